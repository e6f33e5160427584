"""The reason told by a verb or by the mishap it came after: another one is denied, one of another day or thing not."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e0": {"name": {"en": "Tarvik"}, "kind": "place"},
    "e1": {"name": {"en": "Dana Wolk"}, "kind": "person"},
    "e2": {"name": {"en": "Veltra"}, "kind": "company"},
    "e3": {"name": {"en": "Muruj Dam"}, "kind": "work"},
    "e4": {"name": {"ar": "تارفيك"}, "kind": "place"},
    "e5": {"name": {"ar": "دانة ولك"}, "kind": "person"},
    "e6": {"name": {"ar": "فلترا"}, "kind": "company"},
    "e7": {"name": {"en": "Oskara"}, "kind": "place"},
    "e8": {"name": {"en": "Marlex"}, "kind": "company"},
    "e9": {"name": {"ar": "أوسكارا"}, "kind": "place"},
}
PAIRS = {
    "ferry": (
        "The ferry sank off Tarvik on 3 May 2023 after a collision with a tanker.",
        {
            "contradicted": ("The ferry sank off Tarvik on 3 May 2023 because of an engine fire.",),
            "unsourced": ("The ferry sank off Tarvik on 3 May 2023 after leaving the harbour.",),
        },
    ),
    "explosion": (
        "The explosion at the Tarvik refinery on 3 May 2023 resulted from a gas leak.",
        {
            "supported": (
                "The explosion at the Tarvik refinery on 3 May 2023 was due to a gas leak.",
                "The cause of the explosion at the Tarvik refinery on 3 May 2023 was a gas leak.",
            ),
            "contradicted": (
                "The explosion at the Tarvik refinery on 3 May 2023 resulted from sabotage.",
                "Sabotage caused the explosion at the Tarvik refinery on 3 May 2023.",
                "The explosion at the Tarvik refinery on 3 May 2023 was blamed on sabotage.",
                "The cause of the explosion at the Tarvik refinery on 3 May 2023 was sabotage.",
            ),
            "unsourced": (
                "A gas leak caused the explosion at the Selmar refinery.",
                "Sabotage caused a power cut at the Tarvik refinery on 3 May 2023.",
            ),
        },
    ),
    "resigned": (
        "Dana Wolk resigned as head of Veltra in May 2021 because of a row over pay.",
        {
            "supported": ("A row over pay led Dana Wolk to resign as head of Veltra.",),
            "contradicted": (
                "Dana Wolk resigned as head of Veltra in May 2021 for health reasons.",
                "Dana Wolk resigned as head of Veltra because of poor health.",
                "Poor health led Dana Wolk to resign as head of Veltra.",
            ),
            "unsourced": (
                "Dana Wolk resigned as head of Veltra in May 2021 to run for parliament.",
                "Dana Wolk resigned from the board of Selmar because of poor health.",
            ),
        },
    ),
    "dam": (
        "The inquiry found that the collapse of the Muruj Dam in 2020 was caused by neglected maintenance.",
        {
            "supported": ("The inquiry blamed neglected maintenance for the collapse of the Muruj Dam.",),
            "contradicted": (
                "The inquiry found that the collapse of the Muruj Dam in 2020 was caused by an earthquake.",
                "The inquiry found that an earthquake had caused the collapse of the Muruj Dam in 2020.",
            ),
            "unsourced": ("The inquiry found that the collapse of the Muruj Dam in 2020 caused a landslide.",),
        },
    ),
    "work": (
        "Work on the hospital in Tarvik was halted in August 2022 after asbestos was found in the ground.",
        {
            "supported": (
                "Work on the hospital in Tarvik was halted in August 2022 because asbestos was found in the ground.",
            ),
            "unsourced": ("Work on the hospital in Tarvik was halted in June 2019 because of a shortage of money.",),
        },
    ),
    "airport-ar": (
        "أُغلق المطار في تارفيك في 3 مايو 2023 بسبب الضباب.",
        {
            "supported": (
                "أدى الضباب إلى إغلاق المطار في تارفيك في 3 مايو 2023.",
                "كان الضباب سبب إغلاق المطار في تارفيك في 3 مايو 2023.",
            ),
            "contradicted": ("أُغلق المطار في تارفيك في 3 مايو 2023 بسبب الثلوج.",),
            "unsourced": (
                "أُغلق المطار في تارفيك عام 2019 بسبب الثلوج.",
                "أدى إغلاق المطار في تارفيك في 3 مايو 2023 إلى تأخير الرحلات.",
            ),
        },
    ),
    "power-ar": (
        "انقطعت الكهرباء عن تارفيك في 3 مايو 2023 إثر حريق في محول.",
        {
            "supported": ("تسبب حريق في محول في انقطاع الكهرباء عن تارفيك في 3 مايو 2023.",),
            "contradicted": (
                "انقطعت الكهرباء عن تارفيك في 3 مايو 2023 بسبب عاصفة.",
                "تسببت عاصفة في انقطاع الكهرباء عن تارفيك في 3 مايو 2023.",
                "يعود انقطاع الكهرباء عن تارفيك في 3 مايو 2023 إلى عاصفة.",
            ),
            "unsourced": ("انقطعت الكهرباء عن تارفيك عام 2019 بسبب عاصفة.",),
        },
    ),
    "resigned-ar": (
        "استقالت دانة ولك من رئاسة فلترا في مايو 2021 بسبب خلاف على الأجور.",
        {
            "contradicted": (
                "استقالت دانة ولك من رئاسة فلترا في مايو 2021 لأسباب صحية.",
                "استقالت دانة ولك من رئاسة فلترا بسبب المرض.",
                "عزت دانة ولك استقالتها من رئاسة فلترا في مايو 2021 إلى المرض.",
            ),
            "unsourced": ("استقالت دانة ولك من مجلس إدارة سلمار بسبب المرض.",),
        },
    ),
    "fire": (
        "The fire at the Tarvik paper mill on 3 May 2023 was caused by a short circuit.",
        {
            "supported": ("A short circuit was to blame for the fire at the Tarvik paper mill on 3 May 2023.",),
            "contradicted": (
                "The fire at the Tarvik paper mill on 3 May 2023 was caused by arson.",
                "Arson caused the fire at the Tarvik paper mill on 3 May 2023.",
                "The fire at the Tarvik paper mill on 3 May 2023 was the result of a lightning strike.",
                "A cigarette was to blame for the fire at the Tarvik paper mill on 3 May 2023.",
            ),
            "unsourced": (
                "The fire at the Tarvik paper mill on 3 May 2023 destroyed a warehouse.",
                "A fire at the Tarvik paper mill in 2019 was caused by arson.",
            ),
        },
    ),
    "bridge": (
        "The bridge at Oskara collapsed on 4 June 2021 because of rusted cables.",
        {
            "supported": ("Rusted cables brought down the bridge at Oskara.",),
            "contradicted": (
                "The bridge at Oskara collapsed on 4 June 2021 because of an earthquake.",
                "A flood caused the collapse of the bridge at Oskara on 4 June 2021.",
            ),
            "unsourced": ("The bridge at Oskara collapsed on 4 June 2021 after a night of rain.",),
        },
    ),
    "recall": (
        "Marlex recalled its heaters in March 2022 because of faulty switches.",
        {
            "supported": ("Faulty switches led Marlex to recall its heaters in March 2022.",),
            "contradicted": (
                "Marlex recalled its heaters in March 2022 because of leaking pipes.",
                "Leaking pipes led Marlex to recall its heaters in March 2022.",
            ),
            "unsourced": (
                "Marlex recalled its heaters because of leaking pipes.",
                "Marlex recalled its fridges in March 2022 because of leaking pipes.",
            ),
        },
    ),
    "fire-ar": (
        "نجم حريق مصنع الورق في تارفيك في 3 مايو 2023 عن تماس كهربائي.",
        {
            "contradicted": (
                "نجم حريق مصنع الورق في تارفيك في 3 مايو 2023 عن عمل تخريبي.",
                "اندلع حريق مصنع الورق في تارفيك في 3 مايو 2023 بسبب صاعقة.",
                "تسببت صاعقة في حريق مصنع الورق في تارفيك في 3 مايو 2023.",
            ),
            "unsourced": (
                "دمر حريق مصنع الورق في تارفيك في 3 مايو 2023 مستودعا.",
                "نجم حريق في مصنع الورق في تارفيك عام 2019 عن عمل تخريبي.",
            ),
        },
    ),
    "bridge-ar": (
        "انهار الجسر في أوسكارا في 4 يونيو 2021 بسبب صدأ الكابلات.",
        {
            "supported": ("أدى صدأ الكابلات إلى انهيار الجسر في أوسكارا.",),
            "contradicted": (
                "انهار الجسر في أوسكارا في 4 يونيو 2021 بسبب زلزال.",
                "أدى زلزال إلى انهيار الجسر في أوسكارا في 4 يونيو 2021.",
                "انهار الجسر في أوسكارا في 4 يونيو 2021 نتيجة فيضان.",
                "تسبب فيضان في انهيار الجسر في أوسكارا في 4 يونيو 2021.",
            ),
            "unsourced": ("انهار الجسر في أوسكارا في 4 يونيو 2021 قبل الفجر.",),
        },
    ),
}

test = judged(PAIRS, ENTITIES)
