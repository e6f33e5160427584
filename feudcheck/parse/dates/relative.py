"""Dates told from the reference day: yesterday, last March, this year, the past five years."""

from __future__ import annotations

import datetime as dt

from feudcheck.language.words import syntax
from feudcheck.model import Grain
from feudcheck.parse.dates import arithmetic as calc
from feudcheck.parse.dates.points import Point, month
from feudcheck.parse.dates.vocabulary import Scan

_HALF_OF = ("-", "a", "an")
_HALVED = {"decade": (5, "year"), "century": (50, "year")}


def deictic(s: Scan, i: int) -> Point | None:
    """ "yesterday", "the day before yesterday", "أمس", "بعد غد"."""
    found = s.lex.deictic.match(s.words, i)
    if not found:
        return None
    step, end = found
    after = s.words[end]
    if after in s.lex.ordinals or after in s.lex.which_after or after in s.lex.following:
        return None
    if after in s.lex.same and step == 0:
        return None
    day = calc.move(s.today, step)
    weekday = s.lex.weekdays.get(after) if after not in s.lex.shy_weekdays and not after.isascii() else None
    return Point(day, calc.move(day, 1), Grain.DAY, end + (weekday is not None), relative=True, weekday=weekday)


def which(s: Scan, i: int) -> Point | None:
    """ "last March", "the past five years", "this week", "next Friday", "العام الماضي", "مارس المقبل"."""
    w, lex = s.words, s.lex
    j = s.the(i)
    step = lex.which_before.get(w[j])
    if w[j] == "last" and i == j and s.before(j) in syntax("modals") and _number(s, j + 1) > 0:
        return None  # "will last six weeks"
    if step is not None:
        if w[j] in lex.following_only or (j > i and w[j] in lex.following and step == -1 and w[j] not in lex.final
                                          and w[j] not in lex.rolling):  # fmt: skip
            return None
        k = j + 1
        return _counted(s, k, step) or _rolled(s, i, j, step) or _named(s, k, step, w[j])
    if w[i] in lex.final and not w[i].isascii():  # "آخر خمس سنوات"
        return _counted(s, i + 1, -1)
    return _postposed(s, i)


def _number(s: Scan, i: int) -> int:
    value = s.number(i)
    if value < 0:
        value = s.lex.cardinals.get(s.words[i], -1)
    return value if 2 <= value <= 999 else -1


def _rolling(s: Scan, count: int, unit: str, step: int, end: int) -> Point | None:
    """``count`` units up to and including the reference day (-1) or from it on (1)."""
    if step == 0 or not unit:
        return None
    tomorrow = calc.move(s.today, 1)
    first, last = (calc.shift(s.today, -count, unit), tomorrow) if step < 0 else (
        s.today, calc.move(calc.shift(s.today, count, unit), 1)
    )  # fmt: skip
    return Point(first, last, Grain.RANGE, end, relative=True)


def _counted(s: Scan, i: int, step: int) -> Point | None:
    count = _number(s, i)
    unit, ones = s.lex.units.get(s.words[i + 1], ("", 0))
    if count > 0 and unit and ones == 0 and s.words[i + 2] not in s.lex.of_phrases.table:
        return _rolling(s, count, unit, step, i + 2)
    if s.words[i] not in s.lex.halves:
        return None
    k = i + 2 if s.words[i + 1] in _HALF_OF else i + 1
    halved = _HALVED.get(s.lex.units.get(s.words[k], ("", 0))[0])  # "the past half-decade", "half a century"
    return _rolling(s, *halved, step, k + 1) if halved else None


def _rolled(s: Scan, i: int, j: int, step: int) -> Point | None:
    """ "the past year", "the next decade": counted from the reference day, not by the calendar."""
    unit, count = s.lex.units.get(s.words[j + 1], ("", 0))
    if (s.words[j] in s.lex.rolling or unit == "decade") and j > i and count == 1:
        return _rolling(s, 1, unit, step, j + 2)
    return None


def _named(s: Scan, i: int, step: int, word: str) -> Point | None:
    """What "last", "this" or "next" stands before: a unit, month, season or weekday."""
    w, lex = s.words, s.lex
    unit, count = lex.units.get(w[i], ("", 0))
    if count == 1:
        span = calc.calendar(unit, s.today, step)
        return Point(*span, calc.GRAINS[unit], i + 1, relative=True) if span else None
    number = lex.weekdays.get(w[i])
    if number is not None:
        return _weekday(s, number, step, i + 1, step > 0 and word not in lex.nearest_next and w[i].isascii())
    return _recurring(s, i, step)


def _weekday(s: Scan, number: int, step: int, end: int, next_week: bool) -> Point:
    ahead = (number - s.today.weekday()) % 7
    if next_week:
        day = calc.move(s.today, 7 - s.today.weekday() + number)
    else:
        day = calc.move(s.today, {-1: ahead - 7, 0: ahead, 1: ahead or 7}[step])
    return Point(day, calc.move(day, 1), Grain.DAY, end, relative=True, weekday=number)


def _recurring(s: Scan, i: int, step: int) -> Point | None:
    """A month or season as the last, this or next of its kind."""
    named = month(s, i)
    season = s.lex.seasons.get(s.words[i])
    if named:
        number, end = named
        choices = [calc.months(s.today.year + y, number, 1) for y in (-1, 0, 1)]
    elif season is not None:
        number, end = season, i + 1
        choices = [calc.season(s.today.year + y, number) for y in (-2, -1, 0, 1)]
    else:
        return None
    spans = [span for span in choices if span]
    picked = _pick(spans, s.today, step)
    return Point(*picked, Grain.MONTH if named else Grain.SEASON, end, relative=True) if picked else None


def _pick(spans: list[calc.Range], today: dt.date, step: int) -> calc.Range | None:
    if step < 0:
        return max((x for x in spans if x[1] <= today), default=None)
    if step > 0:
        return min((x for x in spans if x[0] > today), default=None)
    return next((x for x in spans if x[0] <= today < x[1]), next((x for x in spans if x[0].year == today.year), None))


def _postposed(s: Scan, i: int) -> Point | None:
    """ "العام الماضي", "السنوات الثلاث الأخيرة", "الربع الحالي", "مارس المقبل"."""
    w, lex = s.words, s.lex
    unit, count = lex.units.get(w[i], ("", -1))
    timed = not i or s.before(i) in lex.plain_phrases.table or s.before(i) in lex.relations.table or i in s.clitics
    if unit == "decade" and not w[i].isascii() and not timed:
        return None  # «وقع العقد الأخير»: a contract
    if unit:
        step = lex.which_after.get(w[i + 1])
        if step is not None and w[i + 1] not in lex.following_only and not w[i].isascii():
            if count == 2:
                return _rolling(s, 2, unit, step, i + 2)
            span = calc.calendar(unit, s.today, step) if count == 1 else None
            return Point(*span, calc.GRAINS[unit], i + 2, relative=True) if span else None
        number = _number(s, i + 1)
        if number > 0 and count == 0 and w[i + 2] in lex.which_after:
            return _rolling(s, number, unit, lex.which_after[w[i + 2]], i + 3)
        return None
    if w[i] in lex.seasons:
        if w[i + 1] in lex.which_after and not w[i].isascii():
            point = _recurring(s, i, lex.which_after[w[i + 1]])
        else:
            return None
    else:
        named = month(s, i)
        if not named or w[named[1]] not in lex.which_after or (w[i].isascii() and w[named[1] + 1] in lex.units):
            return None  # "in May last year"
        point = _recurring(s, i, lex.which_after[w[named[1]]])
    if point:
        point.next += 1
    return point
