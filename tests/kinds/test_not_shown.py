"""What is not shown, or not known, is left open: neither that it was so nor that it was not is backed or denied."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"en": "News of the lake"}, "publisher": "The Lake Herald", "published": "2025-06-01"}
ENTITIES = {
    "karim": {"name": {"en": "Karim Nassar", "ar": "كريم نصار"}, "kind": "person"},
    "amwaj": {"name": {"en": "Amwaj Bank", "ar": "بنك أمواج"}, "kind": "company"},
    "nasr": {"name": {"en": "Rovers", "ar": "النسور"}, "kind": "team"},
}
DEEDS = {
    "en": (
        ("Amwaj Bank closed the Paris branch", "Amwaj Bank did not close the Paris branch"),
        ("Karim Nassar resigned from the council", "Karim Nassar did not resign from the council"),
        ("Rovers won the cup in 2024", "Rovers did not win the cup in 2024"),
    ),
    "ar": (
        ("بنك أمواج أغلق فرع باريس", "لم يغلق بنك أمواج فرع باريس"),
        ("كريم نصار استقال من المجلس", "لم يستقل كريم نصار من المجلس"),
        ("النسور سجلوا هدفين في النهائي", "لم يسجل النسور هدفين في النهائي"),
    ),
}
OPEN = {
    "en": (
        "There is no evidence that {}.", "It is unclear whether {}.", "It was not known if {}.",
        "Police could not confirm that {}.", "The agency refused to say whether {}.", "It isn't certain that {}.",
        "The report found no proof that {}.", "The court did not reveal whether {}.",
    ),
    "ar": (
        "لا دليل على أن {}.", "لم يتضح ما إذا كان {}.", "من غير المعروف ما إذا كان {}.", "لم يتأكد أن {}.",
        "لم تثبت صحة أن {}.", "تعذر التحقق من أن {}.", "رفض المجلس تأكيد أن {}.", "شككت الصحيفة في أن {}.",
        "لم يعلق المتحدث على ما إذا كان {}.", "لا أحد يعرف إن كان {}.",
    ),
}  # fmt: skip
TOLD = {
    "en": ("There is no doubt that {}.", "The agency confirmed that {}."),
    "ar": ("لا شك في أن {}.", "تأكد أن {}.", "أفادت الوكالة بأن {}."),
}
UNDONE = {"en": ("It is not true that {}.",), "ar": ("ليس صحيحا أن {}.",)}


def verdict(lang: str, fact: str, claim: str) -> str:
    told = [{"id": "only", "statement": {lang: fact}, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": told})
    return str(pipeline.check(claim, base, dt.date(2026, 1, 15)).verdict)


def family(frames: dict[str, tuple[str, ...]]) -> list[tuple[str, str, str, str]]:
    return [(lang, frame.format(so), so, no) for lang in frames for frame in frames[lang] for so, no in DEEDS[lang]]


@pytest.mark.parametrize(("lang", "fact", "so", "no"), family(OPEN))
def test_left_open(lang: str, fact: str, so: str, no: str) -> None:
    assert verdict(lang, fact, so + ".") == "unsourced"
    assert verdict(lang, fact, no + ".") == "unsourced"
    assert verdict(lang, fact, fact) == "supported"


@pytest.mark.parametrize(("lang", "fact", "so", "no"), family(TOLD))
def test_told(lang: str, fact: str, so: str, no: str) -> None:
    assert verdict(lang, fact, so + ".") == "supported"
    assert verdict(lang, fact, no + ".") == "contradicted"


@pytest.mark.parametrize(("lang", "fact", "so", "no"), family(UNDONE))
def test_denied(lang: str, fact: str, so: str, no: str) -> None:
    assert verdict(lang, fact, so + ".") == "contradicted"
    assert verdict(lang, fact, no + ".") == "supported"


def test_who_does_not_know_denies_nothing() -> None:
    fact = "Karim Nassar told reporters that he did not know whether Amwaj Bank closed the Paris branch."
    assert verdict("en", fact, "Amwaj Bank closed the Paris branch.") == "unsourced"
