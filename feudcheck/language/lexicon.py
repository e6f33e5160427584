"""Words and phrases to concepts: the bilingual inventory behind "approved" = "وافق على".

Concepts come from ``lexicon/*.yaml`` (``approve``, ``lawsuit``), word classes from
``en.yaml`` and ``ar.yaml`` (``w:negators``). Both are looked up the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from feudcheck.language.morphology import bases
from feudcheck.model import Token

ARTICLES = frozenset({"a", "an", "the"})
SKIPPED = ARTICLES | {"-", "'", "–"}
_STOPS = frozenset(".;:!?؛؟")
MAX_GAP = 4  # words that may stand where a phrase has "*"

Entry = tuple[tuple[str, ...], str]  # the words after the first, and the concept or class


@dataclass(frozen=True, slots=True)
class Concept:
    """One concept. ``isa`` holds all more general concepts, itself not included."""

    id: str
    kind: str  # "event", "state", "thing", "quality"
    once: bool = False
    opposite: frozenset[str] = frozenset()
    converse: frozenset[str] = frozenset()
    isa: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """The tokens at ``places`` name ``ids``; ``level`` 0 is the exact form."""

    places: tuple[int, ...]
    ids: tuple[str, ...]
    level: int
    lemma: str


class Lexicon:
    """Look-up over compiled entries; ``lookup`` gives the stored value of a key or None."""

    def __init__(self, lookup: Callable[[str], object | None]) -> None:
        self._lookup = lookup
        self._entries: dict[str, tuple[Entry, ...]] = {}
        self._concepts: dict[str, Concept | None] = {}
        self._forms: dict[str, tuple[tuple[str, ...], ...]] = {}

    def entries(self, base: str) -> tuple[Entry, ...]:
        """What may start with the base form ``base``."""
        found = self._entries.get(base)
        if found is None:
            stored = self._lookup("e " + base)
            found = tuple((tuple(rest), id_) for rest, id_ in stored) if isinstance(stored, list) else ()
            self._entries[base] = found
        return found

    def concept(self, id_: str) -> Concept | None:
        """The concept ``id_``, or None for a word class or an unknown id."""
        if id_ not in self._concepts:
            stored = self._lookup("c " + id_)
            self._concepts[id_] = _concept(id_, stored) if isinstance(stored, dict) else None
        return self._concepts[id_]

    def forms(self, word: str) -> tuple[tuple[str, ...], ...]:
        """Base forms of ``word`` in levels, irregular ones included."""
        found = self._forms.get(word)
        if found is None:
            levels = []
            for level in bases(word):
                words = list(level)
                for base in level:
                    irregular = self._lookup("i " + base)
                    if isinstance(irregular, list):
                        words += [w for w in irregular if w not in words]
                levels.append(tuple(words))
            found = self._forms[word] = tuple(levels)
            if len(self._forms) > 50_000:
                self._forms.clear()
        return found

    def knows(self, word: str) -> bool:
        """Whether some form of ``word`` starts an entry."""
        return any(self.entries(base) for level in self.forms(word) for base in level)

    def match(self, tokens: Sequence[Token], start: int, owned: Container[int] = ()) -> Match | None:
        """The longest entry that starts at ``tokens[start]``; ids of equal rank are joined.

        ``owned``: indexes of tokens that are spoken for; a "*" may pass over them.
        """
        best: tuple[int, ...] = ()
        best_level, ids, lemma = 9, [], ""
        word = tokens[start].text
        for level, words in enumerate(self.forms(word)):
            for base in words:
                for rest, id_ in self.entries(base):
                    places = self._places(tokens, start, rest, owned) if rest else (start,)
                    if not places:
                        continue
                    # "building" is a noun and a form of "build": both readings stay open
                    rank = 0 if level == 1 and word[-2:] in ("ed", "ng") else level
                    if len(places) > len(best) or (len(places) == len(best) and rank < best_level):
                        best, best_level, ids, lemma = places, rank, [id_], base
                    elif len(places) == len(best) and rank == best_level and id_ not in ids:
                        ids.append(id_)
        return Match(best, tuple(ids), best_level, lemma) if ids else None

    def _places(
        self, tokens: Sequence[Token], start: int, rest: tuple[str, ...], owned: Container[int]
    ) -> tuple[int, ...]:
        """Where ``rest`` follows ``tokens[start]``, or () if it does not."""
        places, at, gap = [start], start + 1, 0
        for word in rest:
            if word == "*":
                gap = MAX_GAP
                continue
            while at < len(tokens):
                token = tokens[at]
                if at not in owned and (token.text == word or self._is_form(word, token.text)):
                    break
                if token.text not in SKIPPED:
                    if not gap or (token.kind == "mark" and token.text in _STOPS):
                        return ()
                    gap -= 1
                at += 1
            else:
                return ()
            places.append(at)
            at, gap = at + 1, 0
        return tuple(places)

    def _is_form(self, base: str, word: str) -> bool:
        return word[:1] == base[:1] and any(base in level for level in self.forms(word)) or (
            len(word) > len(base) and word[:1] in "وفبلكا" and any(base in level for level in self.forms(word))
        )


def _concept(id_: str, stored: Mapping[str, object]) -> Concept:
    def names(key: str) -> frozenset[str]:
        value = stored.get(key, ())
        return frozenset(map(str, value)) if isinstance(value, Iterable) else frozenset()

    return Concept(
        id_, str(stored["kind"]), bool(stored.get("once")), names("opposite"), names("converse"), names("isa")
    )
