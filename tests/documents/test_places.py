"""Every character that is read can be found again in the raw text, whatever the draft looks like."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.documents import from_text, sentences
from feudcheck.model.document import Document

PIECES = [
    "word", "كلمة", "Two words.", "جملة ثانية. ", " ", "  ", "\n", "\r\n", "\r", "\n\n", "\t", "    ", "# ",
    "## x ##", "===", "---", "***", "*", "**", "_", "__", "~~", "`", "```", "~~~", "[", "]", "(", ")", "![", "](a)",
    "[^1]", "[^1]: ", "[a]: /b", "<http://a.b>", "> ", "- ", "1. ", "2) ", "- [x] ", "|", "|---|---|", "\\", "\\*",
    "&amp;", "&#x644;", "&nbsp;", "&", "&lt", "<b>", "</b>", "<br>", "<p>", "</p>", "<div dir=rtl lang=ar>",
    "</div>", "<li>", "<ul>", "</ul>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<q>", "</q>", "<!--", "-->",
    "<!-- feudcheck-disable -->", "<script>", "</script>", "<title>", "</title>", "<head>", "<p hidden>", "<", ">",
    "<a", "<![CDATA[", "]]>", "<?xml", '"', "'", "«", "»", "“", "”", ".", "؟", "؛", "…", "!", "Mr.", "د.", "3.5",
    "\u00a0", "\u200f", "\u2028", "\x0c", "\x00", "+++", "title: x",
]  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


def faithful(document: Document) -> None:
    """Each stretch slices back, and none is before the one before it."""
    for block in document.blocks:
        text, at, raw = block.passage.text, 0, -1
        assert text == text.strip()
        assert text
        for stretch in block.passage.stretches:
            assert stretch.length > 0
            assert stretch.raw_length > 0
            assert stretch.at >= at
            assert not text[at : stretch.at].strip()  # what the reader put in is white space
            assert stretch.raw >= raw
            at, raw = stretch.at + stretch.length, stretch.raw + stretch.raw_length
            assert raw <= len(document.text)
            if stretch.length == stretch.raw_length:
                assert text[stretch.at : at] == document.text[stretch.raw : raw]
        assert not text[at:].strip()
    for comment in document.comments:
        start, end = comment.span
        assert document.text[start:end].startswith(("<!", ".. "))


def cut(document: Document) -> None:
    """Sentences are in order and apart, and leave out nothing that could be read."""
    for block in document.blocks:
        at, text = 0, block.passage.text
        for start, end in sentences(block):
            assert at <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()
            assert not any(char.isalnum() for char in text[at:start])
            at = end
        assert not any(char.isalnum() for char in text[at:])


@pytest.mark.parametrize("name", ["draft.md", "draft.html", "draft.txt", "draft.rst", "draft"])
@settings(max_examples=300, deadline=None)
@given(text=TEXTS)
def test_any_text_is_read_and_found_again(name: str, text: str) -> None:
    document = from_text(text, name)
    faithful(document)
    cut(document)


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, start=st.integers(0, 60), length=st.integers(1, 20))
def test_a_raw_span_runs_from_the_first_character_to_the_last(text: str, start: int, length: int) -> None:
    for block in from_text(text, "draft.md").blocks:
        passage, end = block.passage, start + length
        first, last = passage.raw_span((start, end))
        assert 0 <= first <= last <= len(text)
        touched = [s for s in passage.stretches if s.at < end and s.at + s.length > start]
        if not touched:
            assert first == last
            continue
        assert first == passage.part(start, end).stretches[0].raw
        ending = passage.part(start, end).stretches[-1]
        assert last == ending.raw + ending.raw_length
