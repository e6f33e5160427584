"""What a reader sees of an HTML page, block by block."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck.documents import from_text


def shape(text: str) -> list[str]:
    return [
        b.kind + (f" {b.level}" if b.level else "") + (f" row {b.row}" if b.row else "") + f": {b.passage.text}"
        for b in from_text(text, "page.html").blocks
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        ("<p>a <b>b</b>c<i> d</i>\n  e</p>f", ["paragraph: a bc d e", "paragraph: f"]),
        ("<p>a<p>b<div>c<p>d</div>e", ["paragraph: a", "paragraph: b", "paragraph: c", "paragraph: d", "paragraph: e"]),
        ("<!doctype html><title>T &amp; t</title><style>x</style><body>a", ["heading 1: T & t", "paragraph: a"]),
        ("<html><head><title>T</title><meta name=x content=y></head><body><h1>H</h1><h3>I</h3>",
            ["heading 1: T", "heading 1: H", "heading 3: I"]),
        ("a<script>if (a < b) x('</p>')</script>b<style>p{}</style>c<template>d</template>e<noscript>f</noscript>g",
            ["paragraph: abceg"]),
        ("<p hidden>a</p><p aria-hidden=true>b</p><p style='color:red; display : none'>c</p><p>d<span hidden>e</span>f",
            ["paragraph: df"]),
        ("<div hidden><p>a</div><p>b", ["paragraph: b"]),
        ("a&nbsp;b &lt;c&gt; &#x644;&#1575; AT&T &copy &bogus; &#0;",
            ["paragraph: a\u00a0b <c> لا AT&T © &bogus; \ufffd"]),
        ("a<br>b<br><br>c", ["paragraph: a\nb", "paragraph: c"]),
        ("<ul><li>a<ul><li>b</li></ul><li><p>c</p></ul><ol><li>d</ol><dl><dt>e<dd>f</dl>",
            ["item 1: a", "item 2: b", "item 1: c", "item 1: d", "paragraph: e", "paragraph: f"]),
        ("<table><caption>c</caption><thead><tr><th>a<th>b<tbody><tr><td>d<td><p>e<p>f</table>g",
            ["caption: c", "cell row 1: a", "cell row 1: b", "cell row 2: d", "cell row 2: e", "cell row 2: f",
             "paragraph: g"]),
        ("<table><tr><td>a<table><tr><td>b</table><tr><td>c</table>",
            ["cell row 1: a", "cell row 1: b", "cell row 2: c"]),
        ("<blockquote><p>a</p><blockquote>b</blockquote></blockquote><figure><figcaption>c</figcaption></figure>",
            ["quote 1: a", "quote 2: b", "caption: c"]),
        ("<p>He said <q>yes, <q>no</q></q>.", ["paragraph: He said “yes, ‘no’”."]),
        ("<p lang=ar>قال <q>نعم</q>.", ["paragraph: قال «نعم»."]),
        ("<p>It paid $5.<sup><a href='#n1'>1</a></sup> 10<sup>9</sup></p><aside role=doc-footnote>N.</aside>",
            ["paragraph: It paid $5. 109", "note: N."]),
        ("<p>He paid <del>$3</del><ins>$5</ins> <s>now</s></p>", ["paragraph: He paid $5"]),
        ("a < b <3 c</ d> <> e</>", ["paragraph: a < b <3 c <> e"]),
        ("a<b c='>'>d</b><e f=\"x", ["paragraph: ad"]),
        ("a<!-- b -->c<!-->d<!--->e<!x>f<?y?>g<![CDATA[h]]>i<!-- j", ["paragraph: acdefgi"]),
        ("<p>a</span></div></table></p></td>b", ["paragraph: a", "paragraph: b"]),
        ("<pre>a\n  b</pre><button>c</button>d<select><option>e</select><textarea>f</textarea>", ["paragraph: a b",
            "paragraph: c", "paragraph: d"]),
        ("<svg><title>a</title><text>b</text></svg>c<ruby>漢<rt>kan</rt></ruby>", ["paragraph: c漢"]),
    ],
)  # fmt: skip
def test_blocks(text: str, blocks: list[str]) -> None:
    assert shape(text) == blocks


def test_language_and_direction_are_inherited() -> None:
    page = from_text(
        "<html lang=ar dir=rtl><p>a<div lang=en dir=ltr><p>b<p lang=fr>c</div><p dir=sideways lang='?'>d", "a.html"
    )
    assert page.lang == "ar"
    assert [(b.lang, b.direction) for b in page.blocks] == [("ar", "rtl"), ("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("<meta property='article:published_time' content='2025-01-28T10:00:00+02:00'>", dt.date(2025, 1, 28)),
        ("<time datetime=2024-01-01><meta name=date content=2025-01-28>", dt.date(2025, 1, 28)),
        ("<meta name=DATE content=2025-01-27><meta itemprop=datePublished content=2025-01-28>", dt.date(2025, 1, 28)),
        ("<article><header><time datetime='2025-01-28'>then</time></header><p>x", dt.date(2025, 1, 28)),
        ("<header><time datetime=2026-01-01></header><article><time datetime='2025-01-28'>", dt.date(2025, 1, 28)),
        ("<span itemprop=datePublished content=2025-01-28>", dt.date(2025, 1, 28)),
        ("<article><p>" + "word " * 40 + "<p><time datetime=2025-01-28>", None),
        ("<p><time datetime=2025-01-28>", None),
        ("<meta name=date content=yesterday>", None),
        ("<meta name=date content=2025-13-01>", None),
    ],
)
def test_date(text: str, dated: dt.date | None) -> None:
    assert from_text(text, "a.html").dated == dated


def test_comments_and_places() -> None:
    text = "<p>It <b>paid</b>\n  $5&nbsp;bn.<!-- feudcheck-ignore-next-line --></p>"
    page = from_text(text, "a.html")
    (block,) = page.blocks
    assert block.passage.text == "It paid $5\u00a0bn."
    assert text[slice(*block.passage.raw_span((3, 17)))] == "paid</b>\n  $5&nbsp;bn."
    (comment,) = page.comments
    assert comment.text == "feudcheck-ignore-next-line"
    assert text[slice(*comment.span)] == "<!-- feudcheck-ignore-next-line -->"


def test_pages_are_known_by_their_content_too() -> None:
    assert from_text("<!DOCTYPE html><p>a", "page").kind == "html"
    assert from_text("<?xml version='1.0'?><html><script src='x'/><p>a</p></html>", "a.xhtml").blocks
    assert from_text("<p>a", "page.txt").kind == "text"
