"""Before, after, since, until inside one fact: it must put the two things in the claim's order."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_CONTRARY = {"before": "after", "after": "before", "since": "until", "until": "since"}


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each link in time that the fact does not tell."""
    out = []
    told = a.view.sides
    for n, link in a.claim.sides:
        item = a.claim.items[n]
        if item.clause not in a.clauses or n in a.settled or item.date or link in told:
            continue
        caused = any(c.cause is not None for c in a.view.clauses)
        if (link == "after" and (caused or "since" in told)) or (link == "since" and "after" in told):
            continue
        if link == "after" and _told_later(a, n):
            continue
        if _CONTRARY[link] in told:
            out.append(a.aspect("order", CONFLICTS, "order-differs", link, _CONTRARY[link], n))
        else:
            out.append(a.aspect("order", UNKNOWN, "uncovered-part", link, None, n))
    return out


def _told_later(a: Alignment, n: int) -> bool:
    """Whether the fact itself tells the one after the other: "X rejected it and Y dropped it"."""
    told = [(k, a.facts[a.pairs[k]].clause) for k in sorted(a.pairs) if a.claim.is_event(k)]
    right = [clause for k, clause in told if k >= n]
    left = [clause for k, clause in told if k < n]
    return bool(right and left) and left[-1] > right[0]
