"""What leads a word in: "the second richest" is not the richest, before the strike is not during it."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def ranked_lower(a: Alignment, _: int, m: int) -> bool:
    """Whether the fact says "the second richest" where the claim says "the richest"."""
    before, text = a.facts[m - 1] if m else None, a.view.recorded(m)
    if before is None or before.kind != "term" or before.words[-1] not in syntax("lower_ranks"):
        return False
    highest = text.endswith("est") or text[:1] == "أ"
    return highest and not any(m - 1 in hits for hits in a.hits)


def otherwise_led(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim has something happen during, for or despite what the fact has it before, after or despite."""
    item, theirs = a.claim.items[n], a.facts[m].prep
    if "under" in (item.prep, theirs) and item.prep != theirs and "ordinal" in a.claim.families[n]:
        return True  # «دون الخامسة» is no «فوق الخامسة»
    if item.verbal or item.prep == theirs or a.facts[m].verbal or not a.claim.is_event(n):
        return False
    if "despite" in (item.prep, theirs):
        return True
    caused = not item.prep and a.claim.clauses[item.clause].in_reason(n)
    return (theirs in ("before", "until") and caused) or (theirs in ("before", "until", "after") and item.prep == "in")
