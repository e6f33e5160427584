"""Dates written out in English and Arabic, as exactly as they are known: "2018", "early 2018", "20 February 2018"."""

from __future__ import annotations

import datetime as dt

from feudcheck.language.data import section
from feudcheck.model import DateRef, Grain, When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_DAY = dt.timedelta(days=1)
_THIRDS = {1: "early", 5: "mid", 9: "late"}
_DAYS_OF_MONTH = {1: "early", 11: "mid", 21: "late"}
_YEARS_OF_DECADE = {0: "early", 4: "mid", 7: "late"}


def spoken(when: DateRef | None, lang: str = "en") -> str:
    """``when`` in words of ``lang`` ("en" or "ar"); None is "undated"."""
    words = section("spoken")["ar" if lang == "ar" else "en"]
    if when is None:
        return str(words["undated"])
    said = _related(when, words)
    return _put(words["about"], x=said) if when.about else said


def as_of(when: DateRef, lang: str = "en") -> str:
    """The same of a state that is on file as it was at that time: "as of 21 January 2025"."""
    return _put(section("spoken")["ar" if lang == "ar" else "en"]["as_of"], x=spoken(when, lang))


def _put(pattern: str, **values: object) -> str:
    return pattern.format(**values)


def _related(when: DateRef, words: dict[str, Any]) -> str:
    """With "before", "since" and the like."""
    opened, ended = when.start == dt.date.min, when.end == dt.date.max
    if when.relation in (When.BY, When.UNTIL):
        return _put(words[str(when.relation)], x=_last(when.end - _DAY, words))
    if when.relation is When.BEFORE or opened:
        return _put(words["before"], x=_edge(when.end, words))
    if when.relation is When.AFTER:
        return _put(words["after"], x=_last(when.start - _DAY, words))
    if when.relation is When.SINCE or ended:
        return _put(words["since"], x=_edge(when.start, words))
    return _period(when, words)


def _edge(day: dt.date, words: dict[str, Any]) -> str:
    """The time that begins with ``day``, as short as that can be said."""
    if day.day != 1:
        return _of_day(day, words)
    return _put(words["year"], y=day.year) if day.month == 1 else _of_month(day, words)


def _last(day: dt.date, words: dict[str, Any]) -> str:
    """The time that ends with ``day``, as short as that can be said."""
    if (day + _DAY).day != 1:
        return _of_day(day, words)
    return _put(words["year"], y=day.year) if day.month == 12 else _of_month(day, words)


def _of_day(day: dt.date, words: dict[str, Any]) -> str:
    return _put(words["day"], d=day.day, m=words["months"][day.month - 1], y=day.year)


def _of_month(day: dt.date, words: dict[str, Any]) -> str:
    return _put(words["month"], m=words["months"][day.month - 1], y=day.year)


def _period(when: DateRef, words: dict[str, Any]) -> str:
    """A period that has a beginning and an end."""
    start, last = when.start, when.end - _DAY
    if last <= start:
        return _of_day(start, words)
    named = _named(when, words)
    return named or _range(start, last, words)


def _named(when: DateRef, words: dict[str, Any]) -> str:
    """A period that has a name of its own, if it is written as one and is one; else ""."""
    start, grain, months = when.start, when.grain, _months(when)
    if grain is Grain.WEEK:
        return _put(words["week"], x=_of_day(start, words))
    if months == 1 and grain in (Grain.MONTH, Grain.RANGE):
        return _of_month(start, words)
    if months == 12 and start.month == 1:
        return _put(words["year"], y=start.year)
    if grain is Grain.QUARTER and months == 3 and start.month % 3 == 1:
        return _put(words["quarter"], x=words["quarters"][start.month // 3], y=start.year)
    if grain is Grain.HALF and months == 6 and start.month in (1, 7):
        return _put(words["half"], x=words["halves"][start.month // 7], y=start.year)
    if grain is Grain.SEASON and months == 3 and start.month % 3 == 0:
        return _put(words["season"], x=words["seasons"][start.month // 3 - 1], y=start.year)
    if grain is Grain.DECADE and months == 120 and start.year % 10 == 0:
        return _put(words["decade"], y=start.year)
    return _part(when, months, words) if grain is Grain.PART else ""


def _part(when: DateRef, months: int, words: dict[str, Any]) -> str:
    """ "early 2018", "mid-March 2018", "late 2010s": the thirds of their periods."""
    start, last = when.start, when.end - _DAY
    if months == 4 and start.month in _THIRDS:
        return _put(words[_THIRDS[start.month]], x=_put(words["year"], y=start.year))
    if months in (36, 48) and start.month == 1 and start.year % 10 in _YEARS_OF_DECADE:
        return _put(words["decade_parts"][_YEARS_OF_DECADE[start.year % 10]], y=start.year // 10 * 10)
    if (start.year, start.month) == (last.year, last.month) and start.day in _DAYS_OF_MONTH and months == 0:
        return _put(words[_DAYS_OF_MONTH[start.day]], x=_of_month(start, words))
    return _put(words["about"], x=_range(start, last, words))  # of a season, a quarter, a week


def _months(when: DateRef) -> int:
    """How many whole months a period is; 0 where it is not whole months."""
    start, end = when.start, when.end
    return (end.year - start.year) * 12 + end.month - start.month if start.day == end.day == 1 else 0


def _range(start: dt.date, last: dt.date, words: dict[str, Any]) -> str:
    """From one time to another, with what is the same of both said once.

    An end on the border of a month or year is told as that month or year: nothing says that the day is meant.
    """
    names = words["months"]
    whole = start.day == 1, (last + _DAY).day == 1
    if (start.year, start.month) == (last.year, last.month):
        if all(whole):
            return _of_month(start, words)
        return _put(words["days"], a=start.day, b=last.day, m=names[start.month - 1], y=start.year)
    if start.year == last.year and any(whole):
        first = names[start.month - 1] if whole[0] else f"{start.day} {names[start.month - 1]}"
        final = names[last.month - 1] if whole[1] else f"{last.day} {names[last.month - 1]}"
        return _put(words["months_of_year"], a=first, b=final, y=start.year)
    if start.year == last.year:
        months = names[start.month - 1], names[last.month - 1]
        return _put(words["days_of_year"], a=start.day, m=months[0], b=last.day, x=months[1], y=start.year)
    return _put(words["range"], a=_edge(start, words), b=_last(last, words))
