"""Headlines: a noun that does it before its verb, what of two things rose and what fell."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES: dict[str, dict[str, object]] = {}
FACTS = {
    "reassure": {"ar": "رئيس الوزراء الكيني يطمئن بيرو بشأن خط الغاز"},
    "reassure-en": {"en": "The Chilean prime minister reassured Malta over the canal."},
    "attack": {"ar": "القوات البوليفية المسلحة تهاجم باراغواي"},
    "visit": {"ar": "وزير الخارجية النرويجي يزور فيجي"},
    "grain": {"ar": "القمح يهبط مع صعود الذرة"},
    "metals": {"en": "Nickel rose as zinc fell."},
    "trade": {"ar": "صادرات السكر تراجعت وواردات البن ارتفعت في مايو"},
    "ordered": {"ar": "كينيا تأمر بإغلاق 25 مصنعا"},
    "allowed": {"ar": "بيرو تسمح ببيع 12 ميناء"},
    "missile": {"ar": "الجيش النيجري يعترض صاروخا استهدف أغاديس"},
    "rains": {"ar": "انهيار جسر في كمبالا بسبب الأمطار والرياح"},
    "winds": {"ar": "الرياح تؤدي لانهيار سد في ليما"},
    "strike": {"ar": "إغلاق المنجم بسبب إضراب العمال"},
    "coffee": {"ar": "القهوة ترتفع بدعم من طلب آسيوي"},
    "tea": {"ar": "الشاي يهبط بسبب تزايد الإنتاج"},
    "airspace": {"ar": "كينيا تسمح لأوغندا باستخدام مجالها الجوي"},
    "waters": {"en": "Chile lets Bolivia use its ports."},
    "smugglers": {"ar": "الشرطة الكينية تعتقل خمسة مهربين"},
    "shelling": {"ar": "الرئيس الكيني يأمر بوقف القصف في مانديرا"},
    "aid": {"ar": "دخول مساعدات طبية إلى باماكو رغم استمرار القتال"},
    "bitcoin": {"ar": "بتكوين تهبط لأدنى مستوى في شهرين"},
    "sugar": {"ar": "أسعار السكر تهبط في زامبيا في مايو"},
    "blast": {"ar": "انفجار في مصنع للكيماويات قرب مطار سالتا"},
    "killed": {"ar": "مقتل إسرائيليين على يد مسلح في لواندا"},
    "threats": {"ar": "نوربك تسعى لتوسيع التنقيب قرب قبرص رغم تهديدات تركيا"},
    "threats-en": {"en": "Norbek expands drilling off Malta despite threats from Libya."},
    "stance": {"ar": "النرويج متمسكة بموقفها في الدفاع عن حقوق الصيادين في أنغولا"},
    "stance-en": {"en": "Norway stands by its defence of fishermen's rights in Gabon."},
}

ROWS = {
    # who does it stands before the verb, whoever is named behind it
    "reassured": (S, "كينيا تطمئن بيرو بشأن خط الغاز"),
    "reassured-reversed": (U, "بيرو تطمئن كينيا حول خط الغاز"),
    "reassured-en": (S, "Chile reassured Malta over the canal."),
    "reassured-en-reversed": (U, "Malta reassured Chile over the canal."),
    "attacked": (S, "القوات البوليفية تهاجم باراغواي"),
    "attacked-reversed": (U, "باراغواي تهاجم بوليفيا"),
    "visited": (S, "وزير خارجية النرويج يزور فيجي"),
    "visited-reversed": (U, "وزير خارجية فيجي يزور النرويج"),
    # of two things each has its own rise or fall
    "grain": (S, "هبوط أسعار القمح مع صعود أسعار الذرة"),
    "grain-crossed": (U, "صعود أسعار القمح مع هبوط أسعار الذرة"),
    "grain-crossed-in": (U, "صعود في سعر القمح مع انخفاض في سعر الذرة"),
    "metals": (S, "A rise in nickel with a fall in zinc."),
    "metals-crossed": (U, "A fall in nickel with a rise in zinc."),
    "trade": (S, "ارتفاع واردات البن في مايو"),
    "trade-turned": (C, "صادرات السكر ارتفعت في مايو"),
    "trade-of-neither": (U, "ارتفاع صادرات البن في مايو"),
    # an order is not the deed, in the present of headlines either
    "ordered-done": (U, "كينيا تغلق 25 مصنعا"),
    "allowed-done": (U, "بيرو تبيع 12 ميناء"),
    "allowed-past": (S, "بيرو سمحت ببيع 12 ميناء"),
    # the verb right behind an indefinite noun only tells which one
    "missile-failed": (C, "الجيش النيجري يفشل في اعتراض صاروخ استهدف أغاديس"),
    "missile-verb-first": (C, "فشل الجيش النيجري في اعتراض صاروخ استهدف أغاديس"),
    # what brought it about
    "rains-both": (S, "الأمطار والرياح تؤديان لانهيار جسر في كمبالا"),
    "rains-both-to": (S, "الأمطار والرياح تسببان انهيار جسر في كمبالا"),
    "winds": (S, "انهيار سد في ليما بسبب الرياح"),
    "strike": (S, "إضراب العمال يؤدي إلى إغلاق المنجم"),
    "strike-turned": (U, "إغلاق المنجم يؤدي إلى إضراب العمال"),
    "coffee-raised": (S, "طلب آسيوي يرفع القهوة"),
    "coffee-thanks-to": (S, "القهوة تصعد بفضل طلب آسيوي"),
    "coffee-other": (U, "القهوة تصعد بفضل طلب أوروبي"),
    "tea-led": (S, "تزايد الإنتاج يؤدي إلى هبوط الشاي"),
    "tea-brought-down": (S, "تزايد الإنتاج يهبط بأسعار الشاي"),
    "tea-turned": (U, "الشاي يؤدي إلى تزايد الإنتاج"),
    # a way closed to whom it is open
    "airspace-closed": (C, "كينيا تغلق مجالها الجوي أمام أوغندا"),
    "airspace-closed-to-another": (U, "كينيا تغلق مجالها الجوي أمام رواندا"),
    "ports-closed": (C, "Chile closes its ports to Bolivia."),
    "roads-closed": (U, "Chile closes its roads to Bolivia."),
    # who does it announces it, and its contrary he does not
    "announced-himself": (S, "الشرطة الكينية تعلن أنها اعتقلت خمسة مهربين"),
    "announced-by-another": (U, "الشرطة الأوغندية تعلن أنها اعتقلت خمسة مهربين"),
    "announced-of-another": (U, "الحكومة الكينية تعلن أن الشرطة اعتقلت خمسة مهربين"),
    "announced-release": (U, "الشرطة الكينية تعلن الإفراج عن خمسة مهربين"),
    "announced-contrary": (C, "الرئيس الكيني يعلن استمرار القصف في مانديرا"),
    "announced-contrary-by-another": (U, "الرئيس الأوغندي يعلن استمرار القصف في مانديرا"),
    # "despite" in more words, or one
    "despite": (S, "دخول مساعدات طبية إلى باماكو على الرغم من استمرار القتال"),
    "despite-one-word": (S, "دخول مساعدات طبية إلى باماكو بالرغم من استمرار القتال"),
    "despite-no-reason": (U, "دخول مساعدات طبية إلى باماكو بسبب استمرار القتال"),
    # however much it rose, it fell
    "bitcoin-sudden": (C, "ارتفاع مفاجئ في أسعار البيتكوين لأعلى مستوى في شهرين"),
    "sugar-sharp": (C, "ارتفاع حاد في أسعار السكر في زامبيا في مايو"),
    "sugar-record": (C, "ارتفاع قياسي في أسعار السكر في زامبيا في مايو"),
    "sugar-how-much": (U, "انخفاض حاد في أسعار السكر في زامبيا في مايو"),
    "blast": (S, "انفجار في مصنع للمواد الكيماوية بالقرب من مطار سالتا"),
    # others may have been killed too, or have threatened too
    "killed-others": (U, "مقتل أمريكيين على يد مسلح في لواندا"),
    "threats-of-others": (U, "نوربك تسعى لتوسيع التنقيب قرب قبرص رغم تهديدات مصر"),
    "threats-of-others-en": (U, "Norbek expands drilling off Malta despite threats from Egypt."),
    # who stands up for something in one place may do so in another
    "stance": (S, "النرويج متمسكة بالدفاع عن حقوق الصيادين في أنغولا"),
    "stance-elsewhere": (U, "النرويج متمسكة بموقفها في الدفاع عن حقوق الصيادين في تونس"),
    "stance-elsewhere-en": (U, "Norway stands by its defence of fishermen's rights in Tunisia."),
}

test_row = verdicts(ROWS)
