"""Who speaks, told by his office where the fact sets the office beside his name."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "lena": {"name": {"en": "Lena Marsh"}, "kind": "person"},
    "ada": {"name": {"en": "Ada Lund"}, "kind": "person"},
    "sorrel": {"name": {"en": "Sorrel United"}, "kind": "organisation"},
    "pallas": {"name": {"en": "Pallas"}, "kind": "organisation"},
    "corve": {"name": {"en": "Corve"}, "kind": "place"},
}

test_by_office = judged(
    {
        "coach": (
            "Lena Marsh, the coach of Sorrel United, said after the match that the referee had been wrong.",
            {
                "supported": ("The coach of Sorrel United said that the referee had been wrong.",),
                "unsourced": (
                    "The former coach of Sorrel United said that the referee had been wrong.",
                    "The chairman of Sorrel United said that the referee had been wrong.",
                    "The referee was wrong.",
                ),
            },
        ),
        "mayor": (
            "Lena Marsh, the mayor of Corve, said Pallas would build a school.",
            {
                "supported": ("The mayor of Corve said Pallas would build a school.",),
                "unsourced": (
                    "The deputy mayor of Corve said Pallas would build a school.",
                    "Pallas will build a school.",
                ),
            },
        ),
        "accused": (
            "Lena Marsh, the mayor of Corve, accused Pallas of hiding the report.",
            {
                "supported": ("The mayor of Corve accused Pallas of hiding the report.",),
                "unsourced": ("Pallas hid the report.", "The mayor of Corve hid the report."),
            },
        ),
        "another": (
            "Lena Marsh, the coach of Pallas, said that Ada Lund, the coach of Sorrel United, had lied.",
            {"unsourced": ("The coach of Sorrel United said that Ada Lund had lied.",)},
        ),
    },
    NAMES,
)
