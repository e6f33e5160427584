"""Who is one of the founders, how many live there: "one of the founders", "had more than 400,000 inhabitants"."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "david-kern": {"name": {"en": "David Kern"}, "kind": "person"},
    "halden-institute": {"name": {"en": "Halden Institute"}, "kind": "organisation"},
    "lena-holt": {"name": {"en": "Lena Holt"}, "kind": "person"},
    "the-lanterns": {"name": {"en": "The Lanterns"}, "kind": "organisation"},
    "halden": {"name": {"en": "Halden"}, "kind": "place"},
    "norland": {"name": {"en": "Norland"}, "kind": "place"},
    "norland-airlines": {"name": {"en": "Norland Airlines"}, "kind": "organisation"},
    "ar-7": {"name": {"ar": "ديفيد كيرن"}, "kind": "person"},
    "ar-8": {"name": {"ar": "معهد هالدن"}, "kind": "organisation"},
    "ar-9": {"name": {"ar": "هالدن"}, "kind": "place"},
    "ar-10": {"name": {"ar": "سامي حداد"}, "kind": "person"},
}

test_told = judged(
    {
        "en1": (
            "David Kern was one of the founders of Halden Institute.",
            {
                "supported": (
                    "David Kern was a founder of Halden Institute.",
                    "David Kern founded Halden Institute.",
                    "David Kern was one of the founders of Halden Institute.",
                ),
                "contradicted": ("David Kern was not a founder of Halden Institute.",),
            },
        ),
        "en2": (
            "Lena Holt married one of the founders of Halden Institute.",
            {
                "unsourced": (
                    "Lena Holt was a founder of Halden Institute.",
                    "Lena Holt founded Halden Institute.",
                ),
            },
        ),
        "en3": (
            "Lena Holt met one of the members of The Lanterns.",
            {
                "unsourced": ("Lena Holt is a member of The Lanterns.",),
            },
        ),
        "en4": (
            "Lena Holt was the wife of one of the founders of Halden Institute.",
            {
                "unsourced": ("Lena Holt was a founder of Halden Institute.",),
            },
        ),
        "en5": (
            "Lena Holt is one of the members of The Lanterns.",
            {
                "supported": ("Lena Holt is a member of The Lanterns.",),
            },
        ),
        "en6": (
            "David Kern was a Norlandic physicist, not a chemist, and one of the founders of Halden Institute.",
            {
                "supported": (
                    "David Kern was a founder of Halden Institute.",
                    "David Kern was a physicist.",
                ),
                "unsourced": ("David Kern was a biologist.",),
            },
        ),
        "en7": (
            "Halden is a city in the north of Norland with a population of 412,300 at the 2019 census.",
            {
                "supported": (
                    "Halden had more than 400,000 inhabitants in 2019.",
                    "Halden had over 400,000 residents in 2019.",
                    "Halden has a population of more than 400,000.",
                ),
                "contradicted": (
                    "Halden had fewer than 400,000 inhabitants in 2019.",
                    "Halden had more than 500,000 inhabitants in 2019.",
                ),
            },
        ),
        "en8": (
            "Norland Airlines carried 8.47 million passengers in 2018, 6 percent more than the year before.",
            {
                "contradicted": (
                    "Norland Airlines carried more than 9 million passengers in 2018.",
                    "Norland Airlines carried fewer than 8 million passengers in 2018.",
                ),
                "supported": ("Norland Airlines carried nearly 8.5 million passengers in 2018.",),
                "unsourced": ("Norland Airlines carried 9 million passengers in 2019.",),
            },
        ),
        "ar9": (
            "كان ديفيد كيرن أحد مؤسسي معهد هالدن.",
            {},
        ),
        "ar10": (
            "هالدن مدينة بلغ عدد سكانها 412300 نسمة عام 2019.",
            {
                "supported": (
                    "تجاوز عدد سكان هالدن 400 ألف نسمة عام 2019.",
                    "زاد عدد سكان هالدن على 400 ألف نسمة عام 2019.",
                    "بلغ عدد سكان هالدن نحو 412 ألف نسمة عام 2019.",
                ),
                "contradicted": (
                    "بلغ عدد سكان هالدن 512 ألف نسمة عام 2019.",
                    "لم يتجاوز عدد سكان هالدن 400 ألف نسمة عام 2019.",
                ),
            },
        ),
        "ar11": (
            "فاز سامي حداد بالبطولة عام 2009، وحل ثانيا عام 2011.",
            {
                "contradicted": ("فاز سامي حداد بالبطولة عام 2011.",),
                "supported": ("فاز سامي حداد بالبطولة عام 2009.",),
            },
        ),
    },
    NAMES,
)
