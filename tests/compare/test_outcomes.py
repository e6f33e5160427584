"""One claim, one id: what each room of compare/ makes of it, near-misses beside the real thing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import feudcheck.compare
from feudcheck.model import Finding

HOME = Path(feudcheck.compare.__file__).parent

ROWS = {
    "times": [
        ("Mara Lind founded Fjord Ferries in 2015.", "supported", "supported"),
        ("Mara Lind founded Fjord Ferries in 2018.", "contradicted", "date-differs"),
        ("أسست مارا ليند عبارات الفيورد عام 2015.", "supported", "supported"),
        ("أسست مارا ليند عبارات الفيورد عام 2018.", "contradicted", "date-differs"),
        ("Fjord Ferries bought Isle Lines in March 2021.", "supported", "supported"),
        ("Fjord Ferries bought Isle Lines on 4 March 2021.", "contradicted", "date-differs"),
        ("Mara Lind founded Fjord Ferries after Fjord Ferries bought Isle Lines.", "contradicted", "order-differs"),
    ],
    "doers": [
        ("Mara Lind founded Fjord Ferries.", "supported", "supported"),
        ("Tove Brask founded Fjord Ferries in 2015.", "contradicted", "actor-differs"),
        ("أسست توفه براسك عبارات الفيورد عام 2015.", "contradicted", "actor-differs"),
        ("Mara Lind founded Isle Lines in 2015.", "unsourced", "repeatable-event"),
        ("Tove Brask sued Isle Lines.", "unsourced", "repeatable-event"),
        ("Isle Lines bought Fjord Ferries for $40 million.", "contradicted", "roles-reversed"),
        ("Fjord Ferries sued Tove Brask on 18 January 2024.", "contradicted", "roles-reversed"),
        ("Tove Brask sued Fjord Ferries on 18 January 2024.", "supported", "supported"),
        ("باعت عبارات الفيورد خطوط الجزيرة.", "contradicted", "roles-reversed"),
    ],
    "being": [
        ("Mara Lind was the founder of Fjord Ferries.", "supported", "supported"),
        ("كانت مارا ليند مؤسسة عبارات الفيورد.", "supported", "supported"),
        ("Mara Lind was the founder of Isle Lines.", "unsourced", "repeatable-event"),
        ("Mara Lind is the president of Fjord Ferries.", "unsourced", "uncovered-part"),
        ("Mara Lind has 40 ferries.", "unsourced", "uncovered-part"),
    ],
    "clauses": [
        ("Fjord Ferries, which Mara Lind founded, bought Isle Lines.", "supported", "supported"),
        ("Mara Lind founded Fjord Ferries, which bought Isle Lines.", "supported", "supported"),
        ("Mara Lind, who founded Fjord Ferries, bought Isle Lines.", "unsourced", "uncovered-part"),
        ("Fjord Ferries bought Isle Lines because of the storm.", "unsourced", "uncovered-part"),
        ("اشترت عبارات الفيورد خطوط الجزيرة بسبب العاصفة.", "unsourced", "uncovered-part"),
    ],
    "words": [
        ("Fjord Ferries acquired Isle Lines.", "supported", "supported"),
        ("استحوذت عبارات الفيورد على خطوط الجزيرة.", "supported", "supported"),
        ("Mara Lind closed Fjord Ferries in 2015.", "contradicted", "opposite"),
        ("Tove Brask called Mara Lind a saint.", "unsourced", "uncovered-part"),
    ],
    "figures": [
        ("Fjord Ferries bought Isle Lines for $40 million.", "supported", "supported"),
        ("Fjord Ferries bought Isle Lines for less than $50 million.", "supported", "supported"),
        ("Fjord Ferries bought Isle Lines for $60 million.", "contradicted", "amount-differs"),
        ("Fjord Ferries bought Isle Lines for €40 million.", "contradicted", "currency-differs"),
        ("اشترت عبارات الفيورد خطوط الجزيرة مقابل 60 مليون دولار.", "contradicted", "amount-differs"),
    ],
    "frames": [
        ("Tove Brask sued on behalf of Fjord Ferries on 18 January 2024.", "unsourced", "uncovered-part"),
        ("It was Tove Brask who sued Fjord Ferries on 18 January 2024.", "supported", "supported"),
    ],
    "mood": [
        ("Fjord Ferries did not buy Isle Lines.", "contradicted", "opposite"),
        ("لم تشتر عبارات الفيورد خطوط الجزيرة.", "contradicted", "opposite"),
        ("Fjord Ferries plans to buy Isle Lines.", "unsourced", "outcome-open"),
    ],
    "sayings": [
        ("Mara Lind is a liar.", "unsourced", "attribution-missing"),
        ("Tove Brask called Mara Lind a liar.", "supported", "supported"),
        ("The Gazette reported that Mara Lind founded Fjord Ferries in 2015.", "supported", "supported"),
        ('Mara Lind said "The sea will never forgive a late ferry".', "supported", "supported"),
        ('Mara Lind said "The sea will always forgive a late ferry".', "contradicted", "misquote"),
        ('Mara Lind said "the sea … forgive a late ferry".', "contradicted", "misquote"),
        ('Tove Brask said "The sea will never forgive a late ferry".', "contradicted", "misattribution"),
    ],
}


@pytest.mark.parametrize(
    ("claim", "verdict", "rule"), [row for rows in ROWS.values() for row in rows],
    ids=[f"{room}: {row[0]}" for room, rows in ROWS.items() for row in rows],
)  # fmt: skip
def test_outcome(ask: Callable[[str], Finding], claim: str, verdict: str, rule: str) -> None:
    finding = ask(claim)
    assert (str(finding.verdict), finding.rule) == (verdict, rule), finding.parts
    assert finding.summary
    if verdict == "contradicted":
        assert finding.hints
        assert any(e.stance == "contradicts" and e.citations for e in finding.evidence)


def test_every_room_has_its_rows() -> None:
    assert {path.parent.name for path in HOME.glob("*/__init__.py")} == set(ROWS)


def test_a_note_on_the_fact_is_a_caveat(ask: Callable[[str], Finding]) -> None:
    assert ask("Fjord Ferries bought Isle Lines for $40 million.").flags == ("caveat",)


def test_the_hint_names_the_speaker(ask: Callable[[str], Finding]) -> None:
    assert ask("Mara Lind is a liar.").hints == ("Attribute it: according to Tove Brask.",)
