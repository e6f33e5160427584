"""Where nobody was hurt is where the others were; a part of them told as a part."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "e0": {"name": {"en": "Duha factory"}, "kind": "organisation"},
    "e1": {"name": {"en": "Homs"}, "kind": "place"},
    "e2": {"name": {"ar": "مصنع الضحى"}, "kind": "organisation"},
    "e3": {"name": {"ar": "حمص"}, "kind": "place"},
    "e4": {"name": {"en": "Sorvik"}, "kind": "place"},
    "e5": {"name": {"ar": "مجلس الأمة"}, "kind": "organisation"},
    "e6": {"name": {"ar": "وادي السلم"}, "kind": "place"},
}

test_nobody_besides = judged(
    {
        "row0": (
            "Fourteen people, two children among them, were hurt in a fire at the Duha factory, and nobody died.",
            {
                "supported": (
                    "Nobody died in the fire at the Duha factory.",
                    "Nobody was killed in the fire at the Duha factory.",
                ),
                "contradicted": (
                    "Two people were killed in the fire at the Duha factory.",
                ),
                "unsourced": (
                    "Nobody was killed in the flood at the Duha factory.",
                ),
            },
        ),
        "row1": (
            "أصيب 14 شخصا، بينهم طفلان، في حريق في مصنع الضحى في حمص يوم 3 فبراير 2024 ولم يقتل أحد.",
            {
                "supported": (
                    "أسفر حريق مصنع الضحى عن إصابة 14 شخصا بمن فيهم طفلان.",
                    "أصيب 14 شخصا بمن فيهم طفلان في حريق مصنع الضحى.",
                    "لم يقتل أحد في حريق مصنع الضحى.",
                    "لم يمت أحد في حريق مصنع الضحى.",
                    "أصيب طفلان في حريق مصنع الضحى.",
                    "أصيب 14 شخصا بينهم طفلان في حريق مصنع الضحى.",
                ),
                "unsourced": (
                    "أصيب 14 طفلا في حريق مصنع الضحى.",
                ),
                "contradicted": (
                    "لم يصب أحد في حريق مصنع الضحى.",
                ),
            },
        ),
        "row2": (
            "Nine passengers, including the driver, were hurt in a crash near Sorvik on 5 May 2023 and no one died.",
            {
                "supported": (
                    "Nine passengers, the driver among them, were hurt in a crash near Sorvik.",
                    "Nobody died in the crash near Sorvik.",
                ),
                "unsourced": (
                    "Nobody was arrested in the crash near Sorvik.",
                ),
            },
        ),
        "row3": (
            "انتخب 21 وزيرا، بينهم تسع نساء، في جلسة مجلس الأمة يوم 3 مايو 2022 ولم يعترض أحد.",
            {
                "supported": (
                    "لم يعترض أحد في جلسة مجلس الأمة.",
                    "انتخب 21 وزيرا بمن فيهم تسع نساء.",
                ),
            },
        ),
    },
    NAMES,
)
