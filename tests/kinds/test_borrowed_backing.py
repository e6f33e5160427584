"""What a fact says of another thing, time or person backs nothing, however near it stands."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
    "nordbank": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "organisation"},
    "board": {
        "name": {"en": "Isle Lines board", "ar": "مجلس إدارة خطوط الجزر"},
        "kind": "organisation",
        "aliases": ["the board", "المجلس"],
    },
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person", "aliases": ["the board chair"]},
    "tove-brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
    "olav-rud": {"name": {"en": "Olav Rud", "ar": "أولاف رود"}, "kind": "person"},
}
FACTS = {
    "interim": {"en": "Finance chief Tove Brask ran Isle Lines from 1 February to 31 March 2025."},
    "since": {"en": "Mara Lind has led Nordbank since May 2021.", "ar": "تقود مارا ليند نوردبنك منذ مايو 2021."},
    "bid": {"en": "On 2 June 2025 Nordbank raised its bid for Isle Lines, and the board recommended it to the owners."},
    "offer": {"en": "The board of Isle Lines turned the offer of Nordbank down, said its chair Mara Lind."},
    "unusual": {
        "en": "Tove Brask's decision not to take shares was not usual for a bank chief.",
        "ar": "كان قرار توفه براسك عدم أخذ أسهم غير عادي لرئيس مصرف.",
    },
    "hates": {
        "en": 'Olav Rud said that Tove Brask "hates one of the people in the deal", meaning Mara Lind.',
        "ar": "قال أولاف رود إن توفه براسك «تكره أحد الأشخاص في الصفقة»، قاصدا مارا ليند.",
    },
}

ROWS = {
    # Since when is not some time after it
    "since-another-year": (U, "Tove Brask has been finance chief of Isle Lines since 2018."),
    "since-en": (S, "Mara Lind has led Nordbank since 2021."),
    "since-ar": (S, "تقود مارا ليند نوردبنك منذ عام 2021."),
    "since-finer": (U, "Mara Lind has led Nordbank since 10 May 2021."),
    "since-too-early": (C, "Mara Lind has led Nordbank since 2012."),
    # Who acts is no detail that any fact naming the two could back
    "owner-of-shares-en": (U, "Mara Lind owns Nordbank."),
    "owner-of-shares-ar": (U, "تملك مارا ليند نوردبنك."),
    # A word that the fact denies by itself
    "usual-en": (U, "Giving up shares was usual for a bank chief like Tove Brask."),
    "usual-ar": (U, "كان تخلي توفه براسك عن الأسهم قرارا عاديا لرئيس مصرف."),
    # Names on the wrong sides of the quoted words
    "hates-en": (S, 'Olav Rud said that Tove Brask "hates one of the people in the deal", meaning Mara Lind.'),
    "hated-en": (U, 'Olav Rud said that Mara Lind "hates one of the people in the deal", meaning Tove Brask.'),
    "hated-ar": (U, "قال أولاف رود إن مارا ليند «تكره أحد الأشخاص في الصفقة»، قاصدا توفه براسك."),
}

test_borrowed = verdicts(ROWS)
