"""Flags beside a verdict: each on the claim that earns it, and on none that does not."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from feudcheck import pipeline
from feudcheck.factbase.base import FactBase

DAY = dt.date(2026, 1, 15)
ENTITIES = {
    "nordbank": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "organisation"},
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
}
SOURCES = {
    "gazette": {"title": {"en": "News of the fjord"}, "publisher": "The Gazette", "published": "2025-06-01"},
    "herald": {"title": {"en": "What the fire cost"}, "publisher": "The Herald", "published": "2025-06-02"},
}
FACTS = [
    {"id": "cost", "event": "fire", "statement": {"en": "The fire at the Norvik yard cost Isle Lines $14 million."}},
    {
        "id": "other-cost",
        "event": "fire",
        "statement": {"en": "The fire at the Norvik yard cost Isle Lines $9 million."},
        "sources": [{"id": "herald"}],
    },
    {"id": "storm", "event": "storm", "statement": {"en": "The storm at Skagen cost Isle Lines $5 million."}},
    {"id": "storm-too", "event": "storm", "statement": {"en": "The storm at Skagen cost Isle Lines $7 million."}},
    {
        "id": "flood",
        "event": "flood",
        "reported_by": "The Herald",
        "statement": {
            "en": "The flood at Lomma cost Isle Lines $2 million.",
            "ar": "كلّف فيضان لوما خطوط الجزر مليوني دولار.",
        },
    },
    {
        "id": "flood-too",
        "event": "flood",
        "reported_by": "The Courier",
        "statement": {
            "en": "The flood at Lomma cost Isle Lines $6 million.",
            "ar": "كلّف فيضان لوما خطوط الجزر ستة ملايين دولار.",
        },
    },
    {
        "id": "plan",
        "event": "merger",
        "status": "planned",
        "statement": {"en": "Isle Lines plans to merge with Nordbank.", "ar": "تعتزم خطوط الجزر الاندماج مع نوردبنك."},
    },
    {"id": "done", "event": "merger", "statement": {"en": "Isle Lines merged with Nordbank in May 2025."}},
    {"id": "next-plan", "status": "planned", "statement": {"en": "Isle Lines plans to buy two ships."}},
    {"id": "loan", "statement": {"en": "Nordbank lent Isle Lines about $14 billion in 2024."}},
    {"id": "born", "note": "The source has the year wrong.", "statement": {"en": "Mara Lind was born in 1901."}},
    {"id": "founded", "statement": {"en": "Mara Lind founded Nordbank on Monday, 3 March 2014."}},
    {"id": "profit", "statement": {"en": "Nordbank's profit rose from $40 million in 2023 to $50 million in 2024."}},
    {"id": "closed", "statement": {"en": "The harbour was closed from 3 September to 19 November 2025."}},
    {"id": "rate", "statement": {"en": "Nordbank cut its rate from 9.5 to 8.75 percent in May 2025."}},
    {
        "id": "vow",
        "statement": {"en": 'Mara Lind said: "We shall never sell the islands".'},
        "quote": {"speaker": "mara-lind", "text": {"en": "We shall never sell the islands"}, "original": False},
    },
]
S, C, U = "supported", "contradicted", "unsourced"
ROWS = {
    "disputed": (S, ("disputed",), "The fire at the Norvik yard cost Isle Lines $14 million."),
    "disputed-other-side": (S, ("disputed",), "The fire at the Norvik yard cost Isle Lines $9 million."),
    "one-source-twice": (S, (), "The storm at Skagen cost Isle Lines $5 million."),
    "two-reports-in-one-source": (S, ("disputed",), "The flood at Lomma cost Isle Lines $2 million."),
    "two-reports-in-one-source-ar": (S, ("disputed",), "كلّف فيضان لوما خطوط الجزر ستة ملايين دولار."),
    "excluded-by-all": (C, (), "The fire at the Norvik yard cost Isle Lines $20 million."),
    "superseded-en": (S, ("superseded",), "Isle Lines plans to merge with Nordbank."),
    "superseded-ar": (S, ("superseded",), "تعتزم خطوط الجزر الاندماج مع نوردبنك."),
    "still-a-plan": (S, (), "Isle Lines plans to buy two ships."),
    "finer": (S, ("finer",), "Nordbank lent Isle Lines $13.8 billion in 2024."),
    "as-fine": (S, (), "Nordbank lent Isle Lines about $14 billion in 2024."),
    "conversion": (U, ("conversion",), "Nordbank lent Isle Lines €13 billion in 2024."),
    "caveat": (S, ("caveat",), "Mara Lind was born in 1901."),
    "weekday-of-the-event": (C, (), "Mara Lind founded Nordbank on Tuesday, 3 March 2014."),
    "weekday-right": (S, (), "Mara Lind founded Nordbank on Monday, 3 March 2014."),
    "weekday-mismatch": (U, ("weekday-mismatch",), "Mara Lind bought a boat on Friday, 3 March 2014."),
    "derived-difference": (S, ("derived",), "Nordbank's profit rose by $10 million in 2024."),
    "derived-share": (S, ("derived",), "Nordbank's profit rose by 25 percent in 2024."),
    "derived-wrongly": (U, (), "Nordbank's profit rose by 35 percent in 2024."),
    "derived-span": (S, ("derived",), "The harbour was closed for about eleven weeks in 2025."),
    "derived-span-wrongly": (U, (), "The harbour was closed for about twenty weeks in 2025."),
    "derived-points": (S, ("derived",), "Nordbank cut its rate by 0.75 percentage points in May 2025."),
    "derived-points-wrongly": (U, (), "Nordbank cut its rate by 1.5 percentage points in May 2025."),
    "translated": (S, ("translated",), 'Mara Lind said "We will never sell the islands".'),
    "translated-ar": (S, ("translated",), "قالت مارا ليند: «لن نبيع الجزر أبدا»."),
    "turned-in-translation": (C, (), 'Mara Lind said "We shall always sell the islands".'),
}


@cache
def base() -> FactBase:
    """The facts above; the Gazette is the source where none is named."""
    facts = [{"sources": [{"id": "gazette"}], **fact} for fact in FACTS]
    return pipeline.from_records({"sources": SOURCES, "entities": ENTITIES, "facts": facts})


@pytest.mark.parametrize(("verdict", "flags", "claim"), ROWS.values(), ids=ROWS)
def test_flags(verdict: str, flags: tuple[str, ...], claim: str) -> None:
    finding = pipeline.check(claim, base(), DAY)
    assert (finding.verdict.value, finding.flags) == (verdict, flags), finding.summary


def test_both_sides_of_a_dispute_are_cited() -> None:
    finding = pipeline.check("The fire at the Norvik yard cost Isle Lines $14 million.", base(), DAY)
    assert [(e.fact, e.stance, e.citations[0].source.publisher) for e in finding.evidence] == [
        ("cost", "supports", "The Gazette"),
        ("other-cost", "contradicts", "The Herald"),
    ]
