"""Dates written out in both languages: never more exact than they are."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck.language.spoken import as_of, spoken
from feudcheck.language.tokens import tokenize
from feudcheck.parse.dates.field import read_date
from feudcheck.parse.dates.finder import find_dates

FIELDS = {
    "2025-01-21": ("21 January 2025", "21 يناير 2025"),
    "2025-01": ("January 2025", "يناير 2025"),
    "2025": ("2025", "2025"),
    "2025-Q1": ("first quarter of 2025", "الربع الأول من عام 2025"),
    "2024-03/2024-06": ("March to June 2024", "من مارس إلى يونيو 2024"),
    "2024-11/2025-02": ("November 2024 to February 2025", "من نوفمبر 2024 إلى فبراير 2025"),
    "2015/2018-05": ("2015 to May 2018", "من 2015 إلى مايو 2018"),
    "2019-05/2019-06-03": ("May to 3 June 2019", "من مايو إلى 3 يونيو 2019"),
    "2015/2023": ("2015 to 2023", "من 2015 إلى 2023"),
    "2025-01-21/2025-01-24": ("21 to 24 January 2025", "من 21 إلى 24 يناير 2025"),
    "2025-01-30/2025-02-02": ("30 January to 2 February 2025", "من 30 يناير إلى 2 فبراير 2025"),
    "2024-12-30/2025-01-02": ("30 December 2024 to 2 January 2025", "من 30 ديسمبر 2024 إلى 2 يناير 2025"),
    "2018-01/2018-04": ("January to April 2018", "من يناير إلى أبريل 2018"),  # the field does not say "early 2018"
}
PHRASES = {
    "in early 2018": ("early 2018", "مطلع 2018"),
    "mid-March 2018": ("mid-March 2018", "منتصف مارس 2018"),
    "late March 2018": ("late March 2018", "أواخر مارس 2018"),
    "the late 2010s": ("the late 2010s", "أواخر عقد 2010"),
    "the 2010s": ("the 2010s", "عقد 2010"),
    "early spring 2018": ("about March 2018", "نحو مارس 2018"),
    "the winter of 2018": ("winter 2018", "شتاء 2018"),
    "the first half of 2019": ("first half of 2019", "النصف الأول من عام 2019"),
    "around March 2020": ("about March 2020", "نحو مارس 2020"),
    "before September 2022": ("before September 2022", "قبل سبتمبر 2022"),
    "before 3 March 2020": ("before 3 March 2020", "قبل 3 مارس 2020"),
    "by 2027": ("by 2027", "بحلول 2027"),
    "by May 2024": ("by May 2024", "بحلول مايو 2024"),
    "until 3 May 2020": ("until 3 May 2020", "حتى 3 مايو 2020"),
    "after 2018": ("after 2018", "بعد 2018"),
    "after 3 May 2018": ("after 3 May 2018", "بعد 3 مايو 2018"),
    "since March 2015": ("since March 2015", "منذ مارس 2015"),
    "منذ 3 مارس 2015": ("since 3 March 2015", "منذ 3 مارس 2015"),
    "في خريف 2018": ("autumn 2018", "خريف 2018"),
}


@pytest.mark.parametrize("field", FIELDS)
def test_fields(field: str) -> None:
    assert (spoken(read_date(field)), spoken(read_date(field), "ar")) == FIELDS[field]


@pytest.mark.parametrize("phrase", PHRASES)
def test_phrases(phrase: str) -> None:
    (date,) = find_dates(tokenize(phrase), dt.date(2025, 1, 28))
    assert (spoken(date), spoken(date, "ar")) == PHRASES[phrase]


def test_what_has_no_date_and_what_is_a_state() -> None:
    assert (spoken(None), spoken(None, "ar")) == ("undated", "بلا تاريخ")
    assert as_of(read_date("2021-06-10")) == "as of 10 June 2021"
    assert as_of(read_date("2021-06-10"), "ar") == "كما في 10 يونيو 2021"
