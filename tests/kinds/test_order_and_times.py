"""Intervals between dated facts, what never happened, and words that only look like a plan."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "mira": {"name": {"en": "Mira Holt"}, "kind": "person"},
    "joss": {"name": {"en": "Joss Venn"}, "kind": "person"},
    "tide": {"name": {"en": "Tide FM"}, "kind": "organisation"},
    "orex": {"name": {"en": "Orex"}, "kind": "organisation"},
    "arda": {"name": {"en": "Arda"}, "kind": "place"},
    "wall": {"name": {"en": "Long Dyke"}, "kind": "thing"},
}
FACTS = {
    "broke": {"en": "The Long Dyke broke on 3 September 2025."},
    "left": {"en": "Joss Venn resigned as water minister on 8 September 2025 over the flood."},
    "debate": {"en": "Mira Holt accused Joss Venn of carelessness at a debate on Tide FM on 4 May 2023."},
    "chair": {"en": "Joss Venn became chairman of Orex on 6 May 2023."},
    "studied": {"en": "Mira Holt went to university in Arda in 1998."},
    "age": {"en": "The parliament lowered the voting age from 18 to 16 in 2018."},
    "fined": {"en": "A court fined Orex 3 million euros in 2021 for misleading passengers."},
    "park": {"en": "Mira Holt plans to build a solar park in Arda."},
    "loss": {"en": "Mira Holt celebrated the defeat of Joss Venn in the election."},
    "cheating": {"en": "Orex dismissed four drivers in 2019 for stealing fuel."},
}

ROWS = {
    "days-after": (S, "Joss Venn resigned as water minister five days after the Long Dyke broke."),
    "days-after-wrong": (C, "Joss Venn resigned as water minister five months after the Long Dyke broke."),
    "other-deed-after": (U, "Joss Venn wept five days after the Long Dyke broke."),
    "after-occasion": (S, "Two days after the debate on Tide FM, Joss Venn became chairman of Orex."),
    "after-other-occasion": (U, "Two days after the concert on Tide FM, Joss Venn became chairman of Orex."),
    "never": (C, "Mira Holt never went to university."),
    "never-there": (U, "Mira Holt never went to university in Rome."),
    "opposite-in-year": (C, "The parliament raised the voting age in 2018."),
    "opposite-another-year": (U, "The parliament raised the voting age in 2011."),
    "had-to": (S, "Orex had to pay a 3 million euro fine for misleading passengers."),
    "would-like-to-see": (S, "Mira Holt would like to see a solar park built in Arda."),
    "plan-no-deed": (U, "Mira Holt saw a solar park built in Arda."),
    "compound": (S, "Mira Holt celebrated Joss Venn's election defeat."),
    "for-what": (S, "Stealing fuel was the reason for the dismissal of four drivers by Orex."),
}

test_time = verdicts(ROWS)
