"""Which facts an answer cites: every one that a part of the claim rests on, and no other as backing."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

DAY = dt.date(2026, 1, 15)
SOURCE = {"title": {"en": "News of the fjord"}, "publisher": "The Gazette", "published": "2025-06-01"}
ENTITIES = {
    "lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
    "nord": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "company"},
}
STATEMENTS = {
    "left": {"en": "On 20 February 2018 Mara Lind left Nordbank.", "ar": "غادرت مارا ليند نوردبنك في 20 فبراير 2018."},
    "board": {"en": "Mara Lind left the board of Nordbank.", "ar": "غادرت مارا ليند مجلس إدارة نوردبنك."},
    "loan": {"en": "Nordbank lent the port 4 million euros.", "ar": "أقرض نوردبنك الميناء 4 ملايين يورو."},
}


def cited(claim: str) -> dict[str, str]:
    facts = [
        {"id": id_, "statement": said, "sources": [{"id": "g"}], **({"event": "leaving"} if id_ != "loan" else {})}
        for id_, said in STATEMENTS.items()
    ]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": facts})
    return {e.fact: e.stance for e in pipeline.check(claim, base, DAY).evidence}


@pytest.mark.parametrize(
    "claim",
    [
        "Mara Lind left the board of Nordbank in February 2018.",
        "غادرت مارا ليند مجلس إدارة نوردبنك في فبراير 2018.",
    ],
)
def test_a_part_that_another_fact_lends_is_cited_with_it(claim: str) -> None:
    assert cited(claim) == {"left": "supports", "board": "supports"}


@pytest.mark.parametrize("claim", ["Mara Lind left Nordbank in 2018.", "غادرت مارا ليند نوردبنك عام 2018."])
def test_what_one_fact_says_is_cited_alone(claim: str) -> None:
    assert {fact for fact, stance in cited(claim).items() if stance == "supports"} == {"left"}
