"""What a named thing or person is, told beside its name: another kind of the same family is denied, not another's."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "work": {"name": {"en": "Tin Sea", "ar": "بحر القصدير"}, "kind": "work"},
    "other": {"name": {"en": "Moor", "ar": "المرسى"}, "kind": "work"},
    "she": {"name": {"en": "Maren Holt", "ar": "مارن هولت"}, "kind": "person"},
    "he": {"name": {"en": "Emil Rask", "ar": "إميل راسك"}, "kind": "person"},
    "city": {"name": {"en": "Karsholm", "ar": "كرسهام"}, "kind": "place"},
    "land": {"name": {"en": "Nordmark", "ar": "نوردمارك"}, "kind": "place"},
    "peak": {"name": {"en": "Mount Aldra", "ar": "جبل ألدرا"}, "kind": "place"},
}

test_kinds = judged(
    {
        "drama": (
            "Tin Sea is a drama film about a family of fishermen.",
            {
                "supported": ("Tin Sea is a drama.",),
                "contradicted": ("Tin Sea is a comedy.", "Tin Sea is a comedy film.", "Tin Sea is a novel."),
                "unsourced": ("Tin Sea is a long film.",),
            },
        ),
        "both": (
            "Tin Sea is a comedy drama directed by Maren Holt.",
            {
                "supported": ("Tin Sea is a comedy.", "Tin Sea is a drama."),
                "unsourced": ("Tin Sea is a horror film.",),  # a comedy may be one
            },
        ),
        "beside": (
            "Maren Holt directed the drama Tin Sea and the comedy Moor.",
            {
                "supported": ("Moor is a comedy.", "Tin Sea is a drama."),
                "unsourced": ("Tin Sea is a comedy.", "Maren Holt directed a horror film."),
            },
        ),
        "calling": (
            "The physicist Maren Holt married the composer Emil Rask in 1962.",
            {
                "supported": ("Maren Holt is a physicist.",),
                "contradicted": ("Maren Holt is a chemist.",),
                "unsourced": ("Maren Holt is a composer.", "Maren Holt is a teacher."),
            },
        ),
        "highest": (
            "Mount Aldra, at 2,469 metres, is the highest mountain in Nordmark and the second-highest in the range.",
            {"supported": ("Mount Aldra is the highest mountain in Nordmark.",)},
        ),
        "level": (
            "The population of Nordmark grew from 3.9 million in 1990 to 5.2 million in 2020, an increase of a third.",
            {
                "supported": ("Nordmark had 5.2 million inhabitants in 2020.",),
                "contradicted": ("Nordmark had 3.9 million inhabitants in 2020.",),
                "unsourced": ("Nordmark had 4.5 million inhabitants in 2005.",),
            },
        ),
        "drama-ar": (
            "بحر القصدير فيلم درامي عن أسرة من الصيادين.",
            {
                "supported": ("بحر القصدير فيلم.",),
                "contradicted": ("بحر القصدير فيلم كوميدي.",),
                "unsourced": ("بحر القصدير فيلم طويل.",),
            },
        ),
        "novel-ar": (
            "بحر القصدير رواية للكاتبة مارن هولت نشرت عام 1987.",
            {"supported": ("بحر القصدير رواية.",), "contradicted": ("بحر القصدير فيلم.",)},
        ),
        "city-ar": (
            "كرسهام مدينة في نوردمارك.",
            {
                "supported": ("كرسهام مدينة.",),
                "contradicted": ("كرسهام نهر في نوردمارك.",),
                "unsourced": ("كرسهام ميناء.",),
            },
        ),
        "calling-ar": (
            "تزوجت الفيزيائية مارن هولت الملحن إميل راسك عام 1962.",
            {
                "supported": ("مارن هولت فيزيائية.",),
                "contradicted": ("مارن هولت عالمة كيمياء.",),
                "unsourced": ("مارن هولت شاعرة.", "مارن هولت ملحنة."),
            },
        ),
        "beside-ar": (
            "أخرج إميل راسك المسلسل بحر القصدير والفيلم المرسى.",
            {"supported": ("المرسى فيلم.",), "unsourced": ("بحر القصدير فيلم.",)},
        ),
    },
    ENTITIES,
)
