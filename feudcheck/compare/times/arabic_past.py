"""What was is not what is, in Arabic: «كان يملك», «الرئيس السابق», «شغل المنصب حتى 2020» beside «يملك», «هو الرئيس»."""

from __future__ import annotations

from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item

NEAR = 5  # words between «كان» and what somebody was, and between that and «السابق»
_HE = "ي"
_SHE_OR_WE = ("ت", "ن")  # many a verb of the past begins so, too: «تولى», «نال»


def is_over(a: Alignment, n: int, m: int, *, ended: bool) -> bool:
    """Whether the claim tells of today in its item ``n`` what the fact tells in its item ``m`` of a time gone by."""
    if a.claim.lang != "ar" or a.view.language != "ar" or not known(a.claim, _of_today, n):
        return False
    text, fact = a.view.statement.text, a.facts[m]
    before = plain_words(text[: fact.span[0]])[-NEAR:]
    was = not syntax("was_forms").isdisjoint(before)
    if fact.verbal:
        return (was and in_present(fact, text)) or ended
    return was or ended or not syntax("bygone_words").isdisjoint(plain_words(text[fact.span[1] :])[:NEAR])


def _of_today(claim: Claim, n: int) -> bool:
    """Whether a claim has a verb in the present there, or none at all: «X رئيس Y»."""
    if known(claim, _of_then):
        return False
    item = claim.items[n]
    verbs = [claim.items[k] for k in claim.by_clause[item.clause] if claim.items[k].verbal]
    if verbs:
        return in_present(item if item.verbal else verbs[0], claim.text)
    return any(c.person for c in claim.concepts(n))


def _of_then(claim: Claim, _: int) -> bool:
    return not syntax("was_forms", "bygone_words").isdisjoint(plain_words(claim.text))


def in_present(item: Item, text: str) -> bool:
    """Whether a verb is written as one of the present: «يملك», «تملك», where its root does not begin so."""
    if not item.verbal or item.planned:
        return False
    written, root = fold(text[slice(*item.span)]), item.words[0]
    return written.startswith(_HE) or (written.startswith(_SHE_OR_WE) and not root.startswith(_SHE_OR_WE))
