"""Rises and falls that the fact tells by where they ended, or by what brought them about."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def at_its_end(a: Alignment, n: int) -> int | None:
    """The fact's "to the lowest level" where the claim says that it fell."""
    rises = "rise" in a.claim.items[n].ids
    wanted = "highest" if rises else "lowest"
    home = a.home[a.claim.items[n].clause]
    here = (m for m in a.view.terms if a.facts[m].clause == home and wanted in a.facts[m].ids)
    for m in here:
        led = a.facts[m].prep == "to" or a.facts[m].words[0].startswith("الي ") or a.view.recorded(m).startswith("ل")
        subject = [k for k in (n - 1, n + 1, n + 2) if 0 <= k < len(a.claim.items)]
        if led and any(there < m for k in subject for there in a.hits[k]):
            return m
    return None


def reason_given(a: Alignment, n: int) -> int | None:
    """The fact's "fell on fears" where the claim has the fears bring it down."""
    item = a.claim.items[n]
    wanted = "fall" if syntax("raising").isdisjoint(item.ids) else "rise"
    if not item.verbal or a.claim.clauses[item.clause].passive:
        return None
    for m in a.view.terms:
        there = a.view.clauses[a.facts[m].clause]
        if wanted not in a.facts[m].ids or there.in_reason(m) or there.cause is None:
            continue
        doing = (k for k in a.claim.by_clause[item.clause] if k < n and not a.claim.items[k].soft)
        first = next(doing, None)
        if first is not None and any(there.in_reason(k) for k in a.hits[first]):
            return m
    return None
