"""What newspapers say of a fact in their own Arabic: who acts for whom, in whose place, of what, and why."""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

ENTITIES = {
    "nur": {"name": {"ar": "شركة النور"}, "kind": "company"},
    "badr": {"name": {"ar": "مطاحن البدر"}, "kind": "company"},
    "lake": {"name": {"ar": "مركز البحيرة"}, "kind": "organisation"},
    "north": {"name": {"ar": "جامعة الشمال"}, "kind": "organisation"},
    "rock": {"name": {"ar": "دير الصخر"}, "kind": "organisation"},
    "sail": {"name": {"ar": "الشراع"}, "kind": "product"},
    "orbit": {"name": {"ar": "سكك المدار"}, "kind": "organisation"},
    "nadine": {"name": {"ar": "نادين سعد"}, "kind": "person"},
    "samir": {"name": {"ar": "سمير حداد"}, "kind": "person"},
    "layla": {"name": {"ar": "ليلى نجم"}, "kind": "person"},
    "olive": {"name": {"ar": "بلدية الزيتون"}, "kind": "organisation"},
    "darat": {"name": {"ar": "دارة"}, "kind": "place"},
    "bank": {"name": {"ar": "مصرف دارة المركزي"}, "kind": "organisation"},
    "surin": {"name": {"ar": "سورينا"}, "kind": "place"},
    "house": {"name": {"ar": "برلمان سورينا"}, "kind": "organisation"},
    "tower": {"name": {"en": "Falcon Tower"}, "kind": "place"},
    "hotels": {"name": {"en": "Orbit Hotels"}, "kind": "organisation"},
}

