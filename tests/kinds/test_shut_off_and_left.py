"""What a stranger's papers say of everyday things: led to, left without, closed to, cases of, bound for, and so on."""

from __future__ import annotations

from tests.kinds.pairs import judged

LINKS = {
    "and-led-to": ("ضربت عاصفة القرية وأدت إلى إغلاق المطار.", {
        "supported": ("أدت العاصفة إلى إغلاق المطار.", "تسببت العاصفة في إغلاق المطار.", "أغلق المطار بسبب العاصفة."),
        "unsourced": ("أدت العاصفة إلى إغلاق الميناء.", "أدى الحريق إلى إغلاق المطار."),
    }),
    "and-caused": ("هاجم مسلحون القرية وتسببوا في نزوح السكان.", {
        "supported": ("تسبب المسلحون في نزوح السكان.",), "unsourced": ("تسببت القرية في نزوح السكان.",),
    }),
    "and-led-to-en": ("A storm struck the village and led to the closure of the airport.", {
        "supported": ("The storm led to the closure of the airport.", "The storm caused the airport's closure."),
        "unsourced": ("The fire caused the airport's closure.",),
    }),
    "agreed-with": ("توصلت نقابة عمال الموانئ والوزارة إلى اتفاق ينهي إضرابا.", {
        "supported": ("أبرمت الوزارة اتفاقا مع نقابة عمال الموانئ.",),
        "unsourced": ("أبرمت الوزارة اتفاقا مع المصرف.",),
    }),
    "signed-with": ("تعاقد نادي القلعة مع المدرب كريم بوزيان لمدة عامين.", {
        "unsourced": ("وقع كريم بوزيان لنادي القلعة.", "انضم المدرب كريم بوزيان إلى نادي القلعة."),
    }),
    "attacked-both": ("هاجم الجيش والشرطة مقر الحزب.", {
        "unsourced": ("هاجمت الشرطة الجيش.", "هاجم الحزب الجيش والشرطة."),
    }),
    "left-injured": ("أصيب 14 راكبا عندما انقلبت حافلة قرب حلب.", {
        "supported": ("انقلاب حافلة قرب حلب يخلف 14 جريحا", "خلف انقلاب حافلة قرب حلب 14 مصابا."),
        "contradicted": ("انقلاب حافلة قرب حلب يخلف 40 جريحا", "لم يصب أحد من ركاب الحافلة التي انقلبت قرب حلب."),
        "unsourced": ("انقلاب حافلة قرب حلب يخلف 14 قتيلا",),
    }),
    "nobody-hurt-en": ("Fourteen passengers were hurt when a bus overturned near Aleppo on 4 May 2025.", {
        "contradicted": ("No one was hurt when a bus overturned near Aleppo on 4 May 2025.",),
        "unsourced": ("No one was killed when a bus overturned near Aleppo on 4 May 2025.",),
    }),
}  # fmt: skip
SHUT = {
    "left-without": ("انقطع التيار الكهربائي عن الحي تسع ساعات.", {
        "supported": ("بقي الحي بلا كهرباء تسع ساعات.", "ظل الحي بدون كهرباء تسع ساعات.",
                      "عاش الحي تسع ساعات دون كهرباء."),
        "contradicted": ("بقي الحي بلا كهرباء يومين.",),
        "unsourced": ("ظل الحي بلا ماء تسع ساعات.",),
    }),
    "left-without-en": ("Power was cut in the district for nine hours.", {
        "supported": ("The district stayed without power for nine hours.",),
        "unsourced": ("The district went without water for nine hours.",),
    }),
    "closed-to": ("أغلقت السلطات الجسر أمام الشاحنات.", {
        "supported": ("منعت السلطات الشاحنات من عبور الجسر.", "مُنعت الشاحنات من عبور الجسر.",
                      "حظرت السلطات مرور الشاحنات على الجسر."),
        "contradicted": ("سمحت السلطات للشاحنات بعبور الجسر.", "فتحت السلطات الجسر أمام الشاحنات."),
        "unsourced": ("منعت السلطات الحافلات من عبور الجسر.", "منعت السلطات الشاحنات من دخول المدينة."),
    }),
    "closed-to-en": ("The authorities closed the bridge to lorries.", {
        "supported": ("The authorities banned lorries from crossing the bridge.",
                      "Lorries were barred from the bridge."),
        "contradicted": ("The authorities allowed lorries to cross the bridge.",),
        "unsourced": ("The authorities banned buses from crossing the bridge.",
                      "The authorities banned lorries from entering the city."),
    }),
    "forbidden": ("حظرت الحكومة صيد السلاحف.", {
        "supported": ("بات صيد السلاحف ممنوعا بقرار من الحكومة.", "صيد السلاحف محظور بأمر من الحكومة."),
    }),
}  # fmt: skip
THINGS = {
    "cases": ("سجلت الوزارة 230 إصابة بالحصبة في حلب.", {
        "supported": ("سجلت الوزارة 230 حالة حصبة في حلب.", "أحصت الوزارة أكثر من 200 حالة حصبة في حلب."),
        "contradicted": ("سجلت الوزارة 500 حالة حصبة في حلب.",),
        "unsourced": ("سجلت الوزارة 230 وفاة بالحصبة في حلب.",),
    }),
    "new-cases": ("سجلت السلطات 12 إصابة جديدة بالكوليرا في عدن.", {
        "supported": ("رصدت السلطات 12 حالة كوليرا جديدة في عدن.",),
    }),
    "bound-for": ("علقت الشركة رحلاتها إلى عمان.", {
        "supported": ("علقت الشركة رحلاتها المتجهة إلى عمان.", "أوقفت الشركة رحلاتها المتوجهة إلى عمان."),
        "unsourced": ("علقت الشركة رحلاتها القادمة من عمان.", "علقت الشركة رحلاتها المتجهة إلى دمشق."),
    }),
    "bound-from": ("علقت الشركة رحلاتها من عمان.", {"unsourced": ("علقت الشركة رحلاتها المتجهة إلى عمان.",)}),
    "bound-for-en": ("The company suspended its flights to Amman.", {
        "supported": ("The company suspended its flights bound for Amman.",
                      "The company suspended its flights heading to Amman."),
        "unsourced": ("The company suspended its flights coming from Amman.",),
    }),
    "lies-in": ("افتتحت الوزارة مدرسة في حي الزهور.", {
        "supported": ("افتتحت الوزارة مدرسة تقع في حي الزهور.",),
        "unsourced": ("افتتحت الوزارة مدرسة تقع في حي الورود.",),
    }),
    "of-its-time": ("عثر المنقبون على مقبرة رومانية تحت مدرسة.", {
        "supported": ("عثر تحت مدرسة على مقبرة من العصر الروماني.", "اكتشف المنقبون مقبرة تعود إلى العهد الروماني."),
        "unsourced": ("عثر المنقبون على مقبرة من العصر البيزنطي.", "اكتشف المنقبون مدرسة تعود إلى العهد الروماني."),
    }),
    "of-its-time-en": ("Archaeologists found a Roman cemetery under a school.", {
        "supported": ("A cemetery from the Roman era was found under a school.",),
        "unsourced": ("A school from the Roman era was found.",),
    }),
    "off": ("أنقذ خفر السواحل 27 مهاجرا قبالة بيروت.", {
        "supported": ("أنقذ خفر السواحل 27 مهاجرا قبالة سواحل بيروت.",),
        "unsourced": ("أنقذ خفر السواحل 27 مهاجرا قبالة سواحل صيدا.",),
    }),
    "in-no-off": ("أنقذ خفر السواحل 27 مهاجرا في بيروت.", {
        "unsourced": ("أنقذ خفر السواحل 27 مهاجرا قبالة سواحل بيروت.",),
    }),
    "what-it-was": ("تضاعف محصول الزيتون في المحافظة ليبلغ 9000 طن.", {
        "supported": ("بلغ محصول الزيتون في المحافظة 9000 طن، أي ضعف ما كان عليه.",),
    }),
    "was-not": ("لم يستقل الوزير.", {"supported": ("ما كان الوزير ليستقيل.",)}),
    "price": ("اشترت الشركة المصنع بسعر 45 مليون دينار.", {
        "supported": ("دفعت الشركة 45 مليون دينار ثمنا للمصنع.",),
    }),
    "another-crop": ("تراجع محصول الزيتون في المحافظة.", {
        "supported": ("انخفض إنتاج الزيتون في المحافظة.",),
        "contradicted": ("ارتفع إنتاج الزيتون في المحافظة.",),
        "unsourced": ("تراجع محصول القمح في المحافظة.",),
    }),
    "no-crop-of-cars": ("تراجع إنتاج السيارات.", {"unsourced": ("تراجع محصول السيارات.",)}),
    "olive-output": ("The olive crop fell.", {
        "supported": ("Olive output fell.",), "unsourced": ("Olive producers fell.",),
    }),
    "illness": ("توفي الشاعر بعد صراع مع المرض.", {
        "supported": ("رحل الشاعر بعد معاناة مع المرض.",),
        "unsourced": ("توفي الشاعر بعد صراع مع السرطان.", "توفي الشاعر بعد صراع طويل مع المرض."),
    }),
    "hidden": ("ضبطت الشرطة سجائر مخبأة في شحنة أثاث.", {
        "supported": ("كانت السجائر مخفية في شحنة أثاث.",),
        "unsourced": ("ضبطت الشرطة سجائر مخفية في شحنة فواكه.",),
    }),
    "hotels": ("ألغيت حجوزات الفنادق في المدينة.", {
        "supported": ("ألغيت الحجوزات الفندقية في المدينة.",),
        "unsourced": ("ألغيت حجوزات القطارات في المدينة.",),
    }),
}  # fmt: skip

NAMES = {
    "club": {"name": {"ar": "نادي القلعة"}, "kind": "club"},
    "coach": {"name": {"ar": "كريم بوزيان"}, "kind": "person"},
}

test_link = judged(LINKS, NAMES)
test_shut = judged(SHUT)
test_thing = judged(THINGS)
