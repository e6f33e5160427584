"""Ended when X accepted: after that, and not before; done with boats: boats were used to do it."""

from __future__ import annotations

from tests.kinds.rows import S, U, verdicts

ENTITIES = {
    "gund": {"name": {"en": "Gund", "ar": "غوند"}, "kind": "city"},
    "voss": {"name": {"en": "Ida Voss", "ar": "إيدا فوس"}, "kind": "person"},
    "orla": {"name": {"en": "Orla", "ar": "أورلا"}, "kind": "company"},
}
FACTS = {
    "strike": {"en": "The strike in Gund ended on 23 May 2024, when the union accepted a pay rise."},
    "voss": {"en": "Ida Voss resigned when the auditors found the missing money."},
    "boats": {"ar": "أغلق صيادو غوند مدخل الميناء بقواربهم ست ساعات."},
    "bank": {"en": "Orla bought the bank with its partners in 2021."},
}

ROWS = {
    "after": (S, "The strike in Gund ended after the union accepted a pay rise."),
    "after-ar": (S, "انتهى إضراب غوند بعد قبول النقابة زيادة الأجور."),
    "resigned-after": (S, "Ida Voss resigned after the auditors found the missing money."),
    "not-found-after": (U, "The auditors found the missing money after Ida Voss resigned."),
    "used": (S, "The fishermen of Gund used their boats to block the entrance to the harbour for six hours."),
    "not-nets": (U, "The fishermen of Gund used their nets to block the entrance to the harbour."),
    "not-partners": (U, "Orla used its partners to buy the bank in 2021."),
}  # fmt: skip

test_when_and_by_means = verdicts(ROWS)
