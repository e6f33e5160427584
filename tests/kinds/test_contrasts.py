"""One thing set against another ("not X but Y"), and what a wrong participant makes of an event that happens once."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "kind": "place"},
    "tarsund": {"name": {"en": "Tarsund", "ar": "تارسوند"}, "kind": "place"},
    "fjord-ferries": {"name": {"en": "Fjord Ferries", "ar": "عبارات الفيورد"}, "kind": "organisation"},
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
    "tarsund-yard": {"name": {"en": "Tarsund Yard", "ar": "حوض تارسوند"}, "kind": "organisation"},
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
    "tove-brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
}
FACTS = {
    "founded": {
        "en": "Mara Lind founded Isle Lines in 2011.",
        "ar": "أسست مارا ليند خطوط الجزر عام 2011.",
    },
    "worth": {"en": "Isle Lines is worth $80 million.", "ar": "تبلغ قيمة خطوط الجزر 80 مليون دولار."},
    "yard": {"en": "Fjord Ferries plans to build the yard in Norvik."},
    "captains": {"en": "Tarsund Yard was founded by former captains of Fjord Ferries."},
    "leads": {"en": "Mara Lind leads Isle Lines."},
    "vote": {"en": "Tove Brask lost the 2020 election."},
    "party": {"en": "In a letter Mara Lind celebrated the loss of Tove Brask in the 2020 election."},
}

ROWS = {
    # The one after "but" stands, the one before it does not
    "right-one-en": (S, "It was not Tove Brask but Mara Lind who founded Isle Lines."),
    "wrong-one-en": (C, "It was not Mara Lind but Tove Brask who founded Isle Lines."),
    "right-one-ar": (S, "ليست توفه براسك من أسس خطوط الجزر بل مارا ليند."),
    "wrong-one-ar": (C, "لم تؤسس مارا ليند خطوط الجزر بل توفه براسك."),
    "right-figure-en": (S, "Isle Lines is worth not $60 million but $80 million."),
    "wrong-figure-en": (C, "Isle Lines is worth not $80 million but $60 million."),
    "right-figure-ar": (S, "لا تبلغ قيمة خطوط الجزر 60 مليون دولار بل 80 مليون دولار."),
    "wrong-figure-ar": (C, "لا تبلغ قيمة خطوط الجزر 80 مليون دولار بل 60 مليون دولار."),
    "wrong-place": (C, "Fjord Ferries plans to build the yard in Tarsund, not in Norvik."),
    "another-thing": (U, "Fjord Ferries plans to build a school in Tarsund."),
    # But with a verb after it is no contrast of names
    "not-but-verb": (C, "Mara Lind did not found Isle Lines but sold it."),
    # Who founded a thing can only be told once; whom somebody leads is another matter
    "founders-differ": (C, "Tarsund Yard was founded by former captains of Isle Lines."),
    "leads-another": (U, "Mara Lind leads Fjord Ferries."),
    # The plain opposite of a whole fact decides, though a longer one has more of its words
    "won-for-lost": (C, "Tove Brask won the 2020 election."),
    "lost": (S, "Tove Brask lost the 2020 election."),
    "won-another": (U, "Tove Brask won the 2024 election."),
}

test_contrast = verdicts(ROWS)
