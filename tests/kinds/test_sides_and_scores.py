"""Who won and who lost, who followed whom, whose deed, at what price, by what score; near-misses beside each."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "lions": {"name": {"en": "Harbour Lions", "ar": "أسود المرفأ"}, "kind": "organisation"},
    "rovers": {"name": {"en": "Cedar Rovers", "ar": "جوالة الأرز"}, "kind": "organisation"},
    "salma": {"name": {"en": "Salma Durrani", "ar": "سلمى دراني"}, "kind": "person"},
    "fadi": {"name": {"en": "Fadi Marwan", "ar": "فادي مروان"}, "kind": "person"},
    "wadih": {"name": {"en": "Wadih Nassour", "ar": "وديع نصور"}, "kind": "person"},
    "orient": {"name": {"en": "Orient Mills", "ar": "مطاحن الشرق"}, "kind": "organisation"},
    "bank": {"name": {"en": "Delta Bank", "ar": "بنك الدلتا"}, "kind": "organisation"},
    "karm": {"name": {"en": "Karm Valley", "ar": "وادي الكرم"}, "kind": "place"},
}
FACTS = {
    "final-ar": {"ar": "فاز أسود المرفأ على جوالة الأرز بهدفين مقابل هدف في نهائي الكأس في 9 مايو 2022."},
    "final-en": {"en": "Harbour Lions beat Cedar Rovers by three goals to nil in the league on 2 March 2021."},
    "appointed": {
        "en": "Orient Mills named Salma Durrani chief executive as successor to Fadi Marwan.",
        "ar": "عينت مطاحن الشرق سلمى دراني رئيسة تنفيذية خلفا لفادي مروان.",
    },
    "bought-ar": {"ar": "اشترى بنك الدلتا 30 في المئة من مطاحن الشرق مقابل 40 مليون دولار في عام 2020."},
    "bought-en": {"en": "Delta Bank bought 30 per cent of Orient Mills for $40 million in 2020."},
    "talks": {"ar": "فشلت محادثات الاندماج بين مطاحن الشرق وبنك الدلتا في مارس 2023."},
    "left": {"ar": "تسبب رحيل فادي مروان عن مطاحن الشرق في خلاف بين فادي مروان ووديع نصور."},
    "left-en": {"en": "Fadi Marwan's departure from Delta Bank angered Wadih Nassour."},
    "said": {"ar": "قال فادي مروان إن إغلاق المخبز «جرح في قلب الحي»."},
    "opened": {"ar": "افتتحت سلمى دراني مصنعا جديدا لمطاحن الشرق في وادي الكرم في أكتوبر 2021."},
    "inquiry": {"ar": "أرجعت لجنة التحقيق انهيار مخزن وادي الكرم إلى عيوب في الأساسات."},
    "inquiry-en": {"en": "The inquiry attributed the collapse of the Karm Valley granary to rotten beams."},
    "victims": {"ar": "انهار جسر وادي الكرم في 3 يناير 2018 وأسفر انهياره عن مقتل 6 أشخاص وإصابة 11 آخرين."},
    "refused": {"ar": "رفضت سلمى دراني عرضا من بنك الدلتا لإدارة فرعه في وادي الكرم."},
    "interview": {"ar": "في مايو 2019 أجرى وديع نصور مقابلة مع سلمى دراني."},
    "acquitted": {"ar": "حكمت محكمة وادي الكرم ببراءة وديع نصور من تهمة التزوير في 4 فبراير 2024."},
    "staff": {"ar": "بلغ عدد موظفي مطاحن الشرق 700 موظف في نهاية 2022."},
    "sold": {"ar": "باعت مطاحن الشرق مخبز النورس إلى جوالة الأرز عام 2017."},
    "limits": {"ar": "تحد مطاحن الشرق من أرباح الموزعين.", "en": "Orient Mills limits the profits of its dealers."},
    "nonprofit": {
        "en": "Delta Bank was founded as a non-profit organisation.", "ar": "تأسس بنك الدلتا منظمة غير ربحية.",
    },
}

ROWS = {
    # A score in words is the score in figures
    "score-figures": (S, "تغلب أسود المرفأ على جوالة الأرز 2-1 في نهائي الكأس."),
    "score-another-noun": (S, "فاز أسود المرفأ على جوالة الأرز بهدفين لهدف في نهائي الكأس."),
    "score-other-words": (C, "فاز أسود المرفأ على جوالة الأرز بثلاثة أهداف مقابل هدف في نهائي الكأس."),
    "score-other-figures": (C, "فاز أسود المرفأ على جوالة الأرز 4-1 في نهائي الكأس."),
    "score-en-figures": (S, "Harbour Lions beat Cedar Rovers 3-0 in the league on 2 March 2021."),
    "score-en-words": (S, "Harbour Lions beat Cedar Rovers by three goals to nil on 2 March 2021."),
    "score-en-other": (C, "Harbour Lions beat Cedar Rovers by three goals to one in the league on 2 March 2021."),
    "score-crossed": (S, "فاز أسود المرفأ على جوالة الأرز بثلاثية نظيفة في 2 مارس 2021."),
    # Winner and loser
    "crowned-after": (S, "توج أسود المرفأ بالكأس بعد فوزه على جوالة الأرز."),
    "crowned-loser": (C, "توج جوالة الأرز بالكأس في 9 مايو 2022."),
    "lost": (S, "خسر جوالة الأرز نهائي الكأس أمام أسود المرفأ في 9 مايو 2022."),
    "lost-turned": (C, "خسر أسود المرفأ نهائي الكأس أمام جوالة الأرز في 9 مايو 2022."),
    "lost-turned-en": (C, "Harbour Lions lost to Cedar Rovers in the league on 2 March 2021."),
    # Who followed whom
    "succeeded": (S, "خلفت سلمى دراني فادي مروان في رئاسة مطاحن الشرق."),
    "succeeded-turned": (C, "خلف فادي مروان سلمى دراني في رئاسة مطاحن الشرق."),
    "succeeded-en": (S, "Salma Durrani succeeded Fadi Marwan as chief executive of Orient Mills."),
    "succeeded-turned-en": (C, "Fadi Marwan succeeded Salma Durrani as chief executive of Orient Mills."),
    # What was paid for what was bought
    "paid": (S, "دفع بنك الدلتا 40 مليون دولار لقاء 30% من مطاحن الشرق."),
    "paid-other": (C, "دفع بنك الدلتا 60 مليون دولار لقاء 30% من مطاحن الشرق في عام 2020."),
    "paid-by-the-sold": (U, "دفعت مطاحن الشرق 40 مليون دولار."),
    "paid-en": (S, "Delta Bank paid $40 million for 30 per cent of Orient Mills."),
    "paid-en-other": (C, "Delta Bank paid $65 million for 30 per cent of Orient Mills in 2020."),
    "paid-by-the-sold-en": (U, "Orient Mills paid $40 million."),
    # Two joined by "and" stand in one place
    "joined": (S, "انهارت محادثات دمج مطاحن الشرق وبنك الدلتا في مارس 2023."),
    "joined-other-date": (C, "انهارت محادثات دمج مطاحن الشرق وبنك الدلتا في يوليو 2023."),
    # Of how many others
    "others": (S, "قتل 6 وأصيب 11 في انهيار جسر وادي الكرم."),
    # Met with a refusal
    "met-with-refusal": (S, "قوبل عرض بنك الدلتا بالرفض من سلمى دراني."),
    "met-with-refusal-of-another": (U, "قوبل عرض مطاحن الشرق بالرفض من وديع نصور."),
    # Both talk
    "interviewed": (S, "أجرى وديع نصور مقابلة مع سلمى دراني في مايو 2019."),
    "acquitted": (S, "برأت المحكمة وديع نصور من تهمة التزوير."),
    "acquitted-another": (U, "برأت المحكمة فادي مروان من تهمة التزوير."),
    "number-of-staff": (S, "لا يقل عدد موظفي مطاحن الشرق عن 600 موظف في نهاية 2022."),
    "number-of-staff-more": (C, "لا يقل عدد موظفي مطاحن الشرق عن 900 موظف في نهاية 2022."),
    "bought-of-seller": (S, "اشترى جوالة الأرز مخبز النورس من مطاحن الشرق عام 2017."),
    "bought-of-buyer": (C, "اشترت مطاحن الشرق مخبز النورس من جوالة الأرز عام 2017."),
    # Whose deed
    "own-departure": (S, "غادر فادي مروان مطاحن الشرق."),
    "others-departure": (U, "غادر وديع نصور مطاحن الشرق."),
    "own-departure-en": (S, "Fadi Marwan left Delta Bank."),
    "others-departure-en": (U, "Wadih Nassour left Delta Bank."),
    # Described as, said to be
    "described": (S, "وصف فادي مروان إغلاق المخبز بأنه «جرح في قلب الحي»."),
    "described-other": (U, "وصف فادي مروان إغلاق المخبز بأنه «بلسم في قلب الحي»."),
    "described-by-other": (C, "وصف وديع نصور إغلاق المخبز بأنه «جرح في قلب الحي»."),
    # A phrase whose words stand apart
    "opening": (S, "افتتاح المصنع الجديد لمطاحن الشرق في وادي الكرم جرى في أكتوبر 2021."),
    "opening-other-date": (C, "افتتاح المصنع الجديد لمطاحن الشرق في وادي الكرم جرى في مايو 2020."),
    # A reason told by a verb
    "attributed": (S, "عزت لجنة التحقيق انهيار مخزن وادي الكرم إلى عيوب في الأساسات."),
    "attributed-because": (S, "انهار مخزن وادي الكرم بسبب عيوب في الأساسات."),
    "attributed-other": (C, "أرجعت لجنة التحقيق انهيار مخزن وادي الكرم إلى هزة أرضية."),
    "attributed-en-other": (C, "The inquiry attributed the collapse of the Karm Valley granary to a flood."),
    # What somebody limits or was founded not to be
    "limited": (U, "تجني مطاحن الشرق أرباحا."),
    "limited-en": (U, "Orient Mills makes profits."),
    "for-profit": (C, "تأسس بنك الدلتا منظمة ربحية."),
    "for-profit-en": (C, "Delta Bank was founded as a for-profit organisation."),
    "non-profit": (S, "تأسس بنك الدلتا منظمة غير ربحية."),
}

test_verdict = verdicts(ROWS)
