"""How Arab papers and agencies put a fact again: headlines with a colon, bounds behind the figure, whose win it was."""

from __future__ import annotations

from tests.kinds.pairs import Pairs, judged

ENTITIES = {
    "nord": {"name": {"en": "Nordbank", "ar": "نوردبنك"}, "kind": "company"},
    "fjord": {"name": {"en": "Fjordbank", "ar": "فيوردبنك"}, "kind": "company"},
    "lund": {"name": {"en": "Karim Lund", "ar": "كريم لوند"}, "kind": "person"},
    "berg": {"name": {"en": "Odd Berg", "ar": "أود بيرغ"}, "kind": "person"},
    "oslo": {"name": {"en": "Oslo", "ar": "أوسلو"}, "kind": "place"},
    "norway": {"name": {"en": "Norway", "ar": "النرويج"}, "kind": "place", "aliases": ["النرويجية", "النرويجي"]},
}

PAIRS: Pairs = {
    # Who won has not lost: a victory and a defeat of one are contraries, of two they are one event
    "whose-loss": ("في عام 2021 احتفل كريم لوند في منشور بخسارة أود بيرغ انتخابات 2020.", {
        "supported": ("احتفل كريم لوند عام 2021 في منشور بهزيمة أود بيرغ",),
        "contradicted": (
            "احتفل كريم لوند في منشور عام 2021 بفوز أود بيرغ", "احتفل كريم لوند في منشور عام 2021 بانتصار أود بيرغ",
        ),
    }),
    "whose-loss-en": ("In 2021 Karim Lund celebrated in a post the defeat of Odd Berg.", {
        "contradicted": ("In 2021 Karim Lund celebrated in a post the victory of Odd Berg",),
    }),
    # What did not go on was another thing
    "went-on": ("لم يواصل كريم لوند تمويل نوردبنك بعد مغادرة نوردبنك.", {
        "contradicted": ("واصل كريم لوند تمويل نوردبنك بعد مغادرة نوردبنك",),
        "unsourced": ("استمر خطاب كريم لوند في مكتب نوردبنك ساعة كاملة",),
    }),
    "or-more": ("كان من المقرر أن يضم المركز أكثر من مليون مقعد.", {
        "supported": (
            "مليون مقعد وأكثر كان يفترض أن يضمها المركز", "كان من المقرر أن يضم المركز مليون مقعد فأكثر",
        ),
        "contradicted": ("كان من المقرر أن يضم المركز مليون مقعد فأقل",),
    }),
    "in-a-post": ("كتب كريم لوند على تويتر في 17 فبراير 2023 أن نوردبنك تتحكم في فيوردبنك.", {
        "supported": (
            "كريم لوند في تغريدة يوم 17 شباط 2023: نوردبنك تسيطر على فيوردبنك",
            "كريم لوند عبر تويتر: نوردبنك تتحكم في فيوردبنك",
        ),
        "unsourced": ("أود بيرغ في بيان: نوردبنك تسيطر على فيوردبنك",),
    }),
    "in-a-post-en": ("Karim Lund wrote on Twitter on 17 February 2023 that Nordbank controls Fjordbank.", {
        "supported": ("Karim Lund in a tweet on 17 February 2023: Nordbank controls Fjordbank",),
    }),
    "stranger": ("أعلنت نوردبنك عن تعاون مع فيوردبنك، انضمت إليه لونداك النرويجية.", {
        "unsourced": ("انضمت بيرغاك النرويجية إلى تعاون نوردبنك وفيوردبنك",),
    }),
    # «بنت» opens a sentence: she built it, unless a daughter goes on to do something
    "she-built": ("بنت نوردبنك وفيوردبنك الكمبيوتر العملاق.", {
        "supported": ("شيدت نوردبنك وفيوردبنك الكمبيوتر العملاق", "شاركت نوردبنك في بناء الكمبيوتر العملاق"),
        "unsourced": ("بنت كريم لوند تزور أوسلو",),
    }),
    "daughter": ("بنت كريم لوند تزور أوسلو.", {"unsourced": ("زار كريم لوند أوسلو", "شيد كريم لوند مبنى في أوسلو")}),
    # What something is for: the noun that says so is told by what leads the goal in
    "for-what": ("أسس كريم لوند نوردبنك من أجل منافسة عمالقة مثل فيوردبنك.", {
        "supported": (
            "الهدف من تأسيس كريم لوند نوردبنك هو منافسة عمالقة مثل فيوردبنك", "الغاية من تأسيس نوردبنك منافسة فيوردبنك",
        ),
        "unsourced": (
            "الهدف من منافسة العمالقة تأسيس نوردبنك", "الهدف من تأسيس فيوردبنك منافسة نوردبنك",
            "الهدف من تأسيس نوردبنك إغلاق فيوردبنك",
        ),
    }),
    "glued-goal": ("تأسست نوردبنك لتطوير الذكاء الرقمي.", {
        "supported": ("الغرض من تأسيس نوردبنك هو تطوير الذكاء الرقمي", "كان هدف تأسيس نوردبنك تطوير الذكاء الرقمي"),
        "unsourced": ("الغرض من تأسيس نوردبنك تصنيع الهواتف", "الغرض من تطوير الذكاء الرقمي تأسيس نوردبنك"),
    }),
    "sort-of-person": ("كريم لوند مندفع.", {
        "supported": ("كريم لوند شخص مندفع", "كريم لوند إنسان مندفع"),
        "unsourced": ("كريم لوند مدير مندفع",),
    }),
    "sort-of-person-en": ("Karim Lund is impulsive.", {
        "supported": ("Karim Lund is an impulsive person",),
        "unsourced": ("Karim Lund is an impulsive manager",),
    }),
    "impressed": ("أثارت نوردبنك إعجاب العالم.", {
        "supported": ("نالت نوردبنك إعجاب العالم", "حازت نوردبنك إعجاب العالم", "أبهرت نوردبنك العالم"),
        "unsourced": ("نالت فيوردبنك إعجاب نوردبنك",),
    }),
    "a-case": ("في 1 مارس 2024 رفع كريم لوند دعوى قضائية على نوردبنك.", {
        "supported": (
            "قضية أقامها كريم لوند على نوردبنك مطلع مارس 2024", "جرّ كريم لوند نوردبنك إلى القضاء في مارس 2024",
        ),
        "unsourced": ("قضية أقامها أود بيرغ على فيوردبنك مطلع مارس 2024",),
    }),
    "could": ("قد تعيد الشراكة بين نوردبنك وفيوردبنك تشكيل المنافسة في عالم التقنية.", {
        "supported": ("من شأن الشراكة بين نوردبنك وفيوردبنك أن تعيد تشكيل المنافسة في عالم التقنية",),
        "unsourced": ("أعادت الشراكة بين نوردبنك وفيوردبنك تشكيل المنافسة في عالم التقنية",),
    }),
    "going-on": ("قالت نوردبنك في مارس 2019 إنها تريد مواصلة مهمتها مع زيادة قدرتها على جمع الأموال.", {
        "supported": ("قالت نوردبنك في آذار 2019 إنها ترغب في متابعة مهمتها مع تعزيز قدرتها على جمع التمويل",),
    }),
    "has-problems": ("كان كريم لوند يعاني من مشاكل أخرى في عام 2018.", {
        "supported": ("كانت لدى كريم لوند مشاكل أخرى سنة 2018",),
        "unsourced": ("كانت لدى كريم لوند سيارات أخرى سنة 2018", "كانت لدى أود بيرغ مشاكل أخرى سنة 2018"),
    }),
    # What was signed may be cancelled, says a claim that tells both
    "signed-first": ("وقعت نوردبنك عقود حوسبة بمئات المليارات من الدولارات.", {
        "contradicted": ("لم توقع نوردبنك عقود حوسبة",),
        "unsourced": ("ألغت نوردبنك عقود الحوسبة التي وقعتها", "جمدت نوردبنك العقود التي أبرمتها"),
    }),
    "signed-first-en": ("Nordbank signed computing contracts.", {
        "contradicted": ("Nordbank did not sign computing contracts",),
        "unsourced": (
            "Nordbank cancelled the computing contracts it had signed",
            "Nordbank cancelled the contracts that it signed",
        ),
    }),
    "towards": ("اتجهت نوردبنك نحو الطاقة الشمسية.", {
        "supported": ("مضت نوردبنك في اتجاه الطاقة الشمسية", "سارت نوردبنك نحو الطاقة الشمسية"),
        "unsourced": ("مضت فيوردبنك في اتجاه الطاقة الشمسية",),
    }),
    "no-heed": ("تجاهل كريم لوند الخلاف بين نوردبنك وفيوردبنك.", {
        "supported": ("لم يعر كريم لوند اهتماما للخلاف بين نوردبنك وفيوردبنك",),
    }),
    # A noun before a colon that the rest takes up has the sense of the rest
    "that-is-what": ("يريد كريم لوند بناء مراكز بيانات عملاقة في الصحراء.", {
        "supported": (
            "مراكز بيانات عملاقة في الصحراء: هذا ما يريد كريم لوند بناءه",
            "مراكز بيانات عملاقة في الصحراء.. هذا ما يريد كريم لوند تشييده",
        ),
        "unsourced": ("مراكز بيانات عملاقة في الصحراء: هذا ما بناه كريم لوند",),
    }),
    "that-is-what-en": ("Karim Lund wants to build giant data centres in the desert.", {
        "supported": ("Giant data centres in the desert: that is what Karim Lund wants to build",),
        "unsourced": ("Giant data centres in the desert: that is what Karim Lund built",),
    }),
    "far-bound": ("تبلغ كلفة مراكز البيانات التي يعتزم تحالف نوردبنك وفيوردبنك بناءها نحو 30 مليار دولار.", {
        "supported": (
            "لا تقل كلفة مراكز البيانات التي يعتزم تحالف نوردبنك وفيوردبنك بناءها عن 25 مليار دولار",
        ),
        "contradicted": (
            "لا تقل كلفة مراكز البيانات التي يعتزم تحالف نوردبنك وفيوردبنك بناءها عن 45 مليار دولار",
        ),
    }),
    "as-investor": ("تستثمر نوردبنك في أحدث جولة تمويل لفيوردبنك.", {
        "supported": ("تشارك نوردبنك في آخر جولة تمويلية لفيوردبنك بصفتها مستثمرا",),
        "unsourced": (
            "تشارك فيوردبنك في آخر جولة تمويلية لنوردبنك بصفتها مستثمرا",
            "تشارك نوردبنك في آخر جولة تمويلية لفيوردبنك بصفتها مقرضا",
        ),
    }),
    "built-together": ("بنت نوردبنك وفيوردبنك الكمبيوتر العملاق.", {
        "supported": ("تشاركت نوردبنك وفيوردبنك في بناء حاسوب عملاق",),
        "unsourced": ("تشاركت نوردبنك وفيوردبنك في تمويل حاسوب عملاق",),
    }),
    "by-then": ("بحلول خريف 2018 أدرك بعض العاملين في نوردبنك أن التكلفة سترتفع.", {
        "supported": ("مع حلول خريف 2018 أدرك بعض موظفي نوردبنك أن الكلفة سترتفع",),
    }),
    # «جميع الأرباح» and «الأرباح كلها» have one head
    "all-of-them": ("تذهب جميع الأرباح الزائدة إلى نوردبنك.", {
        "supported": ("تؤول الأرباح الزائدة كلها إلى نوردبنك", "الأرباح الزائدة تؤول كلها إلى نوردبنك"),
        "unsourced": ("تؤول نوردبنك كلها إلى الأرباح الزائدة",),
    }),
    "moved-once": ("انتقل كريم لوند من نوردبنك إلى فيوردبنك.", {
        "supported": ("انتقل كريم لوند إلى فيوردبنك",),
    }),
    # What is since has been; what is after something proposed has not
    "since-then": ("عمل كريم لوند في نوردبنك منذ تأسيس فيوردبنك.", {
        "supported": ("تأسست فيوردبنك",),
        "unsourced": ("أسس كريم لوند فيوردبنك", "منذ أن تأسست نوردبنك عمل كريم لوند في فيوردبنك"),
    }),
    "after-the-proposed": ("يسعى كريم لوند إلى وقف البيع بعد الاستحواذ المقترح على نوردبنك.", {
        "unsourced": ("تم الاستحواذ على نوردبنك",),
    }),
    "after-the-intended": ("يسعى كريم لوند إلى جمع مليون دولار بعد إطلاق نوردبنك المزمع.", {
        "unsourced": ("أطلقت نوردبنك",),
    }),
    "backed-by": ("تدعم نوردبنك فيوردبنك.", {
        "supported": ("تحظى فيوردبنك بدعم من نوردبنك",),
        "unsourced": ("نوردبنك مدعومة من فيوردبنك",),
    }),
}

test_pair = judged(PAIRS, ENTITIES)
