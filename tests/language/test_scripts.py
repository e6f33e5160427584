"""A process that reads only English never loads the Arabic words, and reads the same as one that did."""

from __future__ import annotations

import subprocess
import sys

import pytest

_READ = """
import datetime
from feudcheck.language import scripts
from feudcheck.language.tokens import tokenize
from feudcheck.parse.amounts.finder import find_amounts
from feudcheck.parse.dates.finder import find_dates
def read(text):
    tokens = tokenize(text)
    return find_dates(tokens, datetime.date(2025, 6, 1)), find_amounts(tokens)
"""
TEXTS = (
    "In early March 2024 about half a million dollars, roughly €3.5bn, went to twenty-one hospitals within two years.",
    "On 21 January 2025 it fell by 12 per cent to £4 a share, down from nearly a dozen the week before.",
    "Café Zürich sold 1,200 cups on Tuesday, 10 km² – two thirds of last year’s.",
)


def _run(program: str) -> str:
    told = subprocess.run([sys.executable, "-c", _READ + program], capture_output=True, text=True, check=True)
    return told.stdout


@pytest.mark.parametrize("text", TEXTS)
def test_english_reads_the_same_with_either_tables(text: str) -> None:
    alone = _run(f"print(read({text!r}), scripts.name_of('units'))")
    after = _run(f"read('قبل عامين دفعت مليونين'); print(read({text!r}), scripts.name_of('units'))")
    assert alone.strip().endswith(scripts_name := "units latin")
    assert after == alone.replace(scripts_name, "units")


def test_arabic_after_english() -> None:
    arabic = "دفعت الشركة في مارس 2024 مليوني دولار ونصف مليون يورو قبل عامين"
    after = _run(f"read({TEXTS[0]!r}); print(read({arabic!r}))")
    assert after == _run(f"print(read({arabic!r}))")
    assert "USD" in after
