"""How Arabic words are read in their place: after "لم", behind "التي", before a date; near-misses beside each."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES: dict[str, dict[str, object]] = {
    "rasha": {"name": {"ar": "رشا الديري", "en": "Rasha Dairi"}, "kind": "person"},
    "samir": {"name": {"ar": "سمير وهبة", "en": "Samir Wahba"}, "kind": "person"},
    "dana": {"name": {"ar": "دانة قاسم", "en": "Dana Qasim"}, "kind": "person"},
    "noor": {"name": {"ar": "شركة نور البحر", "en": "Noor Marine"}, "kind": "company", "aliases": ["نور البحر"]},
    "sahl": {"name": {"ar": "سهل للاتصالات", "en": "Sahl Telecom"}, "kind": "company", "aliases": ["سهل"]},
    "vela": {"name": {"ar": "فيلا 7", "en": "Vela 7"}, "kind": "product"},
    "ziad": {"name": {"ar": "زياد الخازن", "en": "Ziad Khazen"}, "kind": "person"},
    "guild": {"name": {"ar": "نقابة البحارة", "en": "Sailors' Guild"}, "kind": "organisation"},
    "court": {"name": {"ar": "محكمة رأس الدر", "en": "Ras Durr Court"}, "kind": "organisation"},
    "town": {"name": {"ar": "رأس الدر", "en": "Ras Durr"}, "kind": "place"},
    "coast": {"name": {"ar": "تل الساحل", "en": "Tell Sahel"}, "kind": "city"},
    "bay": {"name": {"ar": "خليج المرجان", "en": "Coral Bay"}, "kind": "town"},
    "island": {"name": {"ar": "جزيرة المنارة", "en": "Lighthouse Island"}, "kind": "place"},
    "voice": {"name": {"ar": "إذاعة الميناء", "en": "Harbour Radio"}, "kind": "medium"},
    "herald": {"name": {"ar": "صحيفة المرسى", "en": "The Anchor"}, "kind": "medium"},
}
FACTS = {
    "launch": {"ar": "أعلنت سهل للاتصالات هاتفها فيلا 7 في مارس 2024."},
    "sales": {"ar": "باعت سهل للاتصالات 3 ملايين هاتف عام 2024."},
    "suit": {"ar": "رفعت رشا الديري دعوى على شركة نور البحر في 5 يناير 2023 بسبب تأخر دفع الرواتب."},
    "charge": {"ar": "اتهمت نقابة البحارة شركة نور البحر باستخدام قوارب قديمة."},
    "denial": {"ar": "نفت شركة نور البحر استخدام قوارب قديمة."},
    "founded": {"ar": "تأسست سهل للاتصالات عام 2011 على يد دانة قاسم."},
    "left": {"ar": "استقالت دانة قاسم من رئاسة سهل للاتصالات بسبب خلاف مع مجلس الإدارة."},
    "after": {"ar": "خلف سمير وهبة دانة قاسم في رئاسة سهل للاتصالات عام 2025، وهو أول مهندس يتولى الرئاسة."},
    "view": {"ar": "وصفت رشا الديري الحكم بأنه انتصار للبحارة."},
    "witness": {"ar": "شهدت رشا الديري، المحاسبة السابقة في شركة نور البحر، في 3 مايو 2023 بأنها أخفت خمسة دفاتر."},
    "arrest": {"ar": "اعتقلت الشرطة سمير وهبة في مطار رأس الدر في 9 أبريل 2022."},
    "light": {"ar": "تملك شركة نور البحر فندقا في جزيرة المنارة."},
    "appeal": {"ar": "استأنف سمير وهبة الحكم في 3 يناير 2024، أما نقابة البحارة فلم تستأنفه."},
    "rescind": {"ar": "فسخت دانة قاسم عقد ترميم المرفأ مع شركة نور البحر في مايو 2022."},
    "dismiss": {"ar": "رفضت محكمة رأس الدر في يونيو 2024 الطعن الذي قدمه سمير وهبة، فأصبح الحكم نهائيا."},
    "report": {"ar": "ذكرت صحيفة المرسى في 3 فبراير 2022 أن سمير وهبة يملك شقتين في رأس الدر."},
    "crowd": {"ar": "خرج نحو 15 ألف متظاهر في رأس الدر في 10 مارس 2022 للمطالبة بخفض الأسعار."},
    "verdict": {"ar": "قضت محكمة رأس الدر في 11 مايو 2023 بسجن سمير وهبة تسع سنوات بتهمة التزوير."},
    "head": {"ar": "حكمت محكمة رأس الدر على مدير نور البحر زياد الخازن بالسجن خمس سنوات بتهمة الرشوة."},
    "charges": {"ar": "وجهت نقابة البحارة إلى زياد الخازن في 7 أبريل 2022 أربع تهم هي الرشوة والتزوير."},
    "opened": {"ar": "افتتحت دانة قاسم مكتبا في تل الساحل في 9 مايو 2021."},
    "prison": {"ar": "يقع سجن البحارة جنوب تل الساحل."},
    "grant": {"ar": "حصلت شركة نور البحر في سبتمبر 2022 على 300 مليون يورو من صندوق المرافئ."},
    "en-denial": {"en": "Sahl Telecom denied selling used phones."},
}
ROWS = {
    # A figure at the end of a name begins no date
    "name-then-month": (S, "كشفت سهل للاتصالات عن هاتف فيلا 7 في مارس 2024."),
    "topic-resumed": (S, "هاتف فيلا 7 أعلنته سهل للاتصالات في مارس 2024."),
    "name-then-other-year": (U, "أعلنت سهل للاتصالات سعر فيلا 7 في مارس 2024."),
    # After "لم" a short verb is no other verb, and "فلم" no film
    "none-sold": (C, "لم تبع سهل للاتصالات أي هاتف عام 2024."),
    "appealed": (S, "استأنف سمير وهبة الحكم في يناير 2024."),
    "appeals-exchanged": (C, "استأنفت نقابة البحارة الحكم، أما سمير وهبة فلم يستأنفه."),
    # A verb that resumes the noun before "which"
    "which-she-filed": (S, "الدعوى التي رفعتها رشا الديري على نور البحر سببها تأخر دفع الرواتب."),
    "which-she-filed-other": (C, "الدعوى التي رفعتها رشا الديري على نور البحر سببها إصابة في العمل."),
    "was-the-reason": (S, "كان تأخر دفع الرواتب سبب الدعوى التي رفعتها رشا الديري على نور البحر."),
    "was-the-reason-other": (C, "كان غرق قارب سبب الدعوى التي رفعتها رشا الديري على نور البحر."),
    # What the reason was is a word like any other
    "reason": (S, "أدى خلاف مع مجلس الإدارة إلى استقالة دانة قاسم من رئاسة سهل للاتصالات."),
    "reason-owed": (S, "يعود سبب استقالة دانة قاسم من رئاسة سهل للاتصالات إلى خلافها مع مجلس الإدارة."),
    "reason-other": (C, "استقالت دانة قاسم من رئاسة سهل للاتصالات بسبب المرض."),
    # Who did it stands behind "at the hands of"
    "founder": (S, "أسست دانة قاسم سهل للاتصالات عام 2011."),
    "founder-is": (S, "دانة قاسم هي من أسس سهل للاتصالات."),
    "founder-other": (C, "تأسست سهل للاتصالات عام 2011 على يد سمير وهبة."),
    "founded-founder": (C, "أسست سهل للاتصالات دانة قاسم عام 2011."),
    # Who denies says that it is not so
    "says-not": (S, "قالت شركة نور البحر إنها لم تستخدم قوارب قديمة."),
    "says-so": (U, "قالت شركة نور البحر إنها استخدمت قوارب قديمة."),
    "another-says-not": (U, "قالت دانة قاسم إن نور البحر لم تستخدم قوارب قديمة."),
    "bare-not": (U, "لم تستخدم شركة نور البحر قوارب قديمة."),
    "admits": (C, "أقرت شركة نور البحر بأنها استخدمت قوارب قديمة."),
    "en-says-not": (S, "Sahl Telecom said it had not sold used phones."),
    "en-says-so": (U, "Sahl Telecom said it had sold used phones."),
    "en-bare-not": (U, "Sahl Telecom did not sell used phones."),
    # Who is accused says nothing
    "accused": (S, "اتُهمت نور البحر باستخدام قوارب قديمة."),
    "accuser": (C, "اتهمت نور البحر نقابة البحارة باستخدام قوارب قديمة."),
    # Whom somebody comes after
    "successor": (S, "خلف سمير وهبة دانة قاسم في رئاسة سهل للاتصالات عام 2025."),
    "taking-over-from": (U, "تولت دانة قاسم رئاسة سهل للاتصالات عام 2025 خلفا لسمير وهبة."),
    # Two nouns of one field are no two sides of nothing
    "a-victory": (S, "وصفت رشا الديري الحكم بأنه انتصار للبحارة."),
    "a-defeat": (C, "وصفت رشا الديري الحكم بأنه هزيمة للبحارة."),
    # What a witness says is her word, whatever stands between
    "testified": (S, "شهدت رشا الديري بأنها أخفت خمسة دفاتر."),
    "testified-bare": (U, "أخفت رشا الديري خمسة دفاتر."),
    # Where it happened is not where another fact has the same one
    "arrested-there": (S, "اعتُقل سمير وهبة في رأس الدر في أبريل 2022."),
    "arrested-elsewhere": (C, "اعتُقل سمير وهبة في جزيرة المنارة في أبريل 2022."),
    # Who is named only as the other party did not do it
    "party": (U, "شركة نور البحر هي من فسخ عقد ترميم المرفأ في مايو 2022."),
    "party-verb-first": (U, "فسخت شركة نور البحر عقد ترميم المرفأ في مايو 2022."),
    # What a phrase has taken in is what it is done to
    "dismissed": (S, "رفضت محكمة رأس الدر الطعن الذي قدمه سمير وهبة."),
    "quashed": (C, "The Ras Durr Court quashed the verdict against Samir Wahba in June 2024."),
    # A report has the medium and the day it came from
    "medium": (S, "ذكرت صحيفة المرسى في 3 فبراير 2022 أن سمير وهبة يملك شقتين في رأس الدر."),
    "medium-other": (C, "ذكرت إذاعة الميناء في 3 فبراير 2022 أن سمير وهبة يملك شقتين في رأس الدر."),
    # A thing with a name is brought out once, by one
    "presented-by-another": (C, "أعلنت شركة نور البحر هاتف فيلا 7."),
    "presented-later": (C, "كشفت سهل للاتصالات عن هاتف فيلا 7 في مايو 2024."),
    "presented-another": (U, "كشفت سهل للاتصالات عن هاتف فيلا 8 في مايو 2024."),
    # A name beside "the head of" is not the one it is about
    "acquitted": (C, "برأت محكمة رأس الدر زياد الخازن من تهمة الرشوة."),
    "head-sentenced": (S, "حكمت محكمة رأس الدر على زياد الخازن بالسجن خمس سنوات."),
    "body-sentenced": (U, "حكمت محكمة رأس الدر على نور البحر بالسجن خمس سنوات."),
    # Who is sentenced on a charge is convicted of it
    "convicted": (S, "أُدين سمير وهبة بالتزوير."),
    "and-convicted": (S, "وأُدين سمير وهبة بالتزوير."),
    "convicted-of-another": (U, "أُدين سمير وهبة بالتهريب."),
    "did-it": (U, "زور سمير وهبة."),
    "sentenced": (S, "تسع سنوات سجنا قضت بها محكمة رأس الدر على سمير وهبة."),
    # What is counted may stand in the verb's phrase
    "charges-counted": (S, "وجهت نقابة البحارة إلى زياد الخازن أربع تهم في أبريل 2022."),
    "charges-other": (C, "وجهت نقابة البحارة إلى زياد الخازن ست تهم في 7 أبريل 2022."),
    "charges-resumed": (S, "أربع تهم وجهتها نقابة البحارة إلى زياد الخازن في أبريل 2022."),
    # A city or a town is a place, whatever the base calls it
    "opened-there": (S, "افتتحت دانة قاسم مكتبا في تل الساحل في مايو 2021."),
    "opened-elsewhere": (C, "افتتحت دانة قاسم مكتبا في خليج المرجان في 9 مايو 2021."),
    "lies-north": (C, "يقع سجن البحارة شمال تل الساحل."),
    # As much may have been given to another
    "another-got": (U, "حصلت سهل للاتصالات على 300 مليون يورو من صندوق المرافئ."),
    # "Thousands" pin nothing
    "another-protest": (U, "تظاهر الآلاف في رأس الدر في ديسمبر 2023 احتجاجا على الحكم."),
}

test_verdict = verdicts(ROWS)
