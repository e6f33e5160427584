"""How many somebody lists, what somebody refuses or trades none of, what had been expected; near-misses beside each."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "lina": {"name": {"en": "Lina Barakat", "ar": "لينا بركات"}, "kind": "person"},
    "omar": {"name": {"en": "Omar Tayeb", "ar": "عمر الطيب"}, "kind": "person"},
    "alpha": {"name": {"en": "Alpha Foods", "ar": "ألفا للأغذية"}, "kind": "company"},
    "beta": {"name": {"en": "Beta Steel", "ar": "بيتا للحديد"}, "kind": "company"},
    "gamma": {"name": {"en": "Gamma Press", "ar": "غاما للنشر"}, "kind": "company"},
    "delta": {"name": {"en": "Delta Rail", "ar": "دلتا للسكك"}, "kind": "company"},
}
FACTS = {
    "heads": {
        "en": "Lina Barakat is the chairwoman of Alpha Foods, Beta Steel and Gamma Press.",
        "ar": "لينا بركات هي رئيسة ألفا للأغذية وبيتا للحديد وغاما للنشر.",
    },
    "signed": {
        "en": "In May 2022 Omar Tayeb signed the petition for a new harbour.",
        "ar": "في مايو 2022 وقع عمر الطيب العريضة المطالبة بمرفأ جديد.",
    },
    "traded": {
        "en": "Alpha Foods and Delta Rail publicly traded accusations during the inquiry.",
        "ar": "تبادلت ألفا للأغذية ودلتا للسكك الاتهامات علنا خلال التحقيق.",
    },
    "merger": {"en": "The merger of Beta Steel and Delta Rail may be a turning point for the region."},
    "merger-projects": {"en": "The merger of Beta Steel and Delta Rail launched large projects."},
    "demand": {"en": "Delta Rail decided to open six depots because of rising demand for freight."},
    "founded": {"en": "Gamma Press was founded in 2013.", "ar": "تأسست غاما للنشر عام 2013."},
    "strike": {"ar": "إضراب عمال ألفا للأغذية يلغي ثلث شحناتها"},
    "prize": {"ar": "اتحاد الناشرين يمنح جائزة الشجاعة للصحفية لينا بركات"},
}

ROWS = {
    # As many as are listed
    "three": (S, "Lina Barakat chairs three companies: Alpha Foods, Beta Steel and Gamma Press."),
    "three-ar": (S, "تترأس لينا بركات ثلاث شركات هي ألفا للأغذية وبيتا للحديد وغاما للنشر."),
    "four": (U, "Lina Barakat chairs four companies: Alpha Foods, Beta Steel and Gamma Press."),
    "three-with-another": (U, "Lina Barakat chairs three companies: Alpha Foods, Beta Steel and Delta Rail."),
    # Who refused to do what he did
    "signed": (S, "Omar Tayeb signed the petition for a new harbour in May 2022."),
    "refused": (C, "Omar Tayeb refused to sign the petition for a new harbour in May 2022."),
    "refused-ar": (C, "رفض عمر الطيب توقيع العريضة المطالبة بمرفأ جديد في مايو 2022."),
    "refused-another-ar": (U, "رفضت لينا بركات توقيع العريضة المطالبة بمرفأ جديد."),
    # None of what was traded
    "traded": (S, "Alpha Foods and Delta Rail publicly exchanged accusations during the inquiry."),
    "traded-none": (C, "Alpha Foods and Delta Rail exchanged no accusations in public during the inquiry."),
    "traded-others": (U, "Alpha Foods and Gamma Press exchanged no accusations during the inquiry."),
    # What may be had not been expected, and "projects" expect nothing
    "may-be": (S, "The merger of Beta Steel and Delta Rail may be a turning point for the region."),
    "expected": (U, "The merger of Beta Steel and Delta Rail had been expected."),
    "long-expected": (U, "The merger of Beta Steel and Delta Rail had long been expected."),
    # "Rising demand" is no event of its own
    "demand": (S, "Rising demand for freight made Delta Rail decide to open six depots."),
    "demand-other-count": (C, "Rising demand for freight made Delta Rail decide to open nine depots."),
    # What does it is why it comes about
    "because": (S, "إلغاء ثلث شحنات ألفا للأغذية بسبب الإضراب"),
    "because-of-another": (U, "إلغاء ثلث شحنات ألفا للأغذية بسبب العاصفة"),
    # Who is given it gets it
    "prize": (S, "الصحفية لينا بركات تحصل على جائزة الشجاعة من اتحاد الناشرين"),
    "prize-turned": (U, "الصحفية لينا بركات تمنح جائزة الشجاعة لاتحاد الناشرين"),
    # Years in words
    "year": (S, "Gamma Press was founded in the year two thousand and thirteen."),
    "year-ar": (S, "تأسست غاما للنشر سنة ألفين وثلاث عشرة."),
    "other-year": (C, "Gamma Press was founded in twenty fifteen."),
    "other-year-ar": (C, "تأسست غاما للنشر عام ألفين وعشرين."),
}  # fmt: skip

test_verdict = verdicts(ROWS)
