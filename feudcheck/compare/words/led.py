"""What leads a word in: "the second richest" is not the richest, before the strike is not during it, nor behind in."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison, Statement

LONGEST = 3  # words of "in front of"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has it on another side of a thing than the fact, "behind the church"."""
    if a.claim.lang != a.view.statement.lang:
        return []
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind not in ("term", "mention") or item.verbal or fact.verbal or fact.span == (0, 0):
            continue
        mine, theirs = _side(a.claim.statement, n), _side(a.view.statement, m)
        if mine and theirs and mine != theirs:
            return [a.aspect("place", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return []


def _side(statement: Statement, n: int) -> str:
    """On which side of item ``n`` a place is, by the words that lead in its noun phrase."""
    first, text = n, statement.text
    for k in range(n - 1, -1, -1) if statement.lang != "ar" else ():
        before = statement.items[k]
        if text[before.span[1] : statement.items[first].span[0]] != " " or before.words[:1] == ():
            break
        if before.words[0] in syntax_map("sides_of_it"):
            break
        first = k
    words = list(plain_words(text[: statement.items[first].span[0]])[-LONGEST - 1 :])
    if words and words[-1] in syntax("leading_in_nouns"):
        words.pop()
    found = (syntax_map("sides_of_it").get(" ".join(words[-size:])) for size in range(min(LONGEST, len(words)), 0, -1))
    return next((side for side in found if side), "")


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
