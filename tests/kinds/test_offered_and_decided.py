"""What somebody does after an offer, what is agreed to, announced or voted: and what is only the object of that."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "rolf": {"name": {"en": "Rolf Mills", "ar": "مطاحن رولف"}, "kind": "company"},
    "orla": {"name": {"en": "Orla", "ar": "أورلا"}, "kind": "company"},
    "gund": {"name": {"en": "Gund", "ar": "غوند"}, "kind": "city"},
    "sela": {"name": {"en": "Sela", "ar": "سيلا"}, "kind": "city"},
}
FACTS = {
    "bid": {"en": "Rolf Mills offered €41 million for Orla; the Orla board turned the offer down."},
    "aid": {"ar": "عرضت أورلا على كل صياد 1500 دينار، وقبلت الجمعية العرض بعد أسبوع."},
    "bridge": {"en": "The council of Gund voted by 24 votes to 9 to build a bridge over the Tarn."},
    "tax": {"en": "The assembly of Sela voted 61-40 to abolish the boat tax."},
    "school": {"ar": "وافق مجلس غوند على إغلاق المدرسة القديمة."},
    "plant": {"en": "Rolf Mills announced on 18 June 2025 that it would shut its factory in Sela."},
    "pay": {"en": "The drivers in Gund ended their strike when the union accepted a pay rise of 7.5 percent."},
}

ROWS = {
    "refused": (S, "The Orla board rejected the offer."),
    "refused-ar": (S, "رفض مجلس إدارة أورلا عرض رولف."),
    "accepted": (S, "قبلت الجمعية عرض أورلا."),
    "approved": (S, "The council of Gund approved a bridge over the Tarn."),
    "backed": (S, "The council of Gund backed the construction of a bridge over the Tarn."),
    "approved-ar": (S, "صوّت مجلس غوند لصالح بناء جسر."),
    "rejected": (C, "The council of Gund rejected a bridge over the Tarn."),
    "built": (U, "The council of Gund built a bridge over the Tarn."),
    "abolition": (S, "The assembly of Sela approved the abolition of the boat tax."),
    "not-the-tax": (U, "The assembly of Sela approved the boat tax."),
    "not-voted-for": (U, "The assembly of Sela voted for the boat tax."),
    "not-the-school": (U, "وافق مجلس غوند على المدرسة القديمة."),
    "not-the-school-en": (U, "The council of Gund approved the old school."),
    "closure": (S, "The council of Gund approved the closure of the old school."),
    "announced": (S, "Rolf Mills announced the closure of its factory in Sela in June 2025."),
    "announced-ar": (S, "أعلنت مطاحن رولف إغلاق مصنعها في سيلا."),
    "not-closed": (U, "Rolf Mills closed its factory in Sela in June 2025."),
    "agreed-to": (S, "The drivers in Gund ended their strike when the union agreed to a 7.5 percent pay rise."),
}  # fmt: skip

test_offered_and_decided = verdicts(ROWS)
