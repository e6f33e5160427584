"""Markdown: front matter, then blocks, then what each of them reads as."""

from __future__ import annotations

from feudcheck.documents.front_matter import front_matter
from feudcheck.documents.html import HtmlReader
from feudcheck.documents.markdown_blocks import Blocks
from feudcheck.documents.markdown_inline import Inline
from feudcheck.documents.passage import Ink, Source
from feudcheck.model.document import Block, Document


def read_markdown(text: str, path: str) -> Document:
    """The document that ``text`` is; never fails."""
    front = front_matter(text)
    outline = Blocks(text)
    outline.read(front.end)
    html = HtmlReader()  # its blocks are all blocks, in order
    if front.headline:
        html.blocks.append(front.headline)
    for leaf in outline.leaves:
        source = Source(text, leaf.lines)
        if leaf.html:
            html.read(source, leaf.kind, leaf.level)
            continue
        around = html.around()
        ink = Ink()
        inline = Inline(source, outline.labels, html.comments)
        inline.read(ink)
        passage = ink.passage()
        if passage and not around.hidden:
            kind = "caption" if inline.caption else leaf.kind
            html.blocks.append(Block(kind, passage, leaf.level, leaf.row, around.lang, around.direction))
    return Document(
        path,
        "markdown",
        text,
        tuple(html.blocks),
        tuple(html.comments),
        front.dated,
        front.lang,
        front.title,
        properties=front.properties,
    )
