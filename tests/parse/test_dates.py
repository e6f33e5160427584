"""Dates in running text: rows of sentences, traps among them, and properties that hold for any date."""

from __future__ import annotations

import datetime as dt
import sys
from decimal import Decimal
from pathlib import Path
from types import FrameType

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.language.data import section
from feudcheck.language.spoken import spoken
from feudcheck.language.tokens import tokenize
from feudcheck.model import DateRef, Grain, When
from feudcheck.parse.dates.field import read_date
from feudcheck.parse.dates.finder import find_dates

TODAY = dt.date(2025, 6, 15)
ROWS = yaml.safe_load((Path(__file__).parent / "dates.yaml").read_text(encoding="utf-8"))
DATES = st.dates(dt.date(1500, 1, 1), dt.date(2100, 12, 31))


def find(text: str) -> list[DateRef]:
    return find_dates(tokenize(text), TODAY)


def shown(text: str, ref: DateRef) -> tuple[str, str]:
    """A reference the way the rows write it."""
    start = "*" if ref.start == dt.date.min else str(ref.start)
    end = "*" if ref.end == dt.date.max else str(ref.end)
    words = [f"{start}..{end}", str(ref.grain), str(ref.relation)]
    words += [name for name in ("yearless", "relative", "about") if getattr(ref, name)]
    if ref.weekday is not None:
        words.append(f"weekday={ref.weekday}")
    if ref.offset:
        words.append(f"offset={ref.offset[0]}:{ref.offset[1]}")
    return text[slice(*ref.span)], " ".join(words)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_row(row: list[str]) -> None:
    text, *expected = row
    assert [part for ref in find(text) for part in shown(text, ref)] == expected


@pytest.mark.parametrize(
    ("text", "start", "end", "grain"),
    [
        ("2025-01-21", "2025-01-21", "2025-01-22", Grain.DAY),
        ("2025-01", "2025-01-01", "2025-02-01", Grain.MONTH),
        ("2025", "2025-01-01", "2026-01-01", Grain.YEAR),
        ("2025-Q1", "2025-01-01", "2025-04-01", Grain.QUARTER),
        ("2025-q4", "2025-10-01", "2026-01-01", Grain.QUARTER),
        ("2024-03/2024-06", "2024-03-01", "2024-07-01", Grain.RANGE),
        (" 2024/2025-02-03 ", "2024-01-01", "2025-02-04", Grain.RANGE),
    ],
)
def test_field(text: str, start: str, end: str, grain: Grain) -> None:
    ref = read_date(text)
    assert (str(ref.start), str(ref.end), ref.grain) == (start, end, grain)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "2025-13",
        "2025-02-30",
        "25-01-01",
        "2025-Q5",
        "2025-1",
        "2025-06/2025-01",
        "2025-01-21/",
        "0000",
        "٢٠٢٥",
    ],
)
def test_field_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|before"):
        read_date(text)


@settings(deadline=None)
@given(DATES)
def test_a_written_day_reads_back(day: dt.date) -> None:
    english, arabic = (section("spoken")[lang]["months"] for lang in ("en", "ar"))
    month = english[day.month - 1]
    for text in (
        day.isoformat(), f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}",
        f"on the {day.day}th of {month}, {day.year}", f"{day.day:02}/{day.month:02}/{day.year}",
        f"{day.day}.{day.month}.{day.year}", f"{day.day} {month[:3]}. {day.year}",
        f"في {day.day} {arabic[day.month - 1]} {day.year}", f"{day.day} من {arabic[day.month - 1]} عام {day.year}",
        str(day).translate({48 + n: 0x660 + n for n in range(10)}),
    ):  # fmt: skip
        (ref,) = find(text)
        assert (ref.start, ref.end - ref.start, ref.grain) == (day, dt.timedelta(1), Grain.DAY), text


@settings(deadline=None)
@given(DATES)
def test_a_spoken_day_or_month_reads_back(day: dt.date) -> None:
    for form in ("%Y-%m-%d", "%Y-%m", "%Y"):
        ref = read_date(day.strftime(form))
        for lang in ("en", "ar"):
            again = find("in " + spoken(ref, lang))
            assert [(r.start, r.end, r.grain) for r in again] == [(ref.start, ref.end, ref.grain)]


WORDS = [word for row in ROWS for word in row[0].split()]


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=15).map(" ".join)), st.dates())
def test_never_raises_and_spans_stay_in_the_text(text: str, today: dt.date) -> None:
    last = 0
    for ref in find_dates(tokenize(text), today):
        assert last <= ref.span[0] < ref.span[1] <= len(text)
        assert ref.start < ref.end
        last = ref.span[1]
        assert spoken(ref, "en")
        assert spoken(ref, "ar")


@pytest.mark.parametrize("piece", ["5 March 2021, ", "between 5 and ", "the first of ", "2020 ", "1/", "بعد "])
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    def calls(size: int) -> int:
        """Calls made for a text of so many characters: work without a clock, the same on a busy machine."""
        tokens = tokenize(piece * (size // len(piece)))
        made = [0]

        def count(_frame: FrameType, event: str, _arg: object) -> None:
            made[0] += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            find_dates(tokens, TODAY)
        finally:
            sys.setprofile(None)
        return made[0]

    calls(1000)  # what is read once is read
    assert calls(8_000) < 4 * 1.5 * calls(2_000)


def test_an_offset_has_no_range_of_its_own() -> None:
    (ref,) = find("two and a half years later")
    assert ref.offset == (Decimal("2.5"), "year")
    assert (ref.start, ref.end, ref.relation) == (dt.date.min, dt.date.max, When.AFTER)
