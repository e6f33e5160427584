"""A comment of one word: "his whole comment was the word “Exactly”", «علق بكلمة «بالضبط»»."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Quotation

LONGEST = 2  # words
WEIGHT = 4.0


def other_word(claim: Claim, quotation: Quotation, quoted: Sequence[View]) -> SlotComparison | None:
    """The conflict with the word on file, where the claim says that it was one word, and names speaker and occasion."""
    before = fold(claim.text[: quotation.span[0]].rstrip(" «\"“”'‘:")).split()[-1:]
    if len(quotation.words) > LONGEST or quotation.speaker is None or syntax("one_word").isdisjoint(before):
        return None
    named = {id_ for n in claim.mentions for id_ in claim.items[n].ids[:1]}
    speaker = set(claim.items[quotation.speaker].ids)
    for view in quoted:
        told = view.record.quote
        recorded = told.text.get(claim.lang, "") if told is not None else ""
        if told is None or told.speaker not in speaker or not recorded or view.language != claim.lang:
            continue
        there = {id_ for item in view.facts if item.kind == "mention" for id_ in item.ids}
        occasion = named - speaker
        words = fold(recorded).strip(" .!؟?").split()
        if not occasion or not occasion <= there or len(words) > LONGEST or tuple(words) == quotation.words:
            continue
        text = claim.text[quotation.span[0] : quotation.span[1]]
        return SlotComparison(
            "quote", CONFLICTS, text, recorded, "misquote", quotation.span, WEIGHT, (), None, None, view.number
        )
    return None
