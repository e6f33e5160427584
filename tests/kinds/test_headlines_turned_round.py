"""A headline told with nothing changed but its direction is the one meant; a bare one may be of another day."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_turned_round = judged(
    {
        "work-at-the": (
            "Work at the port stops because of the clashes",
            {
                "contradicted": ("Work at the port goes on despite the clashes",),
            },
        ),
        "state-answers-heat": (
            "State answers heat wave by cutting electricity prices",
            {
                "contradicted": ("State answers heat wave by raising electricity prices",),
                "unsourced": ("State raises electricity prices",),
            },
        ),
        "oil-fall-ahead": (
            "Oil falls ahead of the sanctions",
            {
                "contradicted": ("Oil rises ahead of the sanctions",),
                "unsourced": ("Oil rises",),
            },
        ),
        "gold-fall": (
            "Gold falls",
            {
                "unsourced": ("Gold rises",),
            },
        ),
        "gold-fall-in": (
            "Gold falls in Asia",
            {
                "unsourced": ("Gold rises in Asia",),
            },
        ),
        "the-pound-fall": (
            "The pound falls after the minister's resignation",
            {
                "contradicted": ("The pound rises after the minister's resignation",),
                "unsourced": ("The pound rises",),
            },
        ),
        "the-lira-fall": (
            "The lira falls sharply against the dollar",
            {
                "unsourced": ("The lira rises against the dollar",),
            },
        ),
        "court-reject-marriage": (
            "Court rejects marriage of woman to man because he plays the lute",
            {
                "contradicted": ("Court accepts marriage of woman to man although he plays the lute",),
            },
        ),
        "the-euro-at": (
            "The euro at its lowest in six months",
            {
                "contradicted": ("The euro at its highest in six months",),
            },
        ),
        "nikkei-rise-to": (
            "Nikkei rises to highest since 1991",
            {
                "contradicted": ("Nikkei falls to lowest since 1991",),
                "unsourced": ("Nikkei falls",),
            },
        ),
        "inflation-low-in": (
            "Inflation slows in Egypt",
            {
                "unsourced": ("Inflation rises in Egypt",),
            },
        ),
        "trike-at-the": (
            "Strike at the mine ends after talks",
            {
                "unsourced": ("Strike at the mine begins",),
            },
        ),
        "earch-for-the": (
            "Search for the climbers called off because of snow",
            {
                "contradicted": ("Search for the climbers goes on despite snow",),
            },
        ),
        "export-of-wheat": (
            "Exports of wheat rise",
            {
                "unsourced": ("Exports of wheat fall",),
            },
        ),
        "oil-fall-amid": (
            "Oil falls amid trade fears",
            {
                "contradicted": ("Oil rises amid trade fears",),
                "unsourced": ("Gold falls amid trade fears",),
            },
        ),
        "wheat-price-rise": (
            "Wheat prices rise on fears of drought",
            {
                "contradicted": ("Wheat prices fall on fears of drought",),
                "unsourced": ("Wheat prices fall",),
            },
        ),
        "hare-of-the": (
            "Shares of the bank rise after the merger is announced",
            {
                "contradicted": ("Shares of the bank fall after the merger is announced",),
                "unsourced": (
                    "Shares of the bank fall",
                    "Shares of the bank fall before the merger is announced",
                ),
            },
        ),
        "canal-revenue-rise": (
            "Canal revenues rise in July",
            {
                "unsourced": ("Canal revenues fall",),
            },
        ),
        "hospital-admit-more": (
            "Hospital admits more patients during the heat wave",
            {
                "unsourced": ("Hospital admits fewer patients",),
            },
        ),
        "ar-20": (
            "الذهب يهبط",
            {
                "unsourced": ("الذهب يصعد",),
            },
        ),
        "ar-21": (
            "هبوط حاد لليرة التركية مقابل الدولار",
            {
                "unsourced": ("ارتفاع الليرة التركية مقابل الدولار",),
            },
        ),
        "ar-22": (
            "تراجع التضخم في مصر",
            {
                "unsourced": ("ارتفاع التضخم في مصر",),
            },
        ),
        "ar-23": (
            "النفط يرتفع قبيل العقوبات الأميركية على إيران",
            {
                "contradicted": (
                    "النفط يستقر قبيل العقوبات",
                    "النفط يهبط قبيل العقوبات",
                ),
                "unsourced": ("النفط يهبط",),
            },
        ),
        "ar-24": (
            "النفط يهبط وسط مخاوف من الحرب",
            {
                "contradicted": ("النفط يرتفع وسط مخاوف من الحرب",),
                "unsourced": ("الذهب يرتفع وسط مخاوف من الحرب",),
            },
        ),
        "ar-25": (
            "نيكاي يرتفع لأعلى مستوى منذ 1991",
            {
                "contradicted": ("نيكاي ينخفض لأدنى مستوى منذ ١٩٩١",),
                "unsourced": ("نيكاي ينخفض",),
            },
        ),
        "ar-26": (
            "اليورو في أدنى مستوياته في ستة أشهر",
            {
                "contradicted": ("اليورو في أعلى مستوياته في ستة أشهر",),
            },
        ),
        "ar-27": (
            "أول دولة تواجه موجة الحر بتخفيض أسعار الكهرباء للمواطنين",
            {
                "contradicted": ("دولة تواجه موجة حر برفع أسعار الكهرباء",),
                "unsourced": ("رفع أسعار الكهرباء",),
            },
        ),
        "ar-28": (
            "توقف العمل في الميناء بسبب الاشتباكات",
            {
                "contradicted": ("استمرار العمل في الميناء رغم الاشتباكات",),
                "unsourced": ("استمرار العمل في المطار رغم الاشتباكات",),
            },
        ),
        "ar-29": (
            "إلغاء المهرجان بسبب الأمطار",
            {
                "unsourced": ("افتتاح المهرجان",),
            },
        ),
        "ar-30": (
            "محكمة سعودية ترفض زواج امرأة من رجل لأنه يعزف العود",
            {
                "contradicted": ("محكمة سعودية تقبل زواج امرأة من رجل رغم عزفه للعود",),
            },
        ),
        "ar-31": (
            "البرلمان يرفض الموازنة",
            {
                "unsourced": ("البرلمان يقر الموازنة",),
            },
        ),
        "ar-32": (
            "ارتفاع أسعار القمح مع تراجع المحصول",
            {
                "contradicted": ("انخفاض أسعار القمح مع تراجع المحصول",),
                "unsourced": (
                    "انخفاض أسعار القمح",
                    "ارتفاع أسعار الذرة مع تراجع المحصول",
                ),
            },
        ),
        "ar-33": (
            "هبوط الجنيه بعد استقالة الوزير",
            {
                "contradicted": ("صعود الجنيه بعد استقالة الوزير",),
                "unsourced": (
                    "صعود الجنيه",
                    "صعود الجنيه قبل استقالة الوزير",
                ),
            },
        ),
        "ar-34": (
            "النفط يتراجع مع ارتفاع المخزونات",
            {
                "unsourced": ("النفط يرتفع مع تراجع المخزونات",),
            },
        ),
    }
)
