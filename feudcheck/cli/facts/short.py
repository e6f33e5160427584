"""Plain calls of ``facts show`` and ``facts add`` without click, which alone takes as long as the rest of them."""

from __future__ import annotations

from feudcheck.cli.facts.table import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> int | None:
    """The exit status of ``facts`` with these arguments; None where they are none of these, or not plain."""
    name = arguments[0] if arguments else ""
    if name == "show":
        from feudcheck.cli.facts import show

        found = plain(arguments[1:], show.OPTIONS, show.MANY)
        return show.run(**found[0], words=tuple(found[1])) if found and found[1] else None
    if name == "add":
        from feudcheck.cli.facts import add

        found = plain(arguments[1:], add.OPTIONS)
        return add.run(**found[0]) if found else None
    return None
