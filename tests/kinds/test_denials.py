"""Negation that stands in a word, in passing, or twice: what it denies, and what it must not."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "kind": "place"},
    "fjord-ferries": {"name": {"en": "Fjord Ferries", "ar": "عبارات الفيورد"}, "kind": "organisation"},
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
}
FACTS = {
    "speech": {"en": "Most workers of Fjord Ferries did not believe what Mara Lind said in her speech."},
    "funding": {"en": "Mara Lind gave money to Isle Lines, but the funding stopped after she left Isle Lines."},
    "route": {"en": "The route of the new line is not yet clear, according to Fjord Ferries."},
    "best": {
        "en": "Fjord Ferries is the best-known company in Norvik.",
        "ar": "عبارات الفيورد هي الشركة الأشهر في نورفيك.",
    },
    "order": {"en": "A court order in May was meant to stop Isle Lines from closing the harbour line."},
    "founder": {"en": "Mara Lind co-founded Isle Lines.", "ar": "شاركت مارا ليند في تأسيس خطوط الجزر."},
    "both": {
        "en": "Fjord Ferries invested $3 million in Isle Lines and gave Isle Lines two ships.",
        "ar": "استثمرت عبارات الفيورد 3 ملايين دولار في خطوط الجزر ومنحت خطوط الجزر سفينتين.",
    },
    "notes": {"en": "Mara Lind asked whether the contract was fake and whether Isle Lines had received the money."},
}

ROWS = {
    # A verb that says little by itself is denied by its opposite
    "not-believed": (S, "Most workers of Fjord Ferries did not believe what Mara Lind told them in her speech."),
    "believed": (C, "Most workers of Fjord Ferries believed what Mara Lind told them in her speech."),
    "kept-funding": (U, "Mara Lind kept funding Isle Lines after she had left it."),
    # A word with its own negation, beside a negator and its word
    "unclear": (S, "The route of the new line is still unclear, says Fjord Ferries."),
    "clear": (C, "The route of the new line is clear, says Fjord Ferries."),
    # What both sides say was prevented is denied on both
    "kept-from": (S, "In May a court order was meant to keep Isle Lines from closing the harbour line."),
    # Nobody outdoes the first
    "none-better": (S, "No company in Norvik is better known than Fjord Ferries."),
    "none-but-another": (U, "No company in Norvik is better known than Isle Lines."),
    # Two negations cancel out, a third does not
    "wrong-to-deny": (S, "It is wrong to say that Mara Lind did not co-found Isle Lines."),
    "wrong-to-say": (C, "It is wrong to say that Mara Lind co-founded Isle Lines."),
    "not-only-ar": (S, "لم تكتف عبارات الفيورد باستثمار 3 ملايين دولار في خطوط الجزر، بل منحتها سفينتين أيضا."),
    "not-at-all-ar": (C, "لم تستثمر عبارات الفيورد 3 ملايين دولار في خطوط الجزر."),
    # A thing that is called fake is not a statement that is denied
    "whether-received": (S, "Mara Lind asked whether Isle Lines had received the money."),
    # Questions stay questions though somebody speaks in them
    "question-en": (U, "Where did Fjord Ferries say that it would invest $3 million in Isle Lines?"),
    "question-ar": (U, "هل قالت عبارات الفيورد إنها استثمرت 3 ملايين دولار في خطوط الجزر؟"),
}

test_denial = verdicts(ROWS)
