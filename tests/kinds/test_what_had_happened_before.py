"""What a stop or refusal came after had happened; what is to come, and where somebody is bound for, is not yet so."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e1": {"name": {"ar": "خالد المصري"}, "kind": "person"},
    "e2": {"name": {"ar": "مستشفى السلام"}, "kind": "company"},
    "e3": {"name": {"ar": "نبيل حاوي"}, "kind": "person"},
    "e4": {"name": {"ar": "بيروت"}, "kind": "place"},
    "e5": {"name": {"ar": "قبرص"}, "kind": "place"},
    "e6": {"name": {"en": "Nabil Hawi"}, "kind": "person"},
    "e7": {"name": {"en": "Beirut"}, "kind": "place"},
    "e8": {"name": {"en": "Cyprus"}, "kind": "place"},
    "e9": {"name": {"ar": "صيدا"}, "kind": "place"},
    "e10": {"name": {"ar": "جبيل"}, "kind": "place"},
    "e11": {"name": {"ar": "روما"}, "kind": "place"},
    "e12": {"name": {"ar": "نادر صالح"}, "kind": "person"},
    "e13": {"name": {"ar": "المرفأ"}, "kind": "company"},
    "e14": {"name": {"ar": "سعد الجابر"}, "kind": "person"},
}

test_had_happened_before = judged(
    {
        "had_happened_befor1-ar": (
            "افتتح وزير الصحة خالد المصري مستشفى السلام في مارس 2024.",
            {
                "supported": ("الذي افتتح مستشفى السلام هو وزير الصحة خالد المصري",),
            },
        ),
        "had_happened_befor2-ar": (
            "اعتقلت السلطات نبيل حاوي في مطار بيروت في مايو 2022 أثناء محاولته السفر إلى قبرص.",
            {
                "supported": ("اعتقلت السلطات نبيل حاوي في مطار بيروت",),
                "unsourced": (
                    "اعتقل نبيل حاوي في قبرص",
                    "اعتقل نبيل حاوي في مطار قبرص",
                    "اعتقلت السلطات نبيل حاوي في مطار قبرص",
                    "ألقي القبض على نبيل حاوي في مطار قبرص",
                ),
            },
        ),
        "had_happened_befor3-en": (
            "Police arrested Nabil Hawi at Beirut airport in May 2022 as he tried to travel to Cyprus.",
            {
                "unsourced": (
                    "Nabil Hawi was arrested at Cyprus airport",
                    "Nabil Hawi was arrested in Cyprus",
                ),
            },
        ),
        "had_happened_befor4-ar": (
            "افتتحت الشركة فرعا في سوق صيدا ونقلت مصنعها إلى جبيل.",
            {
                "unsourced": ("افتتحت الشركة فرعا في سوق جبيل",),
            },
        ),
        "had_happened_befor5-ar": (
            "زار الوزير متحف صيدا ثم توجه إلى جبيل.",
            {
                "supported": ("زار الوزير متحف صيدا",),
                "unsourced": ("زار الوزير متحف جبيل",),
            },
        ),
        "had_happened_befor6-ar": (
            "نقلت الشركة مصنعها في صيدا إلى جبيل عام 2020.",
            {
                "supported": ("نقلت الشركة مصنعها إلى جبيل",),
                "unsourced": ("اعتقل صاحب الشركة في جبيل",),
            },
        ),
        "had_happened_befor7-ar": (
            "توفي نبيل حاوي في روما قبل عودته إلى بيروت.",
            {
                "supported": ("توفي نبيل حاوي في روما",),
                "unsourced": ("توفي نبيل حاوي في بيروت",),
            },
        ),
        "had_happened_befor8-ar": (
            "توقفت أشغال الحفر أربعة أشهر بعد انهيار نفق أودى بحياة ستة عمال.",
            {
                "supported": (
                    "قتل ستة عمال في انهيار نفق",
                    "أودى انهيار نفق بحياة ستة عمال",
                    "أسفر انهيار نفق عن مقتل ستة عمال",
                    "أدى انهيار نفق إلى مقتل ستة عمال",
                    "انهار نفق",
                ),
                "contradicted": ("أودى انهيار نفق بحياة سبعة عمال",),
                "unsourced": (
                    "أودى انهيار نفق بحياة ستة مهندسين",
                    "أصيب ستة عمال في انهيار نفق",
                ),
            },
        ),
        "had_happened_befor9-ar": (
            "رفضت الشركة بيع المصنع بعد وفاة مؤسسها نادر صالح.",
            {
                "supported": ("توفي نادر صالح مؤسس الشركة",),
                "unsourced": ("توفي مدير المصنع",),
            },
        ),
        "had_happened_befor10-ar": (
            "رفضت الشركة بيع المصنع قبل توقيع العقد.",
            {
                "unsourced": ("وقعت الشركة العقد",),
            },
        ),
        "had_happened_befor11-ar": (
            "ألغت البلدية المهرجان إثر انهيار جسر.",
            {
                "supported": ("انهار جسر",),
            },
        ),
        "had_happened_befor12-ar": (
            "ألغت البلدية المهرجان عقب مقتل ثلاثة أشخاص في حريق.",
            {
                "supported": ("قتل ثلاثة أشخاص في حريق",),
                "unsourced": ("قتل ثلاثة أشخاص في المهرجان",),
            },
        ),
        "had_happened_befor13-en": (
            "The city cancelled the festival after a fire killed three people.",
            {
                "supported": ("Three people were killed in a fire",),
                "unsourced": ("Three people were killed at the festival",),
            },
        ),
        "had_happened_befor14-ar": (
            "بعد الحريق قتل رجل ثلاثة جنود.",
            {
                "unsourced": ("قتل ثلاثة جنود في الحريق",),
            },
        ),
        "had_happened_befor15-en": (
            "After the fire, rebels killed three soldiers.",
            {
                "unsourced": ("Three soldiers were killed in the fire",),
            },
        ),
        "had_happened_befor16-ar": (
            "أعلنت دار المرفأ أنها ستنشر الرواية العام المقبل.",
            {
                "unsourced": ("نشرت دار المرفأ الرواية",),
            },
        ),
        "had_happened_befor17-ar": (
            "أعلنت دار المرفأ أنها ستبيع المصنع العام المقبل.",
            {
                "supported": ("تعتزم دار المرفأ بيع المصنع",),
                "unsourced": ("باعت دار المرفأ المصنع",),
            },
        ),
        "had_happened_befor18-ar": (
            "أعلنت المرفأ أنها ستنشر الرواية.",
            {
                "unsourced": ("نشرت المرفأ الرواية",),
            },
        ),
        "had_happened_befor19-ar": (
            "قالت الشركة إنها ستنشر تقريرها في مايو 2027.",
            {
                "unsourced": ("نشرت الشركة تقريرها",),
            },
        ),
        "had_happened_befor20-ar": (
            "ستنشر دار المرفأ الرواية العام المقبل.",
            {
                "unsourced": ("نشرت دار المرفأ الرواية",),
            },
        ),
        "had_happened_befor21-ar": (
            "أعلن الوزير أن الوزارة ستنشر التقرير العام المقبل.",
            {
                "unsourced": ("نشرت الوزارة التقرير",),
            },
        ),
        "had_happened_befor22-ar": (
            "أعلنت دار المرفأ أنها ستنشر الأعمال الكاملة لسعد الجابر في ثلاثة مجلدات العام المقبل.",
            {
                "supported": ("أعلنت دار المرفأ أنها ستنشر الأعمال الكاملة لسعد الجابر",),
                "unsourced": ("نشرت دار المرفأ الأعمال الكاملة لسعد الجابر",),
            },
        ),
    },
    ENTITIES,
)