PAIRS: Pairs = {
    # Others than the body itself may be against what it agreed to
    "traders": ("وافق مجلس بلدية الزيتون في 3 مايو 2023 على توسيع السوق.", {
        "contradicted": ("رفض مجلس بلدية الزيتون في 3 مايو 2023 توسيع السوق.",),
        "unsourced": (
            "عارض تجار بلدية الزيتون توسيع السوق.", "عارض أعضاء في مجلس بلدية الزيتون توسيع السوق.",
            "رئيس بلدية الزيتون يوافق على توسيع السوق",
        ),
    }),
    # The whole has a verb of its own
    "buses": ("تسلمت سكك المدار في مايو 2023 أول عشر حافلات من أصل 40 طلبتها من مصنع الريف.", {
        "supported": ("طلبت سكك المدار 40 حافلة من مصنع الريف.", "تسلمت سكك المدار عشر حافلات."),
        "unsourced": ("طلبت سكك المدار عشر حافلات من مصنع الريف.",),
    }),
    "ships": ("The navy received the first six patrol ships of the 24 it had ordered from Delta in May 2023.", {
        "supported": ("The navy ordered 24 patrol ships from Delta.",),
        "unsourced": ("The navy ordered six patrol ships from Delta.",),
    }),
    # What is given back is got back; an adjective in every form
    "books": ("أعادت جامعة الشمال إلى دير الصخر في مايو 2023 ثلاثين مخطوطا جلديا.", {
        "supported": ("استعاد دير الصخر ثلاثين مخطوطا من جامعة الشمال.", "استعاد دير الصخر المخطوطات الجلدية."),
        "unsourced": ("باعت جامعة الشمال إلى دير الصخر ثلاثين مخطوطا.",),
    }),
    # What a team does its body does; "led by" does not divide a sentence
    "team": (
        "اكتشف فريق من مركز البحيرة بقيادة المهندسة نادين سعد نوعا جديدا من الطحالب قرب جسر الوادي في يوليو 2023.", {
        "supported": (
            "اكتشف مركز البحيرة نوعا جديدا من الطحالب.",
            "قادت نادين سعد الفريق الذي اكتشف نوعا جديدا من الطحالب.",
            "في صيف 2023 توصل مركز البحيرة إلى اكتشاف نوع جديد من الطحالب.",
        ),
        "contradicted": ("توصل مركز البحيرة إلى اكتشاف نوع جديد من الطحالب في مايو 2023.",),
        "unsourced": ("رصد مركز البحيرة نوعا جديدا من الطيور قرب جسر الوادي.",),
    }),
    # A rank behind its noun, of whose it is
    "first": ("أطلقت سكك المدار في 23 نوفمبر 2024 قطارها السياحي الأول «الشراع» لنقل الزوار إلى الواحة.", {
        "supported": ("«الشراع» هو أول قطار سياحي تطلقه سكك المدار.",),
        "unsourced": ("«الشراع» هو أول قطار سياحي.", "«الشراع» هو أول قطار لنقل الزوار."),
    }),
    "hotel": ("Orbit Hotels opened its first hotel in the city, Falcon Tower, in May 2022.", {
        "supported": ("Falcon Tower is the first hotel opened by Orbit Hotels in the city.",),
        "unsourced": ("Falcon Tower is the first hotel in the city.",),
    }),
    # Who comes in whose place
    "place": ("عُين سمير حداد مديرا عاما لمطاحن البدر في مايو 2023 خلفا لليلى نجم التي استقالت.", {
        "supported": ("خلف سمير حداد ليلى نجم.", "حل سمير حداد محل ليلى نجم.", "استقالت ليلى نجم."),
        "contradicted": ("خلفت ليلى نجم سمير حداد في مايو 2023.",),
    }),
    "purpose": ("انتخب مجلس الإدارة سمير حداد رئيسا لشركة النور في مايو 2023 ليخلف ليلى نجم التي استقالت.", {
        "supported": ("خلف سمير حداد ليلى نجم.",),
        "contradicted": ("خلفت ليلى نجم سمير حداد في رئاسة شركة النور في مايو 2023.",),
    }),
    # The organ by which a body acts, and what only belongs to it
    "board": ("أقال مجلس إدارة شركة النور مديرها سمير حداد في مايو 2023.", {
        "supported": ("أقالت شركة النور مديرها سمير حداد.",),
    }),
    "lawyer": ("أعلن محامي شركة النور استقالته في 10 أبريل 2025.", {
        "unsourced": ("أعلنت شركة النور استقالتها.",),
    }),
    # Two who do it together
    "both": ("أسست شركة النور ومطاحن البدر في يونيو 2024 صندوقا لدعم المزارعين.", {
        "supported": ("أسست مطاحن البدر وشركة النور صندوقا لدعم المزارعين.",),
        "unsourced": ("أسست مطاحن البدر وسكك المدار صندوقا لدعم المزارعين.",),
    }),
    # What pushed to it
    "pushed": ("ألغت سكك المدار رحلاتها الليلية في مايو 2023 بسبب نقص الوقود.", {
        "supported": (
            "نقص الوقود يدفع سكك المدار إلى إلغاء رحلاتها الليلية",
            "دفع نقص الوقود سكك المدار إلى إلغاء رحلاتها الليلية.",
            "لجأت سكك المدار إلى إلغاء رحلاتها الليلية.",
        ),
        "contradicted": ("دفع خلاف مع العمال سكك المدار إلى إلغاء رحلاتها الليلية.",),
    }),
    # Who owns it now
    "owner": ("اشترت شركة النور مطاحن البدر بمبلغ 20 مليون درهم في مايو 2023.", {
        "supported": ("انتقلت ملكية مطاحن البدر إلى شركة النور.",),
        "unsourced": ("انتقلت ملكية شركة النور إلى مطاحن البدر.", "آلت شركة النور إلى مطاحن البدر."),
    }),
    "sold": ("باعت شركة النور مطاحن البدر في مايو 2023.", {
        "unsourced": ("انتقلت ملكية مطاحن البدر إلى شركة النور.",),
    }),
    # A body by another word of its kind
    "bank": ("رفع مصرف دارة المركزي سعر الفائدة إلى 6 في المئة في مايو 2023.", {
        "supported": ("رفع البنك المركزي سعر الفائدة إلى 6 في المئة.",),
        "unsourced": ("رفع بنك الريف سعر الفائدة.",),
    }),
    "members": ("أقر برلمان سورينا القانون في مايو 2023.", {
        "supported": ("صادق نواب سورينا على القانون.", "مر القانون في برلمان سورينا."),
        "contradicted": ("أسقط نواب سورينا القانون في مايو 2023.",),
        "unsourced": ("وافق نائب في سورينا على القانون.",),
    }),
    # Out of work, out of doors, razed
    "jobs": ("سرحت شركة النور 300 عامل في مايو 2023.", {
        "supported": ("فقد 300 عامل في شركة النور وظائفهم.", "أصبح 300 عامل في شركة النور بلا عمل."),
    }),
    "homes": ("شرد الفيضان 3500 شخص في مايو 2023.", {
        "supported": ("بات 3500 شخص بلا مأوى.",), "unsourced": ("قتل الفيضان 3500 شخص.",),
    }),
    "fled": ("نزح 3500 شخص عن قراهم في مايو 2023.", {"unsourced": ("بات 3500 شخص بلا مأوى.",)}),
    "razed": ("دمر القصف المدرسة في مايو 2023.", {"supported": ("سوى القصف المدرسة بالأرض.",)}),
}  # fmt: skip

test_everyday = judged(PAIRS, ENTITIES)
