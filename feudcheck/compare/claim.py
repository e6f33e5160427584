"""A claim as comparison sees it: what is the same whichever fact it is laid over, worked out once."""

from __future__ import annotations

from feudcheck.compare import tone
from feudcheck.compare.being.topics import is_topic
from feudcheck.compare.comparison import WEIGHTS
from feudcheck.compare.items import concepts, families, governor, kinds, neighbourhood, nouns
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.keys import KeyRing
    from feudcheck.compare.pairing import Pairing
    from feudcheck.compare.view import View
    from feudcheck.language.concept import Concept
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import SlotComparison, Span, Statement

    Way = Callable[[Alignment, int], SlotComparison | None]

_OPPOSITE, _CONVERSE, _SAME = Link.OPPOSITE, Link.CONVERSE, Link.SAME
SIDES = frozenset({"before", "after", "since", "until"})
TITLE = "w:titles"


class Claim:
    """A claim's statement with its items by clause, their keys and their concepts.

    ``asked``: each key with the (item index, link) pairs that ask for it. ``parts``: see ``Alignment.part``;
    ``pairings``: the facts it has been laid beside. ``memo``: of ``compare.known``; ``ways``: of ``words.terms``.
    ``alone``: it says that somebody did something alone. ``soft``, ``titles``: such items.
    """

    __slots__ = (
        "_answered", "_concepts", "_deeds", "_families", "_heads", "_persons", "_siblings", "accuses", "affirms",
        "alone", "asked", "asked_keys", "by_clause", "changing", "clauses", "free", "happens", "items", "keys", "lang",
        "lexicon", "memo", "mentions", "months", "pairings", "parts", "quotes", "soft", "speakers", "speaking",
        "speeches", "statement", "text", "titles", "topics", "typos", "unvoiced", "ways",
    )  # fmt: skip

    def __init__(self, statement: Statement, ring: KeyRing, lexicon: Lexicon) -> None:
        self.statement, self.lexicon = statement, lexicon
        self.text, self.lang = statement.text, statement.lang
        self.items, self.clauses = statement.items, statement.clauses
        self.speeches, self.quotes = statement.speeches, statement.quotes
        self.keys = [ring.keys(item) for item in self.items]
        self.asked: dict[str, list[tuple[int, Link]]] = {}
        for n, keys in enumerate(self.keys):
            for link, wanted in ((_OPPOSITE, keys.opposite), (_CONVERSE, keys.converse), (_SAME, keys.same)):
                for key in wanted:
                    self.asked.setdefault(key, []).append((n, link))
        self.asked_keys = frozenset(self.asked)
        self.typos = [(n, keys.typo) for n, keys in enumerate(self.keys) if keys.typo]
        self.mentions = [n for n, item in enumerate(self.items) if item.kind == "mention"]
        self.free = [n for n in self.mentions if not self.items[n].ids]
        self.by_clause: list[list[int]] = [[] for _ in self.clauses]
        for n, item in enumerate(self.items):
            if item.clause < len(self.by_clause):
                self.by_clause[item.clause].append(n)
        # whose word a clause is; who else says something is a part like any other
        heard = [self.speeches[c.speech] for c in self.clauses if c.speech is not None]
        self.speaking = frozenset(s.speaker for s in heard if s.speaker is not None)
        self.speakers = frozenset(id_ for n in self.speaking for id_ in self.items[n].ids)
        said = frozenset(self.text.casefold().rstrip(".").split())
        self.alone = not syntax("alone").isdisjoint(said)
        self.affirms, self.happens = tone.affirms(statement), tone.happens(statement)
        self.unvoiced, self.accuses = tone.unvoiced(statement), any("w:accuse" in i.ids for i in self.items)
        self.changing = any(i.kind == "term" and not syntax("changes").isdisjoint(i.ids) for i in self.items)
        self.topics = frozenset(n for n in range(len(self.items)) if is_topic(statement, n))
        days = [item.date for item in self.items if item.date is not None and item.date.grain.value in ("day", "month")]
        self.months = frozenset([date.start.isoformat()[:7] for date in days if not date.offset])
        self.soft = [n for n, item in enumerate(self.items) if item.soft]
        self.titles = [n for n in self.soft if TITLE in self.items[n].ids]
        self.pairings: dict[View, Pairing] = {}
        self.parts: dict[int, tuple[str, str, Span, float]] = {}
        self.ways: dict[int, tuple[Way, ...]] = {}
        self.memo: dict[tuple[object, int], object] = {}
        self._answered: dict[View, frozenset[str]] = {}
        self._concepts: dict[int, tuple[Concept, ...]] = {}
        self._deeds: frozenset[int] | None = None
        self._families: list[frozenset[str]] | None = None
        self._heads: dict[int, frozenset[str] | None] = {}
        self._persons: frozenset[int] | None = None
        self._siblings: list[list[Concept]] | None = None

    @property
    def siblings(self) -> list[list[Concept]]:
        """For each item the things it names that exclude others: a son is no daughter, a song no album."""
        if self._siblings is None:
            self._siblings = [self._exclusive(n) for n in range(len(self.items))]
        return self._siblings

    def _exclusive(self, n: int) -> list[Concept]:
        item = self.items[n]
        if item.kind != "term" or item.verbal:
            return []
        named = kinds(item, self.concepts(n), self.lexicon)
        return [c for c in named if c.kind == "thing" and (c.opposite or c.family)]

    def answered(self, view: View) -> frozenset[str]:
        """The keys that the claim asks for and the fact answers to."""
        found = self._answered.get(view)
        if found is None:
            found = self._answered[view] = self.asked_keys.intersection(view.index)
        return found

    def concepts(self, n: int) -> tuple[Concept, ...]:
        """The concepts of item ``n``."""
        found = self._concepts.get(n)
        if found is None:
            found = self._concepts[n] = concepts(self.items[n], self.lexicon)
        return found

    def written(self, n: int) -> str:
        """Item ``n`` as written."""
        start, end = self.items[n].span
        return self.text[start:end]

    def weight(self, n: int) -> float:
        """How much item ``n`` says about which event is meant."""
        return WEIGHTS[self.items[n].kind] + (n == self.clauses[self.items[n].clause].predicate)

    def is_event(self, n: int) -> bool:
        """Whether item ``n`` tells something that happens."""
        return self.items[n].verbal or any(c.kind == "event" for c in self.concepts(n))

    @property
    def deeds(self) -> frozenset[int]:
        """The items that tell something that happens, and no thing."""
        if self._deeds is None:
            terms = (n for n, item in enumerate(self.items) if item.kind == "term" and self.is_event(n))
            self._deeds = frozenset(n for n in terms if all(c.kind != "thing" for c in self.concepts(n)))
        return self._deeds

    @property
    def persons(self) -> frozenset[int]:
        """The terms that call somebody something: "the president"."""
        if self._persons is None:
            terms = [n for n, item in enumerate(self.items) if item.kind == "term"]
            self._persons = frozenset([n for n in terms if any(c.person for c in self.concepts(n))])
        return self._persons

    def governor(self, n: int) -> int | None:
        """The verb or event that item ``n`` depends on."""
        return known(self, _governor, n)

    def parity(self, n: int) -> bool:
        """Whether item ``n`` is denied, its clause's negation counted: that of a verb does not reach what it is like.

        "A large fire did not hit the port" tells of no small one.
        """
        item = self.items[n]
        head = self.clauses[item.clause].predicate
        acts = head is not None and head != n and self.items[head].verbal
        if acts and not item.verbal and not self.is_event(n):
            return item.negated
        return self.clauses[item.clause].negated != item.negated

    def head(self, clause: int) -> frozenset[str] | None:
        """The keys that tell the relation of a clause; None where it has none."""
        if clause not in self._heads:
            head = self.clauses[clause].predicate
            self._heads[clause] = None if head is None else self.keys[head].same | self.keys[head].converse
        return self._heads[clause]

    def nouns(self, n: int) -> list[int]:
        """What amount ``n`` counts."""
        return known(self, _nouns, n)

    def company(self, n: int) -> tuple[list[int], list[int]]:
        """The items within the same commas as item ``n``, and the others of its clause."""
        return known(self, _company, n)

    def acts(self, n: int) -> bool:
        """Whether a noun beside its verb tells who does it: another fact cannot lend that."""
        item = self.items[n]
        told = self.clauses[item.clause]
        head = told.predicate
        if head is None or item.kind != "term" or item.prep or item.verbal or told.passive:
            return False
        if not self.items[head].verbal or self.items[head].soft:
            return False
        beside = n == head - 1 or (self.lang == "ar" and n == head + 1)
        return beside and any(c.kind == "thing" for c in self.concepts(n))

    def in_clauses(self, clauses: Collection[int]) -> list[int]:
        """The items of these clauses, in order."""
        return [n for n, item in enumerate(self.items) if item.clause in clauses]

    def required(self, clauses: Collection[int], settled: Collection[int]) -> list[int]:
        """The items of these clauses that must be accounted for; understood subjects are parts too."""
        subjects = {self.clauses[c].subject for c in clauses}
        return [
            n for n, item in enumerate(self.items)
            if (item.clause in clauses or n in subjects) and not item.soft and n not in settled
        ]  # fmt: skip

    @property
    def families(self) -> list[frozenset[str]]:
        """For each item the families ("country") of its concepts, whose members exclude each other."""
        if self._families is None:
            self._families = [
                families(item, self.concepts(n), self.lexicon) for n, item in enumerate(self.items)
            ]
        return self._families


def _nouns(claim: Claim, n: int) -> list[int]:
    return nouns(claim.items, n)


def _governor(claim: Claim, n: int) -> int | None:
    return governor(claim.items, n, claim.lexicon)


def _company(claim: Claim, n: int) -> tuple[list[int], list[int]]:
    near = neighbourhood(claim.items, n, claim.text)
    return near, [k for k in claim.by_clause[claim.items[n].clause] if k not in near]
