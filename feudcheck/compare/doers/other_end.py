"""Who does it in the claim stands in the fact where it goes to or comes from, and the other one stands free there."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.doers import sides
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_ENDS = frozenset({"to", "against", "from"})
_AIMED = frozenset({"to", "against"})


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: "X paid to Y" beside "Y paid to X", by whatever verb."""
    for clause in a.clauses:
        told = a.claim.clauses[clause]
        head = told.predicate
        if head is None or told.passive or not a.claim.items[head].verbal or _seen_from_there(a, head):
            continue
        doer = _doer(a, clause, head)
        if doer is None or doer in a.claim.speaking or not a.hits[doer]:
            continue
        led = {_prep(a, m) for m in a.hits[doer]}
        for n in a.claim.by_clause[clause]:
            if n != doer and n > head and _turned(a, head, n, led):
                return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(doer), a.view.recorded(
                    next(iter(a.hits[doer]))), doer)]  # fmt: skip
    return []


def _seen_from_there(a: Alignment, head: int) -> bool:
    """Whether the fact tells it from the other side ("lost to X" beside "beat Y"): that is judged with the roles."""
    m = a.pairs.get(head)
    return m is not None and a.linked(head, m) is Link.CONVERSE


def _doer(a: Alignment, clause: int, head: int) -> int | None:
    """The name that does it, or in Arabic the noun right behind the verb."""
    named = (n for n in a.claim.by_clause[clause] if a.claim.items[n].role == "agent")
    found = next(named, None)
    if found is not None or a.claim.lang != "ar" or head + 1 >= len(a.claim.items):
        return found
    after = a.claim.items[head + 1]
    plain = after.kind in ("term", "mention") and not (after.prep or after.verbal or after.soft)
    return head + 1 if plain and after.clause == clause else None


def _prep(a: Alignment, m: int) -> str:
    """What leads in a fact's item, or the number right before it: "to 90 keepers"."""
    before = a.facts[m - 1] if m else None
    counted = before is not None and before.kind == "amount" and before.clause == a.facts[m].clause
    return a.facts[m].prep or (before.prep if counted and before is not None else "")


def _turned(a: Alignment, head: int, n: int, led: set[str]) -> bool:
    """Whether claim item ``n`` is where its deed goes, and the fact has the doer there and ``n`` not."""
    item, there = a.claim.items[n], a.hits[n]
    if item.kind not in ("mention", "term") or item.verbal or not there or len(led) != 1:
        return False
    theirs = {_prep(a, m) for m in there}
    if item.prep in _ENDS:
        return led == {item.prep} and theirs.isdisjoint(_ENDS)
    m = a.pairs.get(head)
    if item.role != "patient" or item.prep or m is None or a.linked(head, m) is not Link.SAME or sides.two_sided(a, m):
        return False
    if not syntax("getting").isdisjoint(a.claim.items[head].ids):
        return False
    return led <= _AIMED and any(a.facts[p].role == "agent" for p in there)
