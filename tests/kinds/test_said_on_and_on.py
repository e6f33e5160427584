"""Who goes on to say it, whose attack it was, who was called so: speakers of long sentences."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "ira": {"name": {"en": "Ira Valen", "ar": "إيرا فالين"}, "kind": "person"},
    "tom": {"name": {"en": "Tom Orsk", "ar": "توم أورسك"}, "kind": "person"},
    "norda": {"name": {"en": "Norda", "ar": "نوردا"}, "kind": "company"},
    "selko": {"name": {"en": "Selko", "ar": "سيلكو"}, "kind": "company"},
}
FACTS = {
    "said": {"en": "Ira Valen said the attack by Tom Orsk was unfair."},
    "said-ar": {"ar": "قالت إيرا فالين إن الهجوم الذي شنه توم أورسك كان ظالما."},
    "wrote": {"en": "Ira Valen wrote “the tide is on our side”.", "ar": "كتبت إيرا فالين «المد إلى جانبنا»."},
    "rivalry": {
        "en": "Ira Valen said that Tom Orsk's criticism came from his rivalry with Norda.",
        "ar": "قالت إيرا فالين إن انتقاد توم أورسك نابع من منافسته لنوردا.",
    },
    "liar": {
        "en": "In May 2021 Tom Orsk accused Ira Valen of lying.",
        "ar": "اتهم توم أورسك في مايو 2021 إيرا فالين بالكذب.",
    },
    "story": {
        "en": "Tom Orsk helped found Norda in 2015, then left Norda and founded Selko in 2023.",
        "ar": "شارك توم أورسك في تأسيس نوردا عام 2015، ثم انسحب من نوردا وأسس شركة سيلكو عام 2023.",
    },
    "speech": {
        "en": "Most of Norda's staff did not believe what Tom Orsk said in his farewell speech.",
        "ar": "لم يصدق معظم موظفي نوردا ما قاله توم أورسك في خطابه الوداعي.",
    },
}
ROWS = {
    "whose-word": (S, "According to Ira Valen, the attack by Tom Orsk was unfair."),
    "not-his-word": (U, "According to Tom Orsk, the attack was unfair."),
    "goes-on": (U, "ردت إيرا فالين بأنها لا تعتقد أن توم أورسك كريم وأن انتقاد توم أورسك ينبع من منافسته لنوردا."),
    "rivalry": (S, "Ira Valen said Tom Orsk's criticism came from his rivalry with Norda."),
    "rivalry-not": (C, "Ira Valen said Tom Orsk's criticism did not come from his rivalry with Norda."),
    "called-so-ar": (S, "اتهم توم أورسك إيرا فالين بالكذب في مايو 2021."),
    "of-one-name-ar": (S, "اتهمت إيرا فالين بالكذب في مايو 2021."),
    "other-year-ar": (C, "اتهم توم أورسك إيرا فالين بالكذب في مايو 2020."),
    "left-and-founded": (S, "Tom Orsk founded Selko in 2023."),
    "left-and-founded-ar": (S, "أسس توم أورسك سيلكو عام 2023."),
    "not-by-norda": (U, "Norda founded Selko in 2023."),
    "not-by-norda-ar": (U, "أسست نوردا سيلكو عام 2023."),
    "no-day-of-leaving": (U, "Three years after helping to found Norda, Tom Orsk left it."),
    "no-day-of-leaving-ar": (U, "بعد ثلاث سنوات من مشاركته في تأسيس نوردا انسحب منها توم أورسك."),
    "spoke-unbelieved": (S, "ألقى توم أورسك خطابا وداعيا لكن معظم موظفي نوردا لم يصدقوه."),
    "asked-he-said": (U, "وعندما سُئلت إيرا فالين عن تعليقات توم أورسك، قالت للصحفيين: «المد إلى جانبنا»."),
    "asked-and-misgiven": (C, "وعندما سُئل توم أورسك عن تعليقات إيرا فالين، كتب «المد إلى جانبنا»."),
    "by-him-and-wrote": (U, "انتقدت إيرا فالين التغريدات المتكررة من جانب توم أورسك، وكتبت «المد إلى جانبنا»."),
    "believed-ar": (C, "صدق معظم موظفي نوردا ما قاله توم أورسك في خطابه الوداعي."),
}

test_said_on = verdicts(ROWS)
