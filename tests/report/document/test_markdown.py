"""Markdown, rendered as a reader does: what came from outside is shown as it is, and does nothing."""

from __future__ import annotations

import html
import re
from types import SimpleNamespace

import pytest
from markdown_it import MarkdownIt

from feudcheck.frozen import replace
from feudcheck.model.review import Run
from feudcheck.report.document.markdown import render
from feudcheck.report.document.markdown_text import escaped
from feudcheck.report.safe_text import safe

TAGS = {"h2", "p", "strong", "blockquote", "ul", "li", "span"}


def page(text: str) -> str:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)


def words(shown: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", shown)).strip()


@pytest.mark.parametrize(
    "text",
    [
        "1. one", "12) two", "- three", "+ four", "* five", "# six", "> seven", "=== eight", "    nine", "```ten```",
        "a | b | c", "|x|", "---", "~~gone~~", "_it_ *it* __it__ **it**", "![i](u)", "[t](u)", "[t]: u", "<b>x</b>",
        "&lt;&amp;", "\\*", "$x^2$", "@someone", "#12", "https://evil.example", "www.evil.example", "a@b.example",
        "<!-- x -->", "]]>", "ملف *x*", "a\\", "mailto:a@b.example", "WWW.evil.example", "!bang", ":smile:", "(x)",
    ],
)  # fmt: skip
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    for around in ("{}", "> {}", "- {}", "**{}** x", "- On file: {}", "> a <strong>{}</strong>b"):
        shown = page(around.format(escaped(text)))
        assert set(re.findall(r"<(\w+)", shown)) <= TAGS, shown
        assert text.strip() in words(shown)
    for found in ("@", "$", "#"):
        assert not re.search(f"{re.escape(found)}(?!</span>)", escaped(text))
    assert "://" not in escaped(text)
    assert not re.search(r"www\.", escaped(text), re.IGNORECASE)


def test_a_cell_of_a_table() -> None:
    shown = page(f"| a | b |\n| - | - |\n| {escaped('x | y | z')} | 2 |\n")
    assert shown.count("<td>") == 2
    assert "x | y | z" in words(shown)


def test_hostile(hostile: Run, make: SimpleNamespace) -> None:
    shown = page(render(hostile))
    assert set(re.findall(r"<(\w+)", shown)) <= TAGS
    assert safe(make.nasty).strip()[:30] in words(shown)


def test_plain(plain: Run) -> None:
    text = render(plain)
    assert text.startswith("## feudcheck: 4 things to mend\n\n2 files, 7 sentences, ")
    assert "in 2019 for <strong><span>$</span>60 million</strong>.\n" in text
    assert "Saturday" not in text
    assert "Saturday" in render(replace(plain, failing=("contradicted", "unsourced")))
    assert "quoted on purpose" not in text


def test_long_ones_are_cut_short(make: SimpleNamespace) -> None:
    run = Run((make.draft("a.md", *[make.cost] * 500),))
    text = render(run)
    assert len(text) < 60_000
    left = int(re.search(r"… and (\d+) more", text)[1])
    assert left + text.count("Contradicted") == 500


def test_ends_with_a_newline(runs: list[Run]) -> None:
    assert all(render(run).endswith("\n") for run in runs)
