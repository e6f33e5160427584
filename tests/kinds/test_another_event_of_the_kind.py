"""Another event of the same kind is no denial: another object, another year, another one in office, what came after."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"
ENTITIES = {
    "vera": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person"},
    "nils": {"name": {"en": "Nils Brandt", "ar": "نيلس برانت"}, "kind": "person"},
    "ida": {"name": {"en": "Ida Marsh", "ar": "إيدا مارش"}, "kind": "person"},
    "lumen": {"name": {"en": "Lumen", "ar": "لومن"}, "kind": "company"},
    "tarn": {"name": {"en": "Tarn Press", "ar": "دار تارن"}, "kind": "company"},
    "skerry": {"name": {"en": "Skerry", "ar": "سكيري"}, "kind": "company"},
    "karsk": {"name": {"en": "Karsk", "ar": "كارسك"}, "kind": "city"},
    "orvik": {"name": {"en": "Orvik", "ar": "أورفيك"}, "kind": "city"},
    "birk": {"name": {"en": "Birk Town", "ar": "بيرك تاون"}, "kind": "organisation"},
    "lund": {"name": {"en": "Lund City", "ar": "لوند سيتي"}, "kind": "organisation"},
    "dala": {"name": {"en": "Dala Cup", "ar": "كأس دالا"}, "kind": "event"},
    "ward": {"name": {"en": "Ward Hospital", "ar": "مستشفى وارد"}, "kind": "organisation"},
}

test_another_object = judged(
    {
        "oven": (
            "Lumen plans to bring out the Solenne, a battery-powered oven, in spring 2026.",
            {
                C: ("Lumen plans to bring out the Solenne in autumn 2027.",),
                U: ("Lumen plans to bring out a battery-powered kettle in autumn 2026.",),
            },
        ),
        "sale": (
            "Lumen explored the sale of Ward Hospital to Skerry in 2024 but dropped the plan.",
            {C: ("Lumen sold Ward Hospital to Skerry.",), U: ("Lumen sold a car park to Skerry.",)},
        ),
        "rights": (
            "On 5 June 2024 Lumen awarded its domestic television rights to Tarn Press for $420 million.",
            {
                C: ("Lumen awarded its domestic television rights to Tarn Press for $300 million.",),
                U: ("Lumen awarded its foreign television rights to Beam for $30 million.",),
            },
        ),
        "factory": (
            "Lumen opened its factory in Karsk on 5 September 2022.",
            {C: ("Lumen opened its factory in Karsk in 1962.",), U: ("Lumen opened a factory in Orvik in 1962.",)},
        ),
        "longer-name": (
            "Tarn Press launched Lumen in November 2022.",
            {C: ("Tarn Press launched Lumen in March 2021.",), U: ("Tarn Press launched Lumen Plus in March 2023.",)},
        ),
        "fifth-ar": (
            "وجهت النيابة إلى فيرا هولت في 27 أبريل 2022 أربع تهم هي الرشوة وغسل الأموال والتزوير والاختلاس.",
            {U: ("وجهت النيابة إلى فيرا هولت تهمة خامسة في عام 2025.",)},
        ),
    },
    ENTITIES,
)

test_another_year = judged(
    {
        "cup-ar": (
            "فاز بيرك تاون بكأس دالا في 31 مايو 2025.",
            {U: ("فاز بيرك تاون بكأس دالا عام 2015.",), S: ("فاز بيرك تاون بكأس دالا عام 2025.",)},
        ),
        "strike": (
            "Nurses at Ward Hospital went on strike from 5 to 8 November 2024.",
            {U: ("Nurses at Ward Hospital went on strike in May 2019.",)},
        ),
        "strike-ar": (
            "أضرب الممرضون في مستشفى وارد من 5 إلى 8 نوفمبر 2024.",
            {
                S: ("أضرب الممرضون في مستشفى وارد في نوفمبر 2024.",),
                U: ("أضرب الممرضون في مستشفى وارد في مايو 2019.",),
            },
        ),
        "turned-ar": (
            "فاز بيرك تاون على لوند سيتي 3-1 في 8 فبراير 2025.",
            {U: ("فاز لوند سيتي على بيرك تاون في 2023.",), C: ("فاز لوند سيتي على بيرك تاون في 8 فبراير 2025.",)},
        ),
    },
    ENTITIES,
)

test_in_office = judged(
    {
        "director": (
            "Vera Holt has been director of Lumen since September 2021.",
            {U: ("Nils Brandt was director of Lumen until 2021.", "Nils Brandt was director of Lumen in 2015.")},
        ),
        "chief": (
            "Vera Holt is the chief executive of Lumen.",
            {
                C: ("Nils Brandt is the chief executive of Lumen.",),
                U: ("Nils Brandt was the chief executive of Lumen in 2015.",
                    "Nils Brandt became the chief executive of Lumen in June 2023."),
            },
        ),
        "chief-ar": (
            "فيرا هولت هي الرئيسة التنفيذية لشركة لومن.",
            {U: ("كان نيلس برانت الرئيس التنفيذي لشركة لومن في 2015.",)},
        ),
        "next-day": (
            "Ida Marsh stepped down as head of Lumen on 30 September 2024; Vera Holt succeeded her the next day.",
            {U: ("Vera Holt became head of Lumen on 1 October 2024.",)},
        ),
        "owner": (
            "Lumen is the parent company of Tarn Press.",
            {U: ("Lumen owns Skerry.", "Lumen is the parent company of Skerry."), S: ("Lumen owns Tarn Press.",)},
        ),
    },
    ENTITIES,
)  # fmt: skip

test_after = judged(
    {
        "inspected": (
            "On 26 April 2024 the inquiry found that the agency had not inspected Lumen since November 2020.",
            {U: ("The agency inspected Lumen in January 2025.", "The agency had inspected Lumen in November 2020.")},
        ),
        "was-to-be": (
            "Lumen planned to launch a second lamp in 2028.",
            {U: ("Lumen bought a lamp in 2028.",), S: ("Lumen planned to launch a second lamp.",)},
        ),
    },
    ENTITIES,
)

test_meanwhile = judged(
    {
        "during": (
            "Lumen postponed 1,340 deliveries during the strike.",
            {S: ("Lumen postponed 1,340 deliveries.",), U: ("Lumen postponed the strike.", "أجلت لومن الإضراب.")},
        ),
        "during-ar": (
            "أجلت لومن 1340 عملية خلال الإضراب.",
            {S: ("أجلت لومن 1340 عملية.",), U: ("أجلت لومن الإضراب.",)},
        ),
    },
    ENTITIES,
)
