"""Plain text: paragraphs between empty lines, items of lists, underlined headings."""

from __future__ import annotations

import re

from feudcheck.documents.passage import Ink, Source, lines_of
from feudcheck.model.document import Block, Document
from feudcheck.model.values import Span

WRAPPED = 160
"""Characters; nobody wraps lines by hand as wide as this, so where some are longer each line is a paragraph."""

ITEM = re.compile(r"[ \t]*(?:[-*+•●▪‣◦·–—]|\(?(?:#|\d{1,3}|[٠-٩]{1,3})[.)])[ \t]+(?=\S)")
ORNAMENT = re.compile(r"[ \t]*([^\w\s])\1{2,}[ \t]*$")


def read_plain(text: str, path: str) -> Document:
    """The document that ``text`` is; never fails."""
    lines = lines_of(text)
    alone = any(end - start > WRAPPED and text.count(" ", start, end) > 15 for start, end in lines)
    blocks: list[Block] = []
    open_: list[Span] = []
    kind = "paragraph"

    def close(as_: str = "") -> None:
        nonlocal kind
        if open_ and (block := joined(text, open_, as_ or kind)):
            blocks.append(block)
        open_.clear()
        kind = "paragraph"

    for start, end in lines:
        if not text[start:end].strip():
            close()
            continue
        if ORNAMENT.match(text, start, end):
            close("heading" if len(open_) == 1 and text[end - 1] in "=-~^#*" else "")
            continue
        marker = ITEM.match(text, start, end)
        if marker and open_ and kind != "item" and not alone and text[marker.end() - 2] in ".)":
            marker = None  # a number that begins a wrapped line
        if alone or marker:
            close()
        if marker:
            kind, start = "item", marker.end()
        open_.append((start, end))
    close()
    return Document(path, "text", text, tuple(blocks))


def joined(text: str, lines: list[Span], kind: str) -> Block | None:
    """One block of some lines, ``None`` if there is nothing in them."""
    source, ink = Source(text, lines), Ink()
    at = 0
    for start, end in lines:
        ink.add(source, at, at + end - start)
        ink.space()
        at += end - start + 1
    passage = ink.passage()
    return Block(kind, passage, int(kind in ("item", "heading"))) if passage else None
