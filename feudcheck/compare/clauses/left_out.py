"""A deed that the claim leaves out: who "approved the closure of the school" approved no school."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_ELSEWHERE = ("in", "by", "from", "with", "at", "as")  # what a deed is not done to
_REACH = 4  # items behind an Arabic verb: «وافق مجلس X على المدرسة»
_NEAR = 2  # items from a deed to what is done to it: "the closure of the old school"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the fact has a deed between what was decided and the claim's object of that."""
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or any(map(syntax("saying_yes_or_no").isdisjoint, _both(a, head, m))):
            continue
        for n in _objects(a, clause, head):
            k = _deed_between(a, m, a.pairs[n])
            if k is not None and not any(m < p and _deed_between(a, m, p) is None for p in a.ordered(n, Link.SAME)):
                recorded = a.view.recorded(k)
                return [a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n, clause)]
    return []


def _both(a: Alignment, head: int, m: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return a.claim.items[head].ids, a.facts[m].ids


def _objects(a: Alignment, clause: int, head: int) -> list[int]:
    """What stands right behind the claim's verb; behind its subject too where that stands there."""
    found = []
    for n in range(head + 1, min(head + 1 + _REACH, len(a.claim.items))):
        item = a.claim.items[n]
        if item.clause != clause or item.verbal or item.kind not in ("term", "mention"):
            break
        if n in a.pairs:
            found.append(n)
        if item.prep or (a.claim.lang != "ar" and any(c.kind != "quality" for c in a.claim.concepts(n))):
            break
    return found


def _deed_between(a: Alignment, m: int, j: int) -> int | None:
    """The deed right behind the fact's item ``m`` that is done to item ``j`` and brings nothing about; untold."""
    told = {p for hits in a.hits for p in hits}
    for k in range(max(m + 1, j - _NEAR), j):
        between = (*a.facts[m + 1 : k], *a.facts[k + 1 : j])
        apart = not a.facts[m].clause == a.facts[k].clause == a.facts[j].clause
        if k in told or apart or a.facts[j].prep in _ELSEWHERE or not _undoes(a.view, k):
            continue
        if not any(i.verbal for i in between):
            return k
    return None


def _undoes(view: View, k: int) -> bool:
    """Whether an item of the fact is a deed, and none that brings about what it is done to."""
    concepts = view.concepts(k)
    if not concepts or concepts[0].kind != "event":
        return False
    return syntax("making_of_it").isdisjoint(view.facts[k].ids)


def only_votes(a: Alignment, first: int, last: int) -> bool:
    """Whether only votes stand between two items of the fact: "voted by 24 votes to 9 to build"."""
    voted, between = set(a.facts[first].ids), a.facts[first + 1 : last]
    voted.add("w:score")
    return "vote" in voted and all(i.amount is not None or not voted.isdisjoint(i.ids) for i in between)
