"""A deed put off is not done; a noun of a deed, with who does it led in behind it, is that deed."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_deeds = judged(
    {
        "ar-0": (
            "مجلس الأمن يؤجل التصويت على الهدنة في سوريا",
            {
                "unsourced": (
                    "مجلس الأمن يصوت على الهدنة في سوريا",
                    "مجلس الأمن صوت على الهدنة في سوريا",
                ),
            },
        ),
        "ar-1": (
            "البرلمان يرجئ مناقشة الموازنة",
            {
                "unsourced": ("البرلمان يناقش الموازنة",),
            },
        ),
        "ar-2": (
            "المحكمة تؤجل النطق بالحكم في قضية الميناء",
            {
                "unsourced": ("المحكمة تنطق بالحكم في قضية الميناء",),
            },
        ),
        "ar-3": (
            "البرلمان يصوت على الموازنة",
            {
                "supported": ("التصويت على الموازنة في البرلمان",),
            },
        ),
        "ar-4": (
            "الشركة تبدأ بناء المصنع",
            {
                "unsourced": ("الشركة تبني المصنع",),
            },
        ),
        "ar-5": (
            "الوزارة تؤجل افتتاح الجسر",
            {
                "unsourced": ("الوزارة تفتتح الجسر",),
            },
        ),
        "ar-6": (
            "الحكومة تلغي زيارة الوفد إلى العاصمة",
            {
                "unsourced": ("الوفد يزور العاصمة",),
            },
        ),
        "the-council-postpones": (
            "The council postpones the vote on the truce in the north",
            {
                "unsourced": ("The council votes on the truce in the north",),
            },
        ),
        "the-ministry-puts": (
            "The ministry puts off the opening of the bridge",
            {
                "unsourced": ("The ministry opens the bridge",),
            },
        ),
        "the-parliament-delays": (
            "The parliament delays debate on the budget",
            {
                "unsourced": ("Parliament debates the budget",),
            },
        ),
        "ar-10": (
            "إيران ترفع إنتاج الغاز في الحقل",
            {
                "supported": ("رفع إنتاج الغاز في الحقل الإيراني",),
            },
        ),
        "ar-11": (
            "مصر تحقق أفضل تصنيف ائتماني في 7 سنوات",
            {
                "supported": ("تحقيق أفضل تصنيف ائتماني لمصر في ٧ أعوام",),
            },
        ),
        "ar-12": (
            "وزير الداخلية الألماني يرفض طلبا بزيادة الرواتب",
            {
                "supported": ("رفض زيادة الرواتب في ألمانيا",),
            },
        ),
        "ar-13": (
            "تركيا تخفض صادرات القمح",
            {
                "supported": ("خفض صادرات القمح في تركيا",),
            },
        ),
        "ar-14": (
            "البلدية تغلق أسواق الذهب",
            {
                "supported": ("إغلاق أسواق الذهب",),
            },
        ),
        "ar-16": (
            "الوزير ينتقد النقابة",
            {
                "unsourced": ("انتقد النقابة الوزير",),
            },
        ),
        "ar-18": (
            "الحكومة ترفض مطالب العمال",
            {
                "unsourced": ("رفض العمال مطالب الحكومة",),
                "supported": ("رفض مطالب العمال",),
            },
        ),
        "ar-19": (
            "النقابة ترفض عرض الوزارة",
            {
                "unsourced": ("عرض الوزارة يرفض النقابة",),
            },
        ),
        "ar-20": (
            "الصين تقلص واردات النفط",
            {
                "supported": ("تقليص واردات النفط الصينية",),
            },
        ),
    }
)
