"""Seats and those for whom there is room; work on a thing, and its construction."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "tarn": {"name": {"en": "Tarn", "ar": "تارن"}, "kind": "place"},
    "mills": {"name": {"en": "Tarn Mills", "ar": "مطاحن تارن"}, "kind": "company"},
    "bay": {"name": {"en": "Marrow Bay", "ar": "خليج مارو"}, "kind": "place"},
}
PAIRS = {
    "seats": ("The stadium in Tarn, which seats 31,000 people, opened in August 2022.", {
        S: ("The stadium in Tarn has 31,000 seats.", "The stadium in Tarn holds 31,000 people.",
            "The 31,000-seat stadium in Tarn opened in August 2022."),
        C: ("The stadium in Tarn has 41,000 seats.",),
        U: ("The stadium in Tarn drew 31,000 people.", "The stadium in Tarn has room for 31,000 cars."),
    }),
    "has-seats": ("The hall in Tarn has 900 seats.", {
        S: ("The hall in Tarn seats 900 people.",),
        C: ("The hall in Tarn seats 1,900 people.",),
        U: ("The hall in Tarn has 900 employees.",),
    }),
    "has-staff": ("Tarn Mills has 40 lorries.", {U: ("Tarn Mills has 40 employees.", "Tarn Mills has a staff of 40.")}),
    "staff": ("Tarn Mills employs 4,200 people.", {
        S: ("Tarn Mills has 4,200 employees.", "Tarn Mills has a staff of 4,200."),
        C: ("Tarn Mills has 2,400 employees.", "Tarn Mills has a staff of 2,400."),
        U: ("Tarn Mills hired 4,200 people.",),
    }),
    "seats-ar": ("يتسع الملعب في تارن لـ31 ألف متفرج.", {
        S: ("يتسع الملعب في تارن لـ31 ألف مشجع.",),
        U: ("يتسع الملعب في تارن لـ31 ألف سيارة.",),
    }),
    "works": ("Construction of the Marrow Bay line began in September 2024.", {
        S: ("Work on the Marrow Bay line began in September 2024.",
            "Building work on the Marrow Bay line got under way in September 2024."),
        C: ("Work on the Marrow Bay line started in November 2024.",),
        U: ("Work on the Marrow Bay station started in September 2024.",
            "Repair work on the Marrow Bay line started in September 2024."),
    }),
    "other-works": ("Work on the bridge at Tarn started in May 2023.", {
        U: ("Construction of the bridge at Tarn started in May 2023.",),
    }),
    "testing": ("Testing of the Marrow Bay line began in September 2024.", {
        U: ("Work on the Marrow Bay line began in September 2024.",),
    }),
}

test_room_and_works = judged(PAIRS, ENTITIES)
