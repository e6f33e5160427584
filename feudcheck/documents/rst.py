"""reStructuredText read as text: what only its tools read (directives, fields, underlines, literal blocks) left out."""

from __future__ import annotations

import datetime as dt
import re

from feudcheck.documents.dates import plain_date
from feudcheck.documents.passage import Ink, Source, lines_of
from feudcheck.documents.plain import ITEM, ORNAMENT
from feudcheck.model.document import Block, Comment, Document
from feudcheck.model.values import Span

_WHITE = re.compile(r"[ \t]*+")
_EXPLICIT = re.compile(r"\.\.(?:[ \t]+|$)")
_DIRECTIVE = re.compile(r"(?:\|[^|]+\|[ \t]+)?([A-Za-z][\w:.+-]*?)[ \t]?::(?:[ \t]+|$)")
_NOTE = re.compile(r"\[(?:\d+|#[\w.-]*|\*|[A-Za-z][\w.-]*)\](?:[ \t]+|$)")
_FIELD = re.compile(r":([^:\s](?:[^:]|\\:){0,80}+):(?:[ \t]+|$)")
_TABLE = re.compile(r"(?:={2,}|-{2,})(?:[ \t]+(?:={2,}|-{2,}))+[ \t]*$|\+(?:[-=]+\+)+[ \t]*$")
_READ = frozenset({
    "note", "warning", "attention", "caution", "danger", "error", "hint", "important", "tip", "admonition", "topic",
    "sidebar", "epigraph", "highlights", "pull-quote", "compound", "container", "figure", "list-table", "table",
    "rubric", "centered",
})  # fmt: skip
"""Directives whose content is text."""
_TITLED = _READ - {"figure", "container", "list-table"}
_BARRED = re.compile(r"[^|]+")
_SPACED = re.compile(r"\S+(?:[ \t]\S+)*")
_INLINE = re.compile(
    r"``[^`]+``|\[(?:\d{1,4}|#[\w.-]{0,40}|\*)\]_|\\(?=\S)"
    r"|(?::[\w:+.-]{1,40}:)?`(?P<named>[^`<]*)(?:<[^`>]*>)?`(?:__?)?"
    r"|(?<!\w)(?P<stars>\*\*?)(?=\S)|(?<=\S)(?P<ends>\*\*?)(?!\w)|(?<=\w)__?(?!\w)"
)


def read_rst(text: str, path: str) -> Document:
    """The document that ``text`` is; never fails."""
    reader = _Reader(text)
    for start, end in lines_of(text):
        reader.line(start, end)
    reader.close()
    return Document(path, "text", text, tuple(reader.blocks), tuple(reader.comments), reader.dated)


class _Reader:
    def __init__(self, text: str) -> None:
        self.blocks: list[Block] = []
        self.comments: list[Comment] = []
        self.dated: dt.date | None = None
        self._text = text
        self._lines: list[Span] = []
        self._kind = "paragraph"
        self._indent = 0  # of the block that is open
        self._skipped = -1  # indent of what led to a block that is not read, or -1
        self._literal = False  # the next block that is indented is literal
        self._options = -1  # indent of the directive whose options may follow
        self._table = False
        self._row = 0

    def line(self, start: int, end: int) -> None:
        """Read one line."""
        text = self._text
        match = _WHITE.match(text, start, end)
        at = match.end() if match else start
        if at >= end:
            self.close()
            self._options, self._table, self._row = -1, False, 0
            return
        indent = at - start
        if self._skipped >= 0:
            if indent > self._skipped:
                return
            self._skipped = -1
        if self._literal:
            self._literal = False
            if indent > self._indent:
                self._skipped = self._indent
                return
        if _TABLE.match(text, at, end):
            self._table = text[at] != "+"
            self.close()
            return
        if ORNAMENT.match(text, at, end) or (text[at:end].strip() == "::"):
            self._literal = text.startswith("::", at)
            self._indent = indent
            self.close("heading" if len(self._lines) == 1 and not self._literal else "")
            return
        if explicit := _EXPLICIT.match(text, at, end):
            self.close()
            self._explicit(indent, at, explicit.end(), end)
            return
        if not self._lines and (field := _FIELD.match(text, at, end)):
            if field.group(1).lower() == "date" and self._options < 0:
                self.dated = self.dated or plain_date(text[field.end() : end])
            self._skipped = indent
            return
        self._text_line(indent, at, end)

    def _text_line(self, indent: int, at: int, end: int) -> None:
        text = self._text
        marker = ITEM.match(text, at, end)
        if text.startswith("| ", at) or (text.startswith("|", at) and text[end - 1] == "|") or self._table:
            self.close()
            self._cells(at, end)
            return
        if marker and not (self._lines and self._kind != "item" and text[marker.end() - 2] in ".)"):
            self.close()
            self._kind, self._indent = "item", indent + marker.end() - at
            at = marker.end()
        elif self._lines and indent != self._indent:
            self.close()  # a term and its definition, a quotation
        if not self._lines and self._kind != "item":
            self._indent = indent
        self._lines.append((at, end))

    def _explicit(self, indent: int, at: int, inner: int, end: int) -> None:
        """What starts with two stops: a directive, a note, a target or a comment."""
        text = self._text
        if directive := _DIRECTIVE.match(text, inner, end):
            name = directive.group(1).lower()
            if name not in _READ:
                self._skipped = indent
                return
            self._options = indent
            if name in _TITLED and directive.end() < end:
                self._indent = indent + 3
                self._lines.append((directive.end(), end))
        elif note := _NOTE.match(text, inner, end):
            self._kind, self._indent = "note", indent + 3
            if note.end() < end:
                self._lines.append((note.end(), end))
        else:
            self._skipped = indent
            if not text.startswith("_", inner) and inner < end:
                self.comments.append(Comment(text[inner:end].strip(), (at, end)))

    def _cells(self, at: int, end: int) -> None:
        self._row += 1
        bars = "|" in self._text[at:end]
        for piece in (_BARRED if bars else _SPACED).finditer(self._text, at, end):
            self._lines.append(piece.span())
            self.close("cell")

    def close(self, kind: str = "") -> None:
        """End the block that is open."""
        lines, self._lines = self._lines, []
        if not lines:
            return
        kind, self._kind = kind or self._kind, "paragraph"
        source, ink = Source(self._text, lines), Ink()
        if source.text.endswith("::"):
            self._literal = True
            lines[-1] = (lines[-1][0], lines[-1][1] - 1)
            source = Source(self._text, lines)
        _write(source, ink)
        if passage := ink.passage():
            row = self._row if kind == "cell" else 0
            self.blocks.append(Block(kind, passage, int(kind in ("item", "heading")), row))


def _write(source: Source, ink: Ink) -> None:
    """The text of a block, its inline markup taken away."""
    at = 0
    for mark in _INLINE.finditer(source.text):
        ink.words(source, at, mark.start())
        if mark.group("named"):
            ink.words(source, *mark.span("named"))
        at = mark.end()
    ink.words(source, at, len(source.text))
