"""The facts of one base as comparison sees them, each made once; and the words of its names."""

from __future__ import annotations

from feudcheck.codec import decode
from feudcheck.compare.keys import KeyRing
from feudcheck.compare.view import View
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.factbase.base import FactBase
    from feudcheck.factbase.records import FactRecord
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Item

KEPT = 5_000  # views and words of names that are kept: a base of a million facts must not fill the memory
_BODIES = frozenset({"organisation", "company"})
SIBLINGS = 12  # other facts of an event that are looked at
COUNTRY = "country"  # the family of concepts that are countries
QUOTE = "quote "  # how the compiled base marks the statements of quotations


class Views:
    """Views of one base. Safe to share: it holds only memos of what the base says."""

    def __init__(self, base: FactBase, lexicon: Lexicon) -> None:
        self.base, self.lexicon = base, lexicon
        self.ring = KeyRing(lexicon)
        self._views: dict[tuple[int, str], View] = {}
        self._siblings: dict[tuple[int, str], list[View]] = {}
        self._unspoken: dict[tuple[int, str], list[View]] = {}
        self._event_keys: dict[tuple[str, str], frozenset[str]] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._kinds: dict[str, str] = {}
        self._publishers: frozenset[str] | None = None

    def view(self, number: int, language: str) -> View:
        """Fact ``number`` in ``language``, or in the language it has."""
        found = self._views.get((number, language))
        return self._made(number, language) if found is None else found

    def _made(self, number: int, language: str) -> View:
        record = self.base.fact(number)
        languages = tuple(record.statement)
        stated = language if language in languages else languages[0]
        made = self._views.get((number, stated))
        if made is None:
            kept, index = self.base.parsed(number, stated)
            made = View(number, record, kept, stated, languages, self, index)
        if len(self._views) >= KEPT:
            self._views.clear()
            self._siblings.clear()
            self._unspoken.clear()
            self._event_keys.clear()
        self._views[number, stated] = self._views[number, language] = made
        return made

    def lay(self, view: View, *languages: str) -> None:
        """Have a fact that is not on file among the views, to be found under these languages."""
        for language in languages:
            self._views[view.number, language] = view

    def of_quote(self, view: View, language: str) -> View | None:
        """The words quoted in a fact as if they were its statement; None where it has none in ``language``."""
        key = (view.number, QUOTE + language)
        found = self._views.get(key)
        if found is None:
            kept = self.base.parsed(view.number, QUOTE + language)
            if kept is None:
                return None
            index, names = self.ring.index(decode(kept).items), self.view(view.number, language).name_words
            found = View(view.number, view.record, kept, language, view.languages, self, index, names)
            self._views[key] = found
        return found

    def siblings(self, view: View) -> list[View]:
        """Other facts of the same event, in the same language where they have it."""
        event = view.record.event
        if not event:
            return []
        found = self._siblings.get((view.number, view.language))
        if found is None:
            others = [n for n in self.base.event_facts(event) if n != view.number][:SIBLINGS]
            found = [self.view(n, view.language) for n in others]
            self._siblings[view.number, view.language] = found
        return found

    def event_keys(self, view: View) -> frozenset[str]:
        """The keys that the facts of its event answer to, and maybe more: what is not among them none of them says."""
        event = view.record.event
        if not event:
            return frozenset()
        found = self._event_keys.get((event, view.language))
        if found is None:
            facts = [self.view(n, view.language) for n in self.base.event_facts(event)[: SIBLINGS + 1]]
            found = self._event_keys[event, view.language] = frozenset().union(*(fact.index for fact in facts))
        return found

    def unspoken(self, view: View) -> list[View]:
        """Those ``siblings`` that are on file as nobody's word but the source's."""
        found = self._unspoken.get((view.number, view.language))
        if found is None:
            found = self._unspoken[view.number, view.language] = [v for v in self.siblings(view) if not v.own_word]
        return found

    def words_of(self, item: Item) -> frozenset[str]:
        """Every normalised word of the names and aliases of what ``item`` mentions."""
        return frozenset(item.words).union(*map(self.entity_words, item.ids))

    def goes_by(self, item: Item, words: frozenset[str]) -> bool:
        """Whether ``words`` are part of a name of what ``item`` mentions, or one whole alias (a role) of it."""
        own = words.difference(item.words)
        if any(own <= self.name_words(id_) for id_ in item.ids):
            return True
        return any(words == alias for id_ in item.ids for alias in self._aliases(id_))

    def _aliases(self, id_: str) -> list[frozenset[str]]:
        aliases = self.base.entity(id_).aliases
        return [self._words.get("alias " + alias) or self._split("alias " + alias, [alias]) for alias in aliases]

    def name_words(self, id_: str) -> frozenset[str]:
        """Every normalised word of an entity's names proper: roles among the aliases are left out."""
        found = self._words.get("name " + id_)
        return self._split("name " + id_, list(self.base.entity(id_).names.values())) if found is None else found

    def main_words(self, id_: str) -> frozenset[str]:
        """Every normalised word of an entity's first name."""
        found = self._words.get("main " + id_)
        if found is None:
            found = self._split("main " + id_, [next(iter(self.base.entity(id_).names.values()), id_)])
        return found

    def entity_words(self, id_: str) -> frozenset[str]:
        """Every normalised word of an entity's names and aliases, and of its kind."""
        found = self._words.get(id_)
        if found is None:
            entity = self.base.entity(id_)
            found = self._split(id_, [*entity.names.values(), *entity.aliases, entity.kind or ""])
        return found

    def _split(self, key: str, texts: list[str]) -> frozenset[str]:
        from feudcheck.language.tokens import tokenize

        if len(self._words) >= KEPT:
            self._words.clear()
        words = frozenset([t.text for text in texts for t in tokenize(text) if t.kind != "mark"])
        self._words[key] = words
        return words

    def name(self, id_: str, language: str) -> str:
        """An entity's name, in ``language`` where it has one there."""
        names = self.base.entity(id_).names
        return names.get(language) or next(iter(names.values()), id_)

    def kind(self, item: Item) -> str:
        """The kind of entity an item mentions, or "" where the base does not say."""
        if not item.ids:
            return ""
        found = self._kinds.get(item.ids[0])
        return self._kind(item.ids[0]) if found is None else found

    def _kind(self, id_: str) -> str:
        found = _plain(self.base.entity(id_).kind)
        if len(self._kinds) >= KEPT:
            self._kinds.clear()
        self._kinds[id_] = found
        return found

    def is_body(self, item: Item) -> bool:
        """Whether an item mentions an organisation of the base."""
        return self.kind(item) in _BODIES

    def family_of_name(self, item: Item) -> frozenset[str]:
        """The family of the one word a place is named with: "الإماراتية"."""
        if len(item.words) != 1 or self.kind(item) != "place":
            return frozenset()
        ids = (
            id_ for level in self.lexicon.forms(item.words[0]) for base in level
            for rest, id_ in self.lexicon.entries(base) if not rest
        )  # fmt: skip
        return frozenset(c.family for c in map(self.lexicon.concept, ids) if c is not None and c.family)

    def is_country(self, item: Item) -> bool:
        """Whether the language knows the name of a place as a country's."""
        words = self.main_words(item.ids[0]) if item.ids else frozenset(item.words)
        named = (
            id_ for word in words for rest, id_ in self.lexicon.entries(word) if words.issuperset(rest)
        )  # fmt: skip
        return any((c := self.lexicon.concept(id_)) is not None and c.family == COUNTRY for id_ in named)

    def kind_of(self, id_: str | None) -> str:
        """The kind of an entity, or "" for a name the base has no entity for."""
        try:
            return self._kinds.get(id_ or "") or self._kind(id_ or "")
        except KeyError:
            return ""

    def called(self, word: str) -> frozenset[str]:
        """The entities whose names have this word, as far as their spelling is on file."""
        from feudcheck.language import spelling  # start-up: few claims ask

        found = {id_ for key in spelling.keys(word)[:1] for _, id_ in self.base.alias_by_skeleton(key)}
        return frozenset(id_ for id_ in found if word in self.name_words(id_))

    def is_person(self, who: str | None) -> bool:
        """Whether an entity, or a name the base has no entity for, is a person's, as far as anybody can tell."""
        if not who:
            return False
        kind = self.kind_of(who)
        if kind:
            return kind == "person"
        try:
            words = self.main_words(who)
        except KeyError:
            words = frozenset(who.split())
        return words.isdisjoint(syntax("body_words")) and who not in self.publishers()

    def publishers(self) -> frozenset[str]:
        """Entities that publish a source of the base."""
        if self._publishers is None:
            names = {self.base.source(i).publisher for i in self.base.source_ids()}
            self._publishers = frozenset(id_ for name in names if name for id_ in named(name, self.base))
        return self._publishers

    def publisher_words(self, record: FactRecord) -> list[frozenset[str]]:
        """The normalised words of the name of each publisher of one fact."""
        names = {name for ref in record.sources if (name := self.base.source(ref.id).publisher)}
        return [self._words.get("by " + name) or self._split("by " + name, [name]) for name in sorted(names)]

    def publishers_of(self, record: FactRecord) -> frozenset[str]:
        """Entities that publish a source of one fact."""
        names = [self.base.source(ref.id).publisher for ref in record.sources]
        return frozenset(id_ for name in names if name for id_ in named(name, self.base))


def named(name: str, base: FactBase) -> set[str]:
    """The entities that go by exactly this name."""
    from feudcheck.language.tokens import tokenize

    words = [t.text for t in tokenize(name) if t.kind != "mark"]
    if not words:
        return set()
    return {id_ for alias, id_ in base.aliases(words[0]) if [w for w in alias if w.isalnum()] == words}


def _plain(kind: str | None) -> str:
    """The kind of an entity by the name it has here: a city is a place, a firm a company."""
    if not kind:
        return ""
    return syntax_map("kinds_of_names").get(kind) or syntax_map("kinds_of_names").get(fold(kind), kind)
