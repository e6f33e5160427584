"""Everyday opposites and everyday words of headlines, as verb and as noun."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_opposites = judged(
    {
        "ar-0": (
            "فرض حظر التجول في المدينة بعد مقتل متظاهر",
            {
                "unsourced": ("رفع حظر التجول في الميناء",),
            },
        ),
        "ar-4": (
            "صراع بين رئيس البرلمان ونواب الائتلاف",
            {
                "contradicted": (
                    "مصالحة بين رئيس البرلمان ونواب الائتلاف",
                    "تصالح رئيس البرلمان ونواب الائتلاف",
                ),
            },
        ),
        "feud-between-the": (
            "Feud between the speaker and coalition deputies",
            {
                "contradicted": ("Reconciliation between the speaker and coalition deputies",),
            },
        ),
        "ar-6": (
            "إدانة فلسطينية للإفراج عن الجندي",
            {
                "contradicted": (
                    "ترحيب فلسطيني بالإفراج عن الجندي",
                    "تجاهل فلسطيني للإفراج عن الجندي",
                ),
            },
        ),
        "ar-7": (
            "الوزير وزوجته يحضران حفل افتتاح السفارة",
            {
                "contradicted": (
                    "الوزير وزوجته يغيبان عن حفل افتتاح السفارة",
                    "الوزير وزوجته يتغيبان عن حفل افتتاح السفارة",
                ),
            },
        ),
        "minister-attend-opening": (
            "Minister attends opening of the embassy",
            {
                "contradicted": (
                    "Minister absent from opening of the embassy",
                    "Minister stays away from opening of the embassy",
                ),
            },
        ),
        "ar-9": (
            "المستشار يقدم استقالته من لجنة الأمن",
            {
                "contradicted": (
                    "المستشار يبقى في لجنة الأمن",
                    "استمرار المستشار في منصبه في لجنة الأمن",
                ),
            },
        ),
        "ar-10": (
            "السجن المؤبد لستة صحفيين في تركيا",
            {
                "contradicted": ("براءة ستة صحفيين في تركيا",),
            },
        ),
        "ar-11": (
            "الكنيسة تغلق أبوابها احتجاجا على الضرائب",
            {
                "contradicted": ("الكنيسة تفتح أبوابها رغم الضرائب",),
            },
        ),
        "ar-14": (
            "الآلاف يتظاهرون ضد سجن القادة",
            {
                "contradicted": (
                    "الآلاف يؤيدون سجن القادة",
                    "الآلاف يدعمون سجن القادة",
                ),
            },
        ),
        "ar-16": (
            "السيسي يصادق على قانون الإنترنت",
            {
                "contradicted": ("السيسي يرفض قانون الإنترنت",),
            },
        ),
        "transport-minister-resign": (
            "Transport minister resigns after crash",
            {
                "contradicted": ("Transport minister stays on despite crash",),
            },
        ),
        "ar-19": (
            "إيران تتوقف عن استيراد القمح الأوكراني",
            {
                "contradicted": ("إيران تواصل استيراد القمح الأوكراني",),
            },
        ),
        "ar-21": (
            "النادي ينقذ عقد المدرب",
            {
                "unsourced": ("النادي يقيل المدرب",),
            },
        ),
        "ar-22": (
            "القوات تنسحب من المدينة بعد الاتفاق",
            {
                "contradicted": ("القوات تبقى في المدينة رغم الاتفاق",),
            },
        ),
        "ar-25": (
            "انتقادات لاذعة للوزير بعد الصورة",
            {
                "supported": (
                    "انتقادات شديدة للوزير بعد الصورة",
                    "انتقادات حادة للوزير بعد الصورة",
                ),
            },
        ),
        "ar-26": (
            "قيادي في الحزب يستقيل",
            {
                "supported": (
                    "أحد قادة الحزب يستقيل",
                    "استقالة أحد قيادات الحزب",
                ),
            },
        ),
        "ar-27": (
            "احتجاجات واسعة في المدينة",
            {
                "supported": ("احتجاجات كبيرة في المدينة",),
            },
        ),
        "ar-29": (
            "اتفاق لتبادل الأسرى",
            {
                "supported": ("التوصل إلى اتفاق لتبادل الأسرى",),
            },
        ),
        "ar-30": (
            "الشرطة تكشف لغز الهدية",
            {
                "supported": ("كشف لغز الهدية",),
            },
        ),
        "ar-31": (
            "العالم العربي يحتاج إلى حرية الصحافة",
            {
                "supported": ("العالم العربي بحاجة إلى حرية الصحافة",),
            },
        ),
    }
)
