"""What somebody stopped doing is told of the time before alone."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "mills": {"name": {"en": "Tarn Mills", "ar": "مطاحن تارن"}, "kind": "company"},
    "bank": {"name": {"en": "the Orla Bank", "ar": "مصرف أورلا"}, "kind": "company", "aliases": ["Orla Bank"]},
}
PAIRS = {
    "stopped": ("Tarn Mills stopped exporting steel in 2020.", {
        S: ("Tarn Mills exported steel.", "Tarn Mills stopped exporting steel in 2020.",
            "Tarn Mills ceased to export steel."),
        U: ("Tarn Mills exports steel.", "Tarn Mills is exporting steel.", "Tarn Mills exported steel in 2020."),
    }),
    "quit": ("The Orla Bank quit lending to farmers in May 2021.", {
        S: ("The Orla Bank lent to farmers.",),
        U: ("The Orla Bank lends to farmers.",),
    }),
    "noun": ("Tarn Mills ceased exports of steel in 2020.", {U: ("Tarn Mills exports steel.",)}),
    "its own": ("Workers at Tarn Mills ended their strike on 3 May 2020.", {
        S: ("The strike at Tarn Mills ended in May 2020.", "Workers at Tarn Mills ended a strike in May 2020."),
    }),
    "stopped-ar": ("أوقفت مطاحن تارن تصدير الفولاذ عام 2020.", {
        S: ("أوقفت مطاحن تارن تصدير الفولاذ.",),
        U: ("تصدر مطاحن تارن الفولاذ.", "مطاحن تارن تصدر الفولاذ."),
    }),
}

test_broken_off = judged(PAIRS, ENTITIES)
