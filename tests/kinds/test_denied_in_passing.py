"""A "not" that no fact answers to, a denial nobody made, and words picked out of a longer quotation back nothing."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "nordbank": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "organisation"},
    "isle-lines": {"name": {"en": "Isle Lines", "ar": "خطوط الجزر"}, "kind": "organisation"},
    "mara-lind": {"name": {"en": "Mara Lind", "ar": "مارا ليند"}, "kind": "person"},
    "tove-brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
}
FACTS = {
    "venture": {
        "en": "The yard is a joint venture of Isle Lines and the investment bank Nordbank.",
        "ar": "حوض السفن مشروع مشترك بين خطوط الجزر وبنك الاستثمار نوردبنك.",
    },
    "race": {"en": "The new yard was a victory for Isle Lines in the artificial intelligence race."},
    "sought": {"en": "Isle Lines said that Mara Lind sought to merge Isle Lines with Nordbank."},
    "great": {
        "en": 'Mara Lind wrote to Tove Brask: "What is great for the islands is not always good for your ships".',
        "ar": "كتبت مارا ليند إلى توفه براسك: «ما هو عظيم للجزر ليس دائما جيدا لسفنك».",
    },
    "rich": {"en": "Tove Brask said that the owners of the ferries were very rich."},
}

ROWS = {
    # What a fact calls a thing in passing
    "bank-en": (S, "Nordbank is an investment bank."),
    "no-bank-en": (U, "Nordbank is not an investment bank."),
    "no-bank-ar": (C, "نوردبنك ليس بنك استثمار."),
    # …and what it says of something else beside the name
    "company-of-the-race": (U, "Isle Lines is an artificial intelligence company."),
    # A denial of what the sources say that it said
    "said": (S, "Isle Lines said that Mara Lind sought to merge Isle Lines with Nordbank."),
    "denied": (U, "Isle Lines denied that Mara Lind sought to merge Isle Lines with Nordbank."),
    # A word out of a longer quotation is no description
    "picked-en": (U, "Mara Lind said Tove Brask is a great woman."),
    "picked-ar": (U, "قالت مارا ليند إن توفه براسك عظيمة."),
    "told-en": (S, "Mara Lind wrote that what is great for the islands is not always good for Tove Brask's ships."),
    # The speaker and one word leave open who it is said of
    "who-is-rich": (U, "Tove Brask said she was rich."),
    "owners-are-rich": (S, "Tove Brask said that the owners of the ferries were very rich."),
}

test_denied = verdicts(ROWS)
