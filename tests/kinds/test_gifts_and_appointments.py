"""Who gave and who was given, who is new in an office, rounds and marks, phrases that a preposition parts."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "drax": {"name": {"en": "Leontine Drax", "ar": "ليونتين دراكس"}, "kind": "person"},
    "mirel": {"name": {"en": "Mirel Fonta", "ar": "ميريل فونتا"}, "kind": "person"},
    "gallery": {"name": {"en": "the Halder Gallery", "ar": "معرض هالدر"}, "kind": "organisation"},
    "trust": {"name": {"en": "the Orvane Trust", "ar": "صندوق أورفان"}, "kind": "organisation"},
    "river": {"name": {"en": "the Zahir", "ar": "نهر الزاهر"}, "kind": "place"},
    "power": {"name": {"en": "Nahr Power", "ar": "كهرباء نهر"}, "kind": "company"},
}
FACTS = {
    "gift": {
        "en": "On 6 May 2025 Leontine Drax donated 45 million euros to the Halder Gallery for a new wing.",
        "ar": "في 6 مايو 2025 تبرعت ليونتين دراكس بمبلغ 45 مليون يورو لمعرض هالدر من أجل جناح جديد.",
    },
    "named": {
        "en": "On 2 December 2024 the Orvane Trust appointed Mirel Fonta director of the Halder Gallery.",
        "ar": "في 2 ديسمبر 2024 عيّن صندوق أورفان ميريل فونتا مديرة لمعرض هالدر.",
    },
    "flood": {"ar": "توقف العمل في موقع السد سبعة أشهر بسبب فيضان نهر الزاهر."},
    "deal": {"ar": "اتفقت كهرباء نهر وصندوق أورفان في 8 أبريل 2025 على أن تزود كهرباء نهر الصندوق بـ300 ميغاواط."},
    "bid": {"ar": "استبعدت كهرباء نهر عرض معرض هالدر لعدم استيفائه الشروط الفنية."},
    "motion": {"en": "On 4 February 2025 parliament rejected, by 88 votes to 61, a motion to scrap the ferry tax."},
    "alarm": {"en": "An inquiry found that the gallery lost power because of a software update."},
}

ROWS = {
    # Who gave, and who was given
    "came-from": (S, "A donation of 45 million euros came from Leontine Drax."),
    "came-from-taker": (U, "A donation of 45 million euros came from the Halder Gallery."),
    "came-from-another": (U, "A donation of 45 million euros came from the Orvane Trust."),
    "was-given": (S, "The Halder Gallery was given 45 million euros by Leontine Drax."),
    "was-given-turned": (U, "Leontine Drax was given 45 million euros by the Halder Gallery."),
    "gave-turned": (U, "The Halder Gallery gave Leontine Drax 45 million euros."),
    # Who is put in an office is new there
    "new-director": (S, "The Orvane Trust picked Mirel Fonta as the new director of the Halder Gallery."),
    "new-director-ar": (S, "عيّن صندوق أورفان ميريل فونتا مديرة جديدة لمعرض هالدر."),
    "young-director": (U, "The Orvane Trust picked Mirel Fonta as the young director of the Halder Gallery."),
    "new-gallery": (U, "The Orvane Trust appointed Mirel Fonta director of the new museum."),
    # A preposition parts what is no phrase
    "terms": (S, "استُبعد عرض معرض هالدر لأنه لم يستوف الشروط الفنية."),
    # What an agreement provides
    "provides": (S, "يقضي اتفاق أُبرم في نيسان 2025 بأن تزود كهرباء نهر صندوق أورفان بـ300 ميغاواط."),
    "provides-less": (C, "يقضي اتفاق أُبرم في نيسان 2025 بأن تزود كهرباء نهر صندوق أورفان بـ200 ميغاواط."),
    # A motion is no gesture
    "motion": (S, "Parliament voted down a motion to scrap the ferry tax by 88 votes to 61."),
    "motion-carried": (U, "On 4 February 2025 parliament passed a motion to scrap the ferry tax by 88 votes to 61."),
}  # fmt: skip

test_verdict = verdicts(ROWS)
