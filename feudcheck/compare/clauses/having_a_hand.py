"""Who takes part in a deed, or has a hand in it: "had a hand in founding X" of one of its founders."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def took_part(a: Alignment, n: int) -> int | None:
    """ "X takes part in the funding round": the fact's "X invests in the funding round"."""
    item = a.claim.items[n]
    told = a.view.clauses[a.home[item.clause]].predicate
    if told is None or not item.verbal or syntax("taking_part").isdisjoint(fold(item.words[0]).split()):
        return None
    fact = a.facts[told]
    if fact.planned or fact.negated or syntax("done_by_taking_part").isdisjoint(fact.ids):
        return None
    here = [k for k in a.claim.by_clause[item.clause] if k in a.pairs]
    if any(a.pairs[k] == told and not (k > n and k in a.claim.persons) for k in here):
        return None  # but for "as an investor"
    if any(a.claim.items[k].role == "agent" and a.facts[a.pairs[k]].role != "agent" for k in here):
        return None
    later = [k for k in here if k > n and a.claim.items[k].kind == "term"]
    occasions = [k for k in later if not syntax("taken_part_in").isdisjoint(a.claim.items[k].ids)]
    return told if any(a.facts[a.pairs[k]].clause == fact.clause and a.pairs[k] > told for k in occasions) else None


def had_a_hand(a: Alignment, n: int) -> int | None:
    """ "X had a hand in founding Y": the fact's "X and Z founded Y"."""
    item, m = a.claim.items[n], a.pairs.get(n + 1)
    if "participate" not in item.ids or m is None or a.claim.items[n + 1].clause != item.clause:
        return None
    fact, home = a.facts[m], a.view.clauses[a.facts[m].clause]
    if a.hits[n + 1].get(m) is not Link.SAME or not a.claim.is_event(n + 1):
        return None
    if not fact.verbal and home.predicate != m:
        return None
    if fact.planned or fact.negated or home.negated or home.modality is not Modality.HAPPENED:
        return None
    acting = [a.pairs.get(k) for k in a.claim.by_clause[item.clause] if k < n and a.claim.items[k].kind == "mention"]
    done = [p is not None and a.facts[p].role == "agent" and a.facts[p].clause == fact.clause for p in acting]
    return m if done and all(done) else None
