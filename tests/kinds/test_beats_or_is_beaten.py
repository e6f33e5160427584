"""Who beats another in an election has not lost it, and the one beaten has: spelt alike in Arabic."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e0": {"name": {"ar": "رنا هولت"}, "kind": "person"},
    "e1": {"name": {"ar": "سلم"}, "kind": "place"},
    "e2": {"name": {"ar": "بيت فوس"}, "kind": "person"},
    "e3": {"name": {"en": "Rana Holt"}, "kind": "person"},
    "e4": {"name": {"en": "Selm"}, "kind": "place"},
    "e5": {"name": {"en": "Piet Vos"}, "kind": "person"},
}
PAIRS = {
    "lost-ar": (
        "خسرت رنا هولت انتخابات رئاسة البلدية في سلم في 5 مايو 2024 أمام بيت فوس.",
        {
            "supported": (
                "هزم بيت فوس رنا هولت في انتخابات رئاسة البلدية في سلم في 5 مايو 2024.",
                "هُزمت رنا هولت في انتخابات رئاسة البلدية في سلم في 5 مايو 2024.",
                "خسرت رنا هولت أمام بيت فوس في سلم في 5 مايو 2024.",
            ),
            "contradicted": (
                "هزمت رنا هولت بيت فوس في انتخابات رئاسة البلدية في سلم في 5 مايو 2024.",
                "خسر بيت فوس أمام رنا هولت في سلم في 5 مايو 2024.",
                "فازت رنا هولت على بيت فوس في انتخابات رئاسة البلدية في سلم.",
            ),
        },
    ),
    "lost": (
        "Rana Holt lost the mayoral election in Selm on 5 May 2024 to Piet Vos.",
        {
            "supported": ("Piet Vos beat Rana Holt in the election in Selm on 5 May 2024.",),
            "contradicted": (
                "Rana Holt beat Piet Vos in the election in Selm on 5 May 2024.",
                "Piet Vos lost the mayoral election in Selm on 5 May 2024 to Rana Holt.",
                "Rana Holt was re-elected mayor of Selm on 5 May 2024.",
            ),
            "unsourced": ("Rana Holt was elected to the council of Selm on 5 May 2024.",),
        },
    ),
    "beat-ar": (
        "هزم بيت فوس رنا هولت في انتخابات رئاسة بلدية سلم في 5 مايو 2024.",
        {
            "contradicted": ("فازت رنا هولت بانتخابات رئاسة بلدية سلم في 5 مايو 2024.",),
        },
    ),
    "beaten-ar": (
        "هُزمت رنا هولت في انتخابات رئاسة بلدية سلم في 5 مايو 2024.",
        {
            "supported": ("خسرت رنا هولت انتخابات رئاسة بلدية سلم في 5 مايو 2024.",),
            "contradicted": ("فازت رنا هولت بانتخابات رئاسة بلدية سلم في 5 مايو 2024.",),
        },
    ),
}

test = judged(PAIRS, ENTITIES)
