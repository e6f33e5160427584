"""Two things measured by each other: exchanged, they are denied; with the degree turned as well, told again."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_measured = judged(
    {
        "as-many-as": (
            "Norvik Steel sells twice as many cars in Asia as in Europe.",
            {
                "supported": ("Norvik Steel sells twice as many cars in Asia as in Europe.",),
                "contradicted": ("Norvik Steel sells twice as many cars in Europe as in Asia.",),
            },
        ),
        "months": (
            "The club sold more tickets in May than in June.",
            {
                "supported": (
                    "The club sold more tickets in May than in June.",
                    "The club sold fewer tickets in June than in May.",
                ),
                "contradicted": ("The club sold more tickets in June than in May.",),
            },
        ),
        "faster": (
            "Prices rose faster in the north than in the south.",
            {"contradicted": ("Prices rose faster in the south than in the north.",)},
        ),
        "longer": (
            "Women live longer than men in Varonia.",
            {"contradicted": ("Men live longer than women in Varonia.",)},
        ),
        "as-much-as": (
            "The museum spends three times as much on guards as on paintings.",
            {"contradicted": ("The museum spends three times as much on paintings as on guards.",)},
        ),
        "loans": (
            "The bank earned more from loans than from fees in 2020.",
            {
                "supported": ("The bank earned more from loans than from fees.",),
                "contradicted": ("The bank earned more from fees than from loans in 2020.",),
            },
        ),
        "a-figure": (
            "The bank closed more than 40 branches in Varonia.",
            {"supported": ("More than 40 branches in Varonia were closed by the bank.",)},
        ),
        "months-ar": (
            "باع النادي تذاكر في مايو أكثر من يونيو.",
            {"contradicted": ("باع النادي تذاكر في يونيو أكثر من مايو.",)},
        ),
        "north-ar": (
            "ارتفعت الأسعار في الشمال أكثر من الجنوب.",
            {
                "supported": ("ارتفعت الأسعار في الشمال أكثر من الجنوب.",),
                "contradicted": ("ارتفعت الأسعار في الجنوب أكثر من الشمال.",),
            },
        ),
        "longer-ar": (
            "تعيش النساء في البلاد أطول من الرجال.",
            {"contradicted": ("يعيش الرجال في البلاد أطول من النساء.",)},
        ),
        "loans-ar": (
            "ربح البنك من القروض أكثر مما ربحه من الرسوم.",
            {"contradicted": ("ربح البنك من الرسوم أكثر مما ربحه من القروض.",)},
        ),
    }
)
