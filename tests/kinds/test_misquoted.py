"""Words in quotation marks that differ in one place from those on file, and what is no misquotation for all that."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

_ARABIC = {"sources": [{"id": "jarida"}]}

FACTS = {
    "match": {"en": 'Coach Rana Selim said after the match: "We lost because we ran less than they did."'},
    "reserve": {"en": 'Finance minister Omar Hadi told parliament on 3 May 2025: "There is no money left in the '
                      'reserve, and there will be none this year."'},
    "trees": {"en": 'The mayor, Ilse Brand, said: "Every street in this town will have trees by 2030."'},
    "film": {"en": 'The critic Dara Voll called the film "a long letter to a short war".'},
    "ship": {"en": 'The captain, Nabil Forsan, said: "I landed the aeroplane I was given."'},
    "stage": ({"ar": "قالت المديرة هدى سالم: «لن نبيع هذا المسرح ما دمت هنا»."}, _ARABIC),
    "herd": ({"ar": "صرح الوزير ماجد رضا في 4 مايو 2025: «خسرنا نصف المحصول وثلث القطيع في أسبوع واحد»."}, _ARABIC),
    "book": ({"ar": "وصفت الكاتبة ليلى فهد الكتاب بأنه «رسالة حب إلى مدينة لا تحبنا»."}, _ARABIC),
    "word": ({"ar": "رد سامي نور على ماجد رضا قائلا: «كلمة واحدة أخرى قاسية وربما ستندم عليها غدا»."}, _ARABIC),
    # On file in two languages: one of them is a rendering
    "halls": {"en": 'Lena Fors said on the radio: "In ten years, data centres will cover all parts of the coast."',
              "ar": "قالت لينا فورس في الإذاعة: «بعد عشر سنوات ستغطي مراكز البيانات جميع أنحاء الساحل»."},
}  # fmt: skip

ROWS = {
    "match": (S, "Rana Selim said: “We lost because we ran less than they did.”"),
    "match-turned": (C, "Rana Selim said: “We lost because we ran more than they did.”"),
    "match-verb": (C, "“We lost because we slept less than they did,” Rana Selim said after the match."),
    "match-exchanged": (C, "“We lost because they ran less than we did,” said Rana Selim."),
    "match-exchanged-again": (C, "Rana Selim said: “They lost because we ran less than they did.”"),
    "match-part": (S, "Rana Selim said they had lost “because we ran less than they did”."),
    "match-part-turned": (C, "Rana Selim said they had lost “because we ran more than they did”."),
    "match-another": (U, "Rana Selim said: “The referee was against us from the start.”"),
    "reserve-part": (S, "Omar Hadi told parliament that there was “no money left in the reserve”."),
    "reserve-some": (C, "Omar Hadi told parliament that there was “some money left in the reserve”."),
    "reserve-gold": (C, "Finance minister Omar Hadi said there was “no gold left in the reserve”."),
    "reserve-next": (C, "Hadi said: “There is no money left in the reserve, and there will be none next year.”"),
    "reserve-bank": (C, "Hadi said: “There is no money left in the bank, and there will be none this year.”"),
    "reserve-another": (U, "Omar Hadi said in parliament: “The deficit is the fault of the last government.”"),
    "trees": (S, "Ilse Brand said: “Every street in this town will have trees by 2030.”"),
    "trees-slip": (S, "Ilse Brand said: “Every street in this town will have a tree by 2030.”"),
    "trees-year": (C, "Ilse Brand said: “Every street in this town will have trees by 2035.”"),
    "trees-schools": (C, "Ilse Brand said: “Every school in this town will have trees by 2030.”"),
    "trees-second": (C, "Ilse Brand said: “Every second street in this town will have trees by 2030.”"),
    "film": (S, "Dara Voll called the film “a long letter to a short war”."),
    "film-exchanged": (C, "Dara Voll called the film “a short letter to a long war”."),
    "film-peace": (C, "Dara Voll called the film “a long letter to a short peace”."),
    "film-another": (U, "Dara Voll called the film “the best of the year”."),
    "ship-light-word": (C, "“I landed the aeroplane I was promised,” Nabil Forsan said."),
    "stage": (S, "قالت هدى سالم: «لن نبيع هذا المسرح ما دمت هنا»."),
    "stage-museum": (C, "قالت هدى سالم: «لن نبيع هذا المتحف ما دمت هنا»."),
    "stage-not": (C, "«سنبيع هذا المسرح ما دمت هنا»، قالت هدى سالم."),
    "stage-verb": (C, "أكدت هدى سالم: «لن نهدم هذا المسرح ما دمت هنا»."),
    "stage-another": (U, "قالت هدى سالم: «الميزانية لا تكفي لعام واحد»."),
    "herd": (S, "قال ماجد رضا في مايو 2025: «خسرنا نصف المحصول وثلث القطيع في أسبوع واحد»."),
    "herd-exchanged": (C, "صرح ماجد رضا: «خسرنا ثلث المحصول ونصف القطيع في أسبوع واحد»."),
    "herd-month": (C, "قال ماجد رضا: «خسرنا نصف المحصول وثلث القطيع في شهر واحد»."),
    "herd-quarter": (C, "قال ماجد رضا: «خسرنا ربع المحصول وثلث القطيع في أسبوع واحد»."),
    "herd-part-exchanged": (U, "قال ماجد رضا إنهم خسروا «نصف القطيع وثلث المحصول»."),  # never backed
    "book": (S, "قالت الكاتبة ليلى فهد عن الكتاب إنه «رسالة حب إلى مدينة لا تحبنا»."),
    "book-farewell": (C, "وصفت ليلى فهد الكتاب بأنه «رسالة وداع إلى مدينة لا تحبنا»."),
    "book-not": (C, "وصفت ليلى فهد الكتاب بأنه «رسالة حب إلى مدينة تحبنا»."),
    "book-another": (U, "وصفت ليلى فهد الكتاب بأنه «أجمل ما قرأت هذا العام»."),
    "word-number": (C, "«عشر كلمات أخرى قاسية وربما ستندم عليها غدا»، هكذا رد سامي نور على ماجد رضا."),
    "halls": (S, "Lena Fors said: “In ten years, data centres will cover all parts of the coast.”"),
    "halls-rendering": (S, "Lena Fors said: “In ten years, data centres will cover every part of the coast.”"),
    "halls-factories": (C, "Lena Fors said: “In ten years, factories will cover all parts of the coast.”"),
    "halls-factories-ar": (C, "قالت لينا فورس: «بعد عشر سنوات ستغطي المصانع جميع أنحاء الساحل»."),
    "halls-years": (C, "Lena Fors said: “In twenty years, data centres will cover all parts of the coast.”"),
}  # fmt: skip

test_quoted = verdicts(ROWS)
