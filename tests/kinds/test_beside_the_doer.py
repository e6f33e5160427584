"""Who is named beside the doer: with him, for him, in his place; and bodies that change hands once."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "lind": {"name": {"en": "Marta Lind"}, "kind": "person"},
    "orth": {"name": {"en": "Lena Orth", "ar": "لينا أورث"}, "kind": "person"},
    "asmar": {"name": {"ar": "سامي الأسمر", "en": "Sam Asmar"}, "kind": "person"},
    "museum": {"name": {"en": "Harbor Museum"}, "kind": "work"},
    "river": {"name": {"ar": "مشروع نهر الفضة", "en": "Silver River project"}, "kind": "work"},
    "bahr": {"name": {"ar": "شركة بحر", "en": "Bahr Co"}, "kind": "organisation"},
    "denex": {"name": {"en": "Denex Group", "ar": "دينكس"}, "kind": "organisation"},
    "orlane": {"name": {"en": "Orlane Steel", "ar": "أورلين"}, "kind": "organisation"},
    "tarn": {"name": {"en": "Tarn Labs"}, "kind": "organisation"},
}

test_one_more = judged(
    {
        "opened": (
            "Marta Lind opened the Harbor Museum on 3 May 2024.",
            {
                "contradicted": ("Joan Fels opened the Harbor Museum on 3 May 2024.",),
                "unsourced": (
                    "Joan Fels opened the Harbor Museum with Marta Lind.",
                    "Marta Lind and Joan Fels opened the Harbor Museum.",
                ),
            },
        ),
        "announced": (
            "Sam Asmar announced the Silver River project to support Bahr Co.",
            {
                "unsourced": (
                    "Karim Lund announced the Silver River project with Sam Asmar.",
                    "Karim Lund and Sam Asmar announced the Silver River project.",
                )
            },
        ),
        "announced-ar": (
            "أعلن سامي الأسمر مشروع نهر الفضة لدعم شركة بحر.",
            {
                "unsourced": (
                    "أعلن كريم لوند مشروع نهر الفضة إلى جانب سامي الأسمر.",
                    "أعلن كريم لوند مشروع نهر الفضة مع سامي الأسمر.",
                )
            },
        ),
    },
    NAMES,
)

test_changed_hands = judged(
    {
        "bought": (
            "Denex Group bought Orlane Steel in 2021.",
            {
                "contradicted": (
                    "Vintour Mills bought Orlane Steel in 2021.",
                    "Vintour Steel bought Orlane Steel in 2021.",
                    "Orlane Steel bought Denex Group in 2021.",
                ),
                "unsourced": ("Denex Group and Vintour Mills bought Orlane Steel in 2021.",),
            },
        ),
        "part": (
            "Denex Group bought 20 percent of Orlane Steel in 2021.",
            {"unsourced": ("Vintour Mills bought 20 percent of Orlane Steel in 2021.",)},
        ),
        "shares": (
            "Denex Group bought Orlane Steel shares in 2021.",
            {"unsourced": ("Vintour Mills bought Orlane Steel shares in 2021.",)},
        ),
        "from-it": (
            "Denex Group bought coal from Orlane Steel in 2021.",
            {"unsourced": ("Vintour Mills bought coal from Orlane Steel in 2021.",)},
        ),
    },
    NAMES,
)

test_own_share = judged(
    {
        "among": (
            "Lena Orth was among those who gave $5 million to Tarn Labs in 2015.",
            {
                "contradicted": ("Lena Orth was among those who gave $8 million to Tarn Labs in 2015.",),
                "unsourced": ("Lena Orth gave $2 million to Tarn Labs in 2015.",),
            },
        ),
        "and": (
            "Lena Orth and Karl Voss gave $5 million to Tarn Labs in 2015.",
            {
                "contradicted": ("Lena Orth and Karl Voss gave $2 million to Tarn Labs in 2015.",),
                "unsourced": ("Lena Orth gave $2 million to Tarn Labs in 2015.",),
            },
        ),
    },
    NAMES,
)

test_drafts_of_things = judged(
    {
        "ruling": (
            "In May 2024 a preliminary ruling ended the dispute.",
            {"contradicted": ("In May 2023 a preliminary ruling ended the dispute.",)},
        ),
    },
)
