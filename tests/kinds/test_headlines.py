"""Arabic and English headlines: masdars for verbs, prices, occasions, what was called off, changes of two things."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES: dict[str, dict[str, object]] = {}
FACTS = {
    "drill": {"ar": "سكيريا تبدأ التنقيب عن الغاز قبالة الساحل"},
    "enter": {"ar": "القوات الليبية تدخل سرت"},
    "sign": {"ar": "النرويج توقع صفقة لشراء عشر طائرات"},
    "hurt": {"ar": "لاعب تنس نرويجي يصاب في حادث سير في أوسلو"},
    "crash": {"en": "Seven cyclists were hurt in a crash near Dombas."},
    "gold": {"ar": "أسعار الذهب تنخفض مع صعود الدولار"},
    "copper": {"en": "Copper prices fell on fears of a strike in Chile."},
    "wheat-stocks": {"ar": "مخزونات القمح ترتفع مع تحسن الطقس"},
    "coffee-exports": {"en": "Coffee exports rose in Kenya in June 2024."},
    "yen": {"ar": "الين يرتفع إلى أعلى مستوى في ثمانية أشهر"},
    "sugar": {"ar": "إعلان البرازيل يرفع السكر"},
    "visit": {"ar": "زيارة وزير الطاقة الكيني لأوغندا ورواندا"},
    "plan": {"ar": "بلدية تروندهايم تتراجع عن خطة لبيع مكتبتين"},
    "interview": {"ar": "إلغاء مقابلة وزير الزراعة مع إذاعة سويسرية"},
    "deal-on": {"ar": "التوصل إلى اتفاق بشأن انسحاب القوات الفرنسية من غاو"},
    "entry": {"en": "Agreement reached on the withdrawal of Dutch troops from Kidal."},
    "together": {"ar": "البنك الدولي يعمل مع الحكومة الأردنية على قرض سكني"},
    "tramway": {"en": "The council works with the university on a tramway."},
    "deaths": {"ar": "أعلنت وزارة الصحة مقتل خمسة أشخاص في الفيضانات"},
    "theft": {"en": "The police announced the theft of eleven violins."},
    "field": {"ar": "بتروكان تكتشف حقل غاز في غانا"},
    "growth": {"ar": "تراجع معدل النمو النمساوي"},
    "delay": {"ar": "تأجيل مهمة مفتشي المناجم في كاتنغا"},
    "forces": {"ar": "سيطرت قوات المعارضة على مدينة زليتن"},
}

ROWS = {
    # a masdar at the head, and verbs that tell of "her" or "them"
    "begin-masdar": (S, "بدء التنقيب عن الغاز قبالة الساحل"),
    "enter-masdar": (S, "دخول القوات الليبية إلى سرت"),
    "enter-other": (U, "القوات التشادية تدخل سرت"),
    "sign-masdar": (S, "توقيع النرويج صفقة لشراء عشر طائرات"),
    "sign-refused": (C, "النرويج ترفض صفقة لشراء عشر طائرات"),
    # what somebody is hurt in, he is hurt after; no other occasion, nor before it
    "after-crash-ar": (S, "إصابة لاعب تنس نرويجي إثر حادث سير في أوسلو"),
    "after-storm-ar": (U, "إصابة لاعب تنس نرويجي إثر عاصفة في أوسلو"),
    "after-crash": (S, "Seven cyclists were hurt after a crash near Dombas."),
    "after-fire": (U, "Seven cyclists were hurt after a fire near Dombas."),
    "lifted-after": (S, "السكر يرتفع بعد إعلان البرازيل"),
    "lifted-other": (U, "البن يرتفع بعد إعلان البرازيل"),
    # the price of what is traded rises and falls with it
    "price-left-out": (S, "الذهب ينخفض مع صعود الدولار"),
    "price-as": (S, "انخفاض الذهب بالتزامن مع صعود الدولار"),
    "price-turned": (C, "الذهب يصعد مع صعود الدولار"),
    "price-of-other": (U, "أسعار الفضة تنخفض مع صعود الدولار"),
    "price-left-out-en": (S, "Copper fell on fears of a strike in Chile."),
    "price-turned-en": (C, "Copper rose on fears of a strike in Chile."),
    "price-of-other-en": (U, "Tin prices fell on fears of a strike in Chile."),
    # but stocks, exports and demand are none of it
    "stocks": (U, "القمح يرتفع مع تحسن الطقس"),
    "stocks-price": (U, "أسعار القمح ترتفع مع تحسن الطقس"),
    "exports": (U, "Coffee rose in Kenya in June 2024."),
    "exports-price": (U, "Coffee prices rose in Kenya in June 2024."),
    # to the highest level is a rise; the other way round, over the same span, it is a conflict
    "level": (S, "ارتفاع الين إلى أعلى مستوى في ثمانية أشهر"),
    "level-turned": (C, "الين يهبط إلى أدنى مستوى في ثمانية أشهر"),
    "level-of-other": (U, "اليورو يرتفع إلى أعلى مستوى في ثمانية أشهر"),
    "level-longer": (U, "الين يرتفع إلى أعلى مستوى في عشرين شهرا"),
    # each change is set beside that of its own thing
    "both-fall": (U, "الذهب ينخفض مع هبوط الدولار"),
    "growth-turned": (C, "ارتفاع معدل النمو النمساوي"),
    # what is called off, refused or put off has not come about
    "visit-off": (C, "وزير الطاقة الكيني يلغي زيارته لأوغندا ورواندا"),
    "visit-off-other": (U, "وزير الطاقة الكيني يلغي زيارته لغانا"),
    "plan-passed": (C, "بلدية تروندهايم تقر خطة لبيع مكتبتين"),
    "plan-other": (U, "بلدية تروندهايم تقر خطة لبناء مدرستين"),
    "interview-held": (C, "وزير الزراعة يجري مقابلة مع إذاعة سويسرية"),
    "mission-begun": (U, "مفتشو المناجم يبدأون عملهم في كاتنغا"),
    # what is agreed on has not been done with that
    "agreed-on": (U, "القوات الفرنسية تنسحب من غاو"),
    "agreed-on-en": (U, "Dutch troops withdrew from Kidal."),
    # both sides work together
    "together": (S, "الحكومة الأردنية تعمل مع البنك الدولي على قرض سكني"),
    "together-other": (U, "الحكومة المصرية تعمل مع البنك الدولي على قرض سكني"),
    "together-en": (S, "The university works with the council on a tramway."),
    # who announces his own deed did it; who announces what befell others did not
    "own-deed": (S, "بتروكان تعلن عن اكتشاف حقل غاز في غانا"),
    "own-deed-of-other": (U, "شلوكان تعلن عن اكتشاف حقل غاز في غانا"),
    "told-deaths": (U, "قتلت وزارة الصحة خمسة أشخاص في الفيضانات"),
    "told-theft": (U, "The police stole eleven violins."),
    # troops of one side are not those of another
    "regime": (U, "سيطرت قوات النظام على مدينة زليتن"),
}

test_headline = verdicts(ROWS)
