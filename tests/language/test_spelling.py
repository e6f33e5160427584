"""Keys of misspelt names: slips meet the name they were meant for."""

from __future__ import annotations

import pytest

from feudcheck.language.normal import fold
from feudcheck.language.spelling import keys, letters, skeleton

MEET = """
Johanson Johannson
Johanson Johansen
Johnson Jonhson
Zuckerman Zukerman
Stephen Stefan
Catherine Katharine
Diaz Dias
Yasmin Iasmin
Rovers Rovres
سليمان سلمان
سليمان سيلمان
إيمان ايمن
"""


@pytest.mark.parametrize(("one", "other"), [tuple(line.split()) for line in MEET.split("\n") if line])
def test_slips_meet(one: str, other: str) -> None:
    a, b = fold(one), fold(other)
    assert skeleton(a) == skeleton(b) or letters(a) == letters(b)


@pytest.mark.parametrize(("one", "other"), [("Rovers", "United"), ("Ahmed", "Ohmed"), ("سليمان", "قاسم")])
def test_others_do_not(one: str, other: str) -> None:
    assert not set(keys(fold(one))) & set(keys(fold(other)))


def test_short_words_and_numbers_have_no_keys() -> None:
    assert [keys(word) for word in ("", "fc", "بن", "2024", "o'neil")] == [()] * 5
    assert keys("iowa") == ("iw", "~aiow")
