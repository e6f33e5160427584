"""How long a thing "will last" is a length of time, and no time that is past."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {"mills": {"name": {"en": "Tarn Mills", "ar": "مطاحن تارن"}, "kind": "company"}}
PAIRS = {
    "will": ("The strike at Tarn Mills will last three weeks.", {
        S: ("The strike at Tarn Mills will go on for three weeks.", "The strike at Tarn Mills is to last three weeks."),
        C: ("The strike at Tarn Mills will last five weeks.",),
        U: ("The strike at Tarn Mills lasted three weeks.",),
    }),
    "may": ("The strike at Tarn Mills may last three weeks.", {
        S: ("The strike at Tarn Mills could last three weeks.",),
        U: ("The strike at Tarn Mills lasted three weeks.", "The strike at Tarn Mills was in May."),
    }),
    "dates": ("Tarn Mills closed in May last year.", {
        S: ("Tarn Mills closed in May 2024.",),
        C: ("Tarn Mills closed in May 2022.",),
    }),
    "will-ar": ("سيستمر الإضراب في مطاحن تارن ثلاثة أسابيع.", {
        S: ("سيدوم الإضراب في مطاحن تارن ثلاثة أسابيع.",),
    }),
}

test_will_last = judged(PAIRS, ENTITIES)
