"""Whom somebody married is his wife; her sister, a widow's first husband and a guest are not."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "e0": {"name": {"ar": "نادين فرح"}, "kind": "person"},
    "e1": {"name": {"ar": "وائل سعيد"}, "kind": "person"},
    "e2": {"name": {"ar": "قرطاج"}, "kind": "place"},
    "e3": {"name": {"ar": "هالة صفدي"}, "kind": "person"},
    "e4": {"name": {"ar": "كريم داود"}, "kind": "person"},
    "e5": {"name": {"ar": "ليلى النجار"}, "kind": "person"},
    "e6": {"name": {"ar": "سمير قباني"}, "kind": "person"},
    "e7": {"name": {"ar": "هيئة الطيران"}, "kind": "organisation"},
    "e8": {"name": {"ar": "طلال نعمة"}, "kind": "person"},
    "e9": {"name": {"ar": "رنا شاهين"}, "kind": "person"},
    "e10": {"name": {"ar": "مستشفى الأمل"}, "kind": "organisation"},
    "e11": {"name": {"en": "Nadine Farah"}, "kind": "person"},
    "e12": {"name": {"en": "Wael Said"}, "kind": "person"},
    "e13": {"name": {"en": "Karim Dawud"}, "kind": "person"},
    "e14": {"name": {"en": "Layla Najjar"}, "kind": "person"},
}

test_spouses = judged(
    {
        "row0": (
            "تزوجت المغنية نادين فرح الطبيب وائل سعيد في قرطاج يوم 8 مايو 2021.",
            {
                "supported": (
                    "وائل سعيد هو زوج نادين فرح.",
                    "وائل سعيد زوج نادين فرح.",
                    "نادين فرح هي زوجة وائل سعيد.",
                ),
                "unsourced": (
                    "وائل سعيد هو شقيق نادين فرح.",
                    "وائل سعيد هو والد نادين فرح.",
                ),
            },
        ),
        "row1": (
            "حضرت هالة صفدي حفل زفاف كريم داود وليلى النجار في 2015.",
            {
                "unsourced": (
                    "هالة صفدي هي زوجة كريم داود.",
                ),
            },
        ),
        "row2": (
            "عين الرئيس سمير قباني ليلى النجار رئيسة لـهيئة الطيران في 7 يناير 2021.",
            {
                "supported": (
                    "تولت ليلى النجار رئاسة هيئة الطيران في كانون الثاني 2021.",
                    "ليلى النجار تولت رئاسة هيئة الطيران.",
                ),
                "unsourced": (
                    "تولى سمير قباني رئاسة هيئة الطيران في 7 يناير 2021.",
                ),
            },
        ),
        "row3": (
            "عين الوزير طلال نعمة رنا شاهين مديرة لـمستشفى الأمل عام 2019.",
            {
                "supported": (
                    "تولت رنا شاهين إدارة مستشفى الأمل عام 2019.",
                ),
                "unsourced": (
                    "تولى طلال نعمة إدارة مستشفى الأمل عام 2019.",
                ),
            },
        ),
        "row4": (
            "Nadine Farah married the doctor Wael Said in Carthage on 8 May 2021.",
            {
                "supported": (
                    "Wael Said is the husband of Nadine Farah.",
                    "Nadine Farah is Wael Said's wife.",
                ),
                "unsourced": (
                    "Wael Said is the father of Nadine Farah.",
                ),
            },
        ),
        "row5": (
            "حضر كريم داود زفاف ليلى النجار على وائل سعيد في 2015.",
            {
                "unsourced": (
                    "كريم داود هو زوج ليلى النجار.",
                    "ليلى النجار هي زوجة كريم داود.",
                ),
            },
        ),
        "row6": (
            "تزوج وائل سعيد أرملة كريم داود عام 2010.",
            {
                "unsourced": (
                    "وائل سعيد هو زوج كريم داود.",
                    "كريم داود زوج أرملة وائل سعيد.",
                ),
            },
        ),
        "row7": (
            "Wael Said married the sister of Karim Dawud in 2010.",
            {
                "unsourced": (
                    "Wael Said is the husband of Karim Dawud.",
                    "Karim Dawud's wife is the sister of Wael Said.",
                ),
            },
        ),
        "row8": (
            "تزوج وائل سعيد ابنة الوزير كريم داود عام 2010.",
            {
                "unsourced": (
                    "وائل سعيد هو زوج كريم داود.",
                ),
            },
        ),
        "row9": (
            "Karim Dawud attended the wedding of Layla Najjar and Wael Said.",
            {
                "unsourced": (
                    "Karim Dawud is the husband of Layla Najjar.",
                ),
                "supported": (
                    "Wael Said is the husband of Layla Najjar.",
                ),
            },
        ),
    },
    NAMES,
)
