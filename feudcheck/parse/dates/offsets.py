"""Distances in time: "two years ago", "a month later", "less than six months after", "بعد شهر من"."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from feudcheck.frozen import dataclass
from feudcheck.language.calendar_roles import AGO, FOLLOW, LEAD, TRAIL
from feudcheck.model import When
from feudcheck.parse.dates import arithmetic as calc
from feudcheck.parse.dates.points import Point
from feudcheck.parse.dates.single import point
from feudcheck.parse.dates.vocabulary import Scan

# half of its own unit, in days: the room a distance leaves
HALF_UNIT = {"day": 0, "week": 3, "month": 15, "quarter": 45, "year": 183, "decade": 1826, "century": 18262}


@dataclass(slots=True)
class Offset:
    """A distance in time; ``start`` and ``end`` are known where its anchor is."""

    count: Decimal
    unit: str
    relation: When
    next: int
    about: bool = False
    start: dt.date = calc.MIN
    end: dt.date = calc.MAX
    relative: bool = False
_YEAR = 1000


def quantity(s: Scan, i: int) -> tuple[Decimal, str, int] | None:
    """ "two years", "a year and a half", "شهرين", "أحد عشر شهرا" → (count, unit, next)."""
    w, lex = s.words, s.lex
    count, j = _count(s, i)
    if count is None:
        unit, ones = lex.units.get(w[i], ("", 0))
        if not unit or not ones or w[i].isascii() or w[i].startswith(s.lex.article):
            return None
        count, j = Decimal(ones), i
    half = lex.fractions.match(w, j)
    if half and half[1] < s.count:
        count, j = count + Decimal(str(half[0])), half[1]
    unit, ones = lex.units.get(w[j], ("", 0))
    if not unit or (j > i and w[j].startswith(s.lex.article)):
        return None
    if ones == 2 and w[j].isascii():
        count *= 2
    j += 1
    if ones == 1 and not w[j - 1].isascii() and lex.cardinals.get(w[j]) == 1:
        j += 1  # "شهر واحد"
    half = lex.fractions.match(w, j)
    if half:
        count, j = count + Decimal(str(half[0])), half[1]
    elif s.clitics.get(j) == lex.joined and w[j] in lex.halves:
        count, j = count + Decimal("0.5"), j + 1
    return count, unit, j


def _count(s: Scan, i: int) -> tuple[Decimal | None, int]:
    w, lex = s.words, s.lex
    if i < s.count and s.tokens[i].kind == "number":
        text = s.tokens[i].text
        if len(text) <= 6 and text.replace(".", "", 1).isdecimal() and text.isascii():
            return Decimal(text), i + 1
        return None, i
    teen = lex.teen_ones.get(w[i])
    if teen and w[i + 1] in lex.ordinal_teen:
        return Decimal(10 + teen), i + 2
    phrase = lex.counts.match(w, i)
    if phrase:
        return Decimal(str(phrase[0])), phrase[1]
    value = lex.cardinals.get(w[i])
    if value is None:
        return None, i
    j = i + 1
    if value >= 20 and w[i].isascii():
        k = j + 1 if w[j] == "-" else j
        ones = lex.cardinals.get(w[k], 99)
        return (Decimal(value + ones), k + 1) if ones < 10 else (Decimal(value), j)
    if value < 10 and not w[i].isascii():
        if w[j] in lex.ordinal_teen and w[j + 1] in lex.units:
            return Decimal(value + 10), j + 1
        tens = lex.cardinals.get(w[j], 0)
        if s.clitics.get(j) == lex.joined and tens >= 20:
            return Decimal(value + tens), j + 1
    return Decimal(value), j


def bounded(s: Scan, i: int) -> tuple[When | None, bool, int]:
    """The hedge before a quantity: (its bound, whether about, next)."""
    w, lex = s.words, s.lex
    j = lex.less_than_phrases.after(w, i)
    if j > i:
        return When.BY, False, j
    j = lex.more_than_phrases.after(w, i)
    if j > i:
        return When.SINCE, False, j
    j = lex.hedges_phrases.after(w, i)
    return None, j > i, j


def ago(s: Scan, i: int) -> tuple[Point, bool] | None:
    """ "three days ago", "a year from now", "قبل شهرين", "منذ ثلاث سنوات": (widened by half a unit, about)."""
    w, lex = s.words, s.lex
    if not s.roles(i) & AGO and s.tokens[i].kind != "number":
        return None
    arabic = w[i] in lex.ago_first
    bound, about, j = bounded(s, i + 1 if arabic else i)
    found = quantity(s, j)
    if not found:
        return None
    count, unit, end = found
    if arabic:
        if w[end] in lex.anchor or unit == "quarter":
            return None
        if unit == "day" and count >= _YEAR and end < s.count and s.tokens[end].kind == "number":
            return None  # «منذ 1998 يوم 15 يوليو»: since that year, on that day
        sign, after = -1, end
    else:
        after = lex.ago_phrases.after(w, end)
        sign = -1
        if after == end:
            after, sign = lex.now_phrases.after(w, end), 1
            if after == end:
                return None
    about = about or bound is not None
    tail = lex.hedges_phrases.after(w, after) if not w[after].isascii() else after
    start, last = _near(s.today, s.today, sign * count, unit, bound)
    if bound is When.BY:
        start, last = (start, s.today) if sign < 0 else (s.today, last)
    elif bound is When.SINCE:
        start, last = (calc.MIN, last) if sign < 0 else (start, calc.MAX)
    made = Point(start, last, calc.GRAINS[unit], tail, relative=True)
    return (made, (about and bound is None) or tail > after) if start < last else None


def _near(first: dt.date, last: dt.date, count: Decimal, unit: str, bound: When | None) -> calc.Range:
    room = 0 if bound else HALF_UNIT[unit]
    start = calc.move(calc.shift(first, float(count), unit), -room)
    return start, calc.move(calc.shift(last, float(count), unit), room + 1)


def offset(s: Scan, i: int) -> Offset | None:
    """A distance from something else; resolved where a date follows as its anchor."""
    roles = s.roles(i)
    if i in s.numbers or s.tokens[i].kind == "number":
        return _trailing(s, i)
    return (
        (_following(s, i) if roles & FOLLOW else None)
        or (_leading(s, i) if roles & LEAD else None)
        or (_trailing(s, i) if roles & TRAIL else None)
    )


def _trailing(s: Scan, i: int) -> Offset | None:
    """ "two days after", "a month later", "the day before", "within a year of"."""
    w, lex = s.words, s.lex
    if i and w[i - 1] in lex.lasting:
        return None  # "closed for eleven weeks after the accident": how long
    inside = w[i] in lex.within
    bound, about, j = bounded(s, i + 1 if inside else i)
    found = quantity(s, j)
    if found:
        count, unit, k = found
    else:
        k = s.the(j)
        unit, ones = lex.units.get(w[k], ("", 0))
        if ones != 1 or k == j or not w[k].isascii():
            return None
        count, k = Decimal(1), k + 1
    side, end = _side(s, k)
    if inside:
        if w[k] in lex.of_phrases.table and not side:
            side, end = When.AFTER, k + 1
        bound = When.BY
    if side is None or w[end] in lex.final or w[end] in lex.scheduled or (not found and lex.later_phrases.match(w, k)):
        return None
    spoken = lex.after_phrases.match(w, k) or lex.before_phrases.match(w, k) or inside
    return _anchored(s, Offset(count, unit, side, end, about), bound, bool(spoken))


def _side(s: Scan, i: int) -> tuple[When | None, int]:
    w, lex = s.words, s.lex
    best: tuple[When | None, int] = None, i
    for phrases, side in ((lex.later_phrases, When.AFTER), (lex.earlier_phrases, When.BEFORE),
                          (lex.after_phrases, When.AFTER), (lex.before_phrases, When.BEFORE)):  # fmt: skip
        end = phrases.after(w, i)
        if end > best[1]:
            best = side, end
    return best


def _leading(s: Scan, i: int) -> Offset | None:
    """ "بعد شهر من", "بعد ذلك بعامين", "قبل عام من", "after two months"."""
    w, lex = s.words, s.lex
    fixed = w[i] in lex.after_that or w[i] in lex.before_that
    later = w[i] in lex.after_first or w[i] in lex.after_that
    if not later and w[i] not in lex.before_first and not fixed:
        return None
    j = i + 1
    if not fixed and w[j] in lex.that:
        fixed, j = True, j + 1
    bound, about, k = bounded(s, j)
    if w[k] in lex.passing:
        k += 1
        bound, about, k = bounded(s, k) if bound is None and not about else (bound, about, k)
    found = quantity(s, k)
    if not found:
        return None
    if fixed:
        if lex.by not in (s.clitics.get(k) or s.clitics.get(j) or s.words[j]):
            return None
        end = found[2]
    else:
        close = found[2] + (w[found[2]] in lex.only)
        anchor = w[close] in lex.anchor
        if (not later and not anchor) or (w[found[2]] in lex.of_phrases.table and w[i].isascii()):
            return None
        end = close + 1 if anchor else found[2]
    side = When.AFTER if later else When.BEFORE
    return _anchored(s, Offset(found[0], found[1], side, end, about), bound, not fixed and w[end - 1] in lex.anchor)


def _following(s: Scan, i: int) -> Offset | None:
    """ "the following year", "the next day", "the previous month", "اليوم التالي"."""
    w, lex = s.words, s.lex
    j = s.the(i)
    if w[j] in lex.following and w[j].isascii() and (j > i or w[j] in lex.following_only):
        unit, count = lex.units.get(w[j + 1], ("", 0))
        calendar = lex.following[w[j]] > 0 and w[j] not in lex.following_only and unit != "day"  # "the next year"
        if count == 1 and j > i and not calendar:
            return Offset(Decimal(1), unit, _sided(lex.following[w[j]]), j + 2)
        return None
    unit, count = lex.units.get(w[i], ("", 0))
    before = s.said is not None and lex.following.get(w[i + 1], 0) < 0  # "العام السابق": before the one just named
    if count == 1 and (w[i + 1] in lex.following_only or before):
        return Offset(Decimal(1), unit, _sided(lex.following[w[i + 1]]), i + 2)
    return None


def _sided(step: int) -> When:
    return When.AFTER if step > 0 else When.BEFORE


def _anchored(s: Scan, found: Offset, bound: When | None, spoken: bool) -> Offset | None:
    """Work out the range where a date follows; a bound replaces the side by BY or SINCE."""
    sign = 1 if found.relation is When.AFTER else -1
    anchor = point(s, found.next) if spoken and found.next < s.count else None
    if anchor:
        start, end = _near(anchor.start, calc.move(anchor.end, -1), sign * found.count, found.unit, bound)
        if bound is When.BY:
            start, end = (anchor.start, end) if sign > 0 else (start, anchor.end)
        elif bound is When.SINCE:
            start, end = (start, calc.MAX) if sign > 0 else (calc.MIN, end)
        if start >= end:
            return None
        found.start, found.end, found.next, found.relative = start, end, anchor.next, anchor.relative
    if bound and sign > 0:
        found.relation = bound
    return found
