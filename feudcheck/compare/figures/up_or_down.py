""" "12 million, up 9 percent" beside "12 million, 9 percent more than in 2023": which way a per cent goes."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS
from feudcheck.compare.figures import amount_values as values
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item, SlotComparison

_PERCENT = "%"
_BESIDE = 12  # characters between a per cent and its word: "9 percent, or more", «بنسبة»


def may(claim: Claim, n: int) -> bool:
    """Whether item ``n`` of a claim stands beside a per cent."""
    return any(_share(item) for item in claim.items[max(0, n - 1) : n + 2])


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """Item ``n``, a word of going up or down beside a per cent, with the fact's word beside the same per cent."""
    item = a.claim.items[n]
    up = _way(item, a.claim.written(n))
    if up is None or item.negated or a.claim.clauses[item.clause].negated:
        return None
    for k in (n + 1, n - 1):
        beside = a.claim.items[k] if 0 <= k < len(a.claim.items) else None
        m = _figure(a, k) if beside is not None and _share(beside) and beside.clause == item.clause else None
        there = None if m is None else _beside(a, m)
        if there is None:
            continue
        if _way(a.facts[there], a.view.recorded(there)) is up:
            return a.slot(n, AGREES, m=there)
        return a.slot(n, CONFLICTS, "opposite", there)
    return None


def _share(item: Item) -> bool:
    return item.amount is not None and item.amount.unit == _PERCENT


def _figure(a: Alignment, k: int) -> int | None:
    """The one per cent of the fact that is the claim's."""
    mine = a.claim.items[k].amount
    shares = [m for m in a.view.amounts if _share(a.facts[m])]
    same = [m for m in shares if mine is not None and values.comparable(mine, values.of(a.facts[m]))]
    same = [m for m in same if values.compare(values.of(a.claim.items[k]), values.of(a.facts[m]))[0] is AGREES]
    return same[0] if len(same) == 1 else None


def _beside(a: Alignment, m: int) -> int | None:
    """The fact's word beside its figure ``m`` that says which way: "9 percent more", «بزيادة 9 في المئة»."""
    text, clause = a.view.statement.text, a.facts[m].clause
    for k in (m + 1, m - 1):
        if not 0 <= k < len(a.facts) or a.facts[k].clause != clause or a.facts[k].negated or a.facts[k].planned:
            continue
        between = text[a.facts[min(k, m)].span[1] : a.facts[max(k, m)].span[0]]
        if len(between) <= _BESIDE and _way(a.facts[k], a.view.recorded(k)) is not None:
            return k
    return None


def _way(item: Item, written: str) -> bool | None:
    """Whether a word says that something is more (True) or less (False); None where it says neither."""
    if item.kind != "term":
        return None
    words = {*item.words, *fold(written).split()}
    words |= {word[1:] for word in words if word.startswith("ب")}
    if not syntax("more_by").isdisjoint(words):
        return True
    return None if syntax("less_by").isdisjoint(words) else False
