"""The day of what a fact dates only by something else: "three days after the report", "on the day of the recall"."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.compare.times import date_values
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Grain, SlotComparison, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.times import dated, elided
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import DateRef
else:
    dated, elided = later("feudcheck.compare.times.dated", "feudcheck.compare.times.elided")

ANCHOR = 5  # items that may name what a day is counted from


def counts(view: View) -> bool:
    """Whether a fact may date what it tells by something else."""
    return known(view, _counts)


def _counts(view: View, _: int) -> bool:
    items = view.statement.items
    return any(i.date is not None and i.date.offset is not None for i in items) or any(
        _on_the_day_of(view.statement, m) for m in range(len(items))
    )


def judged(
    claim: Statement, made: Sequence[Comparison], found: Sequence[int], views: Views,
    look: Callable[[Statement], Sequence[int]],
) -> SlotComparison | None:  # fmt: skip
    """Agreement of the one date that a fact leaves open with the day that two facts give together."""
    for comparison in made:
        rest = [s for s in comparison.slots if s.outcome is not AGREES]
        if len(rest) != 1 or rest[0].slot != "date" or rest[0].outcome is not UNKNOWN or rest[0].item is None:
            continue
        date = claim.items[rest[0].item].date
        if date is None or date.offset is not None:
            continue
        for day, other in _days(comparison.view, found, views, look):
            if date_values.compare(date, day)[0] is AGREES:
                shown = day.start.isoformat()
                return replace(
                    rest[0], outcome=AGREES, rule="", recorded=shown, flags=("derived",), fact=other.number
                )  # fmt: skip
    return None


def _days(
    view: View, found: Sequence[int], views: Views, look: Callable[[Statement], Sequence[int]]
) -> Iterator[tuple[DateRef, View]]:
    """The day that a fact's own distance from something, or its "on the day of", comes to."""
    statement = view.statement
    for m, item in enumerate(statement.items):
        offset = item.date if item.date is not None and item.date.offset is not None else None
        start = m + 1 if offset is not None else m if _on_the_day_of(statement, m) else None
        if start is None or item.clause != 0:
            continue
        side = [k for k in range(start, min(start + ANCHOR, len(statement.items))) if statement.items[k].clause == 0]
        if not side or elided.is_of_another(statement, side[0]):
            continue
        anchor = dated.find(dated.part_of(statement, [(k, "") for k in side]), found, views, look)
        if anchor is None or anchor[0].grain is not Grain.DAY or anchor[1] is view:
            continue
        day = anchor[0] if offset is None else date_values.shifted(anchor[0], offset)
        if day is not None:
            yield day, anchor[1]


def _on_the_day_of(statement: Statement, m: int) -> bool:
    """Whether item ``m`` stands behind "on the day of": it names the day."""
    if statement.items[m].kind not in ("term", "mention"):
        return False
    before = fold(statement.text[: statement.items[m].span[0]]).split()
    while before and before[-1] in ("the", "its", "his", "her"):
        before.pop()
    return " ".join(before[-2:]) in syntax("day_of") or (bool(before) and before[-1] in syntax("day_of"))
