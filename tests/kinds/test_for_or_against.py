"""Who speaks against a thing does not speak for it; and "testified against X" tells a deed, no words."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "moss": {"name": {"en": "Ada Moss", "ar": "آدا موس"}, "kind": "person"},
    "pell": {"name": {"en": "Karl Pell", "ar": "كارل بيل"}, "kind": "person"},
    "rovers": {"name": {"en": "Danby Rovers", "ar": "دانبي روفرز"}, "kind": "company"},
}
PAIRS = {
    "spoke": ("Ada Moss spoke against Danby Rovers at the hearing in May 2024.", {
        S: ("Ada Moss spoke against Danby Rovers in May 2024.",),
        U: ("Ada Moss spoke for Danby Rovers at the hearing in May 2024.",),
    }),
    "thing": ("The union demonstrated against the plan on 3 May 2024.", {
        S: ("The union demonstrated against the plan in May 2024.",),
        U: ("The union demonstrated for the plan on 3 May 2024.",
            "The union demonstrated in favour of the plan on 3 May 2024."),
    }),
    "argued": ("Ada Moss argued against a tunnel in May 2024.", {
        U: ("Ada Moss argued for a tunnel in May 2024.",),
    }),
    "played": ("Ada Moss played for Danby Rovers in May 2024.", {
        S: ("Ada Moss played for Danby Rovers in 2024.",),
        U: ("Ada Moss played against Danby Rovers in May 2024.",),
    }),
    "alike": ("The clinic vaccinated 400 children against measles in May 2024.", {
        S: ("The clinic vaccinated 400 children for measles in May 2024.",),
    }),
    "demonstrated-ar": ("تظاهرت النقابة ضد الخطة في مايو 2024.", {
        S: ("تظاهرت النقابة ضد الخطة في 2024.",),
        U: ("تظاهرت النقابة لصالح الخطة في مايو 2024.",),
    }),
    "witness": ("Ada Moss, an accountant at Danby Rovers, testified against Karl Pell in exchange for immunity.", {
        S: ("Ada Moss gave evidence against Karl Pell.", "Ada Moss testified against Karl Pell."),
        U: ("Ada Moss gave evidence for Karl Pell.", "Karl Pell testified against Ada Moss."),
    }),
    "words": ("Ada Moss testified that Karl Pell had taken the money.", {
        S: ("Ada Moss said that Karl Pell had taken the money.",),
        U: ("Karl Pell had taken the money.",),
    }),
}

test_for_or_against = judged(PAIRS, ENTITIES)
