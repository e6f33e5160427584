"""Who only says that it was done did not do it; a headline's name beside its dots says what the headline says."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"en": "News of the lake"}, "publisher": "The Lake Herald", "published": "2025-06-01"}
ENTITIES = {
    "karim": {"name": {"en": "Karim Nassar", "ar": "كريم نصار"}, "kind": "person"},
    "huda": {"name": {"en": "Huda Salem", "ar": "هدى سالم"}, "kind": "person"},
    "amwaj": {"name": {"en": "Amwaj Bank", "ar": "بنك أمواج"}, "kind": "company"},
}
SPOKEN = (
    ("The finance minister said Amwaj Bank closed the Paris branch.", "The finance minister closed the Paris branch."),
    ("Amwaj Bank closed the Paris branch, the mayor said.", "The mayor closed the Paris branch."),
    ("قال وزير المالية إن بنك أمواج أغلق فرع باريس.", "أغلق وزير المالية فرع باريس."),
    ("وزير المالية: كريم نصار استقال من المجلس.", "استقال وزير المالية من المجلس."),
    ("وزير الصحة.. بنك أمواج سرح 400 موظف.", "سرح وزير الصحة 400 موظف."),
    ("أكد رئيس البلدية أن كريم نصار زار باريس.", "زار رئيس البلدية باريس."),
)
DONE = (
    ("The finance minister, Karim Nassar, closed the Paris branch.", "The finance minister closed the Paris branch."),
    ("The mayor said that the finance minister closed the branch.", "The finance minister closed the branch."),
    ("أغلق وزير المالية كريم نصار فرع باريس.", "أغلق وزير المالية فرع باريس."),
    ("قال وزير المالية إن بنك أمواج أغلق فرع باريس.", "قال وزير المالية إن بنك أمواج أغلق فرع باريس."),
)
SAID = ("بنك أمواج أغلق فرع باريس", "بنك أمواج سرح 400 موظف", "كريم نصار استقال من المجلس", "كريم نصار فاز بالجائزة")
HEADLINES = ("هدى سالم: {}.", "هدى سالم.. {}.", "{}.. هدى سالم.")


def verdict(fact: str, claim: str) -> str:
    told = [{"id": "only", "statement": {"en" if fact.isascii() else "ar": fact}, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": told})
    return str(pipeline.check(claim, base, dt.date(2026, 1, 15)).verdict)


@pytest.mark.parametrize(("fact", "claim"), SPOKEN)
def test_who_says_it_has_not_done_it(fact: str, claim: str) -> None:
    assert verdict(fact, claim) == "unsourced"


@pytest.mark.parametrize(("fact", "claim"), DONE)
def test_who_does_it_has(fact: str, claim: str) -> None:
    assert verdict(fact, claim) == "supported"


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("headline", HEADLINES)
def test_headlines(headline: str, said: str) -> None:
    fact = headline.format(said)
    assert verdict(fact, f"{said}.") == "unsourced"
    assert verdict(fact, f"قالت هدى سالم إن {said}.") == "supported"
    assert verdict(fact, fact) == "supported"
    assert verdict(fact, f"قال رامي عون إن {said}.") != "supported"
