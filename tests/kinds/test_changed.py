"""A change told from end to end, each with its date: so many at either, a rise or fall over the whole."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "olt": {"name": {"en": "Olt", "ar": "أولت"}, "kind": "place"},
    "denex": {"name": {"en": "Denex", "ar": "دينكس"}, "kind": "organisation"},
}

test_from_end_to_end = judged(
    {
        "people": (
            "The population of Olt grew from 80,000 in 2000 to 120,000 in 2020.",
            {
                "supported": (
                    "The population of Olt rose between 2000 and 2020.",
                    "The population of Olt grew by half from 2000 to 2020.",
                    "Olt had 120,000 inhabitants in 2020.",
                    "80,000 people lived in Olt in 2000.",
                ),
                "contradicted": (
                    "The population of Olt fell between 2000 and 2020.",
                    "The population of Olt shrank between 2000 and 2020.",
                    "The population of Olt doubled between 2000 and 2020.",
                    "Olt had 120,000 inhabitants in 2000.",
                    "The population of Olt was 80,000 in 2020.",
                ),
                "unsourced": (
                    "The population of Olt fell in 2012.",
                    "The population of Olt rose in 2012.",
                    "The population of Olt was 120,000 in 2010.",
                    "The population of Marrow was 120,000 in 2000.",
                ),
            },
        ),
        "sales": (
            "Sales of Denex rose to $8 million in 2015 from $5 million in 2010.",
            {
                "supported": (
                    "Sales of Denex were $8 million in 2015.",
                    "Sales of Denex rose 60 percent between 2010 and 2015.",
                ),
                "contradicted": (
                    "Sales of Denex fell between 2010 and 2015.",
                    "Denex had sales of $8 million in 2010.",
                    "Sales of Denex doubled between 2010 and 2015.",
                ),
                "unsourced": (
                    "Profits of Denex were $8 million in 2010.",
                    "Sales of Orlane were $8 million in 2010.",
                    "Denex's British sales were $8 million in 2010.",
                    "Denex expected sales of $8 million in 2010.",
                    "Sales of Denex were $6 million in 2012.",
                ),
            },
        ),
        "share": (
            "Unemployment in Olt fell from 9 percent in 2014 to 6 percent in 2018.",
            {
                "supported": (
                    "Unemployment in Olt fell by three points between 2014 and 2018.",
                    "Unemployment in Olt was higher in 2014 than in 2018.",
                ),
                "contradicted": (
                    "Unemployment in Olt rose between 2014 and 2018.",
                    "Unemployment in Olt was 6 percent in 2014.",
                ),
                "unsourced": (
                    "Unemployment in Olt was lower in 2014 than in 2018.",
                    "Unemployment in Olt fell in 2016.",
                    "Unemployment among women in Olt was 6 percent in 2014.",
                ),
            },
        ),
        "sales-ar": (
            "ارتفعت مبيعات دينكس من 5 ملايين دولار عام 2010 إلى 8 ملايين دولار عام 2015.",
            {
                "supported": (
                    "بلغت مبيعات دينكس 8 ملايين دولار عام 2015.",
                    "ارتفعت مبيعات دينكس 60 في المئة بين 2010 و2015.",
                ),
                "contradicted": (
                    "انخفضت مبيعات دينكس بين 2010 و2015.",
                    "بلغت مبيعات دينكس 8 ملايين دولار عام 2010.",
                    "تضاعفت مبيعات دينكس بين 2010 و2015.",
                ),
                "unsourced": ("انخفضت مبيعات دينكس عام 2012.", "بلغت أرباح دينكس 8 ملايين دولار عام 2010."),
            },
        ),
        "share-ar": (
            "انخفضت البطالة في أولت من 9 في المئة عام 2014 إلى 6 في المئة عام 2018.",
            {
                "supported": ("انخفضت البطالة في أولت ثلاث نقاط بين 2014 و2018.",),
                "contradicted": ("ارتفعت البطالة في أولت بين 2014 و2018.", "بلغت البطالة في أولت 6 في المئة عام 2014."),
                "unsourced": ("بلغت البطالة بين النساء في أولت 6 في المئة عام 2014.",),
            },
        ),
    },
    NAMES,
)

test_figures_that_look_like_years = judged(
    {
        "to-2100": (
            "The number of visitors to Olt dropped from 3400 in May 2021 to 2100 in May 2022.",
            {
                "contradicted": ("The number of visitors to Olt rose from May 2021 to May 2022.",),
            },
        ),
        "to-2100-ar": (
            "تراجع عدد زوار أولت من 3400 في مايو 2021 إلى 2100 في مايو 2022.",
            {"contradicted": ("ارتفع عدد زوار أولت بين مايو 2021 ومايو 2022.",)},
        ),
        "moved": (
            "The opening was moved from 2025 to 2027 in May 2024.",
            {"contradicted": ("The opening was moved from 2025 to 2028 in May 2024.",)},
        ),
    },
    NAMES,
)
