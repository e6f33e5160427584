"""Who gives and who gets, in Arabic: «تسلم ب … من أ» says what «منح أ ب …» says, and nothing of ب giving to أ."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"ar": "أخبار الساحل"}, "publisher": "الجريدة", "published": "2025-06-01"}
ENTITIES = {
    "amwaj": {"name": {"ar": "بنك أمواج"}, "kind": "company"},
    "safa": {"name": {"ar": "طيران الصفا"}, "kind": "company"},
    "karim": {"name": {"ar": "كريم نصار"}, "kind": "person"}, "huda": {"name": {"ar": "هدى سالم"}, "kind": "person"},
}  # fmt: skip
WAYS = (
    ("منح {0} {1} {2}", "تسلم {1} {2} من {0}", ("40 مليون دولار", "جائزة")),
    ("منح {0} {2} ل{1}", "حصل {1} على {2} من {0}", ("40 مليون دولار", "جائزة")),
    ("قدم {0} {2} إلى {1}", "تلقى {1} {2} من {0}", ("40 مليون دولار", "قرضا")),
    ("باع {0} {2} إلى {1}", "اشترى {1} {2} من {0}", ("فندقا في باريس",)),
    ("أقرض {0} {1} {2}", "اقترض {1} {2} من {0}", ("40 مليون دولار",)),
    ("أعطى {0} {1} {2}", "أخذ {1} {2} من {0}", ("وثائق",)),
)
NAMES = (("بنك أمواج", "طيران الصفا"), ("كريم نصار", "هدى سالم"))


def verdict(fact: str, claim: str) -> str:
    told = [{"id": "only", "statement": {"ar": fact + "."}, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": told})
    return str(pipeline.check(claim + ".", base, dt.date(2026, 1, 15)).verdict)


@pytest.mark.parametrize(("one", "other"), NAMES)
@pytest.mark.parametrize(("gives", "gets", "things"), WAYS)
def test_ways(gives: str, gets: str, things: tuple[str, ...], one: str, other: str) -> None:
    for thing in things:
        for fact in (gives, gets):
            told = fact.format(one, other, thing)
            assert verdict(told, told) == "supported"
            for claim in (gives, gets):
                assert verdict(told, claim.format(one, other, thing)) != "contradicted"
                assert verdict(told, claim.format(other, one, thing)) != "supported"
