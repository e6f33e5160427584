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
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Amount, DateRef, SlotComparison

_NO_END = 9999
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
        for m, link in a.hits[k].items():
            spans = (j for j in a.view.dates if a.facts[j].clause == a.facts[m].clause)
            if link is Link.SAME and m in a.view.predicates and any(_range(a.view.date(j)) for j in spans):
                return a.slot(n, AGREES, m=m)
    return None


def _head_before(a: Alignment, clause: int) -> list[int]:
    """The nouns that the clause before opens with: "the strike, in which … were cancelled, lasted"."""
    first = a.claim.by_clause[clause - 1][:1] if clause else []
    return [k for k in first if not a.claim.items[k].verbal]


def _range(date: DateRef) -> bool:
    return date.grain is Grain.RANGE and date.start.year > 1 and date.end.year < _NO_END


def _of_time(amount: Amount) -> bool:
    return tables().dimensions.get(amount.unit or "", ("", 0))[0] in ("months", "seconds")
