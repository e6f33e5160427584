"""Periods and parts of periods: seasons, quarters, "early 2018", "the last week of May"."""

from __future__ import annotations

from collections.abc import Callable

from feudcheck.model import Grain
from feudcheck.parse import date_figures as fig
from feudcheck.parse import date_math as calc
from feudcheck.parse import date_points as pts
from feudcheck.parse import date_words as bits
from feudcheck.parse.date_points import Point, made, year_tail
from feudcheck.parse.date_relative import deictic, which
from feudcheck.parse.date_words import Scan


def season(s: Scan, i: int) -> Point | None:
    """"autumn 2018", "the winter of 2020", "صيف عام 2019"; without a year only after "in the" and the like."""
    j = s.the(i)
    number = s.lex.seasons.get(s.words[j])
    if number is None:
        return None
    if j == i and s.words[j + 1] in s.lex.plain_phrases.table:
        return None  # "sales fall in 2020"
    tail = year_tail(s, j + 1)
    if tail is None and not (
        s.before(i) in s.lex.plain_phrases.table and (j > i or not s.words[j].isascii()) and s.tokens[j].raw != ""
        and (j + 1 >= s.count or s.tokens[j + 1].kind == "mark")
    ):  # fmt: skip
        return None
    year, end, relative = tail if tail else (None, j + 1, False)
    return made(s, lambda year: calc.season(year, number), year, Grain.SEASON, end, relative)


def century(s: Scan, i: int) -> Point | None:
    """"the 19th century", "القرن التاسع عشر": a range of a hundred years."""
    j = s.the(i)
    if s.lex.units.get(s.words[j]) == ("century", 1):
        found = pts.ordinal(s, j + 1)
        end = found[1] if found else 0
        if not found and s.lex.cardinals.get(s.words[j + 1]) == 20:
            found, end = (20, j + 2), j + 2
    else:
        found = pts.ordinal(s, j)
        k = found[1] if found else 0
        if found and s.words[k] == "-":
            k += 1
        if not found or s.lex.units.get(s.words[k]) != ("century", 1):
            return None
        end = k + 1
    if not found or not 1 <= found[0] <= 30:
        return None
    span = calc.months(max(found[0] * 100 - 100, 1), 1, 1200 if found[0] > 1 else 1188)
    return Point(*span, Grain.RANGE, end) if span else None


def this_unit(s: Scan, i: int) -> Point | None:
    """"the month", "العام" after "the end of": the current one."""
    j = s.the(i)
    unit, count = s.lex.units.get(s.words[j], ("", 0))
    if count != 1 or unit == "day" or s.words[j + 1] in s.lex.which_after:
        return None
    span = calc.calendar(unit, s.today, 0)
    return Point(*span, calc.GRAINS[unit], j + 1, relative=True) if span else None


def period(s: Scan, i: int, ordinals: bool = True) -> Point | None:
    """What can follow "early", "the end of", "the first week of"."""
    j = s.the(i)
    point = (
        which(s, i)
        or season(s, i)
        or fig.decade(s, i)
        or century(s, i)
        or pts.month_alone(s, j)
        or (numbered_month(s, j) if not ordinals else None)
        or (nth(s, i) if ordinals else None)
        or (fig.lettered(s, j) if s.words[j] else None)
        or fig.year(s, i, sure=True)
    )
    if point:
        return point
    value = s.number(j)
    if pts.year_like(value) and len(s.tokens[j].text) == 4 and not pts.measured(s, j + 1):
        span = calc.months(value, 1, 12)
        return Point(*span, Grain.YEAR, j + 1) if span else None
    named = pts.month(s, j)  # "early March" needs no further context
    if named and (s.words[j] not in s.lex.madda or pts.month_stands(s, j, named[1])):
        number = named[0]
        return made(s, lambda year: calc.months(year, number, 1), None, Grain.MONTH, named[1])
    return None


def numbered_month(s: Scan, i: int) -> Point | None:
    """"شهر عشرة", "الشهر التاسع": a month by its number."""
    lex, w = s.lex, s.words
    if w[i].isascii() or lex.units.get(w[i]) != ("month", 1):
        return None
    number = s.number(i + 1)
    if number < 0:
        number = lex.ordinals.get(w[i + 1], lex.cardinals.get(w[i + 1], 0))
    if not 1 <= number <= 12:
        return None
    tail = year_tail(s, i + 2)
    year, end, relative = tail if tail else (None, i + 2, False)
    return made(s, lambda year: calc.months(year, number, 1), year, Grain.MONTH, end, relative)


