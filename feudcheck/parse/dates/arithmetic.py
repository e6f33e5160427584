"""Calendar arithmetic on half-open ranges; ``None`` where a date does not exist."""

from __future__ import annotations

import datetime as dt

from feudcheck.model import Grain

Range = tuple[dt.date, dt.date]
MIN, MAX = dt.date.min, dt.date.max
DAY = dt.timedelta(days=1)
GRAINS = {
    "day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER,
    "year": Grain.YEAR, "decade": Grain.DECADE, "century": Grain.RANGE,
}  # fmt: skip
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": 1, "week": 7}


def first(year: int, month: int) -> dt.date:
    """The first of a month counted from January of ``year`` (13 is the next January), clamped."""
    year += (month - 1) // 12
    if year < 1:
        return MIN
    return dt.date(year, (month - 1) % 12 + 1, 1) if year <= 9999 else MAX


def months(year: int, month: int, count: int) -> Range | None:
    """``count`` whole months; ``None`` where they leave the years 1 to 9999."""
    start, end = first(year, month), first(year, month + count)
    return (start, end) if 1 <= year <= 9999 and start < end else None


def day(year: int, month: int, number: int) -> Range | None:
    """One day, or ``None`` for the likes of 31 February."""
    try:
        date = dt.date(year, month, number)
        return date, date + DAY
    except (ValueError, OverflowError):
        return None


def shift(date: dt.date, count: float, unit: str) -> dt.date:
    """``date`` moved by ``count`` units, the day clamped to its month, the result to years 1 to 9999."""
    if unit in DAYS:
        return move(date, round(count * DAYS[unit]))
    total = count * MONTHS[unit]
    whole = int(total // 1)
    index = date.year * 12 + date.month - 1 + whole
    if not 12 <= index < 120_000:
        return MIN if index < 12 else MAX
    year, month = divmod(index, 12)
    length = (first(year, month + 2) - dt.date(year, month + 1, 1)).days
    return move(dt.date(year, month + 1, min(date.day, length)), round((total - whole) * 30))


def move(date: dt.date, days: int) -> dt.date:
    """``date`` plus ``days``, clamped to years 1 to 9999."""
    number = date.toordinal() + days
    return dt.date.fromordinal(min(max(number, 1), MAX.toordinal()))


def calendar(unit: str, date: dt.date, step: int) -> Range | None:
    """The whole week, month, … that holds ``date``, moved by ``step`` of them."""
    if unit == "day":
        start = move(date, step)
        return start, move(start, 1)
    if unit == "week":
        start = move(date, 7 * step - date.weekday())
        return start, move(start, 7)
    if unit == "month":
        return months(date.year, date.month + step, 1)
    if unit == "quarter":
        return months(date.year, (date.month - 1) // 3 * 3 + 1 + 3 * step, 3)
    size = {"year": 1, "decade": 10, "century": 100}[unit]
    year = (date.year // size + step) * size
    return months(max(year, 1), 1, 12 * size) if year >= 0 else None


def season(year: int, number: int) -> Range | None:
    """Season 0 to 3 (spring first), northern; winter runs into the following year."""
    return months(year, 3 + 3 * number, 3)


def third(span: Range, part: str) -> Range:
    """The early, mid or late third of a range: whole months of a year, whole days of a month."""
    start, end = span
    days = (end - start).days
    if days > 3000 and (start.year % 10 == 0):  # a decade: 0-3, 4-6, 7-9
        scale = days // 3650
        cuts = [first(start.year + 4 * scale, 1), first(start.year + 7 * scale, 1)]
    elif days > 85:
        size = (end.year - start.year) * 12 + end.month - start.month
        cuts = [first(start.year, start.month + size // 3), first(start.year, start.month + 2 * size // 3)]
    elif days > 27:
        cuts = [move(start, 10), move(start, 20)]
    elif days == 7:
        return move(start, {"early": 0, "mid": 2, "late": 4}[part]), move(
            start, {"early": 3, "mid": 5, "late": 7}[part]
        )
    else:
        return span
    return {"early": (start, cuts[0]), "mid": (cuts[0], cuts[1]), "late": (cuts[1], end)}[part]


def halves(span: Range, number: int) -> Range:
    """The first (1) or second (2) half, on a month border where there is one."""
    start, end = span
    size = (end.year - start.year) * 12 + end.month - start.month
    middle = first(start.year, start.month + size // 2) if size > 1 else move(start, (end - start).days // 2)
    return (start, middle) if number == 1 else (middle, end)
