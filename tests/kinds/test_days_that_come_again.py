"""Days that come again: a weekday of no stated week, "last Tuesday", "the first Tuesday of May", "the 12th"."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "mill": {"name": {"en": "Halver Mill", "ar": "مطحنة هالفر"}, "kind": "organisation"},
    "pier": {"name": {"en": "Osk Pier", "ar": "رصيف أوسك"}, "kind": "place"},
    "hall": {"name": {"en": "Rona Hall", "ar": "قاعة رونا"}, "kind": "place"},
}
ONCE = {"once": True}
FACTS = {
    "mill": ({"en": "Halver Mill closed on 13 May 2025.", "ar": "أُغلقت مطحنة هالفر في 13 مايو 2025."}, ONCE),
    "pier": ({"en": "Osk Pier opened on 6 January 2026.", "ar": "افتُتح رصيف أوسك في 6 يناير 2026."}, ONCE),
    "hall": ({"en": "Rona Hall burned down on 4 March 2023.", "ar": "احترقت قاعة رونا في 4 مارس 2023."}, ONCE),
}
ROWS = {  # read on Thursday, 15 January 2026
    "weekday": (S, "Halver Mill closed on a Tuesday."),
    "weekday-ar": (S, "أُغلقت مطحنة هالفر يوم الثلاثاء."),
    "weekday-wrong": (C, "Halver Mill closed on Monday."),
    "weekday-wrong-ar": (C, "أُغلقت مطحنة هالفر يوم الاثنين."),
    "last-weekday": (C, "Halver Mill closed last Tuesday."),
    "last-weekday-ar": (C, "أُغلقت مطحنة هالفر الثلاثاء الماضي."),
    "next-weekday": (C, "Halver Mill closed next Tuesday."),
    "weekday-of-week": (C, "Halver Mill closed on Tuesday of last week."),
    "weekday-of-week-ar": (C, "أُغلقت مطحنة هالفر يوم الثلاثاء من الأسبوع الماضي."),
    "yesterday-weekday-ar": (C, "أُغلقت مطحنة هالفر أمس الثلاثاء."),
    "last-week-own": (S, "Osk Pier opened on Tuesday of last week."),
    "last-week-own-ar": (S, "افتُتح رصيف أوسك يوم الثلاثاء من الأسبوع الماضي."),
    "last-week-other-day": (C, "Osk Pier opened on Friday of last week."),
    "last-may-be-either": (U, "Osk Pier opened last Tuesday."),
    "weekday-and-day": (S, "Halver Mill closed on Tuesday the 13th."),
    "weekday-and-other-day": (C, "Halver Mill closed on Tuesday the 6th."),
    "nth": (S, "Halver Mill closed on the second Tuesday of May."),
    "nth-ar": (S, "أُغلقت مطحنة هالفر في ثاني ثلاثاء من مايو."),
    "nth-wrong": (C, "Halver Mill closed on the first Tuesday of May."),
    "nth-wrong-ar": (C, "أُغلقت مطحنة هالفر في أول ثلاثاء من مايو."),
    "nth-with-year": (S, "Halver Mill closed on the second Tuesday of May 2025."),
    "nth-other-year": (C, "Halver Mill closed on the second Tuesday of May 2024."),
    "last-of-month": (C, "Halver Mill closed on the last Tuesday of May."),
    "week-of": (S, "Halver Mill closed in the week of May 12."),
    "week-of-other": (C, "Halver Mill closed in the week of June 12."),
    "turned-day-first": (S, "Rona Hall burned down on 04/03/2023."),
    "turned-month-first": (S, "Rona Hall burned down on 03/04/2023."),
    "turned-neither": (C, "Rona Hall burned down on 03/05/2023."),
    "not-turned-in-arabic": (C, "احترقت قاعة رونا في 03/04/2023."),
    "plain-figures-ar": (S, "احترقت قاعة رونا في 04/03/2023."),
}

test_verdict = verdicts(ROWS)
