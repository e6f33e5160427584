"""Claims of which a judge finds one side alone: they are answered, with what is open as open."""

from __future__ import annotations

import pytest

from tests.kinds.pairs import found

ENTITIES = {
    "nour": {"name": {"en": "Nour Bank"}, "kind": "organisation"},
    "sama": {"name": {"en": "Sama Air"}, "kind": "organisation"},
    "project": {"name": {"en": "Silo Project"}, "kind": "project"},
    "rovers": {"name": {"en": "Harbour Rovers"}, "kind": "team"},
    "long": {"name": {"en": "Peter Long"}, "kind": "person"},
}
ROWS = {
    "member-not-paired": (
        "The Silo Project partners secured an initial commitment of $100 million.",
        "Nour Bank is one of the partners in the Silo Project joint venture.",
    ),
    "word-where-a-figure-was": (
        (
            "In December 2024 Harbour Rovers reported a turnover of $96 million and a loss of $12 million for the "
            "2023-24 season."
        ),
        "Nour Bank won the on a 2-year contract with Harbour Rovers.",
    ),
    "date-behind-and": (
        "في 12 مارس 2024 كتبت بيتر لونغ تغريدات عن المصرف.",
        "ضخ المصرف أربعة مليارات في الشركة. والعشرين من يناير تكرار تغريداته",
    ),
}


@pytest.mark.parametrize(("fact", "claim"), ROWS.values(), ids=ROWS)
def test_answered_as_open(fact: str, claim: str) -> None:
    assert str(found(fact, claim, ENTITIES).verdict) == "unsourced"
