"""Days told by the last one named, who speaks in passing, and readings that count where the sentence pins the event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model.review import Review

GUESSED = "unsourced antecedent-guessed"
OPENED = "The Harbour Bridge is new. On 13 January 2026 Tom Vance slept."
# draft → the verdict on its last sentence, and its rule where it is left open
ROWS = {
    "next-day": (f"{OPENED} A day later the Harbour Bridge was opened.", "supported"),
    "the-following-day": (f"{OPENED} The following day the Harbour Bridge was opened.", "supported"),
    "same-day-is-a-guess": (f"{OPENED} The same day the Harbour Bridge was opened.", GUESSED),
    "of-something-else": (f"{OPENED} The day after the vote the Harbour Bridge was opened.", "unsourced"),
    "that-year": ("In 2004 it rained on the Harbour Bridge. That year Tom Vance founded Norvik Mills.", "supported"),
    "following-year": (
        "In 2004 it rained on the Harbour Bridge. The following year Tom Vance founded Norvik Mills.", GUESSED,
    ),
    "of-the-sentence-itself": (
        "In 1999 it rained on the Harbour Bridge. In 2004 it snowed, and that year Tom Vance founded Norvik Mills.",
        "unsourced uncovered-part",
    ),
    "next-day-ar": (
        "في 13 يناير 2026 نام توم فانس قرب جسر الميناء. وفي اليوم التالي افتتح جسر الميناء.", "supported",
    ),
    "same-year-ar": ("في عام 2004 أمطرت على جسر الميناء. وفي العام نفسه أسس توم فانس مطاحن نورفيك.", "supported"),
    "next-year-ar": ("في عام 2004 أمطرت على جسر الميناء. وفي العام التالي أسس توم فانس مطاحن نورفيك.", GUESSED),
    "left-out-behind-a-year-ar": ("توم فانس معروف في المدينة. وفي عام 2004 أسس مطاحن نورفيك.", "supported"),
    "in-passing": ("Ada Brook met Tom Vance. Tom Vance, he said, founded Norvik Mills in 2004.", "unsourced"),
}


@pytest.mark.parametrize("id_", ROWS)
def test_rows(reviewed: Callable[..., Review], id_: str) -> None:
    draft, expected = ROWS[id_]
    finding = reviewed(draft).checked[-1].finding
    assert expected in (finding.verdict.value, f"{finding.verdict.value} {finding.rule}")
