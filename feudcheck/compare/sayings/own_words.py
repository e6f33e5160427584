"""What a claim that only says something leaves out: who hid a leak did not report it, who talked need not have argued.

A verb of saying is read over. It stands for no other deed of the fact that the claim does not tell.
"""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison

_SAYING = frozenset({"w:say", "w:report"})


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the fact has no such deed, or one that is another."""
    said = known(a.claim, _said, 0)
    if said is None or any(a.facts[m].kind == "term" for m in a.hits[said]):
        return []
    told = a.view.clauses[a.home[0]].predicate
    fact = None if told is None else a.facts[told]
    other = fact is not None and fact.verbal and not fact.soft and not any(told in hits for hits in a.hits)
    if not other and syntax("deeds_of_saying").isdisjoint(a.claim.items[said].ids):
        return []
    recorded = a.view.recorded(told) if told is not None and other else None
    return [a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(said), recorded, said)]


def _said(claim: Claim, _: int) -> int | None:
    """The verb of saying of a claim of one clause that has no other verb, but a noun for what is said."""
    verbs = [n for n, item in enumerate(claim.items) if item.verbal]
    if len(claim.clauses) != 1 or len(verbs) != 1 or claim.clauses[0].negated or claim.quotes:
        return None
    if any(item.amount is not None for item in claim.items):
        return None  # "reported 40 cases", «أضافت عشرة دنانير»: what counts is the figure
    item, after = claim.items[verbs[0]], claim.items[verbs[0] + 1 :]
    spoken = item.soft and not _SAYING.isdisjoint(item.ids)
    return verbs[0] if spoken and any(i.kind == "term" and not i.soft for i in after) else None
