"""Which in its row a thing is ("second-largest", "third album"): another rank is denied, a bare kind backs none."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "city": {"name": {"en": "Karsholm", "ar": "كرسهام"}, "kind": "place"},
    "land": {"name": {"en": "Nordmark", "ar": "نوردمارك"}, "kind": "place"},
    "who": {"name": {"en": "Nadia Coe", "ar": "ميرا دال"}, "kind": "person"},
    "work": {"name": {"en": "Slow Light", "ar": "أنهار الزجاج"}, "kind": "work"},
}

test_ranked = judged(
    {
        "second-largest": (
            "Karsholm is the second-largest city of Nordmark.",
            {"contradicted": ("Karsholm is the largest city of Nordmark.", "Karsholm is the third-largest.")},
        ),
        "largest": (
            "Karsholm is the largest city of Nordmark.",
            {"contradicted": ("Karsholm is the second-largest city of Nordmark.",)},
        ),
        "bare": (
            "Karsholm is a city in Nordmark.",
            {"unsourced": ("Karsholm is the largest city of Nordmark.",)},
        ),
        "album": (
            "The singer Nadia Coe, 34, released her third album, Slow Light, on 9 June 2017.",
            {
                "supported": ("Slow Light is the third album by Nadia Coe.",),
                "contradicted": (
                    "Slow Light is the second album by Nadia Coe.",
                    "Slow Light is Nadia Coe's second album.",
                ),
                "unsourced": ("Nadia Coe released her second album in 2014.",),
            },
        ),
        "second-largest-ar": (
            "كرسهام ثاني أكبر مدن نوردمارك.",
            {"contradicted": ("كرسهام أكبر مدن نوردمارك.", "كرسهام أكبر مدينة في نوردمارك.")},
        ),
        "bare-ar": ("كرسهام مدينة في نوردمارك.", {"unsourced": ("كرسهام أكبر مدن نوردمارك.",)}),
        "album-ar": (
            "أصدرت المغنية ميرا دال ألبومها الثالث أنهار الزجاج في أكتوبر 2020.",
            {
                "supported": ("أنهار الزجاج هو الألبوم الثالث لميرا دال.",),
                "contradicted": ("أنهار الزجاج هو الألبوم الثاني لميرا دال.",),
            },
        ),
    },
    ENTITIES,
)
