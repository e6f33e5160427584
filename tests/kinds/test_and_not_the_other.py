"""One thing told in so many words in place of another ("the west and not the east wing"): the other one is on file."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "kind": "place"},
    "tarsund": {"name": {"en": "Tarsund", "ar": "تارسوند"}, "kind": "place"},
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "company"},
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
    "tove-brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
    "morning-post": {"name": {"en": "Morning Post", "ar": "بريد الصباح"}, "kind": "organisation"},
    "evening-star": {"name": {"en": "Evening Star", "ar": "نجمة المساء"}, "kind": "organisation"},
}
FACTS = {
    "roof": {
        "en": "The northern roof of the station in Norvik collapsed on 3 March 2024.",
        "ar": "انهار السقف الشمالي للمحطة في نورفيك في 3 مارس 2024.",
    },
    "opened": {
        "en": "Mara Lind opened the new library of Norvik on 5 May 2023.",
        "ar": "افتتحت مارا ليند المكتبة الجديدة في نورفيك في 5 مايو 2023.",
    },
    "research": {"en": "Isle Lines is building an electric ferry.", "ar": "تبني خطوط الجزر عبارة كهربائية."},
    "reported": {
        "en": "The Morning Post reported on 9 June 2023 that Isle Lines would sell the ferry Sula.",
        "ar": "ذكرت بريد الصباح في 9 يونيو 2023 أن خطوط الجزر ستبيع العبارة سولا.",
    },
    "invested": {
        "en": "Isle Lines invested in solar panels and in batteries.",
        "ar": "استثمرت خطوط الجزر في الألواح الشمسية وفي البطاريات.",
    },
    "storm": {"en": "The hurricane of 12 August 2022 destroyed the harbour of Tarsund."},
    "wise": {"en": "Accepting the offer of Isle Lines was not wise, Tove Brask said."},
    "instead": {"en": "Mara Lind studied medicine in Tarsund instead of law."},
}

ROWS = {
    "cleft-and-not": (C, "It was the southern and not the northern roof of the station in Norvik that collapsed."),
    "cleft-not-but": (C, "It was not the northern but the southern roof of the station in Norvik that collapsed."),
    "cleft-right": (S, "It was the northern and not the southern roof of the station in Norvik that collapsed."),
    "roof-ar": (C, "انهار السقف الجنوبي للمحطة في نورفيك وليس الشمالي في 3 مارس 2024."),
    "roof-right-ar": (S, "انهار السقف الشمالي وليس الجنوبي للمحطة في نورفيك في 3 مارس 2024."),
    "roof-of-another": (U, "It was the southern and not the northern wall of the school in Norvik that collapsed."),
    "opened": (C, "Tove Brask, not Mara Lind, opened the new library of Norvik on 5 May 2023."),
    "opened-right": (S, "Mara Lind, not Tove Brask, opened the new library of Norvik on 5 May 2023."),
    "opened-and-not": (C, "It was Tove Brask and not Mara Lind who opened the new library of Norvik."),
    "opened-ar": (C, "توفه براسك، لا مارا ليند، هي من افتتحت المكتبة الجديدة في نورفيك في 5 مايو 2023."),
    "opened-another": (U, "Tove Brask, not Mara Lind, opened the old theatre of Tarsund on 7 May 2023."),
    "ferry": (C, "Isle Lines is building not an electric ferry but a sailing ship."),
    "ferry-instead": (C, "Isle Lines is building a submarine instead of an electric ferry."),
    "ferry-ar": (C, "تبني خطوط الجزر غواصة لا عبارة كهربائية."),
    "ferry-right": (U, "Isle Lines is building an electric ferry, not a submarine."),
    "report": (C, "The Evening Star and not the Morning Post reported on 9 June 2023 that Isle Lines would sell Sula."),
    "report-of-another": (U, "The Evening Star and not the Morning Post reported that Isle Lines would sell a garage."),
    "invested": (C, "Isle Lines invested in wind turbines, not in solar panels."),
    "invested-both": (S, "Isle Lines invested in solar panels and in batteries."),
    "storm": (C, "It was an earthquake and not a hurricane that destroyed the harbour of Tarsund."),
    "storm-right": (U, "It was a hurricane and not an earthquake that destroyed the harbour of Tarsund."),
    "storm-another": (U, "It was an earthquake and not a hurricane that destroyed the harbour of Norvik."),
    "wise": (U, "Turning down the offer of Isle Lines was wise, Tove Brask said."),
    # At another time the other thing may be so
    "school-later": (U, "Isle Lines invested in wind turbines, not in solar panels, in 2025."),
    "to-come": (U, "From next year Isle Lines will build a submarine instead of an electric ferry."),
    "to-come-ar": (U, "ستبني خطوط الجزر غواصة بدلا من عبارة كهربائية."),
    "not-only": (U, "Isle Lines invested in wind turbines, not only in solar panels."),
    "studied": (C, "Mara Lind studied law in Tarsund instead of medicine."),
    "studied-right": (S, "Mara Lind studied medicine in Tarsund and not law."),
}

test_set_against = verdicts(ROWS)
