"""The amounts of a fact worth seeing at a glance: sums, shares, measures and high counts, not spans of time."""

from __future__ import annotations

from feudcheck.language.tokens import tokenize
from feudcheck.parse.amounts.finder import read_amount

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import Amount, Span, Statement

_TIMES = frozenset({"century", "decade", "year", "quarter", "month", "week", "day", "hour", "minute", "second", "x"})

_WORDS, _REACH = 3, 60  # words and characters behind a number
LEAST = 10  # of things that are only counted; fewer are told in words and read in passing


def spans(statement: Statement, record: FactRecord) -> tuple[Span, ...]:
    """Where they stand in the words of ``statement``."""
    stated = [read_amount(text) for text in record.amounts]
    found = [
        _with_noun(item.span, item.amount, statement.text)
        for item in statement.items
        if item.amount and item.span != (0, 0) and item.quote is None and _telling(item.amount, stated)
    ]
    return tuple(dict.fromkeys(found))


def figures(record: FactRecord) -> tuple[str, ...]:
    """Those of the amounts that a fact's field states, as it writes them."""
    return tuple([text for text in record.amounts if _telling(read_amount(text), [])])


def _with_noun(span: Span, amount: Amount, text: str) -> Span:
    """A bare count with what is counted, where that is told in a few words right behind it: "12 electric trains"."""
    count = len((amount.noun or "").split())
    if amount.unit is not None or not 0 < count <= _WORDS:
        return span
    words = [token for token in tokenize(text[span[1] : span[1] + _REACH]) if token.text != "-"][:count]
    if len(words) < count or any(token.kind != "word" for token in words):
        return span
    return span[0], span[1] + words[-1].end


def _telling(amount: Amount, stated: list[Amount]) -> bool:
    if amount.unit in _TIMES:
        return False
    if amount.unit is not None or any((amount.low, amount.unit) == (one.low, one.unit) for one in stated):
        return True
    return max(amount.low or 0, amount.high or 0) >= LEAST
