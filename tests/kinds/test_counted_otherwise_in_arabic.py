"""Who is counted: a dual beside other figures, out of twenty, among them, and rival tallies."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e1": {"name": {"en": "Tarek Swaidi"}, "kind": "person"},
    "e2": {"name": {"en": "Falcons"}, "kind": "company"},
    "e3": {"name": {"en": "Fahd Ali"}, "kind": "person"},
    "e4": {"name": {"ar": "طارق السويدي"}, "kind": "person"},
    "e5": {"name": {"ar": "فهد العلي"}, "kind": "person"},
    "e6": {"name": {"ar": "مستشفى السلام"}, "kind": "company"},
    "e7": {"name": {"ar": "نداء"}, "kind": "company"},
    "e8": {"name": {"ar": "صفاقس"}, "kind": "place"},
    "e9": {"name": {"ar": "صيدا"}, "kind": "place"},
}

test_counted_otherwise = judged(
    {
        "counted_otherwise1-en": (
            "The members elected Tarek Swaidi president of Falcons with 312 votes against 190 for Fahd Ali.",
            {
                "unsourced": ("Fahd Ali won 312 votes",),
            },
        ),
        "counted_otherwise2-en": (
            "Tarek Swaidi got 312 votes while Fahd Ali got 190 Fahd Ali Tarek Swaidi.",
            {
                "supported": ("Fahd Ali got 190 votes",),
                "contradicted": ("Fahd Ali got 312 votes",),
            },
        ),
        "counted_otherwise3-ar": (
            "أوقفت الشرطة ثلاثة فنيين في مستشفى السلام للاشتباه في إهمالهم صيانة الأجهزة.",
            {
                "supported": (
                    "أوقفت الشرطة ثلاثة من فنيي مستشفى السلام",
                    "أوقف ثلاثة من الفنيين في مستشفى السلام",
                    "أوقفت الشرطة ثلاثة فنيين",
                ),
                "contradicted": ("أوقفت الشرطة أربعة من فنيي مستشفى السلام للاشتباه في إهمالهم صيانة الأجهزة",),
            },
        ),
        "counted_otherwise4-ar": (
            "أضرب 40 سائقا عن العمل في شركة نداء.",
            {
                "supported": (
                    "أضرب 40 من سائقي شركة نداء عن العمل",
                    "أضرب أربعون من سائقي نداء",
                ),
                "unsourced": (
                    "أضرب سائقو نداء جميعا عن العمل",
                    "أضرب 40 من مهندسي نداء",
                ),
            },
        ),
        "counted_otherwise5-ar": (
            "أصيب مهندسان وأربعة عمال في الحريق.",
            {
                "supported": (
                    "أصيب أربعة عمال ومهندسان في الحريق",
                    "أصيب مهندسان في الحريق",
                    "أصيب اثنان من المهندسين في الحريق",
                    "أصيب في الحريق ستة أشخاص",
                ),
                "contradicted": ("أصيب ثلاثة مهندسين في الحريق",),
            },
        ),
        "counted_otherwise6-ar": (
            "فازت ثماني نساء من أصل عشرين مرشحا في الانتخابات.",
            {
                "supported": ("فازت في الانتخابات ثماني نساء",),
            },
        ),
        "counted_otherwise7-ar": (
            "يضم المجلس تسعة أعضاء بينهم أربع نساء.",
            {
                "supported": (
                    "في المجلس أربع نساء",
                    "أربعة من أعضاء المجلس نساء",
                    "المجلس مؤلف من تسعة أعضاء",
                    "يتكون المجلس من تسعة أعضاء أربع منهم نساء",
                ),
                "contradicted": ("يضم المجلس تسع نساء",),
            },
        ),
        "counted_otherwise8-ar": (
            "أنقذ خفر السواحل 25 مهاجرا بينهم سبعة أطفال قبالة صفاقس.",
            {
                "supported": (
                    "أنقذ خفر السواحل خمسة وعشرين مهاجرا",
                    "بين المهاجرين الذين أنقذهم خفر السواحل سبعة أطفال",
                    "أُنقذ سبعة أطفال قبالة صفاقس",
                    "من بين المهاجرين الـ25 سبعة أطفال",
                ),
                "contradicted": ("أنقذ خفر السواحل 25 طفلا",),
            },
        ),
        "counted_otherwise9-ar": (
            "صادرت الدولة قصرين وثلاث سيارات.",
            {
                "supported": ("صادرت الدولة قصرين",),
            },
        ),
        "counted_otherwise10-ar": (
            "انهار مبنيان وقتل خمسة أشخاص.",
            {
                "supported": ("انهار مبنيان",),
                "contradicted": ("انهارت ثلاثة مبان",),
            },
        ),
        "counted_otherwise11-ar": (
            "قتل شرطيان وجرح أربعة جنود في الهجوم.",
            {
                "contradicted": ("قتل ثلاثة من رجال الشرطة في الهجوم",),
                "unsourced": ("قتل شرطي في الهجوم",),
            },
        ),
        "counted_otherwise12-en": (
            "Two policemen were killed and four soldiers wounded in the attack.",
            {
                "supported": ("قتل شرطيان في الهجوم",),
                "contradicted": ("قتل ثلاثة شرطيين في الهجوم",),
            },
        ),
        "counted_otherwise13-ar": (
            "أقامت الشركة مصنعين في صيدا.",
            {
                "supported": ("أقامت الشركة مصنعين",),
            },
        ),
        "counted_otherwise14-ar": (
            "أصيب مهندسان وأربعة عمال في الحريق.",
            {
                "supported": (
                    "أصيب أربعة عمال ومهندسان في الحريق",
                    "أصيب مهندسان في الحريق",
                    "أصيب اثنان من المهندسين في الحريق",
                    "أصيب في الحريق ستة أشخاص",
                    "أصيب أربعة عمال في الحريق",
                ),
                "contradicted": (
                    "أصيب ثلاثة مهندسين في الحريق",
                    "أصيب خمسة عمال في الحريق",
                ),
                "unsourced": ("أصيب تسعة أشخاص في الحريق",),
            },
        ),
        "counted_otherwise15-ar": (
            "قتل 12 شخصا بينهم ثلاثة أطفال في صيدا.",
            {
                "supported": (
                    "قتل ثلاثة أطفال",
                    "قتل 12 شخصا بينهم ثلاثة أطفال",
                ),
            },
        ),
        "counted_otherwise16-ar": (
            "أصيب 40 عاملا، منهم سبعة في المصنع الجديد.",
            {
                "unsourced": ("أصيب 40 عاملا في المصنع الجديد",),
            },
        ),
        "counted_otherwise17-ar": (
            "أنقذ خفر السواحل 25 مهاجرا بينهم سبعة أطفال قبالة صفاقس.",
            {
                "supported": (
                    "بين المهاجرين الذين أنقذهم خفر السواحل سبعة أطفال",
                    "أنقذ خفر السواحل سبعة أطفال قبالة صفاقس",
                ),
                "contradicted": ("أنقذ خفر السواحل ثمانية أطفال قبالة صفاقس",),
            },
        ),
        "counted_otherwise18-ar": (
            "فازت ثماني نساء من أصل عشرين مرشحا في الانتخابات.",
            {
                "supported": ("فازت ثماني نساء في الانتخابات",),
                "unsourced": ("فازت عشرون امرأة في الانتخابات",),
            },
        ),
        "counted_otherwise19-ar": (
            "شارك في السباق 300 عداء من أصل مغربي.",
            {
                "supported": ("شارك في السباق 300 عداء من أصل مغربي",),
                "unsourced": ("شارك في السباق 300 عداء تونسي",),
            },
        ),
    },
    ENTITIES,
)
