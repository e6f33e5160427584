"""How a claim's item stands to a fact's: the same, the same told from the other side, the opposite.

Items are compared through keys: what a fact's item answers to (its concepts with all more
general ones, its words, its entities) against what a claim's item asks for. Sets meet in
one step, and a fact's items can be looked up instead of gone through.
"""

from __future__ import annotations

from enum import Enum

from feudcheck.frozen import dataclass
from feudcheck.language.morphology import bases, stem
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.language import distance, nisba
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Item
else:
    distance, nisba = later("feudcheck.language.distance", "feudcheck.language.nisba")

SHORTEST_TYPO = 5  # letters; in shorter words a slip makes another word
SHORTEST_STEM = 4


class Link(Enum):
    """How a claim's term stands to a fact's."""

    SAME = "same"
    CONVERSE = "converse"
    OPPOSITE = "opposite"


# word classes that say the same of a statement whichever of their words is used
_SHARED = frozenset({"w:plan", "w:accuse", "w:deny", "w:confirm", "w:dropped", "w:cause", "w:question", "w:forecast"})


@dataclass(frozen=True, slots=True)
class Keys:
    """``answers``: what an item answers to in a fact; the others: what it asks for in a claim."""

    answers: frozenset[str]
    same: frozenset[str]
    converse: frozenset[str] = frozenset()
    opposite: frozenset[str] = frozenset()
    typo: str = ""  # a word nobody knows, to be forgiven a slip
    words: tuple[str, ...] = ()


class KeyRing:
    """The keys of items, worked out once for each wording."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[tuple[object, ...], Keys] = {}

    def keys(self, item: Item) -> Keys:
        """The keys of ``item``; dates and amounts have none."""
        wording = (item.kind, item.ids, item.words)
        found = self._known.get(wording)
        if found is None:
            if len(self._known) > 50_000:
                self._known.clear()
            found = self._known[wording] = _made(item, self._lexicon)
        return found

    def index(self, items: Iterable[Item]) -> dict[str, list[int]]:
        """Each key with the items, by number, that answer to it."""
        found: dict[str, list[int]] = {}
        for n, item in enumerate(items):
            for key in self.keys(item).answers:
                found.setdefault(key, []).append(n)
        return found

    def link(self, claim: Item, fact: Item) -> Link | None:
        """SAME also where the fact's concept is a kind of the claim's; None for strangers."""
        mine, theirs = self.keys(claim), self.keys(fact)
        if not mine.same.isdisjoint(theirs.answers) or _misspelt(mine, theirs):
            return Link.SAME
        if not mine.converse.isdisjoint(theirs.answers):
            return Link.CONVERSE
        if not mine.opposite.isdisjoint(theirs.answers):
            return Link.OPPOSITE
        return None


def _misspelt(mine: Keys, theirs: Keys) -> bool:
    return bool(mine.typo) and any(len(w) >= SHORTEST_TYPO and distance.close(mine.typo, w) for w in theirs.words)


def _made(item: Item, lexicon: Lexicon) -> Keys:
    if item.kind == "mention":
        names = frozenset("m " + id_ for id_ in item.ids)
        if names:
            return Keys(names, names)
        words = frozenset(["= " + item.words[0]]) if item.words else frozenset()
        return Keys(words, words, words=item.words)
    if item.kind != "term":
        return Keys(frozenset(), frozenset())
    return _term(item, lexicon)


def _term(item: Item, lexicon: Lexicon) -> Keys:
    answers: set[str] = set()
    same: set[str] = set()
    converse: set[str] = set()
    opposite: set[str] = set()
    for id_ in item.ids:
        if id_.startswith("w:"):
            if id_ in _SHARED:
                answers.add(id_)
                same.add(id_)
            continue
        answers.add(id_)
        same.add(id_)
        concept = lexicon.concept(id_)
        if concept is not None:
            answers |= concept.isa
            converse |= concept.converse
            opposite |= concept.opposite
    unknown = "w:unknown" in item.ids
    if item.words:
        first = item.words[0]
        phrase, turned = " " in first, not syntax("negating_parts").isdisjoint(first.split(" "))
        named = [c for c in map(lexicon.concept, item.ids) if c]
        if phrase and is_arabic(first[0]) and first.split(" ")[-1] in syntax_map("prepositions"):
            # «صوّت … ضد» asks for more than that somebody voted
            listed = {id_ for rest, id_ in lexicon.entries(first.split(" ")[0]) if rest}
            same -= frozenset().union(*(c.isa for c in named)) - listed
        told = any(c.kind in ("event", "state") for c in named)
        headed = told and not _led_off(first)
        headed = headed or not named or (is_arabic(first[0]) and not any(c.person for c in named))
        if phrase and headed and not turned:  # it also answers to what its head says alone: "deny a report" denies
            alone = {id_ for rest, id_ in lexicon.entries(first.split(" ")[0]) if not rest and not id_.startswith("w:")}
            beaten = syntax("losing")
            if not syntax("asking_for").isdisjoint(item.ids):
                alone = set()  # «قدم طلبا» gives nothing
            if not syntax("told_by_the_phrase").isdisjoint(item.ids):
                alone = set()  # "took effect" takes nothing
            if not is_arabic(first[0]) and not syntax("of_cases_alone").isdisjoint(item.ids):
                alone = set()
            if beaten.isdisjoint(item.ids) or not beaten.isdisjoint(alone):  # «هُزم أمام» beats nobody
                answers |= alone
        if phrase and (turned or told or (named and all(c.kind == "quality" for c in named))):
            answers.add("= " + first)  # "offer to buy" is no buying, "non-profit" no profit
        else:
            answers.update("= " + word for word in item.words)
        same.add("= " + first)
        if "w:number" not in item.ids:
            if len(first) >= SHORTEST_STEM and " " not in first:
                key = "~ " + stem(first)
                answers.add(key)
                same.add(key)
            if unknown:
                plural = bases(first)
                forms = {"? " + word for word in (first, *(plural[1] if len(plural) > 1 else ()))}
                forms.update("? " + adjective for adjective in nisba.spelt(first))
                answers |= forms
                same |= forms
    typo = item.words[0] if unknown and item.words and len(item.words[0]) >= SHORTEST_TYPO else ""
    return Keys(
        frozenset(answers), frozenset(same), frozenset(converse), frozenset(opposite - same), typo, item.words
    )


def _led_off(phrase: str) -> bool:
    """Whether a preposition leads a phrase's verb to another sense: "أوقف عن العمل" stops nobody, "come under fire"."""
    words = phrase.split(" ")
    return len(words) > 2 and words[1] in syntax_map("prepositions")
