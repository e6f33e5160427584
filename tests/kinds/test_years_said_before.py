"""Dates told by a date said before: "in May of that year", "two years later"; and what only frames a clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

ENTITIES = {
    "velm": {"name": {"en": "Velm Bridge", "ar": "جسر فيلم"}, "kind": "place"},
    "orra": {"name": {"en": "Orra Foods", "ar": "أورا للأغذية"}, "kind": "company"},
    "dahl": {"name": {"en": "Nina Dahl", "ar": "نينا دال"}, "kind": "person"},
    "safety": {"name": {"en": "Food Safety Board", "ar": "مجلس سلامة الغذاء"}, "kind": "organisation"},
    "karsk": {"name": {"en": "Karsk", "ar": "كارسك"}, "kind": "company"},
}
FACTS = {
    "bridge": {
        "en": "The Velm Bridge was closed to traffic in 2003 and demolished two years later.",
        "ar": "أُغلق جسر فيلم أمام حركة المرور عام 2003 وهُدم بعد عامين.",
    },
    "plan": {"en": "Orra Foods opened a plant in March 2019 and closed it in December of that year."},
    "dahl": {"en": "Nina Dahl joined Orra Foods in June 2016."},
    "left": {"en": "Nina Dahl left Orra Foods on 4 February 2017."},
    "counted": {
        "en": "The Food Safety Board counted 41 spoiled tins of Orra Foods and no deaths by the time of the recall.",
    },
    "tins": {"en": "The tins of Orra Foods came from Karsk, which rejected any responsibility for the mould."},
    "strike": {
        "en": "Bakers at Orra Foods were on strike from 3 to 14 June 2018.",
        "ar": "أضرب خبازو أورا للأغذية من 3 إلى 14 يونيو 2018.",
    },
    "baked": {"en": "Karsk baked 40,000 loaves from 1 to 9 July 2018."},
    "profit": {"en": "Orra Foods made a profit of 7 million euros in 2021."},
}  # fmt: skip

S, C, U = "supported", "contradicted", "unsourced"
ROWS = {
    "later": (S, "The Velm Bridge was demolished in 2005."),
    "later-ar": (S, "هُدم جسر فيلم عام 2005."),
    "not-when-closed": (C, "The Velm Bridge was demolished in 2003."),
    "closed-then": (S, "The Velm Bridge was closed to traffic in 2003."),
    "that-year": (S, "Orra Foods closed the plant in December 2019."),
    "that-year-claimed": (S, "Orra Foods opened a plant in March 2019 and closed it in December of the same year."),
    "that-year-wrong": (C, "Orra Foods opened a plant in March 2019 and closed it in December of the following year."),
    "following-year": (S, "Nina Dahl joined Orra Foods in June 2016 and left it in February of the following year."),
    "following-year-wrong": (C, "Nina Dahl joined Orra Foods in June 2016 and left it in February of that year."),
    "found-last": (S, "41 tins of Orra Foods were spoiled by the time of the recall, the Food Safety Board found."),
    "found-by-another": (U, "41 tins of Orra Foods were spoiled by the time of the recall, Nina Dahl found."),
    "maker": (S, "Tin maker Karsk rejected any responsibility for the mould."),
    "maker-of-more": (U, "Chocolate maker Karsk rejected any responsibility for the mould."),
    # what goes on from one day to another
    "on-strike": (S, "Bakers at Orra Foods were on strike on 8 June 2018."),
    "walked-out": (S, "Bakers at Orra Foods went on strike on 3 June 2018."),
    "walked-out-later": (U, "Bakers at Orra Foods went on strike on 8 June 2018."),
    "on-strike-after": (U, "Bakers at Orra Foods were on strike on 20 June 2018."),
    "walked-out-ar": (S, "أضرب خبازو أورا للأغذية في 3 يونيو 2018."),
    "baked-that-day": (U, "Karsk baked 40,000 loaves on 4 July 2018."),
    "closed-with": (S, "Orra Foods closed 2021 with a profit of €7 million."),
    "closed-with-loss": (U, "Orra Foods closed 2021 with a loss of €7 million."),
}


@pytest.mark.parametrize(("verdict", "claim"), ROWS.values(), ids=ROWS)
def test_said_before(answer: Callable[[str], Finding], verdict: str, claim: str) -> None:
    finding = answer(claim)
    assert finding.verdict.value == verdict, (finding.rule, finding.summary)
