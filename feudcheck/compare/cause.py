"""Why: another reason than the recorded one."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.model import SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment


def compared(a: Alignment, slots: Sequence[SlotComparison]) -> list[SlotComparison]:
    """A conflict where no part of the claim's reason is a part of the fact's; it replaces those parts."""
    out = []
    for clause in a.clauses:
        theirs = a.home_clause(clause)
        if theirs is None or theirs.cause is None:
            continue
        reasons = [
            n for n in _reason(a, clause)
            if a.claim.items[n].kind in ("term", "mention") and not a.claim.items[n].soft
        ]  # fmt: skip
        home = a.home[clause]
        lost = {s.item for s in slots if s.outcome is UNKNOWN}
        lost |= {n for n, m in a.pairs.items() if m < theirs.cause or a.facts[m].clause != home}
        if not reasons or not lost.issuperset(reasons):
            continue
        there = [f for m, f in enumerate(a.facts) if m >= theirs.cause and f.clause == home]
        spans = [f.span for f in there if f.span != (0, 0)]
        recorded = a.view.statement.text[spans[0][0] : spans[-1][1]] if spans else None
        start, end = a.claim.items[reasons[0]].span[0], a.claim.items[reasons[-1]].span[1]
        out.append(
            SlotComparison(
                "cause", CONFLICTS, a.claim.text[start:end], recorded, "cause-differs", (start, end), 1.0, (),
                reasons[0], None, a.view.number,
            )
        )  # fmt: skip
        a.replaced.update(reasons)
    return out


def _reason(a: Alignment, clause: int) -> list[int]:
    """The items of the claim's reason: after "because of" in the clause, or of the clause that "because" opens."""
    start = a.claim.clauses[clause].cause
    if start is not None:
        return [n for n in a.claim.by_clause[clause] if n >= start]
    after = clause + 1
    if after in a.clauses and after < len(a.claim.clauses) and a.claim.clauses[after].link == "because":
        return a.claim.by_clause[after]
    return []
