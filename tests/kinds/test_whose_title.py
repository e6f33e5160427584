"""Whose title it is: a name is not given what the fact says of another one."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "norr": {"name": {"en": "Ada Norr", "ar": "سامر الحلبي"}, "kind": "person", "aliases": ["Norr"]},
    "ilk": {"name": {"en": "Ben Ilk", "ar": "رامي النجار"}, "kind": "person", "aliases": ["Ilk"]},
}
PAIRS = {
    "resigned": ("On 3 May 2024 the treasurer Ada Norr resigned and Ben Ilk, a lawyer, took over.", {
        S: ("Ada Norr, the treasurer, resigned on 3 May 2024.", "Treasurer Ada Norr resigned.",
            "Ben Ilk, a lawyer, took over."),
        U: ("Ben Ilk, the treasurer, took over.", "The treasurer Ben Ilk took over on 3 May 2024.",
            "Ada Norr, a lawyer, resigned."),
    }),
    "accused": ("The harbour master Ada Norr accused the mayor, Ben Ilk, of hiding the survey.", {
        S: ("Ada Norr, the harbour master, accused Ben Ilk of hiding the survey.",
            "Ada Norr accused the mayor Ben Ilk of hiding the survey."),
        U: ("The mayor Ada Norr accused Ben Ilk of hiding the survey.",
            "Ada Norr, the mayor, accused Ben Ilk of hiding the survey."),
    }),
    "counted": ("The baker Ada Norr and two carpenters founded the choir in 1990.", {
        S: ("Ada Norr, a baker, founded the choir in 1990.",),
        U: ("Ada Norr, a carpenter, founded the choir in 1990.",),
    }),
    "resigned-ar": ("استقال أمين الصندوق سامر الحلبي في 3 مايو 2024 وخلفه المحامي رامي النجار.", {
        S: ("استقال أمين الصندوق سامر الحلبي.",),
        U: ("استقال المحامي سامر الحلبي في 3 مايو 2024.", "خلفه أمين الصندوق رامي النجار."),
    }),
    "accused-ar": ("اتهم المهندس سامر الحلبي الوزير رامي النجار بإخفاء التقرير.", {
        S: ("اتهم سامر الحلبي الوزير رامي النجار بإخفاء التقرير.",),
        U: ("اتهم سامر الحلبي المهندس رامي النجار بإخفاء التقرير.",),
    }),
}

test_whose_title = judged(PAIRS, ENTITIES)
