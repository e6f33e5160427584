"""What has been so since a year began in it: another beginning is denied, another state or thing is not."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e0": {"name": {"en": "Ostra Energy"}, "kind": "company"},
    "e1": {"name": {"en": "Lisk Festival"}, "kind": "company"},
    "e2": {"name": {"en": "Veltra"}, "kind": "company"},
    "e3": {"name": {"en": "Rana Holt"}, "kind": "person"},
    "e4": {"name": {"en": "Selm"}, "kind": "place"},
    "e5": {"name": {"en": "Piet Vos"}, "kind": "person"},
    "e6": {"name": {"ar": "أوسترا للطاقة"}, "kind": "company"},
    "e7": {"name": {"ar": "مهرجان ليسك"}, "kind": "company"},
    "e8": {"name": {"ar": "فلترا"}, "kind": "company"},
    "e9": {"name": {"ar": "رنا هولت"}, "kind": "person"},
    "e10": {"name": {"ar": "سلم"}, "kind": "place"},
    "e11": {"name": {"ar": "بيت فوس"}, "kind": "person"},
}
PAIRS = {
    "sponsor": (
        "Ostra Energy has been the main sponsor of the Lisk Festival since 2019.",
        {
            "supported": (
                "Ostra Energy became the main sponsor of the Lisk Festival in 2019.",
                "Ostra Energy has been the main sponsor of the Lisk Festival since 2019.",
            ),
            "contradicted": (
                "Ostra Energy became the main sponsor of the Lisk Festival in 2015.",
                "Ostra Energy has been the main sponsor of the Lisk Festival since 2015.",
                "Ostra Energy became the main sponsor of the Lisk Festival in May 2021.",
            ),
            "unsourced": (
                "Ostra Energy became a sponsor of the Selm Festival in 2015.",
                "Ostra Energy was a sponsor of the Lisk Festival in 2015.",
                "Ostra Energy became the main sponsor of the Lisk Festival in May 2019.",
                "Veltra became the main sponsor of the Lisk Festival in 2015.",
            ),
        },
    ),
    "mayor": (
        "Rana Holt has been the mayor of Selm since May 2018.",
        {
            "supported": (
                "Rana Holt became mayor of Selm in 2018.",
                "Rana Holt became mayor of Selm in May 2018.",
            ),
            "contradicted": (
                "Rana Holt has been the mayor of Selm since 2016.",
                "Rana Holt became mayor of Selm in 2016.",
                "Rana Holt became the mayor of Selm in July 2019.",
            ),
            "unsourced": (
                "Piet Vos was the mayor of Selm in 2016.",
                "Rana Holt has been a member of the council of Selm since 2016.",
                "Rana Holt has lived in Selm since 2016.",
            ),
        },
    ),
    "works": (
        "Rana Holt has worked for Veltra since 2010.",
        {
            "contradicted": ("Rana Holt has worked for Veltra since 2014.",),
            "unsourced": (
                "Rana Holt has worked for Ostra Energy Ostra Energy since 2014.",
                "Rana Holt has headed Veltra since 2014.",
            ),
        },
    ),
    "sponsor-ar": (
        "شركة أوسترا للطاقة هي الراعي الرئيسي لـمهرجان ليسك منذ 2019.",
        {
            "supported": ("أصبحت أوسترا للطاقة الراعي الرئيسي لمهرجان ليسك عام 2019.",),
            "contradicted": (
                "أصبحت أوسترا للطاقة الراعي الرئيسي لمهرجان ليسك عام 2015.",
                "أوسترا للطاقة هي الراعي الرئيسي لمهرجان ليسك منذ 2015.",
            ),
            "unsourced": (
                "كانت أوسترا للطاقة من رعاة مهرجان ليسك عام 2015.",
                "أصبحت فلترا الراعي الرئيسي لمهرجان ليسك عام 2015.",
                "أصبحت أوسترا للطاقة الراعي الرئيسي لمهرجان سلم عام 2015.",
            ),
        },
    ),
    "mayor-ar": (
        "رنا هولت هي رئيسة بلدية سلم منذ مايو 2018.",
        {
            "supported": ("أصبحت رنا هولت رئيسة لبلدية سلم عام 2018.",),
            "contradicted": (
                "رنا هولت هي رئيسة بلدية سلم منذ 2016.",
                "أصبحت رنا هولت رئيسة لبلدية سلم عام 2016.",
            ),
            "unsourced": ("كان بيت فوس رئيسا لبلدية سلم عام 2016.",),
        },
    ),
}

test = judged(PAIRS, ENTITIES)
