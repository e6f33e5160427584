"""A way closed to somebody: "closed the bridge to lorries" bans lorries from crossing it, and lets none of them on."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim

_TO = ("to", "against")  # «أمام»


def keeps_out(claim: Claim, n: int) -> bool:
    """Whether item ``n`` bans somebody, or is the crossing or entering from which he is banned, or not."""
    ids = claim.items[n].ids
    if not syntax("keeping_out").isdisjoint(ids):
        return True
    here = claim.by_clause[claim.items[n].clause]
    return not syntax("going_in").isdisjoint(ids) and any(k < n and lets_or_not(claim, k) for k in here)


def lets_or_not(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is a ban or a permission."""
    ids = claim.items[n].ids
    return not syntax("keeping_out").isdisjoint(ids) or not syntax("letting_in").isdisjoint(ids)


def lets_in(claim: Claim, n: int) -> bool:
    """Whether item ``n`` gives somebody leave to go there."""
    item = claim.items[n]
    return item.verbal and not syntax("letting_in").isdisjoint(item.ids) and not claim.parity(n)


def may(claim: Claim, n: int) -> bool:
    """Whether item ``n`` lets somebody go there, or closes the way to him."""
    return lets_in(claim, n) or _closes(claim, n) is not None


def turned(a: Alignment, n: int) -> int | None:
    """The fact's word of closing the way that the claim's item ``n`` opens to somebody, or the reverse."""
    return closed(a, n) if lets_in(a.claim, n) else _let_in(a, n)


def _closes(claim: Claim, n: int) -> tuple[int, int] | None:
    """What item ``n`` closes and to whom: "closed its airspace to X", «تغلق مجالها أمام X»."""
    item = claim.items[n]
    if not item.verbal or item.planned or claim.parity(n) or claim.clauses[item.clause].passive:
        return None
    if syntax("closing_ways").isdisjoint(item.ids):
        return None
    here = [k for k in claim.by_clause[item.clause] if k > n]
    whom = next((k for k in here if claim.items[k].prep in _TO), None)
    places = [k for k in here if whom is not None and k < whom and claim.items[k].kind in ("term", "mention")]
    places = [k for k in places if not claim.items[k].prep]
    return (places[0], whom) if whom is not None and places else None


def _let_in(a: Alignment, n: int) -> int | None:
    """The fact's "lets X use its airspace" where the claim has it closed to X."""
    told = a.view.clauses[a.home[a.claim.items[n].clause]].predicate
    asked = _closes(a.claim, n)
    if told is None or asked is None:
        return None
    here = [m for m, f in enumerate(a.facts) if f.clause == a.facts[told].clause and m <= told]
    letting = [m for m in here if not syntax("letting_in").isdisjoint(a.facts[m].ids)]
    letting = [m for m in letting if not (a.facts[m].negated or a.facts[m].planned)]
    if not letting or a.view.clauses[a.facts[told].clause].negated:
        return None
    there = [{m for m, link in a.hits[k].items() if link is Link.SAME} for k in asked]
    return letting[0] if all(any(m > letting[0] for m in hits) for hits in there) else None


def closed(a: Alignment, n: int) -> int | None:
    """The fact's "closed … to", where the claim has both what was closed and to whom."""
    item = a.claim.items[n]
    told = a.view.clauses[a.home[item.clause]].predicate
    if told is None or syntax("closing_ways").isdisjoint(a.facts[told].ids):
        return None
    if a.facts[told].planned or a.facts[told].negated or a.view.clauses[a.facts[told].clause].negated:
        return None
    here = [m for m in range(told + 1, len(a.facts)) if a.facts[m].clause == a.facts[told].clause]
    if a.view.language != "ar" and a.view.clauses[a.facts[told].clause].passive:
        here = [m for m in range(len(a.facts)) if a.facts[m].clause == a.facts[told].clause and m != told]
    whom = next((m for m in here if a.facts[m].prep in _TO), None)
    if whom is None:
        return None
    places = [m for m in here if m < whom and not a.facts[m].prep and a.facts[m].kind in ("term", "mention")]
    mine = {m for k in a.claim.by_clause[item.clause] for m, link in a.hits[k].items() if link is Link.SAME}
    return told if whom in mine and places and places[-1] in mine else None
