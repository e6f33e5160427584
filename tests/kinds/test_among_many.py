"""One fact among many on the same two names: the one that tells the claim's deed or state decides, not the nearest."""

from __future__ import annotations

from collections.abc import Callable

from feudcheck.model import Finding
from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "ada": {"name": {"en": "Ada Finch", "ar": "آدا فنش"}, "kind": "person"},
    "tove": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
    "plume": {"name": {"en": "Plume", "ar": "بلوم"}, "kind": "company"},
    "lyra": {"name": {"en": "Lyra", "ar": "ليرا"}, "kind": "company"},
}
FACTS = {
    "announced": (
        {
            "en": "On 21 January 2025 Tove Brask announced Lyra, a joint venture.",
            "ar": "في 21 يناير 2025 أعلنت توفه براسك مشروع ليرا المشترك.",
        },
        {"once": True},
    ),
    "asked": {
        "en": "On 22 January 2025 Ada Finch questioned whether Lyra had received the announced funding.",
        "ar": "في 22 يناير 2025 تساءلت آدا فنش عما إذا كانت ليرا قد تلقت التمويل المعلن.",
    },
    "fake": {"en": "On 22 January 2025 Ada Finch asked whether Lyra was fake.", "ar": "سألت آدا فنش هل ليرا مزيفة."},
    "row": {
        "en": "The row between Ada Finch and Plume followed Tove Brask's announcement of Lyra.",
        "ar": "جاء الخلاف بين آدا فنش وبلوم عقب إعلان توفه براسك عن ليرا.",
    },
    "wrote": {
        "en": 'Ada Finch wrote "They have no money" shortly after Tove Brask\'s announcement of Lyra.',
        "ar": "كتبت آدا فنش «ليس لديهم مال» بعد وقت قصير من إعلان توفه براسك عن ليرا.",
    },
    "likes": {"en": "Ada Finch shared a summary of Lyra in January 2025.", "ar": "نشرت آدا فنش ملخصا عن ليرا."},
    "chief": {"en": "Tove Brask is the chief executive of Plume.", "ar": "توفه براسك هي الرئيسة التنفيذية لبلوم."},
    "sought": {"en": "Plume said that Ada Finch sought the role of chief executive of Plume."},
    "opposed": {"en": "Per Olsen opposed a takeover of Plume by Ada Finch."},
    "rejected": {"en": "Plume rejected Ada Finch's proposal to run Plume."},
    "gave": {"en": "Ada Finch gave Plume 2 million euros in 2017."},
    "left": {"en": "Ada Finch left the board of Plume in 2018."},
    "sued": {"en": "Ada Finch sued Plume on 1 March 2024.", "ar": "رفعت آدا فنش دعوى على بلوم في 1 مارس 2024."},
    "blamed": {"en": "Tove Brask said that Ada Finch's criticism came from competition with Plume."},
}

ROWS = {
    "announced": (S, "Tove Brask announced Lyra on 21 January 2025."),
    "announced-another": (C, "Ada Finch announced Lyra."),
    "announced-another-day": (C, "Ada Finch announced Lyra on 21 January 2025."),
    "announced-another-ar": (C, "أعلنت آدا فنش مشروع ليرا."),
    "announced-another-day-ar": (C, "أعلنت آدا فنش مشروع ليرا في 21 يناير 2025."),
    "announced-stranger": (U, "Ada Finch announced the closure of Lyra."),
    "chief": (S, "Tove Brask is the CEO of Plume."),
    "chief-another": (C, "Ada Finch is the CEO of Plume."),
    "chief-of-another": (U, "Ada Finch is the CEO of Lyra."),
    "sued-another": (U, "Tove Brask sued Ada Finch on 1 March 2024."),
}

test_among_many = verdicts(ROWS)


def test_what_is_of_others_is_nobodys_word(answer: Callable[[str], Finding]) -> None:
    """To attribute it would not mend the claim."""
    found = answer("Tove Brask sued Ada Finch on 1 March 2024.")
    assert found.rule != "attribution-missing"
    assert not any("Attribute" in hint for hint in found.hints)


def test_a_name_in_another_role_is_called_that(answer: Callable[[str], Finding]) -> None:
    found = answer("Tove Brask sued Ada Finch on 1 March 2024.")
    told = {(p.claimed, p.recorded) for p in found.parts if p.slot == "roles"}
    assert all(claimed != recorded for claimed, recorded in told), told


def test_who_does_it_is_named_in_the_language_of_the_claim(answer: Callable[[str], Finding]) -> None:
    found = answer("Ada Finch announced a summary of Lyra.")
    assert not any("\u0600" <= c <= "\u06ff" for p in found.parts for c in p.recorded or "")
