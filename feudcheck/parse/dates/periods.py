"""Periods and parts of periods: seasons, quarters, "early 2018", "the last week of May"."""

from __future__ import annotations

from feudcheck.model import Grain, Recurs
from feudcheck.parse.dates import arithmetic as calc
from feudcheck.parse.dates import figures as fig
from feudcheck.parse.dates import points as pts
from feudcheck.parse.dates.points import Point, made, year_tail
from feudcheck.parse.dates.relative import which
from feudcheck.parse.dates.vocabulary import Scan


def season(s: Scan, i: int) -> Point | None:
    """ "autumn 2018", "the winter of 2020", "صيف عام 2019"; without a year only after "in the" and the like."""
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
    year, end, relative = tail or (None, j + 1, False)
    return made(s, lambda year: calc.season(year, number), year, Grain.SEASON, end, relative)


def century(s: Scan, i: int) -> Point | None:
    """ "the 19th century", "القرن التاسع عشر": a range of a hundred years."""
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
    """ "the month", "العام" after "the end of": the current one."""
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
    if pts.year_like(value) and len(s.tokens[j].text) == 4 and not pts.measured(s, j + 1) and not s.lettered(j + 1):
        span = calc.months(value, 1, 12)
        return Point(*span, Grain.YEAR, j + 1) if span else None
    named = pts.month(s, j)  # "early March" needs no further context
    if named and (s.words[j] not in s.lex.madda or pts.month_stands(s, j, named[1])):
        number = named[0]
        return made(s, lambda year: calc.months(year, number, 1), None, Grain.MONTH, named[1])
    return None


def numbered_month(s: Scan, i: int) -> Point | None:
    """ "شهر عشرة", "الشهر التاسع": a month by its number."""
    lex, w = s.lex, s.words
    if w[i].isascii() or lex.units.get(w[i]) != ("month", 1):
        return None
    number = s.number(i + 1)
    if number < 0:
        number = lex.ordinals.get(w[i + 1], lex.cardinals.get(w[i + 1], 0))
    if not 1 <= number <= 12:
        return None
    tail = year_tail(s, i + 2)
    year, end, relative = tail or (None, i + 2, False)
    return made(s, lambda year: calc.months(year, number, 1), year, Grain.MONTH, end, relative)


def part(s: Scan, i: int) -> Point | None:
    """ "early 2018", "mid-March", "the end of 2020", "مطلع عام 2018", "أواخر مارس"."""
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
            if not span or not s.raw(j).isupper():
                return None  # "the boy"
            base = Point(*span, Grain.MONTH, j + 1, relative=True)
        else:
            name = lex.part_nouns.get(w[j])
            owned = s.before(j) in lex.year_determiners and s.before(j) not in lex.the
            if name is None or owned:  # "came to an end in 2015"
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
    if (base.end - base.start).days in (6, 7) or (base.end > base.start and base.grain is not Grain.DAY):
        start, end = calc.third((base.start, base.end), name)
        build, chosen = base.build, name

        def again(year: int) -> calc.Range | None:
            span = build(year) if build else None
            return calc.third(span, chosen) if span else None

        return Point(start, end, Grain.PART, base.next, base.yearless, base.relative, build=again if build else None,
                     whole=whole)  # fmt: skip
    return None


def nth(s: Scan, i: int) -> Point | None:
    """ "the second quarter of 2021", "first Tuesday of October", "the last day of May", "الربع الثالث من 2023"."""
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
        if not found and (counted := _counted(s, j)):
            return counted
        if found:
            number, j = found
        elif w[j + 1] in lex.last_after:
            number, j, back = 1, j + 2, True
        else:
            return None
    if not what:
        if w[j] == "-":
            j += 1
        if (back or number == 1) and (span_point := _several(s, j, back)):
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
        return _share(s, number, unit == "quarter", j, back)
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
        found_one = made(s, lambda year: pick(again(year)), None, grain, base.next)
        if found_one and weekday is not None:
            found_one.weekday, found_one.recurs = weekday, Recurs.LAST if back else Recurs.NTH
        return found_one
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


def _share(s: Scan, number: int, quarter: bool, i: int, back: bool) -> Point | None:
    """A quarter of a year, or a half of any period."""
    lex, w = s.lex, s.words
    if not 1 <= number <= (4 if quarter else 2):
        return None
    if back:
        number = (5 if quarter else 3) - number
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
    if not quarter or k > i or back:
        return None
    if w[i] in lex.measured or (w[i] and w[i] == "-"):
        return None
    return made(s, lambda year: calc.months(year, 1 + size * (number - 1), size), None, grain, i)


def _several(s: Scan, i: int, back: bool) -> Point | None:
    """ "the last three months of 2020", "the first ten days of May"."""
    lex, w = s.lex, s.words
    count = s.number(i) if s.number(i) >= 0 else lex.cardinals.get(w[i], -1)
    return _so_many(s, count, lex.units.get(w[i + 1], ("", 0))[0], i + 2, back)


def _counted(s: Scan, i: int) -> Point | None:
    """«الأشهر الستة الأولى من 2025», «الأيام العشرة الأخيرة من مايو»."""
    lex, w = s.lex, s.words
    unit, j = lex.units.get(w[i], ("", 0))[0], s.the(i + 1)
    count = s.number(j) if s.number(j) >= 0 else lex.cardinals.get(w[j], -1)
    if not unit or w[i].isascii() or count < 1:
        return None
    found, back = pts.ordinal(s, j + 1), w[j + 1] in lex.last_after
    if not back and (not found or found[0] != 1):
        return None
    return _so_many(s, count, unit, j + 2 if back or not found else found[1], back)


def _so_many(s: Scan, count: int, unit: str, i: int, back: bool) -> Point | None:
    """The first or last ``count`` units of the period behind the "of" at ``i``."""
    k = s.lex.of_phrases.after(s.words, i)
    if not (1 <= count <= 99 and unit and k > i):
        return None
    base = period(s, k, ordinals=False) or this_unit(s, k)
    if not base:
        return None
    if back:
        start, end = calc.shift(base.end, -count, unit), base.end
    else:
        start, end = base.start, calc.shift(base.start, count, unit)
    return Point(start, end, Grain.RANGE, base.next, relative=base.relative) if start < end else None
