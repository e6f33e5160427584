"""Who says it stands last, or first in Arabic: the "not" is of what was said."""

from __future__ import annotations

from collections.abc import Callable

from feudcheck.model import Finding
from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "vera-holm": {"name": {"en": "Vera Holm", "ar": "فيرا هولم"}, "kind": "person"},
    "odd-lunde": {"name": {"en": "Odd Lunde", "ar": "أود لونده"}, "kind": "person"},
    "radio-fell": {"name": {"en": "Radio Fell", "ar": "راديو فل"}, "kind": "organisation"},
    "harbour-plan": {"name": {"en": "Harbour Plan", "ar": "خطة الميناء"}, "kind": "project"},
}
FACTS = {
    "nothing": {
        "en": "Vera Holm said that the council was not investing anything in the Harbour Plan.",
        "ar": "قالت فيرا هولم إن المجلس لا يستثمر شيئا في خطة الميناء.",
    },
    "everyone": {"en": "Vera Holm said in the Radio Fell interview that it seemed everyone was buying GPUs."},
    "suspended": {
        "en": "On 4 May 2021 the council suspended the engineer, Odd Lunde, on the day after the fire and reinstated "
        "him in July; Vera Holm said that she would resign.",
    },
    "swindler": {
        "en": 'In May 2022 Vera Holm called Odd Lunde a "swindler".',
        "ar": "في مايو 2022 وصفت فيرا هولم أود لونده بأنه «محتال».",
    },
}

ROWS = {
    "last": (S, "The council was not investing anything in the Harbour Plan, Vera Holm said."),
    "last-denied": (C, "The council was investing in the Harbour Plan, Vera Holm said."),
    "told": (S, "Everyone seemed to be buying graphics processing units, Vera Holm told Radio Fell."),
    "told-by-another": (U, "Everyone seemed to be buying graphics processing units, Odd Lunde told Radio Fell."),
    "told-nobody-named": (U, "Everyone seemed to be buying graphics processing units."),
    "acronym": (S, "Everyone seems to be buying GPUs, Vera Holm said."),
    # an order in time that the sentence itself has
    "day-after": (S, "The engineer Odd Lunde was suspended by the council after the fire."),
    "then": (S, "After the council suspended Odd Lunde, Vera Holm said that she would resign."),
    "then-turned": (U, "After Vera Holm said that she would resign, the council suspended Odd Lunde."),
    "first": (S, "Vera Holm said the council was not investing anything in the Harbour Plan."),
    "first-ar": (S, "فيرا هولم تصف أود لونده بأنه «محتال»."),
    "dated-ar": (S, "مايو 2022: فيرا هولم تصف أود لونده بأنه «محتال»."),
}

test_trailing = verdicts(ROWS)


def test_the_other_way_round_is_not_backed(answer: Callable[[str], Finding]) -> None:
    assert answer("أود لونده يصف فيرا هولم بأنها «محتالة».").verdict.value != S
