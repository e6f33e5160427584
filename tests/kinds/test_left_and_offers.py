"""Offers refused and not accepted; who moved left the one place, and who joined may have left since."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e1": {"name": {"ar": "نادي الميناء"}, "kind": "organisation"},
    "e2": {"name": {"ar": "أطلس"}, "kind": "organisation"},
    "e3": {"name": {"en": "Harbour Club"}, "kind": "organisation"},
    "e4": {"name": {"en": "Atlas"}, "kind": "organisation"},
    "e5": {"name": {"ar": "إلياس مرعي"}, "kind": "person"},
    "e6": {"name": {"ar": "نادي البحر"}, "kind": "organisation"},
    "e7": {"name": {"ar": "نادي الجبل"}, "kind": "organisation"},
    "e8": {"name": {"en": "Elias Mari"}, "kind": "person"},
    "e9": {"name": {"en": "Sea Club"}, "kind": "organisation"},
    "e10": {"name": {"en": "Hill Club"}, "kind": "organisation"},
    "e11": {"name": {"ar": "دانة"}, "kind": "organisation"},
    "e12": {"name": {"ar": "الرقيم"}, "kind": "place"},
    "e13": {"name": {"ar": "حمص"}, "kind": "place"},
}

test_left_and_offers = judged(
    {
        "offers1-ar": (
            "رفض نادي الميناء عرض شركة أطلس في 4 مارس 2022.",
            {
                "contradicted": (
                    "قبل نادي الميناء عرض أطلس في 4 مارس 2022.",
                    "لم يرفض نادي الميناء عرض أطلس في 4 مارس 2022.",
                ),
                "supported": (
                    "لم يقبل نادي الميناء عرض أطلس.",
                    "لم يوافق نادي الميناء على عرض أطلس.",
                ),
                "unsourced": (
                    "رفض نادي الميناء عرض شركة دانة.",
                ),
            },
        ),
        "offers2-ar": (
            "قبل نادي الميناء عرض شركة أطلس في 4 مارس 2022.",
            {
                "contradicted": (
                    "رفض نادي الميناء عرض أطلس في 4 مارس 2022.",
                ),
                "supported": (
                    "لم يرفض نادي الميناء عرض أطلس.",
                    "وافق نادي الميناء على عرض أطلس.",
                ),
            },
        ),
        "offers3": (
            "Harbour Club rejected the offer of Atlas on 4 March 2022.",
            {
                "contradicted": (
                    "Harbour Club accepted the offer of Atlas on 4 March 2022.",
                ),
                "supported": (
                    "Harbour Club did not accept the offer of Atlas.",
                    "Harbour Club turned down Atlas's offer.",
                    "Harbour Club refused the offer of Atlas.",
                    "Harbour Club declined Atlas's offer.",
                ),
            },
        ),
        "offers6-ar": (
            "انتقل اللاعب إلياس مرعي من نادي البحر إلى نادي الجبل في يناير 2023.",
            {
                "supported": (
                    "غادر إلياس مرعي نادي البحر في كانون الثاني 2023.",
                    "غادر إلياس مرعي نادي البحر.",
                    "انضم إلياس مرعي إلى نادي الجبل.",
                    "ترك إلياس مرعي نادي البحر.",
                ),
            },
        ),
        "offers7": (
            "The striker Elias Mari moved from Sea Club to Hill Club in January 2023.",
            {
                "supported": (
                    "Elias Mari left Sea Club in January 2023.",
                ),
                "unsourced": (
                    "Elias Mari left Hill Club.",
                ),
            },
        ),
        "offers8-ar": (
            "نقلت شركة دانة مكتبها من الرقيم إلى حمص عام 2020.",
            {
                "unsourced": (
                    "غادرت شركة دانة الرقيم عام 2020.",
                ),
            },
        ),
        "offers9": (
            "Elias Mari moved from Sea Club to Hill Club in January 2023.",
            {
                "contradicted": (
                    "Elias Mari did not leave Sea Club in January 2023.",
                ),
                "unsourced": (
                    "Elias Mari did not leave Hill Club.",
                ),
            },
        ),
        "offers10": (
            "Elias Mari joined Hill Club in January 2023.",
            {
                "unsourced": (
                    "Elias Mari did not leave Sea Club.",
                    "Elias Mari did not leave Hill Club.",
                ),
            },
        ),
        "offers11-ar": (
            "انتقل اللاعب إلياس مرعي من نادي البحر إلى نادي الجبل في يناير 2023.",
            {
                "unsourced": (
                    "لم يغادر إلياس مرعي نادي البحر في يناير 2023.",
                    "لم يغادر إلياس مرعي نادي الجبل.",
                ),
                "supported": (
                    "غادر إلياس مرعي نادي البحر.",
                ),
            },
        ),
        "offers12-ar": (
            "انضم إلياس مرعي إلى نادي الجبل في يناير 2023.",
            {
                "unsourced": (
                    "لم يغادر إلياس مرعي نادي الجبل.",
                ),
            },
        ),
        "offers13": (
            "Elias Mari stayed at Hill Club in January 2023.",
            {
                "supported": (
                    "Elias Mari did not leave Hill Club in January 2023.",
                ),
            },
        ),
        "offers14": (
            "Elias Mari did not join Hill Club in January 2023.",
            {
                "contradicted": (
                    "Elias Mari joined Hill Club in January 2023.",
                ),
            },
        ),
        "offers15-ar": (
            "بقي إلياس مرعي في نادي الجبل في يناير 2023.",
            {
                "supported": (
                    "لم يغادر إلياس مرعي نادي الجبل في يناير 2023.",
                ),
            },
        ),
    },
    ENTITIES,
)
