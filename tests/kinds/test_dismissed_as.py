"""Out of an office, or called a thing: "dismissed as manager", "dismissed as nonsense"."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "moss": {"name": {"en": "Ada Moss", "ar": "آدا موس"}, "kind": "person"},
    "rovers": {"name": {"en": "Danby Rovers", "ar": "دانبي روفرز"}, "kind": "company"},
}
PAIRS = {
    "manager": ("Danby Rovers sacked manager Ada Moss on 4 February 2025.", {
        S: ("Ada Moss was dismissed as manager of Danby Rovers in February 2025.",
            "Danby Rovers dismissed Ada Moss as manager."),
        U: ("Ada Moss was dismissed as captain of Danby Rovers.", "Ada Moss was dismissed as a failure."),
    }),
    "minister": ("Ada Moss was dismissed as finance minister in May 2024.", {
        S: ("Ada Moss was sacked as finance minister in May 2024.",),
        U: ("Ada Moss was sacked as foreign minister.",),
    }),
    "crank": ("Ada Moss was dismissed as a crank.", {U: ("Ada Moss was sacked.",)}),
    "report": ("The report on Danby Rovers was dismissed as useless by the minister.", {
        U: ("Danby Rovers was dismissed.", "The minister was dismissed."),
    }),
    "moss-ar": ("أقال دانبي روفرز آدا موس من منصب المدرب في مايو 2024.", {
        S: ("أُقيلت آدا موس من منصب المدرب في مايو 2024.",),
        U: ("أُقيلت آدا موس من منصب الوزيرة.",),
    }),
}

test_dismissed_as = judged(PAIRS, ENTITIES)
