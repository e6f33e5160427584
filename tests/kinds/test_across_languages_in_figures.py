"""Across languages: goals, minutes of play, first months of a year, pounds, turnout, transfers."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "al-wehda": {"name": {"en": "Al Wehda", "ar": "الوحدة"}, "kind": "company"},
    "northport": {"name": {"en": "Northport", "ar": "نورثبورت"}, "kind": "company"},
    "yazan-qasim": {"name": {"en": "Yazan Qasim", "ar": "يزن قاسم"}, "kind": "person"},
    "marco-silveira": {"name": {"en": "Marco Silveira", "ar": "ماركو سيلفيرا"}, "kind": "person"},
    "laila-darwish": {"name": {"en": "Laila Darwish", "ar": "ليلى درويش"}, "kind": "person"},
    "nadwa-bank": {"name": {"en": "Nadwa Bank", "ar": "بنك ندوة"}, "kind": "company"},
    "adel-faraj": {"name": {"en": "Adel Faraj", "ar": "عادل فرج"}, "kind": "person"},
}
PAIRS = {
    "b01": (
        (
            "تعاقد نادي الوحدة مع المهاجم البرازيلي ماركو سيلفيرا لمدة ثلاثة مواسم "
            "مقابل 12 مليون يورو قادما من نورثبورت."
        ),
        {
            "supported": (
                "Marco Silveira joined Al Wehda from Northport on a three-season deal.",
                "Marco Silveira moved from Northport to Al Wehda.",
                "انضم ماركو سيلفيرا إلى الوحدة قادما من نورثبورت.",
                "انتقل ماركو سيلفيرا من نورثبورت إلى الوحدة.",
                "Al Wehda signed Marco Silveira from Northport for €12m.",
            ),
            "contradicted": ("انتقل ماركو سيلفيرا من الوحدة إلى نورثبورت.",),
        },
    ),
    "b02": (
        "سجل يزن قاسم هدفين في المباراة النهائية قبل أن يخرج مصابا في الدقيقة السبعين.",
        {
            "supported": (
                "Yazan Qasim scored twice in the final.",
                "Yazan Qasim scored two goals in the final.",
                "Yazan Qasim went off injured in the 70th minute.",
                "Yazan Qasim went off injured in the 70th minute of the final.",
            ),
            "unsourced": ("Yazan Qasim scored two penalties in the final.",),
        },
    ),
    "b03": (
        "Yazan Qasim scored twice in the final.",
        {
            "supported": (
                "سجل يزن قاسم هدفين في النهائي.",
                "أحرز يزن قاسم هدفين في المباراة النهائية.",
            ),
        },
    ),
    "b04": (
        "Yazan Qasim was sent off in the 70th minute of the final.",
        {
            "supported": (
                "طرد يزن قاسم في الدقيقة السبعين من المباراة النهائية.",
                "طُرد يزن قاسم في الدقيقة 70 من النهائي.",
            ),
            "contradicted": (
                "طرد يزن قاسم في الدقيقة الستين من المباراة النهائية.",
                "طرد يزن قاسم في الدقيقة 80 من النهائي.",
            ),
        },
    ),
    "b05": (
        "Laila Darwish coaches Northport.",
        {
            "supported": (
                "ليلى درويش تدرب نورثبورت.",
                "تدرب ليلى درويش نورثبورت.",
            ),
            "unsourced": ("نورثبورت يدرب ليلى درويش.",),
        },
    ),
    "b06": (
        "ارتفعت أرباح بنك ندوة 18 في المئة إلى 340 مليون درهم في الربع الأول من عام 2025.",
        {
            "supported": (
                "Nadwa Bank's profits rose 18 percent in the first three months of 2025.",
                "Nadwa Bank's profits rose to 340 million dirhams in the first quarter of 2025.",
            ),
        },
    ),
    "b07": (
        "Nadwa Bank's profits rose 18 percent in the first half of 2025.",
        {
            "supported": (
                "ارتفعت أرباح بنك ندوة 18 بالمئة في الأشهر الستة الأولى من 2025.",
                "ارتفعت أرباح بنك ندوة 18 بالمئة في النصف الأول من 2025.",
                "زادت أرباح بنك ندوة 18% في أول ستة أشهر من عام 2025.",
            ),
        },
    ),
    "b08": (
        "خصصت الحكومة المصرية 250 مليون جنيه لتعويض المزارعين.",
        {
            "supported": (
                "The Egyptian government allocated 250 million pounds to compensate farmers.",
                "The Egyptian government allocated 250 million Egyptian pounds to compensate farmers.",
            ),
            "contradicted": ("The Egyptian government allocated 520 million pounds to compensate farmers.",),
        },
    ),
    "b09": (
        "The government allocated 250 million pounds to compensate farmers.",
        {
            "supported": ("خصصت الحكومة 250 مليون جنيه لتعويض المزارعين.",),
            "contradicted": ("خصصت الحكومة 350 مليون جنيه لتعويض المزارعين.",),
        },
    ),
    "b10": (
        "اشترى بنك ندوة مبنى من الدولة.",
        {
            "supported": ("Nadwa Bank bought a building from the state.",),
            "unsourced": ("Nadwa Bank bought a building from a rival.",),
        },
    ),
    "b11": (
        "اشترى بنك ندوة مبنى.",
        {
            "unsourced": ("اشترى بنك ندوة مبنى من الدولة.",),
        },
    ),
    "b12": (
        "بلغت نسبة المشاركة في الانتخابات 61 في المئة، وهي الأعلى منذ عقدين.",
        {
            "supported": (
                "Turnout in the election was 61 percent.",
                "Turnout in the election was 61 percent, the highest in two decades.",
                "Turnout in the election was the highest in 20 years.",
            ),
            "contradicted": ("Turnout in the election was 51 percent.",),
        },
    ),
    "b13": (
        ("Adel Faraj was arrested at sea in August 2024 while trying to leave the country on a fishing boat."),
        {
            "supported": (
                "اعتقل عادل فرج في آب 2024 أثناء محاولته مغادرة البلاد على متن قارب صيد.",
                "اعتقل عادل فرج في أغسطس 2024 وهو يحاول مغادرة البلاد بقارب صيد.",
            ),
            "contradicted": ("اعتقل عادل فرج في آذار 2024 أثناء محاولته مغادرة البلاد على متن قارب صيد.",),
            "unsourced": ("اعتقل عادل فرج في آب 2024 أثناء محاولته مغادرة البلاد على متن طائرة.",),
        },
    ),
}

test_told = judged(PAIRS, ENTITIES)
