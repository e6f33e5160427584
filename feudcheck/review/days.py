"""Days, months and years that a text tells by the last it has named: "the same day", "a day later", «في ذلك العام».

They are written out before a sentence is judged; like a name that is read into it, they pin nothing.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

from feudcheck.language.data import section
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.tokens import tokenize
from feudcheck.model import Grain
from feudcheck.review.references import Reference

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feudcheck.model import DateRef, Statement, Token

DAY, MONTH, YEAR = "days", "months", "years"
REACH = 4  # sentences in which a day is still the one last named
_NAMED = {Grain.DAY: (DAY, MONTH, YEAR), Grain.MONTH: (MONTH, YEAR), Grain.YEAR: (YEAR,)}
_DECEMBER = 12
_AND = "وف"


@cache
def _phrases() -> tuple[tuple[tuple[str, ...], str, int], ...]:
    """The phrases, longest first: their words, what they count in, and how many."""
    table: Mapping[str, Mapping[str, int]] = section("references")["told_by_the_last"]
    made = [(tuple(fold(p).split()), unit, n) for unit, phrases in table.items() for p, n in phrases.items()]
    return tuple(sorted(made, key=lambda one: -len(one[0])))


class Days:
    """The day, month and year that the sentences so far have named last."""

    def __init__(self) -> None:
        self._last: dict[str, dt.date] = {}
        self._age = REACH + 1

    def hear(self, statement: Statement) -> None:
        """Take in when it was that a sentence tells of: its first day; a year only where it names no other."""
        self._age += 1
        told = [i.date for i in statement.items if i.date is not None and i.quote is None and _plain(i.date)]
        if not told:
            return
        days = [d for d in told if d.grain is Grain.DAY]
        if not days and len({d.start.year for d in told}) > 1:
            self._last = {}
            return
        first = (days or told)[0]
        self._last = dict.fromkeys(_NAMED[first.grain], first.start)
        self._age = 0

    def edits(self, claim: str, statement: Statement) -> list[tuple[Reference, str]]:
        """What to write for each such phrase of ``claim`` that no day, month or year before it there is meant by."""
        if self._age > REACH or not self._last:
            return []
        tokens = tokenize(claim)
        out: list[tuple[Reference, str]] = []
        at = 0
        while at < len(tokens):
            found = self._at(tokens, at)
            if found is None:
                at += 1
                continue
            made, text, at = found
            told = (i for i in statement.items if i.date is not None and i.span[1] <= made.span[0])
            if not any(made.who in _NAMED.get(i.date.grain, ()) and not i.date.yearless for i in told if i.date):
                out.append((made, text))
        return out

    def _at(self, tokens: Sequence[Token], at: int) -> tuple[Reference, str, int] | None:
        if _openings().isdisjoint((tokens[at].text, tokens[at].text[1:])):
            return None  # most words open none
        for words, unit, by in _phrases():
            stop = at + len(words)
            texts = [t.text for t in tokens[at:stop]]
            glued = len(texts) == len(words) and texts[0] != words[0] and texts[0][:1] in _AND
            if glued:
                texts[0] = texts[0][1:]
            if tuple(texts) != words or unit not in self._last or _told_of(tokens, stop, words):
                continue
            text = _written(self._last[unit], unit, by, words)
            span = (tokens[at].start + glued, tokens[stop - 1].end)
            return Reference(span, unit), text, stop
        return None


@cache
def _openings() -> frozenset[str]:
    """The words that such phrases begin with."""
    return frozenset(words[0] for words, _, _ in _phrases())


def _told_of(tokens: Sequence[Token], stop: int, words: Sequence[str]) -> bool:
    """Whether what follows says of which day it is counted: "the day after the vote", «بعد يوم من»."""
    if stop == len(tokens):
        return False
    after = tokens[stop]
    if words[-1] in ("after", "before") and after.kind == "word":
        return True
    return after.text in section("references")["counted_of"]


def _plain(date: DateRef) -> bool:
    return date.grain in _NAMED and not date.yearless and date.offset is None


def _written(last: dt.date, unit: str, by: int, words: Sequence[str]) -> str:
    """The day, month or year, with the preposition that it asks for."""
    arabic = is_arabic(words[0][0])
    if unit == DAY:
        day = last + dt.timedelta(days=by)
        return f"في {day.isoformat()}" if arabic else f"on {day.isoformat()}"
    if unit == MONTH:
        number = last.year * _DECEMBER + last.month - 1 + by
        text = f"{number // _DECEMBER}-{number % _DECEMBER + 1:02d}"
        return f"في {text}" if arabic else f"in {text}"
    year = last.year + by
    if words[0] in ("of", "من"):
        return str(year)
    return f"في عام {year}" if arabic else f"in {year}"
