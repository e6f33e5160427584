"""Markdown reads as another reader of CommonMark reads it, whatever is written (code, tags and notes left aside)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.documents import from_text

markdown_it = pytest.importorskip("markdown_it")
PEER = markdown_it.MarkdownIt("commonmark")
PIECES = [
    "word", "two words", "كلمة", " ", " ", "\n", "\n", "\n\n", "\n\n", "# ", "## x ##\n", "===\n", "---\n", "***\n",
    "*", "**", "*a*", "**b**", "_", "__", "`", "``", "`c`", "\n```\n", "\n~~~\n", "[", "]", "(", "[t](u)",
    "[t](u 'v')", "a ![i](u)", "[r]", "\n\n[r]: /u\n\n", "> ", "\n> ", "- ", "\n- ", "\n  - ", "\n1. ", "\n2. ",
    "\n   ", "\n    ", "\\", "\\*", "&amp;", "&bad;", ".", "!", "a", "-", "+ ", "* ", "  \n", "x",
]  # fmt: skip


def peer(text: str) -> list[str]:
    found = []
    for token in PEER.parse(text):
        written = ""
        children = token.children or []
        seen = [child for child in children if child.content.strip() or child.type != "text"]
        if len(seen) == 1 and seen[0].type == "image":
            children = seen[0].children  # a caption
        for child in children:
            if child.type in ("text", "text_special"):
                written += child.content
            elif child.type in ("softbreak", "hardbreak", "code_inline", "image"):
                written += " "
        if spaced := " ".join(written.split()):
            found.append(spaced)
    return found


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join))
def test_markdown_is_read_as_its_peer_reads_it(text: str) -> None:
    text = "\n" + text  # no front matter
    assert [" ".join(block.passage.text.split()) for block in from_text(text, "a.md").blocks] == peer(text)
