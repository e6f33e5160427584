"""Who outdoes whom in Arabic: multiples and comparatives exchanged, one of the biggest, the seventh biggest."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"ar": "أخبار الساحل"}, "publisher": "الجريدة", "published": "2025-06-01"}
ENTITIES = {
    "amwaj": {"name": {"ar": "بنك أمواج"}, "kind": "company"},
    "safa": {"name": {"ar": "طيران الصفا"}, "kind": "company"},
    "karim": {"name": {"ar": "كريم نصار"}, "kind": "person"}, "huda": {"name": {"ar": "هدى سالم"}, "kind": "person"},
    "mukha": {"name": {"ar": "المخا"}, "kind": "city"}, "tarim": {"name": {"ar": "تريم"}, "kind": "city"},
}  # fmt: skip
MEASURED = (
    ("إيرادات", "بنك أمواج", "طيران الصفا"), ("ثروة", "كريم نصار", "هدى سالم"), ("عدد سكان", "المخا", "تريم"),
    ("متوسط درجات الحرارة في", "المخا", "تريم"),
)  # fmt: skip
PIVOTS = ("ضعف", "ثلاثة أضعاف", "نصف", "أكبر من", "أقل من", "تفوق", "تتجاوز")
RANKED = (
    ("بنك أمواج", "أكبر", "بنك", "البنوك", "المنطقة"), ("كريم نصار", "أغنى", "رجل", "الرجال", "لبنان"),
    ("طيران الصفا", "أقدم", "شركة طيران", "شركات الطيران", "الخليج"),
    ("هدى سالم", "أشهر", "كاتبة", "الكاتبات", "العراق"),
)  # fmt: skip
LIMITED = (
    "{who} من {most} {many} في {where}.",
    "{who} واحد من {most} {many} في {where}.", "{who} أحد {most} {many} في {where}.",
    "{who} ثاني {most} {one} في {where}.", "{who} سابع {most} {one} في {where}.",
)  # fmt: skip
TOP = ("{who} {most} {one} في {where}.", "{who} هو {most} {one} في {where}.", "{who} {most} {many} في {where}.")
BACKED = (
    ("بنك أمواج أكبر من طيران الصفا.", "طيران الصفا أصغر من بنك أمواج."),
    ("كريم نصار أكبر من هدى سالم.", "هدى سالم أصغر من كريم نصار."),
    ("سجل كريم نصار أهدافا أكثر من هدى سالم.", "كريم نصار سجل أهدافا أكثر من هدى سالم."),
    ("عانى بنك أمواج من أزمة في 2020.", "أزمة بنك أمواج في 2020."),
    ("كريم نصار هو من أسس بنك أمواج.", "كريم نصار أسس بنك أمواج."),
    ("اشترى بنك أمواج أكثر من 50 طائرة من طيران الصفا.", "اشترى بنك أمواج من طيران الصفا أكثر من 50 طائرة."),
    ("كريم نصار من أشهر الكتاب في العراق.", "كريم نصار أحد أشهر الكتاب في العراق."),
    ("افتتح كريم نصار أكبر متحف في لبنان.", "افتتح كريم نصار أكبر متحف في لبنان."),
)


def verdict(fact: str, claim: str) -> str:
    told = [{"id": "only", "statement": {"ar": fact}, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": told})
    return str(pipeline.check(claim, base, dt.date(2026, 1, 15)).verdict)


@pytest.mark.parametrize("pivot", PIVOTS)
@pytest.mark.parametrize(("what", "one", "other"), MEASURED)
def test_exchanged(what: str, one: str, other: str, pivot: str) -> None:
    fact = f"{what} {one} {pivot} {what} {other}."
    assert verdict(fact, f"{what} {other} {pivot} {what} {one}.") != "supported"
    assert verdict(fact, fact) == "supported"


@pytest.mark.parametrize(("who", "most", "one", "many", "where"), RANKED)
@pytest.mark.parametrize("limited", LIMITED)
def test_one_of_the_first_is_not_the_first(limited: str, who: str, most: str, one: str, many: str, where: str) -> None:
    names = {"who": who, "most": most, "one": one, "many": many, "where": where}
    fact = limited.format(**names)
    assert verdict(fact, fact) == "supported"
    for top in TOP:
        assert verdict(fact, top.format(**names)) != "supported"
    assert verdict(TOP[0].format(**names), TOP[1].format(**names)) == "supported"


@pytest.mark.parametrize(("fact", "claim"), BACKED)
def test_backed(fact: str, claim: str) -> None:
    assert verdict(fact, claim) == "supported"


def test_the_other_way_round_is_denied() -> None:
    assert verdict("بنك أمواج أكبر من طيران الصفا.", "بنك أمواج أصغر من طيران الصفا.") == "contradicted"
    assert verdict("بنك أمواج أكبر من طيران الصفا.", "طيران الصفا أكبر من بنك أمواج.") != "supported"
