"""Who is beaten to a contract, an award or a vote loses it to whoever wins it; a court's "dismissed" sacks nobody."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "tarn": {"name": {"en": "Tarn", "ar": "تارن"}, "kind": "place"},
    "build": {"name": {"en": "Orsted Build", "ar": "أورستد للبناء"}, "kind": "company"},
    "rival": {"name": {"en": "Kenmore", "ar": "كنمور"}, "kind": "company"},
    "moss": {"name": {"en": "Ada Moss", "ar": "آدا موس"}, "kind": "person"},
    "pell": {"name": {"en": "Karl Pell", "ar": "كارل بيل"}, "kind": "person"},
}
PAIRS = {
    "contract": ("Orsted Build won the contract to build the bridge at Tarn in January 2025, beating Kenmore.", {
        S: ("Kenmore lost the contract for the bridge at Tarn to Orsted Build.",
            "Kenmore lost the contract for the bridge at Tarn.",
            "Kenmore lost out to Orsted Build on the contract for the bridge at Tarn."),
        C: ("Orsted Build lost the contract for the bridge at Tarn to Kenmore.",),
        U: ("Kenmore lost a match.", "Kenmore lost the contract for the tunnel at Tarn."),
    }),
    "election": ("Ada Moss won the election in May 2024, defeating Karl Pell.", {
        S: ("Karl Pell lost the election.", "Karl Pell lost the election to Ada Moss."),
        C: ("Ada Moss lost the election.", "Ada Moss lost the election to Karl Pell."),
    }),
    "appeal": ("The appeal court dismissed Karl Pell's appeal in May 2025.", {
        S: ("Karl Pell lost his appeal in May 2025.", "Karl Pell's appeal was rejected in May 2025.",
            "The appeal court turned down Karl Pell's appeal."),
        C: ("Karl Pell won his appeal in May 2025.",),
        U: ("Karl Pell lost his job in May 2025.", "Karl Pell withdrew his appeal.",
            "The appeal court heard Karl Pell's appeal."),
    }),
    "lawsuit": ("A court in Tarn dismissed Kenmore's lawsuit against Orsted Build in April 2025.", {
        S: ("Kenmore lost its lawsuit against Orsted Build in April 2025.",
            "Kenmore's lawsuit against Orsted Build failed."),
        U: ("Orsted Build lost its lawsuit against Kenmore.", "Orsted Build sued Kenmore."),
    }),
    "contract-ar": ("فازت أورستد للبناء بعقد بناء الجسر في تارن متفوقة على كنمور.", {
        S: ("فازت أورستد للبناء بعقد بناء الجسر في تارن.",),
        C: ("فازت كنمور بعقد بناء الجسر في تارن.",),
    }),
}

test_lost_by_and_to = judged(PAIRS, ENTITIES)
