"""A plan given up: it will not be done, it was meant to be, and it is given up in whatever words."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "kestrel": {"name": {"en": "Kestrel", "ar": "كوثر"}, "kind": "organisation"},
    "lunden": {"name": {"en": "Lunden", "ar": "زرقون"}, "kind": "place"},
    "ada": {"name": {"en": "Ada Lund"}, "kind": "person"},
}

test_given_up = judged(
    {
        "dropped": (
            "Kestrel dropped its plan to close the plant in Lunden.",
            {
                "supported": (
                    "Kestrel will not close the plant in Lunden.",
                    "Kestrel gave up its plan to close the plant in Lunden.",
                    "Kestrel had planned to close the plant in Lunden.",
                ),
                "contradicted": ("Kestrel plans to close the plant in Lunden.", "Kestrel closed the plant in Lunden."),
                "unsourced": ("Kestrel will never close the plant in Lunden.", "Kestrel gave up the plant in Lunden."),
            },
        ),
        "scrapped": (
            "The ministry scrapped its plan to build a prison in Lunden.",
            {
                "supported": (
                    "The ministry will not build a prison in Lunden.",
                    "The ministry did not build a prison in Lunden.",
                ),
                "contradicted": ("The ministry is going to build a prison in Lunden.",),
                "unsourced": ("The ministry will not build a school in Lunden.",),
            },
        ),
        "tax": (
            "The ministry scrapped the tax meant to build a prison in Lunden.",
            {"unsourced": ("The ministry will not build a prison in Lunden.",)},
        ),
        "against": (
            "Ada Lund decided against standing for president in 2024.",
            {
                "supported": (
                    "Ada Lund decided not to stand for president in 2024.",
                    "Ada Lund will not stand for president.",
                ),
                "contradicted": ("Ada Lund stood for president in 2024.",),
            },
        ),
        "bid": (
            "Ada Lund wanted to become mayor.",
            {
                "unsourced": ("Ada Lund did not become mayor.", "Ada Lund never became mayor."),
            },
        ),
        "ar": (
            "تراجعت شركة كوثر عن خطتها لإغلاق مصنع زرقون.",
            {
                "supported": ("لن تغلق شركة كوثر مصنع زرقون.", "تخلت كوثر عن خطة إغلاق مصنع زرقون."),
                "contradicted": ("تخطط كوثر لإغلاق مصنع زرقون.", "أغلقت كوثر مصنع زرقون."),
                "unsourced": ("تخلت كوثر عن مصنع زرقون.",),
            },
        ),
    },
    NAMES,
)

test_offered = judged(
    {
        "ar": (
            "تقدمت شركة كوثر بعرض لشراء مصنع زرقون في مارس 2022.",
            {
                "supported": ("عرضت كوثر شراء مصنع زرقون في مارس 2022.", "عرضت شركة كوثر شراء مصنع زرقون."),
                "unsourced": ("اشترت كوثر مصنع زرقون.", "استحوذت شركة كوثر على مصنع زرقون."),
            },
        ),
    },
    NAMES,
)
