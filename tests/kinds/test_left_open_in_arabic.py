"""Arabic words that leave a deed open: conditions, possibility, orders, delay, suspicion; and some that do not."""

from __future__ import annotations

import pytest

from tests.kinds.rows import by_one_fact

ENTITIES = {
    "karim": {"name": {"ar": "كريم نصار"}, "kind": "person"}, "sama": {"name": {"ar": "طيران سما"}, "kind": "company"},
}  # fmt: skip
verdict = by_one_fact(ENTITIES)
DEEDS = (  # past, present, verbal noun, what it is done to
    ("استحوذ", "يستحوذ", "الاستحواذ", "على طيران سما"),
    ("أغلق", "يغلق", "إغلاق", "المصنع في دبي"),
    ("سرح", "يسرح", "تسريح", "400 موظف"),
)
OPEN = (
    "إذا {past} {who} {rest} فستنخفض الأرباح.", "لو {past} {who} {rest} لانخفضت الأرباح.",
    "إن {past} {who} {rest} ارتفعت الديون.", "قد {doing} {who} {rest}.", "يجب أن {doing} {who} {rest}.",
    "أوصى المجلس بأن {doing} {who} {rest}.", "على {who} أن {doing} {rest}.", "كاد {who} {doing} {rest}.",
    "أوشك {who} أن {doing} {rest}.", "اقترب {who} من {noun} {rest}.", "يمكن ل{who} {noun} {rest}.",
    "كان بوسع {who} {noun} {rest}.", "لدى {who} خيار {noun} {rest}.", "ل{who} الحق في {noun} {rest}.",
    "أمر المجلس {who} ب{noun} {rest}.", "نهى المجلس {who} عن {noun} {rest}.", "تأخر {who} في {noun} {rest}.",
    "استعصى على {who} {noun} {rest}.",
    "يحقق المجلس في ما إذا {past} {who} {rest}.", "يشتبه في أن {who} {past} {rest}.",
    "انتشرت شائعات بأن {who} {past} {rest}.", "زعم المجلس أن {who} {past} {rest}.",
    "سأل المجلس هل {past} {who} {rest}.", "أشيع أن {who} {past} {rest}.", "تردد أن {who} {past} {rest}.",
    "الخبر القائل إن {who} {past} {rest} كاذب.", "تظاهر المجلس بأن {who} {past} {rest}.",
    "بث موقع نبأ كاذبا بأن {who} {past} {rest}.",
    "يعتقد المجلس أن {who} {past} {rest}.", "فعل {who} كل شيء إلا {noun} {rest}.", "{who} متهم ب{noun} {rest}.",
)  # fmt: skip
DONE = (
    "{past} {who} {rest}.", "أكد المجلس أن {who} {past} {rest}.", "استطاع {who} أن {doing} {rest}.",
    "خسر {who} الدعم قبل أن {doing} {rest}.", "اضطر {who} إلى {noun} {rest}.", "أعلن {who} {noun} {rest}.",
    "بعد أن {past} {who} {rest}، انخفضت الأرباح.", "أجبر المجلس {who} على {noun} {rest}.",
)  # fmt: skip
PARTS = (
    ("اعتقلت الشرطة شقيق كريم نصار.", "اعتقلت الشرطة كريم نصار."),
    ("انتقد المجلس محامي كريم نصار.", "انتقد المجلس كريم نصار."),
    ("فتشت الشرطة منزل كريم نصار.", "فتشت الشرطة كريم نصار."),
    ("قتل مسلحون حارس كريم نصار.", "قتل مسلحون كريم نصار."),
    ("توفي والد كريم نصار.", "توفي كريم نصار."),
    ("توفيت زوجة كريم نصار في باريس.", "توفي كريم نصار في باريس."),
    ("توفي مستشار كريم نصار.", "توفي كريم نصار."),
    ("والد كريم نصار توفي.", "توفي كريم نصار."),
    ("مساعد كريم نصار أدين بالرشوة.", "أدين كريم نصار بالرشوة."),
    ("اعتقلت الشرطة والدة كريم نصار.", "اعتقلت الشرطة كريم نصار."),
    ("استقال والد كريم نصار.", "استقال كريم نصار."),
    ("أثار استحواذ كريم نصار المقترح على طيران سما جدلا.", "استحوذ كريم نصار على طيران سما."),
    ("أثار استحواذ كريم نصار المزعوم على طيران سما جدلا.", "استحوذ كريم نصار على طيران سما."),
)
WHOLE = (
    ("اعتقلت الشرطة الملياردير كريم نصار.", "اعتقلت الشرطة كريم نصار."),
    ("انتقد المجلس كريم نصار.", "انتقد المجلس كريم نصار."),
    ("توفي والد كريم نصار.", "والد كريم نصار توفي."),
    ("توفي رجل الأعمال كريم نصار.", "توفي كريم نصار."),
    ("كريم نصار أدين بالرشوة.", "أدين كريم نصار بالرشوة."),
    ("رئيس طيران سما كريم نصار توفي.", "توفي كريم نصار."),
    ("أثار استحواذ كريم نصار على طيران سما جدلا.", "استحوذ كريم نصار على طيران سما."),
)


def told(frame: str, deed: tuple[str, ...]) -> str:
    past, doing, noun, rest = deed
    fact = frame.format(who="كريم نصار", past=past, doing=doing, noun=noun, rest=rest)
    return verdict(fact, f"{past} كريم نصار {rest}.")


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("frame", OPEN)
def test_left_open(frame: str, deed: tuple[str, ...]) -> None:
    assert told(frame, deed) != "supported"


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("frame", DONE)
def test_done(frame: str, deed: tuple[str, ...]) -> None:
    assert told(frame, deed) == "supported"


@pytest.mark.parametrize(("fact", "claim"), PARTS)
def test_the_part_is_not_the_whole(fact: str, claim: str) -> None:
    assert verdict(fact, claim) != "supported"


@pytest.mark.parametrize(("fact", "claim"), WHOLE)
def test_the_whole_is(fact: str, claim: str) -> None:
    assert verdict(fact, claim) == "supported"
