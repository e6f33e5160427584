"""Of which deed a day is: "X resigned, and returned in March" does not date the resignation."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for a day that the fact has behind a deed which the claim does not tell."""
    for n, head in known(a.claim, _dated):
        m, told = a.pairs.get(n), a.pairs.get(head)
        if m is None or told is None or a.facts[m].date is None or a.facts[told].span == (0, 0) or told > m:
            continue
        if a.claim.items[n].clause not in a.clauses:
            continue
        then = next((k for k in range(told + 1, m) if _goes_on(a.view, k)), None)
        if then is not None and not _told(a, then):
            recorded = a.view.recorded(then)
            return [a.aspect("date", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]
    return []


def _dated(claim: Claim, _: int) -> list[tuple[int, int]]:
    """The days of the claim, each with the verb of its clause."""
    out = []
    for n, item in enumerate(claim.items):
        head = claim.clauses[item.clause].predicate
        if item.date is not None and item.date.offset is None and head is not None and claim.items[head].verbal:
            out.append((n, head))
    return out


def _goes_on(view: View, k: int) -> bool:
    """Whether the fact's item ``k`` is a verb behind "and", which opens what happened next."""
    fact = view.facts[k]
    if not fact.verbal or fact.span == (0, 0):
        return False
    if view.statement.lang == "ar":
        word = view.recorded(k)
        return (word[0] in "وف" and not fact.words[0].startswith(word[0])) or _led(view, k, "ثم")
    return _led(view, k, "and") or _led(view, k, "then")


def _led(view: View, k: int, word: str) -> bool:
    return plain_words(view.statement.text[: view.facts[k].span[0]])[-1:] == (word,)


def _told(a: Alignment, k: int) -> bool:
    """Whether the claim has a word for the fact's verb ``k``."""
    return any(hits.get(k) in (Link.SAME, Link.CONVERSE) for hits in a.hits)
