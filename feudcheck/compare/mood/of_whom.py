"""Of whom the fact says no: "A pays" beside "B pays, A does not pay" has a "pays" of its own to be told by."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS
from feudcheck.compare.keys import Link

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_KINDS = ("term", "mention")


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each clause whose verb is told of another, and of its own subject the contrary."""
    if a.claim.affirms and a.view.affirms:
        return []
    out = []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or not a.claim.items[head].verbal or a.linked(head, m) is not Link.SAME:
            continue
        other = _its_own(a, clause, head, m)
        if other is not None and a.claim.clauses[clause].negated != a.view.clauses[a.facts[other].clause].negated:
            said = ("not so", "so") if a.claim.clauses[clause].negated else ("so", "not so")
            out.append(a.aspect("polarity", CONFLICTS, "opposite", *said, head, clause))
    return out


def _its_own(a: Alignment, clause: int, head: int, m: int) -> int | None:
    """The same verb in the fact's clause of whoever the claim names right before or behind its own."""
    beside = [n for n in (head - 1, head + 1) if n in a.pairs and a.claim.items[n].clause == clause]
    for n in beside if a.claim.lang == "ar" else [n for n in beside if n < head]:
        item, home = a.claim.items[n], a.facts[a.pairs[n]].clause
        if item.kind not in _KINDS or item.verbal or item.prep or item.soft or home == a.facts[m].clause:
            continue
        if a.view.clauses[a.facts[m].clause].subject == a.pairs[n]:
            continue  # "X does not serve Y; it serves Z": both are told of X
        told = a.view.clauses[home].predicate
        if told is None or told == m or not a.facts[told].verbal or abs(told - a.pairs[n]) > 1:
            continue
        if a.hits[head].get(told) is Link.SAME and a.view.clauses[a.facts[m].clause].negated != (
            a.view.clauses[home].negated
        ):
            return told
    return None
