"""Whose word it is, told by a phrase: "as X put it", "by its own account", «كما قالت», «نقل عن», «X هي التي اتهمت»."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "mira": {"name": {"en": "Mira Solberg", "ar": "ميرا سولبرغ"}, "kind": "person"},
    "jonas": {"name": {"en": "Jonas Lund", "ar": "يوناس لوند"}, "kind": "person"},
    "torvane": {"name": {"en": "Torvane", "ar": "تورفان"}, "kind": "company"},
    "elder-bay": {"name": {"en": "Elder Bay", "ar": "خليج النور"}, "kind": "place"},
}
FACTS = {
    "curator": {
        "en": "Mira Solberg said that the museum had lost its best curator.",
        "ar": "قالت ميرا سولبرغ إن المتحف فقد أفضل أمنائه.",
    },
    "accused": {
        "en": "Mira Solberg accused Jonas Lund of lying about the museum's debts.",
        "ar": "اتهمت ميرا سولبرغ يوناس لوند بالكذب بشأن ديون المتحف.",
    },
    "sale": {
        "en": "Torvane said that it had refused to sell its plant in Elder Bay.",
        "ar": "قالت تورفان إنها رفضت بيع مصنعها في خليج النور.",
    },
    "losses": {
        "en": "Jonas Lund estimated Torvane's losses at 5 million euros.",
        "ar": "قدّر يوناس لوند خسائر تورفان بخمسة ملايين يورو.",
    },
}

ROWS = {
    "as-he-put-it": (S, "As Mira Solberg put it, the museum has lost its best curator."),
    "as-she-said": (S, "The museum has lost its best curator, as Mira Solberg said."),
    "as-another-said": (U, "The museum has lost its best curator, as Jonas Lund said."),
    "view-of": (S, "In the view of Mira Solberg, the museum has lost its best curator."),
    "opinion-of": (S, "The museum has lost its best curator in the opinion of Mira Solberg."),
    "opinion-of-another": (U, "The museum has lost its best curator in the opinion of Jonas Lund."),
    "statement-from": (S, "A statement from Mira Solberg said the museum had lost its best curator."),
    "statement-by": (S, "A statement by Mira Solberg said that the museum had lost its best curator."),
    "statement-from-another": (U, "A statement from Jonas Lund said the museum had lost its best curator."),
    "nobody": (U, "The museum has lost its best curator."),
    "as-she-said-ar": (S, "فقد المتحف أفضل أمنائه، كما قالت ميرا سولبرغ."),
    "as-she-announced-ar": (S, "فقد المتحف أفضل أمنائه، كما أعلنت ميرا سولبرغ."),
    "as-first-ar": (S, "كما قالت ميرا سولبرغ، فقد المتحف أفضل أمنائه."),
    "as-another-ar": (U, "فقد المتحف أفضل أمنائه، كما قال يوناس لوند."),
    "passed-on-ar": (S, "نُقل عن ميرا سولبرغ أن المتحف فقد أفضل أمنائه."),
    "passed-on-his-saying-ar": (S, "نقل عن ميرا سولبرغ قولها إن المتحف فقد أفضل أمنائه."),
    "passed-on-of-another-ar": (U, "نقل عن يوناس لوند قوله إن المتحف فقد أفضل أمنائه."),
    "passed-on-by-ar": (U, "نقلت ميرا سولبرغ عن يوناس لوند قوله إن المتحف فقد أفضل أمنائه."),
    "statements-ar": (S, "بحسب تصريحات ميرا سولبرغ فقد المتحف أفضل أمنائه."),
    "statements-of-another-ar": (U, "بحسب تصريحات يوناس لوند فقد المتحف أفضل أمنائه."),
    "in-a-statement-ar": (S, "جاء في بيان لميرا سولبرغ أن المتحف فقد أفضل أمنائه."),
    # "it was she who"
    "she-it-is-ar": (S, "ميرا سولبرغ هي التي اتهمت يوناس لوند بالكذب بشأن ديون المتحف."),
    "she-said-ar": (S, "ميرا سولبرغ هي من قالت إن المتحف فقد أفضل أمنائه."),
    "he-it-is-ar": (U, "يوناس لوند هو من قال إن المتحف فقد أفضل أمنائه."),
    # an account of one's own
    "own-account": (S, "Torvane, by its own account, refused to sell its plant in Elder Bay."),
    "own-telling": (S, "In its own telling Torvane refused to sell its plant in Elder Bay."),
    "own-account-turned": (C, "Torvane, by its own account, agreed to sell its plant in Elder Bay."),
    "own-account-ar": (S, "رفضت تورفان بيع مصنعها في خليج النور، وفق روايتها."),
    "own-account-turned-ar": (C, "وافقت تورفان، وفق روايتها، على بيع مصنعها في خليج النور."),
    # an estimate
    "estimates-by": (S, "Estimates by Jonas Lund put Torvane's losses at 5 million euros."),
    "estimate-trailing": (S, "Torvane's losses came to 5 million euros, by Jonas Lund's estimate."),
    "estimate-of-another": (U, "Torvane's losses came to 5 million euros, by Mira Solberg's estimate."),
    "estimate-ar": (S, "بحسب تقدير يوناس لوند بلغت خسائر تورفان خمسة ملايين يورو."),
    "estimate-of-another-ar": (U, "بحسب تقدير ميرا سولبرغ بلغت خسائر تورفان خمسة ملايين يورو."),
}

test_whose_word = verdicts(ROWS)
