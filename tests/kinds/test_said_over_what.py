"""Insults over something: who said it is told by one fact, over what by another of the same event."""

from __future__ import annotations

import pytest

from feudcheck import pipeline
from feudcheck.model import Outcome
from tests.kinds.rows import DAY, SOURCE, C, S, U

ENTITIES = {
    "vera-holt": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person", "aliases": ["Holt", "هولت"]},
    "karl-brenn": {"name": {"en": "Karl Brenn", "ar": "كارل برين"}, "kind": "person", "aliases": ["Brenn", "برين"]},
    "skerry": {"name": {"en": "Skerry Bridge", "ar": "جسر سكيري"}, "kind": "project"},
    "lumen": {"name": {"en": "Lumen", "ar": "لومن"}, "kind": "company"},
}
FACTS = [
    ("called", "On 4 May 2024 Vera Holt called Karl Brenn a liar on the radio.",
     "في 4 مايو 2024 وصفت فيرا هولت كارل برين في الإذاعة بأنه كاذب."),
    ("accused", "Vera Holt accused Karl Brenn of lying and theft over Skerry Bridge.",
     "اتهمت فيرا هولت كارل برين بالكذب والسرقة بسبب جسر سكيري."),
    ("doubted", "Vera Holt said that Skerry Bridge had no money.", "قالت فيرا هولت إن جسر سكيري بلا مال."),
]  # fmt: skip
ROWS = {
    "said": (S, "Vera Holt called Karl Brenn a liar over Skerry Bridge."),
    "said-ar": (S, "وصفت فيرا هولت كارل برين بالكاذب."),
    "accused": (S, "Holt accused Brenn of lying over Skerry Bridge."),
    "turned": (C, "Karl Brenn called Vera Holt a liar over Skerry Bridge."),
    "turned-short": (C, "Brenn called Holt a liar over Skerry Bridge."),
    "turned-dated": (C, "On 4 May 2024 Karl Brenn called Vera Holt a liar."),
    "turned-ar": (C, "وصف برين هولت بالكاذب بسبب جسر سكيري."),
    "over-something-else": (U, "Brenn called Holt a liar over Lumen."),
    "over-something-else-ar": (U, "وصفت هولت برين بالكاذب بسبب لومن."),
    "told-flat": (U, "Brenn is a liar."),
    "another-word": (U, "Brenn called Holt a coward over Skerry Bridge."),
}


@pytest.fixture(scope="module")
def checker() -> pipeline.Checker:
    facts = [
        {"id": id_, "event": "row", "statement": {"en": en, "ar": ar}, "sources": [{"id": "gazette"}]}
        for id_, en, ar in FACTS
    ]
    return pipeline.Checker(
        pipeline.from_records({"sources": {"gazette": SOURCE}, "entities": ENTITIES, "facts": facts})
    )


@pytest.mark.parametrize(("verdict", "claim"), ROWS.values(), ids=ROWS)
def test_said_over_what(checker: pipeline.Checker, verdict: str, claim: str) -> None:
    finding = checker.check(claim, DAY)
    assert str(finding.verdict) == verdict, (finding.rule, finding.summary, finding.parts)


def test_names_in_each_others_place_are_not_told_to_agree(checker: pipeline.Checker) -> None:
    finding = checker.check("Brenn called Holt a liar over Skerry Bridge.", DAY)
    assert {"actor", "counterpart"}.isdisjoint(
        p.slot for p in finding.parts if p.outcome is Outcome.AGREES and p.claimed in ("Brenn", "Holt")
    )
