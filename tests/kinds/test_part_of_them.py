"""So many, of them so many there: the part keeps its place, the whole has it not."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "bramlow": {"name": {"en": "Bramlow", "ar": "براملو"}, "kind": "organisation"},
    "orrin": {"name": {"en": "Orrin", "ar": "أورين"}, "kind": "place"},
}
PAIRS = {
    "jobs": (
        "Bramlow cut 600 jobs in November 2024, 240 of them in Orrin.",
        {"supported": ("Bramlow cut 600 jobs in November 2024.", "Bramlow cut 240 jobs in Orrin.",
                       "Bramlow cut 600 jobs, 240 of them in Orrin."),
         "unsourced": ("Bramlow cut 600 jobs in Orrin.", "Bramlow cut 240 jobs in November 2024.")},
    ),
    "jobs-ar": (
        "ألغت براملو 600 وظيفة في نوفمبر 2024، منها 240 وظيفة في أورين.",
        {"supported": ("ألغت براملو 600 وظيفة في نوفمبر 2024.",),
         "unsourced": ("ألغت براملو 600 وظيفة في أورين.", "ألغت براملو 240 وظيفة في نوفمبر 2024.")},
    ),
}  # fmt: skip

test_part_of_them = judged(PAIRS, NAMES)
