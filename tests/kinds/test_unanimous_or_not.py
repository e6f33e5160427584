"""Unanimously, beside the votes on file: with some against it is denied; votes to none deny nothing."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e0": {"name": {"en": "Dana Wolk"}, "kind": "person"},
    "e1": {"name": {"en": "Northam Museum"}, "kind": "company"},
    "e2": {"name": {"en": "Selm"}, "kind": "place"},
    "e3": {"name": {"ar": "دانة ولك"}, "kind": "person"},
    "e4": {"name": {"ar": "متحف نورثام"}, "kind": "company"},
    "e5": {"name": {"ar": "سلم"}, "kind": "place"},
}
PAIRS = {
    "appointed": (
        "Dana Wolk was appointed director of Northam Museum in May 2020 by a vote of seven to two.",
        {
            "contradicted": (
                "The board was unanimous in appointing Dana Wolk director of Northam Museum in May 2020.",
                "Dana Wolk was appointed director of Northam Museum in May 2020 by a unanimous vote.",
                "Dana Wolk was unanimously appointed director of Northam Museum in May 2020.",
            ),
            "unsourced": ("Dana Wolk was unanimously appointed trustee of Northam Museum in May 2020.",),
        },
    ),
    "budget": (
        "On 2 May 2024 the council of Selm approved the budget by 31 votes to 12.",
        {
            "contradicted": (
                "The council of Selm approved the budget unanimously on 2 May 2024.",
                "On 2 May 2024 the council of Selm unanimously approved the budget.",
            ),
            "unsourced": (
                "The council of Selm unanimously approved a new park.",
                "The council of Selm unanimously approved the budget in 2023.",
            ),
        },
    ),
    "to-none": (
        "On 2 May 2024 the council of Selm approved the budget by 31 votes to none.",
        {},
    ),
    "appointed-ar": (
        "عيّن مجلس الأمناء دانة ولك مديرة لـمتحف نورثام في مايو 2020 بسبعة أصوات مقابل صوتين.",
        {
            "contradicted": (
                "عيّن مجلس الأمناء دانة ولك مديرة لمتحف نورثام في مايو 2020 بالإجماع.",
                "عُيّنت دانة ولك بالإجماع مديرة لمتحف نورثام في مايو 2020.",
            ),
            "unsourced": ("عُيّنت دانة ولك بالإجماع عضوا في متحف نورثام في مايو 2020.",),
        },
    ),
    "budget-ar": (
        "أقر مجلس مدينة سلم الموازنة في 2 مايو 2024 بأغلبية 31 صوتا مقابل 12.",
        {
            "contradicted": ("أقر مجلس مدينة سلم الموازنة بالإجماع في 2 مايو 2024.",),
            "unsourced": (
                "أقر مجلس مدينة سلم بالإجماع إنشاء حديقة.",
                "أقر مجلس مدينة سلم الموازنة بالإجماع عام 2023.",
            ),
        },
    ),
}

test = judged(PAIRS, ENTITIES)
