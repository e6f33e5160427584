"""An aside in somebody's report is told by its writer: "X said that Y, which Z bought, was hiring"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding
from tests.kinds.rows import S, U, verdicts

ENTITIES = {
    "torvane": {"name": {"en": "Torvane", "ar": "تورفان"}, "kind": "company"},
    "halden": {"name": {"en": "Halden", "ar": "هالدن"}, "kind": "company"},
    "mira": {"name": {"en": "Mira Solberg", "ar": "ميرا سولبرغ"}, "kind": "person"},
    "post": {"name": {"en": "Harbour Post", "ar": "صحيفة الميناء"}, "kind": "newspaper"},
    "elder-bay": {"name": {"en": "Elder Bay", "ar": "خليج النور"}, "kind": "place"},
}
FACTS = {
    "hiring": {
        "en": "The Harbour Post reported that Torvane was recruiting in Elder Bay.",
        "ar": "ذكرت صحيفة الميناء أن تورفان توظف بحارة.",
    },
    "bought": {"en": "Halden bought Torvane in 2019.", "ar": "اشترت هالدن تورفان عام 2019."},
    "polluted": {"en": "Mira Solberg said that Torvane had polluted Elder Bay."},
}
ROWS = {
    "aside": (S, "The Harbour Post reported that Torvane, which Halden bought in 2019, was recruiting in Elder Bay."),
    "person": (S, "Mira Solberg said that Torvane, which Halden bought in 2019, had polluted Elder Bay."),
    "aside-ar": (S, "ذكرت صحيفة الميناء أن تورفان، التي اشترتها هالدن عام 2019، توظف بحارة."),
    "aside-untold": (U, "The Harbour Post reported that Torvane, which Halden sold in 2023, was recruiting."),
    "the-report-itself": (U, "The Harbour Post reported that Halden bought Torvane in 2019."),
    "his-word": (U, "Mira Solberg said that Halden bought Torvane in 2019."),
    "her-word-as-an-aside": (U, "Torvane, which had polluted Elder Bay, was recruiting in Elder Bay."),
    "another-says": (U, "The Harbour Post reported that Torvane, which Halden bought in 2019, had polluted Elder Bay."),
}

test_aside = verdicts(ROWS)


@pytest.mark.parametrize("speaker", ["Halden", "The Harbour Post"])
def test_what_is_said_beside_it_is_still_whose_it_is(answer: Callable[[str], Finding], speaker: str) -> None:
    claim = f"{speaker} said that Torvane, which Halden bought in 2019, had polluted Elder Bay."
    assert answer(claim).verdict.value == U
