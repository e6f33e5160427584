"""Who is somewhere: "was at the trial" beside "attended the trial", "stayed away from it", "criticised it"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_IN = "in"  # the class of "at" as well


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the fact's own verb does not have him there, or keeps him away."""
    items = a.claim.items
    if any(item.verbal or item.amount is not None for item in items) or len(a.claim.clauses) > 1:
        return []
    for n, m in a.pairs.items():
        named = items[n].kind == "mention"
        there = items[n].kind == "term" or (named and a.views.kind(items[n]) != "person")  # «لدى X» has it
        deed = governing(a, m) if there and items[n].prep == _IN else None
        if deed is None:
            continue
        kept_away = not syntax("absences").isdisjoint(a.facts[deed].ids)
        rule = "opposite" if kept_away and a.claim.affirms else "uncovered-part"
        outcome = CONFLICTS if rule == "opposite" else UNKNOWN
        if a.claim.affirms or not kept_away:
            return [a.aspect("place", outcome, rule, a.claim.written(n), a.view.recorded(deed), n)]
    return []


def governing(a: Alignment, m: int) -> int | None:
    """The fact's verb of which item ``m`` is no place, where the claim leaves it out and it has nobody there."""
    deed = a.view.clauses[a.facts[m].clause].predicate
    if deed is None or deed == m or deed in a.pairs.values() or not a.facts[deed].verbal or a.facts[m].prep == _IN:
        return None
    return None if not syntax("presences").isdisjoint(a.facts[deed].ids) else deed
