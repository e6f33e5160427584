"""What is worked out of what is on file: the day four days later, a rise by so much; and names with a slip in them."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "nathalie": {
        "name": {"en": "Nathalie Orban", "ar": "ناتالي أوربان"}, "kind": "person", "aliases": ["Orban", "أوربان"],
    },
    "donald": {
        "name": {"en": "Donald Keene", "ar": "دونالد كين"}, "kind": "person", "aliases": ["Keene", "كين"],
    },
    "dawn": {"name": {"en": "the Azura Dawn", "ar": "أزورا دون"}, "kind": "ship", "aliases": ["Azura Dawn"]},
    "port": {"name": {"en": "Ras Tamura Port", "ar": "ميناء رأس تامورة"}, "kind": "organisation"},
    "yard": {"name": {"en": "Norvik Yard", "ar": "حوض نورفيك"}, "kind": "company"},
}
FACTS = {
    "aground": {
        "en": "The Azura Dawn ran aground on 22 August 2023 and was refloated four days later.",
        "ar": "جنحت أزورا دون في 22 أغسطس 2023 وأعيد تعويمها بعد أربعة أيام.",
    },
    "fees": {"ar": "في 1 يناير 2024 رفع ميناء رأس تامورة رسوم الرسو من 1200 يورو إلى 1500 يورو."},
    "handled": {"en": "Ras Tamura Port handled 1.9 million containers in 2023, down from 2.1 million in 2022."},
    "opened": {"en": "Donald Keene opened Norvik Yard on 3 May 2020."},
    "cost": {"en": "Nathalie Orban said that the strike had cost Norvik Yard 18 million euros."},
    "cranes": {"en": "In November 2023 Norvik Yard bought six automated cranes for 72 million euros."},
    "fire": {"en": "A fire at Norvik Yard on 30 July 2021 injured seven workers and killed nobody."},
    "inquiry": {"en": "Ras Tamura Port found that a steering failure had caused the grounding of the Azura Dawn."},
    "concession": {"en": "Ras Tamura Port awarded the concession for the ferry pier to Norvik Yard in June 2016."},
}  # fmt: skip

ROWS = {
    # The day that "four days later" is
    "refloated": (S, "The Azura Dawn was refloated on 26 August 2023."),
    "refloated-and-aground": (S, "The Azura Dawn was refloated on 26 August 2023, four days after it ran aground."),
    "refloated-when": (U, "The Azura Dawn was refloated on 28 August 2023."),  # it may have been, once more
    "aground-when": (U, "The Azura Dawn ran aground on 26 August 2023."),
    # A rise worked out, never a fall
    "percent": (S, "ارتفعت رسوم الرسو في ميناء رأس تامورة بنسبة 25 في المئة مطلع 2024."),
    "percent-down": (U, "انخفضت رسوم الرسو في ميناء رأس تامورة بنسبة 25 في المئة مطلع 2024."),
    "fewer": (S, "The number of containers handled at Ras Tamura Port dropped by some 200,000 from 2022 to 2023."),
    "more": (C, "The number of containers handled at Ras Tamura Port rose by some 200,000 from 2022 to 2023."),
    # A slip in the first name; another first name is somebody else
    "donlad": (S, "Donlad Keene opened Norvik Yard on 3 May 2020."),
    "melania": (U, "Melania Keene opened Norvik Yard on 3 May 2020."),
    "natalie": (S, "The strike cost Norvik Yard 18 million euros, Natalie Orban said."),
    "natalie-wrong": (C, "The strike cost Norvik Yard 28 million euros, Natalie Orban said."),
    # A word between the number and what is counted
    "cranes": (S, "Norvik Yard bought half a dozen automated cranes for 72 million euros."),
    "cranes-more": (C, "Norvik Yard bought eight automated cranes for 72 million euros in November 2023."),
    # What somebody found to be the cause
    "cause": (S, "Ras Tamura Port found that a steering failure had caused the grounding of the Azura Dawn."),
    "cause-another": (C, "Ras Tamura Port found that fog had caused the grounding of the Azura Dawn."),
    # Who is awarded it wins it
    "won": (S, "Norvik Yard won the concession for the ferry pier in June 2016."),
    "won-turned": (C, "Ras Tamura Port won the concession for the ferry pier in June 2016."),
    # Injured is not killed
    "fire-killed": (C, "Seven workers were killed in the fire at Norvik Yard on 30 July 2021."),
}

test_verdict = verdicts(ROWS)
