"""One thing set beside another: the western not the eastern, what each puts it at, who is cited, what is denied."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "quay": {"name": {"en": "Marl Quay", "ar": "رصيف مارل"}, "kind": "place"},
    "isle": {"name": {"en": "Isle of Brae", "ar": "جزيرة براي"}, "kind": "place"},
    "lund": {"name": {"en": "Tove Lund", "ar": "توفه لوند"}, "kind": "person"},
    "reed": {"name": {"en": "Amos Reed", "ar": "آموس ريد"}, "kind": "person"},
    "coop": {"name": {"en": "Net Cooperative", "ar": "تعاونية الشباك"}, "kind": "organisation"},
    "treasury": {"name": {"en": "Treasury", "ar": "وزارة الخزانة"}, "kind": "organisation"},
    "echo": {"name": {"en": "Brae Echo", "ar": "صدى براي"}, "kind": "medium"},
}
FACTS = {
    "wall": {
        "en": "The eastern wall of Marl Quay collapsed on 12 November 2023.",
        "ar": "انهار الجدار الشرقي لرصيف مارل في 12 نوفمبر 2023.",
    },
    "march": {
        "en": "The police put the number of marchers against the toll on the Isle of Brae on 6 July 2025 at 700, "
        "the organisers at 1,500.",
    },
    "storm": {
        "en": "On the Isle of Brae the storm killed three people, among them the fisherman Amos Reed, and injured 41.",
        "ar": "أودت العاصفة في جزيرة براي بحياة ثلاثة أشخاص، من بينهم الصياد آموس ريد، وأصابت 41 شخصا.",
    },
    "accused": {"en": "Tove Lund of the Net Cooperative accused Amos Reed of having handed money to his friends."},
    "closure": {
        "en": "The Brae Echo reported on 3 February 2025 that the Treasury planned to close the hospital of the "
        "Isle of Brae; the Treasury denied the report the next day.",
    },
}

ROWS = {
    "eastern": (S, "The eastern wall of Marl Quay collapsed."),
    "western": (C, "The western wall of Marl Quay collapsed."),
    "western-ar": (C, "انهار الجدار الغربي لرصيف مارل."),
    "western-not-eastern": (C, "It was the western and not the eastern wall of Marl Quay that collapsed."),
    "told-by-organisers": (S, "The organisers put the marchers against the toll on the Isle of Brae at 1,500."),
    "told-by-police": (C, "The police put the number of marchers against the toll on the Isle of Brae at 1,500."),
    "told-by-nobody": (U, "1,500 people marched against the toll on the Isle of Brae on 6 July 2025."),
    "injured": (S, "The storm injured 41 people on the Isle of Brae."),
    "injured-ar": (S, "أصابت العاصفة 41 شخصا في جزيرة براي."),
    "injured-fishermen": (U, "The storm injured 41 fishermen on the Isle of Brae."),
    "injured-fishermen-ar": (U, "أصابت العاصفة 41 صيادا في جزيرة براي."),
    "cited": (S, "According to Tove Lund of the Net Cooperative, Amos Reed handed money to his friends."),
    "uncited": (U, "Amos Reed handed money to his friends."),
    "never-planned": (U, "The Treasury never planned to close the hospital of the Isle of Brae."),
    "planned": (U, "The Treasury planned to close the hospital of the Isle of Brae."),
    "denied": (S, "The Treasury denied that it planned to close the hospital of the Isle of Brae."),
}

test_verdict = verdicts(ROWS)
