"""One figure set against another: each year, and each of two compared, keeps its own."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "brisk-4": {"name": {"en": "Brisk 4", "ar": "بريسك 4"}, "kind": "product"},
    "brisk-3": {"name": {"en": "Brisk 3", "ar": "بريسك 3"}, "kind": "product"},
    "bramlow": {"name": {"en": "Bramlow", "ar": "براملو"}, "kind": "organisation"},
}
PAIRS = {
    "after": (
        "Bramlow made a loss of £12.3 million in 2024 after a profit of £4.1 million in 2023.",
        {"supported": ("Bramlow made a loss of £12.3 million in 2024.",
                       "Bramlow made a profit of £4.1 million in 2023."),
         "unsourced": ("Bramlow made a loss of £12.3 million in 2023.", "Bramlow made a profit in 2023.",
                       "Bramlow made a profit of £4.1 million in 2024.")},
    ),
    "up-from": (
        "The museum had 61,000 visitors in 2022, up from 48,000 in 2021.",
        {"supported": ("The museum had 61,000 visitors in 2022.",),
         "contradicted": ("The museum had 75,000 visitors in 2022.",
                          "The museum had 48,000 visitors in 2022."),
         "unsourced": ("The museum had 48,000 visitors in 2021.",
                       "The museum had 61,000 visitors in 2021.",)},
    ),
    "than-in": (
        "Bramlow handled 1.31 million crates in 2024, 18 percent more than in 2023.",
        {"supported": ("Bramlow handled 1.31 million crates in 2024.",
                       "Bramlow handled fewer crates in 2023 than in 2024."),
         "unsourced": ("Bramlow handled 1.31 million crates in 2023.", "Bramlow handled 1.11 million crates in 2023.")},
    ),
    "from-to": (
        "The average rent rose from 340 euros in 2021 to 410 euros in 2024.",
        {"supported": ("The average rent was 410 euros in 2024.", "The average rent rose from 340 euros in 2021."),
         "contradicted": ("The average rent was 410 euros in 2021.", "The average rent was 340 euros in 2024."),
         "unsourced": ("The average rent was 410 euros in 2022.",)},
    ),
    "one-day": (
        "The average rent was raised from 340 to 410 euros on 3 May 2024.",
        {"supported": ("The average rent was raised from 340 euros on 3 May 2024.",
                       "The average rent was raised to 410 euros on 3 May 2024.")},
    ),
    "now": (
        "Bramlow was founded in 1961 with twelve looms; in 2022 it had 2,300 workers.",
        {"supported": ("Bramlow had 2,300 workers in 2022.",), "unsourced": ("Bramlow had 2,300 workers in 1961.",)},
    ),
    "less-than-who": (
        "The Brisk 4 costs 300 euros, 50 euros less than the Brisk 3.",
        {"supported": ("The Brisk 4 costs 300 euros.",), "unsourced": ("The Brisk 3 costs 300 euros.",)},
    ),
    "after-ar": (
        "حققت براملو أرباحا بلغت 412 مليون يورو في عام 2025 بعد خسارة قدرها 95 مليون يورو في عام 2024.",
        {"supported": ("حققت براملو أرباحا بلغت 412 مليون يورو في عام 2025.",),
         "unsourced": ("حققت براملو أرباحا بلغت 412 مليون يورو في عام 2024.",)},
    ),
    "against-ar": (
        "بلغ عدد زوار المتحف 61 ألف زائر في عام 2022 مقابل 48 ألف زائر في عام 2021.",
        {"supported": ("بلغ عدد زوار المتحف 61 ألف زائر في عام 2022.",),
         "unsourced": ("بلغ عدد زوار المتحف 61 ألف زائر في عام 2021.",)},
    ),
    "less-than-who-ar": (
        "يبلغ سعر بريسك 4 نحو 300 يورو، أي أقل بخمسين يورو من سعر بريسك 3.",
        {"supported": ("يبلغ سعر بريسك 4 نحو 300 يورو.",)},
    ),
}  # fmt: skip

test_set_against = judged(PAIRS, NAMES)
