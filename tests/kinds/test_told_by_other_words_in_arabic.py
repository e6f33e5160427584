"""The same told by other words in Arabic: carried nouns, passives of sales, seats won, compounds within phrases."""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

ENTITIES = {
    "samir": {"name": {"ar": "سامي الجندي"}, "kind": "person"},
    "kamal": {"name": {"ar": "كمال عدنان"}, "kind": "person"},
    "huda": {"name": {"ar": "هدى صالح"}, "kind": "person"},
    "layla": {"name": {"ar": "ليلى منصور"}, "kind": "person"},
    "riyad": {"name": {"ar": "رياض عطية"}, "kind": "person"},
    "tanta": {"name": {"ar": "طنطا"}, "kind": "city"},
    "arzun": {"name": {"ar": "أرزون"}, "kind": "city"},
    "nuran": {"name": {"ar": "نوران"}, "kind": "country"},
    "hope": {"name": {"ar": "حزب الأمل"}, "kind": "organisation"},
    "rif": {"name": {"ar": "بنك الريف"}, "kind": "company"},
    "sudair": {"name": {"ar": "شركة سدير"}, "kind": "company"},
    "nasim": {"name": {"ar": "شركة نسيم", "en": "Nasim Group"}, "kind": "company"},
    "wadi": {"name": {"ar": "متاجر الوادي", "en": "Wadi Stores"}, "kind": "company"},
    "redhill": {"name": {"en": "Redhill Capital"}, "kind": "company"},
    "palm": {"name": {"ar": "جائزة النخيل للرواية"}, "kind": "award"},
    "house": {"name": {"ar": "بيت الماء"}, "kind": "work"},
}

