"""Any single date: tries each reading that the first word allows, the longest first."""

from __future__ import annotations

from collections.abc import Callable

from feudcheck.language import calendar_roles as bits
from feudcheck.later import later
from feudcheck.model import Grain, Recurs
from feudcheck.parse.dates import arithmetic as calc
from feudcheck.parse.dates import figures as fig
from feudcheck.parse.dates import points as pts
from feudcheck.parse.dates.points import Point
from feudcheck.parse.dates.vocabulary import Scan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.parse.dates import periods, relative
else:
    periods, relative = later("feudcheck.parse.dates.periods", "feudcheck.parse.dates.relative")


def weekday(s: Scan, i: int) -> Point | None:
    """A weekday: with its date, of a named week, last or next, or alone."""
    w, lex = s.words, s.lex
    j = i + 1 if w[i] in lex.day_word else i
    number = lex.weekdays.get(w[j])
    if number is None or (j == i and s.before(i) in lex.both_of):
        return None
    if w[j + 1] in ("عشر", "عشره"):
        return None  # "الأحد عشر": eleven, not Sunday
    shy = w[j] in lex.shy_weekdays and j == i
    k = j + 1
    if w[k] == "." and s.glued(k) and w[j] in lex.shy_weekdays:
        k += 1
    after = k
    if w[k] in (",", "،"):
        k += 1
    k = lex.corresponding_phrases.after(w, k)
    k = lex.plain_phrases.after(w, k)
    if (dated := _with_date(s, j, k, number)) is not None:
        return dated
    week = relative.which(s, lex.of_phrases.after(w, after))
    if week and week.grain is Grain.WEEK:
        day = calc.move(week.start, number)
        return Point(day, calc.move(day, 1), Grain.DAY, week.next, relative=True, weekday=number)
    if (of_a_month := _with_ordinal(s, k, number)) is not None:
        return of_a_month
    past = (s.today.weekday() - number) % 7
    if w[after] in lex.last_after and w[after + 1] in lex.of_phrases.table:
        return None
    if shy and w[j].isascii() and not s.raw(j)[:1].isupper() and not s.alone(i, after):
        return None
    if w[after] in lex.which_after:
        step = lex.which_after[w[after]]
        day = calc.move(s.today, {-1: -(past or 7), 0: (-past) % 7 if past else 0, 1: 7 - past}[step])
        return Point(day, calc.move(day, 1), Grain.DAY, after + 1, relative=True, weekday=number)
    if shy and not s.alone(i, after) and not (s.before(i) in lex.plain_phrases.table and s.raw(i)[:1].isupper()):
        return None
    day = calc.move(s.today, -past)
    end = after if after == j + 1 or after < s.count else j + 1
    return Point(day, calc.move(day, 1), Grain.DAY, end, relative=True, weekday=number, recurs=Recurs.WEEKLY)


def _with_date(s: Scan, j: int, k: int, number: int) -> Point | None:
    """The weekday at token ``j`` with its date at ``k``: "Tuesday, 19 March", "الثلاثاء 19/3"."""
    w, lex = s.words, s.lex
    exact = pts.day_and_month(s, k) or (fig.figures(s, k) if s.number(k) >= 0 or "." in w[k] else None)
    if exact is None and k < s.count and s.tokens[k].kind == "number" and "." in s.tokens[k].text:
        exact = fig.figures(s, k)
    if exact is None or exact.grain is not Grain.DAY:
        return None
    if w[k] in lex.ordinals and not w[k].isascii() and exact.start.weekday() != number and lex.ordinals[w[k]] <= 5:
        nth_one = periods.nth(s, j)  # "الثلاثاء الثالث من سبتمبر" may be the third Tuesday
        if nth_one and nth_one.next >= exact.next:
            return nth_one
    exact.weekday = number
    if exact.build:
        span = pts.nearest(s, exact.build, number)
        exact.start, exact.end = span or (exact.start, exact.end)
    return exact


