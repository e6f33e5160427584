"""A ruling, a result or a report that was upheld, rejected, denied or given up, told as its contrary."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "tove-brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "company"},
    "harbour-board": {"name": {"en": "Harbour Board", "ar": "مجلس الميناء"}, "kind": "organisation"},
    "high-court": {"name": {"en": "High Court", "ar": "المحكمة العليا"}, "kind": "organisation"},
    "norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "kind": "place"},
}
FACTS = {
    "recount": {
        "en": "A recount confirmed the result of the district election in Norvik on 16 May 2024.",
        "ar": "أكدت إعادة الفرز نتيجة انتخابات المقاطعة في نورفيك في 16 مايو 2024.",
    },
    "appeal": {
        "en": "The High Court rejected the appeal of Tove Brask in November 2024.",
        "ar": "رفضت المحكمة العليا استئناف توفه براسك في نوفمبر 2024.",
    },
    "closure": {
        "en": "The Harbour Board upheld the closure of the eastern pier.",
        "ar": "أيد مجلس الميناء إغلاق الرصيف الشرقي.",
    },
    "denied": {
        "en": "Tove Brask denied the accusation of Mara Lind.",
        "ar": "نفت توفه براسك اتهام مارا ليند.",
    },
    "suit": {
        "en": "Isle Lines sued the Harbour Board on 9 January 2025 and withdrew the suit in April 2025.",
        "ar": "رفعت خطوط الجزر دعوى على مجلس الميناء في 9 يناير 2025 ثم سحبت الدعوى في أبريل 2025.",
    },
    "met": {"ar": "نفت مارا ليند أنها التقت توفه براسك."},
    "confirmed": {"en": "Mara Lind confirmed that she had met the board of Isle Lines."},
}

ROWS = {
    "recount": (S, "The recount of 16 May 2024 confirmed the result of the district election in Norvik."),
    "recount-overturned": (C, "The recount of 16 May 2024 overturned the result of the district election in Norvik."),
    "recount-overturned-ar": (C, "ألغت إعادة الفرز في 16 مايو 2024 نتيجة انتخابات المقاطعة في نورفيك."),
    "recount-another": (U, "A recount overturned the result of the council election in Tarsund."),
    "appeal": (S, "In November 2024 the High Court dismissed the appeal of Tove Brask."),
    "quashed": (C, "The High Court quashed the verdict against Tove Brask in November 2024."),
    "quashed-ar": (C, "نقضت المحكمة العليا الحكم على توفه براسك في نوفمبر 2024."),
    "quashed-another": (U, "The High Court quashed the verdict against Mara Lind."),
    "quashed-later": (U, "The High Court quashed the tax ruling against Isle Lines in March 2026."),
    "closure": (C, "The Harbour Board overturned the closure of the eastern pier."),
    "closure-ar": (C, "ألغى مجلس الميناء إغلاق الرصيف الشرقي."),
    "closure-another": (U, "The Harbour Board overturned the closure of the swimming pool."),
    "denied": (S, "Tove Brask denied the accusation of Mara Lind."),
    "admitted": (C, "Tove Brask admitted the accusation of Mara Lind."),
    "admitted-ar": (C, "أقرت توفه براسك بصحة اتهام مارا ليند."),
    "admitted-ar2": (C, "اعترفت توفه براسك بصحة اتهام مارا ليند."),
    "admitted-another": (U, "Tove Brask admitted that she had been late."),
    "admitted-another-ar": (U, "أقرت توفه براسك بصحة تقرير خطوط الجزر."),
    "met-ar": (C, "أقرت مارا ليند بأنها التقت توفه براسك."),
    "met-another-ar": (U, "أقرت مارا ليند بأنها التقت الوزير."),
    "confirmed-another": (U, "Tove Brask confirmed that she had met Mara Lind."),
    "suit": (S, "Isle Lines withdrew its suit against the Harbour Board in April 2025."),
    "suit-won": (C, "Isle Lines won its suit against the Harbour Board in April 2025."),
    "suit-won-ar": (C, "كسبت خطوط الجزر الدعوى التي رفعتها على مجلس الميناء في 9 يناير 2025."),
    "suit-another": (U, "Isle Lines won a suit against Mara Lind."),
    "contract-won": (U, "Isle Lines won a contract of the Harbour Board."),
}

test_ruling = verdicts(ROWS)
