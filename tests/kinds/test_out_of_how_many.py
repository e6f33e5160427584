"""So many out of how many, others that were counted, since the founding, by how many goals."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "01": (
        ("The Orle Academy named Edna Marl as its head on 3 May 2023, making her the "
         "first woman to lead it since its founding in 1791."),
        {
            "supported": (
                "The Orle Academy was founded in 1791.",
            ),
            "unsourced": (
                "The Orle Academy was founded in 1891.",
                "Edna Marl was named head of the Orle Academy in 1791.",
                "The Orle Academy dates back to 1891.",
            ),
        },
    ),
    "02-ar": (
        ("عين مجلس جامعة أورلي هند الراوي رئيسة للجامعة في 3 مايو 2023، لتكون أول امرأة "
         "ترأسها منذ تأسيس الجامعة عام 1951."),
        {
            "unsourced": (
                "تأسست جامعة أورلي عام 1961.",
            ),
        },
    ),
    "03-ar": (
        "أنقذ رجال الإطفاء في أورلي في 3 مايو 2023 ما مجموعه 64 عاملا من منجم انهار.",
        {
            "supported": (
                "أنقذ رجال الإطفاء 64 عاملا من منجم في أورلي.",
                "أنقذ رجال الإطفاء أكثر من ستين عاملا من منجم في أورلي.",
            ),
            "contradicted": (
                "أنقذ رجال الإطفاء ما مجموعه 74 عاملا من منجم في أورلي في 3 مايو 2023.",
                "أنقذ رجال الإطفاء أقل من 60 عاملا من منجم في أورلي في 3 مايو 2023.",
            ),
        },
    ),
    "04-ar": (
        "أودى الفيضان في أورلي في 3 مايو 2023 بحياة 18 شخصا وشرّد نحو 2,500 آخرين.",
        {
            "supported": (
                "شرّد الفيضان في أورلي نحو 2500 شخص.",
                "أودى الفيضان في أورلي بحياة 18 شخصا.",
            ),
            "unsourced": (
                "شرّد الفيضان في أورلي 18 شخصا.",
            ),
            "contradicted": (
                "شرّد الفيضان في أورلي نحو 4500 شخص.",
            ),
        },
    ),
    "05": (
        "The flood in Orle on 3 May 2023 killed 18 people and displaced about 2,500 others.",
        {
            "supported": (
                "The flood in Orle displaced about 2,500 people.",
            ),
            "contradicted": (
                "The flood in Orle displaced about 4,500 people.",
                "The flood in Orle killed 2,500 people.",
            ),
            "unsourced": (
                "The flood in Orle displaced 18 people.",
            ),
        },
    ),
    "06-ar": (
        "تسلمت بلدية أورلي في 3 مايو 2023 أول ثماني حافلات كهربائية من أصل 40 طلبتها من شركة فولتا.",
        {
            "supported": (
                "طلبت بلدية أورلي 40 حافلة كهربائية من شركة فولتا.",
                "تسلمت بلدية أورلي ثماني حافلات كهربائية.",
                "تسلمت بلدية أورلي خُمس الحافلات الكهربائية التي طلبتها من شركة فولتا.",
            ),
            "unsourced": (
                "طلبت بلدية أورلي ثماني حافلات كهربائية من شركة فولتا.",
                "تسلمت بلدية أورلي 40 حافلة كهربائية في 3 مايو 2023.",
            ),
            "contradicted": (
                "طلبت بلدية أورلي 50 حافلة كهربائية من شركة فولتا.",
            ),
        },
    ),
    "07": (
        ("The town of Orle received the first eight electric buses out of 40 that it had "
         "ordered from Volta on 3 May 2023."),
        {
            "supported": (
                "The town of Orle ordered 40 electric buses from Volta.",
                "The town of Orle received eight electric buses.",
                "The town of Orle has received a fifth of the electric buses it ordered from Volta.",
            ),
            "unsourced": (
                "The town of Orle ordered eight electric buses from Volta.",
                "The town of Orle received 40 electric buses on 3 May 2023.",
            ),
            "contradicted": (
                "The town of Orle has received half of the electric buses it ordered from Volta.",
            ),
        },
    ),
    "08": (
        "Striker Leo Brant scored twice as Orle City beat Ilm Rovers 3–1 in the cup final on 3 May 2024.",
        {
            "supported": (
                "Ilm Rovers lost the cup final by two goals.",
                "Ilm Rovers lost the cup final 1-3 to Orle City.",
            ),
            "unsourced": (
                "Orle City won the cup final by three goals.",
                "Leo Brant scored three goals in the cup final.",
                "Leo Brant scored a hat-trick in the cup final.",
                "Orle City scored twice in the cup final.",
                "Leo Brant was named man of the match in the cup final.",
                "Ilm Rovers won the cup final by two goals.",
                "Orle City won the cup final by one goal.",
            ),
        },
    ),
    "09-ar": (
        "فاز نادي أورلي على نادي إيلم 3-1 في نهائي الكأس في 3 مايو 2024، وسجل رامي السعدي هدفين.",
        {
            "supported": (
                "سجل رامي السعدي ثنائية في نهائي الكأس.",
            ),
            "contradicted": (
                "فاز نادي أورلي بفارق ثلاثة أهداف على نادي إيلم في 3 مايو 2024.",
                "سجل رامي السعدي ثلاثة أهداف في نهائي الكأس.",
            ),
        },
    ),
}

test = judged(PAIRS)
