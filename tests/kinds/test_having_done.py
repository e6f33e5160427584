"""Who has done so before: "having defeated Y, X became mayor"; and two who meet, whoever is named first."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "benn": {"name": {"en": "Clara Benn"}, "kind": "person"},
    "hale": {"name": {"en": "Tom Hale"}, "kind": "person"},
    "town": {"name": {"en": "Aldport"}, "kind": "place"},
    "firm": {"name": {"en": "Mistral Shipping"}, "kind": "organisation"},
    "bank": {"name": {"en": "Keller Bank"}, "kind": "organisation"},
}

test_having_done = judged(
    {
        "defeated": (
            "Clara Benn, 52, was elected mayor of Aldport in March 2021, defeating Tom Hale by 300 votes.",
            {
                "supported": ("Having defeated Tom Hale, Clara Benn became mayor of Aldport.",),
                "contradicted": ("Having defeated Clara Benn, Tom Hale became mayor of Aldport in March 2021.",),
            },
        ),
        "founded": (
            "Clara Benn founded Mistral Shipping and sold it to Keller Bank in 2019.",
            {
                "supported": ("Having founded Mistral Shipping, Clara Benn sold it to Keller Bank in 2019.",),
                "unsourced": ("Having been founded by Keller Bank, Mistral Shipping was sold.",),
            },
        ),
    },
    NAMES,
)

test_met = judged(
    {
        "heads of state": (
            "The French president met the Danish queen in Oslo on 8 May 2023 and invited her to Paris.",
            {
                "supported": (
                    "The Danish queen met the French president in Oslo.",
                    "The French president and the Danish queen met in Oslo on 8 May 2023.",
                ),
                "unsourced": (
                    "The Danish queen invited the French president to Paris.",
                    "The French queen met the Danish president in Oslo.",
                    "The Danish queen met the French king in Oslo.",
                ),
            },
        ),
        "of whom": (
            "The mayor of Ardal met the head of the port in May 2022.",
            {
                "supported": ("The head of the port met the mayor of Ardal.",),
                "unsourced": ("The head of Ardal met the mayor of the port.",),
            },
        ),
        "two pairs": (
            "The minister met the union's lawyers, and the nurses met the judge.",
            {"unsourced": ("The lawyers met the nurses.", "The judge met the minister.")},
        ),
    }
)
