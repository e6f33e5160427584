"""Whoever stands behind the fact's verb, or in its next sentence, did not do it; nor was another accused of it."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "tarn": {"name": {"en": "Tarn Ferries", "ar": "عبّارات تارن"}, "kind": "organisation"},
    "quay": {"name": {"en": "Quay Board", "ar": "مجلس الأرصفة"}, "kind": "organisation"},
    "heron": {"name": {"en": "Heron Society", "ar": "جمعية هيرون"}, "kind": "organisation"},
    "mill": {"name": {"en": "Alder Mill", "ar": "مطحنة آلدر"}, "kind": "organisation"},
    "lena": {"name": {"en": "Lena Orvik", "ar": "لينا أورفيك"}, "kind": "person"},
    "paul": {"name": {"en": "Paul Strand", "ar": "بول ستراند"}, "kind": "person"},
}
FACTS = {
    "walkout": {
        "en": "The pilots of Tarn Ferries walked out for six days over the new timetable; 14 trains were held up.",
        "ar": "أضرب بحارة شركة عبّارات تارن ستة أيام بسبب جدول المواعيد الجديد، وتأخر 14 قطارًا.",
    },
    "suit": {
        "en": "Local clubs, among them the Heron Society, sued the Quay Board on 3 May 2019.",
        "ar": "رفعت نواد محلية، من بينها جمعية هيرون، دعوى على مجلس الأرصفة في 3 مايو 2019.",
    },
    "spill": {"en": "Alder Mill paid 2 million euros to 90 beekeepers whose hives had been poisoned."},
    "opened": {"en": "Alder Mill was founded in 1931; Paul Strand has led it since 2020."},
    "repair": {
        "en": "Work stopped in June, after Tarn Ferries had spent 4 million euros on a new engine and a workshop."
    },
    "inquiry": {"en": "An inquiry found that the Quay Board had not tested the pumps since 2015."},
    "paid": {"ar": "دفعت عبّارات تارن في مايو 2021 مليوني يورو إلى 90 نحّالًا."},
    "returned": {"ar": "أعادت مطحنة آلدر ثلاثة ملايين يورو إلى مجلس الأرصفة في 2022."},
    "accused": {
        "en": "At the teachers' rally on 5 May 2021 Lena Orvik accused the mayor of forging the attendance lists."
    },
}
ROWS = {
    "doer-in-next-sentence": (U, "14 trains walked out for six days."),
    "what-it-was-about": (U, "The timetable walked out for six days."),
    "its-doer": (S, "The pilots of Tarn Ferries walked out for six days."),
    "without-whose": (S, "The pilots walked out for six days."),
    "turned-round": (U, "The Quay Board sued the Heron Society."),
    "not-turned": (S, "The Heron Society sued the Quay Board."),
    "done-by-nobody-told": (U, "Paul Strand founded Alder Mill."),
    "not-turned-ar": (S, "رفعت جمعية هيرون دعوى على مجلس الأرصفة."),
    "paid-ar": (S, "دفعت عبّارات تارن مليوني يورو إلى 90 نحّالًا."),
    "returned-back-ar": (C, "أعاد مجلس الأرصفة ثلاثة ملايين يورو إلى مطحنة آلدر."),
    "returned-ar": (S, "أعادت مطحنة آلدر ثلاثة ملايين يورو إلى مجلس الأرصفة."),
    "passive": (S, "Alder Mill was founded in 1931."),
    "bought-as-doer": (U, "The workshop spent 4 million euros."),
    "own-doer-after": (S, "Tarn Ferries had spent 4 million euros on a workshop."),
    "who-found-it": (U, "An inquiry had not tested the pumps since 2015."),
    "not-tested": (S, "The Quay Board had not tested the pumps since 2015."),
    "another-accused": (U, "Lena Orvik accused the teachers of forging the attendance lists."),
    "accused": (S, "Lena Orvik accused the mayor of forging the attendance lists."),
}

test_own_doer = verdicts(ROWS)
