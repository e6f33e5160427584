"""Spans of time without a number: "for years" where the sources have twelve."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "mills": {"name": {"en": "Tarn Mills", "ar": "مطاحن تارن"}, "kind": "company"},
    "moss": {"name": {"en": "Ada Moss", "ar": "آدا موس"}, "kind": "person"},
}
PAIRS = {
    "over": ("Tarn Mills will pay 2 million euros over several years.", {
        S: ("Tarn Mills will pay 2 million euros over years.",),
        U: ("Tarn Mills will pay 2 million euros over months.", "Tarn Mills will pay 2 million euros for days."),
    }),
    "for": ("Ada Moss taught at the school for twelve years.", {
        S: ("Ada Moss taught at the school for years.",),
        C: ("Ada Moss taught at the school for two years.",),
        U: ("Ada Moss taught at the school for decades.", "Ada Moss taught at the school in years."),
    }),
    "one": ("The strike at Tarn Mills lasted one day.", {U: ("The strike at Tarn Mills went on for days.",)}),
    "elsewhere": ("Ada Moss ran Tarn Mills in 2020 and taught at the school for twelve years.", {
        U: ("Ada Moss ran Tarn Mills for years.",),
    }),
    "over-ar": ("تدفع مطاحن تارن مليوني يورو على مدى عدة سنوات.", {
        S: ("تدفع مطاحن تارن مليوني يورو على مدى سنوات.",),
        U: ("تدفع مطاحن تارن مليوني يورو على مدى أشهر.",),
    }),
    "for-ar": ("درّست آدا موس في المدرسة طوال اثني عشر عاما.", {
        S: ("درّست آدا موس في المدرسة طوال أعوام.", "درّست آدا موس في المدرسة لسنوات."),
        U: ("درّست آدا موس في المدرسة لأسابيع.",),
    }),
}

test_for_long = judged(PAIRS, ENTITIES)
