"""People by their surname, with a title or without, in a sentence or before the colon of a headline."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "wahdan": {"name": {"en": "Samira Wahdan", "ar": "سميرة وهدان"}, "kind": "person"},
    "dahm": {"name": {"en": "Rafea al-Dahmun", "ar": "رافع الدهمون"}, "kind": "person"},
    "delvaro": {"name": {"en": "Delvaro Rail", "ar": "دلفارو للسكك"}, "kind": "organisation"},
}
FACTS = {
    "tram": {
        "en": "Mayor Samira Wahdan said that the tram would open in June 2024.",
        "ar": "قالت رئيسة البلدية سميرة وهدان إن الترام سيفتتح في يونيو 2024.",
    },
    "hid": {
        "en": "Samira Wahdan accused Delvaro Rail of hiding the cost of the bridge.",
        "ar": "اتهمت سميرة وهدان شركة دلفارو للسكك بإخفاء كلفة الجسر.",
    },
    "left": {"en": "Rafea al-Dahmun resigned in May 2021.", "ar": "استقال رافع الدهمون في مايو 2021."},
}

ROWS = {
    "said": (S, "Wahdan said the tram would open in June 2024."),
    "said-year": (C, "Wahdan said the tram would open in June 2025."),
    "according": (S, "According to Wahdan, the tram will open in June 2024."),
    "accused": (S, "Wahdan accused Delvaro Rail of hiding the cost of the bridge."),
    "said-ar": (S, "قالت وهدان إن الترام سيفتتح في يونيو 2024."),
    "said-year-ar": (C, "قالت وهدان إن الترام سيفتتح في يونيو 2025."),
    "accused-ar": (S, "اتهمت وهدان دلفارو للسكك بإخفاء كلفة الجسر."),
    "particle": (S, "Al-Dahmun resigned in May 2021."),
    "particle-ar": (S, "استقال الدهمون في مايو 2021."),
    # Somebody else of that name
    "first-name": (U, "Karim Wahdan said the tram would open in June 2024."),
    "first-name-ar": (U, "قال كريم وهدان إن الترام سيفتتح في يونيو 2024."),
    "brother": (U, "Wahdan's brother accused Delvaro Rail of hiding the cost of the bridge."),
    "family": (U, "The Wahdan family accused Delvaro Rail of hiding the cost of the bridge."),
    "family-ar": (U, "اتهمت عائلة وهدان دلفارو للسكك بإخفاء كلفة الجسر."),
    # With a short title
    "mrs": (S, "Mrs. Wahdan said the tram would open in June 2024."),
    "dr": (S, "Dr. Samira Wahdan said the tram would open in June 2024."),
    "sen-year": (C, "Sen. Wahdan said the tram would open in June 2025."),
    "dr-ar": (S, "قالت د. وهدان إن الترام سيفتتح في يونيو 2024."),
    # Headlines
    "headline": (S, "Wahdan: Tram will open in June 2024"),
    "headline-office": (S, "Mayor Samira Wahdan: the tram will open in June 2024"),
    "headline-year": (C, "Mayor Samira Wahdan: the tram will open in June 2025"),
    "headline-ar": (S, "وهدان: الترام سيفتتح في يونيو 2024"),
    "headline-office-ar": (S, "رئيسة البلدية سميرة وهدان: الترام سيفتتح في يونيو 2024"),
    "headline-accuses": (S, "وهدان: دلفارو للسكك أخفت كلفة الجسر"),
    "headline-other": (U, "Delvaro Rail: Wahdan hid the cost of the bridge"),
    "headline-topic": (U, "Coral Line: Delvaro Rail hid the cost of the bridge"),
    "no-word-of-hers": (U, "Delvaro Rail hid the cost of the bridge."),
}

test_named = verdicts(ROWS)
