"""What a claim goes on with must be told too, though it is but "and gave it away"; and what is done once more."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_and_then = judged(
    {
        "house": (
            "Karl Voss bought a house in Olt in 2020.",
            {
                "supported": ("Karl Voss bought a house in Olt.",),
                "unsourced": (
                    "Karl Voss bought a house in Olt in 2020 and gave it away.",
                    "Karl Voss bought a house in Olt in 2020, gave it away.",
                    "Karl Voss bought a house in Olt in 2020 and went there.",
                    "Karl Voss bought a house in Olt in 2020 and lost it.",
                    "Karl Voss bought a house in Olt in 2020 and sold it.",
                ),
            },
        ),
        "house-ar": (
            "اشترى كارل فوس منزلا في أولت عام 2020.",
            {
                "unsourced": (
                    "اشترى كارل فوس منزلا في أولت عام 2020 وفقده.",
                    "اشترى كارل فوس منزلا في أولت عام 2020 ثم باعه.",
                )
            },
        ),
    }
)

test_once_more = judged(
    {
        "opened": (
            "The city opened its library in 2019.",
            {"unsourced": ("The city reopened its library in 2019.", "The city re-opened its library in 2019.")},
        ),
        "reopened": (
            "The city reopened its library in 2019.",
            {"supported": ("The library was reopened in 2019.", "In 2019 the city re-opened its library.")},
        ),
        "rebuilt": ("The city rebuilt the bridge in 2019.", {"unsourced": ("The city built the bridge in 2019.",)}),
        "elected": (
            "Lena Orth was elected mayor in 2019.",
            {"unsourced": ("Lena Orth was re-elected mayor in 2019.",)},
        ),
        "opened-ar": ("افتتحت المدينة مكتبتها عام 2019.", {"unsourced": ("أعادت المدينة افتتاح مكتبتها عام 2019.",)}),
    }
)
