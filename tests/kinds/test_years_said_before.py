"""Dates told by a date said before: "in May of that year", "two years later"; and what only frames a clause."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "velm": {"name": {"en": "Velm Bridge", "ar": "جسر فيلم"}, "kind": "place"},
    "orra": {"name": {"en": "Orra Foods", "ar": "أورا للأغذية"}, "kind": "company"},
    "dahl": {"name": {"en": "Nina Dahl", "ar": "نينا دال"}, "kind": "person"},
    "safety": {"name": {"en": "Food Safety Board", "ar": "مجلس سلامة الغذاء"}, "kind": "organisation"},
    "orvik": {"name": {"en": "Orvik", "ar": "أورفيك"}, "kind": "city"},
    "karsk": {"name": {"en": "Karsk", "ar": "كارسك"}, "kind": "company"},
}
FACTS = {
    "bridge": {
        "en": "The Velm Bridge was closed to traffic in 2003 and demolished two years later.",
        "ar": "أُغلق جسر فيلم أمام حركة المرور عام 2003 وهُدم بعد عامين.",
    },
    "plan": {"en": "Orra Foods opened a plant in March 2019 and closed it in December of that year."},
    "dahl": {"en": "Nina Dahl joined Orra Foods in June 2016."},
    "left": {"en": "Nina Dahl left Orra Foods on 4 February 2017."},
    "counted": {
        "en": "The Food Safety Board counted 41 spoiled tins of Orra Foods and no deaths by the time of the recall.",
    },
    "tins": {"en": "The tins of Orra Foods came from Karsk, which rejected any responsibility for the mould."},
    "strike": {
        "en": "Bakers at Orra Foods were on strike from 3 to 14 June 2018.",
        "ar": "أضرب خبازو أورا للأغذية من 3 إلى 14 يونيو 2018.",
    },
    "baked": {"en": "Karsk baked 40,000 loaves from 1 to 9 July 2018."},
    "jobs": {
        "en": "Karsk cut 500 jobs in May 2020, 200 of them in Orvik.",
        "ar": "ألغت كارسك 500 وظيفة في مايو 2020، منها 200 وظيفة في أورفيك.",
    },
    "donors": {"en": "Donors pledged 90 million euros for the Velm Bridge, 30 million of it from Karsk."},
    "fewer": {"en": "Karsk sold 4 million loaves in 2022, down 10 percent on 2021."},
    "talks": {
        "en": "Karsk explored the sale of its bakery to Orra Foods in 2023 but dropped the plan in June of that year.",
    },
    "profit": {"en": "Orra Foods made a profit of 7 million euros in 2021."},
}  # fmt: skip

ROWS = {
    "later": (S, "The Velm Bridge was demolished in 2005."),
    "later-ar": (S, "هُدم جسر فيلم عام 2005."),
    "not-when-closed": (C, "The Velm Bridge was demolished in 2003."),
    "closed-then": (S, "The Velm Bridge was closed to traffic in 2003."),
    "that-year": (S, "Orra Foods closed the plant in December 2019."),
    "that-year-claimed": (S, "Orra Foods opened a plant in March 2019 and closed it in December of the same year."),
    "that-year-wrong": (C, "Orra Foods opened a plant in March 2019 and closed it in December of the following year."),
    "following-year": (S, "Nina Dahl joined Orra Foods in June 2016 and left it in February of the following year."),
    "following-year-wrong": (C, "Nina Dahl joined Orra Foods in June 2016 and left it in February of that year."),
    "found-last": (S, "41 tins of Orra Foods were spoiled by the time of the recall, the Food Safety Board found."),
    "found-by-another": (U, "41 tins of Orra Foods were spoiled by the time of the recall, Nina Dahl found."),
    "maker": (S, "Tin maker Karsk rejected any responsibility for the mould."),
    "maker-of-more": (U, "Chocolate maker Karsk rejected any responsibility for the mould."),
    # what goes on from one day to another
    "on-strike": (S, "Bakers at Orra Foods were on strike on 8 June 2018."),
    "walked-out": (S, "Bakers at Orra Foods went on strike on 3 June 2018."),
    "walked-out-later": (U, "Bakers at Orra Foods went on strike on 8 June 2018."),
    "on-strike-after": (U, "Bakers at Orra Foods were on strike on 20 June 2018."),
    "walked-out-ar": (S, "أضرب خبازو أورا للأغذية في 3 يونيو 2018."),
    "baked-that-day": (U, "Karsk baked 40,000 loaves on 4 July 2018."),
    # a part of a whole
    "share": (S, "Karsk cut 500 jobs in May 2020, 40 percent of them in Orvik."),
    "share-wrong": (C, "Karsk cut 500 jobs in May 2020, half of them in Orvik."),
    "share-elsewhere": (U, "Karsk cut 500 jobs in May 2020, 40 percent of them in Velm."),
    "share-ar": (S, "ألغت كارسك 500 وظيفة في مايو 2020، 40 في المئة منها في أورفيك."),
    "money": (S, "A third of the money pledged for the Velm Bridge was from Karsk."),
    "money-wrong": (C, "Half of the money pledged for the Velm Bridge was from Karsk."),
    "money-another": (U, "A third of the money pledged for the Velm Bridge was from Orra Foods."),
    # what a change is counted from
    "on-the-year": (S, "Karsk sold 4 million loaves in 2022, down 10 percent on 2021."),
    "on-another-year": (U, "Karsk sold 4 million loaves in 2022, down 10 percent on 2019."),
    # a plan that was dropped
    "dropped": (C, "Orra Foods has bought the bakery of Karsk."),
    "given-up": (S, "Karsk has given up its plan to sell its bakery to Orra Foods."),
    "closed-with": (S, "Orra Foods closed 2021 with a profit of €7 million."),
    "closed-with-loss": (U, "Orra Foods closed 2021 with a loss of €7 million."),
}

test_said_before = verdicts(ROWS)
