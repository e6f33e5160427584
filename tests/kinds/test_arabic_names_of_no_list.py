"""Arabic names that no list has: words of no dictionary side by side, or one behind «متحف», name somebody."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "born": (
        "ولدت الممثلة السورية هالة الرفاعي في حلب عام 1956.",
        {
            "supported": ("ولدت هالة الرفاعي في حلب.",),
            "contradicted": ("ولدت هالة الرفاعي في دمشق.", "ولدت هالة الرفاعي عام 1965."),
            "unsourced": ("ولدت سلمى الرفاعي في دمشق.",),
        },
    ),
    "others": (
        "مقتل 14 شخصا وإصابة 30 آخرين في انفجار سيارة مفخخة شمال بغداد.",
        {"supported": ("أصيب 30 شخصا في انفجار سيارة مفخخة شمال بغداد.",)},
    ),
}
test = judged(PAIRS)

OTHERS = {
    "blast": (
        "Fourteen people were killed and 30 others were injured in a blast in Kelva.",
        {
            "supported": (
                "Fourteen people were killed in a blast in Kelva.",
                "30 people were injured in a blast in Kelva.",
            ),
            "contradicted": ("30 people were killed in a blast in Kelva.",),
        },
    ),
    "aides": (
        "The mayor resigned and two aides were arrested in Elvik.",
        {"unsourced": ("The mayor resigned in Elvik.",)},
    ),
}
test_others = judged(OTHERS)
