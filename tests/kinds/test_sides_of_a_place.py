"""Near, behind, in front of: said in either language; what is near a place is not in it."""

from __future__ import annotations

from tests.kinds.rows import S, U, verdicts

ENTITIES = {
    "aldrun": {"name": {"en": "Aldrun", "ar": "ألدرون"}, "kind": "city"},
    "mezra": {"name": {"en": "Mezra", "ar": "مزرعة الوادي"}, "kind": "city"},
    "ksar": {"name": {"en": "Ksar", "ar": "قصر الريح"}, "kind": "city"},
}
FACTS = {
    "fire": {"en": "A wildfire broke out near Aldrun on 2 August 2025."},
    "car": {"en": "The police of Ksar found a lorry behind the school."},
    "camp": {"ar": "نصبت منظمة الإغاثة مخيما قرب قصر الريح في مارس 2025."},
    "protest": {"ar": "تجمع صيادون أمام المستودع في ألدرون في مايو 2024."},
}

ROWS = {
    "near": (S, "اندلع حريق غابات قرب ألدرون في أغسطس 2025."),
    "close-to": (S, "اندلع حريق غابات بالقرب من ألدرون."),
    "not-in": (U, "A wildfire broke out in Aldrun in August 2025."),
    "not-in-ar": (U, "اندلع حريق غابات في ألدرون."),
    "behind": (S, "عثرت شرطة قصر الريح على شاحنة خلف المدرسة."),
    "not-in-front": (U, "عثرت شرطة قصر الريح على شاحنة أمام المدرسة."),
    "not-inside": (U, "The police of Ksar found a lorry in the school."),
    "camp": (S, "The aid organisation put up a camp close to Ksar."),
    "not-in-camp": (U, "The aid organisation put up a camp in Ksar."),
    "in-front": (S, "Fishermen assembled in front of the warehouse in Aldrun."),
    "not-behind": (U, "Fishermen assembled behind the warehouse in Aldrun."),
}  # fmt: skip

test_sides_of_a_place = verdicts(ROWS)
