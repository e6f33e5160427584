"""Files and bytes to documents: what can't be read says so, and nothing takes longer than its size."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from feudcheck.documents import from_bytes, from_text, read, sentences
from feudcheck.errors import DocumentError

SIZE = 10_000
PIECES = [
    "<!--", "<a", "<![", "<a b='", '<a b="', "</p>", "<p>", "<b>", "<div>", "<table><td>", "<li>", "<ul><li>", "<q>",
    "&", "&amp", "<script>", "<title>", "<b><div>", "<br>", "[", "]", "![", "[a](", "[a](<", "[a](b '", "[a][", "*",
    "**a", "*a ", "a*", "**a*", "~~a ", "`", "``a`", "> ", "- ", "1. ", "    ", "\n", "\r", "#", "a|", "\\", "[^1]",
    "[^1]: ", "[a]: b\n", "- - ", "```\n", "===\n", "a\n===\n", "<div>\n", "<!--\n", '"', '"a ', "'a. ", "«",
    "« a. »", "“", "(", "( a. ", ".", ". ", "a. ", "A. ", "د. ", "؟ ", "…", "Mr. ", "a", "a; ", "\t", ".. a\n",
    "::\n", "`a <", "**a", "|a|\n",
]  # fmt: skip
PAIRS = [
    ("[", "]"), ("![", "](x)"), ("<b>", "</i>"), ("<b>", "</b>"), ("<div>", "</div>"), ("<b><div>", "</b>"),
    ("<i>", "<p>"), ("<table><tr><td>", "</td>"), ("<ul><li>", "</ul>"), ("*a ", "b* "), ("*", "_"), ("«", "»"),
    ("(", ")"), ("> ", "\n"), ("- ", "\n"), ("`", "``"), ("<q>", "</q>"), ("<p>", "<b>"), ("<select>", "<option>"),
    ("<a", ">"), ("<!--", "-->"), ("$", "$ "), ("```\n", "~~~\n"),
]  # fmt: skip


def cost(name: str, text: str) -> float:
    started = time.process_time()
    for block in from_text(text, name).blocks:
        sentences(block)
    return time.process_time() - started


def grows(name: str, short: str, long: str) -> bool:
    """Whether sixteen times the text takes far more than sixteen times as long, each time it is tried."""
    return all(cost(name, long) > max(0.1, 60 * cost(name, short)) for _ in range(4))


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt", "a.rst"])
def test_time_grows_with_the_text_and_no_faster(name: str) -> None:
    """A reader that goes back again and again would take 256 times as long."""
    cost(name, "warm up. ")
    texts = [(piece, "") for piece in PIECES] + PAIRS
    slow = []
    for opening, closing in texts:
        count = SIZE // len(opening + closing)
        short, long = (opening * n + closing * n for n in (count // 16, count))
        if grows(name, short, long):
            slow.append(opening + closing)
    assert not slow


@pytest.mark.parametrize("text", ["word " * 200_000, "كلمة " * 200_000, "a" * 1_000_000, '"' + "Is it? No. " * 90_000])
def test_a_sentence_of_a_megabyte(text: str) -> None:
    assert cost("a.md", text) < 20
    assert from_text(text, "a.md").blocks


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt", "a.docx"])
def test_a_file_that_is_too_large_is_refused_unread(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    with open(path, "wb") as file:
        file.truncate(50 << 20)
    started = time.process_time()
    with pytest.raises(DocumentError, match="too large: 50 MB; at most 10 MB are read"):
        read(str(path))
    assert time.process_time() - started < 0.5
    with pytest.raises(DocumentError, match="too large"):
        from_bytes(b"a" * (11 << 20), name)


def test_what_never_ends_is_given_up() -> None:
    if not os.path.exists("/dev/zero"):
        pytest.skip("no such device here")
    with pytest.raises(DocumentError, match="too large"):
        read("/dev/zero")


def test_what_is_not_there_or_no_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="No such file or directory"):
        read(str(tmp_path / "gone.md"))
    with pytest.raises(DocumentError, match="a folder, not a file"):
        read(str(tmp_path))
    with pytest.raises(DocumentError, match="null byte"):
        read("a\0b")


def test_the_name_it_is_reported_under(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbf*a*\r\n")
    assert read(str(path)).path == str(path)
    document = read(str(path), "shown.md")
    assert (document.path, document.text, document.encoding) == ("shown.md", "*a*\r\n", "utf-8")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.md", "markdown"), ("A.MARKDOWN", "markdown"), ("a.htm", "html"), ("a.xhtml", "html"), ("a.txt", "text"),
     ("a.rst", "text"), ("README", "text"), ("a.xyz", "text"), ("-", "text")],
)  # fmt: skip
def test_kinds(name: str, kind: str) -> None:
    assert from_bytes(b"A sentence.", name).kind == kind
    assert from_text("A sentence.", name).blocks[0].passage.text == "A sentence."


def test_empty_files_are_empty_documents() -> None:
    for name in ("a.md", "a.html", "a.txt", "a.rst"):
        assert from_bytes(b"", name).blocks == ()
        assert from_bytes(b" \r\n\t", name).blocks == ()
