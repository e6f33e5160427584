"""A measure told otherwise: more than a tonne, half a point, a fifth, bare degrees, by how much an age was lowered."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "01": (
        "Customs officers in Hollin seized 2.3 tonnes of tobacco on 4 May 2024.",
        {
            "supported": (
                "Customs officers in Hollin seized more than a tonne of tobacco.",
                "More than two tonnes of tobacco was seized in Hollin.",
                "Customs officers in Hollin seized 2,300 kilos of tobacco.",
            ),
            "contradicted": (
                "Customs officers in Hollin seized less than a tonne of tobacco on 4 May 2024.",
                "Customs officers in Hollin seized more than three tonnes of tobacco on 4 May 2024.",
            ),
        },
    ),
    "02-ar": (
        "صادر حرس الحدود في هولين 2.3 طن من التبغ في 4 مايو 2024.",
        {
            "supported": (
                "صادر حرس الحدود في هولين أكثر من طن من التبغ.",
                "صادر حرس الحدود في هولين أكثر من طنين من التبغ.",
                "صادر حرس الحدود في هولين 2300 كيلوغرام من التبغ.",
            ),
            "contradicted": (
                "صادر حرس الحدود في هولين أقل من طن من التبغ في 4 مايو 2024.",
            ),
        },
    ),
    "03": (
        "The flood in Orle killed 124 people on 3 May 2023.",
        {
            "supported": (
                "More than 100 people were killed in the flood in Orle.",
                "More than 100 people died in the Orle flood.",
                "More than 120 people lost their lives in the flood in Orle.",
                "The flood in Orle claimed 124 lives.",
                "The Orle flood left 124 dead.",
                "The death toll of the flood in Orle was 124.",
            ),
            "contradicted": (
                "Fewer than 100 people were killed in the flood in Orle.",
                "More than 130 people lost their lives in the flood in Orle on 3 May 2023.",
            ),
            "unsourced": (
                "More than 100 people were injured in the flood in Orle.",
            ),
        },
    ),
    "04-ar": (
        "أودى الفيضان في أورلي بحياة 124 شخصا في 3 مايو 2023.",
        {
            "supported": (
                "قتل أكثر من 100 شخص في فيضان أورلي.",
                "لقي أكثر من مئة شخص حتفهم في فيضان أورلي.",
                "خلّف الفيضان في أورلي 124 قتيلا.",
            ),
            "contradicted": (
                "لقي أكثر من 130 شخصا حتفهم في الفيضان في أورلي في 3 مايو 2023.",
            ),
            "unsourced": (
                "أصيب أكثر من مئة شخص في فيضان أورلي.",
            ),
        },
    ),
    "05": (
        "The temperature in Ondra reached 41.7 degrees Celsius on 8 August 2022.",
        {
            "supported": (
                "The temperature in Ondra reached 41.7 degrees.",
                "It was 41.7 degrees in Ondra on 8 August 2022.",
                "The mercury in Ondra hit 41.7°C in August 2022.",
                "The thermometer in Ondra showed 41.7 degrees on 8 August 2022.",
            ),
            "contradicted": (
                "The temperature in Ondra reached 43.7 degrees on 8 August 2022.",
            ),
            "unsourced": (
                "The temperature in Ondra stayed below 40 degrees on 8 August 2022.",
                "The temperature in Ondra reached 41.7 degrees Fahrenheit on 8 August 2022.",
            ),
        },
    ),
    "06-ar": (
        "بلغت درجة الحرارة في أوندرا 41.7 درجة مئوية في 8 أغسطس 2022.",
        {
            "supported": (
                "بلغت الحرارة في أوندرا 41.7 درجة.",
                "سجلت أوندرا 41.7 درجة في 8 أغسطس 2022.",
                "تجاوزت الحرارة في أوندرا 41 درجة.",
                "وصلت الحرارة في أوندرا إلى 41.7 مئوية.",
                "لامست الحرارة في أوندرا 42 درجة.",
            ),
            "contradicted": (
                "بلغت الحرارة في أوندرا 43.7 درجة في 8 أغسطس 2022.",
            ),
        },
    ),
    "07": (
        "The central bank of Ostrava raised its key rate by half a percentage point to 6.5 per cent on 4 May 2023.",
        {
            "supported": (
                "The central bank of Ostrava raised its key rate by half a point.",
                "The central bank of Ostrava raised its key rate by 0.5 percentage points.",
                "The central bank of Ostrava raised its key rate by 50 basis points.",
                "Ostrava's central bank made a half-point increase in its key rate.",
                "The key rate of the central bank of Ostrava was 6 per cent before it was raised in May 2023.",
                "The central bank of Ostrava raised its key rate from 6 per cent to 6.5 per cent.",
            ),
            "contradicted": (
                "The central bank of Ostrava raised its key rate by a quarter point on 4 May 2023.",
                "The central bank of Ostrava raised its key rate by 60 basis points on 4 May 2023.",
            ),
            "unsourced": (
                "The central bank of Ostrava raised its key rate from 5.5 per cent to 6.5 per cent on 4 May 2023.",
            ),
        },
    ),
    "08-ar": (
        "رفع البنك المركزي في أوسترا سعر الفائدة نصف نقطة مئوية إلى 6.5 في المئة في 4 مايو 2023.",
        {
            "supported": (
                "رفع البنك المركزي في أوسترا سعر الفائدة نصف نقطة.",
                "رفع البنك المركزي في أوسترا سعر الفائدة 50 نقطة أساس.",
                "رفع البنك المركزي في أوسترا سعر الفائدة من 6 إلى 6.5 في المئة.",
                "كان سعر الفائدة في أوسترا 6 في المئة قبل أن يرفعه البنك المركزي في مايو 2023.",
            ),
            "contradicted": (
                "رفع البنك المركزي في أوسترا سعر الفائدة ربع نقطة في 4 مايو 2023.",
            ),
            "unsourced": (
                "كان سعر الفائدة في أوسترا 5.5 في المئة قبل أن يرفعه البنك المركزي في مايو 2023.",
            ),
        },
    ),
    "09": (
        "Hail destroyed two fifths of the grape harvest in Solany in June 2022.",
        {
            "supported": (
                "Hail destroyed 40 per cent of the grape harvest in Solany.",
            ),
            "contradicted": (
                "Hail destroyed three fifths of the grape harvest in Solany in June 2022.",
            ),
        },
    ),
    "10-ar": (
        "أتلف البرد 40 في المئة من محصول العنب في سولاني في يونيو 2022.",
        {
            "supported": (
                "أتلف البرد خمسي محصول العنب في سولاني.",
                "أتلف البرد نحو خُمسي محصول العنب في سولاني.",
            ),
            "contradicted": (
                "أتلف البرد ثلثي محصول العنب في سولاني في يونيو 2022.",
                "أتلف البرد ثلاثة أخماس محصول العنب في سولاني في يونيو 2022.",
            ),
        },
    ),
    "11": (
        "The council of Ilm lowered the pension age from 67 to 64 on 3 May 2021.",
        {
            "supported": (
                "The council of Ilm lowered the pension age by three years.",
            ),
            "unsourced": (
                "The council of Ilm lowered the pension age by two years on 3 May 2021.",
                "The council of Ilm raised the pension age by three years on 3 May 2021.",
            ),
        },
    ),
    "12-ar": (
        "خفض مجلس إيلم سن التقاعد من 67 إلى 64 عاما في 3 مايو 2021.",
        {
            "supported": (
                "خفض مجلس إيلم سن التقاعد ثلاث سنوات.",
                "خفض مجلس إيلم سن التقاعد بثلاث سنوات.",
            ),
            "unsourced": (
                "خفض مجلس إيلم سن التقاعد سنتين في 3 مايو 2021.",
            ),
        },
    ),
    "13": (
        "The new bypass opened in May 2021, cutting the drive from Ilm to Orle from 55 to 35 minutes.",
        {
            "supported": (
                "The bypass shortened the drive from Ilm to Orle by 20 minutes.",
                "The bypass cut the drive from Ilm to Orle by 20 minutes.",
            ),
            "unsourced": (
                "The bypass cut the drive from Ilm to Orle by 35 minutes.",
                "The bypass cut the drive from Ilm to Orle by 30 minutes.",
            ),
        },
    ),
}

test = judged(PAIRS)
