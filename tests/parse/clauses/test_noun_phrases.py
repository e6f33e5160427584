"""Whose part a noun is, in both languages."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline
from feudcheck.parse.clauses.noun_phrases import governors, led_by

CHECKER = pipeline.checker(pipeline.load())
ROWS = {
    "of": ("The roof of the sports hall collapsed.", "sports hall", ["roof"]),
    "of twice": ("The daughter of the former governor of Halva was elected.", "halva", ["governor", "daughter of"]),
    "owner": ("The sports hall's roof collapsed.", "sports hall", ["roof"]),
    "none": ("The roof collapsed at the hall.", "hall", []),
    "genitive-ar": ("انهار سقف القاعة في يناير.", "قاعه", ["سقف"]),
    "past its adjective-ar": ("انتُخبت ابنة الحاكم السابق لهالفا عام 2021.", "لهالفا", ["الحاكم", "ابنه"]),
    "subject and object-ar": ("اشترت الشركة المصنع في يناير.", "مصنع", []),
}


@pytest.mark.parametrize("row", ROWS)
def test_governors(row: str) -> None:
    text, noun, expected = ROWS[row]
    statement = CHECKER.read(text, dt.date(2026, 1, 1))
    names = [item.words[0] if item.words else "" for item in statement.items]
    assert [names[n] for n in governors(statement, names.index(noun))] == expected


@pytest.mark.parametrize(
    ("text", "noun", "preposition"),
    [
        ("They stole it from Halva's sports hall.", "sports hall", "from"),
        ("They opened the sports hall in Halva.", "sports hall", ""),
        ("They opened the sports hall in Halva.", "halva", "in"),
    ],
)
def test_led_by(text: str, noun: str, preposition: str) -> None:
    statement = CHECKER.read(text, dt.date(2026, 1, 1))
    names = [item.words[0] if item.words else "" for item in statement.items]
    assert led_by(statement, names.index(noun)) == preposition