def _with_ordinal(s: Scan, k: int, number: int) -> Point | None:
    """ "Tuesday the 19th": the nearest month in which that day is this weekday."""
    found = pts.ordinal(s, s.the(k))
    if not found or found[0] > 31:
        return None
    if s.words[found[1]] and s.tokens[found[1]].kind != "mark" and not _of_month(s, found[1]):
        return None
    end = _of_month(s, found[1]) or found[1]
    for step in (0, -1, 1, -2, 2, -3, 3, -4, 4, 5, 6):
        span = calc.day(*divmod_month(s, step), found[0])
        if span and span[0].weekday() == number:
            named = end > found[1]  # "Tuesday the 19th of this month"
            return Point(*span, Grain.DAY, end, not named, True, number, Recurs.MONTHLY)
    return None


def _of_month(s: Scan, i: int) -> int:
    k = s.lex.of_phrases.after(s.words, i)
    month = relative.which(s, k) if k > i else None
    return month.next if month and month.grain is Grain.MONTH else 0


def divmod_month(s: Scan, step: int) -> tuple[int, int]:
    """Year and month ``step`` months from the reference."""
    year, month = divmod(s.today.year * 12 + s.today.month - 1 + step, 12)
    return year, month + 1


def day_of_month(s: Scan, i: int) -> Point | None:
    """ "the 20th of next month"; "the 15th" alone after "on"."""
    found = pts.day_number(s, i)
    if not found:
        return None
    number, j = found
    if s.words[j] in s.lex.day_word:
        j += 1
    k = s.lex.of_phrases.after(s.words, j)
    base = relative.which(s, k) if k > j else None
    if base and base.grain is Grain.MONTH:
        span = calc.day(base.start.year, base.start.month, number)
        return Point(*span, Grain.DAY, base.next, relative=True) if span else None
    if s.number(s.the(i)) >= 0 and s.the(i) > i and j == s.the(i) + 2 and (j >= s.count or s.tokens[j].kind == "mark"):
        span = calc.day(s.today.year, s.today.month, number)
        return Point(*span, Grain.DAY, j, True, True, recurs=Recurs.MONTHLY) if span else None
    return None


def week_of(s: Scan, i: int) -> Point | None:
    """ "the week of October 6": the week that holds a day."""
    k = s.lex.week_of_phrases.after(s.words, i)
    exact = pts.day_and_month(s, k) if k > i else None
    if not exact:
        return None
    span = calc.calendar("week", exact.start, 0) or (exact.start, exact.end)
    return Point(*span, Grain.WEEK, exact.next, exact.yearless, recurs=Recurs.WEEK)


def point(s: Scan, i: int) -> Point | None:
    """The date that begins at ``i``, the longest readings first."""
    if i >= s.count:
        return None
    if s.tokens[i].kind == "number":
        follow, tokens = s.words[i + 1], s.tokens
        if i not in s.numbers:
            return fig.figures(s, i)
        if follow in ("-", "/", fig.DASH):
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
    return day_of_month(s, i) or periods.nth(s, i) or periods.century(s, i)


_READERS: tuple[tuple[int, Callable[[Scan, int], Point | None]], ...] = (
    (bits.WEEKDAY, weekday), (bits.DAY, pts.day_and_month),
    (bits.PART, lambda s, i: periods.part(s, i)), (bits.NTH, lambda s, i: periods.nth(s, i)),
    (bits.DEICTIC, lambda s, i: relative.deictic(s, i)), (bits.WHICH, lambda s, i: relative.which(s, i)),
    (bits.MONTH, pts.month_alone), (bits.WEEK, week_of), (bits.DAY, day_of_month),
    (bits.SEASON, lambda s, i: periods.season(s, i)), (bits.DECADE, fig.decade),
    (bits.CENTURY, lambda s, i: periods.century(s, i)), (bits.LETTER, fig.lettered), (bits.YEAR, fig.year),
)  # fmt: skip
_POINT = 0
for _bits, _ in _READERS:
    _POINT |= _bits
