"""What looks like a denial and is none: another place, another object, another's date, a difference worked out."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "dina": {"name": {"en": "Dina Masri", "ar": "دينا المصري"}, "kind": "person"},
    "karim": {"name": {"en": "Karim Odeh", "ar": "كريم عودة"}, "kind": "person"},
    "opal": {"name": {"en": "Opal Studio", "ar": "استوديو أوبال"}, "kind": "company"},
    "wadi": {"name": {"en": "Wadi Council", "ar": "مجلس الوادي"}, "kind": "organisation"},
}
FACTS = {
    "grossed": {"en": "Opal Studio's film grossed 30 million dollars worldwide in 2021."},
    "married": {"en": "Dina Masri married Karim Odeh in 2009.", "ar": "تزوجت دينا المصري كريم عودة عام 2009."},
    "refused": {
        "en": "On 3 April 2022 Wadi Council rejected the petition of Opal Studio.",
        "ar": "في 3 أبريل 2022 رفض مجلس الوادي عريضة استوديو أوبال.",
    },
    "born": {"en": "Karim Odeh, born on 9 July 1971, is a theatre director."},
    "budget": {
        "en": "Wadi Council approved 40 million dinars for roads in 2024, down from 52 million dinars in 2023.",
        "ar": "أقر مجلس الوادي 40 مليون دينار للطرق في 2024 بعد 52 مليون دينار في 2023.",
    },
    "vote": {"en": "The motion of Dina Masri passed by 61 votes to 44."},
    "next-day": {
        "ar": "ذكرت صحيفة في 20 يونيو 2023 أن استوديو أوبال سيغلق، ونفى الاستوديو ذلك في اليوم التالي.",
    },
    "film": {"ar": "أصدر استوديو أوبال فيلمه الأول في 12 يونيو 2018."},
    "riding": {"en": "Karim Odeh was born in Norwell in West Alderland."},
    "train": {"en": "Dina Masri sold a train.", "ar": "باعت دينا المصري قطارا."},
}

ROWS = {
    # The takings of one country are not those of the world
    "grossed": (C, "Opal Studio's film grossed 55 million dollars worldwide in 2021."),
    "grossed-there": (U, "Opal Studio's film grossed 11 million dollars in Brazil."),
    # Who divorced had married
    "married": (S, "Dina Masri married Karim Odeh in 2009."),
    "divorced": (U, "Dina Masri divorced Karim Odeh."),
    "divorced-ar": (U, "تطلقت دينا المصري من كريم عودة."),
    "married-when": (C, "Dina Masri married Karim Odeh in 2012."),
    # What was rejected at another time was something else
    "petition": (C, "Wadi Council rejected the petition of Opal Studio on 3 May 2022."),
    "permit": (U, "Wadi Council rejected the building permit of Opal Studio on 3 May 2022."),
    # The date of a death on file nowhere
    "director": (S, "Karim Odeh is a theatre director."),
    "director-until": (U, "Karim Odeh was a theatre director before his death in 2018."),
    # Who sold the one may have sold the other
    "train": (S, "Dina Masri sold a train."),
    "bus": (U, "Dina Masri sold a bus."),
    "bus-ar": (U, "باعت دينا المصري حافلة."),
    # Less by how much
    "less": (S, "The sum that Wadi Council approved for roads in 2024 is 12 million dinars less than in 2023."),
    "margin": (S, "The motion of Dina Masri passed with a margin of 17 votes."),
    "margin-wrong": (U, "The motion of Dina Masri passed with a margin of 25 votes."),
    # Whose somebody is, is nobody's place
    "whose": (U, "Opal Studio's Dina Masri married Karim Odeh in 2009."),
    # "His first one in June" is not the first of June
    "first": (S, "أصدر استوديو أوبال فيلمه الأول في يونيو 2018."),
    "first-another": (C, "أصدر استوديو أوبال فيلمه الأول في يوليو 2018."),
    # South of it is not west of it
    "born-in": (S, "Karim Odeh was born in West Alderland."),
    "born-south": (U, "Karim Odeh was born in South Alderland."),
}  # fmt: skip

test_verdict = verdicts(ROWS)
