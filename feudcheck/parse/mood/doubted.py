"""Where a word of doubt leaves what is told as it is: "doubts about X stopped it", "the unclear plans worried Y"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.model import Token
from feudcheck.parse.atom import Atom


def mere_topic(
    atoms: Sequence[Atom], tokens: Sequence[Token], at: int, predicate: int | None, verbal: Sequence[bool]
) -> bool:
    """Whether the doubts, or the doubtful thing, are what did it; what is told is not in question."""
    following = tokens[atoms[at].stop].text if atoms[at].stop < len(tokens) else ""
    if verbal[at] or predicate is None or predicate <= at or not verbal[predicate]:
        return False
    if following in ("about", "over", "on") or following in ("حول", "بشان"):
        return True
    noun = at + 1 < predicate and atoms[at + 1].start == atoms[at].stop
    return noun and atoms[at + 1].kind == "term" and not verbal[at + 1]
