"""Which of two dated facts came first, and how long between them (VERDICTS §1, §3)."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import SlotComparison, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare.figures import amount_values
    from feudcheck.compare.times import asked, date_values, dated, distances, elided
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import DateRef, Item, Outcome
else:
    asked, date_values, dated, distances, elided = later(
        "feudcheck.compare.times.asked", "feudcheck.compare.times.date_values", "feudcheck.compare.times.dated",
        "feudcheck.compare.times.distances", "feudcheck.compare.times.elided",
    )  # fmt: skip
    (amount_values,) = later("feudcheck.compare.figures.amount_values")

_SIDES = {"before": -1, "after": 1, "since": 1, "until": -1}


def judged(
    claim: Statement, found: Sequence[int], views: Views, look: Callable[[Statement], Sequence[int]], ask: asked.Ask
) -> tuple[list[SlotComparison], set[int], int | None]:
    """The comparison of the claim's order in time, the items it accounts for, and the fact that dates the rest.

    Both sides must be on file with a date; what stands before the "after" is left to be
    compared as usual. ``look`` finds candidates for one side alone.
    """
    split = _split(claim)
    if split is None:
        return [], set(), None
    side, offset, left, right = split
    distance = None if offset is None else distances.between(claim, offset)
    words = asked.sides(claim, offset, right)
    mine = dated.part_of(claim, [(k, "") for k in left])
    first, sure = dated.find(mine, found, views, look), True
    if first is None:
        sure = False
        first = asked.day_of(words[0], mine, _all(mine, found, look), views, ask)
    second = _agreed(claim, elided.readings(claim, left, right, views), found, views, look) if first else None
    if first is not None and second is None:
        sure = False
        theirs = dated.part_of(claim, [(k, "") for k in right])
        second = asked.day_of(words[1], theirs, _all(theirs, found, look), views, ask)
    if first is None or second is None or (first[1] == second[1] and first[0] == second[0]):
        return [], set(), None
    date, dating = first
    anchor, other = second
    if not all(_has_figure(other, claim.items[k], anchor) for k in right):
        return [], set(), None
    if distance is not None:
        pair = (anchor, date) if side > 0 else (date, anchor)
        outcome = date_values.offset_between(distance, *pair)
    else:
        outcome = _order(date, anchor, side)
    if outcome is UNKNOWN or (outcome is CONFLICTS and not sure):
        return [], set(), None  # another event of the kind may be meant
    shown = f"{date.start.isoformat()} / {anchor.start.isoformat()}"
    told = [claim.items[k].span for k in (*right, *(() if offset is None else (offset,)))]
    span = (min(start for start, _ in told), max(stop for _, stop in told))
    slot = SlotComparison(
        "order", outcome, claim.text[span[0] : span[1]], shown, "order-differs" if outcome is CONFLICTS else "",
        span, 2.0, ("derived",), min(right), None, other.number,
    )  # fmt: skip
    return [slot], set(right) | ({offset} if offset is not None else set()), dating.number


def _all(part: Statement, found: Sequence[int], look: Callable[[Statement], Sequence[int]]) -> list[int]:
    """The facts that may date a part: those near to the whole claim, and its own."""
    return list(dict.fromkeys([*found, *look(part)]))


def _has_figure(view: View, item: Item, day: DateRef) -> bool:
    """Whether a figure or date of the far side is that of the fact too: "after X had offered 3 million"."""
    if item.date is not None:
        return item.date.offset is not None or date_values.compare(item.date, day)[0] is AGREES
    if item.amount is None:
        return True
    told = (amount for m in view.amounts if (amount := view.facts[m].amount) is not None)
    return any(
        amount_values.comparable(item.amount, t) and amount_values.compare(item.amount, t)[0] is AGREES for t in told
    )


def _split(claim: Statement) -> tuple[int, int | None, list[int], list[int]] | None:
    """(side, the item that says how long, items before the link, items after it)."""
    for n in sorted(range(len(claim.items)), key=lambda k: not _tells_how_long(claim, k)):
        item, offset = claim.items[n], None
        if item.date is not None and _tells_how_long(claim, n):
            side, offset = -1 if str(item.date.relation) == "before" else 1, n
            right = _to_the_end(claim, n + 1)
        else:
            clause = claim.clauses[item.clause]
            leads = n == 0 or claim.items[n - 1].clause != item.clause
            link = item.prep if item.prep in _SIDES else clause.link if leads else ""
            if link not in _SIDES or item.kind == "date":
                continue
            side, right = _SIDES[link], _to_the_end(claim, n)
            if link in ("before", "after") and distances.follows(claim, right[-1]):
                offset, right = right[-1], right[:-1]
        taken = {*right, offset, n}
        left = [k for k in range(len(claim.items)) if k not in taken and not claim.items[k].soft]
        if right and left:
            return side, offset, left, right
    return None


def _tells_how_long(claim: Statement, n: int) -> bool:
    date = claim.items[n].date
    return date is not None and date.offset is not None


def _to_the_end(claim: Statement, start: int) -> list[int]:
    """The items from ``start`` to the end of its clause or the next comma."""
    out: list[int] = []
    for k in range(start, len(claim.items)):
        if out:
            between = claim.text[claim.items[k - 1].span[1] : claim.items[k].span[0]]
            if claim.items[k].clause != claim.items[start].clause or any(mark in between for mark in syntax("commas")):
                break
            named = claim.items[k].kind == "mention" and not claim.items[k].prep
            if named and claim.items[k].role == "agent" and not claim.items[k - 1].verbal:
                break  # "the day after the talks X said": X is not of the talks
            if claim.lang == "ar" and claim.items[k].verbal and start <= 1:
                break  # "بعد شهر من العاصفة منحت": what happened then
        out.append(k)
    return out


def _agreed(
    claim: Statement, readings: Sequence[elided.Side], found: Sequence[int], views: Views,
    look: Callable[[Statement], Sequence[int]],
) -> tuple[DateRef, View] | None:  # fmt: skip
    """The one recorded date that the readings of a side have; None where two of them have different ones."""
    told = [d for items in readings if (d := dated.find(dated.part_of(claim, items), found, views, look)) is not None]
    return told[0] if told and all(d[0] == told[0][0] for d in told) else None


def _order(date: DateRef, anchor: DateRef, side: int) -> Outcome:
    if side < 0:
        date, anchor = anchor, date
    if date.start >= anchor.end:
        return AGREES
    return CONFLICTS if date.end <= anchor.start else UNKNOWN
