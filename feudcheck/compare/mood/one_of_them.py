"""One of them is not they, nor a part of it the whole: "one of the two pilots survived", «انهارت أجزاء من الجسر»."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment

LEAD = 4  # words before a noun: "one of the two"
_OF = ("of", "من")


def of_one(a: Alignment) -> tuple[int, str] | None:
    """The claim's noun of which the fact tells only one or a part, by that word."""
    text, mine = a.view.statement.text, set(plain_words(a.claim.text))
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "term" or fact.kind != "term" or item.verbal or fact.verbal or not fact.span[1]:
            continue
        before = plain_words(text[: fact.span[0]])[-LEAD:]
        part = _part(before)
        if not part or part in mine or not mine.isdisjoint(syntax("only_one_of", "some_parts")):
            continue
        if not syntax("among_them").isdisjoint(plain_words(a.claim.text[: item.span[0]])[-LEAD:]):
            continue  # «من أكبر المخاطر»
        if part in syntax("some_parts") or fold(a.claim.written(n)) == fold(a.view.recorded(m)):
            return n, part
    return None


def _part(before: Sequence[str]) -> str:
    """The word for one or for a part before a noun: "one" of "one of the two", «أجزاء» of «أجزاء من»."""
    if before[-1:] and before[-1] in syntax("only_one_of") and before[-1] != "one":
        return before[-1]
    at = next((k for k in range(len(before) - 1, 0, -1) if before[k] in _OF), 0)
    listed = syntax("only_one_of", "some_parts")
    small = all(word.isdigit() or word in syntax("phrase_openers") for word in before[at + 1 :])
    return before[at - 1] if at and small and before[at - 1] in listed else ""
