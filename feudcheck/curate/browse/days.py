"""Days as a fact's ``date`` writes them, from what a sentence says to a text and from a filter to a span."""

from __future__ import annotations

import datetime as dt

from feudcheck.errors import InputError
from feudcheck.parse.dates.field import read_date

Range = tuple[dt.date, dt.date]  # half-open
_DAY = dt.timedelta(days=1)
OPEN = (dt.date.min, dt.date.max)


def written(start: dt.date, end: dt.date) -> str:
    """The half-open range as "2025-01-21", "2025-01", "2025" or "2024-03/2024-06"; an end that is open is ".."."""
    if start == dt.date.min or end == dt.date.max:
        first = ".." if start == dt.date.min else _point(start, start + _DAY)
        last = ".." if end == dt.date.max else _point(end - _DAY, end)
        return f"{first}/{last}"
    whole = _point(start, end)
    if whole:
        return whole
    if start.day == end.day == 1:
        if start.month == end.month == 1:
            return f"{start.year:04}/{(end - _DAY).year:04}"
        return f"{start:%Y-%m}/{end - _DAY:%Y-%m}"
    return f"{start.isoformat()}/{(end - _DAY).isoformat()}"


def _point(start: dt.date, end: dt.date) -> str:
    """One day, month or year; "" for anything else."""
    if end - start == _DAY:
        return start.isoformat()
    if start.day == end.day == 1:
        length = (end.year - start.year) * 12 + end.month - start.month
        if length == 1:
            return f"{start:%Y-%m}"
        if length == 12 and start.month == 1:
            return f"{start.year:04}"
    return ""


def span(text: str) -> Range:
    """The days of "2025-01-21", "2025-01", "2025", "2025-Q1", "2024/2025-06"; ".." is an open end.

    Raises InputError.
    """
    first, slash, last = text.strip().partition("/")
    try:
        if not slash:
            date = read_date(first)
            return date.start, date.end
        start = dt.date.min if first.strip() in ("", "..") else read_date(first).start
        end = dt.date.max if last.strip() in ("", "..") else read_date(last).end
    except ValueError as error:
        raise InputError(str(error)) from None
    if start >= end:
        raise InputError(f"{text!r} ends before it begins")
    return start, end


def overlap(one: Range, other: Range) -> bool:
    """Whether two ranges have a day in common."""
    return one[0] < other[1] and other[0] < one[1]