def part(s: Scan, i: int) -> Point | None:
    """"early 2018", "mid-March", "the end of 2020", "مطلع عام 2018", "أواخر مارس"."""
    w, lex = s.words, s.lex
    j = s.the(i)
    name = lex.part_adjectives.get(w[j])
    whole = None
    if name:
        k = j + 2 if w[j + 1] == "-" else j + 1
        k = lex.plain_phrases.after(w, k) if w[j + 1] != "-" else k
        base = period(s, k)
    else:
        base = None
    if base is None:
        if w[j] in lex.ends:
            unit, name = lex.ends[w[j]]
            span = calc.calendar(unit, s.today, 0)
            if not span or not (s.raw(j).isupper() or j > i):
                return None
            base = Point(*span, Grain.MONTH, j + 1, relative=True)
        else:
            name = lex.part_nouns.get(w[j])
            if name is None:
                return None
            k = lex.of_phrases.after(w, j + 1)
            if k == j + 1 and w[j].isascii():
                base = this_unit(s, k)  # "at the end of month" is rare, "end 2020" is not
                base = base or (period(s, k) if s.number(k) >= 0 else None)
            else:
                h = lex.hedges_phrases.after(w, k)
                base = period(s, h) or (None if w[j].isascii() else numbered_month(s, h)) or this_unit(s, h)
            if base is None:
                return None
            if w[j] in lex.edges:
                whole = (name, (base.start, base.end))
    if name is None:
        return None
    if (base.end - base.start).days in (6, 7) or base.end > base.start and base.grain is not Grain.DAY:
        start, end = calc.third((base.start, base.end), name)
        build, chosen = base.build, name
        made_part = Point(start, end, Grain.PART, base.next, base.yearless, base.relative, whole=whole)
        if build:
            made_part.build = lambda year: calc.third(span, chosen) if (span := build(year)) else None
        return made_part
    return None


def nth(s: Scan, i: int) -> Point | None:
    """"the second quarter of 2021", "first Tuesday of October", "the last day of May", "الربع الثالث من 2023"."""
    w, lex = s.words, s.lex
    j = s.the(i)
    back = False
    what = ""
    found = pts.ordinal(s, j)
    if found:
        number, j = found
        if w[j] in lex.final:
            back, j = True, j + 1
    elif w[j] in lex.final:
        number, j, back = 1, j + 1, True
    else:
        what = w[j]
        found = pts.ordinal(s, j + 1)
        if found:
            number, j = found
        elif w[j + 1] in lex.last_after:
            number, j, back = 1, j + 2, True
        else:
            return None
    if not what:
        if w[j] == "-":
            j += 1
        span_point = None if found else _several(s, j, back)
        if span_point:
            return span_point
        if w[j] in lex.day_word and w[j + 1] in lex.weekdays:
            j += 1
        what, j = w[j], j + 1
    unit, count = lex.units.get(what, ("", 0))
    weekday = lex.weekdays.get(what)
    half = what in lex.halves
    if not half and weekday is None and (count != 1 or unit in ("year", "century", "decade", "month")):
        return None
    if unit == "quarter" or half:
        return _share(s, number, unit == "quarter", j)
    k = lex.of_phrases.after(w, j)
    clitic = bool(s.clitics.get(j))
    if k == j and not clitic:
        return None
    base = period(s, k, ordinals=False) or this_unit(s, k)
    if base is None or base.grain in (Grain.DAY, Grain.WEEK):
        return None
    grain = Grain.WEEK if unit == "week" else Grain.DAY

    def pick(span: calc.Range | None) -> calc.Range | None:
        return _pick(span, number, back, unit, weekday) if span else None

    if base.build:
        again = base.build
        return made(s, lambda year: pick(again(year)), None, grain, base.next)
    chosen = pick((base.start, base.end))
    return Point(*chosen, grain, base.next, relative=base.relative) if chosen else None


def _pick(span: calc.Range, number: int, back: bool, unit: str, weekday: int | None) -> calc.Range | None:
    start, end = span
    step = 1 if unit == "day" else 7
    if unit == "week":
        weekday = 0
    if back:
        day = calc.move(end, -1)
        if weekday is not None:
            day = calc.move(day, -((day.weekday() - weekday) % 7))
        if unit == "week" and calc.move(day, 7) > end:
            day = calc.move(day, -7)
        day = calc.move(day, -step * (number - 1))
    else:
        day = start if weekday is None else calc.move(start, (weekday - start.weekday()) % 7)
        day = calc.move(day, step * (number - 1))
    return (day, calc.move(day, 7 if unit == "week" else 1)) if start <= day < end else None


