"""Who did it in an Arabic sentence: not the one whose lawyer, rival, guest or pupil did."""

from __future__ import annotations

import datetime as dt

import pytest

from feudcheck import pipeline

SOURCE = {"title": {"ar": "أخبار المرفأ"}, "publisher": "الجريدة", "published": "2025-06-01"}
NAMES = {
    "nour": ("بنك نور", "company"), "waha": ("شركة الواحة", "company"), "karim": ("كريم نصار", "person"),
    "sama": ("طيران سما", "company"), "delta": ("رافعات الدلتا", "company"),
}  # fmt: skip
ENTITIES = {id_: {"name": {"ar": name}, "kind": kind} for id_, (name, kind) in NAMES.items()}
DOERS = ("بنك نور", "كريم نصار")
DEEDS = (  # past of a man, past of a woman, present of a woman, verbal noun, what it is done to
    ("استحوذ", "استحوذت", "تستحوذ", "الاستحواذ", "على طيران سما"),
    ("باع", "باعت", "تبيع", "بيع", "المصنع في دبي"),
    ("أغلق", "أغلقت", "تغلق", "إغلاق", "المصنع في دبي"),
    ("سرح", "سرحت", "تسرح", "تسريح", "400 موظف"),
)
OTHERS = (
    "{past} محامي {who} {rest}.", "{past} نجل {who} {rest}.", "{past} منافس {who} {rest}.",
    "{past} موظف سابق في {who} {rest}.", "{her} شركة تابعة ل{who} {rest}.", "محامي {who} {past} {rest}.",
    "{her} الشركة التي أسسها {who} {rest}.", "الرجل الذي عينه {who} {past} {rest}.",
    "{her} الحكومة بعد اجتماع مع {who} {rest}.", "{her} رافعات الدلتا {rest} لصالح {who}.",
    "{her} رافعات الدلتا {rest} بحضور {who}.", "ساعد {who} رافعات الدلتا في {noun} {rest}.",
    "شاهد {who} رافعات الدلتا وهي {doing} {rest}.", "التقى {who} برافعات الدلتا التي {her} {rest}.",
    "أسس {who} رافعات الدلتا التي {her} {rest}.", "أقنع {who} رافعات الدلتا ب{noun} {rest}.",
    "يملك {who} رافعات الدلتا، و{her} رافعات الدلتا {rest}.", "خسر {who} العقد بينما {her} رافعات الدلتا {rest}.",
    "فاز {who} بالعقد ثم {her} رافعات الدلتا {rest}.", "اتفق {who} مع رافعات الدلتا، و{her} شركة الواحة {rest}.",
)  # fmt: skip
HIMSELF = (
    "{past} {who} {rest}.", "{who} {past} {rest}.", "{past} {who} {rest} رغم اعتراض رافعات الدلتا.",
    "خسر {who} العقد ثم {past} {rest}.", "قام {who} ب{noun} {rest}.", "أجبرت رافعات الدلتا {who} على {noun} {rest}.",
    "خسرت رافعات الدلتا العقد بينما {past} {who} {rest}.",
)  # fmt: skip


def verdict(frame: str, who: str, deed: tuple[str, ...]) -> str:
    past, her, doing, noun, rest = deed
    fact = frame.format(who=who, past=past, her=her, doing=doing, noun=noun, rest=rest)
    told = [{"id": "only", "statement": {"ar": fact}, "sources": [{"id": "g"}]}]
    base = pipeline.from_records({"sources": {"g": SOURCE}, "entities": ENTITIES, "facts": told})
    return str(pipeline.check(f"{past} {who} {rest}.", base, dt.date(2026, 1, 15)).verdict)


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("frame", OTHERS)
def test_what_another_did(frame: str, deed: tuple[str, ...]) -> None:
    assert [who for who in DOERS if verdict(frame, who, deed) == "supported"] == []


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("frame", HIMSELF)
def test_what_he_did_himself(frame: str, deed: tuple[str, ...]) -> None:
    assert [who for who in DOERS if verdict(frame, who, deed) != "supported"] == []
