"""A date that belongs to a noun, how long after a thing of the same fact, and crews of whom nobody was hurt."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "norvik": {"name": {"en": "Norvik Foods", "ar": "نورفيك فودز"}, "kind": "company", "aliases": ["Norvik", "نورفيك"]},
    "vetra": {"name": {"en": "Vetra", "ar": "فيترا"}, "kind": "company"},
    "orin": {"name": {"en": "Orin", "ar": "أورين"}, "kind": "company"},
    "moon": {"name": {"en": "Arda Moon", "ar": "أردا مون"}, "kind": "product"},
    "board": {"name": {"en": "the Arda Port Board", "ar": "هيئة ميناء أردا"}, "kind": "organisation"},
}
PAIRS = {
    "deal": (("In an agreement signed on 14 March 2024 Norvik Foods guaranteed the jobs of all 1,240 bakers until the "
             "end of 2029 and raised their wages by 9 percent."), {
        S: ("Under the agreement of March 2024 Norvik raised the bakers' wages by 9 percent.",
            "In the agreement of March 2024 Norvik raised wages by 9 percent.",
            "Under the agreement of 14 March 2024 Norvik guaranteed the jobs of 1,240 bakers."),
        C: ("Under the agreement of March 2024 Norvik raised the bakers' wages by 12 percent.",),
        U: ("Under the agreement of May 2025 Norvik raised the bakers' wages by 9 percent.",
            "Under the law of March 2024 Norvik raised the bakers' wages by 9 percent."),
    }),
    "order": ("Norvik Foods closed its mill in May 2025 under an order issued on 3 March 2024.", {
        S: ("Norvik Foods closed its mill in May 2025.", "Under the order of 3 March 2024 Norvik closed its mill."),
        C: ("Norvik Foods closed its mill in July 2025.",),
        U: ("Under the order of May 2025 Norvik closed its mill.",
            "Under the law of March 2024 Norvik closed its mill."),
    }),
    "order-ar": ("أغلقت نورفيك فودز مصنعها في مايو 2025 بموجب قرار صدر في 3 مارس 2024.", {
        S: ("أغلقت نورفيك فودز مصنعها بموجب قرار مارس 2024.",),
        U: ("أغلقت نورفيك فودز مصنعها بموجب قرار مايو 2025.",),
    }),
    "paid": (("Norvik Foods paid the families 20 million euros by the end of 2025 under a settlement reached on "
             "27 June 2024."), {
        S: ("Under the settlement of 27 June 2024 Norvik paid the families 20 million euros.",),
        C: ("Under the settlement of 27 June 2024 Norvik paid the families 30 million euros.",),
        U: ("Norvik paid the families 20 million euros in June 2024.",),
    }),
    "report": (("In its report of 30 November 2023 the Arda Port Board found that the Arda Moon had run aground in "
               "January 2023."), {
        S: ("The report of November 2023 found that the Arda Moon had run aground.",),
        U: ("The report of January 2023 found that the Arda Moon had run aground.",),
    }),
    "offer": (("On 6 March 2024 Vetra offered 390 million euros for Norvik Foods; Norvik's board rejected the offer on "
              "19 March 2024 as too low."), {
        S: (("Less than a fortnight after Vetra had offered 390 million euros for Norvik, the board turned the offer "
            "down."),
            "Thirteen days after Vetra had offered 390 million euros for Norvik, the board rejected the offer."),
        C: ("More than a month after Vetra had offered 390 million euros for Norvik, the board turned the offer down.",
            "Four days after Vetra had offered 390 million euros for Norvik, the board rejected the offer."),
        U: ("Thirteen days after Vetra had offered 290 million euros for Norvik, the board rejected the offer.",
            "Thirteen days after Vetra had offered 390 million euros for Orin, the board rejected the offer."),
    }),
    "crew": ("On 11 January 2023 the Arda Moon ran aground, spilling 62 tonnes of oil; none of the 23 crew was hurt.", {
        S: ("No member of the crew was injured when the Arda Moon ran aground.",
            "None of the crew was hurt when the Arda Moon ran aground."),
        C: ("Three members of the crew were injured when the Arda Moon ran aground.",
            "A member of the crew was injured when the Arda Moon ran aground.",
            "Three of the 23 crew were hurt when the Arda Moon ran aground."),
        U: ("No member of the crew was killed when the Arda Moon ran aground.",
            "No member of the board was injured when the Arda Moon ran aground.",
            "No passenger was injured when the Arda Moon ran aground."),
    }),
    "crew-ar": ("جنحت سفينة أردا مون ليل 11 يناير 2023، ولم يصب أحد من أفراد طاقمها البالغ عددهم 23.", {
        S: ("لم يصب أي من أفراد الطاقم حين جنحت أردا مون.", "لم يصب أحد من أفراد طاقم أردا مون."),
        U: ("لم يُقتل أحد من أفراد طاقم أردا مون.",),
    }),
}  # fmt: skip

test_dated_nouns = judged(PAIRS, ENTITIES)