def _share(s: Scan, number: int, quarter: bool, i: int) -> Point | None:
    """A quarter of a year, or a half of any period."""
    lex, w = s.lex, s.words
    if not 1 <= number <= (4 if quarter else 2):
        return None
    grain = Grain.QUARTER if quarter else Grain.HALF
    size = 3 if quarter else 6
    tail = year_tail(s, i)
    if tail:
        point = fig.quarter_or_half(quarter, number, tail[0], tail[1])
        if point:
            point.relative = tail[2]
        return point
    k = lex.of_phrases.after(w, i)
    base = (which(s, k) or fig.decade(s, k) or century(s, k) or pts.month_alone(s, k)) if k > i else None
    base = base or (this_unit(s, k) if k > i else None)
    if base and (base.end - base.start).days > 27:
        if quarter:
            if base.grain is not Grain.YEAR:
                return None
            span = calc.months(base.start.year, 1 + 3 * (number - 1), 3)
        else:
            span = calc.halves((base.start, base.end), number)
        return Point(*span, grain, base.next, relative=base.relative) if span else None
    if not quarter or k > i:
        return None
    if w[i] in lex.measured or (w[i] and w[i] == "-"):
        return None
    return made(s, lambda year: calc.months(year, 1 + size * (number - 1), size), None, grain, i)


def _several(s: Scan, i: int, back: bool) -> Point | None:
    """"the last three months of 2020"."""
    lex, w = s.lex, s.words
    count = s.number(i) if s.number(i) >= 0 else lex.cardinals.get(w[i], -1)
    unit = lex.units.get(w[i + 1], ("", 0))[0]
    k = lex.of_phrases.after(w, i + 2)
    if not (1 <= count <= 99 and unit and k > i + 2):
        return None
    base = period(s, k, ordinals=False)
    if not base:
        return None
    if back:
        start, end = calc.shift(base.end, -count, unit), base.end
    else:
        start, end = base.start, calc.shift(base.start, count, unit)
    return Point(start, end, Grain.RANGE, base.next, relative=base.relative) if start < end else None


def weekday(s: Scan, i: int) -> Point | None:
    """A weekday: with its date, of a named week, last or next, or alone."""
    w, lex = s.words, s.lex
    j = i + 1 if w[i] in lex.day_word else i
    number = lex.weekdays.get(w[j])
    if number is None or (j == i and s.before(i) in lex.both_of):
        return None
    shy = w[j] in lex.shy_weekdays and j == i
    k = j + 1
    if w[k] == "." and s.glued(k) and w[j] in lex.shy_weekdays:
        k += 1
    after = k
    if w[k] in (",", "،"):
        k += 1
    k = lex.corresponding_phrases.after(w, k)
    k = lex.plain_phrases.after(w, k)
    exact = pts.day_and_month(s, k) or (fig.figures(s, k) if s.number(k) >= 0 or "." in w[k] else None)
    if exact is None and k < s.count and s.tokens[k].kind == "number" and "." in s.tokens[k].text:
        exact = fig.figures(s, k)
    if exact and exact.grain is Grain.DAY:
        if w[k] in lex.ordinals and not w[k].isascii() and exact.start.weekday() != number and lex.ordinals[w[k]] <= 5:
            nth_one = nth(s, j)  # "الثلاثاء الثالث من سبتمبر" may be the third Tuesday
            if nth_one and nth_one.next >= exact.next:
                return nth_one
        exact.weekday = number
        if exact.build:
            span = pts.nearest(s, exact.build, number)
            exact.start, exact.end = span if span else (exact.start, exact.end)
        return exact
    week = which(s, lex.of_phrases.after(w, after))
    if week and week.grain is Grain.WEEK:
        day = calc.move(week.start, number)
        return Point(day, calc.move(day, 1), Grain.DAY, week.next, relative=True, weekday=number)
    found = pts.ordinal(s, s.the(k))
    if found and found[0] <= 31 and (w[found[1]] == "" or s.tokens[found[1]].kind == "mark" or _of_month(s, found[1])):
        end = _of_month(s, found[1]) or found[1]
        for step in (0, -1, 1, -2, 2, -3, 3, -4, 4, 5, 6):
            span = calc.day(*divmod_month(s, step), found[0])
            if span and span[0].weekday() == number:
                return Point(*span, Grain.DAY, end, yearless=True, relative=True, weekday=number)
    past = (s.today.weekday() - number) % 7
    if w[after] in lex.last_after and w[after + 1] in lex.of_phrases.table:
        return None
    if w[after] in lex.which_after:
        step = lex.which_after[w[after]]
        day = calc.move(s.today, {-1: -(past or 7), 0: (-past) % 7 if past else 0, 1: 7 - past}[step])
        return Point(day, calc.move(day, 1), Grain.DAY, after + 1, relative=True, weekday=number)
    if shy and not s.alone(i, after) and not (s.before(i) in lex.plain_phrases.table and s.raw(i)[:1].isupper()):
        return None
    day = calc.move(s.today, -past)
    end = after if after == j + 1 or after < s.count else j + 1
    return Point(day, calc.move(day, 1), Grain.DAY, end, relative=True, weekday=number)


