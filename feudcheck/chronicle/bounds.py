"""The range that a timeline is narrowed to: dates of any precision, both ends included."""

from __future__ import annotations

import datetime as dt

from feudcheck.errors import InputError
from feudcheck.language.tokens import tokenize
from feudcheck.model import DateRef, When
from feudcheck.parse.dates.field import read_date
from feudcheck.parse.dates.finder import find_dates

_SOME_DAY = dt.date(2000, 1, 1)  # no date that depends on it is taken
_LONGEST = 200  # characters


def read(text: str | None, which: str) -> DateRef | None:
    """A date as fields write it (2018, 2018-02, 2018-Q1) or in words ("early 2018", "20 فبراير 2018").

    Raises InputError, naming the end ``which``, for anything else.
    """
    if text is None:
        return None
    try:
        return read_date(text)
    except ValueError:
        found = find_dates(tokenize(text[:_LONGEST]), _SOME_DAY)
    plain = [one for one in found if not (one.relative or one.yearless or one.offset or one.relation is not When.IN)]
    if len(found) == len(plain) == 1 and len(text) <= _LONGEST:
        return plain[0]
    raise InputError(f"--{which}: {text[:_LONGEST]!r} is no date; write it like 2018, 2018-02 or 2018-02-20")


def ordered(first: DateRef | None, last: DateRef | None) -> None:
    """Raise InputError where the range ends before it begins."""
    if first and last and last.end <= first.start:
        raise InputError("--to lies before --from")


def within(when: DateRef, first: DateRef | None, last: DateRef | None) -> bool:
    """Whether a time may lie between the two; of "before" and "since" only the end that they name counts."""
    start, end = edges(when)
    return not ((first and end <= first.start) or (last and last.end <= start))


def edges(when: DateRef) -> tuple[dt.date, dt.date]:
    """The range that a time is placed at: its own, or the day at which an open one begins or ends."""
    if when.start == dt.date.min:
        return when.end - dt.timedelta(days=1), when.end
    if when.end == dt.date.max:
        return when.start, when.start + dt.timedelta(days=1)
    return when.start, when.end
