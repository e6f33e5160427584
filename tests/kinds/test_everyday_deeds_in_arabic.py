"""Deeds told by an everyday verb: «أمر بكذا», «أجرى مباحثات مع», «شهد المباراة», «عوقب بغرامة», «أعفي من منصبه»."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e1": {"name": {"ar": "رنا شهاب"}, "kind": "person"},
    "e2": {"name": {"ar": "نبيل حاوي"}, "kind": "person"},
    "e3": {"name": {"en": "Rana Shehab"}, "kind": "person"},
    "e4": {"name": {"en": "Nabil Hawi"}, "kind": "person"},
    "e5": {"name": {"en": "Majed Sayegh"}, "kind": "person"},
    "e6": {"name": {"en": "Paul Duran"}, "kind": "person"},
    "e7": {"name": {"en": "Paris"}, "kind": "place"},
    "e8": {"name": {"ar": "ماجد الصايغ"}, "kind": "person"},
    "e9": {"name": {"ar": "بول دوران"}, "kind": "person"},
    "e10": {"name": {"ar": "باريس"}, "kind": "place"},
    "e11": {"name": {"ar": "أفق"}, "kind": "company"},
    "e12": {"name": {"ar": "نداء"}, "kind": "company"},
    "e13": {"name": {"en": "Ofoq"}, "kind": "company"},
    "e14": {"name": {"ar": "عادل مراد"}, "kind": "person"},
    "e15": {"name": {"ar": "الصقور"}, "kind": "company"},
    "e16": {"name": {"ar": "السلام"}, "kind": "company"},
    "e17": {"name": {"ar": "كريم بلعيد"}, "kind": "person"},
    "e18": {"name": {"ar": "الهلال"}, "kind": "company"},
    "e19": {"name": {"en": "Falcons"}, "kind": "company"},
    "e20": {"name": {"en": "Karim Belaid"}, "kind": "person"},
    "e21": {"name": {"en": "Hilal"}, "kind": "company"},
}

test_everyday_deeds = judged(
    {
        "everyday_deeds1-ar": (
            "أمرت القاضية رنا شهاب نبيل حاوي بإعادة 6 ملايين دولار إلى الخزينة.",
            {
                "supported": (
                    "أُمر نبيل حاوي بإعادة 6 ملايين دولار",
                    "أمرت رنا شهاب بإعادة 6 ملايين دولار إلى الخزينة",
                ),
                "contradicted": ("أمرت رنا شهاب نبيل حاوي بإعادة 9 ملايين دولار إلى الخزينة",),
                "unsourced": (
                    "أعاد نبيل حاوي 6 ملايين دولار إلى الخزينة",
                    "أعادت رنا شهاب 6 ملايين دولار",
                ),
            },
        ),
        "everyday_deeds2-ar": (
            "أمر قاض بإغلاق المصنع في مايو 2023.",
            {
                "unsourced": (
                    "أغلق المصنع في مايو 2023",
                    "أمر الوزير بإغلاق المصنع",
                ),
            },
        ),
        "everyday_deeds3-en": (
            "Judge Rana Shehab ordered Nabil Hawi to return $6 million to the treasury.",
            {
                "supported": ("Nabil Hawi was ordered to return $6 million",),
                "unsourced": ("Nabil Hawi returned $6 million",),
            },
        ),
        "everyday_deeds4-en": (
            "Majed Sayegh met Paul Duran in Paris on Monday.",
            {
                "supported": (
                    "Majed Sayegh held talks with Paul Duran in Paris",
                    "Majed Sayegh and Paul Duran held a meeting in Paris",
                ),
            },
        ),
        "everyday_deeds5-en": (
            "Majed Sayegh held talks with Paul Duran in Paris.",
            {
                "supported": ("Majed Sayegh met Paul Duran in Paris",),
            },
        ),
        "everyday_deeds6-ar": (
            "أجرى ماجد الصايغ محادثات مع بول دوران في باريس.",
            {
                "supported": (
                    "التقى ماجد الصايغ بول دوران في باريس",
                    "أجرى بول دوران محادثات مع ماجد الصايغ",
                    "عقد ماجد الصايغ محادثات مع بول دوران في باريس",
                    "أجرى ماجد الصايغ مباحثات مع بول دوران",
                ),
            },
        ),
        "everyday_deeds7-ar": (
            "تجري أفق محادثات مع نداء لشرائها.",
            {
                "supported": (
                    "تجري أفق محادثات مع نداء لشرائها",
                    "تتفاوض أفق مع نداء على شرائها",
                ),
                "unsourced": ("اشترت أفق نداء",),
            },
        ),
        "everyday_deeds8-ar": (
            "قدم عادل مراد استقالته في مايو 2020.",
            {
                "supported": (
                    "قدم عادل مراد استقالته من منصبه في مايو 2020",
                    "استقال عادل مراد من منصبه",
                ),
            },
        ),
        "everyday_deeds9-ar": (
            "أقيل عادل مراد في مايو 2020.",
            {
                "supported": (
                    "أقيل عادل مراد من منصبه في مايو 2020",
                    "أعفي عادل مراد من منصبه",
                ),
                "unsourced": ("استقال عادل مراد من منصبه",),
            },
        ),
        "everyday_deeds10-ar": (
            "بحث ماجد الصايغ مع بول دوران إعادة إعمار الجنوب.",
            {
                "supported": (
                    "تناولت محادثات ماجد الصايغ وبول دوران إعادة إعمار الجنوب",
                    "ناقش ماجد الصايغ وبول دوران إعادة إعمار الجنوب",
                ),
                "unsourced": ("تناولت محادثات ماجد الصايغ وبول دوران أسعار النفط",),
            },
        ),
        "everyday_deeds11-ar": (
            "غرّم الاتحاد نادي الصقور 50 ألف دولار.",
            {
                "supported": (
                    "عاقب الاتحاد نادي الصقور بغرامة مالية قيمتها 50 ألف دولار",
                    "عوقب نادي الصقور بغرامة مالية قدرها 50 ألف دولار",
                ),
            },
        ),
        "everyday_deeds12-ar": (
            "بدأت أشغال الحفر في يناير 2023.",
            {
                "supported": (
                    "انطلقت أعمال الحفر في يناير 2023",
                    "شُرع في أعمال الحفر في يناير 2023",
                    "باشرت الشركة أعمال الحفر في يناير 2023",
                    "بدأ الحفر في يناير 2023",
                ),
                "unsourced": ("انتهت أعمال الحفر في يناير 2023",),
            },
        ),
        "everyday_deeds13-ar": (
            "خلصت اللجنة إلى أن سوء التربة هو سبب الانهيار.",
            {
                "supported": (
                    "توصلت اللجنة إلى أن سبب الانهيار سوء التربة",
                    "استنتجت اللجنة أن سوء التربة سبب الانهيار",
                    "عزت اللجنة الانهيار إلى سوء التربة",
                    "أرجعت اللجنة الانهيار إلى سوء التربة",
                ),
                "unsourced": ("عزت اللجنة الانهيار إلى الأمطار",),
            },
        ),
        "everyday_deeds14-ar": (
            "يضم مستشفى السلام 350 سريرا و12 غرفة عمليات.",
            {
                "supported": (
                    "تبلغ سعة مستشفى السلام 350 سريرا",
                    "تبلغ الطاقة الاستيعابية لمستشفى السلام 350 سريرا",
                    "يتسع مستشفى السلام لـ350 سريرا",
                    "لدى مستشفى السلام 12 غرفة عمليات",
                    "عدد أسرة مستشفى السلام 350 سريرا",
                ),
                "contradicted": ("عدد غرف العمليات في مستشفى السلام 15 غرفة",),
            },
        ),
        "everyday_deeds15-ar": (
            "شهد المباراة 42 ألف متفرج في ملعب الدوحة.",
            {
                "supported": (
                    "حضر المباراة اثنان وأربعون ألف متفرج",
                    "حضر المباراة 42 ألف متفرج",
                    "تابع المباراة في الملعب 42 ألف مشجع",
                    "بلغ عدد الحضور 42 ألف متفرج",
                ),
                "contradicted": ("حضر المباراة 52 ألف متفرج",),
            },
        ),
        "everyday_deeds16-ar": (
            "غرّم الاتحاد نادي الصقور 50 ألف دولار بسبب شغب جماهيره.",
            {
                "supported": (
                    "عوقب نادي الصقور بغرامة قدرها 50 ألف دولار",
                    "عاقب الاتحاد نادي الصقور بغرامة مالية قيمتها 50 ألف دولار",
                    "فرض الاتحاد غرامة على الصقور قدرها خمسون ألف دولار",
                ),
            },
        ),
        "everyday_deeds17-ar": (
            "باع الصقور مهاجمه كريم بلعيد إلى نادي الهلال مقابل 8 ملايين يورو في يناير 2025.",
            {
                "supported": ("تعاقد الهلال مع كريم بلعيد",),
                "unsourced": ("ضم الصقور كريم بلعيد من الهلال",),
            },
        ),
        "everyday_deeds18-ar": (
            "تراجعت أرباح أفق بنسبة 12 بالمئة إلى 310 ملايين دولار في عام 2024.",
            {
                "supported": ("هبطت أرباح أفق 12 بالمئة",),
                "unsourced": ("حققت أفق إيرادات قدرها 310 ملايين دولار",),
            },
        ),
        "everyday_deeds19-en": (
            "Falcons sold striker Karim Belaid to Hilal for 8 million euros in January 2025.",
            {
                "supported": (
                    "Hilal signed Karim Belaid from Falcons",
                    "Karim Belaid joined Hilal from Falcons",
                ),
            },
        ),
        "everyday_deeds20-ar": (
            "باع الصقور مهاجمه كريم بلعيد إلى نادي الهلال مقابل 8 ملايين يورو في يناير 2025.",
            {
                "supported": ("ضم الهلال كريم بلعيد إلى صفوفه",),
                "unsourced": ("ضم الصقور المهاجم كريم بلعيد قادما من الهلال",),
            },
        ),
        "everyday_deeds21-ar": (
            "ضم المنتخب خمسة لاعبين من الهلال.",
            {
                "supported": ("ضم المنتخب خمسة من لاعبي الهلال",),
                "unsourced": (
                    "باع الهلال خمسة لاعبين",
                    "انتقل خمسة لاعبين من الهلال",
                ),
            },
        ),
        "everyday_deeds22-ar": (
            "أدلى تسعة شهود بإفاداتهم أمام المحكمة، بينهم أربع نساء.",
            {
                "unsourced": (
                    "استمعت المحكمة إلى تسعة محامين",
                    "استمعت الشرطة إلى تسعة شهود",
                ),
            },
        ),
        "everyday_deeds23-ar": (
            "استمعت المحكمة إلى تسعة شهود في مايو 2023.",
            {
                "supported": (
                    "أدلى تسعة شهود بإفاداتهم أمام المحكمة",
                    "أدلى تسعة شهود بشهاداتهم في مايو 2023",
                ),
                "unsourced": ("أدلت المحكمة بشهادتها",),
            },
        ),
        "everyday_deeds24-en": (
            "The court heard nine witnesses in May 2023.",
            {
                "supported": ("Nine witnesses testified in May 2023",),
            },
        ),
        "everyday_deeds25-en": (
            "Nine witnesses testified in court in May 2023.",
            {
                "unsourced": ("The jury heard nine lawyers",),
            },
        ),
    },
    ENTITIES,
)
