"""Who says it stands last, or first in Arabic: the "not" is of what was said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

ENTITIES = {
    "vera-holm": {"name": {"en": "Vera Holm", "ar": "فيرا هولم"}, "kind": "person"},
    "odd-lunde": {"name": {"en": "Odd Lunde", "ar": "أود لونده"}, "kind": "person"},
    "harbour-plan": {"name": {"en": "Harbour Plan", "ar": "خطة الميناء"}, "kind": "project"},
}
FACTS = {
    "nothing": {
        "en": "Vera Holm said that the council was not investing anything in the Harbour Plan.",
        "ar": "قالت فيرا هولم إن المجلس لا يستثمر شيئا في خطة الميناء.",
    },
    "swindler": {
        "en": 'In May 2022 Vera Holm called Odd Lunde a "swindler".',
        "ar": "في مايو 2022 وصفت فيرا هولم أود لونده بأنه «محتال».",
    },
}

S, C, U = "supported", "contradicted", "unsourced"
ROWS = {
    "last": (S, "The council was not investing anything in the Harbour Plan, Vera Holm said."),
    "last-denied": (C, "The council was investing in the Harbour Plan, Vera Holm said."),
    "first": (S, "Vera Holm said the council was not investing anything in the Harbour Plan."),
    "first-ar": (S, "فيرا هولم تصف أود لونده بأنه «محتال»."),
    "dated-ar": (S, "مايو 2022: فيرا هولم تصف أود لونده بأنه «محتال»."),
}


@pytest.mark.parametrize(("verdict", "claim"), ROWS.values(), ids=ROWS)
def test_trailing(answer: Callable[[str], Finding], verdict: str, claim: str) -> None:
    finding = answer(claim)
    assert finding.verdict.value == verdict, (finding.rule, finding.summary)


def test_the_other_way_round_is_not_backed(answer: Callable[[str], Finding]) -> None:
    assert answer("أود لونده يصف فيرا هولم بأنها «محتالة».").verdict.value != S
