"""Who came first, second or third, by the shares on file; of another round or another contest they tell nothing."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e0": {"name": {"en": "Rana Holt"}, "kind": "person"},
    "e1": {"name": {"en": "Piet Vos"}, "kind": "person"},
    "e2": {"name": {"en": "Jan Brok"}, "kind": "person"},
    "e3": {"name": {"en": "Lena Orr"}, "kind": "person"},
    "e4": {"name": {"ar": "رنا هولت"}, "kind": "person"},
    "e5": {"name": {"ar": "بيت فوس"}, "kind": "person"},
    "e6": {"name": {"ar": "يان بروك"}, "kind": "person"},
    "e7": {"name": {"ar": "لينا أور"}, "kind": "person"},
}
PAIRS = {
    "round": (
        (
            "In the first round of the election on 5 May 2024 Rana Holt won 43.8 percent of the vote, "
            "Piet Vos 38.1 percent and Jan Brok 11.6 percent."
        ),
        {
            "supported": (
                "Rana Holt came first in the first round of the election on 5 May 2024.",
                "Piet Vos came second in the first round of the election.",
            ),
            "contradicted": (
                "Piet Vos came first in the first round of the election on 5 May 2024.",
                "Rana Holt came second in the first round of the election on 5 May 2024.",
                "Jan Brok came second in the first round of the election on 5 May 2024.",
            ),
            "unsourced": (
                "Piet Vos came first in the second round of the election.",
                "Lena Orr came first in the first round of the election on 5 May 2024.",
                "Rana Holt led the talks on 5 May 2024.",
                "Piet Vos topped the list of guests.",
                "Piet Vos led the party in the first round of the election.",
            ),
        },
    ),
    "round-ar": (
        (
            "حصلت رنا هولت في الجولة الأولى من الانتخابات في 5 مايو 2024 على 43.8 في المئة من "
            "الأصوات، وبيت فوس على 38.1 في المئة، ويان بروك على 11.6 في المئة."
        ),
        {
            "supported": ("تصدرت رنا هولت الجولة الأولى من الانتخابات في 5 مايو 2024.",),
            "contradicted": (
                "تصدر بيت فوس الجولة الأولى من الانتخابات في 5 مايو 2024.",
                "حل بيت فوس في المركز الأول في الجولة الأولى من الانتخابات في 5 مايو 2024.",
                "حلت رنا هولت ثانية في الجولة الأولى من الانتخابات في 5 مايو 2024.",
            ),
            "unsourced": (
                "تصدر بيت فوس الجولة الثانية من الانتخابات.",
                "تصدرت لينا أور الجولة الأولى من الانتخابات.",
            ),
        },
    ),
}

test = judged(PAIRS, ENTITIES)
