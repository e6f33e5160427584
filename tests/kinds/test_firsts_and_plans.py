"""The first to do a thing has done it; what is to be done is planned, in whatever voice it is told."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "dock": {"name": {"en": "the Orla Dock", "ar": "حوض أورلا"}, "kind": "place", "aliases": ["Orla Dock"]},
    "strait": {"name": {"en": "the Tarn Strait", "ar": "مضيق تارن"}, "kind": "place", "aliases": ["Tarn Strait"]},
    "bridge": {"name": {"en": "the Kelda Bridge", "ar": "جسر كلدا"}, "kind": "place", "aliases": ["Kelda Bridge"]},
    "star": {"name": {"en": "Arda Star", "ar": "أردا ستار"}, "kind": "product"},
    "moon": {"name": {"en": "Arda Moon", "ar": "أردا مون"}, "kind": "product"},
    "board": {"name": {"en": "the Arda Port Board", "ar": "هيئة ميناء أردا"}, "kind": "organisation"},
    "dara": {"name": {"en": "Dara Holm", "ar": "دارا هولم"}, "kind": "person"},
}
PAIRS = {
    "docked": ("Work on the Orla Dock began in 2019; the first ship, the Arda Star, docked there on 26 May 2024.", {
        S: ("The Arda Star became the first ship to dock at the Orla Dock.",
            "On 26 May 2024 the Arda Star was the first ship to dock at the Orla Dock."),
        C: ("The Arda Moon became the first ship to dock at the Orla Dock.",
            "The Arda Star became the first ship to dock at the Orla Dock in May 2023."),
        U: ("The Arda Star became the last ship to leave the Orla Dock.",),
    }),
    "did": ("The Arda Star was the first ship to cross the Tarn Strait, in 2019.", {
        S: ("The Arda Star crossed the Tarn Strait in 2019.",
            "In 2019 the Arda Star became the first ship to cross the Tarn Strait."),
        C: ("The Arda Star never crossed the Tarn Strait.",
            "The Arda Star was the last ship to cross the Tarn Strait."),
    }),
    "resigned": ("Dara Holm was the first minister to resign over the audit, on 3 May 2021.", {
        S: ("Dara Holm resigned on 3 May 2021.",), C: ("Dara Holm refused to resign over the audit.",),
    }),
    "to-be": ("The Arda Star is to be the first ship to cross the Tarn Strait.", {
        S: ("The Arda Star will be the first ship to cross the Tarn Strait.",),
        U: ("The Arda Star was the first ship to cross the Tarn Strait.", "The Arda Star crossed the Tarn Strait.",
            "The Arda Star became the first ship to cross the Tarn Strait."),
    }),
    "wants": ("Arda Star wants to become the first ship to cross the Tarn Strait.", {
        U: ("The Arda Star became the first ship to cross the Tarn Strait.", "The Arda Star crossed the Tarn Strait."),
    }),
    "way": ("The Arda Port Board called a sale the only way to save the Orla Dock.", {
        U: ("The Arda Port Board saved the Orla Dock.",),
    }),
    "bridge": ("Work began on the first bridge to link Arda and Malta in May 2021.", {
        U: ("A bridge links Arda and Malta.", "The first bridge links Arda and Malta."),
    }),
    "try": ("The first attempt to cross the Tarn Strait with the Arda Star ended on 3 May 2021.", {
        U: ("The Arda Star crossed the Tarn Strait on 3 May 2021.",),
    }),
    "woman-ar": (("خلفت دارا هولم في 1 أكتوبر 2020 سافا تان في منصب المدير العام لهيئة ميناء أردا، "
                 "وهي أول امرأة تتولى هذا المنصب."), {
        S: ("دارا هولم أول امرأة تشغل منصب المدير العام لهيئة ميناء أردا.",
            "أصبحت دارا هولم في أكتوبر 2020 أول امرأة تتولى منصب المدير العام لهيئة ميناء أردا."),
        U: ("ستكون دارا هولم أول امرأة تترك هيئة ميناء أردا.",),
    }),
    "charge": ("From 1 January 2026 the port board will charge ships that burn heavy oil 6 dinars a tonne.", {
        S: ("Ships that burn heavy oil are to be charged 6 dinars a tonne by the port board from January 2026.",
            "The port board is to charge ships that burn heavy oil 6 dinars a tonne."),
        C: ("Ships that burn heavy oil are to be charged 9 dinars a tonne by the port board from January 2026.",),
        U: ("Ships that burn heavy oil were charged 6 dinars a tonne.",),
    }),
    "open": ("The Kelda Bridge is to be opened on 3 May 2027.", {
        S: ("The Kelda Bridge is to open on 3 May 2027.", "The Kelda Bridge will open in May 2027.",
            "The Kelda Bridge will be opened in May 2027."),
        U: ("The Kelda Bridge opened on 3 May 2027.",),
    }),
    "opened": ("The Kelda Bridge opened on 3 May 2023.", {
        U: ("The Kelda Bridge is to be opened on 3 May 2023.", "The Kelda Bridge will open in 2027."),
    }),
    "open-ar": ("من المقرر أن يُفتتح جسر كلدا في 3 مايو 2027.", {
        S: ("سيُفتتح جسر كلدا في مايو 2027.", "من المقرر افتتاح جسر كلدا في 3 مايو 2027."),
        U: ("افتُتح جسر كلدا في 3 مايو 2027.",),
    }),
}  # fmt: skip

test_firsts_and_plans = judged(PAIRS, ENTITIES)
