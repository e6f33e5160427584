"""Years in words: "عام ألفين وثلاثة وعشرين", "the year two thousand and ten", "twenty twenty-three"."""

from __future__ import annotations

from feudcheck.parse.amounts.no_amounts import is_counted
from feudcheck.parse.numbers.reading import number_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.parse.dates.vocabulary import Scan

FIRST, LAST = 1000, 2999  # what a number in words behind "year" may be
THOUSAND = 1000
LEAST_TAIL, MOST_TAIL = 10, 99  # "twenty ten", "nineteen ninety-nine"


def found(s: Scan, at: int) -> bool:
    """Whether a year in words begins at or behind token ``at``; notes its value and its end in ``s``."""
    head = s.lex.century_words.get(s.tokens[at].text)
    if at + 1 >= s.count or s.tokens[at + 1].kind != "word":
        return False
    number = number_at(s.tokens, at + 1, min(s.count, at + 8))
    if number is None or number.low != number.high or number.kind != "plain":
        return False
    value, start = int(number.low), at + 1
    if head is not None and LEAST_TAIL <= value <= MOST_TAIL:
        value, start = 100 * head + value, at
    elif head is not None or not FIRST <= value <= LAST:
        return False
    if _counts(s, value, number.end):
        return False
    s.numbers[start], s.spelled[start] = value, number.end
    return True


def _counts(s: Scan, value: int, end: int) -> bool:
    """Whether the number goes on, or counts what follows: "two thousand workers", "twenty twenty-year-olds"."""
    if end >= s.count:
        return False
    return s.tokens[end].text == "-" or (value % THOUSAND == 0 and is_counted(s.tokens[end]))
