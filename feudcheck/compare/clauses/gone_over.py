""" "X left A for B": what the fact tells by "X moved from A to B", or by "B hired X away from A"."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_FROM, _GOALS = "from", ("for", "to")


def told(a: Alignment, n: int) -> int | None:
    """The fact's verb by which item ``n``, a verb of leaving, is told: same leaver, same place left, same goal."""
    item = a.claim.items[n]
    if not item.verbal or item.negated or item.planned or syntax("leaving_for").isdisjoint(item.ids):
        return None
    clause = a.claim.by_clause[item.clause]
    leavers = [k for k in clause if a.claim.items[k].role == "agent"]
    goals = [k for k in clause if k > n and a.claim.items[k].prep in _GOALS and a.claim.items[k].kind == "mention"]
    left = next((k for k in clause if k > n and a.claim.items[k].kind == "mention" and k not in leavers), None)
    if not leavers or left is None or a.claim.items[left].prep not in ("", _FROM):
        return None
    for f in a.hits[left]:
        fact = a.facts[f]
        verbs = [p for p in range(f) if a.facts[p].verbal and a.facts[p].clause == fact.clause]
        if fact.prep != _FROM or not verbs or a.facts[verbs[-1]].negated or a.facts[verbs[-1]].planned:
            continue
        ends = _ends(a, verbs[-1])
        if ends is None:
            continue
        who, to = ends
        if all(not who.isdisjoint(a.hits[k]) for k in leavers) and all(not to.isdisjoint(a.hits[k]) for k in goals):
            return verbs[-1]
    return None


def _ends(a: Alignment, verb: int) -> tuple[set[int], set[int]] | None:
    """Who goes over, and to whom, by a verb of the fact; None where it tells of something else."""
    here = [m for m, fact in enumerate(a.facts) if fact.clause == a.facts[verb].clause and fact.kind == "mention"]
    subject = a.view.clauses[a.facts[verb].clause].subject
    acting = {m for m in here if a.facts[m].role == "agent"} | ({subject} if subject is not None else set())
    done_to = {m for m in here if a.facts[m].role == "patient" and not a.facts[m].prep}
    if a.view.clauses[a.facts[verb].clause].passive:
        return None
    if not syntax("taking_over_from").isdisjoint(a.facts[verb].ids):
        return (done_to, acting) if done_to else None
    if syntax("going_over").isdisjoint(a.facts[verb].ids) or done_to:
        return None
    behind = (f for m, f in enumerate(a.facts) if m > verb and not (f.soft or m in acting))
    after = next(behind, None)
    if after is not None and after.kind == "term" and not after.prep:
        return None  # "moved its office from X to Y"
    return acting, {m for m in here if a.facts[m].prep == "to"}
