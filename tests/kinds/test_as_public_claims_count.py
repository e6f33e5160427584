"""Figures as short public claims put them: ranks, bounds told by comparing, what is counted, and of which year."""

from __future__ import annotations

from tests.kinds.pairs import judged

PLACES = {
    "peaked": (
        "The song Kelvo peaked at number four on the Norwegian chart.",
        {
            "supported": (
                "Kelvo reached number four on the Norwegian chart.",
                "Kelvo peaked at No. 4 on the Norwegian chart.",
                "Kelvo reached the top five of the Norwegian chart.",
            ),
            "contradicted": (
                "Kelvo peaked at number one on the Norwegian chart.",
                "Kelvo peaked at number five on the Norwegian chart.",
                "Kelvo reached No. 2 on the Norwegian chart.",
                "Kelvo reached the top three of the Norwegian chart.",
            ),
            "unsourced": (
                "Kelvo peaked at number four on the Irish chart.",
                "Kelvo reached number nine on the Norwegian chart.",
            ),
        },
    ),
    "first": (
        "The song Kelvo reached number one on the Irish chart.",
        {
            "supported": ("Kelvo topped the Irish chart.", "Kelvo peaked at number one on the Irish chart."),
            "contradicted": ("Kelvo failed to reach number one on the Irish chart.",),
        },
    ),
    "house": (
        "The minister lives at number 10 Harrow Street.",
        {"supported": ("The minister lives at number 10 Harrow Street.",)},
    ),
    "season": (
        "Tarvik United finished third in the 2014–15 season.",
        {
            "supported": ("Tarvik United finished third in the 2014-15 season.",),
            "unsourced": ("Tarvik United finished third in the 2013–14 season.",),
        },
    ),
    "ar": (
        "بلغت أغنية نسيم المركز الرابع في القائمة النرويجية.",
        {
            "supported": ("وصلت أغنية نسيم إلى المركز الرابع في القائمة النرويجية.",),
            "unsourced": ("بلغت أغنية نسيم المركز الرابع في القائمة الأيرلندية.",),
        },
    ),
}
test_places = judged(PLACES)

COUNTED = {
    "goals": (
        "Bjorn Haugen scored 27 goals in 31 matches during the 2014–15 season.",
        {
            "supported": ("Bjorn Haugen scored more than 25 goals in the 2014–15 season.",),
            "unsourced": ("Bjorn Haugen scored 31 goals in the 2016–17 season.",),
        },
    ),
    "offices": (
        "The company had 1,200 employees in 45 offices.",
        {
            "supported": ("The company had more than 40 offices.",),
        },
    ),
    "ar-base": (
        "قفز عدد المشتركين في الخدمة إلى 4.2 مليون مشترك بنهاية 2019 مقارنة بـ3.1 مليون قبل عام.",
        {
            "supported": ("تجاوز عدد المشتركين في الخدمة 4 ملايين بنهاية 2019.",),
            "unsourced": ("بلغ عدد المشتركين في الخدمة 3.1 مليون بنهاية 2019.",),
        },
    ),
}
test_counted = judged(COUNTED)

COMPARED = {
    "tall": (
        "Sarn Tower stands 240 metres tall.",
        {
            "supported": ("Sarn Tower is taller than 200 metres.", "Sarn Tower is shorter than 300 metres."),
            "contradicted": ("Sarn Tower is taller than 300 metres.", "Sarn Tower is shorter than 200 metres."),
            "unsourced": ("Sarn Tower is wider than 200 metres.",),
        },
    ),
    "tower-and-bridge": (
        "Sarn Tower is taller than the Kelva Bridge.",
        {"unsourced": ("Sarn Tower is taller than 200 metres.",)},
    ),
    "age": (
        "Anna Lund is 34 years old.",
        {
            "supported": ("Anna Lund is older than 30.", "Anna Lund is younger than 40."),
            "contradicted": ("Anna Lund is older than 40.", "Anna Lund is younger than 30."),
        },
    ),
    "ar": (
        "يبلغ طول نهر أورنا 310 كيلومترات.",
        {
            "supported": ("نهر أورنا أطول من 300 كيلومتر.", "نهر أورنا أقصر من 400 كيلومتر."),
            "contradicted": ("نهر أورنا أطول من 400 كيلومتر.", "نهر أورنا أقصر من 200 كيلومتر."),
        },
    ),
}
test_compared = judged(COMPARED)

OFFICES = {
    "mayor": (
        "Helena Brandt served as the mayor of Oldenburg from 2001 until 2010.",
        {
            "supported": ("Helena Brandt was mayor of Oldenburg.",),
            "contradicted": ("Helena Brandt was the mayor of Bremen from 2001 until 2010.",),
            "unsourced": ("Helena Brandt was mayor of Bremen.",),
        },
    ),
    "still": (
        "Helena Brandt is the mayor of Oldenburg.",
        {"contradicted": ("Helena Brandt is the mayor of Bremen.",)},
    ),
}
test_offices = judged(OFFICES)
