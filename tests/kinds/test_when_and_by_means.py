"""Ended when X accepted: after that, not before; done with boats: used boats; building on a slope; 1900 of them."""

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
    "slope": {"ar": "حذرت بلدية غوند من البناء على السفح الشرقي لأنه غير مستقر."},
    "names": {"en": "Ida Voss collected 1,900 signatures for a petition."},
    "bank": {"en": "Orla bought the bank with its partners in 2021."},
}

ROWS = {
    "after": (S, "The strike in Gund ended after the union accepted a pay rise."),
    "after-ar": (S, "انتهى إضراب غوند بعد قبول النقابة زيادة الأجور."),
    "resigned-after": (S, "Ida Voss resigned after the auditors found the missing money."),
    "not-found-after": (U, "The auditors found the missing money after Ida Voss resigned."),
    "used": (S, "The fishermen of Gund used their boats to block the entrance to the harbour for six hours."),
    "not-nets": (U, "The fishermen of Gund used their nets to block the entrance to the harbour."),
    "building": (S, "The municipality of Gund warned against building on the eastern slope because it is unstable."),
    "not-walking": (U, "The municipality of Gund warned against walking on the eastern slope."),
    "not-because-of": (U, "The municipality of Gund warned of the eastern slope."),
    "signatures": (S, "جمعت إيدا فوس 1900 توقيع على عريضة."),
    "not-partners": (U, "Orla used its partners to buy the bank in 2021."),
}  # fmt: skip

test_when_and_by_means = verdicts(ROWS)
