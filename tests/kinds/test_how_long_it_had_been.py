"""How long it lasted before it ended, and what was undone: no contrary of what had been."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "01": (
        "The temperature in Ondra reached 41.7 degrees Celsius on 8 August 2022.",
        {
            "supported": (
                "The mercury in Ondra hit 41.7°C in August 2022.",
                "The thermometer in Ondra climbed to 41.7 degrees.",
            ),
            "unsourced": (
                "The temperature in Ondra fell to 41.7 degrees.",
            ),
            "contradicted": (
                "The temperature in Ondra reached 31.7 degrees on 8 August 2022.",
            ),
        },
    ),
    "02-ar": (
        "أعلن الشركاء التزاما بخمس مئة مليون دولار",
        {
            "unsourced": (
                "خُمس",
            ),
        },
    ),
    "03-ar": (
        "دفع الملاك خُمس الأرباح لصندوق القرية في 2021.",
        {
            "supported": (
                "دفع الملاك 20 في المئة من الأرباح لصندوق القرية.",
            ),
            "contradicted": (
                "دفع الملاك رُبع الأرباح لصندوق القرية في 2021.",
            ),
        },
    ),
    "04": (
        "The strike at the Orle mill lasted 16 days and ended on 3 May 2024 with a deal on pay.",
        {
            "supported": (
                "The strike at the Orle mill ended on 3 May 2024 after 16 days.",
                "The strike at the Orle mill lasted more than two weeks.",
                "The 16-day strike at the Orle mill ended in May 2024.",
                "The strike at the Orle mill lasted sixteen days.",
                "The mill in Orle was on strike for 16 days.",
            ),
            "contradicted": (
                "The strike at the Orle mill lasted 26 days.",
                "The strike at the Orle mill ended on 3 May 2024 after 26 days.",
                "The strike at the Orle mill lasted less than two weeks.",
                "The strike at the Orle mill lasted more than three weeks.",
            ),
        },
    ),
    "05-ar": (
        "استمر إضراب عمال مصنع أورلي 16 يوما وانتهى في 3 مايو 2024 باتفاق على الأجور.",
        {
            "supported": (
                "انتهى إضراب عمال مصنع أورلي بعد ستة عشر يوما.",
                "دام الإضراب في مصنع أورلي أكثر من أسبوعين.",
                "دام إضراب عمال مصنع أورلي 16 يوما.",
            ),
            "contradicted": (
                "دام إضراب عمال مصنع أورلي 26 يوما.",
                "انتهى إضراب عمال مصنع أورلي بعد 26 يوما.",
                "دام إضراب عمال مصنع أورلي أقل من أسبوعين.",
            ),
        },
    ),
    "06-ar": (
        "أنهى عمال مصنع أورلي في 3 مايو 2024 إضرابا استمر 16 يوما بعد اتفاق على الأجور.",
        {
            "supported": (
                "انتهى إضراب عمال مصنع أورلي في مايو 2024 بعد ستة عشر يوما.",
                "دام الإضراب في مصنع أورلي أكثر من أسبوعين.",
                "دام إضراب عمال مصنع أورلي 16 يوما.",
                "وضع اتفاق على الأجور حدا للإضراب في مصنع أورلي.",
            ),
            "contradicted": (
                "دام إضراب عمال مصنع أورلي 26 يوما.",
                "انتهى إضراب عمال مصنع أورلي في 3 مايو 2024 بعد 26 يوما.",
            ),
            "unsourced": (
                "يواصل عمال مصنع أورلي إضرابهم بعد 3 مايو 2024.",
            ),
        },
    ),
    "07": (
        "Workers at the Orle mill ended a 16-day strike on 3 May 2024 after a deal on pay.",
        {
            "supported": (
                "The strike at the Orle mill ended after 16 days.",
                "A deal on pay put an end to the strike at the Orle mill.",
            ),
            "contradicted": (
                "The strike at the Orle mill lasted 26 days.",
            ),
        },
    ),
    "08": (
        "A barge sank in the Ilm lock on 3 May 2024, closing the lock to ships for three days until a crane lifted it.",
        {
            "supported": (
                "A crane lifted the barge after three days.",
                "The barge closed the Ilm lock for three days.",
                "A crane raised the barge after three days.",
            ),
            "contradicted": (
                "The lock in Ilm was closed for six days.",
            ),
        },
    ),
    "09-ar": (
        "غرق صندل في قناة إيلم في 3 مايو 2024، فتوقفت الملاحة فيها ثلاثة أيام إلى أن رفعته رافعة.",
        {
            "supported": (
                "توقفت الملاحة في قناة إيلم 72 ساعة.",
                "توقفت الملاحة في قناة إيلم ثلاثة أيام.",
            ),
            "contradicted": (
                "توقفت الملاحة في قناة إيلم ستة أيام.",
            ),
        },
    ),
    "10": (
        "Judge Edna Marl retired on 3 May 2024 after 31 years on the Orle bench.",
        {
            "supported": (
                "Edna Marl retired after more than three decades on the bench.",
                "Edna Marl left the bench after three decades.",
            ),
            "contradicted": (
                "Edna Marl retired after 21 years on the bench.",
                "Edna Marl retired after more than four decades on the bench.",
            ),
        },
    ),
    "11-ar": (
        "تقاعد القاضي هاني السعدي في 3 مايو 2024 بعد 31 عاما في محكمة أورلي.",
        {
            "supported": (
                "تقاعد هاني السعدي بعد أكثر من ثلاثة عقود في المحكمة.",
            ),
            "contradicted": (
                "تقاعد هاني السعدي بعد 21 عاما في المحكمة.",
                "تقاعد هاني السعدي بعد أكثر من أربعة عقود في المحكمة.",
            ),
            "unsourced": (
                "أمضى هاني السعدي 21 عاما في محكمة أورلي.",
            ),
        },
    ),
    "12": (
        "The Orle Gazette stopped printing on 3 May 2022 after 112 years.",
        {
            "supported": (
                "The Orle Gazette was printed for 112 years.",
                "After more than a century, the Orle Gazette stopped printing.",
                "The Orle Gazette had been printed for more than a century.",
            ),
            "unsourced": (
                "The Orle Gazette was printed for 92 years.",
                "After less than a century, the Orle Gazette stopped printing.",
            ),
        },
    ),
    "13-ar": (
        "أعاد متحف أورلي الأقنعة إلى قبيلة الماري في 3 مايو 2022 بعد 112 عاما على نهبها.",
        {
            "unsourced": (
                "عادت الأقنعة إلى قبيلة الماري بعد أقل من قرن على نهبها.",
            ),
        },
    ),
    "14-ar": (
        "أعاد متحف أورلي في 3 مايو 2022 إلى قبيلة الماري 12 قناعا نهبت عام 1904.",
        {
            "unsourced": (
                "أعيدت الأقنعة إلى قبيلة الماري بعد 98 عاما على نهبها.",
            ),
        },
    ),
    "15": (
        "The Orle museum returned 12 masks looted in 1904 to the Mari tribe on 3 May 2022.",
        {
            "supported": (
                "The masks were returned more than a century after they were looted.",
                "The masks were looted in 1904.",
                "The masks were returned 118 years after they had been looted.",
            ),
            "unsourced": (
                "The masks were returned 98 years after they had been looted.",
            ),
        },
    ),
    "16": (
        "The Orle museum returned 12 masks to the Mari tribe on 3 May 2022, 118 years after soldiers had looted them.",
        {
            "supported": (
                "The masks were looted by soldiers 118 years earlier.",
                "The masks were returned more than a century after soldiers had looted them.",
            ),
            "unsourced": (
                "The masks had been looted 98 years earlier.",
            ),
            "contradicted": (
                "The masks were returned 98 years after soldiers looted them.",
            ),
        },
    ),
    "17": (
        "The council of Orle lifted its two-year ban on river fishing on 3 May 2024.",
        {
            "supported": (
                "The ban on river fishing in Orle lasted two years.",
            ),
            "unsourced": (
                "The ban on river fishing in Orle began on 3 May 2024.",
                "The ban on river fishing was still in force in Orle in June 2024.",
            ),
            "contradicted": (
                "The ban on river fishing in Orle lasted five years.",
                "The council of Orle kept its ban on river fishing on 3 May 2024.",
            ),
        },
    ),
    "18": (
        "The strike at the Orle mill went on and the talks ended on 3 May 2024.",
        {
            "unsourced": (
                "The strike ended.",
            ),
        },
    ),
    "19": (
        "A court in Orle jailed Edna Marl for six years on 3 May 2024 for fraud.",
        {
            "unsourced": (
                "A court in Orle jailed Edna Marl after six years.",
                "Edna Marl was jailed after six years for fraud.",
            ),
        },
    ),
    "20": (
        "Edna Marl was released on 3 May 2024 after six years in prison.",
        {
            "unsourced": (
                "Edna Marl was released for six years.",
                "Edna Marl spent nine years in prison.",
            ),
        },
    ),
    "21": (
        "The pool in Orle closed on 3 May 2024 after two years of debate.",
        {
            "unsourced": (
                "The pool in Orle was closed for two years.",
                "The pool in Orle closed for two years.",
            ),
        },
    ),
    "22": (
        "Tom Pell succeeded Edna Marl, who retired on 3 May 2024 after 31 years as mayor.",
        {
            "unsourced": (
                "Tom Pell was mayor for 31 years.",
                "Tom Pell retired after 31 years as mayor.",
            ),
            "supported": (
                "Edna Marl retired after more than three decades as mayor.",
            ),
        },
    ),
    "23": (
        "The council closed the bridge for three weeks on 3 May 2024 after a storm.",
        {
            "unsourced": (
                "The council closed the bridge after three weeks.",
                "The bridge was closed three weeks after a storm.",
                "The bridge reopened after three weeks.",
            ),
            "supported": (
                "The bridge was closed for 21 days.",
            ),
        },
    ),
    "24": (
        "The bridge was closed for three weeks until it was repaired in May 2024.",
        {
            "supported": (
                "The bridge was repaired after three weeks.",
            ),
            "unsourced": (
                "The bridge was repaired after five weeks.",
                "The bridge was closed after three weeks.",
            ),
        },
    ),
    "25-ar": (
        "أغلق المجلس الجسر ثلاثة أسابيع في 3 مايو 2024 بعد عاصفة.",
        {
            "unsourced": (
                "أغلق المجلس الجسر بعد ثلاثة أسابيع.",
                "أعيد فتح الجسر بعد ثلاثة أسابيع.",
            ),
            "supported": (
                "أغلق المجلس الجسر 21 يوما.",
            ),
        },
    ),
    "26-ar": (
        "خرج سامي الحلو من السجن في 3 مايو 2024 بعد ست سنوات خلف القضبان.",
        {
            "supported": (
                "أمضى سامي الحلو ست سنوات خلف القضبان.",
            ),
            "unsourced": (
                "أمضى سامي الحلو تسع سنوات خلف القضبان.",
            ),
        },
    ),
    "27-ar": (
        "خلف سامي الحلو عمدة البلدة هاني السعدي الذي تقاعد في 3 مايو 2024 بعد 31 عاما في المنصب.",
        {
            "unsourced": (
                "شغل سامي الحلو المنصب 31 عاما.",
            ),
            "supported": (
                "تقاعد هاني السعدي بعد أكثر من ثلاثة عقود في المنصب.",
            ),
            "contradicted": (
                "تقاعد هاني السعدي بعد أقل من ثلاثة عقود في المنصب.",
            ),
        },
    ),
    "28-ar": (
        "رفع مجلس أورلي في 3 مايو 2024 حظر الصيد النهري الذي استمر عامين.",
        {
            "supported": (
                "استمر حظر الصيد النهري في أورلي عامين.",
            ),
            "contradicted": (
                "أبقى مجلس أورلي حظر الصيد النهري في 3 مايو 2024.",
                "استمر حظر الصيد النهري في أورلي خمسة أعوام.",
            ),
            "unsourced": (
                "بدأ حظر الصيد النهري في أورلي في 3 مايو 2024.",
            ),
        },
    ),
}

test = judged(PAIRS)
