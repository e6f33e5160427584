"""What is had for nothing is not had at a price: "on a free transfer" beside "for 12 million euros"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.language.plain_words import plain_words
from feudcheck.language.units import is_currency
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison


def may(claim: Claim, n: int) -> bool:
    """Whether item ``n`` says that nothing was paid."""
    return not claim.items[n].verbal and not syntax("for_nothing").isdisjoint(claim.items[n].ids)


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """At odds with a price that the fact tells in its place; else open, unless the fact says so too."""
    said = syntax("for_nothing").intersection(a.claim.items[n].ids)
    if any(not said.isdisjoint(f.ids) for f in a.facts):
        return None
    home = a.home[a.claim.items[n].clause]
    for m, fact in enumerate(a.facts):
        if fact.clause == home and fact.amount is not None and fact.amount.unit and is_currency(fact.amount.unit):
            before = plain_words(a.view.statement.text[: fact.span[0]])[-1:]
            if not syntax("at_a_price").isdisjoint(before):
                return a.slot(n, CONFLICTS, "opposite", m)
    return a.slot(n, UNKNOWN, "uncovered-part")
