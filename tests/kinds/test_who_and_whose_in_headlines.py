"""Who does it to whom, and whose a thing is, in headlines of plain nouns."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_who_and_whose = judged(
    {
        "police-warn-protesters": (
            "Police warn protesters",
            {
                "unsourced": ("Protesters warn police",),
            },
        ),
        "doctors-criticise-ministers": (
            "Doctors criticise ministers",
            {
                "unsourced": ("Ministers criticise doctors",),
            },
        ),
        "unions-sue-banks": (
            "Unions sue banks",
            {
                "unsourced": ("Banks sue unions",),
            },
        ),
        "farmers-block-hauliers": (
            "Farmers block hauliers",
            {
                "unsourced": ("Hauliers block farmers",),
            },
        ),
        "villagers-attack-soldiers": (
            "Villagers attack soldiers",
            {
                "unsourced": ("Soldiers attack villagers",),
            },
        ),
        "hackers-threaten-banks": (
            "Hackers threaten banks",
            {
                "unsourced": ("Banks threaten hackers",),
            },
        ),
        "rebels-shell-army": (
            "Rebels shell army",
            {
                "unsourced": ("Army shells rebels",),
            },
        ),
        "airline-accuses-pilots": (
            "Airline accuses pilots of sabotage",
            {
                "unsourced": ("Pilots accuse airline of sabotage",),
            },
        ),
        "ar-8": (
            "البلدية تنتقد خطة الوزارة",
            {
                "unsourced": ("انتقاد خطة البلدية",),
                "supported": ("انتقاد خطة الوزارة",),
            },
        ),
        "ar-9": (
            "المعلمون ينتقدون كتاب الوزارة",
            {
                "unsourced": ("انتقاد كتاب المعلمين",),
                "supported": ("انتقاد كتاب الوزارة",),
            },
        ),
        "ar-10": (
            "الشركة تشتري مصنع البلدية",
            {
                "unsourced": ("بيع مصنع الشركة",),
                "supported": ("شراء مصنع البلدية",),
            },
        ),
        "teachers-criticise-ministry": (
            "Teachers criticise ministry's textbook",
            {
                "unsourced": ("Criticism of teachers' textbook",),
            },
        ),
        "the-company-buys": (
            "The company buys the council's mill",
            {
                "unsourced": ("Sale of the company's mill",),
            },
        ),
        "ar-13": (
            "الحكومة ترفض مطالب العمال",
            {
                "unsourced": (
                    "رفض العمال مطالب الحكومة",
                    "العمال يرفضون مطالب الحكومة",
                    "رفض مطالب الحكومة",
                ),
                "supported": (
                    "رفض الحكومة مطالب العمال",
                    "رفضت الحكومة مطالب العمال",
                    "رفض مطالب العمال",
                ),
            },
        ),
        "ar-14": (
            "الفريق الأحمر يهزم الفريق الأزرق",
            {
                "supported": ("هزم الفريق الأحمر الفريق الأزرق",),
            },
        ),
        "ar-15": (
            "النقابة ترفض عرض الوزارة",
            {
                "unsourced": ("الوزارة ترفض عرض النقابة",),
                "supported": ("رفض عرض الوزارة",),
            },
        ),
        "ar-16": (
            "الشرطة تحذر المتظاهرين",
            {
                "unsourced": (
                    "المتظاهرون يحذرون الشرطة",
                    "حذر المتظاهرون الشرطة",
                ),
            },
        ),
        "ar-17": (
            "المحكمة تؤيد قرار البلدية",
            {
                "supported": ("تأييد قرار البلدية",),
            },
        ),
        "the-government-rejects": (
            "The government rejects the workers' demands",
            {
                "unsourced": (
                    "The workers reject the government's demands",
                    "The government's demands rejected",
                ),
            },
        ),
        "red-team-beats": (
            "Red team beats blue team",
            {
                "unsourced": ("Blue team beats red team",),
            },
        ),
        "the-union-rejects": (
            "The union rejects the ministry's offer",
            {
                "unsourced": ("The ministry rejects the union's offer",),
                "supported": ("Rejection of the ministry's offer",),
            },
        ),
        "court-backs-the": (
            "Court backs the council's decision",
            {
                "unsourced": (
                    "Council backs the court's decision",
                    "The court's decision backed",
                ),
            },
        ),
    }
)
