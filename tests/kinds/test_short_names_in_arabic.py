"""A word of his name is who won or lost; what a figure counts is no verb."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "e0": {"name": {"ar": "فريق المرفأ"}, "kind": "organisation"},
    "e1": {"name": {"ar": "الاتحاد"}, "kind": "work"},
    "e2": {"name": {"ar": "فريق القلعة"}, "kind": "organisation"},
    "e3": {"name": {"ar": "برلمان نورلاند"}, "kind": "organisation"},
    "e4": {"name": {"ar": "شركة السهم"}, "kind": "organisation"},
    "e5": {"name": {"ar": "صيدا"}, "kind": "place"},
}

test_short_names_in_arabic = judged(
    {
        "row0": (
            "خسر فريق المرفأ نهائي كأس الاتحاد أمام فريق القلعة بركلات الترجيح يوم 5 يونيو 2021.",
            {
                "unsourced": (
                    "فاز المرفأ بنهائي كأس الاتحاد يوم 5 يونيو 2021.",
                ),
                "supported": (
                    "خسر المرفأ نهائي كأس الاتحاد.",
                ),
            },
        ),
        "row1": (
            "يضم برلمان نورلاند 240 عضوا بينهم 96 امرأة.",
            {
                "supported": (
                    "يضم برلمان نورلاند 240 عضوا.",
                ),
                "contradicted": (
                    "يضم برلمان نورلاند أقل من 90 امرأة.",
                ),
            },
        ),
        "row2": (
            "تستخدم شركة السهم 45 سائقا في صيدا.",
            {
                "contradicted": (
                    "تستخدم شركة السهم 60 سائقا في صيدا.",
                ),
            },
        ),
    },
    NAMES,
)
