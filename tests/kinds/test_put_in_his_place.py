"""Who was put in somebody's place came after him: who is said to have come after the newcomer is denied."""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

PEOPLE = {
    "ann": {"name": {"en": "Ann Lee", "ar": "آن لي"}, "kind": "person"},
    "bob": {"name": {"en": "Bob Ray", "ar": "بوب راي"}, "kind": "person"},
    "fund": {"name": {"en": "Lunar Fund", "ar": "صندوق القمر"}, "kind": "organisation"},
}
PAIRS: Pairs = {
    "to-succeed": (
        "The city appointed Bob Ray as transport minister on 3 May 2020 to succeed Ann Lee.",
        {
            "contradicted": ("Ann Lee succeeded Bob Ray as transport minister on 3 May 2020.",),
            "unsourced": ("Ann Lee succeeded Tom Poe as transport minister.",),
        },
    ),
    "successor-to": (
        "The shareholders named Bob Ray as successor to Ann Lee on 3 May 2020.",
        {
            "contradicted": ("Ann Lee succeeded Bob Ray on 3 May 2020.",),
            "supported": ("Bob Ray succeeded Ann Lee on 3 May 2020.",),
        },
    ),
    "her-successor": (
        "On 11 March 2025 the Lunar Fund dismissed its director, Ann Lee, and appointed Bob Ray as her successor.",
        {"unsourced": ("Ann Lee succeeded Bob Ray.", "Bob Ray succeeded Tom Poe.")},
    ),
    "successor-ar": (
        "عيّن صندوق القمر في 3 مايو 2020 بوب راي مديرا خلفا لآن لي.",
        {
            "contradicted": ("في 3 مايو 2020 خلفت آن لي بوب راي.",),
            "supported": ("خلف بوب راي آن لي مديرا لصندوق القمر في 3 مايو 2020.",),
            "unsourced": ("خلفت آن لي بوب راي.",),
        },
    ),
}

test_who_came_after_whom = judged(PAIRS, PEOPLE)
