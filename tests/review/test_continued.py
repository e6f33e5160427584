"""A quotation that goes on after its speaker is named: the second half is that speaker's word too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from feudcheck import documents, pipeline
from feudcheck.model.review import Review
from feudcheck.review import Circumstances, review
from tests.review.conftest import RECORDS, shown

PROMISE, TOLL = "The bridge is a promise to every village", "We will not raise the toll this year"
PROMISE_AR, TOLL_AR = "الجسر وعد لكل قرية", "لن نرفع الرسوم هذا العام"


@pytest.fixture(scope="module")
def spoken() -> Callable[[str], Review]:
    facts = [
        {
            "id": f"quote-{number}",
            "statement": {"en": f'Ada Brook said "{en}".', "ar": f"قالت آدا بروك «{ar}»."},
            "sources": [{"id": "gazette"}],
            "quote": {"speaker": "ada-brook", "text": {"en": en, "ar": ar}, "original": True},
        }
        for number, (en, ar) in enumerate([(PROMISE, PROMISE_AR), (TOLL, TOLL_AR)])
    ]
    checker = pipeline.Checker(pipeline.from_records({**RECORDS, "facts": facts}))
    under = Circumstances(dt.date(2026, 1, 1))
    return lambda text: review(documents.from_text(text, "a.md"), checker, under)


def said(name: str, between: str = "") -> str:
    """One quotation with its speaker behind it, and then another one alone."""
    return f'"{PROMISE}," said {name}.{between} "{TOLL}."'


S, GUESSED, NOTHING = "supported", "unsourced antecedent-guessed", "-"
# draft → what its last sentence comes to, and whose words it is read as
ROWS = {
    "behind": (said("Ada Brook"), S, "Ada Brook"),
    "behind-short": (f"“{PROMISE},” Brook said. “{TOLL}.”", S, "Ada Brook"),
    "before": (f'Ada Brook said: "{PROMISE}." "{TOLL}."', S, "Ada Brook"),
    "twice": (said("Ada Brook", ' "It is late."'), S, "Ada Brook"),
    "another": (said("Tom Vance"), GUESSED, "Tom Vance"),
    "stranger": (said("Peter Wells"), NOTHING, ""),
    "broken-off": (said("Tom Vance", " Rain fell."), S, ""),
    "other-paragraph": (f'"{PROMISE}," said Tom Vance.\n\n"{TOLL}."', S, ""),
    "own-speaker": (f'"{PROMISE}," said Tom Vance. "{TOLL}," said Ada Brook.', S, ""),
    "behind-ar": (f"«{PROMISE_AR}»، قالت آدا بروك. «{TOLL_AR}».", S, "آدا بروك"),
    "before-ar": (f"قالت آدا بروك: «{PROMISE_AR}». «{TOLL_AR}».", S, "آدا بروك"),
    "another-ar": (f"«{PROMISE_AR}»، قال توم فانس. «{TOLL_AR}».", GUESSED, "توم فانس"),
    "broken-off-ar": (f"«{PROMISE_AR}»، قال توم فانس. هطل المطر. «{TOLL_AR}».", S, ""),
}


@pytest.mark.parametrize("id_", ROWS)
def test_rows(spoken: Callable[[str], Review], id_: str) -> None:
    draft, expected, speaker = ROWS[id_]
    last = spoken(draft).checked[-1]
    assert shown(last) == expected
    hints = [hint for hint in last.finding.hints if "going on" in hint]
    assert bool(hints) == bool(speaker)
    assert all(speaker in hint for hint in hints)


def test_wrong_words_stay_wrong_whoever_says_them(spoken: Callable[[str], Review]) -> None:
    last = spoken(f'"{PROMISE}," said Ada Brook. "We will raise the toll this year."').checked[-1]
    assert shown(last) == "contradicted misquote"


def test_the_parts_stand_in_the_sentence_as_written(spoken: Callable[[str], Review]) -> None:
    last = spoken(said("Ada Brook")).checked[-1]
    assert last.finding.claim == f'"{TOLL}."'
    for part in last.finding.parts:
        assert part.span is None or 0 <= part.span[0] <= part.span[1] <= len(last.finding.claim)
