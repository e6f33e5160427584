"""One thing on file is not several of them, in the plural or in the Arabic dual; several hold one."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_more_than_one = judged(
    {
        "house": (
            "The fire destroyed a house in Olt.",
            {
                "supported": ("The fire destroyed a house.",),
                "unsourced": (
                    "The fire destroyed houses in Olt.",
                    "The fire destroyed two houses in Olt.",
                    "Houses in Olt were destroyed by the fire.",
                ),
            },
        ),
        "soldier": (
            "A soldier was killed in Olt.",
            {"supported": ("A soldier was killed.",), "unsourced": ("Soldiers were killed in Olt.",)},
        ),
        "man": ("The police arrested a man in Olt.", {"unsourced": ("The police arrested men in Olt.",)}),
        "ships": ("The firm sold its ships.", {"supported": ("The firm sold ships.", "The firm sold its ships.")}),
        "every": (
            "Every driver got a phone.",
            {"supported": ("Every driver got a phone.", "All drivers got a phone.")},
        ),
        "talks": ("The minister announced a result.", {"supported": ("The minister announced the result.",)}),
        "house-ar": (
            "دمر الحريق منزلا في أولت.",
            {
                "supported": ("دمر الحريق منزلا.",),
                "unsourced": ("دمر الحريق منازل في أولت.", "دمر الحريق منزلين في أولت."),
            },
        ),
        "soldier-ar": (
            "قتل جندي في أولت.",
            {
                "supported": ("مقتل جندي في أولت.",),
                "unsourced": ("قتل جنود في أولت.", "قتل جنديان في أولت."),
            },
        ),
        "counted-ar": ("قتل 15 جنديا في أولت.", {"supported": ("قتل جنود في أولت.", "قتل 15 جنديا.")}),
    }
)
