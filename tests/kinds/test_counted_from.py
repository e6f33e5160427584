"""What a distance in time is counted from: a deed that a clause goes on with, a participle that dates nothing."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "tann": {"name": {"en": "Sava Tann", "ar": "سافا تان"}, "kind": "person", "aliases": ["Tann", "تان"]},
    "holm": {"name": {"en": "Dara Holm", "ar": "دارا هولم"}, "kind": "person", "aliases": ["Holm", "هولم"]},
    "museum": {"name": {"en": "the Lorn Museum", "ar": "متحف لورن"}, "kind": "organisation"},
    "crown": {"name": {"en": "the Vey Crown", "ar": "تاج فاي"}, "kind": "work", "aliases": ["Vey Crown"]},
    "arda": {"name": {"en": "Arda", "ar": "أردا"}, "kind": "place"},
    "orin": {"name": {"en": "Orin", "ar": "أورين"}, "kind": "company"},
    "lumo": {"name": {"en": "Lumo", "ar": "لومو"}, "kind": "company"},
    "kestrel": {"name": {"en": "Kestrel", "ar": "كستريل"}, "kind": "product"},
}
FACTS = {
    "theft": {
        "en": "On 9 February 2024 thieves broke into the Lorn Museum and stole five objects, among them the Vey Crown."
    },
    "found": {
        "en": "The Vey Crown was found undamaged in a cellar in Arda on 4 April 2024; four stolen coins are missing."
    },
    "missing": {"en": "Four of the objects stolen from the Lorn Museum were still missing in January 2025."},
    "tann": {"en": "Sava Tann resigned as director of the Lorn Museum on 1 March 2024."},
    "kestrel": {"en": "Orin unveiled the Kestrel on 11 May 2021."},
    "holm": {"en": "On 12 May 2021 Dara Holm attacked Orin and called the Kestrel a toy."},
    "bought": {"en": "Lumo invested $40 million in Orin less than six months after Orin had opened its Arda plant."},
}
ROWS = {
    "after-it-was-stolen": (S, "The Vey Crown turned up in Arda less than two months after it had been stolen."),
    "weeks-after": (S, "The Vey Crown turned up in a cellar in Arda eight weeks after it had been stolen."),
    "too-soon": (C, "The Vey Crown turned up in Arda two weeks after it had been stolen."),
    "after-the-theft": (S, "Sava Tann resigned as director of the Lorn Museum three weeks after the theft."),
    "long-after-the-theft": (C, "Sava Tann resigned as director of the Lorn Museum three months after the theft."),
    "before-the-theft": (C, "Sava Tann resigned as director of the Lorn Museum two weeks before the theft."),
    "day-after": (S, "A day after Orin unveiled the Kestrel, Dara Holm went after Orin and called the Kestrel a toy."),
    "week-after": (U, "A week after Orin sold the Kestrel, Dara Holm went after Orin."),
    "after-opening": (S, "Orin got $40 million from Lumo less than six months after opening its Arda plant."),
    "within-of-opening": (S, "Within half a year of opening its Arda plant, Orin had $40 million from Lumo."),
    "within-a-month": (U, "Within a month of opening its Arda plant, Orin had $40 million from Lumo."),
}

test_verdict = verdicts(ROWS)
