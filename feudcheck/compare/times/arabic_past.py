"""What was is not what is, in Arabic: «كان يملك», «الرئيس السابق», «شغل المنصب حتى 2020» beside «يملك», «هو الرئيس»."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item

NEAR = 5  # words between «كان» and what somebody was, and between that and «السابق»
_HE = "ي"
_SHE_OR_WE = ("ت", "ن")  # many a verb of the past begins so, too: «تولى», «نال»
_MARKS = ".,;:!?\"“”«»()،؛؟"


def is_over(a: Alignment, n: int, m: int, *, ended: bool) -> bool:
    """Whether the claim tells of today in its item ``n`` what the fact tells in its item ``m`` of a time gone by."""
    if a.claim.lang != "ar" or a.view.language != "ar" or not _of_today(a, n):
        return False
    text, fact = a.view.statement.text, a.facts[m]
    before = _words(text[: fact.span[0]])[-NEAR:]
    was = not syntax("was_forms").isdisjoint(before)
    if fact.verbal:
        return (was and in_present(fact, text)) or ended
    return was or ended or not syntax("bygone_words").isdisjoint(_words(text[fact.span[1] :])[:NEAR])


def _of_today(a: Alignment, n: int) -> bool:
    """Whether the claim has a verb in the present there, or none at all: «X رئيس Y»."""
    mine = _words(a.claim.text)
    if not (syntax("was_forms") | syntax("bygone_words")).isdisjoint(mine):
        return False
    item = a.claim.items[n]
    verbs = [a.claim.items[k] for k in a.claim.by_clause[item.clause] if a.claim.items[k].verbal]
    if verbs:
        return in_present(item if item.verbal else verbs[0], a.claim.text)
    return any(c.person for c in a.claim.concepts(n))


def in_present(item: Item, text: str) -> bool:
    """Whether a verb is written as one of the present: «يملك», «تملك», where its root does not begin so."""
    if not item.verbal or item.planned:
        return False
    written, root = fold(text[slice(*item.span)]), item.words[0]
    return written.startswith(_HE) or (written.startswith(_SHE_OR_WE) and not root.startswith(_SHE_OR_WE))


def _words(text: str) -> list[str]:
    return [fold(word.strip(_MARKS)) for word in text.split()]
