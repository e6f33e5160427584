"""Which other participant, figure or word excludes the recorded event, and which may be of another one."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "fjord-ferries": {"name": {"en": "Fjord Ferries", "ar": "عبارات الفيورد"}, "kind": "organisation"},
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
    "nordbank": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "organisation"},
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
    "tove-brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
    "blue-arrow": {"name": {"en": "Blue Arrow", "ar": "السهم الأزرق"}, "kind": "work"},
}
FACTS = {
    "resigned": {
        "en": "Mara Lind resigned as head of Isle Lines on 31 January 2025.",
        "ar": "استقالت مارا ليند من رئاسة خطوط الجزر في 31 يناير 2025.",
    },
    "interim": {"en": "Tove Brask ran Fjord Ferries as interim head from 1 February to 31 March 2025."},
    "owner": {"en": "Blue Arrow is a fast ferry of Isle Lines.", "ar": "السهم الأزرق عبارة سريعة لخطوط الجزر."},
    "backers": {"en": "On 5 May 2025 Nordbank and Fjord Ferries put money into Isle Lines."},
    "secured": {
        "en": "Mara Lind said that Nordbank had secured well under $10 million.",
        "ar": "قالت مارا ليند إن نوردبنك أمّن أقل بكثير من 10 ملايين دولار.",
    },
    "word": {
        "en": 'On 24 January 2025 Tove Brask commented on the notes of Mara Lind with the word "exactly".',
        "ar": "في 24 يناير 2025 علقت توفه براسك على ملخص مارا ليند بكلمة «بالضبط».",
    },
    "worth": {"en": "Nordbank is worth $80 million.", "ar": "تبلغ قيمة نوردبنك 80 مليون دولار."},
}

ROWS = {
    # The day of a recorded event is its own: somebody else did not do it on that day
    "day-en": (C, "Tove Brask resigned as head of Isle Lines on 31 January 2025."),
    "day-ar": (C, "استقالت توفه براسك من رئاسة خطوط الجزر في 31 يناير 2025."),
    "no-day": (U, "Tove Brask resigned as head of Nordbank."),
    "listed-on-the-day": (U, "On 5 May 2025 Tove Brask put money into Isle Lines."),
    # …and so is a span of a season or less
    "span": (C, "Mara Lind ran Fjord Ferries as interim head from 1 February to 31 March 2025."),
    "span-of-another": (U, "Mara Lind ran Nordbank as interim head from 1 February to 31 March 2025."),
    # Whose a thing is
    "owner-en": (C, "Blue Arrow is a fast ferry of Fjord Ferries."),
    "owner-ar": (C, "السهم الأزرق عبارة سريعة لعبارات الفيورد."),
    "other-things-of-the-owner": (U, "Nordbank is a bank of Isle Lines."),
    # The same speaker with another figure
    "speaker-en": (C, "Mara Lind claimed that Nordbank had secured more than $40 million."),
    "speaker-ar": (C, "زعمت مارا ليند أن نوردبنك أمّن أكثر من 40 مليون دولار."),
    "other-speaker": (U, "Tove Brask claimed that Nordbank had secured more than $40 million."),
    "nobody's-word": (U, "Nordbank had secured more than $40 million."),
    # One quoted word for another, on the recorded day
    "word-en": (S, 'On 24 January 2025 Tove Brask commented on the notes of Mara Lind with the word "exactly".'),
    "other-word-en": (C, 'On 24 January 2025 Tove Brask commented on the notes of Mara Lind with the word "rubbish".'),
    "other-word-ar": (C, "في 24 يناير 2025 علقت توفه براسك على ملخص مارا ليند بكلمة «هراء»."),
    "other-word-some-day": (U, 'Tove Brask commented on a film with the word "rubbish".'),
    # Another currency
    "currency-en": (C, "Nordbank is worth €80 million."),
    "currency-ar": (C, "نوردبنك تبلغ قيمته 80 مليون يورو."),
}

test_pinned = verdicts(ROWS)
