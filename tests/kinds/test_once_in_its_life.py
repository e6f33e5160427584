"""What comes to a named one but once: another day or age of it is denied, whatever else the fact tells beside it."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "who": {"name": {"en": "Ora Stem", "ar": "منى الجندي"}, "kind": "person"},
    "work": {"name": {"en": "Tin Sea", "ar": "بحر القصدير"}, "kind": "work"},
    "ship": {"name": {"en": "Moor Star", "ar": "نجمة البحر"}, "kind": "product"},
    "bank": {"name": {"en": "Corva", "ar": "بنك الشمال"}, "kind": "organisation"},
}

test_once = judged(
    {
        "died": (
            "Ora Stem of Corva died on 4 May 2011 at the age of 60, a day after her brother.",
            {
                "supported": ("Ora Stem died in 2011.",),
                "contradicted": ("Ora Stem died on 14 May 2011.", "Ora Stem died at the age of 66."),
                "unsourced": ("Ora Stem's mother died in 2009.", "Ora Stem was injured in 2009."),
            },
        ),
        "kin": (
            "The brother of Ora Stem was arrested on 8 December 2019.",
            {
                "supported": ("Ora Stem's brother was arrested in December 2019.",),
                "contradicted": ("The brother of Ora Stem was not arrested on 8 December 2019.",),
                "unsourced": ("The sister of Ora Stem was arrested on 8 December 2019.",),
            },
        ),
        "kin-ar": (
            "اعتقل شقيق منى الجندي في 8 ديسمبر 2019.",
            {"unsourced": ("اعتقلت شقيقة منى الجندي في 8 ديسمبر 2019.",)},
        ),
        "until": (
            "Ora Stem was the first woman to lead Corva, which she headed from 1994 until her death in 2003.",
            {
                "supported": ("Ora Stem died in 2003.",),
                "contradicted": ("Ora Stem died in 2005.", "Ora Stem died in 1994."),
            },
        ),
        "hers": (
            "Ora Stem buried her husband in 2011 after his death in 2010.",
            {"unsourced": ("Ora Stem died.", "Ora Stem died in 2013.")},
        ),
        "his": (
            "Ora Stem headed Corva until the death of its founder in 2003.",
            {"unsourced": ("Ora Stem died in 2003.", "Ora Stem died in 2005.")},
        ),
        "released": (
            "The singer Ora Stem released her third album, Tin Sea, in October 2020.",
            {
                "contradicted": ("Tin Sea was released in 2018.", "Tin Sea came out in 2018."),
                "unsourced": ("Tin Sea was re-released in 2022.", "Ora Stem released an album in 2018."),
            },
        ),
        "first": (
            "Tin Sea is a novel by Ora Stem, first published in 1987 and later translated into 14 languages.",
            {"contradicted": ("Tin Sea was first published in 1989.",)},
        ),
        "sank": (
            "The ferry Moor Star sank on 3 February 1991 off the coast and 42 people died.",
            {"contradicted": ("The Moor Star sank in 1994.",), "unsourced": ("A ferry sank off the coast in 1994.",)},
        ),
        "among": (
            "Corva was founded by Ora Stem and two friends in 1951.",
            {
                "contradicted": ("Corva was founded in 1960.",),
                "unsourced": ("Corva was founded by Karl Ostrow.", "Corva was fined in 1960."),
            },
        ),
        "born": (
            "The novelist Ora Stem was born in Marlow in 1948.",
            {"supported": ("Ora Stem was born in 1948.",), "contradicted": ("Ora Stem was born in 1952.",)},
        ),
        "until-ar": (
            "رأست منى الجندي بنك الشمال من عام 1994 حتى وفاتها عام 2003 عن 61 عاما.",
            {
                "supported": ("توفيت منى الجندي عام 2003.",),
                "contradicted": ("توفيت منى الجندي عام 2005.", "توفيت منى الجندي عن 71 عاما."),
            },
        ),
        "hers-ar": (
            "دفنت منى الجندي زوجها عام 2011 بعد وفاته عام 2010.",
            {"unsourced": ("توفيت منى الجندي.", "توفيت منى الجندي عام 2013.")},
        ),
        "released-ar": (
            "أصدرت المغنية منى الجندي ألبوم بحر القصدير في مايو 2019.",
            {
                "supported": ("صدر بحر القصدير عام 2019.",),
                "contradicted": ("صدر بحر القصدير عام 2017.",),
                "unsourced": ("أصدرت منى الجندي أغنية عام 2017.", "أعيد إصدار بحر القصدير عام 2022."),
            },
        ),
        "sank-ar": (
            "غرقت ناقلة النفط نجمة البحر قبالة الساحل عام 1999.",
            {"contradicted": ("غرقت نجمة البحر عام 2003.",), "unsourced": ("غرقت ناقلة نفط قبالة الساحل عام 2003.",)},
        ),
        "ran-ar": (
            "عرض مسلسل بحر القصدير من 2009 إلى 2014.",
            {"contradicted": ("انتهى مسلسل بحر القصدير عام 2012.",)},
        ),
    },
    ENTITIES,
)
