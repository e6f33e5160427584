"""A figure taken up again: who "pledged 5 million and donated it" is not backed by having donated 2 million."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_BEHIND = 5  # words behind a verb that hold "every last euro of it"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where the fact's verb too has the figure that the claim takes up."""
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or not a.claim.items[head].verbal or a.facts[m].kind != "term":
            continue
        if any(a.claim.items[n].amount is not None for n in a.claim.by_clause[clause]):
            continue
        figure = next((n for n in range(head - 1, -1, -1) if a.claim.items[n].amount is not None), None)
        if figure is None or not _takes_up(a.claim.text[a.claim.items[head].span[0] :]):
            continue
        if _takes_up(a.view.statement.text[a.facts[m].span[0] :]) and not a.facts[m].planned:
            continue
        if a.facts[m].planned or _has_another(a, m, figure):
            return [a.aspect("amount", UNKNOWN, "uncovered-part", a.claim.written(head), a.view.recorded(m), head)]
    return []


def _has_another(a: Alignment, m: int, figure: int) -> bool:
    """Whether the fact's verb ``m`` has another figure than the claim's for its own."""
    claimed = a.claim.items[figure].amount
    own = next((f.amount for f in a.facts[m + 1 :] if f.amount is not None and f.clause == a.facts[m].clause), None)
    if claimed is None or own is None:
        return False
    return (own.low, own.high, own.unit) != (claimed.low, claimed.high, claimed.unit)


def _takes_up(text: str) -> bool:
    """Whether a verb is followed by "it", "all of it", «كلها»."""
    words = plain_words(text)[: _BEHIND + 1]
    between = f" {' '.join(words[1:])} "
    return any(f" {word} " in between for word in syntax("taken_up")) and (
        len(words) > 1 and (words[1] in syntax("taken_up_first") or words[0][-2:] in syntax("taken_up_first"))
    )
