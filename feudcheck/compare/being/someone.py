"""Somebody told as a man or a woman, whom a fact only names."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.normal import definite
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_A = (" a ", " an ", " one ")


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where the fact says it as well, or the claim only calls somebody known so."""
    for n, item in enumerate(a.claim.items):
        if item.clause not in a.clauses or item.verbal:
            continue
        if syntax("of_one_sex").isdisjoint(item.words):
            continue
        after = a.claim.items[n + 1] if n + 1 < len(a.claim.items) else None
        named = after is not None and after.kind == "mention" and not after.prep
        if a.hits[n] or named or not _indefinite(a.claim.text, item.span[0]):
            continue
        return [a.aspect("counterpart", UNKNOWN, "uncovered-part", a.claim.written(n), None, n, item.clause)]
    return []


def _indefinite(text: str, at: int) -> bool:
    """Whether "a" leads the word in, or it is Arabic without its article."""
    if text[at].isascii():
        return f" {text[:at]}".casefold().endswith(_A)
    return not definite(text[at:])
