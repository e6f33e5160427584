"""On time or late, survived or killed, nobody hurt or so many injured: denied of the same thing and of no other."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e0": {"name": {"en": "Selmar"}, "kind": "company"},
    "e1": {"name": {"en": "Oskara"}, "kind": "place"},
    "e2": {"name": {"en": "Tarvik"}, "kind": "place"},
    "e3": {"name": {"ar": "سلمار"}, "kind": "company"},
    "e4": {"name": {"ar": "أوسكارا"}, "kind": "place"},
    "e5": {"name": {"ar": "تارفيك"}, "kind": "place"},
}
PAIRS = {
    "tram": (
        "Selmar delivered the first tram to Oskara in March 2022, five months late.",
        {
            "supported": ("Selmar delivered the first tram to Oskara late.",),
            "contradicted": (
                "Selmar delivered the first tram to Oskara on time.",
                "Selmar delivered the first tram to Oskara in March 2022, on schedule.",
                "The first tram was delivered to Oskara in March 2022, ahead of schedule.",
                "Selmar delivered the first tram to Oskara two months late.",
                "The first tram was delivered to Oskara on time.",
            ),
            "unsourced": (
                "Selmar delivered the second tram to Oskara on time.",
                "Selmar delivered the trams for Tarvik on time.",
                "Selmar pays its workers on time.",
            ),
        },
    ),
    "bridge": (
        "The new Tarvik bridge opened on schedule in May 2021.",
        {
            "supported": ("The new Tarvik bridge opened on time.",),
            "contradicted": (
                "The new Tarvik bridge opened behind schedule.",
                "The opening of the new Tarvik bridge was delayed.",
            ),
            "unsourced": (
                "The new Tarvik school opened late.",
                "The new Tarvik bridge opened late in the evening.",
                "The late mayor opened the new Tarvik bridge.",
            ),
        },
    ),
    "tram-ar": (
        "سلّمت سلمار أول ترام إلى أوسكارا في مارس 2022 متأخرة خمسة أشهر.",
        {
            "supported": ("سلّمت سلمار أول ترام إلى أوسكارا متأخرة.",),
            "contradicted": (
                "سلّمت سلمار أول ترام إلى أوسكارا في موعده.",
                "سلّمت سلمار أول ترام إلى أوسكارا في الموعد المحدد.",
                "سلّمت سلمار أول ترام إلى أوسكارا في مارس 2022 قبل موعده.",
                "سلّمت سلمار أول ترام إلى أوسكارا متأخرة شهرين.",
            ),
            "unsourced": (
                "تدفع سلمار رواتب عمالها في موعدها.",
                "سلّمت سلمار ثاني ترام إلى أوسكارا في موعده.",
            ),
        },
    ),
    "survived": (
        "The bus driver survived the crash at Tarvik on 9 July 2020.",
        {
            "supported": ("The bus driver was not killed in the crash at Tarvik on 9 July 2020.",),
            "contradicted": (
                "The bus driver died in the crash at Tarvik on 9 July 2020.",
                "The bus driver was killed in the crash at Tarvik on 9 July 2020.",
                "The crash at Tarvik on 9 July 2020 killed the bus driver.",
                "The crash at Tarvik on 9 July 2020 claimed the life of the bus driver.",
                "The bus driver lost his life in the crash at Tarvik on 9 July 2020.",
            ),
            "unsourced": (
                "The lorry driver was killed in the crash at Tarvik on 9 July 2020.",
                "The bus driver killed a cyclist at Tarvik on 9 July 2020.",
                "The bus driver was injured in the crash at Tarvik on 9 July 2020.",
                "The crash at Tarvik on 9 July 2020 killed a passenger.",
            ),
        },
    ),
    "killed": (
        "The bus driver was killed in the crash at Tarvik on 9 July 2020.",
        {
            "contradicted": (
                "The bus driver survived the crash at Tarvik on 9 July 2020.",
                "The bus driver escaped alive from the crash at Tarvik on 9 July 2020.",
                "Nobody was killed in the crash at Tarvik on 9 July 2020.",
            ),
            "unsourced": ("The lorry driver survived the crash at Tarvik on 9 July 2020.",),
        },
    ),
    "survived-ar": (
        "نجا سائق الحافلة من حادث تارفيك في 9 يوليو 2020.",
        {
            "contradicted": (
                "مات سائق الحافلة في حادث تارفيك في 9 يوليو 2020.",
                "قُتل سائق الحافلة في حادث تارفيك في 9 يوليو 2020.",
            ),
            "unsourced": (
                "أصيب سائق الحافلة في حادث تارفيك في 9 يوليو 2020.",
                "قُتل سائق الشاحنة في حادث تارفيك في 9 يوليو 2020.",
                "قتل سائق الحافلة رجلا في تارفيك في 9 يوليو 2020.",
            ),
        },
    ),
    "ferry": (
        "Nobody was killed when the ferry Aurora ran aground off Tarvik on 9 July 2020; 12 people were injured.",
        {
            "supported": ("No one died when the ferry Aurora ran aground off Tarvik on 9 July 2020.",),
            "contradicted": (
                "Three people died when the ferry Aurora ran aground off Tarvik on 9 July 2020.",
                "12 people were killed when the ferry Aurora ran aground off Tarvik on 9 July 2020.",
                "Nobody was hurt when the ferry Aurora ran aground off Tarvik on 9 July 2020.",
            ),
            "unsourced": (
                "Three people were rescued by helicopter when the ferry Aurora ran aground off Tarvik on 9 July 2020.",
            ),
        },
    ),
    "storm": (
        "The storm in Tarvik in May 2021 injured 12 people and damaged 40 houses.",
        {
            "contradicted": (
                "Nobody was injured in the storm in Tarvik in May 2021.",
                "The storm in Tarvik in May 2021 caused no injuries.",
                "The storm in Tarvik in May 2021 did no damage to houses.",
                "The storm in Tarvik in May 2021 injured no one.",
            ),
            "unsourced": (
                "The storm in Tarvik in May 2021 killed nobody.",
                "The storm in Tarvik in May 2021 caused no power cuts.",
            ),
        },
    ),
    "storm-ar": (
        "أصابت العاصفة 12 شخصا في تارفيك في مايو 2021 وألحقت أضرارا بأربعين منزلا.",
        {
            "contradicted": (
                "لم يُصب أحد في العاصفة في تارفيك في مايو 2021.",
                "لم تسفر العاصفة في تارفيك في مايو 2021 عن إصابات.",
                "لم تلحق العاصفة في تارفيك في مايو 2021 أضرارا بالمنازل.",
            ),
            "unsourced": ("لم تقتل العاصفة في تارفيك في مايو 2021 أحدا.",),
        },
    ),
}

test = judged(PAIRS, ENTITIES)
