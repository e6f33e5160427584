"""Which way a vote or a decision went: "voted on Monday against banning X" is not "voted to ban X"."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "karim-saleh": {"name": {"en": "Karim Saleh", "ar": "كريم صالح"}, "kind": "person"},
}
PAIRS = {
    "voted-to": (
        "Parliament voted on 2 April 2025 to dismiss Karim Saleh.",
        {
            "supported": (
                "Parliament voted on 2 April 2025 for the dismissal of Karim Saleh.",
                "صوت البرلمان في 2 أبريل 2025 لصالح إقالة كريم صالح.",
            ),
            "contradicted": (
                "Parliament voted against dismissing Karim Saleh.",
                "Parliament voted on 2 April 2025 against the dismissal of Karim Saleh.",
                "صوت البرلمان في 2 أبريل 2025 ضد إقالة كريم صالح.",
            ),
        },
    ),
    "voted-against": (
        "Parliament voted on 2 April 2025 against dismissing Karim Saleh.",
        {
            "supported": (
                "Parliament voted against the dismissal of Karim Saleh on 2 April 2025.",
                "صوت البرلمان في 2 أبريل 2025 ضد إقالة كريم صالح.",
            ),
            "contradicted": (
                "Parliament voted on 2 April 2025 to dismiss Karim Saleh.",
                "صوت البرلمان على إقالة كريم صالح.",
            ),
        },
    ),
    "arabic-against": (
        "صوت البرلمان في 2 أبريل 2025 ضد إقالة كريم صالح.",
        {
            "supported": ("Parliament voted on 2 April 2025 against dismissing Karim Saleh.",),
            "contradicted": ("Parliament voted on 2 April 2025 to dismiss Karim Saleh.",),
        },
    ),
    "arabic-for": (
        "صوت البرلمان في 2 أبريل 2025 على إقالة كريم صالح.",
        {
            "supported": ("Parliament voted to dismiss Karim Saleh.",),
            "contradicted": ("Parliament voted on 2 April 2025 against dismissing Karim Saleh.",),
        },
    ),
    "no-vote": (
        "The board dismissed Karim Saleh.",
        {
            "unsourced": (
                "The board voted against dismissing Karim Saleh.",
                "صوت المجلس ضد إقالة كريم صالح.",
            ),
        },
    ),
    "decided-not": (
        "قرر المجلس في 3 مايو 2025 عدم تمديد العقد.",
        {
            "supported": (
                "The council decided against extending the contract.",
                "The council decided on 3 May 2025 not to extend the contract.",
            ),
            "contradicted": ("The council decided on 3 May 2025 to extend the contract.",),
        },
    ),
    "banned": (
        "The council voted on Monday to ban fireworks.",
        {
            "supported": ("The council voted on Monday for a ban on fireworks.",),
            "contradicted": (
                "The council voted on Monday against a ban on fireworks.",
                "The council decided on Monday against banning fireworks.",
            ),
        },
    ),
    "lifted": (
        "The council voted on Monday to lift the ban on fireworks.",
        {
            "supported": ("The council voted to lift the ban on fireworks.",),
            "unsourced": ("The council voted to keep a ban on fireworks.",),
        },
    ),
    "ruled": (
        "The court ruled on Monday against Karim Saleh.",
        {
            "supported": ("قضت المحكمة يوم الاثنين ضد كريم صالح.",),
            "contradicted": (
                "The court ruled on Monday in favour of Karim Saleh.",
                "قضت المحكمة لصالح كريم صالح.",
            ),
        },
    ),
}

test_told = judged(PAIRS, ENTITIES)
