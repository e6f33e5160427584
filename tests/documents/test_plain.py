"""What plain text and reStructuredText read as, block by block."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck.documents import from_text

LONG = "It was a long line, as people write who let their editor wrap what they write at the edge of the window. " * 2


def shape(text: str, name: str) -> list[str]:
    return [
        b.kind + (f" row {b.row}" if b.row else "") + f": {b.passage.text}" for b in from_text(text, name).blocks
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("a\nb\n\nc\r\n \r\nd", ["paragraph: a b", "paragraph: c", "paragraph: d"]),
        ("Headline\n=====\nA longer text.\n*****\nMore.",
            ["heading: Headline", "paragraph: A longer text.", "paragraph: More."]),
        ("# Headline\nText.\n#tag", ["heading: Headline", "paragraph: Text. #tag"]),
        ("> a\n> b\n>\n> > c\nd", ["quote: a b", "quote: c", "paragraph: d"]),
        ("- a\n  b\n• c\n1. d\n٢. ه\n(3) f", ["item: a b", "item: c", "item: d", "item: ه", "item: f"]),
        ("It was\n2024. It rained.", ["paragraph: It was 2024. It rained."]),
        ("| a | b |\n| c | d |\ne | f", ["cell row 1: a", "cell row 1: b", "cell row 2: c", "cell row 2: d",
            "paragraph: e | f"]),
        (f"Headline\n{LONG}\nShort.", ["paragraph: Headline", f"paragraph: {LONG.strip()}", "paragraph: Short."]),
        ("عنوان بلا نقطة\n\nنص.", ["paragraph: عنوان بلا نقطة", "paragraph: نص."]),
    ],
)  # fmt: skip
def test_text(text: str, blocks: list[str]) -> None:
    assert shape(text, "a.txt") == blocks


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("=====\nTitle\n=====\n\nPart\n----\nText.", ["heading: Title", "heading: Part", "paragraph: Text."]),
        ("A **b** *c* ``d. e`` `f <http://g>`_ h_ [1]_ :i:`j`.", ["paragraph: A b c f h j."]),
        ("Like this::\n\n   code. here\n\n     more\n\nText.\n\n::\n\n  code\n\nEnd.",
            ["paragraph: Like this:", "paragraph: Text.", "paragraph: End."]),
        (".. note:: Read this.\n   And this.\n\n   That too.\n\nText.",
            ["paragraph: Read this. And this.", "paragraph: That too.", "paragraph: Text."]),
        (".. code-block:: python\n   :linenos:\n\n   x. y\n\n.. image:: a.png\n   :alt: B. c\n\nText.",
            ["paragraph: Text."]),
        (".. figure:: a.png\n   :alt: b\n\n   C.", ["paragraph: C."]),
        (":date: 2025-01-28\n:author: B. C\n   D. e\n\nText: yes.", ["paragraph: Text: yes."]),
        (".. [1] The note\n   goes on.\n\n.. _target: http://x.y\n\n.. |s| replace:: t. u\n\nText.",
            ["note: The note goes on.", "paragraph: Text."]),
        ("term\n    Its meaning.\n\n- a\n  b\n\n#. c",
            ["paragraph: term", "paragraph: Its meaning.", "item: a b", "item: c"]),
        ("===  ===\na    b c\n===  ===\nd    e\n===  ===\n\n+---+---+\n| f | g |\n+===+===+\n| h | i |\n+---+---+\n",
            ["cell row 1: a", "cell row 1: b c", "cell row 2: d", "cell row 2: e", "cell row 1: f", "cell row 1: g",
             "cell row 2: h", "cell row 2: i"]),
    ],
)  # fmt: skip
def test_restructured_text(text: str, blocks: list[str]) -> None:
    assert shape(text, "a.rst") == blocks


def test_what_restructured_text_says_of_itself() -> None:
    text = ":date: 2025-01-28\n\nText.\n\n.. feudcheck-ignore-next-line: so\n\nMore."
    document = from_text(text, "a.rst")
    assert document.dated == dt.date(2025, 1, 28)
    (comment,) = document.comments
    assert comment.text == "feudcheck-ignore-next-line: so"
    assert text[slice(*comment.span)] == ".. feudcheck-ignore-next-line: so"


@pytest.mark.parametrize(
    ("text", "blocks", "comments"),
    [
        ("<!-- feudcheck-disable: why -->\nText.", ["paragraph: Text."], ["feudcheck-disable: why"]),
        ("A text.\n<!--\nfeudcheck-enable\n-->\nGoes on.", ["paragraph: A text. Goes on."], ["feudcheck-enable"]),
        ("One. <!-- feudcheck-ignore-next-line --> Two.", ["paragraph: One. Two."], ["feudcheck-ignore-next-line"]),
        ("<!-- feudcheck-disable -->", [], ["feudcheck-disable"]),
        ("<!-- feudcheck-disable: تعليق -->\nنص.", ["paragraph: نص."], ["feudcheck-disable: تعليق"]),
        ("<!-- a note -->\nText.", ["paragraph: <!-- a note --> Text."], []),
        ("<!-- feudcheck-disable\nText.", ["paragraph: <!-- feudcheck-disable Text."], []),
    ],
)
def test_our_own_comments_are_no_prose_in_plain_text(text: str, blocks: list[str], comments: list[str]) -> None:
    assert shape(text, "a.txt") == blocks
    found = from_text(text, "a.txt").comments
    assert [one.text for one in found] == comments
    assert all(text[slice(*one.span)].startswith("<!--") for one in found)
