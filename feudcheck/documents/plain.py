"""Plain text: paragraphs between empty lines, items of lists, headings, quotations and tables as people mark them."""

from __future__ import annotations

import re

from feudcheck.documents.markdown_tables import cells, is_row
from feudcheck.documents.passage import Ink, Source, lines_of
from feudcheck.model.document import Block, Comment, Document
from feudcheck.model.values import Span

WRAPPED = 160
"""Characters; nobody wraps lines by hand as wide as this, so where some are longer each line is a paragraph."""

ITEM = re.compile(r"[ \t]*(?:[-*+•●▪‣◦·–—]|\(?(?:#|\d{1,3}|[٠-٩]{1,3})[.)])[ \t]+(?=\S)")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+(?=\S)")
_QUOTED = re.compile(r"[ \t]*>(?:[ \t]*>)*[ \t]*")
_OURS = re.compile(r"<!--[ \t\r\n]*(feudcheck-[^<>]{0,1000}?)[ \t\r\n]*-->")
"""Plain text has no comments; what is written like one of ours is no prose all the same."""
ORNAMENT = re.compile(r"[ \t]*([^\w\s])\1{2,}[ \t]*$")


def read_plain(text: str, path: str) -> Document:
    """The document that ``text`` is; never fails."""
    lines = lines_of(text)
    reader = _Reader(text, any(end - start > WRAPPED and text.count(" ", start, end) > 15 for start, end in lines))
    comments = [Comment(found[1], found.span()) for found in _OURS.finditer(text)] if "<!--" in text else []
    for start, end in lines:
        for piece in _without(start, end, comments):
            reader.line(*piece)
    reader.close()
    return Document(path, "text", text, tuple(reader.blocks), tuple(comments))


def _without(start: int, end: int, comments: list[Comment]) -> list[Span]:
    """What a line says beside comments: nothing at all, not even an empty line, where it holds only those."""
    inside = [one.span for one in comments if one.span[0] < end and start < one.span[1]] if comments else []
    if not inside:
        return [(start, end)]
    starts, ends = [start, *(last for _, last in inside)], [*(first for first, _ in inside), end]
    return [(first, last) for first, last in zip(starts, ends, strict=True) if first < last]


class _Reader:
    def __init__(self, text: str, alone: bool) -> None:
        self.blocks: list[Block] = []
        self._text = text
        self._alone = alone  # each line is a paragraph
        self._open: list[Span] = []
        self._kind = "paragraph"
        self._row = 0

    def close(self, kind: str = "", row: int = 0) -> None:
        """End the block that is open."""
        if self._open and (block := joined(self._text, self._open, kind or self._kind, row)):
            self.blocks.append(block)
        self._open, self._kind = [], "paragraph"

    def line(self, start: int, end: int) -> None:
        """Read one line."""
        text = self._text
        if is_row(text, start, end):
            self.close()
            self._row += 1
            for cell in cells(text, start, end):
                self._open = [cell]
                self.close("cell", self._row)
            return
        self._row = 0
        if not text[start:end].strip():
            self.close()
        elif ORNAMENT.match(text, start, end):
            under = len(self._open) == 1 and end - start > (self._open[0][1] - self._open[0][0]) // 2
            self.close("heading" if under else "")
        elif mark := _HEADING.match(text, start, end):
            self.close()
            self._open = [(mark.end(), end)]
            self.close("heading")
        elif mark := _QUOTED.match(text, start, end):
            if self._kind != "quote" or mark.end() == end:
                self.close()
            self._kind = "quote"
            self._open.append((mark.end(), end))
        else:
            self._plain(start, end)

    def _plain(self, start: int, end: int) -> None:
        text, marker = self._text, ITEM.match(self._text, start, end)
        if marker and self._open and self._kind != "item" and not self._alone and text[marker.end() - 2] in ".)":
            marker = None  # a number that begins a wrapped line
        if self._alone or marker or self._kind == "quote":
            self.close()
        if marker:
            self._kind, start = "item", marker.end()
        self._open.append((start, end))


def joined(text: str, lines: list[Span], kind: str, row: int = 0) -> Block | None:
    """One block of some lines, ``None`` if there is nothing in them."""
    source, ink = Source(text, lines), Ink()
    at = 0
    for start, end in lines:
        ink.add(source, at, at + end - start)
        ink.space()
        at += end - start + 1
    passage = ink.passage()
    return Block(kind, passage, int(kind in ("item", "heading", "quote")), row) if passage else None
