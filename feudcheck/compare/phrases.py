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
    words = a.claim.items[n].words
    if not words or " " in words[0] or not (phrases := _phrases(a, n)):
        return False
    own, bare = stem(words[0]) if len(words[0]) >= SHORTEST else "", words[0].removeprefix("ال")
    if any(_alike(own, bare, word) for _, inner in phrases for word in inner):
        return True
    quality = {c.id for c in a.claim.concepts(n) if c.kind == "quality"}
    if quality and any(not quality.isdisjoint(_named_in(inner, a)) for _, inner in phrases):
        return True  # "a defective signal" of "a faulty signal"
    if a.claim.lang == a.view.language:
        return False  # a synonym may stand for another of the phrase's words
    mine = _things(a, n)  # "تصوير فيلم" has the film in it
    return bool(mine) and any(not mine.isdisjoint(_named_in(inner, a)) for _, inner in phrases)


def swallowed(a: Alignment, n: int) -> int | None:
    """The fact's phrase that has the claim's in it: "became chief executive" has the chief executive."""
    words, mine = a.claim.items[n].words, _things(a, n)
    if not words or " " not in words[0] or not mine:
        return None
    told = ((m, inner) for m, inner in _phrases(a, n) if any(c.kind != "thing" for c in a.view.concepts(m)))
    return next((m for m, inner in told if not mine.isdisjoint(_named_in(inner[:-1], a))), None)


def _phrases(a: Alignment, n: int) -> list[tuple[int, tuple[str, ...]]]:
    """The phrases of the clause compared and their words; "non-profit" has no profit in it."""
    home, turning = a.home[a.claim.items[n].clause], syntax("negating_parts")
    return [(m, inner) for m, clause, inner in a.view.phrases if clause == home and turning.isdisjoint(inner)]


def _things(a: Alignment, n: int) -> set[str]:
    return {c.id for c in a.claim.concepts(n) if c.kind == "thing"}


def _named_in(words: tuple[str, ...], a: Alignment) -> set[str]:
    """The concepts that the words of a phrase name, one by one or several together."""
    lexicon = a.views.lexicon
    named: set[str] = set()
    for i, word in enumerate(words):
        for base in (base for level in lexicon.forms(word) for base in level):
            named.update(id_ for rest, id_ in lexicon.entries(base) if words[i + 1 : i + 1 + len(rest)] == rest)
    return named


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
