"""A fact as comparison sees it: its record and its statement in one language."""

from __future__ import annotations

from feudcheck.codec import decode, heads, quiet
from feudcheck.compare import contents, phrases
from feudcheck.compare.claim import concepts, families, governor, neighbourhood, nouns
from feudcheck.compare.comparison import WEIGHTS
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from feudcheck.compare.views import Views
    from feudcheck.factbase.records import FactRecord
    from feudcheck.language.concept import Concept
    from feudcheck.model import Clause, DateRef, Item, Statement

# words that stay the speaker's own; what such a fact says is not said by the source
OWN_WORD = frozenset({"accuse", "describe", "believe", "criticise", "praise", "forecast", "deny", "warn", "question"})
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
        "_company", "_concepts", "_coverage", "_families", "_governors", "_heads", "_kept", "_letters", "_nouns",
        "_own_word", "_phrases", "_publishers", "_recorded", "_stems", "_term_stems", "_text", "_told", "_words",
        "affirms", "amounts", "charges", "clauses", "dates", "denials", "dropped", "facts", "happens", "hedged",
        "index", "language", "languages", "number", "plan_terms", "record", "sides", "speakers", "statement", "terms",
        "unfactive", "unlisted", "unvoiced", "unwanted", "views",
    )  # fmt: skip
    statement: Statement
    facts: tuple[Item, ...]
    clauses: tuple[Clause, ...]
    speakers: frozenset[int | None]
    dropped: bool
    amounts: list[int]
    dates: list[int]  # points and spans of time; offsets are left out
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
        self.number, self.record, self.index, self._kept = number, record, index, kept
        self.language, self.languages, self.views = language, languages, views
        self._company: dict[int, list[int]] = {}
        self._concepts: dict[int, tuple[Concept, ...]] = {}
        self._coverage: list[tuple[int, int, float]] | None = None
        self._families: list[tuple[int, frozenset[str]]] | None = None
        self._governors: dict[int, int | None] = {}
        self._heads: frozenset[str] | None = None
        self._letters: dict[str, list[tuple[str, int]]] | None = None
        self._nouns: dict[int, list[int]] = {}
        self._own_word: frozenset[str] | None = None
        self._phrases: list[phrases.Phrase] | None = None
        self._publishers: frozenset[str] | None = None
        self._recorded: dict[int, str] = {}
        self._stems: frozenset[str] | None = None
        self._term_stems: frozenset[str] | None = None
        self._text: str | None = None
        self._told: frozenset[int] | None = None
        self._words = name_words

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """A slot not filled yet: most facts of an event are passed over without a look at their items."""
            if name not in _DECODED:
                raise AttributeError(name)
            self._decode()
            return getattr(self, name)

    def _decode(self) -> None:
        statement = decode(self._kept)
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

    def governor(self, m: int) -> int | None:
        """The verb or event that item ``m`` depends on."""
        if m not in self._governors:
            self._governors[m] = governor(self.facts, m, self.views.lexicon)
        return self._governors[m]

    @property
    def families(self) -> list[tuple[int, frozenset[str]]]:
        """(item, families of its concepts) of the terms that belong to one: members exclude each other."""
        if self._families is None:
            lexicon = self.views.lexicon
            found = [(m, families(self.facts[m], self.concepts(m), lexicon)) for m in self.terms]
            found += [(m, self.views.family_of_name(f)) for m, f in enumerate(self.facts) if f.kind == "mention"]
            self._families = [(m, names) for m, names in found if names]
        return self._families

    @property
    def name_words(self) -> frozenset[str]:
        """Every normalised word of the names mentioned."""
        if self._words is None:
            words: set[str] = set()
            for item in self.facts:
                if item.kind == "mention":
                    words.update(item.words)
                    for id_ in item.ids:
                        words |= self.views.name_words(id_)
            self._words = frozenset(words)
        return self._words

    @property
    def name_stems(self) -> frozenset[str]:
        """The stems of ``name_words``."""
        if self._stems is None:
            from feudcheck.language.morphology import stem

            self._stems = frozenset(map(stem, self.name_words))
        return self._stems

    @property
    def phrases(self) -> list[phrases.Phrase]:
        """The terms that are whole phrases."""
        if self._phrases is None:
            self._phrases = phrases.told(self.facts)
        return self._phrases

    @property
    def term_stems(self) -> frozenset[str]:
        """The stems of the words of its terms."""
        if self._term_stems is None:
            self._term_stems = phrases.stems([word for m in self.terms for word in self.facts[m].words])
        return self._term_stems

    def says(self, words: tuple[str, ...]) -> bool:
        """Whether the statement has these words side by side."""
        if self._text is None:
            from feudcheck.language.tokens import tokenize

            self._text = " ".join(["", *(t.text for t in tokenize(self.statement.text)), ""])
        return f" {' '.join(words)} " in self._text

    @property
    def letters(self) -> dict[str, list[tuple[str, int]]]:
        """The words of the terms by first letter, each with its item: where a misspelt word is looked up."""
        if self._letters is None:
            self._letters = {}
            for m, item in enumerate(self.facts):
                if item.kind == "term":
                    for word in item.words:
                        self._letters.setdefault(word[:1], []).append((word, m))
        return self._letters

    @property
    def predicates(self) -> frozenset[int]:
        """The main terms of the clauses."""
        if self._told is None:
            self._told = heads(self._kept)
        return self._told

    @property
    def told(self) -> frozenset[str]:
        """The keys that the main terms of the clauses answer to."""
        if self._heads is None:
            main = self.predicates
            self._heads = frozenset([key for key, found in self.index.items() if not main.isdisjoint(found)])
        return self._heads

    @property
    def planned(self) -> bool:
        """Whether the fact tells of a plan."""
        return self.record.status == "planned" or any(c.modality is Modality.PLANNED for c in self.clauses)

    @property
    def content(self) -> list[tuple[int, int, float]]:
        """(item, clause, weight) of the names and terms of the statement that say something."""
        if self._coverage is None:
            self._coverage = [
                (m, f.clause, WEIGHTS[f.kind]) for m, f in enumerate(self.facts)
                if f.kind in ("mention", "term") and not f.soft and f.span != (0, 0)
            ]  # fmt: skip
        return self._coverage

    @property
    def own_word(self) -> frozenset[str]:
        """The entities as whose word alone the fact is recorded."""
        if self._own_word is None:
            out: set[str] = set()
            for speech in () if self.record.attributed_to or quiet(self._kept) else self.statement.speeches:
                if speech.speaker is not None:
                    speaker = self.facts[speech.speaker]
                    who = speaker.ids or (" ".join(speaker.words),)
                    if speech.kind in OWN_WORD or (speech.kind == "say" and self.views.is_person(who[0])):
                        out.update(who)
            self._own_word = frozenset({self.record.attributed_to} if self.record.attributed_to else out)
        return self._own_word

    @property
    def publisher_words(self) -> list[frozenset[str]]:
        """The normalised words of the name of each publisher of the fact's sources."""
        return self.views.publisher_words(self.record)

    @property
    def publishers(self) -> frozenset[str]:
        """The entities that publish the fact's sources."""
        if self._publishers is None:
            self._publishers = self.views.publishers_of(self.record)
        return self._publishers
