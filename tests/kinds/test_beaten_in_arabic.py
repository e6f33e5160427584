"""Who won and who was beaten, in whichever Arabic words each side of it is told."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"ar": "أخبار الساحل"}, "publisher": "الجريدة", "published": "2025-06-01"}
ENTITIES = {
    "nusur": {"name": {"ar": "النسور"}, "kind": "team"}, "fursan": {"name": {"ar": "الفرسان"}, "kind": "team"},
    "salem": {"name": {"ar": "سالم عون"}, "kind": "person"}, "ziad": {"name": {"ar": "زياد رمزي"}, "kind": "person"},
}  # fmt: skip
WON = ("فاز {0} على {1}", "هزم {0} {1}", "تغلب {0} على {1}", "انتصر {0} على {1}")
LOST = ("خسر {1} أمام {0}", "انهزم {1} أمام {0}", "هُزم {1} أمام {0}", "سقط {1} أمام {0}", "تعرض {1} للهزيمة أمام {0}")
OCCASIONS = (
    ("النسور", "الفرسان", "في نهائي كأس 2024"), ("النسور", "الفرسان", "2-1 في 3 مايو 2025"),
    ("سالم عون", "زياد رمزي", "في نصف النهائي"),
)  # fmt: skip
UNTOLD = "تعرض"  # a defeat told with a noun is left open


def verdict(fact: str, claim: str) -> str:
    told = [{"id": "only", "statement": {"ar": fact + "."}, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": told})
    return str(pipeline.check(claim + ".", base, dt.date(2026, 1, 15)).verdict)


@pytest.mark.parametrize(("one", "other", "when"), OCCASIONS)
@pytest.mark.parametrize("claim", WON + LOST)
@pytest.mark.parametrize("fact", WON + LOST)
def test_sides(fact: str, claim: str, one: str, other: str, when: str) -> None:
    told = f"{fact.format(one, other)} {when}"
    right = verdict(told, f"{claim.format(one, other)} {when}")
    wrong = verdict(told, f"{claim.format(other, one)} {when}")
    assert wrong != "supported"
    assert right != "contradicted"
    if UNTOLD not in fact + claim and "هُزم" not in claim:
        assert right == "supported"
