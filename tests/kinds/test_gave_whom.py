"""Who gives and who gets, with nouns and names, by light verbs and heavier ones."""

from __future__ import annotations

from tests.kinds.pairs import judged

_VILLAGE = "The government of Tavia gave the village of Drum $1.5 million in 2020 in order to rebuild its school."

test_gave_whom = judged(
    {
        "medal": (
            "The mayor gave the firefighter a medal.",
            {
                "supported": (
                    "The firefighter was given a medal by the mayor.",
                    "The mayor gave a medal to the firefighter.",
                    "The firefighter received a medal from the mayor.",
                ),
                "unsourced": (
                    "The firefighter gave the mayor a medal.",
                    "The mayor received a medal from the firefighter.",
                    "The mayor was given a medal by the firefighter.",
                    "A medal was given to the mayor by the firefighter.",
                ),
            },
        ),
        "money": (
            _VILLAGE,
            {
                "supported": (
                    "The village of Drum was given $1.5 million in 2020.",
                    "$1.5 million was given to the village of Drum by the government of Tavia.",
                    "The village of Drum received $1.5 million from the government of Tavia.",
                ),
                "unsourced": (
                    "The village of Drum gave the government of Tavia $1.5 million in 2020 to rebuild its school.",
                    "The government of Tavia received $1.5 million from the village of Drum.",
                ),
            },
        ),
        "paid": (
            "The council paid the firm $5 million in 2020.",
            {
                "supported": ("The firm got $5 million from the council.",),
                "unsourced": ("The council got $5 million from the firm.",),
            },
        ),
        "sent": (
            "The teacher sent the minister a letter.",
            {
                "supported": ("The minister received a letter from the teacher.",),
                "unsourced": (
                    "The teacher received a letter from the minister.",
                    "The teacher was sent a letter by the minister.",
                ),
            },
        ),
        "awarded": (
            "The judge awarded the widow $3 million.",
            {"supported": ("The widow received $3 million.",), "unsourced": ("The judge received $3 million.",)},
        ),
        "asked-for": (
            "The village ordered $1.5 million of bread in 2020.",
            {"unsourced": ("The village received $1.5 million of bread in 2020.",)},
        ),
    }
)
