"""A fact as comparison sees it: its record and its statement in one language."""

from __future__ import annotations

from feudcheck.codec import decode
from feudcheck.compare import contents
from feudcheck.compare.items import concepts, governor, neighbourhood, nouns
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from feudcheck.compare.views import Views
    from feudcheck.compare.words.phrases import Phrase
    from feudcheck.factbase.records import FactRecord
    from feudcheck.language.concept import Concept
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Clause, DateRef, Item, Statement

_DECODED = frozenset({
    "affirms", "amounts", "charges", "clauses", "dates", "denials", "dropped", "facts", "happens", "hedged",
    "plan_terms", "sides", "speakers", "statement", "terms", "unfactive", "unlisted", "unvoiced", "unwanted",
})  # fmt: skip


class View:
    """Fact ``number``: ``statement`` in ``language``; ``index``: key → items that answer to it.

    What only some comparisons ask for is worked out at the first question and kept; the statement
    itself (``kept``, encoded) is decoded at the first look that its keys do not answer.
    """

    __slots__ = (
        "_company", "_concepts", "_governors", "_nouns", "_recorded", "_text", "affirms", "amounts", "charges",
        "clauses", "content", "dates", "denials", "dropped", "extent", "facts", "families", "happens", "hedged",
        "index", "kept", "language", "languages", "letters", "memo", "name_stems", "name_words", "number", "own_word",
        "phrases", "plan_terms", "predicates", "publishers", "record", "sides", "speakers", "statement", "term_stems",
        "terms", "told", "unfactive", "unlisted", "unshown", "unvoiced", "unwanted", "views",
    )  # fmt: skip
    record: FactRecord
    kept: Sequence[Any]
    views: Views
    statement: Statement
    facts: tuple[Item, ...]
    clauses: tuple[Clause, ...]
    speakers: frozenset[int | None]
    dropped: bool
    amounts: list[int]
    dates: list[int]  # points and spans of time; offsets are left out
    unshown: frozenset[int]  # items of which it says that nothing is known
    unlisted: list[int]  # names the base has no entity for
    terms: list[int]
    unfactive: list[int]
    unwanted: list[int]  # verbs of opposing: what they speak of need not have come about
    plan_terms: list[int]
    denials: list[int]  # verbs by which a party denies something
    charges: list[int]  # words of accusing
    sides: dict[str, set[int]]  # the links in time it tells ("after"), each with the clauses it joins
    affirms: bool  # it denies nothing, nor does its status
    happens: bool  # it plans, tries, foresees and asks nothing
    hedged: bool  # a word in it may leave open or undo what it governs
    unvoiced: bool  # it is nobody's word
    families: list[tuple[int, frozenset[str]]]  # (item, families) where it has some: members exclude each other
    name_words: frozenset[str]  # every normalised word of the names mentioned
    name_stems: frozenset[str]
    phrases: list[Phrase]  # the terms that are several words
    term_stems: frozenset[str]
    letters: dict[str, list[tuple[str, int]]]  # the words of the terms, each with its item, by first letter
    predicates: frozenset[int]  # the main terms of the clauses
    told: frozenset[str]  # the keys that these answer to
    content: list[tuple[int, int, float]]  # (item, clause, weight) of the names and terms that say something
    extent: tuple[int, bool, frozenset[str]]  # how many these are, whether it has amounts, and its months
    own_word: frozenset[str]  # the entities as whose word alone the fact is recorded
    publishers: frozenset[str]  # the entities that publish the fact's sources

    def __init__(
        self,
        number: int,
        record: FactRecord,
        kept: Sequence[Any],
        language: str,
        languages: tuple[str, ...],
        views: Views,
        index: dict[str, list[int]],
        name_words: frozenset[str] | None = None,
    ) -> None:
        self.number, self.record, self.index, self.kept = number, record, index, kept
        self.language, self.languages, self.views = language, languages, views
        self._company: dict[int, list[int]] = {}
        self._concepts: dict[int, tuple[Concept, ...]] = {}
        self._governors: dict[int, int | None] = {}
        self._nouns: dict[int, list[int]] = {}
        self._recorded: dict[int, str] = {}
        self._text: str | None = None
        self.memo: dict[tuple[object, int], object] = {}  # of compare.known
        if name_words is not None:
            self.name_words = name_words

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """A slot not filled yet: most facts of an event are passed over without a look at their items."""
            make = contents.LATER.get(name)
            if make is not None:
                found = make(self)
                setattr(self, name, found)
                return found
            if name not in _DECODED:
                raise AttributeError(name)
            self._decode()
            return getattr(self, name)

    def _decode(self) -> None:
        statement = decode(self.kept)
        found = contents.sorted_out(statement, self.record)
        # Each is set when it is whole: another thread may be looking.
        self.statement, self.facts, self.clauses = statement, statement.items, statement.clauses
        for name, value in found.items():
            setattr(self, name, value)

    def recorded(self, m: int) -> str:
        """Item ``m`` as written in the statement, or what its typed field says."""
        found = self._recorded.get(m)
        if found is None:
            start, end = self.facts[m].span
            found = self.statement.text[start:end] if end else self._typed(self.facts[m])
            self._recorded[m] = found
        return found

    def _typed(self, item: Item) -> str:
        if item.amount is not None and item.amount.low is not None:
            value = f"{item.amount.low:f}"
            return f"{value} {item.amount.unit}" if item.amount.unit else value
        if item.date is not None:
            return self.record.date or item.date.start.isoformat()
        if item.ids and item.kind == "mention":
            return self.views.name(item.ids[0], self.language)
        return " ".join(item.words)

    def date(self, m: int) -> DateRef:
        """The date of item ``m``, which has one."""
        date = self.facts[m].date
        assert date is not None
        return date

    def clause(self, number: int) -> Clause | None:
        """Clause ``number``, or None where there is none."""
        return self.clauses[number] if number < len(self.clauses) else None

    def nouns(self, m: int) -> list[int]:
        """What amount ``m`` counts."""
        found = self._nouns.get(m)
        if found is None:
            found = self._nouns[m] = nouns(self.facts, m)
        return found

    def some_of(self, m: int) -> int | None:
        """The figure that is told out of figure ``m``: «ست طائرات من أصل 24», "six boats out of the 24"."""
        text = self.statement.text
        words = fold(text[: self.facts[m].span[0]]).split()
        led = words[-2:] in (["من", "اصل"], ["out", "of"]) or words[-3:] == ["out", "of", "the"]
        some = next((k for k in range(m - 1, -1, -1) if self.facts[k].amount is not None), None) if led else None
        if some is None or self.facts[some].clause != self.facts[m].clause:
            return None
        between = text[self.facts[some].span[1] : self.facts[m].span[0]]
        verbs = any(f.verbal for f in self.facts[some + 1 : m])
        return None if verbs or any(mark in between for mark in syntax("commas")) else some

    def company(self, m: int) -> list[int]:
        """The names and terms within the same commas as item ``m`` that say something."""
        found = self._company.get(m)
        if found is None:
            near = neighbourhood(self.facts, m, self.statement.text)
            found = [k for k in near if self.facts[k].kind in ("mention", "term") and not self.facts[k].soft]
            self._company[m] = found
        return found

    def concepts(self, m: int) -> tuple[Concept, ...]:
        """The concepts of item ``m``."""
        found = self._concepts.get(m)
        if found is None:
            found = self._concepts[m] = concepts(self.facts[m], self.views.lexicon)
        return found

    def is_person(self, m: int) -> bool:
        """Whether item ``m`` names people by what they are or do."""
        return any(concept.person for concept in self.concepts(m))

    def is_body(self, m: int) -> bool:
        """Whether item ``m`` names a body of people."""
        return any(concept.party for concept in self.concepts(m))

    def governor(self, m: int) -> int | None:
        """The verb or event that item ``m`` depends on."""
        if m not in self._governors:
            self._governors[m] = governor(self.facts, m, self.views.lexicon)
        return self._governors[m]

    def says(self, words: tuple[str, ...]) -> bool:
        """Whether the statement has these words side by side."""
        if self._text is None:
            from feudcheck.language.tokens import tokenize

            self._text = " ".join(["", *(t.text for t in tokenize(self.statement.text)), ""])
        return f" {' '.join(words)} " in self._text

    @property
    def lexicon(self) -> Lexicon:
        """The words of the base that has it."""
        return self.views.lexicon

    @property
    def measures(self) -> bool:
        """Whether the fact tells an amount; to be asked of those that may be passed over then."""
        return self.extent[1]

    @property
    def timed(self) -> bool:
        """Whether the fact tells a day or a span of time; asked in the same way."""
        return bool(self.extent[2])

    @property
    def planned(self) -> bool:
        """Whether the fact tells of a plan."""
        return self.record.status == "planned" or any(c.modality is Modality.PLANNED for c in self.clauses)

    @property
    def publisher_words(self) -> list[frozenset[str]]:
        """The normalised words of the name of each publisher of the fact's sources."""
        return self.views.publisher_words(self.record)
