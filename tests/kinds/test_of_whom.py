"""Who is what of whom: turned round it is another thing, unless each is it of the other."""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

ENTITIES = {
    "north": {"name": {"en": "Nortek", "ar": "نورتك"}, "kind": "company"},
    "south": {"name": {"en": "Sartek", "ar": "سارتك"}, "kind": "company"},
    "karim": {"name": {"en": "Karim Lund", "ar": "كريم لوند"}, "kind": "person"},
    "salma": {"name": {"en": "Salma Berg", "ar": "سلمى بيرغ"}, "kind": "person"},
}

PAIRS: Pairs = {
    "parent": ("نورتك هي الشركة الأم لسارتك.", {
        "supported": ("الشركة الأم لسارتك هي نورتك", "نورتك الشركة الأم لسارتك"),
        "contradicted": ("سارتك هي الشركة الأم لنورتك", "الشركة الأم لنورتك هي سارتك"),
    }),
    "parent-en": ("Nortek is the parent company of Sartek.", {
        "supported": ("Sartek's parent company is Nortek", "The parent company of Sartek is Nortek"),
        "contradicted": ("Sartek is Nortek's parent company", "Nortek's parent company is Sartek"),
    }),
    "manager": ("أحمد سليم هو مدير كريم عوض.", {
        "supported": ("مدير كريم عوض هو أحمد سليم",),
        "unsourced": ("كريم عوض هو مدير أحمد سليم",),
    }),
    "supplier": ("نورتك هي المورد الرئيسي لسارتك.", {
        "supported": ("المورد الرئيسي لسارتك هو نورتك",),
        "unsourced": ("سارتك هي المورد الرئيسي لنورتك",),
    }),
    "sister": ("سلمى بيرغ هي شقيقة كريم لوند.", {"supported": ("شقيقة كريم لوند هي سلمى بيرغ",)}),
    "capital": ("Lisbon is the capital of Portugal.", {
        "supported": ("The capital of Portugal is Lisbon", "Portugal's capital is Lisbon"),
        "unsourced": ("Portugal is the capital of Lisbon",),
    }),
    "owner": ("الشركة التي تملك نورتك هي سارتك.", {
        "supported": ("سارتك هي الشركة التي تملك نورتك",),
        "contradicted": ("الشركة التي تملك سارتك هي نورتك",),
    }),
    # «بينه» is no verb, and a demand turned down is no contrary of what was turned down
    "quarrel": ("تسببت استقالة كريم لوند في خلاف بين كريم لوند وسلمى بيرغ.", {
        "supported": (
            "أدت استقالة كريم لوند إلى خلاف بينه وبين سلمى بيرغ", "أشعلت استقالة كريم لوند خلافا بينه وبين سلمى بيرغ",
        ),
        "contradicted": ("أنهت استقالة كريم لوند الخلاف بينه وبين سلمى بيرغ",),
    }),
    "demand": ("رفضت نورتك اقتراح كريم لوند شراء سارتك.", {
        "unsourced": ("رفضت نورتك مطلب كريم لوند شراء سارتك",),
        "contradicted": ("قبلت نورتك اقتراح كريم لوند شراء سارتك",),
    }),
}

test = judged(PAIRS, ENTITIES)
