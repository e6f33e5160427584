"""Across languages: flights, pilots, collisions, offices, denials and the people of a place."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "salma-nasser": {"name": {"en": "Salma Nasser", "ar": "سلمى ناصر"}, "kind": "person"},
    "omar-badawi": {"name": {"en": "Omar Badawi", "ar": "عمر بدوي"}, "kind": "person"},
    "falcon-air": {"name": {"en": "Falcon Air", "ar": "طيران الصقر"}, "kind": "company"},
    "nordhaven": {"name": {"en": "Nordhaven", "ar": "نوردهافن"}, "kind": "place"},
    "helix-labs": {"name": {"en": "Helix Labs", "ar": "مختبرات هيليكس"}, "kind": "company"},
    "jonas-weber": {"name": {"en": "Jonas Weber", "ar": "يوناس فيبر"}, "kind": "person"},
}
PAIRS = {
    "d01": (
        "أعلنت شركة طيران الصقر إلغاء 120 رحلة بسبب إضراب الطيارين الذي بدأ يوم الاثنين.",
        {
            "supported": (
                "Falcon Air cancelled 120 flights because of a pilots' strike that began on Monday.",
                "Falcon Air announced the cancellation of 120 flights.",
            ),
            "contradicted": (
                "Falcon Air cancelled 210 flights because of the pilots' strike.",
                "Falcon Air cancelled 120 flights because of bad weather.",
            ),
            "unsourced": ("Falcon Air cancelled 120 flights to Europe because of a pilots' strike.",),
        },
    ),
    "d02": (
        ("Falcon Air's pilots ended their strike on 14 June after the company agreed to raise salaries by 12 percent."),
        {
            "supported": (
                "أنهى طيارو طيران الصقر إضرابهم في 14 حزيران بعد موافقة الشركة على زيادة الرواتب 12 في المئة.",
                "وافقت طيران الصقر على رفع رواتب الطيارين بنسبة 12%.",
            ),
            "contradicted": ("وافقت طيران الصقر على رفع رواتب الطيارين بنسبة 20%.",),
            "unsourced": ("أنهى طيارو طيران الصقر إضرابهم بعد وساطة وزير النقل.",),
        },
    ),
    "d03": (
        "اختارت مختبرات هيليكس الباحثة سلمى ناصر رئيسة لقسم اللقاحات، وهي أول عربية تتولى هذا المنصب.",
        {
            "supported": (
                "Helix Labs chose researcher Salma Nasser to head its vaccines department.",
                "Salma Nasser is the first Arab woman to hold the post.",
            ),
            "unsourced": ("Helix Labs chose Salma Nasser to head its vaccines department after a long search.",),
        },
    ),
    "d04": (
        "Jonas Weber, a Swiss biologist, resigned from Helix Labs because of a dispute over patents.",
        {
            "supported": ("استقال عالم الأحياء السويسري يوناس فيبر من مختبرات هيليكس بسبب خلاف حول براءات الاختراع.",),
            "contradicted": ("استقال يوناس فيبر من مختبرات هيليكس بسبب المرض.",),
            "unsourced": ("استقال يوناس فيبر من مختبرات هيليكس بسبب خلاف مع سلمى ناصر.",),
        },
    ),
    "d05": (
        "اصطدم قطار ركاب بشاحنة قرب نوردهافن صباح السبت، ما أسفر عن مقتل السائق وإصابة تسعة ركاب.",
        {
            "supported": (
                (
                    "A passenger train collided with a truck near Nordhaven on Saturday morning, "
                    "killing the driver and injuring nine passengers."
                ),
                "Nine passengers were injured when a train hit a lorry near Nordhaven.",
                "The driver was killed when a passenger train hit a truck near Nordhaven.",
            ),
            "contradicted": (
                "Nineteen passengers were injured when a train hit a lorry near Nordhaven.",
                "A passenger train collided with a bus near Nordhaven on Saturday morning.",
            ),
            "unsourced": ("A passenger train collided with a truck near Nordhaven because of fog.",),
        },
    ),
    "d06": (
        (
            "Omar Badawi, mayor of Nordhaven, ordered the closure of the central market for "
            "three weeks after inspectors found rats."
        ),
        {
            "supported": (
                "أمر رئيس بلدية نوردهافن عمر بدوي بإغلاق السوق المركزي ثلاثة أسابيع بعد عثور المفتشين على جرذان.",
                "أمر عمدة نوردهافن عمر بدوي بإغلاق السوق المركزي لثلاثة أسابيع.",
            ),
            "contradicted": (
                "أمر عمر بدوي بإغلاق السوق المركزي لثلاثة أشهر.",
                "أمر عمر بدوي بإعادة فتح السوق المركزي.",
            ),
            "unsourced": ("أمر عمر بدوي بإغلاق السوق المركزي وهدمه.",),
        },
    ),
    "d07": (
        "نفى عمر بدوي تلقي أي أموال من شركة البناء، ووصف الاتهامات بأنها كاذبة.",
        {
            "supported": (
                "Omar Badawi denied receiving any money from the construction company.",
                "Omar Badawi described the accusations as false.",
            ),
            "contradicted": ("Omar Badawi admitted receiving money from the construction company.",),
            "unsourced": ("Omar Badawi received money from the construction company.",),
        },
    ),
    "d08": (
        "The population of Nordhaven fell to 84,000 in 2024 from 91,000 a decade earlier.",
        {
            "supported": ("انخفض عدد سكان نوردهافن إلى 84 ألف نسمة في عام 2024.",),
            "contradicted": ("ارتفع عدد سكان نوردهافن إلى 84 ألف نسمة في عام 2024.",),
            "unsourced": ("انخفض عدد سكان نوردهافن إلى 84 ألف نسمة بسبب الهجرة.",),
        },
    ),
}

test_told = judged(PAIRS, ENTITIES)
