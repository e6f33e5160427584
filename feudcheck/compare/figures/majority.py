""" "A majority" beside a share on file: it is more than half."""

from __future__ import annotations

from decimal import Decimal

from feudcheck.compare.comparison import AGREES, UNKNOWN
from feudcheck.compare.figures import amount_values
from feudcheck.language.words import syntax
from feudcheck.model import Amount, Bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_HALF = Amount(Decimal(50), None, Decimal(1), Bound.MORE_THAN, "%")
_PERCENT = "%"


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison of a majority with the one per cent that the fact's clause gives; None where it gives none."""
    item = a.claim.items[n]
    if item.kind != "term" or item.negated or syntax("majorities").isdisjoint(item.ids):
        return None
    head = a.claim.clauses[item.clause].predicate
    if head is None or not a.hits[head]:
        return None  # a share of something else
    home = a.home[item.clause]
    shares = [m for m in a.view.amounts if a.facts[m].clause == home and _unit(a, m) == _PERCENT]
    if len(shares) != 1 or any(i.amount is not None and i.clause == item.clause for i in a.claim.items):
        return None
    recorded = a.facts[shares[0]].amount
    if recorded is None:
        return None
    outcome, rule, flags = amount_values.compare(_HALF, recorded)
    if outcome is AGREES or outcome is UNKNOWN:
        return a.slot(n, outcome, rule, shares[0], flags)
    return a.slot(n, outcome, "amount-differs", shares[0], flags)


def _unit(a: Alignment, m: int) -> str | None:
    amount = a.facts[m].amount
    return None if amount is None else amount.unit
