"""A base of plain sentences about nobody's storyline: an inquiry, a ward, a prize; names without a kind."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "dune-festival": {"name": {"en": "Dune Festival", "ar": "مهرجان الكثبان"}, "kind": "event"},
    "salt-road": {"name": {"en": "Salt Road", "ar": "طريق الملح"}, "kind": "film"},
    "blue-lamp": {"name": {"en": "Blue Lamp", "ar": "المصباح الأزرق"}, "kind": "film"},
    "mira-aziz": {"name": {"en": "Mira Aziz", "ar": "ميرا عزيز"}, "kind": "person"},
    "nada-hamd": {"name": {"en": "Nada Hamd", "ar": "ندى حمد"}, "kind": "person"},
    "ferry-board": {"name": {"en": "Ferry Accident Board"}, "kind": "organisation"},
    "isle-lines": {"name": {"en": "Isle Lines"}, "kind": "company"},
    "north-clinic": {"name": {"en": "North Clinic"}},
    "south-clinic": {"name": {"en": "South Clinic"}},
    "kell": {"name": {"en": "Jan Kell"}, "kind": "person"},
    "orre": {"name": {"en": "Mika Orre"}, "kind": "person"},
}
FACTS = {
    "founded": {"en": "The Dune Festival was founded in 1994.", "ar": "تأسس مهرجان الكثبان عام 1994."},
    "prize": {
        "en": "Salt Road won the award for best film at the Dune Festival on 30 November 2024.",
        "ar": "فاز فيلم «طريق الملح» بجائزة أفضل فيلم في مهرجان الكثبان في 30 نوفمبر 2024.",
    },
    "refused": {"ar": "رفضت ندى حمد رئاسة لجنة التحكيم."},
    "next": {"ar": "تعتزم ميرا عزيز تصوير فيلمها المقبل في المغرب عام 2026."},
    "films": {
        "en": "The number of films at the festival rose from 62 in 2023 to 91 in 2024.",
        "ar": "ارتفع عدد الأفلام المشاركة في المهرجان من 62 فيلما عام 2023 إلى 91 فيلما عام 2024.",
    },
    "wing": {"en": "The new emergency wing was opened on 9 September 2023 by Mika Orre."},
    "campaign": {"en": "Isle Lines launched a winter safety campaign on 1 October 2024."},
    "valve": {"en": "The Ferry Accident Board found that a faulty valve, not the pilot, caused the fire."},
    "checked": {"en": "The valve was last inspected in March 2020."},
    "short": {"en": "Jan Kell said that the yard was short of 85 welders."},
    "died": {
        "en": "The founder of the festival, Adel Rifai, died in 2011.",
        "ar": "توفي مؤسس المهرجان عادل الرفاعي عام 2011.",
    },
    "ward": {"en": "The clinic closed its night ward in 2019."},
    "budget": {
        "en": "The budget of Salt Road was 12 million euros.",
        "ar": "بلغت ميزانية فيلم «طريق الملح» 12 مليون يورو.",
    },
    "rejected": {"en": "Isle Lines rejected the accusation that it had ignored warnings."},
}

ROWS = {
    # Founded but once, and a prize of one year has one winner
    "founded-other-year-en": (C, "The Dune Festival was founded in 2004."),
    "founded-other-year-ar": (C, "تأسس مهرجان الكثبان عام 2004."),
    "another-won-en": (C, "Blue Lamp won the award for best film at the Dune Festival in 2024."),
    "another-won-ar": (C, "فاز فيلم «المصباح الأزرق» بجائزة أفضل فيلم في مهرجان الكثبان عام 2024."),
    "another-won-another-year": (U, "Blue Lamp won the award for best film at the Dune Festival in 2019."),
    "another-won-some-award": (U, "Blue Lamp won an award at the Dune Festival in 2024."),
    # "accepted" is no "before"
    "accepted": (C, "قبلت ندى حمد رئاسة لجنة التحكيم."),
    # A phrase of the other language has the word in it
    "film-in-phrase": (S, "Mira Aziz plans to shoot her next film in Morocco."),
    "play-not-in-phrase": (U, "Mira Aziz plans to shoot her next play in Morocco."),
    # By how much, and to how much
    "by-how-much-en": (S, "The number of films at the festival rose by 29 in 2024."),
    "by-how-much-ar": (S, "زاد عدد الأفلام المشاركة 29 فيلما في عام 2024."),
    "by-how-much-wrong-ar": (U, "زاد عدد الأفلام المشاركة 40 فيلما في عام 2024."),
    "to-how-much": (C, "The number of films at the festival rose to 29 in 2024."),
    # Done once, by another; the last time, on another day
    "opened-by-another": (C, "The new emergency wing was opened by Jan Kell."),
    "another-thing-opened": (U, "The new maternity wing was opened by Jan Kell."),
    "last-time": (C, "The valve was last inspected in 2021."),
    "some-time": (U, "The valve was inspected in 2021."),
    # Who did it stands after a "by" of its own
    "started-by": (S, "A winter safety campaign was launched by Isle Lines in autumn 2024."),
    # "not the pilot" between commas is an aside
    "lacks": (S, "According to Jan Kell, the yard lacks 85 welders."),
    "lacks-another-number": (C, "According to Jan Kell, the yard lacks 185 welders."),
    # "the festival" is the one festival that the base knows by name; there are two clinics
    "by-its-kind-en": (S, "Adel Rifai, the founder of the Dune Festival, died in 2011."),
    "by-its-kind-ar": (S, "رحل عادل الرفاعي مؤسس مهرجان الكثبان عام 2011."),
    "one-of-two": (U, "North Clinic closed its night ward in 2019."),
    "how-much-it-is-ar": (C, "بلغت ميزانية «طريق الملح» 21 مليون يورو."),
    "how-much-another-ar": (U, "بلغت إيرادات «طريق الملح» 21 مليون يورو."),
    "conceded": (C, "Isle Lines conceded that it had ignored warnings."),
}

test_strange = verdicts(ROWS)
