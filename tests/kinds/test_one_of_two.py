"""Either of two, and all but some: what a fact leaves open or takes out is told of neither, and of no such number."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_left_open = judged(
    {
        "either": (
            "The bank will cut jobs in either Malta or Cyprus.",
            {
                "supported": ("The bank will cut jobs in Malta or Cyprus.",),
                "unsourced": (
                    "The bank will cut jobs in Malta.",
                    "The bank will cut jobs in Cyprus.",
                    "The bank will cut jobs in Malta and Cyprus.",
                ),
            },
        ),
        "buyer": (
            "The plant was sold to the city or the state in 2019.",
            {"unsourced": ("The plant was sold to the city in 2019.",), "supported": ("The plant was sold in 2019.",)},
        ),
        "not-or": (
            "The firm did not close the plant or the shop.",
            {"supported": ("The firm did not close the plant.", "The firm did not close the shop.")},
        ),
        "two-or-three": (
            "Two or three people were hurt in the fire.",
            {"contradicted": ("Ten people were hurt in the fire.",)},
        ),
        "all-but": (
            "All but two of the 14 members voted for the plan.",
            {"unsourced": ("Only two members voted for the plan.", "Two members voted for the plan.")},
        ),
        "either-ar": (
            "سيلغي البنك وظائف في مالطا أو قبرص.",
            {"unsourced": ("سيلغي البنك وظائف في مالطا.", "سيلغي البنك وظائف في مالطا وقبرص.")},
        ),
        "buyer-ar": (
            "بيع المصنع للمدينة أو للولاية عام 2019.",
            {"unsourced": ("بيع المصنع للمدينة عام 2019.",), "supported": ("بيع المصنع عام 2019.",)},
        ),
    }
)
