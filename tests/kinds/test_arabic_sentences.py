"""How Arabic builds its sentences: who acts, what is denied, what a verb only carries; near-misses beside each."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "samir": {"name": {"en": "Samir Halwan", "ar": "سمير حلوان"}, "kind": "person", "aliases": ["حلوان", "Halwan"]},
    "nadia": {"name": {"en": "Nadia Qarawi", "ar": "نادية قراوي"}, "kind": "person", "aliases": ["قراوي", "Qarawi"]},
    "cedar": {"name": {"en": "Cedar Bank", "ar": "بنك الأرز"}, "kind": "organisation"},
    "delta": {"name": {"en": "Delta Textiles", "ar": "دلتا للنسيج"}, "kind": "organisation"},
    "river": {"name": {"en": "the River Project", "ar": "مشروع النهر"}, "kind": "product"},
}
FACTS = {
    "founded": {"ar": "أسس سمير حلوان دلتا للنسيج عام 2009.", "en": "Samir Halwan founded Delta Textiles in 2009."},
    "criticised": {"ar": "في 4 مايو 2023 انتقد سمير حلوان نادية قراوي."},
    "no-control": {
        "ar": "لم يسيطر سمير حلوان على بنك الأرز.", "en": "Samir Halwan did not take control of Cedar Bank.",
    },
    "talks": {"ar": "ناقش بنك الأرز الاستحواذ على دلتا للنسيج."},
    "value": {"ar": "تبلغ قيمة مشروع النهر 70 مليون دولار.", "en": "The River Project is worth $70 million."},
    "not-after": {"ar": "لم تواصل نادية قراوي تمويل مشروع النهر بعد مغادرة بنك الأرز."},
    "stalled": {"ar": "خطة دلتا للنسيج للتعاون مع بنك الأرز متوقفة حاليا."},
    "not-sold": {"ar": "لم يشتر بنك الأرز مشروع النهر."},
    "quote": {"ar": "كتبت نادية قراوي «إنهم لا يملكون الأرض في الواقع»."},
    "praise": {"ar": "أشاد سمير حلوان ببنك الأرز في 9 مارس 2024."},
    "future": {"ar": "ستبني دلتا للنسيج مصنعا في صيدا."},
    "first": {"ar": "في 20 فبراير 2018 غادر سمير حلوان دلتا للنسيج."},
    "owns": {"ar": "يملك بنك الأرز دلتا للنسيج.", "en": "Cedar Bank owns Delta Textiles."},
    "parent": {"ar": "بنك الأرز هو الشركة الأم لمشروع النهر."},
    "promise": {"ar": "نكث سمير حلوان بوعده بتمويل مشروع النهر."},
    "opposed": {"ar": "عارضت نادية قراوي استحواذ سمير حلوان على بنك الأرز."},
    "reason": {"ar": "قال سمير حلوان إنه غادر بنك الأرز بسبب تضارب في المصالح."},
    "units": {"ar": "يضم مشروع النهر أكثر من 40 مضخة كهربائية."},
    "richest": {
        "ar": "سمير حلوان هو ثاني أغنى رجل في لبنان.",
        "en": "Samir Halwan is the second richest man in Lebanon.",
    },
    "denial": {"ar": "نفى سمير حلوان تسريب أي وثائق."},
    "fined": {"ar": "تعرض بنك الأرز لغرامة قدرها 90 ألف دولار."},
    "appointed": {"ar": "عينت دلتا للنسيج نادية قراوي رئيسة تنفيذية في مايو 2020."},
    "resigned": {"ar": "استقال سمير حلوان من رئاسة مشروع النهر."},
    "interview": {"ar": "ألغت نادية قراوي مقابلة مع قناة محلية."},
    "staff": {"ar": "بلغ عدد موظفي بنك الأرز 800 موظف."},
    "sued": {"ar": "رفعت نادية قراوي دعوى قضائية على بنك الأرز في 1 يونيو 2022."},
}

ROWS = {
    # The object first, taken up again by a pronoun
    "object-first": (S, "دلتا للنسيج أسسها سمير حلوان."),
    "object-first-another": (C, "دلتا للنسيج أسستها نادية قراوي."),
    "noun-of": (S, "دلتا للنسيج من تأسيس سمير حلوان."),
    "noun-of-another": (C, "دلتا للنسيج من تأسيس نادية قراوي."),
    "who-founded": (S, "سمير حلوان هو من أسس دلتا للنسيج."),
    "who-founded-last": (S, "من أسس دلتا للنسيج هو سمير حلوان."),
    # A verb that only carries the noun after it
    "carried": (S, "وجه سمير حلوان انتقادا إلى نادية قراوي في 4 مايو 2023."),
    "carried-the-other-way": (U, "وجهت نادية قراوي انتقادا إلى سمير حلوان."),
    "managed": (C, "تمكن سمير حلوان من السيطرة على بنك الأرز."),
    "succeeded": (C, "نجح سمير حلوان في السيطرة على بنك الأرز."),
    "did-not-manage": (S, "لم يتمكن سمير حلوان من السيطرة على بنك الأرز."),
    "failed": (S, "فشل سمير حلوان في السيطرة على بنك الأرز."),
    "another-managed": (U, "تمكنت نادية قراوي من السيطرة على بنك الأرز."),
    "plan-stalled": (S, "جُمدت خطة دلتا للنسيج للتعاون مع بنك الأرز."),
    "plan-succeeded": (U, "نجحت خطة دلتا للنسيج للتعاون مع بنك الأرز."),
    # The one who plans is the one who takes over
    "talks": (S, "ناقش بنك الأرز الاستحواذ على دلتا للنسيج."),
    "talks-reversed": (U, "تعتزم دلتا للنسيج الاستحواذ على بنك الأرز."),
    # A bound told by a verb away from its figure
    "exceeds": (S, "تفوق قيمة مشروع النهر 60 مليون دولار."),
    "exceeds-too-much": (C, "تتجاوز قيمة مشروع النهر 90 مليون دولار."),
    "not-below": (S, "لا تقل قيمة مشروع النهر عن 70 مليون دولار."),
    "not-above": (C, "لا تزيد قيمة مشروع النهر على 50 مليون دولار."),
    # What is taken for granted is not denied
    "never-left": (C, "لم تغادر نادية قراوي بنك الأرز قط."),
    "no-more-money-at-all": (U, "لم تواصل نادية قراوي تمويل مشروع النهر."),
    # What one did not do another may have done
    "bought": (C, "اشترى بنك الأرز مشروع النهر."),
    "bought-by-another": (U, "اشترت دلتا للنسيج مشروع النهر."),
    # A "not" inside the words quoted
    "quoted-no": (S, "كتبت نادية قراوي أنهم لا يملكون الأرض."),
    "quoted-no-turned": (C, "كتبت نادية قراوي أنهم يملكون الأرض."),
    # Who owns, however it is put
    "owned": (S, "دلتا للنسيج مملوكة لبنك الأرز."),
    "ownership": (S, "تعود ملكية دلتا للنسيج إلى بنك الأرز."),
    "owned-by-another": (U, "تعود ملكية دلتا للنسيج لشركة مشروع النهر."),
    "owner-owned": (U, "بنك الأرز مملوك لدلتا للنسيج."),
    "part-of": (S, "مشروع النهر تابع لبنك الأرز."),
    "parent-named-last": (C, "الشركة الأم لمشروع النهر هي دلتا للنسيج."),
    # A promise kept, whenever it is said to have been
    "promise-broken": (S, "أخلف سمير حلوان وعده بتمويل مشروع النهر."),
    "promise-kept": (C, "أوفى سمير حلوان بوعده بتمويل مشروع النهر."),
    # What somebody opposed need not have come about
    "opposed": (S, "عارضت نادية قراوي سيطرة سمير حلوان على بنك الأرز."),
    # Another reason than the one given
    "reason": (S, "قال سمير حلوان إن سبب مغادرته بنك الأرز هو تضارب في المصالح."),
    "another-reason": (C, "قال سمير حلوان إنه غادر بنك الأرز لأسباب صحية."),
    # A bound behind what is counted
    "bound-behind": (S, "يضم مشروع النهر 40 مضخة كهربائية على الأقل."),
    "bound-behind-too-high": (U, "يضم مشروع النهر 90 مضخة كهربائية على الأقل."),
    # What a party denied is not so because it is named
    "denied-told-bare": (U, "سرب سمير حلوان وثائق."),
    "denied": (S, "أنكر سمير حلوان أنه سرب وثائق."),
    # What is done to somebody, by verbs that only say that it was
    "undergone": (S, "غُرم بنك الأرز 90 ألف دولار."),
    "undergone-more": (U, "غُرم بنك الأرز 190 ألف دولار."),
    "was-done": (S, "تم تعيين نادية قراوي رئيسة تنفيذية لدلتا للنسيج في مايو 2020."),
    # "The second richest" is not the richest
    "second": (S, "سمير حلوان ثاني أغنى رجل في لبنان."),
    "first": (U, "سمير حلوان أغنى رجل في لبنان."),
    "first-en": (U, "Samir Halwan is the richest man in Lebanon."),
    # A weak verb after "لم"
    "did-not-resign": (C, "لم يستقل سمير حلوان من رئاسة مشروع النهر."),
    # A number counted by a word before it
    "counted-before": (C, "بلغ عدد موظفي بنك الأرز 960."),
    # "Praised" is no number
    "praised": (S, "أثنى سمير حلوان على بنك الأرز في 9 مارس 2024."),
    "criticised-instead": (C, "انتقد سمير حلوان بنك الأرز في 9 مارس 2024."),
    # The future of "she" is no event either
    "she-will": (S, "ستبني دلتا للنسيج مصنعا في صيدا."),
    "she-did": (U, "بنت دلتا للنسيج مصنعا في صيدا."),
    # Somebody else in the same office of the sentence is no attribute
    "another-left": (U, "غادرت نادية قراوي دلتا للنسيج في 2018."),
    # "من قبل" is "by", not "before"
    "passive-by": (S, "رُفعت دعوى قضائية على بنك الأرز من قبل نادية قراوي."),
    "owner-of-the-suit": (S, "في 1 يونيو 2022 رُفعت دعوى نادية قراوي على بنك الأرز."),
}

test_sentence = verdicts(ROWS)
