"""The day that a document declares, where it is plainly one."""

from __future__ import annotations

import datetime as dt
import re

_PLAIN = re.compile(r"\s*(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?=$|[T\s])", re.ASCII)


def plain_date(value: object) -> dt.date | None:
    """``2025-01-28``, with or without a time behind it (the day as written, whatever its zone)."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    match = _PLAIN.match(value) if isinstance(value, str) else None
    if not match:
        return None
    try:
        return dt.date(int(match.group(1)), int(match.group(3)), int(match.group(4)))
    except ValueError:
        return None
