"""A figure that a fact has for something else: what was raised is not what it is worth."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "solis": {"name": {"en": "Solis", "ar": "سوليس"}, "kind": "project"},
    "tarn-bank": {"name": {"en": "Tarn Bank", "ar": "بنك تارن"}, "kind": "organisation"},
    "orrin": {"name": {"en": "Orrin", "ar": "أورين"}, "kind": "place"},
    "kite": {"name": {"en": "Kite", "ar": "كايت"}, "kind": "organisation"},
}
FUNDS = {"event": "funding"}
FACTS = {
    "value": {"en": "Solis is worth $700 million.", "ar": "تبلغ قيمة سوليس 700 مليون دولار."},
    "both": (
        {
            "en": "The Solis partners secured a first tranche of $150 million "
            "and $700 million over the next six years.",
            "ar": "ضمن شركاء سوليس شريحة أولى بقيمة 150 مليون دولار و700 مليون دولار على مدى السنوات الست المقبلة.",
        },
        FUNDS,
    ),
    "first": (
        {
            "en": "The Solis partners secured a first tranche of $150 million.",
            "ar": "ضمن شركاء سوليس شريحة أولى بقيمة 150 مليون دولار.",
        },
        FUNDS,
    ),
    "later": (
        {
            "en": "The Solis partners secured $700 million over the next six years.",
            "ar": "ضمن شركاء سوليس 700 مليون دولار على مدى السنوات الست المقبلة.",
        },
        FUNDS,
    ),
    "raised": {"en": "Kite invested $90 million.", "ar": "استثمرت كايت 90 مليون دولار."},
    "gift": (
        {"en": "Tarn Bank donated $2 million to Kite.", "ar": "تبرع بنك تارن بمليوني دولار لكايت."},
        {"once": True},
    ),
    "people": {"en": "Orrin is a town in the north with a population of 3,150."},
}

ROWS = {
    "worth": (S, "Solis is worth $700 million."),
    "worth-ar": (S, "قيمة سوليس 700 مليون دولار."),
    "attributive": (S, "The $700 million Solis project"),
    "worth-the-tranche": (C, "Solis is worth $150 million."),
    "worth-the-tranche-ar": (C, "تبلغ قيمة سوليس 150 مليون دولار."),
    "tranche": (S, "The partners of Solis secured a first tranche of $150 million."),
    "tranche-of-the-sum": (C, "The partners of Solis secured a first tranche of $700 million."),
    "tranche-of-the-sum-ar": (C, "ضمن شركاء سوليس شريحة أولى بقيمة 700 مليون دولار."),
    "sum-of-the-tranche": (U, "The Solis partners secured $150 million over the next six years."),
    "sum-of-the-tranche-ar": (U, "ضمن شركاء سوليس 150 مليون دولار على مدى السنوات الست المقبلة."),
    "raised": (S, "Kite invested $90 million."),
    "raised-not-worth": (U, "Kite is worth $90 million."),
    "raised-not-worth-ar": (U, "تبلغ قيمة كايت 90 مليون دولار."),
    "offered": (U, "Tarn Bank offered $95 million for Kite."),
    "offered-ar": (U, "عرض بنك تارن 95 مليون دولار لشراء كايت."),
    "given": (C, "Tarn Bank donated $95 million to Kite."),
    "population": (S, "Orrin has 3,150 inhabitants."),
}

test_rows = verdicts(ROWS)
