"""An Arabic dual counts two: «لصان» are not three, nor are four branches two."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "e0": {"name": {"ar": "حقل البابونج"}, "kind": "work"},
    "e1": {"name": {"ar": "متحف الفخار"}, "kind": "organisation"},
    "e2": {"name": {"ar": "نادين فرح"}, "kind": "person"},
    "e3": {"name": {"ar": "وائل سعيد"}, "kind": "person"},
    "e4": {"name": {"ar": "قرطاج"}, "kind": "place"},
    "e5": {"name": {"ar": "إلياس مرعي"}, "kind": "person"},
    "e6": {"name": {"ar": "نادي البحر"}, "kind": "organisation"},
    "e7": {"name": {"ar": "نادي الجبل"}, "kind": "organisation"},
    "e8": {"name": {"ar": "دلال بنت فارس"}, "kind": "person"},
    "e9": {"name": {"ar": "جدة"}, "kind": "place"},
    "e10": {"name": {"ar": "عدن"}, "kind": "place"},
    "e11": {"name": {"ar": "سلسلة قمر"}, "kind": "organisation"},
    "e12": {"name": {"ar": "عمان"}, "kind": "place"},
    "e13": {"name": {"en": "Camomile Field"}, "kind": "work"},
    "e14": {"name": {"en": "Clay Museum"}, "kind": "organisation"},
    "e15": {"name": {"ar": "مصنع الفجر"}, "kind": "organisation"},
}

test_arabic_duals = judged(
    {
        "row0": (
            "سرق لصان لوحة حقل البابونج من متحف الفخار فجر 6 أبريل 2018.",
            {
                "contradicted": (
                    "سرق ثلاثة لصوص لوحة حقل البابونج من متحف الفخار فجر 6 أبريل 2018.",
                ),
                "supported": (
                    "تمت سرقة لوحة حقل البابونج على يد لصين.",
                ),
            },
        ),
        "row1": (
            "تزوجت المغنية نادين فرح الطبيب وائل سعيد في قرطاج يوم 8 مايو 2021 وأنجبت منه طفلين.",
            {
                "contradicted": (
                    "أنجبت نادين فرح من وائل سعيد ثلاثة أطفال.",
                ),
                "supported": (
                    "أنجبت نادين فرح طفلين.",
                    "أنجبت نادين فرح من وائل سعيد طفلين.",
                ),
            },
        ),
        "row2": (
            "انتقل اللاعب إلياس مرعي من نادي البحر إلى نادي الجبل في يناير 2023 لمدة موسمين.",
            {
                "contradicted": (
                    "انتقل إلياس مرعي إلى نادي الجبل في يناير 2023 لمدة ثلاثة مواسم.",
                ),
                "supported": (
                    "انتقل إلياس مرعي إلى نادي الجبل لموسمين.",
                ),
            },
        ),
        "row3": (
            "استغرقت الرحلة من جدة إلى عدن يومين في مايو 2019.",
            {
                "contradicted": (
                    "استغرقت الرحلة من جدة إلى عدن خمسة أيام في مايو 2019.",
                ),
                "supported": (
                    "دامت الرحلة من جدة إلى عدن يومين.",
                ),
            },
        ),
        "row4": (
            "افتتحت سلسلة قمر فرعين في عمان عام 2021.",
            {
                "supported": (
                    "افتتحت سلسلة قمر فرعين في عمان.",
                    "افتتحت سلسلة قمر فرعا في عمان.",
                ),
                "unsourced": (
                    "افتتحت سلسلة قمر ثلاثة فروع في صيدا.",
                ),
            },
        ),
        "row5": (
            "Two thieves stole the painting Camomile Field from the Clay Museum on 6 April 2018.",
            {
                "contradicted": (
                    "Three thieves stole the painting Camomile Field from the Clay Museum on 6 April 2018.",
                ),
            },
        ),
        "row6": (
            "قتل عاملان في انفجار مصنع الفجر يوم 3 مايو 2020.",
            {
                "contradicted": (
                    "قتل خمسة عمال في انفجار مصنع الفجر يوم 3 مايو 2020.",
                ),
                "supported": (
                    "لقي عاملان مصرعهما في انفجار مصنع الفجر.",
                ),
            },
        ),
        "row7": (
            "سرق ثلاثة لصوص لوحة حقل البابونج من متحف الفخار فجر 6 أبريل 2018.",
            {
                "contradicted": (
                    "سرق لصان لوحة حقل البابونج من متحف الفخار فجر 6 أبريل 2018.",
                ),
            },
        ),
        "row8": (
            "قتل خمسة عمال في انفجار مصنع الفجر يوم 3 مايو 2020.",
            {
                "contradicted": (
                    "قتل عاملان في انفجار مصنع الفجر يوم 3 مايو 2020.",
                ),
            },
        ),
    },
    NAMES,
)
