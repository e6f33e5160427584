"""Times of day in a text, as the terms that they are read to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feudcheck.language.tokens import tokenize
from feudcheck.parse.dates.clock import find_clock

ROWS = {
    "24-hours": ("at 14:30", ("14:30",)),
    "pm": ("left at 2:30 pm", ("14:30",)),
    "stops": ("left at 2.30 p.m. on Monday", ("14:30",)),
    "short": ("2pm", ("14:00",)),
    "midnight": ("at 12:05 am", ("00:05",)),
    "noon": ("at 12:05 pm", ("12:05",)),
    "zero": ("at 06:05", ("06:05",)),
    "either": ("at 6:05", ("06:05", "18:05")),
    "half-past": ("half past two in the afternoon", ("14:30",)),
    "quarter-to": ("a quarter to nine", ("08:45", "20:45")),
    "o-clock": ("at ten o'clock at night", ("22:00",)),
    "ar": ("الساعة 14:30", ("14:30",)),
    "ar-words": ("الساعة الثانية والنصف بعد الظهر", ("14:30",)),
    "ar-less": ("العاشرة إلا ربعا صباحا", ("09:45",)),
    "ar-noon": ("عند الساعة الثانية عشرة ظهرا", ("12:00",)),
    "ar-digits": ("الساعة ٢:٣٠ ظهرا", ("14:30",)),
    "score": ("They won 2:1", None),
    "ratio": ("a ratio of 14:30", None),
    "of-them": ("He scored one in the morning session", None),
    "race": ("in a time of 2:04:11", None),
    "percent": ("at 3.50 percent", None),
    "ordinal-ar": ("المرحلة الثانية من المشروع", None),
}


@pytest.mark.parametrize(("text", "words"), ROWS.values(), ids=ROWS)
def test_read(text: str, words: tuple[str, ...] | None) -> None:
    found = find_clock(tokenize(text), ())
    assert [atom.words for atom in found] == ([] if words is None else [words])


@given(st.integers(0, 23), st.integers(0, 59))
def test_one_value_however_written(hour: int, minute: int) -> None:
    half = "am" if hour < 12 else "pm"
    texts = f"at {hour:02}:{minute:02}", f"at {hour % 12 or 12}:{minute:02} {half}"
    first, second = (find_clock(tokenize(text), ()) for text in texts)
    assert second[0].words == (f"{hour:02}:{minute:02}",)
    assert second[0].words[0] in first[0].words
