"""Arabic ways of putting a fact: what drove whom to it, the month of it, what it came to, who took part in it."""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

ENTITIES = {
    "nord": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "company"},
    "fjord": {"name": {"en": "Fjordbank", "ar": "فيوردبنك"}, "kind": "company"},
    "lund": {"name": {"en": "Karim Lund", "ar": "كريم لوند"}, "kind": "person"},
    "berg": {
        "name": {"en": "Odd Berg", "ar": "أود بيرغ"}, "kind": "person", "aliases": ["رئيس نوردبنك"],
    },
    "solvei": {"name": {"en": "Solvei", "ar": "سولفاي"}, "kind": "product"},
    "oslo": {"name": {"en": "Oslo", "ar": "أوسلو"}, "kind": "place"},
}

PAIRS: Pairs = {
    # The verb that drives has taken its "to" with it; the reason's name is in the ending of the fact's noun
    "driven": ("أغلقت نوردبنك فرع أوسلو بسبب تراجع الأرباح.", {
        "supported": (
            "تراجع الأرباح دفع نوردبنك إلى إغلاق فرع أوسلو", "كان تراجع الأرباح سببا في إغلاق نوردبنك فرع أوسلو",
        ),
        "contradicted": ("ارتفاع الإيجار دفع نوردبنك إلى إغلاق فرع أوسلو",),
    }),
    "resumed": ("رفع كريم لوند دعوى قضائية ضد نوردبنك بسبب تخليها عن نموذجها غير الربحي.", {
        "supported": (
            "تخلي نوردبنك عن نموذجها غير الربحي دفع كريم لوند إلى مقاضاتها",
            "كان تخلي نوردبنك عن نموذجها غير الربحي سببا في مقاضاة كريم لوند لها",
        ),
        "unsourced": ("تخلي كريم لوند عن نموذجه غير الربحي دفع نوردبنك إلى مقاضاته",),
    }),
    "month": ("استقال كريم لوند من نوردبنك في مارس 2019.", {
        "supported": (
            "كان مارس 2019 شهر استقالة كريم لوند من نوردبنك", "عام 2019 هو العام الذي استقال فيه كريم لوند من نوردبنك",
            "كان عام 2019 عام استقالة كريم لوند من نوردبنك",
        ),
        "contradicted": ("كان أبريل 2021 شهر استقالة كريم لوند من نوردبنك",),
    }),
    "public": ("قابل النائب العام الوزير في مارس 2019.", {"unsourced": ("في مارس 2019 قابل النائب الوزير",)}),
    "costing": ("تخطط نوردبنك لبناء مراكز بيانات في أوسلو بتكلفة نحو 30 مليار دولار.", {
        "supported": ("تعتزم نوردبنك تشييد مراكز بيانات في أوسلو تناهز كلفتها 30 مليار دولار",),
        "contradicted": ("تعتزم نوردبنك تشييد مراكز بيانات في أوسلو تناهز كلفتها 50 مليار دولار",),
    }),
    "known": ("يُعرف كريم لوند بأنه من كبار المانحين لمعهد أوسلو.", {
        "supported": (
            "كريم لوند معروف بتبرعاته الكبيرة لمعهد أوسلو", "اشتهر كريم لوند بأنه من كبار المانحين لمعهد أوسلو",
        ),
    }),
    "way": ("يعرف كريم لوند الطريق إلى أوسلو.", {"unsourced": ("كريم لوند معروف في أوسلو",)}),
    "round": ("تستثمر نوردبنك في أحدث جولة تمويل لفيوردبنك.", {
        "supported": ("تشارك نوردبنك في جولة التمويل الأخيرة لفيوردبنك",),
        "unsourced": ("تشارك فيوردبنك في أحدث جولة تمويل لنوردبنك", "تقود نوردبنك أحدث جولة تمويل لفيوردبنك"),
    }),
    "round-en": ("Nordbank is investing in Fjordbank's latest funding round.", {
        "supported": ("Nordbank takes part in Fjordbank's latest funding round",),
        "unsourced": ("Fjordbank takes part in Nordbank's latest funding round",),
    }),
    "in-it": ("استثمر كريم لوند في نوردبنك.", {"unsourced": ("شارك كريم لوند في جولة تمويل نوردبنك",)}),
    "broke-out": ("تسببت استقالة كريم لوند في خلاف بين كريم لوند وأود بيرغ.", {
        "supported": ("أدت استقالة كريم لوند إلى نشوب خلاف بينه وبين أود بيرغ",),
    }),
    "broke-out-en": ("Karim Lund's resignation caused a row between Karim Lund and Odd Berg.", {
        "supported": ("Karim Lund's resignation led to the outbreak of a row between Karim Lund and Odd Berg",),
    }),
    "ended": ("أنهت استقالة كريم لوند خلافا مع أود بيرغ.", {
        "unsourced": ("أدت استقالة كريم لوند إلى نشوب خلاف مع أود بيرغ",),
    }),
    # Who made it stands behind «من تطوير», and whom «رئيس X هو» leads in is what is told
    "made-by": ("طورت نوردبنك روبوت الدردشة سولفاي.", {
        "supported": ("روبوت الدردشة سولفاي من تطوير نوردبنك", "سولفاي روبوت دردشة من تطوير نوردبنك"),
        "unsourced": ("سولفاي من تطوير فيوردبنك", "نوردبنك من تطوير سولفاي"),
    }),
    "among-founders": ("كريم لوند وأود بيرغ من مؤسسي نوردبنك.", {
        "supported": ("أود بيرغ وكريم لوند من مؤسسي نوردبنك", "كريم لوند من مؤسسي نوردبنك"),
    }),
    "head-is": ("أود بيرغ هو رئيس نوردبنك.", {
        "supported": ("رئيس نوردبنك هو أود بيرغ",),
        "contradicted": ("رئيس نوردبنك هو كريم لوند",),
    }),
}  # fmt: skip

test = judged(PAIRS, ENTITIES)
