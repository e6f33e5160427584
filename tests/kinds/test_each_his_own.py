"""Two who share a verb, who got it, what had been done to whom, and what came after something open."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "balm": {"name": {"en": "Henrik Balm", "ar": "هنريك بالم"}, "kind": "person"},
    "quist": {"name": {"en": "Yara Quist", "ar": "يارا كويست"}, "kind": "person"},
    "north": {"name": {"en": "Northland", "ar": "نورثلاند"}, "kind": "place"},
    "south": {"name": {"en": "Southland", "ar": "ساوثلاند"}, "kind": "place"},
    "museum": {"name": {"en": "the Halder Museum", "ar": "متحف هالدر"}, "kind": "organisation"},
    "mask": {"name": {"en": "The Tin Mask", "ar": "القناع القصديري"}, "kind": "work"},
    "volta": {"name": {"en": "Volta Works", "ar": "أشغال فولتا"}, "kind": "company"},
    "hydra": {"name": {"en": "Hydra Build", "ar": "هيدرا للبناء"}, "kind": "company"},
    "ministry": {"name": {"en": "the Ministry of Water", "ar": "وزارة المياه"}, "kind": "organisation"},
    "nour": {"name": {"en": "Nour Bank", "ar": "بنك نور"}, "kind": "company"},
}
FACTS = {
    "blamed": {
        "en": "Henrik Balm blamed the fall in enrolment on high rents, Yara Quist on the tuition fees.",
        "ar": "عزا هنريك بالم تراجع التسجيل إلى ارتفاع الإيجارات، ويارا كويست إلى الرسوم الدراسية.",
    },
    "aid": {
        "en": "Northland sent wheat to the camps, Southland medicine.",
        "ar": "أرسلت نورثلاند القمح إلى المخيمات وساوثلاند الأدوية.",
    },
    "votes": {"en": "Henrik Balm voted for the budget and Yara Quist against the merger."},
    "award": {
        "en": "The Ministry of Water awarded the contract for the tunnel to Volta Works after excluding "
        "the bid of Hydra Build.",
        "ar": "أرست وزارة المياه عقد النفق على أشغال فولتا بعد استبعاد عرض هيدرا للبناء.",
    },
    "suit": {
        "ar": "رفعت أشغال فولتا في 11 مارس 2025 دعوى تحكيم على حكومة نورثلاند "
        "تطالبها فيها بمستحقات قدرها 220 مليون دولار.",
    },
    "returned": {
        "en": "On 10 September 2023 the Halder Museum handed back to Northland eleven bronze figures "
        "which a colonial expedition had looted in 1898.",
    },
    "stolen": {
        "en": "On 9 February 2024 thieves broke into the Halder Museum and stole three paintings, "
        "among them The Tin Mask.",
    },
    "found": {"en": "The Tin Mask was found in a warehouse in Southland on 4 April 2024."},
    "appeal": {"en": 'Yara Quist called the ruling "a farce" and announced that she would appeal.'},
    "occupied": {
        "en": "From 3 to 8 November 2025 students occupied the offices of the Halder Museum.",
    },
    "invested": {
        "en": "Nour Bank invested 40 million dollars in Volta Works shortly after Henrik Balm left it.",
        "ar": "استثمر بنك نور 40 مليون دولار في أشغال فولتا بعد فترة وجيزة من مغادرة هنريك بالم لها.",
    },
}

ROWS = {
    # Two who share a verb: each has a thing of his own
    "blamed": (S, "Henrik Balm blamed the fall in enrolment on high rents and Yara Quist on tuition fees."),
    "blamed-turned": (C, "Henrik Balm blamed the fall in enrolment on the tuition fees, Yara Quist on high rents."),
    "blamed-other-way": (
        S, "Yara Quist blamed the fall in enrolment on the tuition fees, Henrik Balm on high rents.",
    ),
    "aid": (S, "Northland sent wheat and Southland medicine to the camps."),
    "aid-turned": (C, "Northland sent medicine to the camps, Southland wheat."),
    "aid-other-way": (S, "Southland sent medicine to the camps, Northland wheat."),
    "aid-one": (S, "Northland sent wheat to the camps."),
    "aid-of-other": (U, "Southland sent wheat to the camps."),
    "aid-turned-ar": (C, "أرسلت نورثلاند الأدوية إلى المخيمات وساوثلاند القمح."),
    "aid-other-way-ar": (S, "أرسلت ساوثلاند الأدوية إلى المخيمات ونورثلاند القمح."),
    "votes-turned": (C, "Henrik Balm voted for the merger and Yara Quist against the budget."),
    # Who got it, and who only asked for it
    "award": (S, "The Ministry of Water awarded the contract for the tunnel to Volta Works."),
    "award-ar": (S, "أرست وزارة المياه عقد النفق على أشغال فولتا."),
    "award-loser": (U, "The Ministry of Water awarded the contract for the tunnel to Hydra Build."),
    "award-loser-ar": (C, "أرست وزارة المياه عقد النفق على هيدرا للبناء."),
    # Verb, plaintiff, what the suit demands
    "suit-ar": (S, "رفعت أشغال فولتا في 11 مارس 2025 دعوى تحكيم على حكومة نورثلاند."),
    "suit-turned-ar": (
        C, "رفعت حكومة نورثلاند في 11 مارس 2025 دعوى تحكيم على أشغال فولتا تطالبها فيها بمبلغ 220 مليون دولار.",
    ),
    # "to X figures which an expedition had looted": X did not do it
    "returned": (S, "The Halder Museum handed eleven bronze figures back to Northland."),
    "returned-turned": (C, "Northland handed eleven bronze figures back to the Halder Museum on 10 September 2023."),
    "got-back": (
        S,
        "Northland got eleven bronze figures back from the Halder Museum that had been looted in 1898.",
    ),
    "got-back-when": (C, "Northland got eleven bronze figures back from the Halder Museum in September 2021."),
    # Thieves at one door
    "stolen": (S, "Three paintings were stolen from the Halder Museum in February 2024."),
    "stolen-count": (C, "Four paintings were stolen from the Halder Museum on 9 February 2024."),
    # "it had been stolen": what the sentence speaks of
    "found": (U, "The Tin Mask was found in Southland eight months after it had been painted."),
    # "called" is no appeal, and "would" is no done thing
    "appeal": (U, "Yara Quist has appealed against the ruling."),
    "appeal-announced": (S, "Yara Quist called the ruling a farce and announced that she would appeal."),
    # A year before people is a year
    "occupied": (U, "About 200 students occupied the offices of the Halder Museum from 3 to 8 November 2025."),
    "occupied-plain": (S, "Students occupied the offices of the Halder Museum in November 2025."),
    # What came after something came at any time after it
    "invested": (S, "Nour Bank invested $40 million in Volta Works shortly after Henrik Balm had left."),
    "invested-soon": (C, "Nour Bank invested $90 million in Volta Works shortly after Henrik Balm had left."),
    "invested-later": (U, "Nour Bank invested $90 million in Volta Works after Henrik Balm had left."),
    "invested-since": (U, "Nour Bank has invested $90 million in Volta Works since Henrik Balm left."),
    "invested-soon-ar": (C, "استثمر بنك نور 90 مليون دولار في أشغال فولتا بعد فترة وجيزة من مغادرة هنريك بالم."),
    "invested-later-ar": (U, "استثمر بنك نور 90 مليون دولار في أشغال فولتا بعد مغادرة هنريك بالم."),
}  # fmt: skip

test_verdict = verdicts(ROWS)
