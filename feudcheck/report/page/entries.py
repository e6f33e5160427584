"""The findings of one draft with the names and numbers that the page gives them."""

from __future__ import annotations

from feudcheck.report.page.words import kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.review import Checked, Review


class Entry:
    """One covered sentence: its number in the draft, its kind, and the key that ids are made of."""

    __slots__ = ("checked", "key", "kind", "number")

    def __init__(self, checked: Checked, draft: int, number: int) -> None:
        self.checked = checked
        self.number = number
        self.key = f"{draft}-{number}"
        self.kind = kind_of(checked)


def entries(review: Review, draft: int) -> list[Entry]:
    """The findings of the ``draft``-th draft, in the order of its sentences."""
    covered = [checked for checked in review.checked if checked.covered]
    return [Entry(checked, draft, number) for number, checked in enumerate(covered, 1)]


def count(found: Sequence[Entry]) -> dict[str, int]:
    """How many findings there are of each kind; kinds with none are left out."""
    kinds = [entry.kind for entry in found]
    return {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}
