"""Who only announced what befell others did not do it: "the ministry announced three deaths" makes it no killer."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

_TELLING = frozenset({"w:say", "w:report", "w:confirm", "announce", "reveal", "confirm", "say"})


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each clause whose doer the fact only has announce what was done."""
    out = []
    for clause in a.clauses:
        head, told = a.claim.clauses[clause].predicate, a.claim.clauses[clause]
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or a.facts[m].verbal or told.passive or not a.claim.items[head].verbal:
            continue
        if syntax("befalling").isdisjoint(a.facts[m].ids):
            continue
        verb = next((k for k in range(m) if _tells(a.facts[k]) and a.facts[k].clause == a.facts[m].clause), None)
        if verb is None or verb in a.pairs.values():
            continue
        teller = next((n for n in a.claim.by_clause[clause] if n != head and _announces(a, n, head, verb)), None)
        if teller is not None:
            written, recorded = a.claim.written(teller), a.view.recorded(verb)
            out.append(a.aspect("roles", UNKNOWN, "uncovered-part", written, recorded, teller, clause))
    return out


def _tells(item: Item) -> bool:
    return item.verbal and not _TELLING.isdisjoint(item.ids)


def _announces(a: Alignment, n: int, head: int, verb: int) -> bool:
    """Whether item ``n`` does it in the claim and stands in the fact by the verb of announcing, as its subject."""
    item, there = a.claim.items[n], [m for m, link in a.hits[n].items() if link is Link.SAME]
    doer = not item.prep and (n < head or (a.claim.lang == "ar" and n == head + 1)) and not item.verbal
    last = verb + 2 if a.view.language == "ar" else verb
    return doer and any(not a.facts[m].prep and m <= last for m in there)
