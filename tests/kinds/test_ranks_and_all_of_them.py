"""Ranks and how many: the first woman is not the first, none are not one, and almost nobody is not nobody."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"
ENTITIES = {
    "vera": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person"},
    "ida": {"name": {"en": "Ida Marsh", "ar": "إيدا مارش"}, "kind": "person"},
    "nils": {"name": {"en": "Nils Brandt", "ar": "نيلس برانت"}, "kind": "person"},
    "lumen": {"name": {"en": "Lumen", "ar": "لومن"}, "kind": "company"},
    "tarn": {"name": {"en": "Tarn Press", "ar": "دار تارن"}, "kind": "company"},
    "birk": {"name": {"en": "Birk Town", "ar": "بيرك تاون"}, "kind": "organisation"},
    "lund": {"name": {"en": "Lund City", "ar": "لوند سيتي"}, "kind": "organisation"},
}

test_ranks = judged(
    {
        "first-woman": (
            "In May 2021 Vera Holt succeeded Nils Brandt as director of Lumen; she is the first woman in the post.",
            {
                S: ("Vera Holt is the first woman in the post.",),
                U: ("Vera Holt is the first director of Lumen.",
                    "Vera Holt is the first woman to head Lumen in the country."),
            },
        ),
        "first-woman-ar": (
            "أصبحت فيرا هولت أول امرأة تدير دار تارن في مايو 2021.",
            {
                S: ("فيرا هولت أول امرأة تدير دار تارن.", "أصبحت فيرا هولت أول امرأة تدير دار تارن في مايو 2021."),
                U: ("فيرا هولت أول مدير لدار تارن.", "فيرا هولت أول امرأة تدير دارا."),
            },
        ),
        "this-post-ar": (
            "خلفت فيرا هولت نيلس برانت في رئاسة لومن عام 2021، وهي أول امرأة تتولى هذه الرئاسة.",
            {U: ("فيرا هولت أول امرأة تتولى رئاسة.", "فيرا هولت أول رئيس لشركة لومن.")},
        ),
        "first-loss": (
            "In 2024 Lumen posted a loss of $18 million, its first loss since 2009.",
            {
                S: ("Lumen posted its first loss since 2009.", "Lumen posted a loss of $18 million in 2024."),
                U: ("Lumen posted its first loss ever in 2024.",),
            },
        ),
        "investor": (
            "Lumen invested $4 million in Tarn Press in 2019.",
            {
                S: ("Lumen is an investor in Tarn Press.",),
                U: ("Lumen is the best-known investor in Tarn Press.", "Lumen is the largest investor in Tarn Press.",
                    "لومن أكبر مستثمر في دار تارن."),
            },
        ),
    },
    ENTITIES,
)  # fmt: skip

test_of_them_all = judged(
    {
        "none": (
            "The ferry hit the pier on 4 May 2022; none of the 23 passengers was injured.",
            {
                S: ("None of the 23 passengers was injured.",),
                C: ("One of the 23 passengers was injured.", "23 passengers were injured."),
            },
        ),
        "most": (
            "The bakery took 38 cakes off its shelves in May and put most of them back in June.",
            {U: ("The bakery put none of the cakes back.",)},
        ),
        "almost": (
            "Almost nobody at Lumen believed that Vera Holt had left because of the rent.",
            {
                S: ("Almost nobody at Lumen believed that Vera Holt had left because of the rent.",),
                U: ("Nobody at Lumen believed that Vera Holt had left because of the rent.",),
            },
        ),
        "excess": (
            "All excess grain of the farm goes to the mill.",
            {S: ("All excess grain of the farm goes to the mill.",), U: ("All grain of the farm goes to the mill.",)},
        ),
        "counted": (
            "By the end of June 2025 more than 200,000 Aeris ovens had been sent back.",
            {
                S: ("More than 200,000 Aeris ovens had been sent back by the end of June 2025.",),
                U: ("All Aeris ovens had been sent back by the end of June 2025.",),
            },
        ),
        "only": (
            "Birk Town and Lund City were relegated in 2023.",
            {
                S: ("Birk Town was relegated in 2023.", "Birk Town and Lund City were relegated."),
                U: ("Only Birk Town was relegated.", "Only Lund City was relegated in 2023."),
            },
        ),
        "since": (
            "The agency had not inspected Lumen since November 2020.",
            {
                S: ("The agency had not inspected Lumen since November 2020.",),
                U: ("The agency had never inspected Lumen.",),
            },
        ),
        "for-ever": (
            "Lumen guaranteed the jobs of 240 drivers until the end of 2029.",
            {
                S: ("Lumen guaranteed the jobs of 240 drivers.",),
                U: ("Lumen guaranteed the jobs of 240 drivers for ever.",),
            },
        ),
    },
    ENTITIES,
)
