"""A quality denied is not the quality; who is killed by somebody's hand kills nobody."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "karim": {"name": {"ar": "كريم لوند"}, "kind": "person"},
    "sami": {"name": {"ar": "سامي نور"}, "kind": "person"},
}

test_not_guilty = judged(
    {
        "pilot": (
            "The court found the pilot not guilty.",
            {
                "supported": ("The pilot was acquitted.", "The court found the pilot not guilty."),
                "unsourced": ("The court found the pilot guilty.",),
            },
        ),
        "guilty": ("The court found the pilot guilty.", {"supported": ("The court found the pilot guilty.",)}),
    }
)

test_by_his_hand = judged(
    {
        "killing": (
            "مقتل كريم لوند على يد سامي نور عام 2019.",
            {"supported": ("قتل سامي نور كريم لوند.",), "unsourced": ("قتل كريم لوند سامي نور.",)},
        ),
        "killed": (
            "قتل سامي نور كريم لوند عام 2019.",
            {
                "supported": ("لقي كريم لوند مصرعه على يد سامي نور.", "قتل كريم لوند على يد سامي نور."),
                "unsourced": ("لقي سامي نور مصرعه على يد كريم لوند.",),
            },
        ),
    },
    NAMES,
)
