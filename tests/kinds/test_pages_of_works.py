"""Pages of works: what a series is based on, how many seasons it ran, and when it began and ended."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "dark-water": {"name": {"en": "Dark Water"}, "kind": "work"},
    "clara-dunn": {"name": {"en": "Clara Dunn"}, "kind": "person"},
    "channel-nine": {"name": {"en": "Channel Nine"}, "kind": "organisation"},
    "silver-harbor": {"name": {"en": "Silver Harbor"}, "kind": "work"},
    "red-door": {"name": {"en": "Red Door"}, "kind": "work"},
    "ar-5": {"name": {"ar": "المياه الداكنة"}, "kind": "work"},
    "ar-6": {"name": {"ar": "كلارا دان"}, "kind": "person"},
    "ar-7": {"name": {"ar": "القناة التاسعة"}, "kind": "organisation"},
}

test_told = judged(
    {
        "en1": (
            (
                "Dark Water, a series based on the novel of the same name by Clara Dunn,"
                " ran for five seasons from 2009 to 2014."
            ),
            {
                "supported": (
                    "Dark Water is based on a novel by Clara Dunn.",
                    "Dark Water ran for five seasons.",
                    "Dark Water ended in 2014.",
                    "Dark Water began in 2009.",
                    "Dark Water is a series.",
                    "The series Dark Water is based on a novel.",
                    "Dark Water was adapted from a novel by Clara Dunn.",
                ),
                "contradicted": (
                    "Dark Water ran for six seasons.",
                    "Dark Water ran for more than ten seasons.",
                ),
                "unsourced": ("Dark Water is a novel by Clara Dunn.",),
            },
        ),
        "en2": (
            "Dark Water is a novel by Clara Dunn.",
            {
                "unsourced": ("Dark Water is based on a novel by Clara Dunn.",),
                "supported": ("Dark Water is a novel.",),
            },
        ),
        "en3": (
            "Silver Harbor is a 2014 film based on the play Red Door by Clara Dunn.",
            {
                "supported": (
                    "Silver Harbor is based on Red Door.",
                    "Silver Harbor is based on a play by Clara Dunn.",
                ),
                "unsourced": (
                    "Red Door is based on Silver Harbor.",
                    "Silver Harbor is based on a novel.",
                    "Silver Harbor is a play.",
                ),
                "contradicted": ("Silver Harbor is not based on a play.",),
            },
        ),
        "en4": (
            "The film Silver Harbor was adapted from Clara Dunn's novel.",
            {
                "supported": (
                    "Silver Harbor is based on a novel by Clara Dunn.",
                    "The film Silver Harbor is based on Clara Dunn's novel.",
                ),
                "unsourced": ("Clara Dunn is based on Silver Harbor.",),
            },
        ),
        "ar5": (
            "المياه الداكنة مسلسل تلفزيوني مقتبس من رواية كلارا دان، عرض على القناة التاسعة في خمسة مواسم.",
            {
                "supported": (
                    "مسلسل المياه الداكنة مقتبس من رواية لكلارا دان.",
                    "عرض مسلسل المياه الداكنة على القناة التاسعة.",
                    "المياه الداكنة مسلسل تلفزيوني.",
                ),
                "contradicted": ("عرض مسلسل المياه الداكنة في ستة مواسم.",),
            },
        ),
    },
    NAMES,
)
