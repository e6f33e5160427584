"""A date reference put into words for people, in English or Arabic, no finer than it is."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from feudcheck.language.data import section
from feudcheck.model import DateRef, Grain, When
from feudcheck.parse import date_math as calc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def describe(ref: DateRef, lang: str) -> str:
    """``ref`` as a phrase: "20 February 2018", "early 2018", "before September 2022", "قبل شهرين"."""
    say: dict[str, Any] = section("calendar")["say"]["ar" if lang == "ar" else "en"]
    unknown = ref.start == calc.MIN and ref.end == calc.MAX
    if ref.offset and unknown:
        text = _offset(ref, say, lang)
        return say["offset"]["about"].format(phrase=text) if ref.about else text
    if unknown:
        return str(say["any"])
    text = _range(ref, say)
    return say["about"].format(date=text) if ref.about else text


def _offset(ref: DateRef, say: dict[str, Any], lang: str) -> str:
    count, unit = ref.offset or (Decimal(0), "day")
    shown = f"{count.normalize():f}"
    forms = say["counts"][unit]
    if lang == "ar":
        whole = int(count) if count == count.to_integral_value() else 11
        form = forms[0 if whole == 1 else 1 if whole == 2 else 2 if 3 <= whole % 100 <= 10 else 3]
    else:
        form = forms[count != 1]
    template = say["offset"].get(ref.relation.value, say["offset"]["after"])
    return str(template.format(count=form.format(n=shown)))


def _range(ref: DateRef, say: dict[str, Any]) -> str:
    start, end = ref.start, ref.end
    if end == calc.MAX and start > calc.MIN:
        if ref.relation is When.AFTER:
            return str(say["after"].format(date=_last(start, say)[0]))
        return str(say["since"].format(date=_first(start, say)))
    if start == calc.MIN and ref.relation in (When.BY, When.UNTIL):
        text, whole = _last(end, say)
        return str(say[ref.relation.value + ("_end" if whole else "")].format(date=text))
    if start == calc.MIN:
        return str(say["before"].format(date=_first(end, say)))
    named = _period(ref, say)
    if named is not None:
        return named
    last = calc.move(end, -1)
    one_year, stated = start.year == last.year, not ref.yearless
    if start.day != 1 or end.day != 1:
        parts = _day(start, say, stated and not one_year), _day(last, say, stated)
    elif start.month == end.month == 1:
        parts = say["year"].format(year=start.year), say["year"].format(year=last.year)
    else:
        parts = _month(start, say, stated and not one_year), _month(last, say, stated)
    return str(say["range"].format(first=parts[0], last=parts[1]))


def _period(ref: DateRef, say: dict[str, Any]) -> str | None:
    """The name of a whole calendar period, or ``None``."""
    start, end, year = ref.start, ref.end, not ref.yearless
    days = (end - start).days
    if days == 1:
        text = _day(start, say, year)
        if ref.weekday is not None:
            text = say["weekday"].format(weekday=say["weekdays"][ref.weekday], date=text)
        return text
    if ref.grain is Grain.WEEK and days == 7 and start.weekday() == 0:
        return str(say["week"].format(date=_day(start, say, year)))
    if ref.grain is Grain.PART:
        return _part(ref, say)
    if start.day != 1 or end.day != 1:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month
    if months == 1:
        return _month(start, say, year)
    if ref.grain is Grain.SEASON and months == 3 and start.month % 3 == 0:
        name = say["seasons"][start.month // 3 - 1]
        return str(say["season"].format(season=name, year=start.year if year else "")).strip()
    if months == 3 and ref.grain is Grain.QUARTER:
        ordinal = say["ordinals"][(start.month - 1) // 3]
        return str(say["quarter" if year else "quarter_any"].format(ordinal=ordinal, year=start.year))
    if months == 6 and ref.grain is Grain.HALF and start.month in (1, 7):
        period = say["year"].format(year=start.year)
        return str(say["half"].format(ordinal=say["ordinals"][start.month // 7], period=period))
    if start.month != 1:
        return None
    if months == 12:
        return str(say["year"].format(year=start.year))
    if months == 120 and start.year % 10 == 0 and ref.grain is Grain.DECADE:
        return str(say["decade"].format(year=start.year, last=start.year + 9))
    return None


def _part(ref: DateRef, say: dict[str, Any]) -> str | None:
    """ "early 2018", "mid-March 2020", "late 1990s", where the range is a third of such a period."""
    start, end = ref.start, ref.end
    decade = start.year // 10 * 10
    whole = (
        (calc.months(start.year, start.month, 1), _month(start, say, not ref.yearless)),
        (calc.months(start.year, 1, 12), say["year"].format(year=start.year)),
        (calc.months(decade, 1, 120) if decade else None, say["decade_part"].format(year=decade, last=decade + 9)),
    )
    for span, name in whole:
        for part in ("early", "mid", "late"):
            if span and calc.third(span, part) == (start, end):
                return str(say[part].format(period=name))
    return None


def _day(date: dt.date, say: dict[str, Any], year: bool = True) -> str:
    text = say["day"].format(day=date.day, month=say["months"][date.month - 1], year=date.year if year else "")
    return str(text).strip()


def _month(date: dt.date, say: dict[str, Any], year: bool = True) -> str:
    return str(say["month"].format(month=say["months"][date.month - 1], year=date.year if year else "")).strip()


def _first(date: dt.date, say: dict[str, Any]) -> str:
    """A border as the coarsest period that begins there."""
    if date.day != 1:
        return _day(date, say)
    return str(say["year"].format(year=date.year)) if date.month == 1 else _month(date, say)


def _last(end: dt.date, say: dict[str, Any]) -> tuple[str, bool]:
    """An exclusive border as the coarsest period that ends there, and whether it is more than a day."""
    last = calc.move(end, -1)
    if end.day != 1:
        return _day(last, say), False
    return (str(say["year"].format(year=last.year)) if end.month == 1 else _month(last, say)), True
