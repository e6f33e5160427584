"""How long, and when, somebody held an office, told by the years from which to which he did."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "anna-brandt": {"name": {"en": "Anna Brandt"}, "kind": "person"},
    "norland": {"name": {"en": "Norland"}, "kind": "place"},
    "helena-roth": {"name": {"en": "Helena Roth"}, "kind": "person"},
    "norland-bank": {"name": {"en": "Norland Bank"}, "kind": "organisation"},
    "tom-ashby": {"name": {"en": "Tom Ashby"}, "kind": "person"},
    "korsa": {"name": {"en": "Korsa"}, "kind": "place"},
    "norvex": {"name": {"en": "Norvex"}, "kind": "organisation"},
    "ar-7": {"name": {"ar": "آنا برانت"}, "kind": "person"},
    "ar-8": {"name": {"ar": "نورلاند"}, "kind": "place"},
    "ar-9": {"name": {"ar": "كارل أوستر"}, "kind": "person"},
    "ar-10": {"name": {"ar": "نورفكس"}, "kind": "organisation"},
}

test_told = judged(
    {
        "en1": (
            "Anna Brandt served as prime minister of Norland from 2005 to 2013.",
            {
                "supported": (
                    "Anna Brandt was prime minister of Norland in 2010.",
                    "Anna Brandt was prime minister of Norland for eight years.",
                    "Anna Brandt served as prime minister of Norland in 2010.",
                    "Anna Brandt was prime minister of Norland for more than seven years.",
                ),
                "contradicted": (
                    "Anna Brandt served as prime minister of Norland for ten years.",
                    "Anna Brandt was prime minister of Norland for less than five years.",
                    "Anna Brandt was prime minister of Norland for more than ten years.",
                    "Anna Brandt was prime minister of Norland in 2003.",
                    "Karl Oster was prime minister of Norland in 2010.",
                ),
                "unsourced": ("Anna Brandt was elected prime minister of Norland in 2010.",),
            },
        ),
        "en2": (
            "Helena Roth headed Norland Bank from 1994 to 2003.",
            {
                "supported": (
                    "Helena Roth headed Norland Bank in 1998.",
                    "Helena Roth headed Norland Bank for nine years.",
                ),
                "contradicted": (
                    "Helena Roth headed Norland Bank for five years.",
                    "Helena Roth headed Norland Bank in 2005.",
                ),
                "unsourced": ("Helena Roth joined Norland Bank in 1998.",),
            },
        ),
        "en3": (
            "Tom Ashby lived in Korsa from 1994 to 2003 and worked for Norvex.",
            {
                "supported": (
                    "Tom Ashby lived in Korsa in 1998.",
                    "Tom Ashby lived in Korsa for nine years.",
                ),
                "contradicted": ("Tom Ashby lived in Korsa in 2008.",),
                "unsourced": (
                    "Tom Ashby worked for Norvex for nine years.",
                    "Tom Ashby moved to Korsa in 1998.",
                ),
            },
        ),
        "ar4": (
            "كانت آنا برانت رئيسة لوزراء نورلاند من عام 2005 حتى عام 2013.",
            {
                "supported": (
                    "كانت آنا برانت رئيسة لوزراء نورلاند عام 2010.",
                    "كانت آنا برانت رئيسة لوزراء نورلاند ثماني سنوات.",
                    "كانت آنا برانت رئيسة لوزراء نورلاند لمدة ثماني سنوات.",
                ),
                "contradicted": (
                    "كانت آنا برانت رئيسة لوزراء نورلاند عشر سنوات.",
                    "كانت آنا برانت رئيسة لوزراء نورلاند عام 2003.",
                ),
            },
        ),
        "ar5": (
            "شغلت آنا برانت منصب رئيسة وزراء نورلاند من عام 2005 حتى عام 2013، خلفا لكارل أوستر.",
            {
                "supported": (
                    "كانت آنا برانت رئيسة وزراء نورلاند عام 2010.",
                    "شغلت آنا برانت منصب رئيسة وزراء نورلاند عام 2010.",
                    "شغلت آنا برانت منصب رئيسة وزراء نورلاند ثماني سنوات.",
                    "تولت آنا برانت رئاسة وزراء نورلاند لمدة ثماني سنوات.",
                ),
                "contradicted": (
                    "تولت آنا برانت رئاسة وزراء نورلاند عشر سنوات.",
                    "كانت آنا برانت رئيسة وزراء نورلاند لأكثر من عشر سنوات.",
                ),
            },
        ),
        "ar6": (
            "عملت آنا برانت في نورفكس من 1990 إلى 1998.",
            {
                "supported": (
                    "عملت آنا برانت في نورفكس عام 1995.",
                    "عملت آنا برانت في نورفكس ثماني سنوات.",
                ),
                "contradicted": ("عملت آنا برانت في نورفكس عشرين عاما.",),
                "unsourced": ("تركت آنا برانت نورفكس عام 1995.",),
            },
        ),
    },
    NAMES,
)
