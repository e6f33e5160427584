"""Whose word it is where the speakers are called by what they are; who is accused of it; a word met in a quotation."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "vera-holt": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person"},
    "karl-brenn": {"name": {"en": "Karl Brenn", "ar": "كارل برين"}, "kind": "person"},
    "lumen": {"name": {"en": "Lumen", "ar": "لومن"}, "kind": "company"},
    "skerry": {"name": {"en": "Skerry", "ar": "سكيري"}, "kind": "company"},
    "museum": {"name": {"en": "Tarnwick Museum", "ar": "متحف تارنويك"}, "kind": "organisation"},
}
PLAIN = {
    "ministry": (
        "The ministry said the hospital had hidden the reports.",
        {
            S: ("The hospital had hidden the reports, the ministry said.",),
            U: (
                "The ministry had hidden the reports, the hospital said.",
                "The hospital said the ministry had hidden the reports.",
            ),
        },
    ),
    "beds": (
        "The ministry warned that the hospital had run out of beds.",
        {
            S: ("The hospital had run out of beds, the ministry warned.",),
            U: ("The hospital warned that the ministry had run out of beds.",),
        },
    ),
    "league": (
        "The league said the club had paid the referee.",
        {
            S: ("The club had paid the referee, said the league.", "The club had paid the referee, the league said."),
            U: ("The club said the league had paid the referee.", "The league had paid the referee, the club said."),
        },
    ),
    "union": (
        "The union accused the airline of firing pilots without notice.",
        {
            S: (
                "The airline fired pilots without notice, according to the union.",
                "The airline fired pilots without notice, the union alleged.",
            ),
            U: (
                "The airline accused the union of firing pilots.",
                "The union fired pilots without notice, the airline alleged.",
            ),
        },
    ),
    "passive": (
        "The airline was accused by the union of firing pilots.",
        {
            S: ("The union accused the airline of firing pilots.",),
            U: ("The airline accused the union of firing pilots.",),
        },
    ),
    "ministry-ar": (
        "قالت الوزارة إن المستشفى أخفى التقارير.",
        {
            S: ("المستشفى أخفى التقارير، بحسب الوزارة.",),
            U: ("قال المستشفى إن الوزارة أخفت التقارير.", "الوزارة أخفت التقارير، بحسب المستشفى."),
        },
    ),
    "bank-ar": (
        "اتهم البنك الشركة بإخفاء الخسائر.",
        {S: ("البنك اتهم الشركة بإخفاء الخسائر.",), U: ("اتهمت الشركة البنك بإخفاء الخسائر.",)},
    ),
    "union-ar": (
        "اتهمت النقابة الشركة بطرد الطيارين.",
        {
            S: ("زعمت النقابة أن الشركة طردت الطيارين.",),
            U: ("زعمت الشركة أن النقابة طردت الطيارين.", "طردت الشركة الطيارين."),
        },
    ),
}
NAMED = {
    "coins": (
        "In an interview in June Vera Holt accused the trader Karl Brenn of having sold Tarnwick Museum fake coins.",
        {
            S: (
                "Karl Brenn sold Tarnwick Museum fake coins, Vera Holt alleged.",
                "According to Vera Holt, Karl Brenn sold Tarnwick Museum fake coins.",
            ),
            U: ("Karl Brenn sold Tarnwick Museum fake coins.", "Vera Holt sold Tarnwick Museum fake coins."),
        },
    ),
    "engine": (
        "On 3 May 2022 Lumen accused Skerry of copying its engine.",
        {
            S: ("Skerry copied its engine, Lumen alleged.", "Lumen alleged that Skerry had copied its engine."),
            U: ("Lumen copied the engine of Skerry, Skerry alleged.", "Lumen copied its engine."),
        },
    ),
    "coins-ar": (
        "اتهمت فيرا هولت كارل برين ببيع متحف تارنويك عملات مزورة.",
        {U: ("باع كارل برين متحف تارنويك عملات مزورة.", "باعت فيرا هولت متحف تارنويك عملات مزورة.")},
    ),
    "engine-ar": (
        "اتهمت شركة لومن شركة سكيري بنسخ محركها.",
        {S: ("زعمت لومن أن سكيري نسخت محركها.",), U: ("نسخت سكيري محرك لومن.",)},
    ),
    "road": (
        'Lumen\'s head of sales, Vera Holt, said: "We are not selling a car, we are selling a road."',
        {
            S: ('"We are selling a road," said Vera Holt, who heads sales at Lumen.',),
            C: ('"We are selling a car," said Vera Holt, who heads sales at Lumen.',),
        },
    ),
    "keeper": (
        'The keeper of Tarnwick Museum, Karl Brenn, said: "I do not keep paintings, I keep promises."',
        {
            S: ('"I keep promises," said Karl Brenn, the keeper of Tarnwick Museum.',),
        },
    ),
}

test_plain = judged(PLAIN)
test_named = judged(NAMED, ENTITIES)
