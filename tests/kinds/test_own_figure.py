"""Each deed its own figure: that of one is not told of the other beside it."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {"bramlow": {"name": {"en": "Bramlow", "ar": "براملو"}, "kind": "organisation"}}
PAIRS = {
    "ill-and-dead": (
        "The outbreak infected 64 guests, five of whom died.",
        {"supported": ("The outbreak infected 64 guests.",),
         "unsourced": ("The outbreak killed 64 guests.", "The outbreak infected five guests.")},
    ),
    "made-and-killed": (
        "The fever made 1,240 people ill and killed 31.",
        {"supported": ("The fever made 1,240 people ill.", "The fever killed 31 people."),
         "unsourced": ("The fever killed 1,240 people.",)},
    ),
    "turnover-and-loss": (
        "In December 2024 Bramlow reported a turnover of $96 million and a loss of $12 million.",
        {"supported": ("Bramlow reported a turnover of $96 million.",),
         "unsourced": ("Bramlow reported a loss of $96 million.",)},
    ),
    "demanded": (
        "The hospital agreed to hire 120 more nurses; the union had demanded 200.",
        {"supported": ("The hospital agreed to hire 120 more nurses.",),
         "unsourced": ("The union demanded 120 more nurses.",)},
    ),
    "ill-and-dead-ar": (
        "أصاب الوباء 1240 شخصا وأودى بحياة 31.",
        {"supported": ("أصاب الوباء 1240 شخصا.",), "unsourced": ("أودى الوباء بحياة 1240 شخصا.",)},
    ),
}  # fmt: skip

test_own_figure = judged(PAIRS, NAMES)
