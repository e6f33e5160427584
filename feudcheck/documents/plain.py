"""Plain text, and reStructuredText read as text: paragraphs between empty lines, and items of lists."""

from __future__ import annotations

import re

from feudcheck.documents.passage import Ink, Source, lines_of
from feudcheck.model.document import Block, Document
from feudcheck.model.values import Span

WRAPPED = 160
"""Characters; nobody wraps lines by hand as wide as this, so where some are longer each line is a paragraph."""

_ITEM = re.compile(r"\s*(?:[-*+•●▪‣◦·–—]|\(?(?:\d{1,3}|[٠-٩]{1,3})[.)-])[ \t]+(?=\S)")
_ORNAMENT = re.compile(r"\s*([^\w\s])\1{2,}\s*$")


def read_plain(text: str, path: str) -> Document:
    """The document that ``text`` is; never fails."""
    lines = lines_of(text)
    alone = any(end - start > WRAPPED and text.count(" ", start, end) > 15 for start, end in lines)
    blocks: list[Block] = []
    open_: list[Span] = []
    item = False

    def close() -> None:
        if open_:
            blocks.extend(_block(text, open_, "item" if item else "paragraph"))
            open_.clear()

    for start, end in lines:
        if not text[start:end].strip() or _ORNAMENT.match(text, start, end):
            close()
            item = False
            continue
        marker = _ITEM.match(text, start, end)
        if marker:
            if not item and open_ and text[start : marker.end()].strip()[0].isalnum():
                marker = None  # a number that begins a wrapped line
            else:
                close()
                item = True
                start = marker.end()
        if alone and marker is None:
            close()
            item = False
        open_.append((start, end))
    close()
    return Document(path, "text", text, tuple(blocks))


def _block(text: str, lines: list[Span], kind: str) -> list[Block]:
    source, ink = Source(text, lines), Ink()
    at = 0
    for start, end in lines:
        ink.add(source, at, at + end - start)
        ink.space()
        at += end - start + 1
    passage = ink.passage()
    return [Block(kind, passage, int(kind == "item"))] if passage else []
