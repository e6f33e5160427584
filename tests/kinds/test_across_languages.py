"""A claim in one language, a fact in the other: titles with whose head one is, orders, collapses, elections won."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "orient-steel": {"name": {"en": "Orient Steel", "ar": "أورينت ستيل"}, "kind": "company"},
    "peter-lang": {"name": {"en": "Peter Lang", "ar": "بيتر لانغ"}, "kind": "person"},
    "huda-mansour": {"name": {"en": "Huda Mansour", "ar": "هدى منصور"}, "kind": "person"},
    "karim-saleh": {"name": {"en": "Karim Saleh", "ar": "كريم صالح"}, "kind": "person"},
    "laila-darwish": {"name": {"en": "Laila Darwish", "ar": "ليلى درويش"}, "kind": "person"},
    "mona-zein": {"name": {"en": "Mona Zein", "ar": "منى زين"}, "kind": "person"},
    "reform-party": {"name": {"en": "Reform Party", "ar": "حزب الإصلاح"}, "kind": "company"},
}
PAIRS = {
    "a01": (
        "A Japanese company bought Orient Steel for $1.2 billion.",
        {
            "unsourced": (
                "A Japanese company bought Orient Steel from the state.",
                "اشترت شركة يابانية أورينت ستيل من الدولة.",
            ),
        },
    ),
    "a02": (
        "اشترت شركة يابانية أورينت ستيل من الدولة.",
        {
            "supported": (
                "A Japanese company bought Orient Steel from the state.",
                "A Japanese company bought Orient Steel.",
            ),
            "unsourced": ("A Japanese company bought Orient Steel from a German bank.",),
        },
    ),
    "a03": (
        "استقال رئيس مجلس إدارة أورينت ستيل الألماني بيتر لانغ في 9 أيار 2025.",
        {
            "supported": (
                "Peter Lang, the German chairman of Orient Steel, resigned on 9 May 2025.",
                "Orient Steel's chairman, Peter Lang, resigned in May 2025.",
                "استقال بيتر لانغ في 9 مايو 2025.",
            ),
            "contradicted": ("Peter Lang resigned on 19 May 2025.",),
        },
    ),
    "a04": (
        "Peter Lang, the German chairman of Orient Steel, stepped down on 9 May 2025.",
        {
            "supported": (
                "استقال رئيس مجلس إدارة أورينت ستيل الألماني بيتر لانغ.",
                "استقال رئيس مجلس إدارة أورينت ستيل، الألماني بيتر لانغ، في 9 أيار 2025.",
            ),
        },
    ),
    "a05": (
        "أعلنت هدى منصور حالة الطوارئ، وأمرت بإخلاء أربع قرى.",
        {
            "supported": ("Huda Mansour ordered the evacuation of four villages.",),
            "contradicted": ("Huda Mansour ordered the evacuation of six villages.",),
            "unsourced": ("Huda Mansour ordered the evacuation of four hospitals.",),
        },
    ),
    "a06": (
        "أمر القاضي بحبس كريم صالح أربعة أيام.",
        {
            "supported": ("The judge ordered Karim Saleh held for four days.",),
            "unsourced": ("The judge ordered the release of Karim Saleh.",),
        },
    ),
    "a07": (
        "The judge ordered the release of Karim Saleh.",
        {
            "supported": (
                "أمر القاضي بالإفراج عن كريم صالح.",
                "أمر القاضي بإطلاق سراح كريم صالح.",
            ),
            "unsourced": ("أمر القاضي بحبس كريم صالح.",),
        },
    ),
    "a08": (
        "Huda Mansour ordered the closure of the port.",
        {
            "supported": ("أمرت هدى منصور بإغلاق الميناء.",),
            "contradicted": ("أمرت هدى منصور بفتح الميناء.",),
        },
    ),
    "a09": (
        "Laila Darwish is the first woman to coach a men's team in the league.",
        {
            "contradicted": ("ليلى درويش ثاني امرأة تدرب فريقا للرجال في الدوري.",),
            "unsourced": ("ليلى درويش أول امرأة تدرب منتخبا للرجال.",),
        },
    ),
    "a10": (
        "ليلى درويش أول امرأة تقود فريقا للرجال في الدوري.",
        {
            "supported": ("Laila Darwish is the first woman to lead a men's team in the league.",),
            "contradicted": ("Laila Darwish is the second woman to lead a men's team in the league.",),
        },
    ),
    "a11": (
        "فازت منى زين، مرشحة حزب الإصلاح، بالانتخابات الرئاسية بعد حصولها على 54.3 بالمئة من الأصوات في جولة الإعادة.",
        {
            "supported": (
                "Mona Zein, the Reform Party candidate, won the presidential election with 54.3 percent of the vote.",
                "Mona Zein won the presidency in a run-off.",
                "The Reform Party's Mona Zein won the presidential election.",
            ),
            "contradicted": (
                "Mona Zein lost the presidential election.",
                "Mona Zein won 53.4 percent of the votes in the run-off.",
            ),
            "unsourced": ("Mona Zein won the presidential election with the support of the unions.",),
        },
    ),
    "a12": (
        "استقال وزير النقل، كريم صالح، من منصبه.",
        {
            "supported": ("Transport Minister Karim Saleh resigned from his post.",),
        },
    ),
    "a13": (
        "السد انهار بسبب إهمال الصيانة.",
        {
            "supported": (
                "The dam collapsed because of neglected maintenance.",
                "The dam burst because of neglected maintenance.",
            ),
        },
    ),
    "a14": (
        "The dam collapsed because of neglected maintenance.",
        {
            "supported": (
                "السد انهار بسبب إهمال الصيانة.",
                "انهار السد نتيجة إهمال الصيانة.",
                "أدى إهمال الصيانة إلى انهيار السد.",
            ),
        },
    ),
    "a15": (
        "قال كريم صالح إن السد انهار بسبب إهمال الصيانة.",
        {
            "supported": ("Karim Saleh said the dam collapsed because of neglected maintenance.",),
            "contradicted": ("Karim Saleh said the dam collapsed because of heavy rain.",),
            "unsourced": ("The dam collapsed because of neglected maintenance.",),
        },
    ),
}

test_told = judged(PAIRS, ENTITIES)
