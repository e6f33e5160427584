"""Who does what to whom, of plain nouns and names alike: one reading of every verb, compared side by side."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_who_stands_where = judged(
    {
        "rescued": (
            "A van struck a tram near the market, and a nurse rescued the driver of the tram.",
            {
                "supported": ("A nurse rescued the driver of the tram.",),
                "unsourced": (
                    "A nurse was rescued by the driver of the tram.",
                    "A nurse rescued the driver of the van.",
                ),
            },
        ),
        "told-by-him": (
            "Doctors warned the head of the school about a leak, but he told the mayor that it was small.",
            {
                "unsourced": (
                    "Doctors told the mayor that it was small.",
                    "The mayor told the head of the school that it was small.",
                )
            },
        ),
        "that-he": (
            "The queen told the bishop that the chancellor had died.",
            {
                "supported": ("The bishop was told by the queen that the chancellor had died.",),
                "unsourced": ("The queen told the bishop that he had died.",),
            },
        ),
        "on-behalf": (
            "Ines Farrow sued Tarn Mills over unpaid rent.",
            {
                "supported": ("Tarn Mills was sued by Ines Farrow over unpaid rent.",),
                "unsourced": ("Ines Farrow sued on behalf of Tarn Mills over unpaid rent.",),
            },
        ),
        "and-paid": (
            "Omar Field owed the shop 400 euros and paid it 100 euros.",
            {
                "supported": ("Omar Field paid the shop 100 euros.",),
                "unsourced": ("The shop paid Omar Field 100 euros.",),
            },
        ),
        "reduced": (
            "The city paid the engineer Paul Reed for a lift installed by Jon Amery.",
            {"supported": ("Jon Amery installed a lift.",), "unsourced": ("Paul Reed installed a lift.",)},
        ),
        "brother": (
            "Adam Frey, the brother of the singer Lena Frey, was arrested by police in Tarn.",
            {
                "supported": ("Police arrested Adam Frey in Tarn.",),
                "unsourced": ("Adam Frey's brother was arrested in Tarn.", "Police arrested Lena Frey in Tarn."),
            },
        ),
        "fronted": (
            "The trustees picked Mirela Fontane as director by seven votes to two.",
            {"supported": ("By seven votes to two, the trustees picked Mirela Fontane as director.",)},
        ),
        "that-burn": (
            "The port will charge ships that burn heavy oil a fee.",
            {"supported": ("Ships that burn heavy oil will be charged a fee by the port.",)},
        ),
        "rescued-ar": (
            "صدمت سيارة دراجة قرب السوق وأنقذ ممرض سائق الدراجة.",
            {
                "supported": ("أُنقذ سائق الدراجة على يد ممرض.",),
                "unsourced": ("أُنقذ ممرض على يد سائق الدراجة.",),
            },
        ),
        "told-ar": (
            "أبلغ الملك الأسقف أن وزير المالية استقال.",
            {
                "supported": ("أُبلغ الأسقف من قبل الملك بأن وزير المالية استقال.",),
                "unsourced": (
                    "أبلغ الأسقف الملك أن وزير المالية استقال.",
                    "أُبلغ الملك من قبل الأسقف بأن وزير المالية استقال.",
                    "أبلغ الملك الأسقف أنه استقال.",
                ),
            },
        ),
        "warned-ar": (
            "حذر المفتشون مدير المصنع من تسرب لكنه أبلغ العمدة أن المصنع آمن.",
            {
                "supported": ("حذر المفتشون مدير المصنع من تسرب.",),
                "unsourced": ("حذر المفتشون العمدة من تسرب.", "أبلغ المفتشون العمدة أن المصنع آمن."),
            },
        ),
        "paid-ar": (
            "كان وليد مدينا للمتجر بمبلغ 400 يورو ودفع له 100 يورو.",
            {"unsourced": ("كان المتجر مدينا لوليد بمبلغ 400 يورو.", "دفع المتجر لوليد 100 يورو.")},
        ),
        "unpaid-ar": (
            "قاضت سعاد ناصر مصنع الواحة في مارس 2023 بسبب أجور لم تدفع.",
            {
                "supported": ("سعاد ناصر هي من قاضت مصنع الواحة.", "قاضت سعاد ناصر مصنع الواحة بسبب أجور لم تدفع."),
                "unsourced": ("قاضت سعاد ناصر نيابة عن مصنع الواحة.",),
            },
        ),
        "gave-ar": (
            "منح ابن العمدة المتحف سيف الجنرال.",
            {"unsourced": ("منح المتحف ابن العمدة سيف الجنرال.", "مُنح ابن العمدة سيف الجنرال.")},
        ),
    }
)
