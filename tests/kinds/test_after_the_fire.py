"""Two facts of a base set against each other in time, and two that only stand side by side on file."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "lena-brook": {"name": {"en": "Lena Brook", "ar": "لينا بروك"}, "kind": "person"},
    "talmara": {"name": {"en": "Talmara", "ar": "تلمارا"}, "kind": "place"},
    "basel": {"name": {"en": "Basel", "ar": "بازل"}, "kind": "place"},
    "ashar-crown": {"name": {"en": "Ashar Crown", "ar": "تاج أشار"}, "kind": "work"},
    "marek-holm": {"name": {"en": "Marek Holm", "ar": "ماريك هولم"}, "kind": "person"},
    "port-agency": {"name": {"en": "Port Agency", "ar": "وكالة الموانئ"}, "kind": "organisation"},
}
FACTS = {
    "fire": {
        "en": "A fire destroyed the old mill in Talmara on 3 March 2020.",
        "ar": "دمر حريق المطحنة القديمة في تلمارا في 3 مارس 2020.",
    },
    "resigned": {
        "en": "Lena Brook resigned as mayor of Talmara on 10 March 2020.",
        "ar": "استقالت رئيسة بلدية تلمارا لينا بروك في 10 مارس 2020.",
    },
    "opened": {
        "en": "The new mill in Talmara opened on 5 September 2022.",
        "ar": "افتتحت المطحنة الجديدة في تلمارا في 5 سبتمبر 2022.",
    },
    "stolen": {
        "en": "Thieves stole the Ashar Crown on 14 February 2021.",
        "ar": "سرق لصوص تاج أشار في 14 فبراير 2021.",
    },
    "found": {
        "en": "Customs officers found the Ashar Crown in Basel on 27 October 2022.",
        "ar": "عثر موظفو الجمارك على تاج أشار في بازل في 27 أكتوبر 2022.",
    },
    "suspended": {
        "en": "The Port Agency suspended Marek Holm on the day after the accident and reinstated him in July 2023.",
    },
    "strike": {"en": "Dockers were on strike from 3 to 14 June 2024."},
    "talks": {"en": "The Port Agency raised the dockers' wages on 28 June 2024."},
}

test_in_time = verdicts(
    {
        "a-week-after": (S, "Lena Brook resigned a week after the fire."),
        "a-month-after": (C, "Lena Brook resigned a month after the fire."),
        "the-theft": (S, "The Ashar Crown was found in Basel twenty months after the theft."),
        "it-was-stolen": (S, "The Ashar Crown was found twenty months after it was stolen."),
        "three-years": (C, "The Ashar Crown was found three years after it was stolen."),
        "before-the-opening": (S, "Lena Brook resigned before the new mill opened."),
        "two-weeks-after-the-strike": (
            S,
            "The Port Agency raised the dockers' wages two weeks after the strike ended.",
        ),
        "a-week-after-ar": (S, "استقالت لينا بروك بعد أسبوع من الحريق."),
        "the-theft-ar": (S, "عُثر على تاج أشار بعد عشرين شهرا من السرقة."),
        "a-month-after-ar": (C, "استقالت لينا بروك بعد شهر من الحريق."),
    }
)

test_no_link_on_file = verdicts(
    {
        "because": (U, "Lena Brook resigned because the new mill opened."),
        "when": (U, "Lena Brook resigned when the new mill opened."),
        "after": (C, "Lena Brook resigned after the new mill opened."),
        "after-leading": (C, "After the new mill opened, Lena Brook resigned."),
        "when-leading": (U, "When the new mill opened, Lena Brook resigned."),
        "once": (C, "Lena Brook resigned once the new mill opened."),
        "because-ar": (U, "استقالت لينا بروك لأن المطحنة الجديدة افتتحت."),
        "when-ar": (U, "استقالت لينا بروك عندما افتتحت المطحنة الجديدة."),
    }
)

test_of_which_deed_a_day_is = verdicts(
    {
        "reinstated": (S, "The Port Agency reinstated Marek Holm in July 2023."),
        "suspended": (U, "The Port Agency suspended Marek Holm in July 2023."),
        "suspended-ar": (U, "أوقفت وكالة الموانئ ماريك هولم في يوليو 2023."),
    }
)
