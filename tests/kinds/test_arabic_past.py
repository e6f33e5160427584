"""What was, in Arabic, does not back what is: «كان يملك», «شغل المنصب حتى 2020», «المدرب السابق»."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"ar": "أخبار الساحل"}, "publisher": "الجريدة", "published": "2025-06-01"}
ENTITIES = {
    "karim": {"name": {"ar": "كريم نصار"}, "kind": "person"}, "huda": {"name": {"ar": "هدى سالم"}, "kind": "person"},
    "amwaj": {"name": {"ar": "بنك أمواج"}, "kind": "company"}, "nusur": {"name": {"ar": "النسور"}, "kind": "team"},
}  # fmt: skip
STATES = (
    ("بنك أمواج", "يملك حصة في النسور"), ("كريم نصار", "يدرب النسور"), ("كريم نصار", "يعمل في بنك أمواج"),
    ("كريم نصار", "يقيم في باريس"), ("هدى سالم", "تدير فندقا في دبي"), ("هدى سالم", "تدعم الحملة"),
)  # fmt: skip
PAST = ("كان {who} {is_}.", "كان {who} {is_} حتى 2020.", "كان {who} {is_} في السابق.", "لم يعد {who} {is_}.")
TODAY = ("{who} {is_}.", "لا يزال {who} {is_}.", "{who} {is_} حاليا.")
OFFICES = (
    ("كان كريم نصار رئيس بنك أمواج.", "كريم نصار رئيس بنك أمواج."),
    ("كان كريم نصار رئيس بنك أمواج.", "كريم نصار هو رئيس بنك أمواج."),
    ("شغل كريم نصار منصب رئيس بنك أمواج حتى 2020.", "كريم نصار هو رئيس بنك أمواج حاليا."),
    ("كريم نصار مدرب النسور السابق.", "كريم نصار هو مدرب النسور."),
    ("كان كريم نصار وزيرا للمالية.", "كريم نصار وزير المالية."),
    ("هدى سالم وزيرة الصحة السابقة.", "هدى سالم هي وزيرة الصحة حاليا."),
)
BACKED = (
    ("كريم نصار رئيس بنك أمواج.", "كريم نصار هو رئيس بنك أمواج."),
    ("كان كريم نصار رئيس بنك أمواج.", "كان كريم نصار رئيس بنك أمواج."),
    ("كان كريم نصار يعمل في بنك أمواج.", "عمل كريم نصار في بنك أمواج."),
    ("كريم نصار مدرب النسور السابق.", "كريم نصار مدرب النسور السابق."),
    ("يدير كريم نصار بنك أمواج منذ 2020.", "يدير كريم نصار بنك أمواج."),
    ("كان كريم نصار قد تولى رئاسة بنك أمواج.", "تولى كريم نصار رئاسة بنك أمواج."),
)


def verdict(fact: str, claim: str) -> str:
    told = [{"id": "only", "statement": {"ar": fact}, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": told})
    return str(pipeline.check(claim, base, dt.date(2026, 1, 15)).verdict)


@pytest.mark.parametrize("today", TODAY)
@pytest.mark.parametrize("past", PAST)
@pytest.mark.parametrize(("who", "is_"), STATES)
def test_what_was_is_not_what_is(who: str, is_: str, past: str, today: str) -> None:
    assert verdict(past.format(who=who, is_=is_), today.format(who=who, is_=is_)) != "supported"


@pytest.mark.parametrize(("fact", "claim"), OFFICES)
def test_an_office_held_is_not_held_today(fact: str, claim: str) -> None:
    assert verdict(fact, claim) != "supported"


@pytest.mark.parametrize(("who", "is_"), STATES)
def test_what_is_is(who: str, is_: str) -> None:
    assert verdict(f"لا يزال {who} {is_}.", f"{who} {is_}.") == "supported"
    assert verdict(f"كان {who} {is_} حتى 2020.", f"كان {who} {is_}.") == "supported"


@pytest.mark.parametrize(("fact", "claim"), BACKED)
def test_backed(fact: str, claim: str) -> None:
    assert verdict(fact, claim) == "supported"
