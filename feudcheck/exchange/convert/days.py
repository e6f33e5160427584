"""Dates as other people write them, as a base has them: 2025-01-28, 2025-01 or 2025."""

from __future__ import annotations

import datetime as dt
import re

from feudcheck.exchange.candidates import Unfit
from feudcheck.factbase.formats import fault, shown
from feudcheck.language.normal import fold
from feudcheck.language.tokens import tokenize
from feudcheck.model import Grain, When
from feudcheck.parse.dates.finder import find_dates

_ISO_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ]\d\d[:.]?\d\d.*", re.ASCII | re.DOTALL)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[Tt ,].*)?", re.ASCII | re.DOTALL)
_ANY_DAY = dt.date(2000, 1, 1)
_GRAINS = {Grain.DAY: 10, Grain.MONTH: 7, Grain.YEAR: 4}  # characters of an ISO date
ORDERS = ("day-first", "month-first")


def day(text: str, order: str = "") -> str:
    """``text`` as a day, month or year in ISO form. Raises Unfit.

    ``order``: what "03/04/2025" means, one of ORDERS; without it, it means nothing.
    """
    text = fold(text).strip()
    if match := _ISO_TIME.fullmatch(text):
        text = match.group(1)
    elif match := _YEAR_FIRST.fullmatch(text):
        text = "-".join(part.zfill(2) for part in match.groups() if part)
    elif match := _FIGURES.fullmatch(text):
        text = _in_order(match, text, order)
    elif fault("day-or-coarser", text):
        text = _read(text)
    if wrong := fault("day-or-coarser", text):
        raise Unfit(wrong)
    return text


def _in_order(match: re.Match[str], text: str, order: str) -> str:
    first, second, year = match.groups()
    if int(first) > 12 or (order == "day-first" and int(second) <= 12) or first == second:
        first, second = second, first
    elif int(second) <= 12 and order != "month-first":
        raise Unfit(f"{shown(text)} may be day or month first; write {year}-MM-DD, or say which with --dates")
    return f"{year}-{first.zfill(2)}-{second.zfill(2)}"


def _read(text: str) -> str:
    """A date in words, nothing left over."""
    found = find_dates(tokenize(text), _ANY_DAY)
    if len(found) == 1 and found[0].relation is When.IN and found[0].grain in _GRAINS:
        one = found[0]
        if not (one.relative or one.yearless or one.about) and one.span == (0, len(text)):
            return one.start.isoformat()[: _GRAINS[one.grain]]
    raise Unfit(f"{shown(text)} is no date that can be read; write it like 2025-01-28")
