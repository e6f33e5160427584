"""What another verb of an English sentence tells: clauses cut out of it with the wrong doer, object, day or place."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "driver": (
        "A cyclist who was eating an apple hit a dog near the Mill Bridge.",
        {"unsourced": ("A dog hit a cyclist.",)},
    ),
    "adviser": (
        "The admiral, an adviser to the king, criticised the raid on the harbour.",
        {
            "supported": ("The admiral criticised the raid.", "An adviser to the king criticised the raid."),
            "unsourced": ("The king criticised the raid.",),
        },
    ),
    "plant": (
        "The dairy, which employs 90 people, exports half of its butter to Norway.",
        {
            "supported": ("The dairy exports half of its butter to Norway.",),
            "unsourced": ("The dairy employs people in Norway.",),
        },
    ),
    "team": (
        "The Danish crew beat the crew that had won the regatta last year.",
        {"unsourced": ("The Danish crew won the regatta.",)},
    ),
    "pupil": (
        "The choir was founded by Edna Marl, who was trained by the tenor Piet Rusk.",
        {"supported": ("Edna Marl founded the choir.",), "unsourced": ("Edna Marl trained Piet Rusk.",)},
    ),
    "lorries": (
        "The quay was closed to lorries in 2017 and torn down in 2020.",
        {"supported": ("The quay was torn down in 2020.",), "unsourced": ("Lorries were torn down in 2020.",)},
    ),
    "passages": (
        "The editor withdrew the novel after a reader found copied passages.",
        {"supported": ("The editor withdrew the novel.",), "unsourced": ("The editor copied passages.",)},
    ),
    "ended": (
        "The nurses' strike ended when the Orle clinic agreed to raise their pay.",
        {"supported": ("The Orle clinic agreed to raise their pay.",)},
    ),
}
test = judged(PAIRS)
