"""What is said to have gone on needs a fact in which it does: who funded a firm need not have kept funding it."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "lena": {"name": {"en": "Lena Ortiz", "ar": "ليلى عمران"}, "kind": "person"},
    "plume": {"name": {"en": "Plume", "ar": "بلوم"}, "kind": "company"},
}

test_went_on = judged(
    {
        "funded": (
            "Lena Ortiz funded Plume in 2018.",
            {
                "unsourced": (
                    "Lena Ortiz kept funding Plume.",
                    "Lena Ortiz continued to fund Plume.",
                    "Lena Ortiz went on funding Plume.",
                ),
                "supported": ("Lena Ortiz funded Plume.",),
            },
        ),
        "stopped": (
            "Lena Ortiz donated 100 million dollars to Plume, but the funding stopped after her departure.",
            {
                "unsourced": ("Lena Ortiz kept funding Plume after she left.",),
                "supported": ("Lena Ortiz gave Plume 100 million dollars.",),
            },
        ),
        "sold-until": (
            "Plume sold milk until 2019.",
            {"unsourced": ("Plume continued to sell milk after 2019.",), "supported": ("Plume sold milk.",)},
        ),
        "continued": (
            "Plume continued to sell milk after the ban.",
            {
                "supported": (
                    "Plume kept selling milk after the ban.",
                    "Plume went on selling milk after the ban.",
                    "Plume sold milk after the ban.",
                )
            },
        ),
        "kept-a-thing": (
            "Lena Ortiz kept her job after the scandal.",
            {"supported": ("Lena Ortiz kept her job after the scandal.",)},
        ),
        "went-to": (
            "The contract for the bridge went to Plume in 2019.",
            {"supported": ("The contract for the bridge went to Plume.",)},
        ),
        "then-founded": (
            "Lena Ortiz left the bank and founded Plume in 2023.",
            {"supported": ("Lena Ortiz went on to found Plume in 2023.",)},
        ),
        "funded-ar": (
            "مولت ليلى عمران شركة بلوم عام 2018.",
            {
                "unsourced": ("واصلت ليلى عمران تمويل بلوم.", "استمرت ليلى عمران في تمويل بلوم."),
                "supported": ("مولت ليلى عمران بلوم.",),
            },
        ),
        "continued-ar": (
            "واصلت بلوم بيع الحليب بعد الحظر.",
            {"supported": ("استمرت بلوم في بيع الحليب بعد الحظر.", "باعت بلوم الحليب بعد الحظر.")},
        ),
        "sold-ar": (
            "باعت بلوم الحليب عام 2019.",
            {"unsourced": ("واصلت بلوم بيع الحليب.",)},
        ),
    },
    NAMES,
)
