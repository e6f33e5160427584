"""Who asks for it, waits for it or is a candidate for it has not got it, in Arabic; who got it has."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"ar": "أخبار الساحل"}, "publisher": "الجريدة", "published": "2025-06-01"}
ENTITIES = {
    "amwaj": {"name": {"ar": "بنك أمواج"}, "kind": "company"}, "karim": {"name": {"ar": "كريم نصار"}, "kind": "person"},
}  # fmt: skip
ASKED = (
    "تقدم {} بطلب {}.", "تقدم {} بطلب للحصول على {}.", "قدم {} طلبا للحصول على {}.", "ينتظر {} {}.",
    "يسعى {} للحصول على {}.", "طالب {} ب{}.",
)  # fmt: skip
GOT = ("نال {} {}.", "حصل {} على {}.", "مُنح {} {}.")
THINGS = ("قرض", "ترخيص", "تعويض", "إعفاء")
NOMINATED = ("رُشح {} ل{}.", "ترشح {} ل{}.", "تم ترشيح {} ل{}.", "نافس {} على {}.")
WON = ("نال {} {}.", "فاز {} ب{}.", "حصل {} على {}.")
PRIZES = ("جائزة الكتاب", "جائزة نوبل", "جائزة أفضل لاعب")


def verdict(fact: str, claim: str) -> str:
    told = [{"id": "only", "statement": {"ar": fact}, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": told})
    return str(pipeline.check(claim, base, dt.date(2026, 1, 15)).verdict)


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("asked", ASKED)
def test_asked_for(asked: str, thing: str) -> None:
    fact = asked.format("بنك أمواج", thing)
    assert verdict(fact, fact) == "supported"
    for got in GOT:
        assert verdict(fact, got.format("بنك أمواج", thing)) != "supported"


@pytest.mark.parametrize("prize", PRIZES)
@pytest.mark.parametrize("nominated", NOMINATED)
def test_nominated(nominated: str, prize: str) -> None:
    fact = nominated.format("كريم نصار", prize)
    assert verdict(fact, fact) == "supported"
    for won in WON:
        assert verdict(fact, won.format("كريم نصار", prize)) == "unsourced"


@pytest.mark.parametrize("thing", THINGS)
def test_got(thing: str) -> None:
    assert verdict(f"حصل بنك أمواج على {thing}.", f"حصل بنك أمواج على {thing}.") == "supported"
    assert verdict(f"حصل بنك أمواج على {thing}.", f"لم يحصل بنك أمواج على {thing}.") == "contradicted"


@pytest.mark.parametrize("prize", PRIZES)
def test_won(prize: str) -> None:
    assert verdict(f"فاز كريم نصار ب{prize}.", f"نال كريم نصار {prize}.") == "supported"
