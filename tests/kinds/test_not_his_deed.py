"""Who did it, and when: what only befell somebody, what nobody is told to have done, offices left, order turned."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "vera": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person", "aliases": ["Holt"]},
    "tarn": {"name": {"en": "Tarn Press", "ar": "دار تارن"}, "kind": "company"},
    "ostrava": {"name": {"en": "Orlo Bridge", "ar": "جسر أورلو"}, "kind": "place"},
    "lumen": {"name": {"en": "Lumen Gallery", "ar": "متحف لومن"}, "kind": "organization"},
}
CAUSES = {
    "over": ("Harbour minister Vera Holt resigned on 8 May 2024 over the collapse of Orlo Bridge.", {
        S: ("Vera Holt resigned over the collapse of Orlo Bridge.", "Orlo Bridge collapsed."),
        U: ("Vera Holt caused the collapse of Orlo Bridge.", "The collapse of Orlo Bridge was caused by Vera Holt.",
            "Orlo Bridge collapsed after the resignation of Vera Holt."),
    }),
    "told": ("The storm caused the collapse of Orlo Bridge.", {
        S: ("The storm caused the collapse of Orlo Bridge.", "The collapse of Orlo Bridge was caused by the storm."),
    }),
    "because": ("Tarn Press put off the opening of its hall because of flooding in the cellar.", {
        S: ("Tarn Press put off the opening of its hall.",),
        U: ("Tarn Press flooded the cellar.", "Tarn Press caused the flooding in the cellar."),
    }),
    "inspectors": ("The cause of the fire was a cable, the inspectors reported on 3 June 2021.", {
        U: ("The inspectors caused the fire.",),
    }),
    "over-ar": ("استقالت الوزيرة فيرا هولت في 8 مايو 2024 بسبب انهيار جسر أورلو.", {
        S: ("استقالت فيرا هولت بسبب انهيار جسر أورلو.", "انهار جسر أورلو."),
        U: ("تسببت فيرا هولت في انهيار جسر أورلو.", "انهار جسر أورلو بعد استقالة فيرا هولت."),
    }),
}
NOBODY = {
    "published": ("Vera Holt resigned three days after the report was published.", {
        S: ("Vera Holt resigned three days after the report was published.",),
        U: ("Vera Holt published the report.", "The report was published by Vera Holt."),
    }),
    "inspected": ("The lift had been installed by Tarn Press in 2016 and was last inspected in March 2020.", {
        S: ("The lift was last inspected in March 2020.", "Tarn Press installed the lift in 2016."),
        U: ("Tarn Press inspected the lift in March 2020.", "The lift was inspected by Tarn Press in March 2020."),
    }),
    "by-him": ("The report was published by Vera Holt in March 2020.", {
        S: ("Vera Holt published the report.", "Vera Holt published the report in March 2020."),
    }),
    "stolen": ("The insurer Tarn Press put the value of the 23 stolen paintings at 64 million euros.", {
        S: ("Tarn Press put the value of the 23 stolen paintings at 64 million euros.",),
        U: ("Tarn Press stole 23 paintings.",),
    }),
}
REFUSED = {
    "stepped-down": ("Vera Holt stepped down on 6 May 2024 but refused to give back a bonus.", {
        S: ("Vera Holt stepped down on 6 May 2024.", "Vera Holt refused to give back a bonus."),
        U: ("Vera Holt refused to step down.",),
    }),
}
OFFICES = {
    "had-been": (
        "On 2 May 2024 trustees appointed Vera Holt, who had been chief curator of Lumen Gallery, head of Tarn Press.",
        {
            S: ("Trustees appointed Vera Holt head of Tarn Press.",
                "Vera Holt had been chief curator of Lumen Gallery."),
            U: ("Trustees appointed Vera Holt chief curator of Lumen Gallery.",
                "Vera Holt was appointed chief curator of Lumen Gallery on 2 May 2024."),
        },
    ),
    "formerly-ar": ("عين رئيس الوزراء في 28 مايو 2024 فيرا هولت، نائبة محافظ البنك المركزي سابقا، وزيرة للطاقة.", {
        S: ("عينت فيرا هولت وزيرة للطاقة.",),
        U: ("عينت فيرا هولت نائبة لمحافظ البنك المركزي.", "فيرا هولت نائبة محافظ البنك المركزي.",
            "عين البنك المركزي فيرا هولت وزيرة للطاقة."),
    }),
}
ORDER = {
    "before-the-end": ("Tarn Press dismissed Vera Holt on 3 March 2025, a year before the end of her contract.", {
        S: ("Tarn Press dismissed Vera Holt on 3 March 2025.",),
        C: ("Tarn Press dismissed Vera Holt after the end of her contract.",),
        U: ("Tarn Press dismissed Vera Holt at the end of her contract."),
    }),
    "before-ar": ("أجلي سكان الوادي قبل بدء ملء الخزان.", {
        S: ("أجلي سكان الوادي قبل ملء الخزان.",),
        C: ("بدأ ملء الخزان قبل إجلاء سكان الوادي.",),
    }),
}
VOTES = {
    "majority": ("The members elected Vera Holt chairwoman of Tarn Press by 611 votes to 402.", {
        S: ("The members elected Vera Holt chairwoman by 611 votes to 402.",),
        C: ("402 members elected Vera Holt chairwoman.",),
    }),
    "paid": ("Vera Holt paid 3 million euros for the crown.", {
        S: ("Vera Holt paid 3 million euros for the crown.",),
        U: ("Vera Holt was paid 3 million euros for the crown.",),
    }),
}

test_causes = judged(CAUSES, ENTITIES)
test_by_nobody = judged(NOBODY, ENTITIES)
test_refused = judged(REFUSED, ENTITIES)
test_offices = judged(OFFICES, ENTITIES)
test_order = judged(ORDER, ENTITIES)
test_votes = judged(VOTES, ENTITIES)
