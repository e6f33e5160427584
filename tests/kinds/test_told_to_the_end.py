"""A fact told from end to end with one thing wrong is denied, whoever is said to have which part in it."""

from __future__ import annotations

from tests.kinds.rows import C, U, verdicts

ENTITIES = {
    "kalden": {"name": {"en": "the Kalden Theatre", "ar": "مسرح كالدن"}, "kind": "organisation"},
    "brask": {"name": {"en": "Tove Brask", "ar": "توفه براسك"}, "kind": "person"},
    "moritz": {"name": {"en": "Ivo Moritz", "ar": "إيفو موريتز"}, "kind": "person"},
    "sella": {"name": {"en": "Sella Ferries", "ar": "عبارات سيلا"}, "kind": "company"},
}
FACTS = {
    "left": {"en": "Tove Brask said publicly that she had left the Kalden Theatre because of a quarrel.",
             "ar": "صرحت توفه براسك علنا بأنها غادرت مسرح كالدن بسبب خلاف."},
    "ferry": {"en": "Sella Ferries has a new ferry with room for 190 passengers and 45 cars.",
              "ar": "لدى عبارات سيلا عبارة جديدة تتسع لـ190 راكبا و45 سيارة."},
    "room": {"en": "Sella Ferries sold 12,000 tickets for 40 euros each in 2023."},
    "sacked": {"en": "Ivo Moritz said that Tove Brask had sacked forty actors."},
}  # fmt: skip
ROWS = {
    "another-cause": (C, "Tove Brask attributed her departure from the Kalden Theatre to health reasons."),
    "cars": (C, "The new ferry of Sella Ferries has room for 190 passengers and 450 cars."),
    "cars-ar": (C, "تتسع العبارة الجديدة لعبارات سيلا لـ190 راكبا و450 سيارة."),
    "currency": (C, "Sella Ferries sold 12,000 tickets for 40 dollars each in 2023."),
    # a bare claim is nobody's word
    "bare": (U, "Tove Brask sacked ninety actors."),
    "bare-ar": (U, "طردت توفه براسك تسعين ممثلا."),
}

test_verdict = verdicts(ROWS)
