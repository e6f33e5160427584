"""Across languages: what was promised, decided and announced, and what a strike or a crowd was about."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "rania-khoury": {"name": {"en": "Rania Khoury", "ar": "رانيا خوري"}, "kind": "person"},
    "orient-steel": {"name": {"en": "Orient Steel", "ar": "أورينت ستيل"}, "kind": "company"},
    "sidra": {"name": {"en": "Sidra", "ar": "سدرة"}, "kind": "place"},
    "mona-zein": {"name": {"en": "Mona Zein", "ar": "منى زين"}, "kind": "person"},
    "tariq-odeh": {"name": {"en": "Tariq Odeh", "ar": "طارق عودة"}, "kind": "person"},
    "yazan-qasim": {"name": {"en": "Yazan Qasim", "ar": "يزن قاسم"}, "kind": "person"},
}
PAIRS = {
    "c01": (
        "سجل يزن قاسم هدفين في المباراة النهائية.",
        {
            "supported": ("Yazan Qasim scored twice in the final.",),
        },
    ),
    "c02": (
        ("قرر المصرف إغلاق عشرين فرعا وتسريح نحو 600 موظف بحلول نهاية العام، حسبما ذكرت رئيسته التنفيذية رانيا خوري."),
        {
            "supported": ("The bank decided to close twenty branches, chief executive Rania Khoury said.",),
            "unsourced": ("Rania Khoury said the bank would shut 20 branches in rural areas.",),
        },
    ),
    "c03": (
        (
            "The bank will close 20 branches and cut 600 jobs by the end of the year, "
            "said its chief executive, Rania Khoury."
        ),
        {
            "supported": ("قالت رانيا خوري إن المصرف سيغلق عشرين فرعا.",),
            "contradicted": ("ذكرت رانيا خوري أن المصرف سيغلق 30 فرعا.",),
            "unsourced": ("أغلق المصرف 20 فرعا.",),
        },
    ),
    "c04": (
        "دخل نحو ألفي عامل في مصنع أورينت ستيل بمدينة سدرة في إضراب مفتوح احتجاجا على تأخر الأجور شهرين.",
        {
            "supported": (
                "Some 2,000 workers at the Orient Steel plant in Sidra are on strike over delayed pay.",
                "Some 2,000 workers at the Orient Steel plant in Sidra went on strike to protest delayed pay.",
            ),
            "contradicted": (
                "About 3,000 workers at the Orient Steel plant in Sidra went on strike over delayed pay.",
            ),
            "unsourced": (
                "Workers at the Orient Steel plant in Sidra went on strike to protest the sacking of colleagues.",
                "Workers at the Orient Steel plant in Sidra plan to strike over delayed pay.",
            ),
        },
    ),
    "c05": (
        "About 2,000 workers at Orient Steel went on strike to protest against job cuts.",
        {
            "supported": ("أضرب نحو ألفي عامل في أورينت ستيل احتجاجا على تقليص الوظائف.",),
            "contradicted": ("أضرب نحو ثلاثة آلاف عامل في أورينت ستيل احتجاجا على تقليص الوظائف.",),
            "unsourced": ("يعتزم عمال أورينت ستيل الإضراب احتجاجا على تقليص الوظائف.",),
        },
    ),
    "c06": (
        ("Mona Zein promised during her campaign to abolish the death penalty and to halve the number of ministries."),
        {
            "supported": (
                "وعدت منى زين خلال حملتها الانتخابية بإلغاء عقوبة الإعدام وخفض عدد الوزارات إلى النصف.",
                "تعهدت منى زين خلال حملتها بإلغاء عقوبة الإعدام.",
            ),
            "contradicted": ("وعدت منى زين خلال حملتها بالإبقاء على عقوبة الإعدام.",),
            "unsourced": (
                "ألغت منى زين عقوبة الإعدام.",
                "وعدت منى زين خلال حملتها بإلغاء الضرائب.",
            ),
        },
    ),
    "c07": (
        "وعدت منى زين بإلغاء عقوبة الإعدام وخفض عدد الوزارات إلى النصف.",
        {
            "supported": (
                "Mona Zein promised to abolish the death penalty.",
                "Mona Zein pledged to abolish capital punishment and halve the number of ministries.",
            ),
            "unsourced": ("Mona Zein abolished the death penalty.",),
        },
    ),
    "c08": (
        "Tariq Odeh conceded defeat but accused the electoral commission of bias.",
        {
            "supported": (
                "أقر طارق عودة بالهزيمة لكنه اتهم لجنة الانتخابات بالانحياز.",
                "اتهم طارق عودة لجنة الانتخابات بالتحيز.",
            ),
            "contradicted": ("لم يقر طارق عودة بالهزيمة.",),
            "unsourced": ("اتهم طارق عودة لجنة الانتخابات بالتزوير.",),
        },
    ),
    "c09": (
        "أقر طارق عودة بهزيمته في الانتخابات.",
        {
            "supported": ("Tariq Odeh conceded defeat in the election.",),
            "contradicted": ("Tariq Odeh refused to concede defeat in the election.",),
        },
    ),
    "c10": (
        "Police used tear gas to disperse hundreds of protesters outside the parliament.",
        {
            "supported": (
                "استخدمت الشرطة الغاز المسيل للدموع لتفريق مئات المتظاهرين أمام البرلمان.",
                "أطلقت الشرطة الغاز المسيل للدموع لتفريق مئات المحتجين أمام البرلمان.",
            ),
            "unsourced": (
                "استخدمت الشرطة الغاز المسيل للدموع لتفريق مئات المتظاهرين داخل البرلمان.",
                "استخدمت الشرطة خراطيم المياه لتفريق مئات المتظاهرين أمام البرلمان.",
            ),
        },
    ),
    "c11": (
        "استخدمت الشرطة خراطيم المياه لتفريق مئات المتظاهرين أمام السفارة.",
        {
            "supported": ("Police used water cannon to disperse hundreds of protesters outside the embassy.",),
            "unsourced": ("Police used tear gas to disperse hundreds of protesters outside the embassy.",),
        },
    ),
}

test_told = judged(PAIRS, ENTITIES)
