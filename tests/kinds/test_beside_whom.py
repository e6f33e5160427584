"""With whom, for whose sake, in spite of whom and instead of whom something is done."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_beside_whom = judged(
    {
        "alongside": (
            "Marta Lind opened the Harbor Museum alongside Joel Brandt on 5 September 2023.",
            {
                "supported": (
                    "Marta Lind and Joel Brandt opened the Harbor Museum.",
                    "Joel Brandt opened the Harbor Museum.",
                    "Joel Brandt opened the Harbor Museum alongside Marta Lind.",
                ),
                "unsourced": (
                    "Marta Lind opened the Harbor Museum on behalf of Joel Brandt.",
                    "Marta Lind opened the Harbor Museum despite Joel Brandt.",
                    "Marta Lind opened the Harbor Museum because of Joel Brandt.",
                    "Marta Lind opened the Harbor Museum for Joel Brandt.",
                ),
                "contradicted": ("Marta Lind opened the Harbor Museum without Joel Brandt.",),
            },
        ),
        "two": (
            "Marta Lind and Joel Brandt opened the Harbor Museum on 5 September 2023.",
            {
                "supported": ("Marta Lind opened the Harbor Museum alongside Joel Brandt.",),
                "unsourced": (
                    "Marta Lind opened the Harbor Museum on behalf of Joel Brandt.",
                    "Marta Lind opened the Harbor Museum despite Joel Brandt.",
                ),
            },
        ),
        "on behalf": (
            "Marta Lind opened the Harbor Museum on behalf of Joel Brandt on 5 September 2023.",
            {
                "supported": ("Marta Lind opened the Harbor Museum.",),
                "unsourced": (
                    "Joel Brandt opened the Harbor Museum.",
                    "Marta Lind opened the Harbor Museum alongside Joel Brandt.",
                    "Marta Lind and Joel Brandt opened the Harbor Museum.",
                    "Marta Lind opened the Harbor Museum against Joel Brandt.",
                ),
            },
        ),
        "helped": (
            "Orbis built the bridge with the help of Lintel in 2020.",
            {
                "unsourced": (
                    "Orbis built the bridge despite Lintel.",
                    "Orbis built the bridge on behalf of Lintel.",
                    "Orbis built the bridge for Lintel.",
                ),
            },
        ),
        "for": (
            "Orbis built the bridge for Lintel in 2020.",
            {
                "supported": ("Orbis built the bridge on behalf of Lintel.",),
                "unsourced": (
                    "Orbis built the bridge with Lintel.",
                    "Orbis built the bridge because of Lintel.",
                    "Orbis built the bridge instead of Lintel.",
                ),
            },
        ),
        "for-and-from": (
            "Orbis bought a farm for Lintel in 2020.",
            {"unsourced": ("Orbis bought a farm from Lintel.", "Orbis bought a farm together with Lintel.")},
        ),
    }
)

_NAMES = {
    "lind": {"name": {"ar": "مارتا ليند"}, "kind": "person"},
    "brandt": {"name": {"ar": "جول براندت"}, "kind": "person"},
}

test_beside_whom_in_arabic = judged(
    {
        "ar-alongside": (
            "افتتحت مارتا ليند المتحف إلى جانب جول براندت في مايو 2023.",
            {
                "supported": ("افتتحت مارتا ليند وجول براندت المتحف.",),
                "unsourced": (
                    "افتتحت مارتا ليند المتحف نيابة عن جول براندت.",
                    "افتتحت مارتا ليند المتحف رغم جول براندت.",
                    "افتتحت مارتا ليند المتحف بسبب جول براندت.",
                ),
            },
        ),
        "ar-on-behalf": (
            "افتتحت مارتا ليند المتحف نيابة عن جول براندت في مايو 2023.",
            {
                "supported": ("افتتحت مارتا ليند المتحف باسم جول براندت.",),
                "unsourced": (
                    "افتتحت مارتا ليند المتحف إلى جانب جول براندت.",
                    "افتتحت مارتا ليند وجول براندت المتحف.",
                ),
            },
        ),
    },
    _NAMES,
)
