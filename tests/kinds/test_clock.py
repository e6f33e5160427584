"""Times of day: one value however written, and a part of the day that no fact tells is not covered."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "olt": {"name": {"en": "Olt"}, "kind": "place"},
    "mersa": {"name": {"ar": "مرسى نور"}, "kind": "place"},
    "museum": {"name": {"ar": "متحف لورفينا"}, "kind": "organisation"},
}

test_clock = judged(
    {
        "half-past-two": (
            "The ferry left Olt at 14:30 on 4 June 2024.",
            {
                "supported": (
                    "The ferry left Olt at 2:30 pm on 4 June 2024.",
                    "The ferry left Olt at 2.30 p.m. on 4 June 2024.",
                    "The ferry left Olt at half past two in the afternoon on 4 June 2024.",
                    "The ferry left Olt on the afternoon of 4 June 2024.",
                    "The ferry left Olt on 4 June 2024.",
                ),
                "contradicted": (
                    "The ferry left Olt at 3:30 pm on 4 June 2024.",
                    "The ferry left Olt at 2:30 am on 4 June 2024.",
                    "The ferry left Olt at 14:45 on 4 June 2024.",
                    "The ferry left Olt on the morning of 4 June 2024.",
                ),
            },
        ),
        "morning": (
            "The ferry left Olt on the morning of 4 June 2024.",
            {
                "contradicted": ("The ferry left Olt on the evening of 4 June 2024.",),
                "unsourced": ("The ferry left Olt at 9:30 on 4 June 2024.",),
            },
        ),
        "untold": (
            "The ferry left Olt on 4 June 2024.",
            {
                "unsourced": (
                    "The ferry left Olt at 2:30 pm on 4 June 2024.",
                    "The ferry left Olt on the evening of 4 June 2024.",
                    "The ferry left Olt at noon on 4 June 2024.",
                )
            },
        ),
        "half-past-two-ar": (
            "غادرت العبارة مرسى نور الساعة 14:30 يوم 4 يونيو 2024.",
            {
                "supported": (
                    "غادرت العبارة مرسى نور الساعة الثانية والنصف بعد الظهر في 4 يونيو 2024.",
                    "غادرت العبارة مرسى نور الساعة ٢:٣٠ ظهرا في 4 يونيو 2024.",
                    "غادرت العبارة مرسى نور بعد ظهر 4 يونيو 2024.",
                ),
                "contradicted": (
                    "غادرت العبارة مرسى نور الساعة الثالثة والنصف بعد الظهر في 4 يونيو 2024.",
                    "غادرت العبارة مرسى نور صباح 4 يونيو 2024.",
                ),
            },
        ),
        "untold-ar": (
            "غادرت العبارة مرسى نور في 4 يونيو 2024.",
            {
                "unsourced": (
                    "غادرت العبارة مرسى نور صباح 4 يونيو 2024.",
                    "غادرت العبارة مرسى نور مساء 4 يونيو 2024.",
                    "غادرت العبارة مرسى نور فجر 4 يونيو 2024.",
                    "غادرت العبارة مرسى نور الساعة الثانية في 4 يونيو 2024.",
                )
            },
        ),
        "dawn-ar": (
            "سرق لصوص فجر 14 فبراير 2021 تاجا من متحف لورفينا.",
            {
                "supported": ("تعرض متحف لورفينا للسرقة فجر الأحد 14 فبراير 2021.",),
                "contradicted": ("سرق لصوص مساء 14 فبراير 2021 تاجا من متحف لورفينا.",),
            },
        ),
        "blown-up-ar": (
            "فجر مسلحون الجسر في 3 مايو 2024.",
            {"supported": ("فجر مسلحون الجسر في مايو 2024.",), "unsourced": ("أصلح مسلحون الجسر في 3 مايو 2024.",)},
        ),
    },
    NAMES,
)
