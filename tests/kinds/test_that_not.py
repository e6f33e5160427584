"""«ألا» is "that not": what it denies is denied; it is nothing of the kind before «وهي», nor is «إلا»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

NAMES = {
    "omar-selim": ("Omar Selim", "عمر سليم", "person"),
    "tarsan": ("the port of Tarsan", "ميناء طرسان", "place"),
    "lina-haddad": ("Lina Haddad", "لينا حداد", "person"),
    "ardal-rail": ("Ardal Rail", "سكك أردال", "company"),
    "norvik": ("Norvik", "نورفيك", "place"),
}
ENTITIES = {id_: {"name": {"en": en, "ar": ar}, "kind": kind} for id_, (en, ar, kind) in NAMES.items()}
FACTS = {
    "decided": {"ar": "قرر عمر سليم ألا يبيع ميناء طرسان."},
    "promised": {"ar": "وعدت لينا حداد بألا تغلق سكك أردال محطة نورفيك."},
    "asked": {"ar": "طلبت لينا حداد من عمر سليم ألّا ينشر التقرير."},
    "namely": {"ar": "أكبر مدن الساحل، ألا وهي نورفيك، تضم ثلاثة جسور."},
    "unable": {"ar": "كانت سكك أردال غير قادرة على دفع الرواتب في مايو."},
}
VERDICTS = {
    "قرر عمر سليم أن يبيع ميناء طرسان.": "contradicted",
    "قرر عمر سليم بيع ميناء طرسان.": "contradicted",
    "قرر عمر سليم عدم بيع ميناء طرسان.": "supported",
    "قرر عمر سليم أن لا يبيع ميناء طرسان.": "supported",
    "باع عمر سليم ميناء طرسان.": "contradicted",
    "وعدت لينا حداد بأن تغلق سكك أردال محطة نورفيك.": "contradicted",
    "وعدت لينا حداد بعدم إغلاق سكك أردال محطة نورفيك.": "supported",
    "طلبت لينا حداد من عمر سليم أن ينشر التقرير.": "contradicted",
    "طلبت لينا حداد من عمر سليم عدم نشر التقرير.": "supported",
    "تضم نورفيك ثلاثة جسور.": "supported",
}


@pytest.mark.parametrize(("claim", "verdict"), VERDICTS.items())
def test_what_is_denied(answer: Callable[[str], Finding], claim: str, verdict: str) -> None:
    assert answer(claim).verdict == verdict


NEVER_BACKED = (
    "سكك أردال دفعت الرواتب في مايو.",
    "لا تضم نورفيك ثلاثة جسور.",
    "قرر عمر سليم ألا يشتري ميناء طرسان.",
    "قررت لينا حداد ألا تبيع ميناء طرسان.",
)


NEVER_DENIED = ("عجزت سكك أردال عن دفع الرواتب في مايو.", "لم تتمكن سكك أردال من دفع الرواتب في مايو.")


@pytest.mark.parametrize("claim", NEVER_DENIED)
def test_who_is_unable_fails(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict != "contradicted"


@pytest.mark.parametrize("claim", NEVER_BACKED)
def test_what_is_not_backed(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict != "supported"


def test_the_places_of_its_pieces() -> None:
    from feudcheck.language.tokens import tokenize

    text = "قرر وألّا يبيع، ألا وهي، إلا يبيع ألا"
    words = [(t.text, text[t.start : t.end]) for t in tokenize(text) if t.kind == "word"]
    assert words == [
        ("قرر", "قرر"), ("وان", "وأ"), ("لا", "لّا"), ("يبيع", "يبيع"), ("الا", "ألا"), ("وهي", "وهي"), ("الا", "إلا"),
        ("يبيع", "يبيع"), ("الا", "ألا"),
    ]  # fmt: skip


def test_a_denied_quality_stands_together() -> None:
    from feudcheck import pipeline

    told = {"ar": "في 2015 كان عمر سليم رئيسا لسكك أردال، وهي منظمة غير ربحية."}
    base = pipeline.from_records({
        "sources": {"s": {"publisher": "P"}}, "entities": ENTITIES,
        "facts": [{"id": "f", "statement": told, "sources": [{"id": "s"}]}],
    })  # fmt: skip
    claim = "كان عمر سليم رئيسا لمنظمة غير ربحية تهدف إلى تطوير الموانئ."
    assert pipeline.check(claim, base).verdict == "unsourced"  # "غير … إلى" is no change of anything


def test_a_plan_told_as_stalled_is_not_told_as_done() -> None:
    from feudcheck import pipeline

    told = {
        "ar": "توقفت خطة الميناء بسبب ارتفاع التكاليف.",
        "en": "The plan for the port stalled because of rising costs.",
    }
    base = pipeline.from_records({
        "sources": {"s": {"publisher": "P"}}, "facts": [{"id": "f", "statement": told, "sources": [{"id": "s"}]}],
    })  # fmt: skip
    for claim in (
        "يقال إن خطة الميناء متوقفة حاليا، ويعزى السبب إلى ارتفاع التكاليف.",
        "The plan for the port is stalled, and rising costs brought this about.",
    ):
        assert pipeline.check(claim, base).verdict != "contradicted"
