"""How long between two dated things: with the verb, the owner or the doer of the far side left out."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "lumo": {"name": {"en": "Lumo", "ar": "لومو"}, "kind": "company"},
    "vetra": {"name": {"en": "Vetra", "ar": "فيترا"}, "kind": "company"},
    "orin": {"name": {"en": "Orin", "ar": "أورين"}, "kind": "company"},
    "dara": {"name": {"en": "Dara Holm", "ar": "دارا هولم"}, "kind": "person", "aliases": ["Holm", "هولم"]},
    "sava": {"name": {"en": "Sava Tann", "ar": "سافا تان"}, "kind": "person", "aliases": ["Tann", "تان"]},
    "rovers": {"name": {"en": "Tarn Rovers", "ar": "تارن روفرز"}, "kind": "team"},
    "city": {"name": {"en": "Belmar City", "ar": "بلمار سيتي"}, "kind": "team"},
    "bridge": {"name": {"en": "the Kelda Bridge", "ar": "جسر كلدا"}, "kind": "place", "aliases": ["Kelda Bridge"]},
    "orla": {"name": {"en": "Storm Orla", "ar": "العاصفة أورلا"}, "kind": "event"},
    "ministry": {"name": {"en": "the Works Ministry", "ar": "وزارة الأشغال"}, "kind": "organisation"},
}
FACTS = {
    "vetra": {"en": "Dara Holm founded Vetra in 2009.", "ar": "أسست دارا هولم فيترا عام 2009."},
    "lumo": {"en": "Sava Tann founded Lumo in 2016.", "ar": "أسس سافا تان لومو عام 2016."},
    "left": {"en": "Dara Holm left Vetra on 4 May 2014.", "ar": "غادرت دارا هولم فيترا في 4 مايو 2014."},
    "tann": {"en": "Sava Tann left Vetra on 9 June 2021.", "ar": "غادر سافا تان فيترا في 9 يونيو 2021."},
    "joined": {"en": "Dara Holm joined Orin on 2 May 2018.", "ar": "انضمت دارا هولم إلى أورين في 2 مايو 2018."},
    "cup": {
        "en": "Tarn Rovers won the Northern Cup on 3 May 2019.",
        "ar": "فاز تارن روفرز بكأس الشمال في 3 مايو 2019.",
    },
    "cup2": {
        "en": "Belmar City won the Northern Cup on 5 May 2022.",
        "ar": "فاز بلمار سيتي بكأس الشمال في 5 مايو 2022.",
    },
    "bridge": {"en": "The Kelda Bridge collapsed on 3 September 2020.", "ar": "انهار جسر كلدا في 3 سبتمبر 2020."},
    "warned": {
        "en": "Sava Tann warned the government of cracks in the Kelda Bridge on 14 February 2017.",
        "ar": "حذر سافا تان الحكومة من تشققات في جسر كلدا في 14 فبراير 2017.",
    },
    "suit": {
        "en": "Orin sued Lumo on 1 March 2022, and an injunction against Lumo followed in November 2022.",
        "ar": "رفعت أورين دعوى على لومو في 1 مارس 2022، وتلاها أمر قضائي ضد لومو في نوفمبر 2022.",
    },
    "raised": {
        "en": "Orin invested $40 million in Vetra less than six months after Vetra had opened its Arda plant.",
        "ar": "استثمرت أورين 40 مليون دولار في فيترا بعد أقل من ستة أشهر من افتتاح فيترا مصنعها في أردا.",
    },
    "orla": {
        "en": "Storm Orla struck Arda in the night of 2 to 3 January 2024.",
        "ar": "ضربت العاصفة أورلا أردا ليل 2 إلى 3 يناير 2024.",
    },
    "aid": {
        "en": "On 17 January 2024 the Works Ministry granted Arda 5 million euros in aid.",
        "ar": "منحت وزارة الأشغال أردا في 17 يناير 2024 مساعدات قدرها 5 ملايين يورو.",
    },
    "claims": {"en": "By the end of March 2024 insurers in Arda had paid 900 storm claims."},
    "fire": {"en": "A fire destroyed the Orin warehouse on 4 March 2019."},
    "fire2": {"en": "A fire damaged the Lumo warehouse on 6 June 2020."},
    "hired": {"en": "Orin hired 40 guards in July 2020."},
    "both": {"en": "Sava Tann co-founded Kelpie Bank in 2012, later left it and founded the bakery Kest in 2020."},
}  # fmt: skip

ROWS = {
    # The verb is told once
    "after": (S, "Lumo was founded seven years after Vetra."),
    "after-wrong": (C, "Lumo was founded four years after Vetra."),
    "before": (S, "Vetra was founded seven years before Lumo."),
    "before-wrong": (C, "Vetra was founded seven years after Lumo."),
    "ar-after": (S, "تأسست لومو بعد سبعة أعوام من فيترا."),
    "ar-after-by": (S, "تأسست لومو بعد فيترا بسبعة أعوام."),
    "ar-after-by-wrong": (C, "تأسست لومو بعد فيترا بأربعة أعوام."),
    "agent": (S, "Belmar City won the Northern Cup three years after Tarn Rovers."),
    "agent-wrong": (C, "Belmar City won the Northern Cup a year after Tarn Rovers."),
    "not-founded-on-file": (U, "Lumo was founded seven years after Orin."),
    "of-no-such-deed": (U, "Orin sued Lumo eight months after Vetra."),
    "before-a-name": (U, "Orin sued Lumo two years before the Kelda Bridge."),
    # Whose it is
    "its": (
        S, "Sava Tann warned the government of cracks in the Kelda Bridge three and a half years before its collapse.",
    ),
    "its-more": (
        S, "Sava Tann warned the government of cracks in the Kelda Bridge more than three years before its collapse.",
    ),
    "its-less": (
        C, "Sava Tann warned the government of cracks in the Kelda Bridge less than two years before its collapse.",
    ),
    "ar-its": (S, "حذر سافا تان الحكومة من تشققات في جسر كلدا قبل انهياره بأكثر من ثلاث سنوات."),
    "ar-its-wrong": (C, "حذر سافا تان الحكومة من تشققات في جسر كلدا قبل انهياره بأكثر من خمس سنوات."),
    "ar-its-other": (U, "حذر سافا تان الحكومة من تشققات في جسر كلدا قبل ترميمه بأكثر من ثلاث سنوات."),
    # Who did it
    "he": (S, "Dara Holm joined Orin four years after she left Vetra."),
    "he-wrong": (C, "Dara Holm joined Orin two years after she left Vetra."),
    "he-with-date": (C, "In 2018 Dara Holm joined Orin, two years after she left Vetra."),
    "leaving": (S, "Dara Holm joined Orin four years after leaving Vetra."),
    "leaving-wrong": (C, "Dara Holm joined Orin seven years after leaving Vetra."),
    "somebody-else": (U, "Dara Holm joined Orin three years before she left Lumo."),
    # What one word or a name of an event stands for
    "the-storm": (S, "Within a month of the storm, the Works Ministry had granted Arda 5 million euros in aid."),
    "the-storm-wrong": (C, "Within a week of the storm, the Works Ministry had granted Arda 5 million euros in aid."),
    "storm-named": (S, "Some two weeks after Storm Orla the Works Ministry granted Arda 5 million euros in aid."),
    "ar-the-storm": (S, "بعد نحو أسبوعين من العاصفة منحت وزارة الأشغال أردا مساعدات قدرها 5 ملايين يورو."),
    "one-of-two-fires": (U, "Orin hired 40 guards a month after the fire."),
    # Of two dates in one fact, the event's own
    "own-date": (U, "Sava Tann founded the bakery Kest six years after Lumo was sold."),
    "own-date-before": (C, "Sava Tann founded the bakery Kest two years before he left Vetra."),
    "own-date-year": (S, "Sava Tann founded the bakery Kest about a year before he left Vetra."),
    # Months are counted where one date has no day
    "months": (S, "The injunction against Lumo came eight months after Orin's lawsuit."),
    "months-wrong": (
        U, "The injunction against Lumo came five months after Orin's lawsuit.",
    ),  # of another suit, perhaps
    # The distance on file, in another unit
    "half-a-year": (S, "Orin invested $40 million in Vetra within half a year of Vetra opening its Arda plant."),
    "within-a-year": (S, "Orin invested $40 million in Vetra within a year of Vetra opening its Arda plant."),
    "two-years": (C, "Orin invested $40 million in Vetra two years after Vetra opened its Arda plant."),
    "within-a-month": (U, "Orin invested $40 million in Vetra within a month of Vetra opening its Arda plant."),
}  # fmt: skip

test_verdict = verdicts(ROWS)
