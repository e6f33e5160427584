"""Whose deed a noun tells: "رحيل X", "X's departure" are no departure of Y."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.doers import standing
from feudcheck.compare.items import concepts
from feudcheck.language.normal import is_arabic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

BESIDE = 2  # characters between a noun and the name that owns it


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where each deed is that of the one whom the claim names for it."""
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "term" or fact.kind != "term" or fact.verbal or item.clause not in a.clauses:
            continue
        theirs = owner(a.facts, a.view.statement.text, m)
        if theirs is None or not any(c.kind == "event" for c in concepts(fact, a.views.lexicon)):
            continue
        mine = _doers(a, n)
        if not mine or any(theirs in hits for hits in a.hits):
            continue
        if any(standing.rivals(a.claim.items[k], a.facts[theirs], a.views) for k in mine):
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(theirs), mine[0])]
    return []


def _doers(a: Alignment, n: int) -> list[int]:
    """The names that the claim has for who does what item ``n`` tells."""
    item = a.claim.items[n]
    if item.verbal:
        clause = a.claim.clauses[item.clause]
        if clause.predicate != n or clause.passive:
            return []
        acting = [k for k in a.claim.by_clause[item.clause] if a.claim.items[k].role == "agent"]
        return acting or ([clause.subject] if clause.subject is not None else [])
    own = owner(a.claim.items, a.claim.text, n)
    return [] if own is None else [own]


def owner(items: Sequence[Item], text: str, n: int) -> int | None:
    """The name right after an Arabic noun, or before an English one with its "'s"."""
    noun = items[n]
    if is_arabic(text[noun.span[0]]):
        k = n + 1
        beside = k < len(items) and 0 <= items[k].span[0] - noun.span[1] < BESIDE
        article = text[noun.span[0] : noun.span[1]].startswith(("ال", "وال", "بال", "لل"))
        return k if beside and items[k].kind == "mention" and items[k].prep in ("", noun.prep) and not article else None
    before = items[n - 1] if n else None
    if before is None or before.kind != "mention":
        return None
    between = text[before.span[1] : noun.span[0]].strip()
    return n - 1 if between in ("'s", "’s", "'", "’") or text[: before.span[1]].endswith(("'s", "’s")) else None
