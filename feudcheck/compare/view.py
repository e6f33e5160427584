"""A fact as comparison sees it: its record and its statement in one language."""

from __future__ import annotations

from feudcheck.codec import decode
from feudcheck.compare.terms import KeyRing
from feudcheck.frozen import dataclass, field
from feudcheck.language.morphology import stem
from feudcheck.model import Item, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.factbase.base import FactBase
    from feudcheck.factbase.records import FactRecord
    from feudcheck.language.lexicon import Lexicon


@dataclass(slots=True)
class View:
    """Fact ``number``: ``statement`` in ``language``; ``name_words``: of all it mentions."""

    number: int
    record: FactRecord
    statement: Statement
    language: str
    name_words: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    quotes: dict[str, Statement] = field(default_factory=dict)
    index: dict[str, list[int]] = field(default_factory=dict)  # key -> items that answer to it
    name_stems: frozenset[str] = frozenset()
    own_word: frozenset[str] | None = None  # memo of stance.own_word


class Views:
    """Views of one base, each made once. ``words_of`` gives the name words of an entity."""

    def __init__(self, base: FactBase, lexicon: Lexicon) -> None:
        self.base = base
        self.ring = KeyRing(lexicon)
        self._views: dict[tuple[int, str], View] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._publishers: frozenset[str] | None = None

    def view(self, number: int, language: str) -> View:
        """Fact ``number`` in ``language``, or in the language it has."""
        parsed = self.base.parsed(number)
        if language not in parsed:
            language = next(k for k in parsed if not k.startswith("quote "))
        key = (number, language)
        found = self._views.get(key)
        if found is None:
            if len(self._views) > 5_000:
                self._views.clear()
            found = self._views[key] = self._made(number, language, parsed)
        return found

    def languages(self, number: int) -> list[str]:
        """The languages a fact is stated in."""
        return [k for k in self.base.parsed(number) if not k.startswith("quote ")]

    def _made(self, number: int, language: str, parsed: dict[str, list[object]]) -> View:
        statement = decode(parsed[language])
        record = self.base.fact(number)
        words: set[str] = set()
        ids: set[str] = set()
        for item in statement.items:
            if item.kind == "mention":
                words.update(item.words)
                for id_ in item.ids:
                    words |= self.name_words(id_)
                ids.update(item.ids)
        quotes = {k[6:]: decode(v) for k, v in parsed.items() if k.startswith("quote ")}
        index = self.index(statement)
        return View(number, record, statement, language, frozenset(words), frozenset(ids), quotes, index, frozenset(map(stem, words)))

    def index(self, statement: Statement) -> dict[str, list[int]]:
        """The items of a statement by each key they answer to."""
        index: dict[str, list[int]] = {}
        for n, item in enumerate(statement.items):
            for key in self.ring.keys(item).answers:
                index.setdefault(key, []).append(n)
        return index

    def words_of(self, item: Item) -> frozenset[str]:
        """Every normalised word of the names and aliases of what ``item`` mentions."""
        if not item.ids:
            return frozenset(item.words)
        out: set[str] = set(item.words)
        for id_ in item.ids:
            out |= self.entity_words(id_)
        return frozenset(out)

    def name_words(self, id_: str) -> frozenset[str]:
        """Every normalised word of an entity's names proper: roles among the aliases are left out."""
        key = "name " + id_
        if key not in self._words:
            from feudcheck.language.tokens import tokenize

            texts = self.base.entity(id_).names.values()
            self._words[key] = frozenset(t.text for text in texts for t in tokenize(text) if t.kind != "mark")
        return self._words[key]

    def entity_words(self, id_: str) -> frozenset[str]:
        """Every normalised word of an entity's names and aliases."""
        found = self._words.get(id_)
        if found is None:
            from feudcheck.language.tokens import tokenize

            entity = self.base.entity(id_)
            texts = [*entity.names.values(), *entity.aliases, entity.kind or ""]
            found = self._words[id_] = frozenset(t.text for text in texts for t in tokenize(text) if t.kind != "mark")
        return found

    def publishers(self) -> frozenset[str]:
        """Entities that publish a source of the base."""
        if self._publishers is None:
            names = {self.base.source(i).publisher for i in self.base.source_ids()}
            self._publishers = frozenset(id_ for name in names if name for id_ in named(name, self.base))
        return self._publishers

    def kind(self, item: Item) -> str:
        """The kind of entity an item mentions, or "" where the base does not say."""
        return (self.base.entity(item.ids[0]).kind or "") if item.ids else ""


def named(name: str, base: FactBase) -> set[str]:
    """The entities that go by exactly this name."""
    from feudcheck.language.tokens import tokenize

    words = [t.text for t in tokenize(name) if t.kind != "mark"]
    if not words:
        return set()
    return {id_ for alias, id_ in base.aliases(words[0]) if [w for w in alias if w.isalnum()] == words}
