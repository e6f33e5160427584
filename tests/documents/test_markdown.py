"""What Markdown reads as, block by block."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck.documents import from_text
from feudcheck.model.document import Document


def shape(text: str) -> list[str]:
    """``kind`` with level and row where it has them, and the text."""
    return [line(block) for block in from_text(text, "draft.md").blocks]


def line(block: object) -> str:
    level, row = block.level, block.row  # type: ignore[attr-defined]
    head = block.kind + (f" {level}" if level else "") + (f" row {row}" if row else "")  # type: ignore[attr-defined]
    return f"{head}: {block.passage.text}"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        ("# One #\n\nTwo\n===\nThree\nlines\n---\n####### no\n#no", ["heading 1: One", "heading 1: Two",
            "heading 2: Three lines", "paragraph: ####### no #no"]),
        ("a\r\nb\r\n\r\nc\rd\r\re", ["paragraph: a b", "paragraph: c d", "paragraph: e"]),
        ("a  \nb\\\nc", ["paragraph: a  \nb\nc"]),
        ("*a* **b** ***c*** _d_ __e__ a_b_c **bold*italic***", ["paragraph: a b c d e a_b_c bolditalic"]),
        ("2 * 3 * 4 and * alone **", ["paragraph: 2 * 3 * 4 and * alone **"]),
        ("\\*a\\* \\# \\\\ \\x", ["paragraph: *a* # \\ \\x"]),
        ("**نص** غامق، و*مائل*.", ["paragraph: نص غامق، ومائل."]),
        ("a `code. x` b ``c ` d`` e ` f", ["paragraph: a b e ` f"]),
        ("[text](http://a.b/c_d_e 'title') [t](<a b>) [ref][r] [r][] [r] [no] [n](\n\n[R]: /x \"t\"",
            ["paragraph: text t ref r r [no] [n]("]),
        ("![alt](x.png)\n\nsee ![alt](x.png) it\n\n[![alt](x)](y) on",
            ["caption: alt", "paragraph: see it", "paragraph: on"]),
        ("<http://a.b> <a@b.c> x < y > z a<b", ["paragraph: x < y > z a<b"]),
        ("a &amp; b &#x644; &nosuch; &copy;", ["paragraph: a & b ل &nosuch; ©"]),
        ("He paid ~~$3~~ $5, ~4 or ~5.", ["paragraph: He paid $5, ~4 or ~5."]),
        ("a <b class='x'>b</b> c<br/>d <!-- not. this --> e", ["paragraph: a b c\nd e"]),
        ("It is so.[^1] And so[^note].\n\n[^1]: First\nnote.\n\n    More.\n[^note]: Second.",
            ["paragraph: It is so. And so.", "note 1: First note.", "note 1: More.", "note 1: Second."]),
        ("- a\n  b\n- [x] c\n    - d\n\n      e\n1. f\n2) g\n* h\nlazy",
            ["item 1: a b", "item 1: c", "item 2: d", "item 2: e", "item 1: f", "item 1: g", "item 1: h lazy"]),
        ("It was\n2024. It rained.\n- now a list", ["paragraph: It was 2024. It rained.", "item 1: now a list"]),
        ("> a\n> b\nlazy\n\n> > c\n> - d\n", ["quote 1: a b lazy", "quote 2: c", "item 1: d"]),
        ("```py\ncode. x\n\n> y\n```\na\n~~~\nb\n``` \n~~~~\nc\n\n    indented. code\n\nd\n\n- e\n\n      code\n  f",
            ["paragraph: a", "paragraph: c", "paragraph: d", "item 1: e", "item 1: f"]),
        ("```\nnever closed. x", []),
        ("a\n***\nb\n\n---\nc\n- - -\nd", ["paragraph: a", "paragraph: b", "paragraph: c", "paragraph: d"]),
        ("x\n\n| a | b |\n|:--|--:|\n| c \\| d | **e** | f\n| g\n\nh | i\n",
            ["paragraph: x", "cell row 1: a", "cell row 1: b", "cell row 2: c | d", "cell row 2: e", "cell row 3: g",
             "paragraph: h | i"]),
        ("| a | b |\n| c | *d* |\n\n| e |\n| f", ["cell row 1: a", "cell row 1: b", "cell row 2: c", "cell row 2: d",
            "paragraph: | e | | f"]),
        ("<div>\nnot *this*<p>b</p>\n</div>\n\n*c*", ["paragraph: not *this*", "paragraph: b", "paragraph: c"]),
        ("<script>\nvar a. b\n\nc\n</script>\nd\n\n<style>x", ["paragraph: d"]),
        ("- a\n\n  <p>in\n  item</p>\n", ["item 1: a", "item 1: in item"]),
        ("a\u2028b\u00a0c", ["paragraph: a\u2028b\u00a0c"]),
        (">" * 500 + " deep\n" * 3, None),
    ],
)  # fmt: skip
def test_blocks(text: str, blocks: list[str] | None) -> None:
    if blocks is not None:
        assert shape(text) == blocks
    else:
        assert shape(text)


def read(text: str) -> Document:
    return from_text(text, "draft.md")


def test_comments_are_kept_with_their_place() -> None:
    text = "<!-- feudcheck-disable -->\na <!-- b\nc --> d\n\n<!--\nmore\n-->\n\n- <!---->x\n"
    document = read(text)
    assert [comment.text for comment in document.comments] == ["feudcheck-disable", "b\nc", "more", ""]
    assert [text[slice(*comment.span)] for comment in document.comments] == [
        "<!-- feudcheck-disable -->", "<!-- b\nc -->", "<!--\nmore\n-->", "<!---->",
    ]  # fmt: skip
    assert [block.passage.text for block in document.blocks] == ["a d", "x"]


def test_markdown_inside_of_html() -> None:
    text = "a\n\n<div dir=rtl lang=ar>\n\n# ب\n\n- ج\n\n</div>\n\nd\n\n<p hidden>e\n\nf\n\n<div hidden>\n\ng\n"
    blocks = [(b.kind, b.passage.text, b.lang, b.direction) for b in read(text).blocks]
    assert blocks == [
        ("paragraph", "a", None, None), ("heading", "ب", "ar", "rtl"), ("item", "ج", "ar", "rtl"),
        ("paragraph", "d", None, None), ("paragraph", "f", None, None),
    ]  # fmt: skip


def test_places_in_the_raw_text() -> None:
    text = "> It *paid*\n> $5 &amp; [more](x)."
    (block,) = read(text).blocks
    assert block.passage.text == "It paid $5 & more."
    for part, raw in (("paid", "paid"), ("paid $5", "paid*\n> $5"), ("&", "&amp;"), ("more.", "more](x).")):
        start = block.passage.text.index(part)
        assert text[slice(*block.passage.raw_span((start, start + len(part))))] == raw


@pytest.mark.parametrize(
    ("front", "dated", "title", "lang"),
    [
        ("---\ndate: 2025-01-28\ntitle: 'A: b'\nlang: en-GB\n---\n", dt.date(2025, 1, 28), "A: b", "en-GB"),
        ("---\ndate: 2025-01-28T23:30:00-08:00\n---\n", dt.date(2025, 1, 28), None, None),
        ("---\r\ndate: \"2025/01/28 10:00\"\r\nlanguage: no\r\n...\r\n", dt.date(2025, 1, 28), None, "no"),
        ("---\ndate: last Monday\ntitle: 5\nlang: some language\n---\n", None, "5", None),
        ("---\ndate: 2025-02-30\n---\n", None, None, None),
        ("---\ndate: 20250128\n---\n", None, None, None),
        ("---\ntitle: [broken\n---\n", None, None, None),
        ("---\na: &a [x]\nb: *a\n---\n", None, None, None),
        ("---\na: !!python/object/apply:os.system [ls]\n---\n", None, None, None),
        ("---\nx: " + "[" * 5000 + "\n---\n", None, None, None),
        ("---\n---\n", None, None, None),
        ("+++\ndate = 2025-01-28\ntitle = \"T\"\n+++\n", dt.date(2025, 1, 28), "T", None),
        ("+++\ndate = 2025-01-28T10:00:00Z\nlang = 'ar'\n+++\n", dt.date(2025, 1, 28), None, "ar"),
        ("+++\nbroken\n+++\n", None, None, None),
    ],
)  # fmt: skip
def test_front_matter(front: str, dated: dt.date | None, title: str | None, lang: str | None) -> None:
    document = read(front + "Text.\n")
    assert (document.dated, document.title, document.lang) == (dated, title, lang)
    assert document.blocks[-1].passage.text == "Text."
    assert len(document.blocks) == 1 or document.blocks[0].passage.text == title


def test_rules_are_no_front_matter() -> None:
    assert shape("---\nA sentence.\n---\nText.") == ["heading 2: A sentence.", "paragraph: Text."]
    assert shape("---\ntitle: x\n\nText.") == ["paragraph: title: x", "paragraph: Text."]
    assert shape(" ---\ntitle: x\n---\nText.")[-1] == "paragraph: Text."


def test_the_headline_of_the_front_matter_is_read_where_it_stands() -> None:
    text = "---\ntitle: \"It paid $5\"\n---\n"
    (block,) = read(text).blocks
    assert block.kind == "heading"
    assert text[slice(*block.passage.raw_span((0, 10)))] == "It paid $5"
