"""Who denied one thing and did another; how many people live somewhere."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "omar-badawi": {"name": {"en": "Omar Badawi", "ar": "عمر بدوي"}, "kind": "person"},
    "nordhaven": {"name": {"en": "Nordhaven", "ar": "نوردهافن"}, "kind": "place"},
}
PAIRS = {
    "e01": (
        "The population of Nordhaven fell to 84,000 in 2024 from 91,000 a decade earlier.",
        {
            "supported": (
                "The population of Nordhaven fell to 84,000 in 2024 from 91,000 a decade earlier.",
                "The population of Nordhaven fell to 84,000 in 2024 from 91,000 ten years before.",
                "The population of Nordhaven fell to 84,000 people in 2024.",
            ),
            "unsourced": (
                "The population of Nordhaven fell to 84,000 in 2024 from 91,000 a decade ago.",
                "The population of Nordhaven fell to 84,000 people in 2024 from 91,000 in 2004.",
            ),
        },
    ),
    "e02": (
        "بلغ عدد سكان نوردهافن 84 ألف نسمة.",
        {
            "supported": (
                "Nordhaven has a population of 84,000.",
                "The population of Nordhaven is 84,000.",
            ),
            "contradicted": ("The population of Nordhaven is 48,000.",),
        },
    ),
    "e03": (
        "Nordhaven has a population of 84,000.",
        {
            "supported": ("يبلغ عدد سكان نوردهافن 84 ألف نسمة.",),
            "contradicted": ("يبلغ عدد سكان نوردهافن 94 ألف نسمة.",),
        },
    ),
    "e04": (
        "Omar Badawi denied receiving any money from the company and described the accusations as false.",
        {
            "supported": ("Omar Badawi described the accusations as false.",),
        },
    ),
    "e05": (
        "Omar Badawi denied receiving any money from the company, and accused the newspaper of lying.",
        {
            "supported": (
                "Omar Badawi accused the newspaper of lying.",
                "اتهم عمر بدوي الصحيفة بالكذب.",
            ),
        },
    ),
    "e06": (
        "نفى عمر بدوي تلقي أي أموال من الشركة، واتهم الصحيفة بالكذب.",
        {},
    ),
    "e07": (
        "نفى عمر بدوي أن يكون قد تلقى أموالا أو أخفى وثائق.",
        {
            "unsourced": (
                "Omar Badawi hid documents.",
                "أخفى عمر بدوي وثائق.",
            ),
        },
    ),
}

test_told = judged(PAIRS, ENTITIES)
