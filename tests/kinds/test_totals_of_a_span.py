"""A total over a stated span is denied only by a claim that tells the span, or something else that pins the sum."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "fjord-ferries": {"name": {"en": "Fjord Ferries", "ar": "عبارات الفيورد"}, "kind": "organisation"},
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
    "nordbank": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "organisation"},
    "solvei": {"name": {"en": "Solvei", "ar": "سولفاي"}, "kind": "project"},
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
}
ONCE = {"once": True}
FACTS = {
    "over": (
        {
            "en": "Nordbank invested about $14 million in Isle Lines over the past five years.",
            "ar": "استثمر نوردبنك حوالي 14 مليون دولار في خطوط الجزر على مدى السنوات الخمس الماضية.",
        },
        ONCE,
    ),
    "from-to": (
        {
            "en": "Nordbank lent Fjord Ferries $60 million between 2015 and 2021.",
            "ar": "أقرض نوردبنك عبارات الفيورد 60 مليون دولار بين عامي 2015 و2021.",
        },
        ONCE,
    ),
    "before": (
        {"en": "Mara Lind invested $8 million in Fjord Ferries before she left the board."},
        ONCE,
    ),
    "worth": {"en": "Solvei is worth $500 million.", "ar": "تبلغ قيمة سولفاي 500 مليون دولار."},
    "year": (
        {
            "en": "Mara Lind donated $3 million to Nordbank in 2024.",
            "ar": "تبرعت مارا ليند بثلاثة ملايين دولار لنوردبنك عام 2024.",
        },
        ONCE,
    ),
    "first": ({"en": "The Solvei partners secured an initial commitment of $100 million."}, ONCE | {"event": "funds"}),
    "years": ({"en": "The Solvei partners secured $500 million over the next four years."}, ONCE | {"event": "funds"}),
}

ROWS = {
    "over-untold-en": (U, "Nordbank invested $3 million in Isle Lines."),
    "over-untold-ar": (U, "استثمر نوردبنك ثلاثة ملايين دولار في خطوط الجزر."),
    "over-told-en": (C, "Nordbank invested $3 million in Isle Lines over the past five years."),
    "over-told-ar": (C, "استثمر نوردبنك ثلاثة ملايين دولار في خطوط الجزر على مدى السنوات الخمس الماضية."),
    "over-right-en": (S, "Nordbank invested $14 million in Isle Lines over the past five years."),
    "over-right-ar": (S, "استثمر نوردبنك 14 مليون دولار في خطوط الجزر على مدى السنوات الخمس الماضية."),
    "over-right-untold": (S, "Nordbank invested about $14 million in Isle Lines."),
    "from-to-untold-en": (U, "Nordbank lent Fjord Ferries $20 million."),
    "from-to-untold-ar": (U, "أقرض نوردبنك عبارات الفيورد 20 مليون دولار."),
    "from-to-told-en": (C, "Nordbank lent Fjord Ferries $20 million between 2015 and 2021."),
    "from-to-told-ar": (C, "أقرض نوردبنك عبارات الفيورد 20 مليون دولار بين عامي 2015 و2021."),
    "before-untold": (U, "Mara Lind invested $2 million in Fjord Ferries."),
    "before-told": (C, "Mara Lind invested $2 million in Fjord Ferries before she left the board."),
    # What has no span of its own, or none of more than a year, is denied as ever
    "worth-en": (C, "Solvei is worth $300 million."),
    "worth-ar": (C, "تبلغ قيمة سولفاي 300 مليون دولار."),
    "year-en": (C, "Mara Lind donated $9 million to Nordbank."),
    "year-ar": (C, "تبرعت مارا ليند بتسعة ملايين دولار لنوردبنك."),
    # The span of a sister fact's sum is its own too
    "first-sum": (S, "The Solvei partners secured an initial commitment of $100 million."),
    "first-sum-alone": (U, "The Solvei partners secured $100 million."),
    "sister-told": (C, "The Solvei partners secured $300 million over the next four years."),
}

test_totals = verdicts(ROWS)
