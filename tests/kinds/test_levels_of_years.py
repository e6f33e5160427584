"""A level of each year: "from 3.9 million in 1990 to 5.2 million in 2020"; and bounds, of their own noun."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "norland": {"name": {"en": "Norland"}, "kind": "place"},
    "norvex": {"name": {"en": "Norvex"}, "kind": "organisation"},
    "halden-university": {"name": {"en": "Halden University"}, "kind": "organisation"},
    "ar-3": {"name": {"ar": "نورلاند"}, "kind": "place"},
    "ar-4": {"name": {"ar": "نورفكس"}, "kind": "organisation"},
    "helena-roth": {"name": {"en": "Helena Roth"}, "kind": "person"},
    "norland-bank": {"name": {"en": "Norland Bank"}, "kind": "organisation"},
}

test_told = judged(
    {
        "en1": (
            "The population of Norland grew from 3.9 million in 1990 to 5.2 million in 2020.",
            {
                "contradicted": (
                    "Norland had 3.9 million inhabitants in 2020.",
                    "The population of Norland fell between 1990 and 2020.",
                    "The population of Norland fell.",
                    "In 1990 the population of Norland was 5.2 million.",
                    "In 1990 Norland had more than four million inhabitants.",
                ),
                "supported": (
                    "Norland had 5.2 million inhabitants in 2020.",
                    "The population of Norland rose between 1990 and 2020.",
                    "In 1990 the population of Norland was 3.9 million.",
                ),
                "unsourced": (
                    "In 2005 the population of Norland was 5.2 million.",
                    "The population of Norland fell between 2020 and 2022.",
                ),
            },
        ),
        "en2": (
            "Profits at Norvex fell from $40 million in 2018 to $31 million in 2019.",
            {
                "contradicted": ("Profits at Norvex rose between 2018 and 2019.",),
                "supported": ("Profits at Norvex fell by $9 million.",),
                "unsourced": ("Norvex made a profit of $25 million in 2020.",),
            },
        ),
        "en3": (
            "The number of students at Halden University rose from 18,000 in 2001 to 23,000 in 2011.",
            {
                "supported": (
                    "Halden University had 23,000 students in 2011.",
                    "In 2001 Halden University had 18,000 students.",
                    "The number of students at Halden University rose by 5,000.",
                ),
                "contradicted": (
                    "Halden University had 18,000 students in 2011.",
                    "The number of students at Halden University fell between 2001 and 2011.",
                ),
            },
        ),
        "ar4": (
            "ارتفع عدد سكان نورلاند من 3.9 مليون نسمة عام 1990 إلى 5.2 مليون نسمة عام 2020.",
            {
                "contradicted": (
                    "بلغ عدد سكان نورلاند 3.9 مليون نسمة عام 2020.",
                    "انخفض عدد سكان نورلاند بين عامي 1990 و2020.",
                    "انخفض عدد سكان نورلاند.",
                    "تراجع عدد سكان نورلاند من عام 1990 إلى عام 2020.",
                    "كان عدد سكان نورلاند 5.2 مليون نسمة عام 1990.",
                ),
                "supported": (
                    "بلغ عدد سكان نورلاند 3.9 مليون نسمة عام 1990.",
                    "كان عدد سكان نورلاند 5.2 مليون نسمة عام 2020.",
                ),
                "unsourced": ("بلغ عدد سكان نورلاند 5.2 مليون نسمة عام 2010.",),
            },
        ),
        "ar5": (
            "تراجعت أرباح نورفكس من 40 مليون دولار عام 2018 إلى 31 مليون دولار عام 2019.",
            {
                "supported": (
                    "بلغت أرباح نورفكس 31 مليون دولار عام 2019.",
                    "تراجعت أرباح نورفكس بمقدار 9 ملايين دولار.",
                ),
                "contradicted": ("ارتفعت أرباح نورفكس بين عامي 2018 و2019.",),
            },
        ),
        "en6": (
            "At the 2012 games Norland won 11 medals: four gold, two silver and five bronze.",
            {
                "contradicted": ("Norland won fewer than ten medals at the 2012 games.",),
            },
        ),
        "en7": (
            "Helena Roth was the first woman to lead Norland Bank, which she headed from 1994 until 2003.",
            {
                "contradicted": ("Helena Roth headed Norland Bank until 2001.",),
            },
        ),
    },
    NAMES,
)
