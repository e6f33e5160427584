"""What a reader of an HTML page sees of it, block by block."""

from __future__ import annotations

import datetime as dt
import re

from feudcheck.documents.dates import plain_date
from feudcheck.documents.html_elements import BLOCKS, HEAD, PUBLISHED, VOID
from feudcheck.documents.html_tokens import Piece, tokens
from feudcheck.documents.html_tree import Element, Tree
from feudcheck.documents.passage import Ink, Source
from feudcheck.documents.references import LOOSE, character
from feudcheck.model.document import Block, Comment, Document

_XML = re.compile(r"\s*<\?xml\b")
_QUOTES = {"ar": ("«»", "“”")}
_LEAD = 120
"""Characters of running text; once a paragraph has them, the head of an article is over."""


def read_document(text: str, path: str) -> Document:
    """The document that the page ``text`` is; never fails."""
    reader = HtmlReader()
    reader.read(Source(text, [(0, len(text))]), xml=bool(_XML.match(text)))
    dated = next((reader.dates[name] for name in (*PUBLISHED, "article", "header") if name in reader.dates), None)
    return Document(path, "html", text, tuple(reader.blocks), tuple(reader.comments), dated, reader.lang, reader.title)


class HtmlReader:
    """Reads pieces of HTML one after another; what one opens, the next ones are inside of."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.comments: list[Comment] = []
        self.dates: dict[str, dt.date] = {}
        self.lang: str | None = None
        self.title: str | None = None
        self._source = Source("", [(0, 0)])
        self._text = ""
        self._tree = Tree(Element(""), self._left)
        self._ink = Ink()
        self._at: Element | None = None  # where the block being written began
        self._lead = False  # running text has begun
        self._loose = ("paragraph", 0)

    def read(self, source: Source, kind: str = "paragraph", level: int = 0, *, xml: bool = False) -> None:
        """Read ``source``, whose loose text is of this kind."""
        self._source, self._text, self._loose = source, source.text, (kind, level)
        for piece in tokens(source.text, xml=xml):
            self._take(piece)
            if xml and piece.closed and piece.name not in VOID:
                self._take(Piece("end", piece.start, piece.end, piece.name))
        self._flush()

    def around(self) -> Element:
        """What a block that is no HTML stands in."""
        self._tree.end("p")
        return self._tree.inner

    def _take(self, piece: Piece) -> None:
        """Read one piece."""
        if piece.kind == "text":
            self._write(piece.start, piece.end)
        elif piece.kind == "start":
            self._start(piece)
        elif piece.kind == "end":
            self._end(piece)
        else:
            inner = self._text[piece.inner[0] : piece.inner[1]].strip()
            self.comments.append(Comment(inner, self._source.raw_span(piece.start, piece.end)))

    def _flush(self) -> None:
        """End the block that is being written."""
        passage = self._ink.passage()
        if self._at and passage:
            at = self._at
            kind, level = (at.kind, at.level) if at.kind != "paragraph" else self._loose
            self.blocks.append(Block(kind, passage, level, at.row, at.lang, at.direction))
            if at.name == "title" and self.title is None:
                self.title = " ".join(passage.text.split())
            self._lead = self._lead or (at.kind == "paragraph" and len(passage.text) > _LEAD)
        if self._at:
            self._ink, self._at = Ink(), None

    def _start(self, piece: Piece) -> None:
        name, tree = piece.name, self._tree
        if name not in HEAD and tree.is_open("head"):
            tree.end("head")
        if name in BLOCKS or name == "hr":
            self._flush()
        if name in ("meta", "time") or "itemprop" in piece.attributes:
            self._date(piece)
        if name == "br" and not self._ink.line_break():
            self._flush()  # two of them part paragraphs
        if name == "html" and tree.is_open("html"):
            return
        if name in VOID:
            return
        tree.start(name, self._note_mark(name, piece.attributes))
        if name == "html":
            self.lang = tree.inner.lang
        elif name == "q" and not tree.inner.hidden:
            self._begin()
            self._ink.put(self._quote(tree.inner)[0], self._source, piece.start, piece.end)

    def _note_mark(self, name: str, attributes: dict[str, str]) -> dict[str, str]:
        """Hide the raised number that leads to a note."""
        local = attributes.get("href", "").startswith("#")
        if (name == "a" and local and self._tree.inner.name == "sup") or attributes.get("role") == "doc-noteref":
            return {**attributes, "hidden": ""}
        return attributes

    def _end(self, piece: Piece) -> None:
        name, tree = piece.name, self._tree
        if name in ("html", "body"):
            self._flush()
            return
        if name == "br":
            self._ink.line_break()
        elif name == "q" and tree.inner.name == "q" and not tree.inner.hidden:
            self._begin()
            self._ink.put(self._quote(tree.inner)[1], self._source, piece.start, piece.end)
        elif name in BLOCKS:
            self._flush()
        tree.end(name)

    def _left(self, element: Element) -> None:
        if element.name in BLOCKS:
            self._flush()

    def _quote(self, element: Element) -> str:
        pairs = _QUOTES.get((element.lang or self.lang or "")[:2].lower(), ("“”", "‘’"))
        return pairs[(self._tree.depth("q") - 1) % 2]

    def _begin(self) -> None:
        if self._at is None:
            self._at = self._tree.inner

    def _write(self, start: int, end: int) -> None:
        text, inner = self._text, self._tree.inner
        if inner.name in ("head", "html") and text[start:end].strip():
            self._tree.end("head")
            inner = self._tree.inner
        if inner.hidden:
            return
        if self._at is None:
            if not text[start:end].strip():
                return
            self._at = inner
        at = start
        while (at := text.find("&", at, end)) >= 0:
            match = LOOSE.match(text, at, end)
            written = character(match.group()) if match else ""
            if match and written:
                self._ink.words(self._source, start, at)
                self._ink.put(written, self._source, at, match.end())
                at = start = match.end()
            else:
                at += 1
        self._ink.words(self._source, start, end)

    def _date(self, piece: Piece) -> None:
        """A day of publication that an element declares."""
        values = piece.attributes
        name = (values.get("property") or values.get("itemprop") or values.get("name") or "").lower()
        if name in PUBLISHED and (piece.name == "meta" or name == "datepublished"):
            day = plain_date(values.get("content") or values.get("datetime"))
        elif piece.name == "time" and not self._lead and not self._tree.inner.hidden:
            name = next((one for one in ("article", "header") if self._tree.is_open(one)), "")
            day = plain_date(values.get("datetime")) if name else None
        else:
            return
        if day:
            self.dates.setdefault(name, day)