PAIRS: Pairs = {
    # The preposition of a phrase leads in a place, and its noun has another one
    "jailed": ("قضت محكمة الجنايات في طنطا بسجن المقاول سامي الجندي سبع سنوات بتهمة الرشوة.", {
        "supported": (
            "عاقبت محكمة جنايات طنطا المقاول سامي الجندي بالسجن سبع سنوات.",
            "أصدرت محكمة الجنايات في طنطا حكما بحبس سامي الجندي سبع سنوات.",
            "صدر بحق سامي الجندي حكم بالسجن سبع سنوات.", "نال سامي الجندي حكما بالسجن سبع سنوات.",
        ),
        "contradicted": ("عاقبت محكمة جنايات طنطا المقاول سامي الجندي بالسجن تسع سنوات.",),
        "unsourced": ("صدر بحق سامي الجندي حكم بالسجن سبع سنوات مع الأشغال الشاقة.",),
    }),
    # Seats are won by those who lose an election too
    "seats": ("حصل حزب الأمل على 12 مقعدا في الانتخابات البرلمانية في نوران في مايو 2024.", {
        "supported": ("فاز حزب الأمل بـ12 مقعدا في الانتخابات البرلمانية.", "حصد حزب الأمل 12 مقعدا."),
        "contradicted": ("حصد حزب الأمل 21 مقعدا في الانتخابات البرلمانية في نوران في مايو 2024.",),
        "unsourced": (
            "فاز حزب الأمل في الانتخابات البرلمانية.", "فاز حزب الأمل بالانتخابات البرلمانية في نوران.",
            "حصد حزب الأمل 12 مقعدا في الانتخابات البلدية.",
        ),
    }),
    "seats-en": ("The Hope Party won 12 seats in the parliamentary election.", {
        "supported": ("The Hope Party secured 12 seats in the parliamentary election.",),
        "unsourced": ("The Hope Party won the parliamentary election.",),
    }),
    # Bought by Y is sold to Y, and not the other way round
    "bought": ("استحوذت شركة نسيم على متاجر الوادي مقابل 450 مليون درهم في يناير 2025.", {
        "supported": (
            "بيعت متاجر الوادي لشركة نسيم لقاء 450 مليون درهم.",
            "أتمت شركة نسيم صفقة استحواذ على متاجر الوادي بقيمة 450 مليون درهم.",
        ),
        "contradicted": ("بيعت متاجر الوادي لشركة نسيم لقاء 540 مليون درهم.",),
        "unsourced": ("بيعت شركة نسيم لمتاجر الوادي لقاء 450 مليون درهم.",),
    }),
    "bought-en": ("Nasim Group bought Wadi Stores for 450 million dirhams.", {
        "supported": ("Wadi Stores was sold to Nasim Group.",),
        "unsourced": ("Nasim Group was sold to Wadi Stores.", "Wadi Stores was sold by Nasim Group."),
    }),
    "sold-en": ("Nasim Group sold Wadi Stores to Redhill Capital.", {
        "supported": ("Wadi Stores was bought by Redhill Capital.", "Wadi Stores was bought from Nasim Group."),
        "unsourced": (
            "Wadi Stores was bought by Nasim Group.", "Wadi Stores was bought from Redhill Capital.",
            "Redhill Capital was bought by Wadi Stores.",
        ),
    }),
    # Whose board it is, who is appointed, whom he follows
    "appointed": ("عين مجلس إدارة بنك الريف كمال عدنان رئيسا تنفيذيا خلفا لهدى صالح في سبتمبر 2024.", {
        "supported": (
            "خلف كمال عدنان هدى صالح في منصب الرئيس التنفيذي لبنك الريف.",
            "تولى كمال عدنان رئاسة بنك الريف التنفيذية في سبتمبر 2024.",
            "اختار مجلس إدارة بنك الريف كمال عدنان لمنصب الرئيس التنفيذي.",
        ),
        "unsourced": ("خلفت هدى صالح كمال عدنان في منصب الرئيس التنفيذي لبنك الريف.",),
    }),
    "appointed-elsewhere": ("عين بنك الريف كمال عدنان رئيسا لشركة سدير في سبتمبر 2024.", {
        "supported": ("تولى كمال عدنان رئاسة شركة سدير في سبتمبر 2024.",),
        "unsourced": ("تولى كمال عدنان رئاسة بنك الريف في سبتمبر 2024.",),
    }),
    # Words side by side in the fact, of which its phrase has taken the first
    "storm": ("ضربت عاصفة ثلجية مدينة أرزون ليل الجمعة وقطعت الكهرباء عن 40 ألف منزل.", {
        "supported": ("حرمت العاصفة الثلجية 40 ألف منزل في أرزون من الكهرباء.",),
        "unsourced": ("حرمت عاصفة رملية 40 ألف منزل في أرزون من الكهرباء.",),
    }),
    # Those counted by what befell them
    "toll": ("انقلبت حافلة سياحية على طريق طنطا يوم الثلاثاء، ما أسفر عن مقتل 12 راكبا وإصابة 20 آخرين.", {
        "supported": (
            "بلغت حصيلة انقلاب الحافلة على طريق طنطا 12 قتيلا و20 مصابا.", "تسبب انقلاب حافلة سياحية في وفاة 12 راكبا.",
        ),
        "contradicted": ("بلغت حصيلة انقلاب الحافلة على طريق طنطا 15 قتيلا و20 مصابا.",),
    }),
    # Who has it done to him does not do it
    "support": ("دعم المعلمون الوزير في الخلاف مع النقابة.", {
        "supported": ("حظي الوزير بدعم المعلمين في الخلاف مع النقابة.", "تلقى الوزير دعما من المعلمين."),
        "unsourced": ("حظي المعلمون بدعم الوزير في الخلاف مع النقابة.", "تلقى المعلمون دعما من الوزير."),
    }),
    "criticism": ("انتقدت النقابة الحكومة بسبب الأجور.", {
        "supported": ("تعرضت الحكومة لانتقادات من النقابة بسبب الأجور.",),
        "unsourced": ("تعرضت النقابة لانتقادات من الحكومة بسبب الأجور.",),
    }),
    "approval": ("أقر البرلمان في نوران موازنة عام 2025 بعجز قدره 3 مليارات دينار.", {
        "supported": (
            "حظيت موازنة عام 2025 بموافقة البرلمان في نوران.", "نالت موازنة عام 2025 موافقة البرلمان في نوران.",
        ),
    }),
    # A prize is given and gives nothing; what it is for is no word to be passed over
    "prize": ("نالت الروائية ليلى منصور جائزة النخيل للرواية عن روايتها بيت الماء عام 2023.", {
        "supported": (
            "ذهبت جائزة النخيل للرواية عام 2023 إلى ليلى منصور.", "كانت جائزة النخيل للرواية من نصيب ليلى منصور.",
            "منحت جائزة النخيل للرواية لليلى منصور عن رواية بيت الماء.",
        ),
        "unsourced": ("نالت ليلى منصور جائزة النخيل للشعر عن بيت الماء عام 2023.",),
    }),
    # Private is not public, and no "especially"
    "private": ("أضرب معلمو المدارس الحكومية في نوران أسبوعين في أكتوبر 2024.", {
        "supported": ("نفذ معلمو المدارس الحكومية في نوران إضرابا استمر أسبوعين.",),
        "contradicted": ("أضرب معلمو المدارس الخاصة في نوران أسبوعين في أكتوبر 2024.",),
    }),
    # A verb with the noun it carries says something by itself, whatever deed is named behind it
    "evacuated": ("أخلت فرق الإنقاذ 700 شخص من قرى غمرتها الفيضانات قرب طنطا.", {
        "supported": ("أجلت فرق الإنقاذ 700 شخص من قرى غمرتها الفيضانات قرب طنطا.",),
        "unsourced": ("لقي 700 شخص مصرعهم في الفيضانات قرب طنطا.", "لقي 700 شخص حتفهم جراء الفيضانات قرب طنطا."),
    }),
    "survived": ("نجا سامي الجندي من الانفجار في طنطا.", {
        "unsourced": ("تعرض سامي الجندي لإصابة في الانفجار في طنطا.", "خضع سامي الجندي لعملية بعد الانفجار في طنطا."),
    }),
    "awarded": ("قدمت ليلى منصور جائزة الرواية في احتفال بطنطا.", {
        "unsourced": ("نالت ليلى منصور جائزة الرواية في احتفال بطنطا.",),
    }),
    "killed-alone": ("لقي سامي الجندي مصرعه في الانفجار في طنطا.", {
        "supported": ("قتل سامي الجندي في الانفجار في طنطا.", "توفي سامي الجندي في الانفجار في طنطا."),
        "contradicted": ("نجا سامي الجندي من الانفجار في طنطا.",),
    }),
    # Those who voted against it, beside what the vote carried
    "vote": ("صوت مجلس المدينة بأغلبية 18 صوتا مقابل 7 لصالح زيادة الرسوم.", {
        "supported": ("وافق مجلس المدينة على زيادة الرسوم.",),
        "contradicted": ("رفض مجلس المدينة زيادة الرسوم.",),
        "unsourced": ("عارض سبعة أعضاء زيادة الرسوم.",),
    }),
    "staff": ("يعمل في شركة سدير 1200 عامل، نصفهم من النساء.", {
        "supported": ("توظف شركة سدير 1200 عامل.", "يبلغ عدد عمال شركة سدير 1200 عامل."),
        "unsourced": ("توظف شركة سدير 1200 مهندس.",),
    }),
    "laid-off": ("سرحت شركة سدير 300 موظف بعد خسائر بلغت 40 مليون دولار.", {
        "supported": ("فقد 300 موظف في شركة سدير وظائفهم.", "استغنت شركة سدير عن 300 موظف."),
        "unsourced": ("استغنت شركة سدير عن 300 موظف في طنطا.",),
    }),
    "protest": ("تظاهر نحو خمسة آلاف شخص في وسط طنطا يوم الجمعة تنديدا بارتفاع أسعار الوقود.", {
        "supported": ("شارك نحو خمسة آلاف شخص في مظاهرة وسط طنطا تنديدا بارتفاع أسعار الوقود.",),
        "contradicted": ("شارك نحو خمسين ألف شخص في مظاهرة وسط طنطا يوم الجمعة تنديدا بارتفاع أسعار الوقود.",),
        "unsourced": ("فرقت الشرطة مظاهرة في وسط طنطا.",),
    }),
    "died": ("توفي المخرج رياض عطية في منزله في أرزون عن 81 عاما في فبراير 2024.", {
        "supported": ("رحل المخرج رياض عطية عن عمر ناهز 81 عاما.", "لفظ المخرج رياض عطية أنفاسه الأخيرة في أرزون."),
        "contradicted": ("رحل المخرج رياض عطية عن عمر ناهز 71 عاما.",),
    }),
}  # fmt: skip

test_told = judged(PAIRS, ENTITIES)
