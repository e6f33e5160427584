"""Kinds of claim, each with near-misses that must not flip: one row, one id, on a base of plain sentences."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
    "tove-brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
    "fjord-ferries": {
        "name": {"en": "Fjord Ferries", "ar": "عبارات الفيورد"},
        "kind": "organisation",
        "aliases": ["the island company"],
    },
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
}
FACTS = {
    "harbour": {
        "en": "Fjord Ferries will build a new harbour in Norvik.",
        "ar": "ستبني عبارات الفيورد ميناء جديدا في نورفيك.",
    },
    "accord": {"en": "According to Fjord Ferries, Fjord Ferries refused to merge with Isle Lines."},
    "no-sale": {"en": "Isle Lines was not sold.", "ar": "لم تُبع خطوط الجزر."},
    "may": {"en": "The alliance of Fjord Ferries and Isle Lines may change the trade."},
    "chief": {
        "en": "Mara Lind is the chief executive of Fjord Ferries.",
        "ar": "مارا ليند هي الرئيسة التنفيذية لعبارات الفيورد.",
    },
    "cost": {"en": "The new pier cost €310 million."},
    "denied": {
        "en": "A newspaper reported that Fjord Ferries plans to close the Norvik line, and the company denied it."
    },
    "value": {"en": "Isle Lines is worth $80 million.", "ar": "تبلغ قيمة خطوط الجزر 80 مليون دولار."},
    "launch": {"en": "Isle Lines plans a ferry called Blue Arrow for 2027."},
}

ROWS = {
    # The future, also as one letter before an Arabic verb, is no event
    "future-en": (S, "Fjord Ferries will build a new harbour in Norvik."),
    "future-ar": (S, "ستبني عبارات الفيورد ميناء جديدا في نورفيك."),
    "future-told-as-done-en": (U, "Fjord Ferries built a new harbour in Norvik."),
    "future-told-as-done-ar": (U, "بنت عبارات الفيورد ميناء جديدا في نورفيك."),
    # "According to" names whose word it is
    "announced": (S, "According to Fjord Ferries, Fjord Ferries refused to merge with Isle Lines."),
    "announced-by-another": (U, "According to Tove Brask, Fjord Ferries refused to merge with Isle Lines."),
    # A whole denial against its bare opposite
    "denial-en": (S, "Isle Lines was not sold."),
    "denial-turned-en": (C, "Isle Lines was sold."),
    "denial-turned-ar": (C, "بيعت خطوط الجزر."),
    "denial-of-another": (U, "Fjord Ferries was sold."),
    # What may be is not what is
    "hedged": (S, "The alliance of Fjord Ferries and Isle Lines may change the trade."),
    "unhedged": (U, "The alliance of Fjord Ferries and Isle Lines changed the trade."),
    # A statement word for word, and with one sign changed
    "cost": (S, "The new pier cost €310 million."),
    "cost-in-another-currency": (C, "The new pier cost $310 million."),
    # An office that is stated, not a name for the one who holds it
    "office-en": (S, "Mara Lind is the chief executive of Fjord Ferries."),
    "office-ar": (S, "مارا ليند هي الرئيسة التنفيذية لعبارات الفيورد."),
    "office-of-another-company": (U, "Mara Lind is the chief executive of Isle Lines."),
    # A value told with no verb of its own, in either language
    "value-ar": (S, "تبلغ قيمة خطوط الجزر 80 مليون دولار."),
    "wrong-value-ar": (C, "تبلغ قيمة خطوط الجزر 60 مليون دولار."),
    "wrong-value-en": (C, "Isle Lines is worth $60 million."),
    "value-of-another-ar": (U, "تبلغ قيمة عبارات الفيورد 60 مليون دولار."),
    # One word of a fact that means much backs no two words of a claim
    "nobody-wrote-that": (U, "Mara Lind bought a house in Lisbon."),
    # Reported and denied: neither is backed bare
    "denied-told-bare": (U, "Fjord Ferries plans to close the Norvik line."),
    # "called X" names a thing and is nobody's word
    "thing-with-a-name": (S, "Isle Lines plans a ferry."),
    "plan-told-as-done": (U, "Isle Lines launched a ferry in 2027."),
}

test_kind = verdicts(ROWS)
