"""How Arab papers and agencies put a fact again: headlines with a colon, bounds behind the figure, whose win it was."""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

ENTITIES = {
    "nord": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "company"},
    "fjord": {"name": {"en": "Fjordbank", "ar": "فيوردبنك"}, "kind": "company"},
    "lund": {"name": {"en": "Karim Lund", "ar": "كريم لوند"}, "kind": "person"},
    "berg": {"name": {"en": "Odd Berg", "ar": "أود بيرغ"}, "kind": "person"},
    "oslo": {"name": {"en": "Oslo", "ar": "أوسلو"}, "kind": "place"},
    "norway": {"name": {"en": "Norway", "ar": "النرويج"}, "kind": "place", "aliases": ["النرويجية", "النرويجي"]},
}

PAIRS: Pairs = {
    # Who won has not lost: a victory and a defeat of one are contraries, of two they are one event
    "whose-loss": ("في عام 2021 احتفل كريم لوند في منشور بخسارة أود بيرغ انتخابات 2020.", {
        "supported": ("احتفل كريم لوند عام 2021 في منشور بهزيمة أود بيرغ",),
        "contradicted": (
            "احتفل كريم لوند في منشور عام 2021 بفوز أود بيرغ", "احتفل كريم لوند في منشور عام 2021 بانتصار أود بيرغ",
        ),
    }),
    "whose-loss-en": ("In 2021 Karim Lund celebrated in a post the defeat of Odd Berg.", {
        "contradicted": ("In 2021 Karim Lund celebrated in a post the victory of Odd Berg",),
    }),
    # What did not go on was another thing
    "went-on": ("لم يواصل كريم لوند تمويل نوردبنك بعد مغادرة نوردبنك.", {
        "contradicted": ("واصل كريم لوند تمويل نوردبنك بعد مغادرة نوردبنك",),
        "unsourced": ("استمر خطاب كريم لوند في مكتب نوردبنك ساعة كاملة",),
    }),
    "or-more": ("كان من المقرر أن يضم المركز أكثر من مليون مقعد.", {
        "supported": (
            "مليون مقعد وأكثر كان يفترض أن يضمها المركز", "كان من المقرر أن يضم المركز مليون مقعد فأكثر",
        ),
        "contradicted": ("كان من المقرر أن يضم المركز مليون مقعد فأقل",),
    }),
    "in-a-post": ("كتب كريم لوند على تويتر في 17 فبراير 2023 أن نوردبنك تتحكم في فيوردبنك.", {
        "supported": (
            "كريم لوند في تغريدة يوم 17 شباط 2023: نوردبنك تسيطر على فيوردبنك",
            "كريم لوند عبر تويتر: نوردبنك تتحكم في فيوردبنك",
        ),
        "unsourced": ("أود بيرغ في بيان: نوردبنك تسيطر على فيوردبنك",),
    }),
    "in-a-post-en": ("Karim Lund wrote on Twitter on 17 February 2023 that Nordbank controls Fjordbank.", {
        "supported": ("Karim Lund in a tweet on 17 February 2023: Nordbank controls Fjordbank",),
    }),
    "stranger": ("أعلنت نوردبنك عن تعاون مع فيوردبنك، انضمت إليه لونداك النرويجية.", {
        "unsourced": ("انضمت بيرغاك النرويجية إلى تعاون نوردبنك وفيوردبنك",),
    }),
}

test_pair = judged(PAIRS, ENTITIES)
