"""Forms that end like a verb's and come from another: "founded" is no form of "find", nor "felled" of "fall"."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "found": (
        "The audit office found in 2021 that the club had lost money.",
        {"supported": ("The audit office found that the club had lost money.",)},
    ),
    "founded": (
        "Peter Long founded the harbour museum in 1931.",
        {"supported": ("The harbour museum was founded by Peter Long.",),
         "contradicted": ("The harbour museum was founded in 1930.",)},
    ),
    "wounded": (
        "The storm wounded 12 sailors.",
        {"supported": ("12 sailors were wounded in the storm.",), "unsourced": ("The storm wound up in the bay.",)},
    ),
    "fell": (
        "The old oak fell in the storm.",
        {"supported": ("In the storm the old oak fell.",), "unsourced": ("The council felled the old oak.",)},
    ),
}  # fmt: skip

test_lookalike_forms = judged(PAIRS)
