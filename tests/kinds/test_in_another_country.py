"""What happened in one country, with no name, figure or day to single it out, may have happened in another."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_in_another_country = judged(
    {
        "egypt-new-custom": (
            "Egypt: new customs duties on imports",
            {
                "unsourced": ("New customs duties on imports in Libya",),
            },
        ),
        "new-custom-dutie": (
            "New customs duties on imports in Egypt",
            {
                "unsourced": ("New customs duties on imports in Libya",),
            },
        ),
        "egypt-three-chool": (
            "Egypt: three schools closed",
            {
                "unsourced": ("Three schools closed in Libya",),
            },
        ),
        "flood-destroy-bridge": (
            "Flood destroys bridge in Spain",
            {
                "unsourced": ("Flood destroys bridge in Italy",),
            },
        ),
        "general-trike-over": (
            "General strike over prices in Tunisia",
            {
                "unsourced": ("General strike over prices in Libya",),
            },
        ),
        "explosion-at-chemical": (
            "Explosion at chemical plant near the port",
            {
                "unsourced": ("Explosion at chemical plant near the airport",),
            },
        ),
        "ar-6": (
            "مصر: رسوم جمركية جديدة على الواردات",
            {
                "unsourced": ("رسوم جمركية جديدة على الواردات في ليبيا",),
            },
        ),
    }
)
