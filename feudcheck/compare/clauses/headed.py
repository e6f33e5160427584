"""What rises or falls is the first noun of its phrase: "oil stocks fell" tells nothing of oil."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item, SlotComparison

_BESIDE = 2  # characters between two nouns of one phrase
_LED = frozenset({"of", "for", "against", "to", "from", "on", "about"})  # "demand for oil", «الطلب على النفط»
_NO_NOUNS = frozenset({"w:number", "w:generic_nouns", "w:titles", "w:cause"})


def may(claim: Claim) -> bool:
    """Whether the claim tells that anything changes."""
    return any(known(claim, _changes, clause) for clause in range(len(claim.clauses)))


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where no other noun of the fact is what changes."""
    if not any(a.claim.clauses[c].predicate in a.pairs and known(a.claim, _changes, c) for c in a.clauses):
        return []
    changes = syntax("changes", "rising_in")
    taken = set(a.pairs.values())
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind not in ("term", "mention") or item.verbal or fact.verbal:
            continue
        if item.clause not in a.clauses or _led(a, n):
            continue
        k = _head_noun(a.facts, a.view.statement.text, m, a.view.statement.lang)
        if k is None or k in taken or not changes.isdisjoint(a.facts[k].ids) or not _is_noun(a, k):
            continue
        own = _owned(a, n) or _head_noun(a.claim.items, a.claim.text, n, a.claim.lang)
        if own is None or a.claim.items[own].soft or not changes.isdisjoint(a.claim.items[own].ids):
            return [a.aspect("attribute", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(k), n)]
    return []


def _changes(claim: Claim, clause: int) -> bool:
    """Whether a clause tells that something changes."""
    head = claim.clauses[clause].predicate
    return head is not None and not syntax("changes", "rising_in").isdisjoint(claim.items[head].ids)


def _led(a: Alignment, n: int) -> bool:
    """Whether a preposition leads item ``n`` to the change from outside: "rose in Asia", not "a rise in stocks"."""
    item = a.claim.items[n]
    if not item.prep:
        return False
    return not (n and a.claim.is_event(n - 1) and item.prep in ("in", "of"))


def _head_noun(items: Sequence[Item], text: str, m: int, language: str) -> int | None:
    """The noun that item ``m`` only qualifies."""
    item = items[m]
    before = items[m - 1] if m else None
    if before is not None and before.clause == item.clause and not before.verbal:
        if item.prep in _LED:
            return m - 1
        glued = 0 <= item.span[0] - before.span[1] < _BESIDE
        start, end = before.span
        if language == "ar" and glued and item.prep != "in" and not text[start:end].startswith("ال"):
            return m - 1
    after = items[m + 1] if language == "en" and m + 1 < len(items) else None
    if after is not None and after.clause == item.clause and not after.verbal and not after.prep:
        return m + 1 if 0 <= after.span[0] - item.span[1] < _BESIDE else None
    return None


def _owned(a: Alignment, n: int) -> int | None:
    """The noun of what is of item ``n``, and told by the fact: "X's key rate rose"."""
    items = a.claim.items
    if n + 1 >= len(items) or n + 1 not in a.pairs or items[n + 1].verbal or items[n + 1].prep:
        return None
    return n + 1 if a.claim.text[items[n].span[1] : items[n + 1].span[0]].strip() in syntax("genitives") else None


def _is_noun(a: Alignment, k: int) -> bool:
    """Whether item ``k`` of the fact names something else that could rise: no price, number or quality."""
    fact = a.facts[k]
    if fact.kind != "term" or fact.soft or fact.prep in ("on", "in") or not _NO_NOUNS.isdisjoint(fact.ids):
        return False
    named = a.view.concepts(k)
    if not syntax("traded").isdisjoint(fact.ids):
        return False  # "خام برنت": Brent is the crude
    return not named or any(c.kind in ("thing", "event") for c in named)
