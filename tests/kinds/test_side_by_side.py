"""Two told side by side in one sentence: what is said of the one is not said of the other."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_not_of_the_other = judged(
    {
        "places-and-days": (
            "The band plays in Paris on Monday and in Rome on Tuesday.",
            {
                "supported": ("The band plays in Rome on Tuesday.", "The band plays in Paris on Monday."),
                "unsourced": (
                    "The band plays in Rome on Monday.",
                    "The band plays in Paris on Tuesday and in Rome on Monday.",
                ),
            },
        ),
        "lent": (
            "The museum lent the painting to the gallery and the statue to the library.",
            {"unsourced": ("The museum lent the painting to the library.",)},
        ),
        "trains": (
            "The first train leaves at 6 and the last at 11.",
            {"supported": ("The last train leaves at 11.",), "unsourced": ("The last train leaves at 6.",)},
        ),
        "wings": (
            "The left wing was built in 1890 and the right wing in 1920.",
            {
                "supported": ("The left wing was built in 1890.",),
                "unsourced": ("The left wing was built in 1920.", "The right wing was built in 1890."),
            },
        ),
        "bridges": (
            "The old bridge is 200 metres long and the new one 350.",
            {
                "supported": ("The old bridge is 200 metres long.",),
                "unsourced": ("The new bridge is 200 metres long.",),
            },
        ),
        "years": (
            "In 2019 the firm made a profit and in 2020 a loss.",
            {"supported": ("In 2019 the firm made a profit.",), "unsourced": ("In 2020 the firm made a profit.",)},
        ),
        "owners": (
            "The doctor treated the boy's arm and the girl's leg.",
            {
                "supported": ("The doctor treated the girl's leg.",),
                "unsourced": ("The doctor treated the girl's arm.",),
            },
        ),
        "of-both": (
            "The club had a turnover of $96 million and a loss of $12 million in the 2023 season.",
            {"supported": ("For 2023 the club posted a turnover of USD 96m and a loss of USD 12m.",)},
        ),
        "between": (
            "The talks between Qasmira and Baruna about the river were suspended in April 2026.",
            {"supported": ("The talks between Qasmira and Baruna about the river were suspended.",)},
        ),
        "a-list": (
            "The shop sells clothes and shoes from Italy.",
            {"supported": ("The shop sells shoes from Italy.",)},
        ),
        "wings-ar": (
            "بني الجناح الأيسر عام 1890 والجناح الأيمن عام 1920.",
            {"supported": ("بني الجناح الأيسر عام 1890.",), "unsourced": ("بني الجناح الأيمن عام 1890.",)},
        ),
        "lent-ar": (
            "أعار المتحف اللوحة للمعرض والتمثال للمكتبة.",
            {"unsourced": ("أعار المتحف التمثال للمعرض.", "أعار المتحف اللوحة للمكتبة.")},
        ),
        "cars-ar": (
            "وصل الوزراء بالقطار والموظفون بالسيارة.",
            {"supported": ("وصل الوزراء بالقطار.",), "unsourced": ("وصل الموظفون بالقطار.",)},
        ),
        "teams-ar": (
            "فاز الفريق الأحمر بالمباراة الأولى والفريق الأزرق بالثانية.",
            {"unsourced": ("فاز الفريق الأزرق بالمباراة الأولى.",)},
        ),
    }
)
