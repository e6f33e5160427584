"""Who does it to whom, in the active and in the passive, with plain nouns."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_who_to_whom = judged(
    {
        "bit": (
            "A dog bit a postman in May 2020.",
            {
                "supported": ("A postman was bitten by a dog.",),
                "unsourced": ("A dog was bitten by a postman in May 2020.", "A postman bit a dog in May 2020."),
            },
        ),
        "was bitten": (
            "A postman was bitten by a dog in May 2020.",
            {
                "supported": ("A dog bit a postman in May 2020.",),
                "unsourced": ("A postman bit a dog in May 2020.", "A dog was bitten by a postman."),
            },
        ),
        "sued": (
            "The union sued the hospital in May 2020.",
            {
                "supported": ("The hospital was sued by the union.",),
                "unsourced": ("The union was sued by the hospital.", "The hospital sued the union."),
            },
        ),
        "was sued": (
            "The hospital was sued by the union in May 2020.",
            {
                "supported": ("The union sued the hospital.",),
                "unsourced": ("The hospital sued the union.", "The union was sued by the hospital."),
            },
        ),
        "hit": (
            "A lorry hit a bus in May 2020.",
            {
                "unsourced": ("A lorry was hit by a bus in May 2020.", "A bus hit a lorry in May 2020."),
            },
        ),
        "robbed": (
            "The museum was robbed by a guard.",
            {
                "supported": ("A guard robbed the museum.",),
                "unsourced": ("The museum robbed a guard.", "A guard was robbed by the museum."),
            },
        ),
        "headline": (
            "The army destroyed a bridge in Sund in 1944.",
            {"supported": ("Bridge in Sund destroyed by army",)},
        ),
    }
)
