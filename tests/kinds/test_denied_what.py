"""What was denied or refused: not what only stands in the sentence of a denial."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "norr": {"name": {"en": "Ada Norr", "ar": "سامر الحلبي"}, "kind": "person", "aliases": ["Norr"]},
    "corvane": {"name": {"en": "Corvane", "ar": "كورفان"}, "kind": "company"},
}
PAIRS = {
    "pressed": ("Ada Norr denied that the harbour office had pressed the crew to burn the logbook.", {
        S: ("Ada Norr denied that the harbour office had pressed the crew to burn the logbook.",),
        U: ("Ada Norr denied burning the logbook.", "Ada Norr denied that the crew had burned the logbook."),
    }),
    "refused": ("Ada Norr refused to return a medal of 1990.", {
        S: ("Ada Norr refused to return the medal.",),
        U: ("Ada Norr refused a medal.", "Ada Norr refused to accept the medal."),
    }),
    "pressed-ar": ("نفى سامر الحلبي في 3 مايو 2024 أن يكون المكتب قد ضغط على الطاقم لحرق السجل.", {
        S: ("نفى سامر الحلبي أن يكون المكتب قد ضغط على الطاقم.",),
        U: ("نفى سامر الحلبي حرق السجل.", "نفى سامر الحلبي أن يكون الطاقم قد أحرق السجل."),
    }),
    "planned-ar": ("نفى سامر الحلبي أن تكون كورفان تخطط لبيع العبارة.", {
        S: ("نفى سامر الحلبي أن كورفان تخطط لبيع العبارة.",),
        U: ("نفى سامر الحلبي بيع العبارة.", "نفى سامر الحلبي أن كورفان باعت العبارة."),
    }),
    "bought-ar": ("نفى سامر الحلبي أنه اشترى اللوحة.", {
        S: ("نفى سامر الحلبي شراء اللوحة.",),
        U: ("نفى سامر الحلبي أنه باع اللوحة.",),
    }),
    "refused-ar": ("رفض سامر الحلبي أن يعيد الوسام.", {
        S: ("رفض سامر الحلبي إعادة الوسام.",),
        U: ("رفض سامر الحلبي الوسام.",),
    }),
}

test_denied_what = judged(PAIRS, ENTITIES)
