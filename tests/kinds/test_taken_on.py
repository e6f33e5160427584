"""Who is hired, lent or goes over to another, told from each of the three sides."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "lind": {"name": {"en": "Petra Lind", "ar": "بترا ليند"}, "kind": "person"},
    "brew": {"name": {"en": "Hallberg", "ar": "هالبرغ"}, "kind": "company"},
    "drinks": {"name": {"en": "Castor Drinks", "ar": "كاستور للمشروبات"}, "kind": "company"},
    "tarn": {"name": {"en": "Tarn", "ar": "تارن"}, "kind": "place"},
    "odense": {"name": {"en": "Odense", "ar": "أودنسه"}, "kind": "place"},
    "strike": {"name": {"en": "Labour Union", "ar": "اتحاد العمل"}, "kind": "company"},
}
PAIRS = {
    "joined-as": ("Petra Lind joined Hallberg as finance director from Castor Drinks in March 2025.", {
        S: ("Hallberg hired Petra Lind as finance director in March 2025.",
            "Hallberg hired Petra Lind from Castor Drinks.", "Petra Lind left Castor Drinks to join Hallberg.",
            "Hallberg appointed Petra Lind as finance director in March 2025.",
            "Petra Lind was appointed finance director of Hallberg in March 2025.",
            "Petra Lind was recruited by Hallberg."),
        U: ("Hallberg appointed Petra Lind as chief executive.", "Castor Drinks hired Petra Lind.",
            "Petra Lind left Castor Drinks over a pay dispute.", "Hallberg sacked Petra Lind."),
    }),
    "joined-only": ("Petra Lind joined the Labour Union in March 2025.", {
        U: ("The Labour Union hired Petra Lind.", "The Labour Union appointed Petra Lind."),
    }),
    "hired": ("Castor Drinks hired Petra Lind from Hallberg in March 2025.", {
        S: ("Petra Lind joined Castor Drinks in March 2025.", "Petra Lind left Hallberg to join Castor Drinks.",
            "Petra Lind joined Castor Drinks from Hallberg in March 2025."),
        U: ("Petra Lind joined Castor Drinks as finance director.",),
    }),
    "left-for": ("Petra Lind left Hallberg for Castor Drinks in March 2025.", {
        S: ("Petra Lind joined Castor Drinks from Hallberg.", "Castor Drinks hired Petra Lind from Hallberg."),
        U: ("Petra Lind left Hallberg to join the Labour Union.", "Hallberg sacked Petra Lind."),
    }),
    "places": ("Petra Lind left Odense for Tarn in March 2025.", {
        S: ("Petra Lind moved from Odense to Tarn.",),
        U: ("Tarn hired Petra Lind from Odense.",),
    }),
    "lent": ("Castor Drinks lent Petra Lind to Hallberg in January 2025.", {
        S: ("Petra Lind went on loan to Hallberg in January 2025.", "Petra Lind joined Hallberg on loan.",
            "Petra Lind moved to Hallberg on loan."),
        U: ("Hallberg bought Petra Lind from Castor Drinks.", "Petra Lind went on loan to Tarn.",
            "Petra Lind went on loan to Castor Drinks."),
    }),
    "on-loan": ("Petra Lind joined Hallberg on loan from Castor Drinks in January 2025.", {
        S: ("Castor Drinks lent Petra Lind to Hallberg.", "Hallberg borrowed Petra Lind from Castor Drinks.",
            "Castor Drinks loaned Petra Lind to Hallberg in January 2025."),
        U: ("Hallberg bought Petra Lind.", "Hallberg lent Petra Lind to Castor Drinks."),
    }),
    "sold": ("Hallberg sold Petra Lind to Castor Drinks in May 2024 for 5 million euros.", {
        S: ("Petra Lind joined Castor Drinks from Hallberg.",),
        U: ("Petra Lind joined Castor Drinks on loan from Hallberg.",),
    }),
    "joined-ar": ("انضمت بترا ليند إلى هالبرغ قادمة من كاستور للمشروبات في مارس 2025.", {
        S: ("غادرت بترا ليند كاستور للمشروبات إلى هالبرغ.",),
        U: ("ضمت كاستور للمشروبات بترا ليند.", "انضمت بترا ليند إلى هالبرغ على سبيل الإعارة."),
    }),
}

test_taken_on = judged(PAIRS, ENTITIES)
