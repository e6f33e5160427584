""" "Stayed shut for 11 weeks" beside "was closed for 11 weeks": how long it lasted tells that it stayed so."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.keys import Link
from feudcheck.language.units import tables
from feudcheck.model import Grain
from feudcheck.model.values import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Amount, DateRef, Item, SlotComparison

_NO_END = 9999
LASTING = "last-duration"
REACH = 5  # items between "stayed" and what it stayed: "بقي ملعب المدينة مغلقا"


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """Agreement of "stayed" with the fact that tells the state and, as the claim does, how long it was so."""
    items = a.claim.items
    near = [k for k in range(n + 1, min(n + REACH, len(items))) if items[k].clause == items[n].clause]
    states = [k for k in near if items[k].kind == "term" and a.hits[k]]
    told = [m for k in states for m, link in a.hits[k].items() if link is Link.SAME and m in a.view.predicates]
    spans = [i.amount for i in items if i.amount is not None and i.clause == items[n].clause and _of_time(i.amount)]
    for m in told:
        here = [f.amount for f in a.facts if f.amount is not None and f.clause == a.facts[m].clause]
        if any(_of_time(f) and values.comparable(span, f) for f in here for span in spans):
            return a.slot(n, AGREES, m=m)
        ends = [i.date.end for i in items if i.date is not None and i.date.relation is When.UNTIL]
        told_from_to = [a.view.date(k) for k in a.view.dates if a.facts[k].clause == a.facts[m].clause]
        if any(date.grain is Grain.RANGE and date.end in ends for date in told_from_to):
            return a.slot(n, AGREES, m=m)
    return None


def gone_on(a: Alignment, n: int) -> SlotComparison | None:
    """Agreement of "the strike lasted" with the fact's "struck from 3 to 6 June", where the claim has such days too."""
    items, clause = a.claim.items, a.claim.items[n].clause
    days = any(i.date is not None and i.date.grain is Grain.RANGE and i.clause == clause for i in items)
    if items[n].negated or not (days or any(i.amount and i.clause == clause and _of_time(i.amount) for i in items)):
        return None
    english = a.claim.lang == "en"
    near = range(n - 1, max(-1, n - REACH), -1) if english else range(n + 1, min(n + REACH, len(items)))
    for k in [k for k in near if items[k].clause == clause and items[k].kind == "term"] or _head_before(a, clause):
        if (told := _spanned(a, k)) is not None:
            return a.slot(n, AGREES, m=told)
        for m, link in a.hits[k].items():
            spans = (j for j in a.view.dates if a.facts[j].clause == a.facts[m].clause)
            if link is Link.SAME and m in a.view.predicates and any(_range(a.view.date(j)) for j in spans):
                return a.slot(n, AGREES, m=m)
    return None


def _spanned(a: Alignment, k: int) -> int | None:
    """The fact's span of what noun ``k`` of the claim names: "an 18-day strike" lasted."""
    for m in a.view.amounts:
        amount = a.facts[m].amount
        if amount is not None and amount.noun and amount.noun in a.claim.items[k].words and _of_time(amount):
            return m
    return None


def only_lasted(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's verb only tells how long a thing lasted, and the claim that somebody went on with it."""
    if LASTING in a.claim.items[n].ids or not timed(a.facts, m):
        return False
    return a.facts[m].soft or a.facts[m + 1].amount is not None


def timed(items: Sequence[Item], n: int) -> bool:
    """Whether item ``n`` tells how long something lasted: «استمر 18 يوما», «دام الإضراب أسبوعين»."""
    if LASTING not in items[n].ids or not items[n].verbal:
        return False
    near = (i for i in items[n + 1 :] if i.clause == items[n].clause)
    return any(i.amount is not None and _of_time(i.amount) for i in near)


def _head_before(a: Alignment, clause: int) -> list[int]:
    """The nouns that the clause before opens with: "the strike, in which … were cancelled, lasted"."""
    first = a.claim.by_clause[clause - 1][:1] if clause else []
    return [k for k in first if not a.claim.items[k].verbal]


def _range(date: DateRef) -> bool:
    return date.grain is Grain.RANGE and date.start.year > 1 and date.end.year < _NO_END


def _of_time(amount: Amount) -> bool:
    return tables().dimensions.get(amount.unit or "", ("", 0))[0] in ("months", "seconds")
