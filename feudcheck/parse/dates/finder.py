"""Finds every date expression in a token list, with its relation word, as ``DateRef`` values.

Points are read first (``points`` and its neighbours); here they are joined into
ranges ("from 9 to 11 September") and opened by relation words ("before September 2022").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Sequence

from feudcheck.frozen import replace
from feudcheck.language.calendar_roles import BETWEEN, DAY, DEICTIC, HEDGE, MONTH, OPEN
from feudcheck.later import later
from feudcheck.model import DateRef, Grain, Token, When
from feudcheck.parse.dates.figures import ends_a_change
from feudcheck.parse.dates.not_dates import is_verb
from feudcheck.parse.dates.vocabulary import Scan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.parse.dates import arithmetic as calc
    from feudcheck.parse.dates import points as pts
    from feudcheck.parse.dates import relative, single
    from feudcheck.parse.dates.points import Point
else:
    calc, pts, relative, single = later(
        "feudcheck.parse.dates.arithmetic", "feudcheck.parse.dates.points", "feudcheck.parse.dates.relative",
        "feudcheck.parse.dates.single",
    )  # fmt: skip


def find_dates(tokens: Sequence[Token], reference: dt.date, owned: Container[int] = ()) -> list[DateRef]:
    """Every date expression in ``tokens``, in order; relative ones are read against ``reference``.

    ``owned``: indexes of tokens that belong to names, at which no date begins ("Model 5 in May").

    Spans cover the expression and a relation word that narrows it (before, since,
    from … to), not a plain in, on or at. Never raises; linear in the number of tokens.
    """
    scan = Scan(tokens, reference)
    found: list[DateRef] = []
    done = 0
    for i in scan.starts:
        if i >= done and i not in owned and not is_verb(scan, i):
            hit = _at(scan, i)
            if hit:
                ref, done = hit
                found.append(ref)
                if not ref.yearless and ref.offset is None and ref.relation is When.IN:
                    scan.said = ref.start.year
    return found


def _ref(s: Scan, i: int, p: Point, relation: When = When.IN, about: bool = False) -> tuple[DateRef, int]:
    span = s.span(i, p.next)
    return DateRef(p.start, p.end, p.grain, relation, p.yearless, p.relative, p.weekday, None, about, p.recurs,
                   span), p.next  # fmt: skip


def _at(s: Scan, i: int) -> tuple[DateRef, int] | None:
    lex, roles = s.lex, s.roles(i)
    hedge = lex.hedges_phrases.after(s.words, i) if roles & HEDGE else i
    if hedge > i:
        inner = _at(s, hedge) if hedge < s.count and lex.hedges_phrases.after(s.words, hedge) == hedge else None
        if inner and inner[0].relation in (When.IN, When.AFTER, When.BEFORE) and _hedgeable(inner[0]):
            ref, end = inner
            span = s.span(i, i + 1)[0], ref.span[1]
            return replace(ref, about=True, span=span), end
    near = relative.deictic(s, i) if roles & DEICTIC else None
    if near:
        return _ref(s, i, near)
    ranged = _between(s, i) if roles & BETWEEN else None
    if ranged:
        return ranged
    opened = _open(s, i) if roles & OPEN else None
    if opened:
        return opened
    figure = s.tokens[i].kind == "number"
    spaced = not figure or s.words[i + 1] in lex.units or s.words[i + 1] in lex.fractions.table
    if spaced:
        from feudcheck.parse.dates.offsets import ago, offset  # start-up: most dates are no distances
    distance = offset(s, i) if spaced else None
    if distance:
        span = s.span(i, distance.next)
        grain = calc.GRAINS[distance.unit]
        ref = DateRef(distance.start, distance.end, grain, distance.relation, relative=distance.relative,
                      offset=(distance.count, distance.unit), about=distance.about, span=span)  # fmt: skip
        return ref, distance.next
    past = ago(s, i) if spaced else None
    if past:
        return _ref(s, i, past[0], about=past[1])
    point = single.point(s, i)
    chained = _chain(s, i, point)
    if chained or not point:
        return chained
    if point.build:
        _share_year(s, point)
    return _ref(s, i, _detailed(s, point))


def _detailed(s: Scan, year: Point) -> Point:
    """ "عام 2019 في 11 مارس", "in 2019, on 11 March": one date, its year in front."""
    if year.grain is not Grain.YEAR or year.relative:
        return year
    j = year.next + 1 if s.words[year.next] in (",", "،") else year.next
    k = s.lex.plain_phrases.after(s.words, j)
    finer = single.point(s, k) if j < k < s.count else None
    span = finer.build(year.start.year) if finer and finer.build else None
    if not finer or not span or finer.grain not in (Grain.DAY, Grain.MONTH):
        return year
    return pts.Point(*span, finer.grain, finer.next, weekday=finer.weekday)


def _share_year(s: Scan, p: Point) -> None:
    """ "January and February 2020": the first takes the year of the second."""
    j = _link(s, p.next, both=True)
    other = single.point(s, j) if 0 < j < s.count else None
    if p.build and other and not other.yearless and other.grain is p.grain:
        span = p.build(other.start.year)
        if span:
            p.start, p.end, p.yearless, p.relative = *span, False, other.relative


def _hedgeable(ref: DateRef) -> bool:
    return ref.offset is not None or ref.relation is When.IN


def _open(s: Scan, i: int) -> tuple[DateRef, int] | None:
    """A relation word and its date: the range is open on one side."""
    relation = s.lex.relations.match(s.words, i)
    if not relation:
        return _open_from(s, i)
    name, j = relation
    when = When(name)
    if s.words[j] in s.lex.plain_phrases.table and j < s.count and s.words[i] not in s.lex.plain_phrases.table:
        j = s.lex.plain_phrases.after(s.words, j)
    h = s.lex.hedges_phrases.after(s.words, j)
    p = single.point(s, h)
    if not p and when in (When.AFTER, When.SINCE, When.BEFORE, When.UNTIL, When.BY):
        from feudcheck.parse.dates.offsets import ago

        past = ago(s, h)
        p = past[0] if past and s.words[h] not in s.lex.ago_first else None
    if not p:
        return None
    if when is When.UNTIL and _negated(s, i):
        if s.words[i].isascii():
            return _ref(s, i, p)  # "did not leave until 2019": it did then
        when = When.SINCE  # «لم يغادر حتى 2019»
    return _ref(s, i, _opened(p, when), when, h > j)


def _negated(s: Scan, i: int) -> bool:
    before = range(i - 1, max(i - 7, -1), -1)
    stop = next((k for k in before if s.words[k] in s.lex.negators or s.tokens[k].kind == "mark"), None)
    return stop is not None and s.tokens[stop].kind != "mark"


def _opened(p: Point, when: When) -> Point:
    start, end = p.start, p.end
    if p.whole and when in (When.BEFORE, When.BY, When.UNTIL) and p.whole[0] == "late":
        start = end  # "before the end of 2020" runs to that end
    if when is When.BEFORE:
        start, end = calc.MIN, start
    elif when in (When.BY, When.UNTIL):
        start = calc.MIN
    elif when is When.AFTER:
        start, end = end, calc.MAX
    else:
        end = calc.MAX
    return pts.Point(start, end, Grain.RANGE, p.next, p.yearless, p.relative, p.weekday)


def _open_from(s: Scan, i: int) -> tuple[DateRef, int] | None:
    """ "from 2019 onwards": open only where it says so; "a tweet from 2019" is of that year."""
    if s.words[i] not in s.lex.open_from:
        return None
    p = single.point(s, i + 1)
    if p and p.next < s.count and s.words[p.next] in s.lex.onwards:
        p.next += 1
        return _ref(s, i, _opened(p, When.SINCE), When.SINCE)
    return None


def _between(s: Scan, i: int) -> tuple[DateRef, int] | None:
    """ "from A to B" and "between A and B"."""
    w, lex = s.words, s.lex
    for opener, both in ((lex.between_from_phrases, False), (lex.between_and_phrases, True)):
        j = opener.after(w, i)
        if j > i:
            j = s.the(lex.between_noun_phrases.after(w, j))
            joined = _joined(s, j, both)
            if joined:
                return _ref(s, i, joined, When.BETWEEN)
    return None


def _chain(s: Scan, i: int, first: Point | None) -> tuple[DateRef, int] | None:
    """A range without an opening word: "9–11 September", "March to May 2021", "2018-2020"."""
    roles, figure = s.roles(i), i in s.numbers
    bare = pts.day_number(s, i) if figure or roles & DAY else None
    linked = (first and _link(s, first.next, False) > 0) or (bare and _link(s, bare[1], False) > 0)
    if not linked and figure and bare:
        pair = _joined(s, i, True, first, tried=True)  # "3 and 4 March"
        if pair and (pair.end - pair.start).days == 2:
            return _ref(s, i, pair, When.BETWEEN)
    if not linked and (first or not (figure or roles & MONTH)):
        return None
    joined = _joined(s, i, False, first, tried=True)
    return _ref(s, i, joined, When.BETWEEN) if joined and (not first or joined.next > first.next) else None


def _link(s: Scan, i: int, both: bool) -> int:
    """The index after what joins two ends at ``i``; ``i`` where nothing does."""
    if both:
        if s.clitics.get(i) == s.lex.joined:
            return i
        if s.words[i] == s.lex.joined:
            return i + 1
        j = s.lex.and_phrases.after(s.words, i)
        return j if j > i else -1
    j = s.lex.to_phrases.after(s.words, i)
    return j if j > i else -1


def _joined(s: Scan, i: int, both: bool, first: Point | None = None, tried: bool = False) -> Point | None:
    """Two ends and what joins them, as one range."""
    bare = pts.day_number(s, i)
    if bare and bare[0] > 0:
        j = _link(s, bare[1], both)
        if j > 0:
            last = pts.day_and_month(s, j)
            if last and last.grain is Grain.DAY and pts.day_number(s, s.the(j)):
                return _from_day(last, bare[0])
    first = first or (None if tried else single.point(s, i)) or _rough(s, i)
    if not first or first.next >= s.count:
        return None
    j = _link(s, first.next, both)
    if j < 0 or j >= s.count:
        return None
    if first.grain is Grain.DAY and first.month:
        short = pts.day_number(s, j)
        if short and not pts.month(s, s.lex.of_phrases.after(s.words, short[1])) and not pts.measured(s, short[1]):
            last = pts.dated(s, first.month, short[0], short[1])
            if last:
                return _closed(first, last)
    last = single.point(s, j) or _rough(s, j)
    return _closed(first, last) if last else None


def _rough(s: Scan, i: int) -> Point | None:
    """An end of a range that would not stand alone: "May" in "between May and August 2024", "2018"."""
    value = s.number(i)
    if pts.year_like(value) and len(s.tokens[i].text) == 4 and not pts.measured(s, i + 1):
        if (s.glued(i) and s.before(i) in s.lex.currency and s.number(i - 2) < 0) or ends_a_change(s, i):
            return None
        span = calc.months(value, 1, 12)
        return pts.Point(*span, Grain.YEAR, i + 1) if span else None
    named = pts.month(s, i)
    if not named:
        return None
    number = named[0]
    tail = pts.year_tail(s, named[1])
    return pts.made(s, lambda year: calc.months(year, number, 1), tail[0] if tail else None, Grain.MONTH,
                    tail[1] if tail else named[1], tail[2] if tail else False)  # fmt: skip


def _from_day(last: Point, day: int) -> Point | None:
    """The range from a bare day of the same month to ``last``."""
    month = last.month
    span = calc.day(last.start.year, month, day)
    if not span or span[0] > last.start:
        return None
    return pts.Point(span[0], last.end, Grain.RANGE, last.next, last.yearless, last.relative)


def _closed(first: Point, last: Point) -> Point | None:
    """One range from two ends; a missing year is taken from the other end."""
    start, end = first.start, last.end
    if first.build and not last.yearless:
        span = first.build(last.start.year)
        if span and span[0] > last.start:
            span = first.build(last.start.year - 1)
        start = span[0] if span else start
    elif last.build:
        span = last.build(first.start.year)
        if span and span[1] <= first.start:
            span = last.build(first.start.year + 1)
        end = span[1] if span else end
    if start >= end:
        return None
    yearless = first.yearless and last.yearless
    return pts.Point(start, end, Grain.RANGE, last.next, yearless, first.relative or last.relative)
