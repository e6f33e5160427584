"""Scores told in words: "by two goals to one", "بهدفين لهدف", "بثلاثية نظيفة"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token

_BY, _FOR = "ب", "ل"  # Arabic prepositions written onto the word they lead in


def spoken_score(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """(goals of the one, of the other, index after them) of the score that starts at token ``at``."""
    first = _goals(tokens, at, _BY)
    if first is None:
        return None
    goals, after = first
    for length in (2, 1):
        if " ".join(t.text for t in tokens[after : after + length]) in syntax("without_reply"):
            return goals, 0, after + length
    if after < len(tokens) and tokens[after].text in syntax("scored_to"):
        other = _count(tokens, after + 1, "")
    else:
        other = _count(tokens, after, _FOR) if is_arabic(tokens[at].text[0]) else None
    if other is None:
        return None
    against, stop = other
    if stop < len(tokens) and tokens[stop].text in syntax("goal_nouns"):
        stop += 1
    if stop < len(tokens) and tokens[stop].text in syntax("single_words"):
        stop += 1  # "هدف واحد"
    return goals, against, stop


def may_count(token: Token) -> bool:
    """Whether a word can be how many goals one side has."""
    numbers, text = syntax_map("goal_counts"), token.text
    return text in numbers or token.kind == "number" or (text[0] == _BY and text[1:] in numbers)


def _goals(tokens: Sequence[Token], at: int, prefix: str) -> tuple[int, int] | None:
    """Goals counted from token ``at`` on: the word says what is counted, or the noun behind it does."""
    found = _count(tokens, at, prefix)
    if found is None:
        return None
    goals, after = found
    word = tokens[at].text
    if any(w in syntax("goal_words") for w in (word, word.removeprefix(prefix))):
        return goals, after
    if after < len(tokens) and tokens[after].text in syntax("goal_nouns"):
        return goals, after + 1
    return None


def _count(tokens: Sequence[Token], at: int, prefix: str) -> tuple[int, int] | None:
    """The number at token ``at`` and the index after it; ``prefix``: a letter it may or must begin with."""
    if at >= len(tokens):
        return None
    word = tokens[at].text
    if tokens[at].kind == "number" and word.isdecimal() and len(word) < 3 and prefix != _FOR:
        return int(word), at + 1
    if prefix == _FOR and word == _FOR and at + 1 < len(tokens):
        return _count(tokens, at + 1, "")
    numbers = syntax_map("goal_counts")
    if prefix and word.startswith(prefix) and word[1:] in numbers:
        return int(numbers[word[1:]]), at + 1
    return (int(numbers[word]), at + 1) if word in numbers and prefix != _FOR else None
