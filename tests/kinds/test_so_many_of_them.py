"""A number whose noun has been said: "ordered 40 buses and received 12 of them", «240 منها», "17 of which"."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "buses": (
        "The shop ordered 40 buses and received 12 of them.",
        {"supported": ("The shop received 12 buses.", "The shop ordered 40 buses."),
         "unsourced": ("The shop received 40 buses.", "The shop received all 40 buses.", "The shop got 15 buses.")},
    ),
    "paintings": (
        "Police found 23 paintings, 17 of which were damaged.",
        {"supported": ("17 of the paintings were damaged.", "Of the 23 paintings 17 were damaged."),
         "contradicted": ("19 paintings were damaged.",)},
    ),
    "jobs-ar": (
        "ألغت الشركة 600 وظيفة، 240 منها في الميناء.",
        {"supported": ("ألغت الشركة 240 وظيفة في الميناء.", "ألغت الشركة 600 وظيفة."),
         "unsourced": ("ألغت الشركة 300 وظيفة في المطار.",)},
    ),
    "fall": (
        "The minister said taxes would fall next year.",
        {"supported": ("The minister said that taxes would fall.",),
         "unsourced": ("Taxes fell next to nothing.", "The minister said taxes would fall in spring.")},
    ),
    "autumn": (
        "The ferry stopped in fall 2024.",
        {"supported": ("The ferry stopped in the fall of 2024.", "The ferry stopped in autumn 2024.")},
    ),
}  # fmt: skip

test_so_many_of_them = judged(PAIRS)
