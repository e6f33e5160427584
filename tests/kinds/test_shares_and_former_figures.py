"""Shares worked out of a whole and its part, changes in per cent, and figures that others have come in the place of."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "brisk": {"name": {"en": "Brisk Foods", "ar": "بريسك للأغذية"}, "kind": "company", "aliases": ["Brisk", "بريسك"]},
    "selm": {"name": {"en": "Selm", "ar": "سلم"}, "kind": "place"},
    "trust": {
        "name": {"en": "the Harbour Trust",
        "ar": "مؤسسة المرفأ"}, "kind": "organisation", "aliases": ["Harbour Trust"],
    },
    "line": {"name": {"en": "Coral Line", "ar": "خط المرجان"}, "kind": "company"},
}  # fmt: skip
FACTS = {
    "hail": {
        "en": "The hailstorm damaged 150 of Selm's 400 greenhouses.",
        "ar": "ألحقت عاصفة البرد أضرارا بـ150 من بيوت سلم الزجاجية البالغ عددها 400 بيت.",
    },
    "shares": {
        "en": "Shares in Brisk Foods fell from $40 to $30 on 6 May 2022.",
        "ar": "هبطت أسهم بريسك للأغذية من 40 دولارا إلى 30 دولارا في 6 مايو 2022.",
    },
    "pledge": {
        "en": "The Harbour Trust pledged 8 million euros for the new pier; by June 2023 it had paid 3 million euros.",
        "ar": "تعهدت مؤسسة المرفأ بثمانية ملايين يورو للرصيف الجديد، ودفعت حتى يونيو 2023 ثلاثة ملايين يورو.",
    },
    "quota": {
        "en": "The council cut Selm's water quota for 2024 from 900 to 600 tonnes.",
        "ar": "خفض المجلس حصة سلم من المياه لعام 2024 من 900 إلى 600 طن.",
    },
    "fare": {
        "en": "Coral Line raised the fare from 12 to 15 euros in March 2024.",
        "ar": "رفع خط المرجان الأجرة من 12 إلى 15 يورو في مارس 2024.",
    },
    "jobs": {
        "en": "Under a deal of 4 July 2023, Brisk Foods will cut 70 jobs instead of 110.",
        "ar": "بموجب اتفاق 4 يوليو 2023 تلغي بريسك للأغذية 70 وظيفة بدلا من 110.",
    },
    "ban": {
        "en": "The court shortened the ban on Brisk Foods to six years.",
        "ar": "قلصت المحكمة حظر بريسك للأغذية إلى ست سنوات.",
    },
    "tickets": {
        "en": "Coral Line sold 5,000 tickets for 60,000 euros on 2 April 2024.",
        "ar": "باع خط المرجان 5000 تذكرة مقابل 60 ألف يورو في 2 أبريل 2024.",
    },
    "march": {
        "en": "The police put the number of demonstrators in Selm on 6 July 2022 at 300, the organisers at 900.",
        "ar": "قدرت الشرطة عدد المتظاهرين في سلم في 6 يوليو 2022 بـ300 متظاهر، وقدره المنظمون بـ900.",
    },
    "founders": {"en": "Brisk Foods had seven co-founders.", "ar": "كان لبريسك للأغذية سبعة مؤسسين."},
}  # fmt: skip

ROWS = {
    # A part out of a whole
    "third": (S, "More than a third of Selm's greenhouses were damaged by the hailstorm."),
    "half": (C, "More than half of Selm's greenhouses were damaged by the hailstorm."),
    "percent": (S, "The hailstorm damaged about 37 percent of Selm's greenhouses."),
    "of-other-things": (U, "Half of Selm's schools were damaged by the hailstorm."),
    "ar-third": (S, "ألحقت عاصفة البرد أضرارا بأكثر من ثلث بيوت سلم الزجاجية."),
    # People counted by what they did
    "who-founded": (S, "Seven people co-founded Brisk Foods."),
    "who-founded-wrong": (C, "Nine people co-founded Brisk Foods."),
    "who-left": (U, "Seven people left Brisk Foods."),
    "ar-who-founded": (S, "أسس سبعة أشخاص بريسك للأغذية."),
    "ar-who-founded-wrong": (C, "أسس تسعة أشخاص بريسك للأغذية."),
    "rivals": (U, "Nine hundred people demonstrated in Selm on 6 July 2022."),
    "rivals-less": (U, "Three hundred people demonstrated in Selm on 6 July 2022."),
    "ar-rivals": (U, "تظاهر 900 شخص في سلم في 6 يوليو 2022."),
    # So much for each
    "rate": (S, "At 12 euros a ticket, Coral Line sold 5,000 tickets on 2 April 2024."),
    "rate-wrong": (U, "At 15 euros a ticket, Coral Line sold 5,000 tickets on 2 April 2024."),
    "rate-of-what": (U, "At 12 euros a seat, Coral Line sold 5,000 tickets on 2 April 2024."),
    # A whole that the claim names
    "named": (S, "Less than half of the eight million euros the Harbour Trust had pledged was paid by June 2023."),
    "named-more": (C, "More than half of the eight million euros the Harbour Trust had pledged was paid by June 2023."),
    "named-other": (
        U, "Less than half of the seven million euros the Harbour Trust had pledged was paid by June 2023.",
    ),
    # Changes, counted from what was before
    "fell-quarter": (S, "Brisk Foods' shares lost a quarter of their value on 6 May 2022."),
    "fell-percent": (S, "Brisk Foods' shares fell 25 percent on 6 May 2022."),
    "fell-to": (U, "Brisk Foods' shares fell 75 percent on 6 May 2022."),
    "fell-from-the-end": (U, "Brisk Foods' shares fell 33 percent on 6 May 2022."),
    "ar-fell": (S, "هبطت أسهم بريسك للأغذية بنسبة 25 في المئة في 6 مايو 2022."),
    "ar-fell-to": (U, "هبطت أسهم بريسك للأغذية بنسبة 75 في المئة في 6 مايو 2022."),
    # In the place of another figure, whose unit is the same
    "instead": (S, "Selm's water quota for 2024 is 600 tonnes instead of 900."),
    "instead-unit": (S, "Selm's water quota for 2024 is 600 tonnes instead of 900 tonnes."),
    "instead-of-what": (U, "Selm's water quota for 2024 is 600 tonnes instead of 1,200 tonnes."),
    "ar-instead": (S, "خفض المجلس حصة سلم من المياه لعام 2024 إلى 600 طن بدلا من 900."),
    "ar-instead-of-what": (U, "خفض المجلس حصة سلم من المياه لعام 2024 إلى 600 طن بدلا من 1200."),
    "jobs": (S, "Brisk Foods will cut 70 jobs instead of 110 under a deal of 4 July 2023."),
    "from": (S, "Coral Line raised the fare to 15 euros from 12 in March 2024."),
    "from-what": (C, "Coral Line raised the fare to 15 euros from 10 in March 2024."),
    "only-to": (U, "The court shortened the ban on Brisk Foods from nine years to six."),
    "ar-only-to": (U, "قلصت المحكمة حظر بريسك للأغذية من تسع سنوات إلى ست."),
}  # fmt: skip

test_verdict = verdicts(ROWS)
