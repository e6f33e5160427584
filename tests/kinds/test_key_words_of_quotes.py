"""A quotation on file with one word changed, or two exchanged, reads differently; a slip or a rendering does not."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "lena-fors": {"name": {"en": "Lena Fors", "ar": "لينا فورس"}, "kind": "person"},
    "adil-nasr": {"name": {"en": "Adil Nasr", "ar": "عادل نصر"}, "kind": "person"},
    "samir-daw": {"name": {"en": "Samir Daw", "ar": "سمير ضو"}, "kind": "person"},
}
FACTS = {
    "stands": {"en": 'Lena Fors told the fans: "You do not win a league with empty benches."'},
    "river": {"en": '"The river gave us our bread and took our houses," Adil Nasr said after the flood.'},
    "budget": {"en": 'Samir Daw said: "This budget is a present for the banks, nothing else."'},
    "both": {
        "en": 'Adil Nasr said: "The harbour fed our fathers before it poisoned our children."',
        "ar": "قال عادل نصر: «أطعم الميناء آباءنا قبل أن يسمم أبناءنا».",
    },
    "word": {
        "en": 'Lena Fors wrote: "One more mean word and maybe you will like yourself better after it."',
        "ar": "كتبت لينا فورس: «كلمة واحدة أخرى سيئة وربما ستحب نفسك أكثر بعدها».",
    },
    "session": (
        {"ar": "قالت لينا فورس في المؤتمر: «لم نطلب شيئا من الحكومة، وهذه خطة عادلة»."},
        {"sources": [{"id": "jarida"}]},
    ),
    "abroad": {"ar": "قال عادل نصر في المجلس: «لن يقف هذا القطار في محطة مدينتنا بعد اليوم»."},
    "fields": {
        "en": '"The storm took our fields but left us the mill," Samir Daw said.',
        "ar": "قال سمير ضو: «أخذت العاصفة حقولنا لكنها تركت لنا الطاحونة».",
    },
}

ROWS = {
    "stands": (S, "Lena Fors told the fans: “You do not win a league with empty benches.”"),
    "full": (C, "Lena Fors told the fans: “You do not win a league with wooden benches.”"),
    "slip": (S, "Lena Fors told the fans: “You do not win a league with empty bench.”"),
    "river": (S, "Adil Nasr said: “The river gave us our bread and took our houses.”"),
    "exchanged": (C, "Adil Nasr said: “The river gave us our houses and took our bread.”"),
    "banks": (C, "Samir Daw said: “This budget is a present for the farmers, nothing else.”"),
    "two-words": (U, "Samir Daw said: “This tunnel is a burden for the banks, nothing else.”"),
    "another-speech": (U, "Samir Daw said: “The next election is a gift to nobody but the lawyers.”"),
    # What another language leaves out is turned round all the same
    "word": (S, "Lena Fors wrote: “One more mean word and maybe you will like yourself better after it.”"),
    "word-rendering": (S, "Lena Fors wrote: “One more nasty word and maybe you will like yourself better after it.”"),
    "word-turned": (C, "Lena Fors wrote: “One more kind word and maybe you will like yourself better after it.”"),
    # Of a fact on file in two languages one of the wordings is a rendering: so may the claim's be
    "rendering": (S, "Adil Nasr said: “The harbour nourished our fathers before it poisoned our children.”"),
    "session": (S, "قالت لينا فورس: «لم نطلب شيئا من الحكومة، وهذه خطة عادلة»."),
    "session-changed": (C, "قالت لينا فورس في المؤتمر: «لم نطلب شيئا من الحكومة، وهذه خطة ناقصة»."),
    "session-slip": (S, "قالت لينا فورس في المؤتمر: «لم نطلب شيئًا من الحكومة وهذه خطة عادلة»."),
    "session-another": (U, "قالت لينا فورس: «سنطلب من الجميع أن يصبروا حتى الخريف»."),
    # The source of this one is in another language: its words are a rendering
    "abroad": (U, "قال عادل نصر في المجلس: «لن يمر هذا القطار في محطة مدينتنا بعد اليوم»."),
    "fields": (S, "قال سمير ضو: «أخذت العاصفة حقولنا لكنها تركت لنا الطاحونة»."),
    "fields-exchanged": (C, "قال سمير ضو: «أخذت العاصفة طاحونتنا لكنها تركت لنا الحقول»."),
    "fields-another": (U, "قال سمير ضو: «أخذت العاصفة كل شيء، ولم يبق إلا البحر»."),
}

test_quoted = verdicts(ROWS)
