"""Years in a row: "in 2009, 2010 and 2013"; of what was done so often another year is on file nowhere."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "night-letters": {"name": {"en": "Night Letters"}, "kind": "work"},
    "the-lanterns": {"name": {"en": "The Lanterns"}, "kind": "organisation"},
    "olga-winter": {"name": {"en": "Olga Winter"}, "kind": "person"},
    "korsa-marathon": {"name": {"en": "Korsa Marathon"}, "kind": "event"},
    "korsa": {"name": {"en": "Korsa"}, "kind": "place"},
    "norvex": {"name": {"en": "Norvex"}, "kind": "organisation"},
}

test_told = judged(
    {
        "en1": (
            "Night Letters is the fourth studio album by The Lanterns.",
            {
                "supported": (
                    "Night Letters is the fourth album by The Lanterns.",
                    "Night Letters is a studio album by The Lanterns.",
                ),
            },
        ),
        "en2": (
            "Night Letters is the third album by The Lanterns.",
            {
                "contradicted": ("Night Letters is the second album by The Lanterns.",),
                "supported": ("Night Letters is the third album by The Lanterns.",),
            },
        ),
        "en3": (
            "Olga Winter won the Korsa Marathon in 2009, 2010 and 2013.",
            {
                "supported": (
                    "Olga Winter won the Korsa Marathon in 2013.",
                    "Olga Winter won the Korsa Marathon in 2010.",
                ),
                "unsourced": ("Olga Winter won the Korsa Marathon in 2012.",),
            },
        ),
        "en4": (
            "The elections of 2014 and 2018 were held in Korsa.",
            {
                "unsourced": ("The election of 2016 was held in Korsa.",),
            },
        ),
        "en5": (
            "Norvex opened factories in 2001, 2004 and 2006.",
            {
                "supported": ("Norvex opened a factory in 2006.",),
                "unsourced": ("Norvex opened a factory in 2005.",),
            },
        ),
    },
    NAMES,
)
