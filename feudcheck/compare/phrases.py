"""Phrases of one side whose words stand apart on the other: "won the presidential election", "افتتاح المصنع"."""

from __future__ import annotations

from feudcheck.language.morphology import stem
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item

SHORTEST = 4  # letters of a word of a phrase that says something by itself


def inside(a: Alignment, n: int) -> bool:
    """Whether a phrase of the fact has swallowed the word."""
    home, words = a.home[a.claim.items[n].clause], a.claim.items[n].words
    if not words or " " in words[0]:
        return False
    own, bare = stem(words[0]) if len(words[0]) >= SHORTEST else "", words[0].removeprefix("ال")
    turning = syntax("negating_parts")  # "non-profit" has no profit in it
    phrases = [inner for clause, inner in a.view.phrases if clause == home and turning.isdisjoint(inner)]
    if any(_alike(own, bare, word) for inner in phrases for word in inner):
        return True
    # …in the other language: "تصوير فيلم" has the film in it
    mine = {c.id for c in a.claim.concepts(n) if c.kind == "thing"} if a.claim.lang != a.view.language else set()
    return bool(mine) and any(not mine.isdisjoint(_named_by(word, a)) for inner in phrases for word in inner)


def _named_by(word: str, a: Alignment) -> set[str]:
    """The concepts a word names by itself."""
    lexicon = a.views.lexicon
    forms = (base for level in lexicon.forms(word) for base in level)
    return {id_ for base in forms for rest, id_ in lexicon.entries(base) if not rest}


def in_pieces(a: Alignment, n: int) -> int | None:
    """The fact's item that says the first word of the claim's phrase, where the fact has its other words too."""
    item = a.claim.items[n]
    if item.kind != "term" or not item.words or " " not in item.words[0]:
        return None
    first = item.words[0].split(" ")
    if not syntax("negating_parts").isdisjoint(first):
        return None
    rest = [stem(word) for word in first[1:] if len(word) >= SHORTEST]
    there = {stem(word) for f in a.facts if f.kind == "term" for word in f.words if len(word) >= SHORTEST}
    if not rest or not there.issuperset(rest):
        return None
    home = a.home[item.clause]
    lexicon = a.views.lexicon
    meant = {id_ for more, id_ in lexicon.entries(first[0]) if not more and not id_.startswith("w:")}
    here = [m for m, f in enumerate(a.facts) if f.kind == "term" and f.clause == home]
    if any(_alike("", first[0], word) for m in here if " " in a.facts[m].words[0] for word in _rest(a.facts[m])):
        words = {stem(word): m for m in here for word in a.facts[m].words}
        return words.get(rest[-1])  # "حكمت محكمة الجنايات" and "محكمة الجنايات"
    telling = {id_ for id_ in meant if (c := lexicon.concept(id_)) is not None and c.kind in ("event", "state")}
    for m in a.view.terms:
        fact = a.facts[m]
        if fact.clause == home and fact.negated == item.negated and not telling.isdisjoint(fact.ids):
            return m
    return None


def _alike(own: str, bare: str, word: str) -> bool:
    """Whether a word of a phrase is the claim's, article and ending aside."""
    return word.removeprefix("ال") == bare or (bool(own) and len(word) >= SHORTEST and stem(word) == own)


def _rest(fact: Item) -> list[str]:
    """The words of a phrase but its first."""
    return fact.words[0].split(" ")[1:]
