"""One thing told in place of another: "the southern, not the northern roof" denies what says "the northern roof"."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

_KINDS = ("term", "mention")


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """The slots, with what the claim puts in the place of a recorded thing as a difference from it."""
    if any(s.slot == "date" and s.outcome is not AGREES for s in slots):
        return slots  # at another time the other thing may have been so
    for n, m in list(a.pairs.items()):
        if not _denied(a, n) or a.hits[n].get(m) is not Link.SAME or _denied_there(a, m):
            continue
        if a.claim.clauses[a.claim.items[n].clause].modality is not a.view.clauses[a.facts[m].clause].modality:
            continue  # "will use X instead of Y" beside "uses Y"
        put = {k for k in _beside(a, n) if k not in a.pairs}
        if not any(s.item in put and s.outcome is UNKNOWN for s in slots):
            continue
        a.contrasted |= {n, *put}
        recorded = a.view.recorded(m)
        slots = [
            replace(s, outcome=CONFLICTS, rule="opposite", recorded=recorded)
            if s.item in put and s.outcome is UNKNOWN else s
            for s in slots
        ]  # fmt: skip
    return slots


def _denied(a: Alignment, n: int) -> bool:
    item = a.claim.items[n]
    return item.negated and item.kind in _KINDS and not item.verbal and not a.claim.clauses[item.clause].negated


def _denied_there(a: Alignment, m: int) -> bool:
    fact = a.facts[m]
    return fact.negated or fact.planned or a.view.clauses[fact.clause].negated


def crossed(a: Alignment, pairs: list[tuple[int, int]]) -> int | None:
    """ "studied A instead of B" beside "B instead of A": what the one denies the other tells, and the reverse."""
    told = [(n, m) for n, m in pairs if a.hits[n].get(m) is Link.SAME and a.claim.items[n].kind == "term"]
    mine = [n for n, m in told if a.claim.items[n].negated and not a.facts[m].negated]
    theirs = [m for n, m in told if a.facts[m].negated and not a.claim.items[n].negated]
    if not mine or not any(_set_against(a.view.statement.text, a.facts, m) for m in theirs):
        return None
    return next((n for n in mine if _set_against(a.claim.text, a.claim.items, n)), None)


def _set_against(text: str, items: Sequence[Item], n: int) -> bool:
    """Whether "instead of", "and not" or the like stands between an item and the one before it."""
    before = fold(text[items[n - 1].span[1] : items[n].span[0]]) if n else ""
    return any(word in syntax("put_instead") for word in before.replace(",", " , ").split())


def _beside(a: Alignment, n: int) -> list[int]:
    """What stands in the place of a denied thing: right before it ("X, not Y") or after its "but" ("not Y but X")."""
    before = n - 1
    while before >= 0 and a.claim.items[before].negated:
        before -= 1
    after = n + 1
    while after < len(a.claim.items) and (a.claim.items[after].negated or _one_phrase(a, after)):
        after += 1
    out = []
    if _same_sort(a, before, n):
        out.append(before)
        while _same_sort(a, before - 1, n) and _one_phrase(a, before):
            before -= 1
            out.append(before)
    if _same_sort(a, after, n) and any(w in syntax("contrasts") for w in _between(a, after)):
        out.append(after)
        while _same_sort(a, after + 1, n) and _one_phrase(a, after + 1):
            after += 1
            out.append(after)
    return out


def _between(a: Alignment, k: int) -> list[str]:
    """The words between item ``k`` and the one before it."""
    return fold(a.claim.text[a.claim.items[k - 1].span[1] : a.claim.items[k].span[0]]).split()


def _one_phrase(a: Alignment, k: int) -> bool:
    """Whether item ``k`` follows the one before it at once: "a sailing ship"."""
    return k > 0 and not a.claim.items[k].prep and not _between(a, k)


def _same_sort(a: Alignment, k: int, n: int) -> bool:
    if not 0 <= k < len(a.claim.items):
        return False
    item, denied = a.claim.items[k], a.claim.items[n]
    return item.kind == denied.kind and item.clause == denied.clause and not (item.verbal or item.negated or item.soft)
