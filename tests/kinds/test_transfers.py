"""Who gave and who got, who came after whom, who is among whose backers: told from either side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

ENTITIES = {
    "orla": {"name": {"en": "Orla Finch", "ar": "أورلا فنش"}, "kind": "person"},
    "tarek": {"name": {"en": "Tarek Madi", "ar": "طارق ماضي"}, "kind": "person"},
    "velt": {"name": {"en": "Velt Energy", "ar": "فيلت للطاقة"}, "kind": "company"},
    "sarn": {"name": {"en": "Sarn Capital", "ar": "سارن كابيتال"}, "kind": "company"},
    "kobo": {"name": {"en": "Kobo Rail", "ar": "كوبو للقطارات"}, "kind": "company"},
    "mirza": {"name": {"en": "Mirza Dam", "ar": "سد ميرزا"}, "kind": "place"},
    "brine": {"name": {"en": "Brine Rovers", "ar": "براين روفرز"}, "kind": "organisation"},
    "loam": {"name": {"en": "Loam Town", "ar": "لوم تاون"}, "kind": "organisation"},
    "hail": {"name": {"en": "Hail Foundation", "ar": "مؤسسة هيل"}, "kind": "organisation"},
    "plume": {"name": {"en": "Plume"}, "kind": "organisation", "aliases": ["بلوم"]},
    "pylon": {"name": {"en": "Pylon Works", "ar": "بايلون ووركس"}, "kind": "company"},
}
FACTS = {
    "invested": {
        "en": "Sarn Capital invested 40 million euros in Velt Energy in 2021.",
        "ar": "استثمرت سارن كابيتال 40 مليون يورو في فيلت للطاقة عام 2021.",
    },
    "round": {
        "en": "Kobo Rail is investing in Velt Energy's latest funding round.",
        "ar": "تستثمر كوبو للقطارات في أحدث جولة تمويل لفيلت للطاقة.",
    },
    "donated": {
        "en": "The Hail Foundation donated 3 million euros to Brine Rovers in March 2020.",
        "ar": "تبرعت مؤسسة هيل بمبلغ 3 ملايين يورو لبراين روفرز في مارس 2020.",
    },
    "left": {
        "en": "Tarek Madi stepped down as chief executive of Velt Energy on 3 May 2022; Orla Finch succeeded him "
        "the next day.",
        "ar": "استقال طارق ماضي من منصب الرئيس التنفيذي لفيلت للطاقة في 3 مايو 2022، وخلفته أورلا فنش في اليوم التالي.",
    },
    "bid": {
        "en": "Kobo Rail won the contract to build the Mirza Dam with a bid of 90 million euros; Pylon Works, the "
        "only other bidder, had asked for 95 million euros.",
        "ar": "فازت كوبو للقطارات بعقد بناء سد ميرزا بعرض قدره 90 مليون يورو، وكانت بايلون ووركس، المنافس "
        "الوحيد الآخر، قد طلبت 95 مليون يورو.",
    },
    "bought": {
        "en": "Velt Energy bought the wind farm from Pylon Works in June 2019 for 12 million euros.",
        "ar": "اشترت فيلت للطاقة مزرعة الرياح من بايلون ووركس في يونيو 2019 مقابل 12 مليون يورو.",
    },
    "cup": {
        "en": "Brine Rovers beat Loam Town 2-1 in the cup final on 9 June 2023.",
        "ar": "فاز براين روفرز على لوم تاون 2-1 في نهائي الكأس في 9 يونيو 2023.",
    },
    "title": {
        "en": "Brine Rovers won the league title in 2022, four points ahead of Loam Town.",
        "ar": "فاز براين روفرز بلقب الدوري عام 2022 متقدما بأربع نقاط على لوم تاون.",
    },
    "posted": {
        "en": "On 4 April 2024 Orla Finch posted a video of the dam on Plume.",
        "ar": "نشرت أورلا فنش في 4 أبريل 2024 مقطعا مصورا للسد على بلوم.",
    },
    "awarded": {
        "en": "In May 2022 Velt Energy awarded Pylon Works the contract to repair the old grid; Kobo Rail, the only "
        "other bidder, had offered 7 million euros.",
    },
    "election": {
        "en": "Orla Finch won the mayoral election in Brillo on 5 May 2024, beating Tarek Madi by 61 votes.",
        "ar": "فازت أورلا فنش في انتخابات رئاسة بلدية بريلو في 5 مايو 2024، متقدمة على طارق ماضي بفارق 61 صوتا.",
    },
    "founded": {"en": "Former engineers of Kobo Rail founded Pylon Works in 1998."},
    "rocket": {"en": "Pylon Works is a rocket company."},
    "accounts": {"en": "In July 2022 Sarn Capital froze three accounts of Tarek Madi."},
    "minister": {
        "en": "Orla Finch took over the ministry from Tarek Madi in March 2024, the first woman to do so.",
        "ar": "خلفت أورلا فنش طارق ماضي في الوزارة في مارس 2024، وهي أول امرأة تتولى هذا المنصب.",
    },
    "released": {"en": "On 6 June 2024 Orla Finch released the report on Plume."},
    "sued": {
        "en": "Orla Finch sued Kobo Rail on 7 September 2023.",
        "ar": "رفعت أورلا فنش دعوى على كوبو للقطارات في 7 سبتمبر 2023.",
    },
}

S, C, U = "supported", "contradicted", "unsourced"
ROWS = {
    "got": (S, "Velt Energy got 40 million euros from Sarn Capital in 2021."),
    "got-turned": (U, "Sarn Capital got 40 million euros from Velt Energy."),
    "received-turned": (U, "Sarn Capital received 40 million euros from Velt Energy."),
    "had": (S, "Velt Energy had 40 million euros from Sarn Capital."),
    "had-turned": (U, "Sarn Capital had 40 million euros from Velt Energy."),
    "secured": (S, "Velt Energy secured 40 million euros from Sarn Capital."),
    "secured-turned": (U, "Sarn Capital secured 40 million euros from Velt Energy."),
    "raised": (S, "Velt Energy raised 40 million euros from Sarn Capital."),
    "raised-turned": (U, "Sarn Capital raised 40 million euros from Velt Energy."),
    "got-gift": (S, "Brine Rovers got 3 million euros from the Hail Foundation in March 2020."),
    "got-gift-turned": (U, "The Hail Foundation got 3 million euros from Brine Rovers in March 2020."),
    "received-gift": (S, "Brine Rovers received 3 million euros from the Hail Foundation."),
    "received-gift-turned": (U, "The Hail Foundation received 3 million euros from Brine Rovers."),
    "ar-got": (S, "حصلت فيلت للطاقة على 40 مليون يورو من سارن كابيتال."),
    "ar-got-turned": (U, "حصلت سارن كابيتال على 40 مليون يورو من فيلت للطاقة."),
    "ar-received": (S, "تلقت فيلت للطاقة 40 مليون يورو من سارن كابيتال."),
    "ar-received-turned": (U, "تلقت سارن كابيتال 40 مليون يورو من فيلت للطاقة."),
    "ar-nal": (S, "نالت فيلت للطاقة 40 مليون يورو من سارن كابيتال عام 2021."),
    "ar-nal-turned": (U, "نالت سارن كابيتال 40 مليون يورو من فيلت للطاقة عام 2021."),
    "ar-gift": (S, "تلقى براين روفرز 3 ملايين يورو من مؤسسة هيل."),
    "ar-gift-turned": (U, "تلقت مؤسسة هيل 3 ملايين يورو من براين روفرز."),
    "counts": (S, "Velt Energy counts Kobo Rail among the backers of its latest funding round."),
    "counts-turned": (U, "Kobo Rail counts Velt Energy among its backers."),
    "counts-turned-round": (U, "Kobo Rail counts Velt Energy among the backers in its latest funding round."),
    "has-among": (S, "Velt Energy has Kobo Rail among the investors in its latest funding round."),
    "has-among-turned": (U, "Kobo Rail has Velt Energy among its investors."),
    "lists-among": (S, "Velt Energy lists Kobo Rail among its investors."),
    "lists-among-turned": (U, "Kobo Rail lists Velt Energy among its investors."),
    "among-whose": (S, "Kobo Rail is among Velt Energy's backers."),
    "among-whose-turned": (U, "Velt Energy is among Kobo Rail's backers."),
    "whose-include": (S, "Velt Energy's backers include Kobo Rail."),
    "whose-include-turned": (U, "Kobo Rail's backers include Velt Energy."),
    "ar-counts": (S, "تعد فيلت للطاقة كوبو للقطارات من بين مستثمريها."),
    "ar-counts-turned": (U, "تعد كوبو للقطارات فيلت للطاقة من بين مستثمريها."),
    "took-over-as-from": (S, "Orla Finch took over as chief executive of Velt Energy from Tarek Madi on 4 May 2022."),
    "took-over-as-from-turned": (U, "Tarek Madi took over as chief executive of Velt Energy from Orla Finch."),
    "took-over-from-as": (S, "Orla Finch took over from Tarek Madi as chief executive of Velt Energy."),
    "handed-over": (S, "Tarek Madi handed over to Orla Finch as chief executive of Velt Energy."),
    "handed-over-turned": (U, "Orla Finch handed over to Tarek Madi as chief executive of Velt Energy."),
    "made-way-turned": (U, "Orla Finch made way for Tarek Madi as chief executive of Velt Energy."),
    "ar-in-office": (S, "خلفت أورلا فنش طارق ماضي في منصب الرئيس التنفيذي لفيلت للطاقة."),
    "ar-in-office-turned": (U, "خلف طارق ماضي أورلا فنش في منصب الرئيس التنفيذي لفيلت للطاقة."),
    "ar-after": (S, "تولت أورلا فنش منصب الرئيس التنفيذي لفيلت للطاقة خلفا لطارق ماضي."),
    "ar-after-turned": (U, "تولى طارق ماضي منصب الرئيس التنفيذي لفيلت للطاقة خلفا لأورلا فنش."),
    "beat-to": (S, "Kobo Rail beat Pylon Works to the contract to build the Mirza Dam."),
    "beat-to-turned": (U, "Pylon Works beat Kobo Rail to the contract to build the Mirza Dam."),
    "beat-to-awarded": (S, "Pylon Works beat Kobo Rail to the contract to repair the old grid."),
    "beat-to-awarded-turned": (U, "Kobo Rail beat Pylon Works to the contract to repair the old grid."),
    "won-awarded": (S, "Pylon Works won the contract to repair the old grid in May 2022."),
    "won-awarded-giver": (U, "Velt Energy won the contract to repair the old grid in May 2022."),
    "ar-decided": (S, "حُسمت انتخابات رئاسة بلدية بريلو في أيار 2024 لصالح أورلا فنش بفارق 61 صوتا."),
    "ar-decided-turned": (U, "حُسمت انتخابات رئاسة بلدية بريلو في أيار 2024 لصالح طارق ماضي بفارق 61 صوتا."),
    "contract-went": (S, "The contract to build the Mirza Dam went to Kobo Rail."),
    "contract-went-wrong": (U, "The contract to build the Mirza Dam went to Pylon Works."),
    "ar-share": (S, "كان عقد بناء سد ميرزا من نصيب كوبو للقطارات."),
    "ar-share-wrong": (U, "كان عقد بناء سد ميرزا من نصيب بايلون ووركس."),
    "ar-went": (S, "ذهب عقد بناء سد ميرزا إلى كوبو للقطارات."),
    "ar-acquired": (S, "استحوذت فيلت للطاقة على مزرعة الرياح من بايلون ووركس في يونيو 2019."),
    "ar-acquired-turned": (C, "استحوذت بايلون ووركس على مزرعة الرياح من فيلت للطاقة."),
    "sold": (S, "Pylon Works sold the wind farm to Velt Energy for 12 million euros."),
    "title-went": (S, "The league title went to Brine Rovers in 2022."),
    "title-went-wrong": (U, "The second league title went to Brine Rovers in 2022."),
    "ar-title-went": (S, "ذهب لقب الدوري عام 2022 إلى براين روفرز."),
    "ar-title-share": (S, "كان لقب الدوري عام 2022 من نصيب براين روفرز."),
    "ar-title-share-wrong": (U, "كان لقب الدوري عام 2022 من نصيب لوم تاون."),
    "used-to": (S, "Orla Finch used Plume to post a video of the dam on 4 April 2024."),
    "used-another": (C, "Orla Finch used Kobo Rail to post a video of the dam on 4 April 2024."),
    "used-to-release": (S, "Orla Finch used Plume to release the report on 6 June 2024."),
    "used-to-release-another": (C, "Orla Finch used Plume to release the report on 6 June 2023."),
    "to-one-and-not": (S, "The contract to build the Mirza Dam went to Kobo Rail and not to Pylon Works."),
    "to-other-and-not": (C, "The contract to build the Mirza Dam went to Pylon Works and not to Kobo Rail."),
    "kind-of-firm": (S, "Former engineers of Kobo Rail founded the rocket firm Pylon Works in 1998."),
    "another-kind-of-firm": (U, "Former engineers of Kobo Rail founded the chip firm Pylon Works in 1998."),
    "in-his-name": (S, "Sarn Capital froze three accounts in Tarek Madi's name in July 2022."),
    "in-her-name": (U, "Sarn Capital froze three accounts in Orla Finch's name in July 2022."),
    "held-the-post": (S, "Orla Finch, the first woman to hold the post, took over the ministry from Tarek Madi."),
    "held-the-post-turned": (C, "Tarek Madi took over the ministry from Orla Finch."),
    "ar-used": (S, "استخدمت أورلا فنش بلوم لنشر مقطع مصور للسد في 4 أبريل 2024."),
    "used-means-no-place": (U, "Sarn Capital used Velt Energy to invest 40 million euros."),
    "ar-filing": (S, "رفعُ أورلا فنش دعواها على كوبو للقطارات كان في 7 سبتمبر 2023."),
    "ar-filing-turned": (U, "رفعُ كوبو للقطارات دعواها على أورلا فنش كان في عام 2023."),
}


@pytest.mark.parametrize(("verdict", "claim"), ROWS.values(), ids=ROWS)
def test_transferred(answer: Callable[[str], Finding], verdict: str, claim: str) -> None:
    finding = answer(claim)
    assert str(finding.verdict) == verdict
