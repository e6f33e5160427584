"""Offices of then, and before whom it was said: "until then head of X" is not "is head", a rally is no court."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"
ENTITIES = {
    "vera": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person"},
    "nils": {"name": {"en": "Nils Brandt", "ar": "نيلس برانت"}, "kind": "person"},
    "lumen": {"name": {"en": "Lumen", "ar": "لومن"}, "kind": "company"},
    "tarn": {"name": {"en": "Tarn Press", "ar": "دار تارن"}, "kind": "company"},
}

test_offices = judged(
    {
        "until-then": (
            "Vera Holt left Lumen in May 2023; Nils Brandt, until then head of the lamp division, succeeded her.",
            {
                S: ("Nils Brandt was head of the lamp division.", "Nils Brandt succeeded Vera Holt."),
                U: ("Nils Brandt is head of the lamp division.", "Vera Holt was head of the lamp division.",
                    "The head of the lamp division left Lumen in May 2023."),
            },
        ),
        "until-then-ar": (
            "أصبح نيلس برانت، الذي كان حتى ذلك الحين نائب مدير دار تارن، مديرا لشركة لومن في مايو 2023.",
            {
                S: ("كان نيلس برانت نائب مدير دار تارن.",),
                U: ("نيلس برانت هو نائب مدير دار تارن.",),
            },
        ),
        "incumbent": (
            "Vera Holt was elected president of Lumen on 4 May 2023, defeating the incumbent, Nils Brandt.",
            {S: ("Vera Holt defeated the incumbent, Nils Brandt.",), U: ("Nils Brandt is the incumbent.",)},
        ),
        "left-for-another": (
            "Vera Holt resigned from Lumen on 2 May 2023. Finance director Nils Brandt succeeded her the same day.",
            {
                S: ("Finance director Nils Brandt succeeded Vera Holt.",),
                U: ("Nils Brandt is the finance director.",),
            },
        ),
        "still-so": (
            "Finance director Nils Brandt of Lumen presented the budget on 3 May 2023.",
            {S: ("Nils Brandt is the finance director of Lumen.",)},
        ),
    },
    ENTITIES,
)  # fmt: skip

test_whom = judged(
    {
        "rally": (
            'At a rally on 7 March 2024 Vera Holt said: "A lamp does not buy bread in this town."',
            {
                S: ('Vera Holt said: "A lamp does not buy bread in this town."',
                    'Vera Holt told a rally: "A lamp does not buy bread in this town."'),
                U: ('Vera Holt told the court: "A lamp does not buy bread in this town."',),
            },
        ),
        "trial": (
            'At her trial on 7 March 2024 Vera Holt said: "A lamp does not buy bread in this town."',
            {S: ('Vera Holt told the court: "A lamp does not buy bread in this town."',)},
        ),
        "rally-ar": (
            "قالت فيرا هولت أمام تجمع في 7 مارس 2024: «المصباح لا يشتري خبزا في هذه البلدة».",
            {
                S: ("قالت فيرا هولت: «المصباح لا يشتري خبزا في هذه البلدة».",),
                U: ("قالت فيرا هولت للمحكمة: «المصباح لا يشتري خبزا في هذه البلدة».",),
            },
        ),
    },
    ENTITIES,
)  # fmt: skip
