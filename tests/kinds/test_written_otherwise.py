"""Names written with a hyphen, or with a slip that makes a plain word of one of them; second verbs of the past."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "coop": {"name": {"en": "the Tarn Growers' Cooperative"}, "kind": "company",
             "aliases": ["Tarn Growers' Cooperative"]},
    "moss": {"name": {"en": "Ada Moss"}, "kind": "person"},
    "stone": {"name": {"en": "Orla Stone"}, "kind": "person"},
}
PAIRS = {
    "hyphen": ("The Tarn Growers' Cooperative was founded in 1998.", {
        S: ("The Tarn Growers' Co-operative was founded in 1998.",),
        U: ("The Tarn Growers' Co-op was founded by millers in 1998.",),
    }),
    "plain word": ("Orla Stone founded a bank in 1998.", {
        S: ("Orla Store founded a bank in 1998.", "Orla Stone founded a bank in 1998."),
        U: ("Orla founded a store in 1998.", "A stone store founded a bank in 1998.",
            "Ada Stone founded a bank in 1998."),
    }),
    "second verb": ("Ada Moss ran the bank in 2020 and taught at the school for twelve years.", {
        S: ("Ada Moss taught at the school for twelve years.", "Ada Moss ran the bank in 2020."),
    }),
}

test_written_otherwise = judged(PAIRS, ENTITIES)
