"""What travels from a document: its text, the blocks it reads as, and where each character stands."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right

from feudcheck.frozen import dataclass, field
from feudcheck.model.values import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some reading text and the piece of the raw text it was read from.

    With equal lengths the two agree character by character; otherwise (a character reference,
    an escape) the whole stretch stands for the whole.
    """

    at: int
    raw: int
    length: int
    raw_length: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Reading text, its markup taken away, with stretches in order that tell where it stands in the raw text.

    Characters in no stretch (a space that joins two lines) were put in by the reader.
    """

    text: str
    stretches: tuple[Stretch, ...]

    def raw_span(self, span: Span) -> Span:
        """The raw stretch from the first to the last character of ``span``; code points."""
        start, end = span
        stretches = self.stretches
        first = bisect_right(stretches, start, key=_end)
        last = bisect_left(stretches, end, key=_at) - 1
        if first > last:
            place = _raw_end(stretches[first - 1]) if first else stretches[0].raw if stretches else 0
            return place, place
        return _raw(stretches[first], start, end)[0], _raw(stretches[last], start, end)[1]

    def part(self, start: int, end: int) -> Passage:
        """The passage of ``text[start:end]``, with its own stretches."""
        stretches = []
        for stretch in self.stretches:
            first, last = max(start, stretch.at), min(end, stretch.at + stretch.length)
            if first < last:
                raw_start, raw_end = _raw(stretch, first, last)
                stretches.append(Stretch(first - start, raw_start, last - first, raw_end - raw_start))
        return Passage(self.text[start:end], tuple(stretches))


def _at(stretch: Stretch) -> int:
    return stretch.at


def _end(stretch: Stretch) -> int:
    return stretch.at + stretch.length


def _raw_end(stretch: Stretch) -> int:
    return stretch.raw + stretch.raw_length


def _raw(stretch: Stretch, start: int, end: int) -> Span:
    if stretch.length != stretch.raw_length:
        return stretch.raw, stretch.raw + stretch.raw_length
    return stretch.raw + max(0, start - stretch.at), stretch.raw + min(stretch.length, end - stretch.at)


@dataclass(frozen=True, slots=True)
class Block:
    """A unit that no sentence stretches over: a paragraph, heading, list item, table cell, caption.

    ``kind``: "paragraph", "heading", "item", "cell", "quote", "note" or "caption";
    ``level``: of a heading from 1, of a list item or block quote its depth; ``row``: number of the table
    row (from 1) where it is a cell. ``lang``, ``direction``: as the document declares them, or ``None``.
    """

    kind: str
    passage: Passage
    level: int = 0
    row: int = 0
    lang: str | None = None
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of the markup (never read as text): its content and the raw stretch of the whole."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """A draft as read from a file.

    ``path`` is as the user gave it (``/`` between folders); ``text`` is the decoded raw text that all
    spans count code points in (of a file that is no text: its paragraphs, one a line). ``dated``: the day
    that the document itself declares (front matter, meta element, properties), not its dateline.
    """

    path: str
    kind: str  # "markdown", "html", "text", "docx" or "odt"
    text: str
    blocks: tuple[Block, ...]
    comments: tuple[Comment, ...] = ()
    dated: dt.date | None = None
    lang: str | None = None
    title: str | None = None
    encoding: str = "utf-8"
    properties: dict[str, str] = field(default_factory=dict)
