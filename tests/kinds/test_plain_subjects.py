"""Courts and crews that act without a name, clubs that take players on, reasons told first; near-misses beside each."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "adib": {"name": {"en": "Adib Salloum", "ar": "أديب سلوم"}, "kind": "person"},
    "huda": {"name": {"en": "Huda Rashid", "ar": "هدى رشيد"}, "kind": "person"},
    "orchard": {"name": {"en": "Orchard Foods", "ar": "بساتين للأغذية"}, "kind": "organisation"},
    "north": {"name": {"en": "North Star", "ar": "نجمة الشمال"}, "kind": "organisation"},
    "south": {"name": {"en": "South Gate", "ar": "بوابة الجنوب"}, "kind": "organisation"},
    "mill": {"name": {"en": "the Old Mill", "ar": "الطاحونة القديمة"}, "kind": "place"},
    "skyline": {"name": {"en": "Skyline", "ar": "سكايلاين"}, "kind": "organisation"},
    "nabra": {"name": {"en": "Nabra", "ar": "نبرة"}, "kind": "place"},
}
FACTS = {
    "sentenced": {"ar": "حكمت محكمة الجنايات على أديب سلوم بالسجن ست سنوات في 2 مايو 2023."},
    "accused": {"ar": "اتهمت النيابة أديب سلوم بتلقي رشوة من بساتين للأغذية."},
    "founded": {"ar": "أسس مهندسون سابقون في نجمة الشمال شركة بوابة الجنوب."},
    "founded-en": {"en": "Skyline was founded by former engineers of North Star."},
    "appeal": {"ar": "رفضت محكمة الاستئناف طعن هدى رشيد في أكتوبر 2022."},
    "transfer": {"ar": "انتقل أديب سلوم من نجمة الشمال إلى بوابة الجنوب مقابل 3 ملايين دينار في يناير 2021."},
    "transfer-en": {"en": "Huda Rashid joined South Gate from North Star for 5 million dinars in July 2020."},
    "closed": {"ar": "أغلقت البلدية الطاحونة القديمة في 7 أغسطس 2019 بسبب تشققات في جدرانها."},
    "exports": {"ar": "بلغت صادرات نبرة من الزيت 40 ألف طن عام 2021."},
    "acquitted": {"ar": "قضت المحكمة ببراءة هدى رشيد من تهمة التزوير."},
    "visitors": {
        "en": "The Old Mill drew 52,000 visitors in 2018.", "ar": "استقبلت الطاحونة القديمة 52 ألف زائر عام 2018.",
    },
}

ROWS = {
    # The noun behind the verb acts, not the name after it
    "sentenced": (S, "قضت محكمة الجنايات بسجن أديب سلوم ستة أعوام."),
    "sentenced-other-term": (C, "قضت محكمة الجنايات بسجن أديب سلوم تسعة أعوام."),
    "sentenced-another": (U, "قضت محكمة الجنايات بسجن هدى رشيد ستة أعوام."),
    "accused": (S, "اتهمت النيابة أديب سلوم بتلقي رشوة من بساتين للأغذية."),
    "accused-as-done": (U, "تلقى أديب سلوم رشوة من بساتين للأغذية."),
    "founded": (S, "أسست مجموعة من مهندسي نجمة الشمال السابقين شركة بوابة الجنوب."),
    "founded-object-first": (S, "أسس سكايلاين مهندسون سابقون في نجمة الشمال."),
    "founded-object-first-other": (U, "أسس نبرة مهندسون سابقون في نجمة الشمال."),
    "founded-turned": (U, "أسست بوابة الجنوب شركة نجمة الشمال."),
    "acquitted": (S, "برأت المحكمة هدى رشيد من تهمة التزوير."),
    "acquitted-another": (U, "برأت المحكمة أديب سلوم من تهمة التزوير."),
    # "Accepted" is no "before"
    "refused-appeal": (S, "رفضت محكمة الاستئناف طعن هدى رشيد في تشرين الأول 2022."),
    "accepted-appeal": (C, "قبلت محكمة الاستئناف طعن هدى رشيد في أكتوبر 2022."),
    # Who takes a player on, and who joins
    "took-on": (S, "ضم بوابة الجنوب أديب سلوم من نجمة الشمال مقابل 3 ملايين دينار."),
    "took-on-turned": (C, "ضم نجمة الشمال أديب سلوم من بوابة الجنوب في يناير 2021."),
    "took-on-en": (S, "South Gate signed Huda Rashid from North Star for 5 million dinars."),
    "took-on-turned-en": (C, "North Star signed Huda Rashid from South Gate in July 2020."),
    # The reason may stand first
    "reason-first": (S, "التشققات في جدران الطاحونة القديمة هي سبب إغلاقها."),
    "reason-another": (C, "أغلقت الطاحونة القديمة بسبب حريق."),
    # Imports deny no exports
    "exports-other": (C, "بلغت صادرات نبرة من الزيت 90 ألف طن عام 2021."),
    "imports": (U, "بلغت واردات نبرة من الزيت 40 ألف طن عام 2021."),
    # The total of a year is one
    "total-en": (C, "The Old Mill drew 80,000 visitors in 2018."),
    "total-other-year": (U, "The Old Mill drew 80,000 visitors in 2016."),
    "total": (C, "استقبلت الطاحونة القديمة 80 ألف زائر عام 2018."),
}

test_verdict = verdicts(ROWS)
