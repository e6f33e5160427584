"""Phrases of the calendar's vocabulary, looked up by their first word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from feudcheck.language.normal import fold
from feudcheck.language.tokens import tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cache
def split(phrase: str) -> list[str]:
    """The normalised words of a phrase, as the tokenizer cuts them."""
    folded = fold(phrase)
    if folded.replace(" ", "").isalpha() and folded.isascii() == phrase.isascii():
        return folded.split()
    return [token.text for token in tokenize(phrase)]


class Phrases:
    """Phrases of one or more words, each with a value; the longest match wins."""

    __slots__ = ("table",)

    def __init__(self, pairs: Iterable[tuple[str, Any]]) -> None:
        self.table: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
        for phrase, value in pairs:
            head, *tail = split(phrase)
            self.table.setdefault(head, []).append((tuple(tail), value))
        for entries in self.table.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def match(self, words: list[str], i: int) -> tuple[Any, int] | None:
        """The value of the phrase that begins at ``i`` and the index after it."""
        entries = self.table.get(words[i])
        if entries:
            for tail, value in entries:
                end = i + 1 + len(tail)
                if not tail or tuple(words[i + 1 : end]) == tail:
                    return value, end
        return None

    def after(self, words: list[str], i: int) -> int:
        """The index after a phrase at ``i``; ``i`` itself where there is none."""
        found = self.match(words, i)
        return found[1] if found else i
