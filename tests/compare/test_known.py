"""What is asked of one side alone is worked out once, for each item and each question."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from feudcheck.compare.known import known


def test_each_question_is_asked_once_of_each_item() -> None:
    side: Any = SimpleNamespace(memo={})
    asked = []

    def first(_: object, n: int) -> int | None:
        asked.append(("first", n))
        return n or None

    def second(_: object, n: int) -> int:
        asked.append(("second", n))
        return -n

    assert known(side, first, 1) == known(side, first, 1) == 1
    assert known(side, second, 1) == known(side, second, 1) == -1
    assert known(side, first) is known(side, first) is None  # nothing is an answer, too
    assert asked == [("first", 1), ("second", 1), ("first", 0)]
