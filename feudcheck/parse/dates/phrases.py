"""Phrases of the calendar's vocabulary, looked up by their first word."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Phrases:
    """Phrases of one or more words, each with a value; the longest match wins."""

    __slots__ = ("table",)

    def __init__(self, table: dict[str, list[Any]]) -> None:
        self.table = table  # first word → [the other words, value], the longest first

    def match(self, words: list[str], i: int) -> tuple[Any, int] | None:
        """The value of the phrase that begins at ``i`` and the index after it."""
        entries = self.table.get(words[i])
        if entries:
            for tail, value in entries:
                end = i + 1 + len(tail)
                if not tail or words[i + 1 : end] == tail:
                    return value, end
        return None

    def after(self, words: list[str], i: int) -> int:
        """The index after a phrase at ``i``; ``i`` itself where there is none."""
        found = self.match(words, i)
        return found[1] if found else i
