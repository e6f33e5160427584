"""The places of an article as its facts name them: headline, introduction, sections, paragraphs."""

from __future__ import annotations

import re
from functools import cache

from feudcheck.frozen import dataclass
from feudcheck.language.data import section as words_of
from feudcheck.language.normal import fold
from feudcheck.language.tokens import tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from feudcheck.model.document import Block

_ENDS = re.compile(r"[.!?؟…:۔]+[\"'”’»›)\]\s]*$")
_NUMBERS = re.compile(r"\d+")
_SPAN = re.compile(r"(\d+)\s*(?:-|–|to|إلى)\s*(\d+)")
_PIECES = re.compile(r"[;؛]")
_FARTHEST = 1_000  # paragraphs that "paragraphs 1-N" may span


@dataclass(frozen=True, slots=True)
class Place:
    """One place named by a locator. ``kind``: title, heading, introduction, section or "" for the whole text."""

    kind: str
    name: str = ""
    paragraphs: tuple[int, ...] = ()


def places(locator: str) -> list[Place]:
    """The places that a locator names; a piece that can't be understood ends the reading with an empty list."""
    found: list[Place] = []
    for piece in _PIECES.split(locator):
        made = _places(" ".join(piece.split()))
        if not made:
            return []
        found += made
    return found


def _places(text: str) -> list[Place]:
    word, rest = _word(text)
    if word in ("section", "heading") and rest:
        name, paragraphs = _split(rest) if word == "section" else (rest, ())
        return [Place(word, name, paragraphs)]
    if word == "paragraph":
        numbers = _numbers(rest)
        return [Place("", "", numbers)] if numbers else []
    if word in ("title", "heading", "introduction"):
        kind = "title" if word == "heading" else word
        rest = rest.lstrip(",،").strip()
        if not rest:
            return [Place(kind)]
        if kind == "introduction":
            inner, after = _word(rest)
            return [Place(kind, "", _numbers(after))] if inner == "paragraph" and _numbers(after) else []
        joined = rest.removeprefix("and ").removeprefix("و").strip()
        more = _places(joined)
        return [Place(kind), *more] if more else []
    return []


def _word(text: str) -> tuple[str, str]:
    """The kind of place that ``text`` begins with, and the rest; "" where it begins with none."""
    folded = fold(text)
    for kind, word in _kinds():
        if folded == word or folded.startswith((word + " ", word + ",", word + "،")):
            return kind, text[len(word) :].strip() if len(folded) == len(text) else folded[len(word) :].strip()
    return "", text


@cache
def _kinds() -> list[tuple[str, str]]:
    """The words for places, the longest first."""
    pairs = [(kind, fold(word)) for kind, words in words_of("locators").items() for word in words]
    return sorted(pairs, key=lambda pair: -len(pair[1]))


def _split(text: str) -> tuple[str, tuple[int, ...]]:
    """A section's name, and the paragraphs of it where a comma and their word follow."""
    for comma in [match.start() for match in re.finditer("[,،]", text)][::-1]:
        word, rest = _word(text[comma + 1 :].strip())
        if word == "paragraph" and _numbers(rest):
            return text[:comma].strip(), _numbers(rest)
    return text, ()


def _numbers(text: str) -> tuple[int, ...]:
    text = fold(text)
    spans = [(int(a), int(b)) for a, b in _SPAN.findall(text) if int(b) - int(a) < _FARTHEST]
    numbers = {n for a, b in spans for n in range(a, b + 1)} | {int(one) for one in _NUMBERS.findall(text)[:50]}
    return tuple(sorted(numbers))


class Outline:
    """The blocks of an article by place. ``named``: the headings that locators name, marked as such or not."""

    def __init__(self, blocks: Sequence[Block], named: Iterable[str]) -> None:
        self._keys = [_key(block.passage.text) for block in blocks]
        self.body = [
            n for n, block in enumerate(blocks)
            if block.kind != "heading" and _ENDS.search(block.passage.text) and len(self._keys[n]) > 2
        ]  # fmt: skip
        marked = {n for n, block in enumerate(blocks) if block.kind == "heading"}
        self.headings = sorted(marked | {n for name in named if (n := self._heading(name)) is not None})
        self.body = [n for n in self.body if n not in self.headings]
        self._first = self.body[0] if self.body else len(blocks)
        self._count = len(blocks)

    def blocks(self, place: Place) -> list[int] | None:
        """The blocks of a place, in order; None where the article has no such place."""
        if place.kind == "title":
            return list(range(self._first + 1 if not self.body else self._first)) or None
        if place.kind == "heading":
            at = self._heading(place.name)
            return None if at is None else [at]
        start, end = 0, self._count
        if place.kind == "section":
            at = self._heading(place.name)
            if at is None:
                return None
            start, end = at, next((n for n in self.headings if n > at), self._count)
        elif place.kind == "introduction":
            end = next((n for n in self.headings if n > self._first), self._count)
            start = self._first
        inside = [n for n in self.body if start <= n < end]
        if place.paragraphs:
            chosen = [inside[n - 1] for n in place.paragraphs if 0 < n <= len(inside)]
            return chosen if len(chosen) == len(place.paragraphs) else None
        return [n for n in range(start, end) if n >= self._first or place.kind != "introduction"]

    def heading_of(self, block: int) -> int | None:
        """The heading under which a block stands."""
        return max((n for n in self.headings if n < block), default=None)

    def _heading(self, name: str) -> int | None:
        """The block that is the heading ``name``: it says no more than that, marks and spelling apart."""
        wanted = _key(name)
        if not wanted:
            return None
        whole = next((n for n, key in enumerate(self._keys) if key == wanted), None)
        if whole is not None:
            return whole
        room = len(wanted) + 3  # "◉ 2015", "Chapter 3: …"
        holds = (n for n, key in enumerate(self._keys) if len(key) <= room and _within(wanted, key))
        return next(holds, None)


def _within(wanted: tuple[str, ...], key: tuple[str, ...]) -> bool:
    return any(key[at : at + len(wanted)] == wanted for at in range(len(key) - len(wanted) + 1))


def _key(text: str) -> tuple[str, ...]:
    return tuple([token.text for token in tokenize(text) if token.kind != "mark" and any(map(str.isalnum, token.text))])
