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
