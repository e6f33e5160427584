"""By how much something changed: where it began and where it ended is not the size of the change."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "offer": (
        "Bramlow Mills raised its offer for the quarry from €310 million to €365 million on 4 May 2024.",
        {"supported": ("Bramlow Mills raised its offer for the quarry to €365 million.",
                       "Bramlow Mills raised its offer for the quarry by €55 million.",
                       "Bramlow Mills raised its offer for the quarry from €310 million."),
         "unsourced": ("Bramlow Mills raised its offer for the quarry by €365 million.",
                       "Bramlow Mills raised its offer for the quarry by €310 million.")},
    ),
    "share": (
        "The Bramlow share fell from 24.00 to 15.80 dinars on 4 May 2024.",
        {"supported": ("The Bramlow share fell by 8.20 dinars.",),
         "unsourced": ("The Bramlow share fell by 15.80 dinars.", "The Bramlow share lost 24.00 dinars.")},
    ),
    "closed": (
        "The Bramlow share fell 12 percent on 4 May 2024 and closed at 15.80 dinars.",
        {"supported": ("The Bramlow share fell 12 percent on 4 May 2024.", "The Bramlow share fell by 12 percent."),
         "unsourced": ("The Bramlow share fell by 15.80 dinars on 4 May 2024.",)},
    ),
    "share-ar": (
        "انخفض سهم الشركة من 24 دينارا إلى 15 دينارا في 4 مايو 2024.",
        {"supported": ("انخفض سهم الشركة إلى 15 دينارا.", "انخفض سهم الشركة من 24 دينارا.",
                       "انخفض سهم الشركة بمقدار 9 دنانير."),
         "unsourced": ("انخفض سهم الشركة بمقدار 15 دينارا.", "انخفض سهم الشركة 24 دينارا.")},
    ),
    "sentence-ar": (
        "خفضت محكمة الاستئناف عقوبة المدير إلى أربع سنوات في 4 مايو 2024.",
        {"supported": ("خفضت محكمة الاستئناف عقوبة المدير إلى أربع سنوات.",),
         "unsourced": ("خفضت محكمة الاستئناف عقوبة المدير بمقدار أربع سنوات.",
                       "خفضت محكمة الاستئناف عقوبة المدير أربع سنوات.")},
    ),
    "grew-ar": (
        "ارتفع عدد الزوار بنحو 20 في المئة إلى 6500 زائر في 2024.",
        {"supported": ("ارتفع عدد الزوار إلى 6500 زائر في 2024.", "ارتفع عدد الزوار بنحو 20 في المئة."),
         "unsourced": ("ارتفع عدد الزوار بمقدار 6500 زائر في 2024.",)},
    ),
}  # fmt: skip

test_by_how_much = judged(PAIRS)
