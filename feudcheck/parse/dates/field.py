"""Dates as a fact base's fields write them: 2025-01-21, 2025-01, 2025, 2025-Q1, 2024-03/2024-06."""

from __future__ import annotations

from feudcheck.model import DateRef, Grain, When
from feudcheck.parse.dates import arithmetic as calc


def read_date(text: str) -> DateRef:
    """A date field: 2025-01-21, 2025-01, 2025, 2025-Q1 or 2024-03/2024-06 (both ends included).

    Raises ValueError, with a message fit for a person, on anything else.
    """
    text = text.strip()
    first, slash, second = text.partition("/")
    span, grain = _field(first, text)
    if not slash:
        return DateRef(*span, grain, span=(0, len(text)))
    last = _field(second, text)[0]
    if last[1] <= span[0]:
        raise ValueError(f"{text!r} ends before it begins")
    return DateRef(span[0], last[1], Grain.RANGE, When.BETWEEN, span=(0, len(text)))


def _field(part: str, text: str) -> tuple[calc.Range, Grain]:
    bits = part.strip().split("-")
    span: calc.Range | None = None
    grain = Grain.DAY
    if len(bits[0]) == 4 and all(b.isdecimal() and b.isascii() for b in bits[:1]):
        year = int(bits[0])
        rest = bits[1:]
        if not rest:
            span, grain = calc.months(year, 1, 12), Grain.YEAR
        elif len(rest) == 1 and len(rest[0]) == 2 and rest[0][0] in "Qq" and rest[0][1] in "1234":
            span, grain = calc.months(year, 3 * int(rest[0][1]) - 2, 3), Grain.QUARTER
        elif all(len(b) == 2 and b.isdecimal() and b.isascii() for b in rest):
            month = int(rest[0])
            if len(rest) == 1 and 1 <= month <= 12:
                span, grain = calc.months(year, month, 1), Grain.MONTH
            elif len(rest) == 2:
                span = calc.day(year, month, int(rest[1]))
    if span is None:
        raise ValueError(
            f"{text!r} is not a date: write 2025-01-21, 2025-01, 2025, 2025-Q1 or a range like 2024-03/2024-06"
        )
    return span, grain
