"""Who owns it now: what changed hands is what was bought, and it went to who bought it."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_ROLES = frozenset({"agent", "patient"})


def as_owned(a: Alignment, head: int, places: dict[int, str]) -> int | None:
    """The name that the claim says changed hands, where the fact has it sell or buy."""
    if syntax("changing_owners").isdisjoint(a.claim.items[head].ids):
        return None
    facts = {n: a.facts[a.pairs[n]] for n, place in places.items() if place in _ROLES}
    return next((n for n, fact in facts.items() if fact.role == "agent" or fact.prep in ("to", "from", "by")), None)


def taken_over(a: Alignment, head: int, paired: int, places: dict[int, str]) -> bool:
    """Whether "X passed to Y", «انتقلت ملكية X إلى Y» stands beside "Y bought X"."""
    clause = a.view.clauses[a.facts[paired].clause]
    bought = not syntax("buying").isdisjoint(a.facts[paired].ids) and not clause.passive
    if syntax("changing_owners").isdisjoint(a.claim.items[head].ids) or not bought:
        return False
    takers = [n for n in places if a.claim.items[n].prep == "to"]
    things = [n for n in places if n not in takers]
    if len(takers) != 1 or len(things) != 1 or a.claim.items[things[0]].prep not in ("", "of"):
        return False
    taker, thing = a.facts[a.pairs[takers[0]]], a.facts[a.pairs[things[0]]]
    return taker.role == "agent" and not taker.prep and thing.role == "patient" and thing.prep != "from"
