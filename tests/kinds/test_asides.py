"""What a sentence denies in passing: "X, not Y, did it" says that X did."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding
from tests.kinds.rows import C, S, verdicts

ENTITIES = {
    "olga-rhee": {"name": {"en": "Olga Rhee", "ar": "أولغا ري"}, "kind": "person"},
    "sam-tull": {"name": {"en": "Sam Tull", "ar": "سام تول"}, "kind": "person"},
    "tarn-bridge": {"name": {"en": "Tarn Bridge", "ar": "جسر تارن"}, "kind": "project"},
    "arrow": {"name": {"en": "the Arrow", "ar": "السهم"}, "kind": "ship", "aliases": ["Arrow"]},
}
FACTS = {
    "fire": {"en": "A faulty valve, not the pilot, caused the fire on the Arrow."},
    "opened": {"en": "Olga Rhee, not Sam Tull, opened Tarn Bridge in 2019."},
    "fire-ar": {"ar": "افتتحت أولغا ري، لا سام تول، جسر تارن عام 2019."},
}

ROWS = {
    "valve": (S, "A faulty valve caused the fire on the Arrow."),
    "opened": (S, "Olga Rhee opened Tarn Bridge in 2019."),
    "opened-ar": (S, "افتتحت أولغا ري جسر تارن عام 2019."),
    "opened-year": (C, "Olga Rhee opened Tarn Bridge in 2018."),
    "not-opened": (C, "Olga Rhee did not open Tarn Bridge in 2019."),
}
NEVER = ["Sam Tull opened Tarn Bridge in 2019.", "افتتح سام تول جسر تارن عام 2019.",
         "A faulty valve did not cause the fire on the Arrow.", "The pilot caused the fire on the Arrow."]  # fmt: skip

test_asides = verdicts(ROWS)


@pytest.mark.parametrize("claim", NEVER)
def test_what_is_denied_in_passing_is_not_backed(answer: Callable[[str], Finding], claim: str) -> None:
    assert answer(claim).verdict.value != S
