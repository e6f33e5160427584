"""What was done to somebody of his was not done to him: «سجنت X وبرأت مساعده»; «هو وزير النقل X» names who did it."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e1": {"name": {"ar": "هشام قاسم"}, "kind": "person"},
    "e2": {"name": {"ar": "جسر السلام"}, "kind": "company"},
    "e3": {"name": {"ar": "رفيق عطية"}, "kind": "person"},
    "e4": {"name": {"ar": "سليم داود"}, "kind": "person"},
}

test_told_of_his_people = judged(
    {
        "told_of_his_people1-ar": (
            "دشن وزير النقل هشام قاسم جسر السلام في 4 مايو 2023.",
            {
                "supported": (
                    "الذي دشن جسر السلام هو وزير النقل هشام قاسم",
                    "الذي دشن جسر السلام هو هشام قاسم",
                ),
                "unsourced": ("الذي دشن جسر السلام هو محامي هشام قاسم",),
            },
        ),
        "told_of_his_people2-ar": (
            "قضت محكمة أسوان بحبس رفيق عطية ثلاث سنوات وتغريمه 100 ألف جنيه، وبرأت مساعده سليم داود.",
            {
                "supported": (
                    "برأت المحكمة سليم داود",
                    "حصل سليم داود على البراءة",
                    "حكم على رفيق عطية بالحبس ثلاث سنوات",
                ),
                "unsourced": ("برأت المحكمة رفيق عطية من تهمة الرشوة",),
            },
        ),
        "told_of_his_people3-ar": (
            "قضت المحكمة بحبس رفيق عطية ثلاث سنوات وبرأت مساعده.",
            {
                "unsourced": ("برأت المحكمة رفيق عطية",),
            },
        ),
        "told_of_his_people4-ar": (
            "اعتقلت الشرطة رفيق عطية واستجوبت شقيقه.",
            {
                "supported": ("اعتقلت الشرطة رفيق عطية",),
                "unsourced": ("استجوبت الشرطة رفيق عطية",),
            },
        ),
        "told_of_his_people5-ar": (
            "اعتقلت الشرطة رفيق عطية واستجوبته.",
            {
                "supported": ("استجوبت الشرطة رفيق عطية",),
            },
        ),
    },
    ENTITIES,
)
