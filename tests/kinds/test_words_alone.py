"""Claims that name nobody, and quotations with one word of a recorded one: words alone are chance."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "mira-sol": {"name": {"en": "Mira Sol", "ar": "ميرا سول"}, "kind": "person"},
    "vale-bank": {"name": {"en": "Vale Bank", "ar": "بنك فيل"}, "kind": "organisation"},
}
QUOTE = {
    "speaker": "mira-sol",
    "text": {
        "en": "He hates one of the people in the deal, and that says nothing about its worth.",
        "ar": "إنه يكره أحد الأشخاص في الصفقة، وهذا لا يقول شيئا عن قيمتها.",
    },
}
FACTS = {
    "invested": {
        "en": "Vale Bank invested a million dollars in the ferry less than six months after the port's announcement.",
        "ar": "استثمر بنك فيل مليون دولار في العبارة بعد أقل من ستة أشهر على إعلان الميناء.",
    },
    "hates": (
        {
            "en": 'Mira Sol said "he hates one of the people in the deal, and that says nothing about its worth".',
            "ar": "قالت ميرا سول «إنه يكره أحد الأشخاص في الصفقة، وهذا لا يقول شيئا عن قيمتها».",
        },
        {"quote": QUOTE},
    ),
    "closed": {"en": "The old market hall was closed in 2014.", "ar": "أغلقت قاعة السوق القديمة عام 2014."},
}

ROWS = {
    "nobody": (U, "Investors put money into ferries."),
    "nobody-ar": (U, "المستثمرون يعلنون عن العبارات."),
    "nobody-quoted": (U, 'One of the investors said: "That is how ferries work."'),
    "nobody-quoted-ar": (U, "قال أحد المستثمرين: «هكذا تعمل الصفقات»."),
    "one-word-of-a-quote-ar": (U, "قال أحد الأشخاص: «هذه صفقة جيدة للجميع»."),
    "misquoted": (C, 'Mira Sol said "he loves one of the people in the deal, and that says nothing about its worth".'),
    "quoted": (S, 'Mira Sol said "he hates one of the people in the deal".'),
    "nameless-fact": (S, "The old market hall was closed in 2014."),
    "nameless-fact-wrong": (C, "The old market hall was closed in 2016."),
}

test_words_alone = verdicts(ROWS)
