"""Two spans of one office or closure that cannot both be; who did, once, what the claim gives to a name on no list."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "he": {"name": {"en": "Sven Oltman", "ar": "سفين أولتمان"}, "kind": "person"},
    "she": {"name": {"en": "Ines Falk", "ar": "إيناس فالق"}, "kind": "person"},
    "town": {"name": {"en": "Brennach", "ar": "برنخ"}, "kind": "place"},
    "museum": {"name": {"en": "Brennach Museum", "ar": "متحف برنخ"}, "kind": "place"},
    "firm": {"name": {"en": "Lumora", "ar": "لومورا"}, "kind": "organisation"},
    "work": {"name": {"en": "Ferryman", "ar": "المراكبي"}, "kind": "work"},
}

test_told = judged(
    {
        "office": (
            "Sven Oltman was mayor of Brennach from 1998 to 2006.",
            {
                "supported": ("Sven Oltman was mayor of Brennach from 1998 to 2006.", "Sven Oltman was mayor in 2001."),
                "contradicted": (
                    "Sven Oltman was mayor of Brennach from 2001 to 2010.",
                    "Sven Oltman was mayor of Brennach from 1998 to 2003.",
                ),
                "unsourced": ("Sven Oltman was deputy mayor of Brennach from 1995 to 1999.",),
            },
        ),
        "rise": (
            "Exports of Lumora rose from 2013 to 2017.",
            {"unsourced": ("Exports of Lumora rose from 2015 to 2019.",)},
        ),
        "closed": (
            "The Brennach Museum was closed from 3 to 14 June 2019.",
            {
                "contradicted": (
                    "The Brennach Museum was closed from 5 to 20 June 2019.",
                    "The Brennach Museum was closed for a month.",
                )
            },
        ),
        "office-ar": (
            "شغل سفين أولتمان منصب عمدة برنخ من 1998 إلى 2006.",
            {
                "supported": ("كان سفين أولتمان عمدة برنخ ثماني سنوات.",),
                "contradicted": (
                    "كان سفين أولتمان عمدة برنخ من 2001 إلى 2010.",
                    "شغل سفين أولتمان منصب عمدة برنخ من 2001 إلى 2010.",
                ),
            },
        ),
        "closed-ar": (
            "أغلق متحف برنخ من مارس 2015 إلى يونيو 2018 للترميم.",
            {
                "supported": ("أغلق متحف برنخ أكثر من ثلاث سنوات.",),
                "contradicted": ("أغلق متحف برنخ سنة واحدة.", "أغلق متحف برنخ من يناير 2016 إلى ديسمبر 2018."),
            },
        ),
        "stranger-ar": (
            "أسست إيناس فالق شركة لومورا في برنخ عام 2004.",
            {
                "contradicted": ("أسس كارل أوسترو شركة لومورا.",),
                "unsourced": ("أسس كارل أوسترو شركة أخرى.", "أسس ساندرو فالق شركة لومورا."),
            },
        ),
        "among-ar": (
            "أسست إيناس فالق وشقيقها شركة لومورا عام 2004.",
            {"unsourced": ("أسس كارل أوسترو شركة لومورا.",)},
        ),
        "again-ar": ("زارت إيناس فالق برنخ عام 2004.", {"unsourced": ("زار كارل أوسترو برنخ عام 2004.",)}),
        "book-ar": (
            "كتبت إيناس فالق رواية المراكبي عام 2004.",
            {
                "contradicted": ("كتب كارل أوسترو رواية المراكبي.",),
                "unsourced": ("قرأ كارل أوسترو رواية المراكبي.",),
            },
        ),
        "spelled": (
            "Ines Falk founded the company Lumora in 2004.",
            {"unsourced": ("أسست أينيس فولك شركة لومورا.",)},
        ),
    },
    ENTITIES,
)
