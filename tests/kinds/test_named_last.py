"""Who is named last, what only qualifies a noun, and months that stand before one."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "mira": {"name": {"en": "Mira Holt"}, "kind": "person"},
    "joss": {"name": {"en": "Joss Venn"}, "kind": "person"},
    "lena": {"name": {"en": "Lena Roth"}, "kind": "person"},
    "tide": {"name": {"en": "Tide FM"}, "kind": "organisation"},
    "orex": {"name": {"en": "Orex"}, "kind": "organisation"},
    "arda": {"name": {"en": "Arda"}, "kind": "place"},
    "halo": {"name": {"en": "Halo"}, "kind": "product"},
}
FACTS = {
    "library": {"en": "Joss Venn designed the Arda library, which opened in 1987."},
    "liar": {"en": 'Mira Holt called Joss Venn "a man of straw" in an October 2024 interview with Lena Roth.'},
    "free": {"en": "Admission to the Arda library is free on Tuesdays."},
    "promise": {"en": "Orex backed out of its commitments to Tide FM."},
    "engine": {"en": "Tide FM made a decision to switch to the Halo engine of Orex."},
    "final": {"en": "Mira Holt beat Joss Venn in the final in Arda on 4 July 2021."},
    "gift": {"en": "Orex donated 2 million euros to the hospital in Arda in 2016."},
    "opera": {"en": "The opera Grey Coast was first performed in Arda in 1999."},
}

ROWS = {
    "architect-last": (S, "The architect of the Arda library was Joss Venn."),
    "architect-another": (C, "The architect of the Arda library was Mira Holt."),
    "architect-of-more": (U, "The architect of the Arda opera was Joss Venn."),
    "month-before-noun": (C, "Mira Holt called Joss Venn “a man of straw” in a May interview with Lena Roth."),
    "right-month": (S, "Mira Holt called Joss Venn “a man of straw” in an October interview with Lena Roth."),
    "entry": (S, "Entry to the Arda library is free of charge on Tuesdays."),
    "walked-back": (S, "Orex has walked back its commitments to Tide FM."),
    "winner": (S, "The winner of the final in Arda on 4 July 2021 was Mira Holt."),
    "loser-as-winner": (U, "The winner of the final in Arda on 4 July 2021 was Joss Venn."),
    "gift-turned-round": (U, "The hospital in Arda donated 2 million euros to Orex in 2016."),
    "premiere": (S, "The opera Grey Coast had its premiere in Arda in 1999."),
    "premiere-elsewhere": (U, "The opera Grey Coast had its premiere on Tide FM."),
}

test_named = verdicts(ROWS)
