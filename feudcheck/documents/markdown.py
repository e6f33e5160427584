"""Markdown: front matter, then blocks, then what each of them reads as."""

from __future__ import annotations

from feudcheck.documents.front_matter import front_matter
from feudcheck.documents.html import read_html
from feudcheck.documents.markdown_blocks import Blocks
from feudcheck.documents.markdown_inline import Inline
from feudcheck.documents.passage import Ink, Source
from feudcheck.model.document import Block, Comment, Document


def read_markdown(text: str, path: str) -> Document:
    """The document that ``text`` is; never fails."""
    front = front_matter(text)
    outline = Blocks(text)
    outline.read(front.end)
    blocks = [front.headline] if front.headline else []
    comments: list[Comment] = []
    for leaf in outline.leaves:
        source = Source(text, leaf.lines)
        if leaf.html:
            page = read_html(source, leaf.kind, leaf.level)
            blocks += page.blocks
            comments += page.comments
            continue
        ink = Ink()
        inline = Inline(source, outline.labels, comments)
        inline.read(ink)
        if passage := ink.passage():
            kind = "caption" if inline.caption else leaf.kind
            blocks.append(Block(kind, passage, leaf.level, leaf.row))
    return Document(
        path,
        "markdown",
        text,
        tuple(blocks),
        tuple(comments),
        front.dated,
        front.lang,
        front.title,
        properties=front.properties,
    )
