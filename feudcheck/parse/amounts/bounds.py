"""The hedges and bounds around a number: about, more than, at least, ما لا يقل عن, or so."""

from __future__ import annotations

from collections.abc import Container, Sequence

from feudcheck.model import Bound, Token
from feudcheck.parse.numbers.vocabulary import lexicon

_SOFT = (Bound.ABOUT,)


def bound_before(tokens: Sequence[Token], at: int, taken: Container[int]) -> tuple[Bound, int]:
    """The bound of the words that end just before token ``at``, and where they start (``at`` if none).
    "At least about" is "at least"."""
    bound, start = _phrase_before(tokens, at, taken)
    if bound in _SOFT:
        outer, first = _phrase_before(tokens, start, taken)
        if first < start and outer not in _SOFT:
            return outer, first
    return bound, start


def _phrase_before(tokens: Sequence[Token], at: int, taken: Container[int]) -> tuple[Bound, int]:
    if not at or at - 1 in taken:
        return Bound.EXACT, at
    for words, bound in lexicon().before.get(tokens[at - 1].text, ()):
        start = at - len(words)
        if start >= 0 and all(tokens[start + k].text == word for k, word in enumerate(words)):
            return bound, start
    return Bound.EXACT, at


def bound_after(tokens: Sequence[Token], at: int, stop: int) -> tuple[Bound, int]:
    """The bound of the words that start at token ``at`` ("or more", "على الأقل", "+"), and the index after them."""
    if at >= stop:
        return Bound.EXACT, at
    for words, bound in lexicon().after.get(tokens[at].text, ()):
        end = at + len(words)
        if end > stop or not all(tokens[at + k].text == word for k, word in enumerate(words)):
            continue
        text = words[0]
        if text == "+" and tokens[at].start != tokens[at - 1].end:
            continue
        if len(words) == 1 and text in ("plus", "max", "maximum", "tops") and end < stop and tokens[end].kind == "word":
            continue  # "$5 billion plus interest"
        if text == "at" and end < stop and tokens[end].kind == "number":
            continue  # the bound belongs to the next number
        return bound, end
    return Bound.EXACT, at
