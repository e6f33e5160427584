"""The policy: what it needs to decide, whatever the text."""

from __future__ import annotations

import datetime as dt
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck import pipeline
from feudcheck.factbase.base import FactBase
from feudcheck.model import Finding, Verdict

DAY = dt.date(2026, 1, 15)
STATEMENTS = (
    "Mara Lind founded Fjord Ferries in 2015.",
    "Fjord Ferries bought Isle Lines for $40 million on 3 March 2021.",
    "Tove Brask sued Fjord Ferries on 18 January 2024.",
    "Tove Brask called Mara Lind a liar.",
    "أسست مارا ليند عبارات الفيورد عام 2015.",
)
ENTITIES = {
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
    "tove-brask": {"name": {"en": "Tove Brask"}, "kind": "person"},
    "fjord-ferries": {"name": {"en": "Fjord Ferries", "ar": "عبارات الفيورد"}, "kind": "organisation"},
}
MORE = {"not", "never", "said", "plans", "لم", "and", '"'}
WORDS = sorted({word for text in STATEMENTS for word in text.split()} | MORE)


@cache
def base(turned: bool = False) -> FactBase:
    """The same facts, in one order or the other."""
    facts = [
        {"id": f"fact-{n}", "statement": {"ar" if n == 4 else "en": text}, "sources": [{"id": "gazette"}]}
        for n, text in enumerate(STATEMENTS)
    ]
    source = {"title": {"en": "A history of the line"}, "publisher": "The Gazette", "published": "2025-06-01"}
    return pipeline.from_records(
        {"sources": {"gazette": source}, "entities": ENTITIES, "facts": facts[::-1] if turned else facts}
    )


def _told(finding: Finding) -> tuple[object, ...]:
    return finding.verdict, finding.rule, finding.parts, finding.evidence, finding.hints, finding.flags


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)))
def test_any_text_is_answered_the_same_and_never_without_a_source(claim: str) -> None:
    finding = pipeline.check(claim, base(), DAY)
    assert _told(finding) == _told(pipeline.check(claim, base(), DAY))
    assert _told(finding) == _told(pipeline.check(claim, base(turned=True), DAY))
    if finding.verdict is not Verdict.UNSOURCED:
        assert any(e.stance != "near" and e.citations for e in finding.evidence)
    assert finding.summary


def test_one_word_again_and_again_is_no_statement() -> None:
    assert pipeline.check("sued " * 40, base(), DAY).verdict is Verdict.UNSOURCED


def test_a_shared_date_alone_pins_nothing() -> None:
    assert pipeline.check("Mara Lind sued somebody in January 2024.", base(), DAY).verdict is Verdict.UNSOURCED
