"""The figure of the whole and that of a part of it: what befell the part is not told of the whole."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "hall": {"name": {"en": "the Tarn Museum", "ar": "متحف تارن"}, "kind": "organisation", "aliases": ["Tarn Museum"]},
}
PAIRS = {
    "of-its": ("Inspectors found that 41 of the Tarn Museum's 112 lamps were broken on the day of the fair.", {
        S: ("41 lamps of the Tarn Museum were broken on the day of the fair.", "The Tarn Museum has 112 lamps."),
        U: ("112 lamps were broken on the day of the fair.",),
    }),
    "object": ("The frost killed 120 of the valley's 340 lambs.", {
        S: ("The frost killed 120 lambs.",),
        U: ("The frost killed 340 of the valley's lambs.",),
    }),
    "first-of": ("The first of the dam's six turbines went into service on 30 May 2025.", {
        S: ("The first of the six turbines went into service on 30 May 2025.",),
        U: ("Six turbines went into service on 30 May 2025.",),
    }),
    "opened": ("Of the 94 plays shown at the 2025 fair 41 were written by women.", {
        S: ("94 plays were shown at the 2025 fair.", "41 of the plays at the 2025 fair were written by women."),
        U: ("94 plays at the 2025 fair were written by women.", "41 plays were shown at the 2025 fair."),
    }),
    "of-whom": ("By May 2023 87 people had fallen ill, 11 of whom died.", {
        S: ("Eleven people died.", "87 people had fallen ill by May 2023."),
        U: ("87 people died.",),
    }),
    "object-ar": ("دمر الصقيع 120 من أصل 340 شجرة في الوادي.", {
        S: ("دمر الصقيع 120 شجرة في الوادي.",),
        U: ("دمر الصقيع 340 شجرة في الوادي.",),
    }),
    "among-them-ar": ("تضم اللجنة 21 مهندسا بينهم تسع نساء.", {
        S: ("تضم اللجنة 21 مهندسا.",),
        U: ("تضم اللجنة 21 امرأة.",),
    }),
    "of-them-ar": ("ألحقت الفيضانات أضرارا بـ116 مدرسة في تارن، أعيد فتح 90 منها بحلول يناير 2026.", {
        S: ("ألحقت الفيضانات أضرارا بـ116 مدرسة في تارن.",),
        U: ("ألحقت الفيضانات أضرارا بـ90 مدرسة في تارن.", "أعيد فتح 116 مدرسة في تارن."),
    }),
}

test_part_for_whole = judged(PAIRS, ENTITIES)