def _of_month(s: Scan, i: int) -> int:
    k = s.lex.of_phrases.after(s.words, i)
    month = which(s, k) if k > i else None
    return month.next if month and month.grain is Grain.MONTH else 0


def divmod_month(s: Scan, step: int) -> tuple[int, int]:
    """Year and month ``step`` months from the reference."""
    year, month = divmod(s.today.year * 12 + s.today.month - 1 + step, 12)
    return year, month + 1


def day_of_month(s: Scan, i: int) -> Point | None:
    """"the 20th of next month"; "the 15th" alone after "on"."""
    found = pts.day_number(s, i)
    if not found:
        return None
    number, j = found
    if s.words[j] in s.lex.day_word:
        j += 1
    k = s.lex.of_phrases.after(s.words, j)
    base = which(s, k) if k > j else None
    if base and base.grain is Grain.MONTH:
        span = calc.day(base.start.year, base.start.month, number)
        return Point(*span, Grain.DAY, base.next, relative=True) if span else None
    if s.number(s.the(i)) >= 0 and s.the(i) > i and j == s.the(i) + 2 and (j >= s.count or s.tokens[j].kind == "mark"):
        span = calc.day(s.today.year, s.today.month, number)
        return Point(*span, Grain.DAY, j, relative=True) if span else None
    return None


def week_of(s: Scan, i: int) -> Point | None:
    """"the week of October 6": the week that holds a day."""
    k = s.lex.week_of_phrases.after(s.words, i)
    exact = pts.day_and_month(s, k) if k > i else None
    if not exact:
        return None
    return Point(
        *(calc.calendar("week", exact.start, 0) or (exact.start, exact.end)), Grain.WEEK, exact.next, exact.yearless
    )


def point(s: Scan, i: int) -> Point | None:
    """The date that begins at ``i``, the longest readings first."""
    if i >= s.count:
        return None
    if s.tokens[i].kind == "number":
        follow, tokens = s.words[i + 1], s.tokens
        if i not in s.numbers:
            return fig.figures(s, i)
        if follow in ("-", "/"):
            found = fig.figures(s, i)
            if found:
                return found
        return (
            pts.day_and_month(s, i)
            or (_by_ordinal(s, i) if follow in s.lex.suffixes else None)
            or (day_of_month(s, i) if follow in s.lex.of_phrases.table or follow in s.lex.day_word else None)
            or (fig.decade(s, i) if follow in s.lex.decade_suffix else None)
            or (fig.lettered(s, i) if follow and not follow.isdigit() else None)
            or (fig.year(s, i) if len(tokens[i].text) == 4 else None)
        )
    roles = s.roles(i)
    if not roles & _POINT:
        return None
    for need, read in _READERS:
        if roles & need:
            found = read(s, i)
            if found:
                return found
    return None


def _by_ordinal(s: Scan, i: int) -> Point | None:
    return day_of_month(s, i) or nth(s, i) or century(s, i)


_READERS: tuple[tuple[int, Callable[[Scan, int], Point | None]], ...] = (
    (bits.WEEKDAY, weekday), (bits.DAY, pts.day_and_month), (bits.PART, part), (bits.NTH, nth),
    (bits.DEICTIC, deictic), (bits.WHICH, which), (bits.MONTH, pts.month_alone), (bits.WEEK, week_of),
    (bits.DAY, day_of_month), (bits.SEASON, season), (bits.DECADE, fig.decade), (bits.CENTURY, century),
    (bits.LETTER, fig.lettered), (bits.YEAR, fig.year),
)  # fmt: skip
_POINT = 0
for _bits, _ in _READERS:
    _POINT |= _bits
