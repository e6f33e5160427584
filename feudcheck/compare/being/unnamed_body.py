"""A body told by no more than its kind, with whom something is done: "with the company" of a fact that has none."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_BESIDE = ("with", "against")  # whom these lead in takes part
_WITH = (" with", " against", " مع", " ضد")
_GENERIC = "w:generic_nouns"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: the first such body of the claim that the fact leaves no room for."""
    for n, item in enumerate(a.claim.items):
        if item.clause in a.clauses and not item.verbal and item.soft and _takes_part(a, n) and _nobody_left(a, n):
            return [a.aspect("counterpart", UNKNOWN, "uncovered-part", a.claim.written(n), None, n, item.clause)]
    return []


def _takes_part(a: Alignment, n: int) -> bool:
    """Whether a word for a body of any kind is led in as one that takes part: "worked with the company"."""
    item, before = a.claim.items[n], a.claim.items[n - 1]
    led = item.prep in _BESIDE or (n > 0 and before.verbal and before.words[0].endswith(_WITH))
    return led and any(c.party for c in a.claim.concepts(n))


def _nobody_left(a: Alignment, n: int) -> bool:
    """Whether all in the fact are told already, or no such body, so that a word for any of a kind names none."""
    item = a.claim.items[n]
    after = a.claim.items[n + 1] if n + 1 < len(a.claim.items) else None
    named = after is not None and after.kind == "mention" and after.span[0] - item.span[1] <= 1
    if _GENERIC not in item.ids or a.hits[n] or named:
        return False
    taken = set(a.pairs.values())
    others = (m for m, fact in enumerate(a.facts) if m not in taken and fact.kind in ("term", "mention"))
    return all(a.facts[m].kind == "term" and (a.facts[m].verbal or _no_company(a, m)) for m in others)


def _no_company(a: Alignment, m: int) -> bool:
    return any(c.id in syntax("no_companies") for c in a.view.concepts(m))
