"""A noun with an article does what its clause tells: the one named before that is such a thing, or nobody named."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e1": {"name": {"ar": "أطلس"}, "kind": "organisation"},
    "e2": {"name": {"ar": "نادي الميناء"}, "kind": "organisation"},
    "e3": {"name": {"en": "Atlas"}, "kind": "organisation"},
    "e4": {"name": {"en": "Harbour Club"}, "kind": "organisation"},
    "e5": {"name": {"en": "Atlas Company"}, "kind": "organisation"},
    "e6": {"name": {"ar": "شركة النور"}, "kind": "organisation"},
    "e7": {"name": {"ar": "بنك المدى"}, "kind": "organisation"},
    "e8": {"name": {"en": "Marta Lind"}, "kind": "person"},
    "e9": {"name": {"ar": "سلمى الراشد"}, "kind": "person"},
    "e10": {"name": {"en": "Nordvik Bank"}, "kind": "organisation"},
    "e11": {"name": {"ar": "كمال حداد"}, "kind": "person"},
}

test_the_noun_acts = judged(
    {
        "acts1-ar": (
            "تقدمت شركة أطلس بعرض لشراء نادي الميناء في 4 مارس 2022، لكن النادي رفض العرض.",
            {
                "unsourced": (
                    "رفضت أطلس عرض نادي الميناء.",
                    "رفضت أطلس العرض.",
                ),
                "supported": (
                    "رفض نادي الميناء عرض شركة أطلس.",
                    "رفض نادي الميناء العرض.",
                    "نادي الميناء رفض عرض أطلس",
                ),
                "contradicted": (
                    "قبل نادي الميناء عرض أطلس.",
                ),
            },
        ),
        "acts2-ar": (
            "تقدمت شركة أطلس بعرض لشراء نادي الميناء في 4 مارس 2022، ورفض النادي العرض.",
            {
                "unsourced": (
                    "رفضت أطلس عرض نادي الميناء.",
                ),
                "supported": (
                    "رفض نادي الميناء عرض شركة أطلس.",
                    "رفض نادي الميناء العرض.",
                ),
            },
        ),
        "acts3": (
            "On 4 March 2022 Atlas made a bid for Harbour Club, but the club rejected the offer.",
            {
                "unsourced": (
                    "Atlas rejected the offer.",
                    "Atlas rejected Harbour Club's offer.",
                ),
                "supported": (
                    "Harbour Club rejected the offer.",
                    "Harbour Club rejected Atlas's offer.",
                ),
            },
        ),
        "acts4": (
            "On 4 March 2022 Atlas Company made a bid for Harbour Club, but the club rejected the offer.",
            {
                "unsourced": (
                    "Atlas Company rejected the offer.",
                ),
                "supported": (
                    "Harbour Club rejected the offer.",
                ),
            },
        ),
        "acts5-ar": (
            "وقعت شركة النور عقدا مع بنك المدى في مايو 2023، لكن البنك ألغى العقد.",
            {
                "supported": (
                    "ألغى بنك المدى العقد.",
                ),
                "unsourced": (
                    "ألغت شركة النور العقد.",
                ),
            },
        ),
        "acts6": (
            "Marta Lind bought the old mill in 2019, but the court annulled the sale.",
            {
                "unsourced": (
                    "Marta Lind annulled the sale.",
                ),
                "supported": (
                    "The court annulled the sale.",
                ),
            },
        ),
        "acts7": (
            "Marta Lind applied for a permit in 2019, but the city rejected the request.",
            {
                "unsourced": (
                    "Marta Lind rejected the request.",
                ),
            },
        ),
        "acts8-ar": (
            "اشترت سلمى الراشد الطاحونة القديمة عام 2019، لكن المحكمة ألغت البيع.",
            {
                "unsourced": (
                    "ألغت سلمى الراشد البيع.",
                ),
                "supported": (
                    "ألغت المحكمة البيع.",
                ),
            },
        ),
        "acts9-ar": (
            "طلبت سلمى الراشد رخصة عام 2019، لكن البلدية رفضت الطلب.",
            {
                "unsourced": (
                    "رفضت سلمى الراشد الطلب.",
                ),
                "supported": (
                    "رفضت البلدية الطلب.",
                ),
            },
        ),
        "acts10-ar": (
            "طلبت سلمى الراشد رخصة عام 2019، ورفضت البلدية الطلب.",
            {
                "unsourced": (
                    "رفضت سلمى الراشد الطلب.",
                ),
                "supported": (
                    "رفضت البلدية الطلب.",
                ),
            },
        ),
        "acts11": (
            "Marta Lind sued Nordvik Bank in 2019 and the bank paid her 3 million euros.",
            {
                "supported": (
                    "Nordvik Bank paid Marta Lind 3 million euros.",
                ),
            },
        ),
        "acts12-ar": (
            "رفعت سلمى الراشد دعوى على بنك المدى عام 2019، لكن البنك كسب القضية.",
            {
                "supported": (
                    "كسب بنك المدى القضية.",
                ),
                "unsourced": (
                    "كسبت سلمى الراشد القضية.",
                    "خسر بنك المدى القضية.",
                ),
            },
        ),
        "acts13": (
            "Marta Lind bought the old mill in 2019, but the judge annulled the sale.",
            {
                "unsourced": (
                    "Marta Lind annulled the sale.",
                ),
                "supported": (
                    "The judge annulled the sale.",
                ),
            },
        ),
        "acts14": (
            "Marta Lind wanted to sell the old mill in 2019, but the residents blocked the sale.",
            {
                "unsourced": (
                    "Marta Lind blocked the sale.",
                ),
                "supported": (
                    "The residents blocked the sale.",
                ),
            },
        ),
        "acts15": (
            "Marta Lind won the prize in 2019, and the singer later donated the money.",
            {
                "supported": (
                    "Marta Lind won the prize.",
                ),
            },
        ),
        "acts16-ar": (
            "اشترت سلمى الراشد الطاحونة القديمة عام 2019، لكن القاضي ألغى البيع.",
            {
                "unsourced": (
                    "ألغت سلمى الراشد البيع.",
                ),
                "supported": (
                    "ألغى القاضي البيع.",
                ),
            },
        ),
        "acts17-ar": (
            "اشترى كمال حداد الطاحونة القديمة عام 2019، لكن القاضي ألغى البيع.",
            {
                "unsourced": (
                    "ألغى كمال حداد البيع.",
                ),
                "supported": (
                    "ألغى القاضي البيع.",
                ),
            },
        ),
        "acts18-ar": (
            "اشترى كمال حداد الطاحونة القديمة عام 2019، لكن السكان عرقلوا البيع.",
            {
                "unsourced": (
                    "عرقل كمال حداد البيع.",
                ),
            },
        ),
    },
    ENTITIES,
)
