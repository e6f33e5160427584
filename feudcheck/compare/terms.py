"""Whether two terms mean the same, one is more general, or they exclude each other."""

from __future__ import annotations

from enum import Enum

from feudcheck.language.distance import close
from feudcheck.language.lexicon import Lexicon
from feudcheck.language.morphology import bases, stem
from feudcheck.model import Item

SHORTEST_TYPO = 5


class Link(Enum):
    """How a claim's term stands to a fact's."""

    SAME = "same"
    CONVERSE = "converse"
    OPPOSITE = "opposite"


# word classes that say the same of a statement whichever of their words is used
_SHARED = frozenset({"w:plan", "w:accuse", "w:deny", "w:confirm", "w:dropped", "w:cause", "w:question", "w:forecast"})


def link(claim: Item, fact: Item, lexicon: Lexicon) -> Link | None:
    """SAME also where the fact's concept is a kind of the claim's; None for strangers."""
    found: Link | None = None
    for c in claim.ids:
        if c.startswith("w:"):
            if c in _SHARED and c in fact.ids:
                return Link.SAME
            continue
        mine = lexicon.concept(c)
        for f in fact.ids:
            if c == f:
                return Link.SAME
            theirs = lexicon.concept(f)
            if theirs is None or mine is None:
                continue
            if c in theirs.isa:
                return Link.SAME
            if f in mine.converse or _above(theirs.isa, mine.converse):
                found = found or Link.CONVERSE
            elif f in mine.opposite or _above(theirs.isa, mine.opposite):
                found = Link.OPPOSITE if found is None else found
    if _same_word(claim, fact):
        return Link.SAME
    return found


def _above(general: frozenset[str], others: frozenset[str]) -> bool:
    return not general.isdisjoint(others)


def _same_word(claim: Item, fact: Item) -> bool:
    if not claim.words or not fact.words:
        return False
    a, b = claim.words[0], fact.words[0]
    if a == b or (len(claim.words) == 1 and a in fact.words):
        return True
    if "w:number" in claim.ids or "w:number" in fact.ids:
        return False
    if len(a) >= 4 and len(b) >= 4 and stem(a) == stem(b):
        return True
    if "w:unknown" in claim.ids and "w:unknown" in fact.ids and not _forms(a).isdisjoint(_forms(b)):
        return True
    if "w:unknown" in claim.ids and len(a) >= SHORTEST_TYPO:
        return any(len(word) >= SHORTEST_TYPO and close(a, word) for word in fact.words)
    return False


def _forms(word: str) -> set[str]:
    """An unknown word and what it may be the plural of."""
    return {word, *(bases(word)[1] if len(bases(word)) > 1 else ())}
