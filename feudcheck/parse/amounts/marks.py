"""Marks out of the most there are: "a score of 72 out of 100", "rated 7.5/10", «بتقييم 7.5 من 10»."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.units import Unit
from feudcheck.model import Token
from feudcheck.parse.amounts.no_amounts import is_counted
from feudcheck.parse.numbers.reading import Number, number_at
from feudcheck.parse.numbers.vocabulary import lexicon

_HUNDRED = 100
_MOST = frozenset({4, 5, 6, 7, 10, 20, _HUNDRED})
_NEAR = 8  # tokens before a mark among which a word for marks stands
_BEHIND = 2  # tokens behind it: "a 78 out of 100 rating", "4 out of 5 average score"


def out_of(tokens: Sequence[Token], number: Number, stop: int) -> tuple[Unit, int] | None:
    """The unit of a mark and the index behind it; None where the number is no mark."""
    sets, at = lexicon().sets, number.end
    if number.kind != "plain" or number.scale != 1 or at + 1 >= stop or number.low != number.high:
        return None
    led = next((k for k in (1, 2) if " ".join(t.text for t in tokens[at : at + k]) in sets["marks_of"]), 0)
    most = number_at(tokens, at + led, stop) if led and at + led < stop else None
    if most is None or most.kind != "plain" or most.low not in _MOST or number.low > most.low:
        return None
    before = [token.text for token in tokens[max(0, number.start - _NEAR) : number.start]]
    behind = [token.text for token in tokens[most.end : most.end + _BEHIND]]
    marks = sets["mark_words"]
    if marks.isdisjoint(before) and marks.isdisjoint(behind):
        return None
    if most.end < len(tokens) and is_counted(tokens[most.end]) and marks.isdisjoint(behind[:1]):
        return None  # "7 out of 10 patients"
    return Unit("%" if most.low == _HUNDRED else f"of-{most.low}"), most.end
