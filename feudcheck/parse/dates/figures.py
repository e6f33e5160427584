"""Dates written in figures, and bare years: 2025-01-21, 14/03/2021, Q2 2021, the 1990s, 2019."""

from __future__ import annotations

from feudcheck.model import Grain, Recurs
from feudcheck.parse.dates import arithmetic as calc
from feudcheck.parse.dates.points import Point, full_year, made, measured, year_like, year_tail
from feudcheck.parse.dates.vocabulary import Scan

_CHANGE = 9  # words from the one end of "from 3400 visitors in May 2021 to" to the other
DASH = "–"  # between two years, "2014–15"; no month stands behind it
_LIFETIME = 100  # years that a list of them may go on


def figures(s: Scan, i: int) -> Point | None:
    """A numeric date at ``i``: day first, unless only the month can be."""
    text = s.tokens[i].text
    if s.glued(i) and s.before(i) in s.lex.currency and s.before(i) != ".":
        return None
    if "." in text:
        parts = text.split(".")
        if len(parts) == 3 and all(p.isdecimal() and len(p) <= 4 for p in parts):
            return _whole(s, [int(p) for p in parts], len(parts[2]), i + 1)
        return None
    mark = s.words[i + 1]
    if mark not in ("-", "/", DASH) or s.number(i) < 0 or s.number(i + 2) < 0:
        return None
    tight = s.glued(i + 1) and s.glued(i + 2)
    first, second = s.number(i), s.number(i + 2)
    if tight and s.words[i + 3] == mark and s.glued(i + 3) and s.number(i + 4) >= 0 and s.glued(i + 4):
        third = full_year(s, i + 4) if first <= 31 else s.number(i + 4)
        return _whole(s, [first, second, third], len(s.tokens[i + 4].text), i + 5)
    if tight and year_like(first) and len(s.tokens[i].text) == 4:
        if len(s.tokens[i + 2].text) <= 2:
            if 1 <= second <= 12 and mark != DASH and not (second == first % 100 + 1 and _season_word(s, i, i + 3)):
                return _plain(calc.months(first, second, 1), Grain.MONTH, i + 3)
            if second == (first + 1) % 100 and not measured(s, i + 3):
                return _plain(calc.months(first, 1, 24), Grain.RANGE, i + 3)
        elif mark == "/" and second == first + 1:
            return _plain(calc.months(first, 1, 24), Grain.RANGE, i + 3)
        return None
    if tight and mark == "/" and 1 <= first <= 12 and year_like(second):
        return _plain(calc.months(second, first, 1), Grain.MONTH, i + 3)
    if not (s.alone(i, i + 3) or (s.alone(i - 1, i + 3) and mark == "/" and s.before(i) in s.lex.plain_phrases.table)):
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    return made(s, lambda year: calc.day(year, month, day), None, Grain.DAY, i + 3)


def _season_word(s: Scan, i: int, end: int) -> bool:
    return s.words[end] in s.lex.season_noun or s.before(i) in s.lex.season_noun


def _plain(span: calc.Range | None, grain: Grain, end: int) -> Point | None:
    return Point(*span, grain, end) if span else None


def _whole(s: Scan, parts: list[int], last: int, end: int) -> Point | None:
    a, b, c = parts
    if a > 31:
        span = calc.day(a, b, c) if a >= 1000 and last <= 2 else None
    elif last == 4 or last == 2:
        year = c if last == 4 or c > 100 else c + s.today.year // 100 * 100
        span = calc.day(year, b, a) if b <= 12 else calc.day(year, a, b)
    else:
        span = None
    point = _plain(span, Grain.DAY, end)
    if point and last in (2, 4) and max(a, b) <= 12 and a != b and s.words[end - 2] == "/" and _english(s, end - 5):
        point.recurs = Recurs.TURNED
    return point


def _english(s: Scan, i: int) -> bool:
    """Whether the text around is one in which the month may stand first."""
    return (s.before(i) or s.words[i + 5]).isascii()


def lettered(s: Scan, i: int) -> Point | None:
    """ "Q2 2021", "2018Q4", "H1 2020": a quarter or half by its letter."""
    lex, w = s.lex, s.words
    if w[i] in lex.quarter_letter or w[i] in lex.half_letter:
        j = i + 2 if w[i + 1] == "-" else i + 1
        tail = year_tail(s, j + 1)
        number = s.number(j)
        if tail is None:
            return None
        letter, year, end = w[i], tail[0], tail[1]
    else:
        j = i + 2 if w[i + 1] in ("-", "/") else i + 1
        if (w[j] not in lex.quarter_letter and w[j] not in lex.half_letter) or not s.glued(j + 1):
            return None
        if len(s.tokens[i].text) not in (2, 4):
            return None
        letter, number, year, end = w[j], s.number(j + 1), full_year(s, i), j + 2
    return quarter_or_half(letter in lex.quarter_letter, number, year, end)


def quarter_or_half(quarter: bool, number: int, year: int, end: int) -> Point | None:
    """Quarter 1 to 4 or half 1 to 2 of a year."""
    size = 3 if quarter else 6
    if not 1 <= number <= 12 // size:
        return None
    span = calc.months(year, 1 + size * (number - 1), size)
    return _plain(span, Grain.QUARTER if quarter else Grain.HALF, end)


def decade(s: Scan, i: int) -> Point | None:
    """ "the 1990s", "the '90s", "the nineties", "التسعينيات"."""
    w, lex = s.words, s.lex
    j = s.the(i)
    if w[j] in ("'", "‘", "’"):
        j += 1
    value = s.number(j)
    year, span = -1, 120
    k = j + 1
    if value >= 0 and w[k] in lex.decade_suffix and s.glued(k) and value % 10 == 0:
        if len(s.tokens[j].text) == 4 and year_like(value):
            year, span = value, (1200 if value % 100 == 0 and value < 2000 else 120)
        elif 20 <= value <= 90 and j > i and len(s.tokens[j].text) == 2:
            year = 1900 + value
        k += 1
    elif w[j] in lex.decades and (j > i or not w[j].isascii()) and s.before(i) not in lex.possessives:
        year = 1900 + lex.decades[w[j]]
        if w[k] in lex.units and lex.units[w[k]] == ("century", 1):  # "تسعينيات القرن الماضي"
            shift = lex.which_after.get(w[k + 1])
            if shift is not None:
                year = (s.today.year // 100 + shift) * 100 + lex.decades[w[j]]
                k += 2
            elif w[k + 1]:
                return None
        elif not w[j].isascii() and not w[j].startswith(s.lex.article):
            return None
    return _plain(calc.months(year, 1, span), Grain.DECADE if span == 120 else Grain.RANGE, k) if year > 0 else None


def year(s: Scan, i: int, sure: bool = False) -> Point | None:
    """A bare year where it reads as one: "عام 2015", "in 2019", "(2019)", "the 2025 budget"."""
    j = s.the(i)
    k = s.lex.year_word_phrases.after(s.words, j)
    if k == j and j > i:
        k = i
    elif k > j:
        sure = True
        if s.words[k] == "," and s.number(k + 1) < 0:
            return None
        k = s.the(k)
    value = s.number(k)
    size = 4 if value >= 0 and s.is_year(k) else len(s.tokens[k].text) if value >= 0 else 0
    if sure and size == 2 and k > i and s.words[k - 1].isalpha():
        return _plain(calc.months(full_year(s, k), 1, 12), Grain.YEAR, k + 1)
    if size != 4 or not (year_like(value) or (sure and 1000 <= value <= 2999 and k > i)):
        return None
    if not (sure and k > i) and not year_reads(s, k, value):
        return None
    return _plain(calc.months(value, 1, 12), Grain.YEAR, s.behind(k))


def ends_a_change(s: Scan, i: int) -> bool:
    """Whether a figure is where a dated change ends: "from 3400 in May 2021 to 2100 in May 2022"."""
    for k in range(i - 2, max(i - _CHANGE, -1), -1):
        led = s.words[k] in s.lex.open_from and s.number(k + 1) >= 0
        if led and any(s.words[j] in s.lex.plain_phrases.table or _has_year(s, j) for j in (k + 2, k + 3)):
            return s.words[i + 1] in s.lex.plain_phrases.table or _has_year(s, i + 1)
    return False


def _has_year(s: Scan, i: int) -> bool:
    return bool(s.lex.year_word_phrases.after(s.words, i) > i)


def year_reads(s: Scan, i: int, value: int) -> bool:
    """Whether a bare four-digit number is a year here rather than a count or part of a name."""
    w, lex = s.words, s.lex
    prev, follow, raw_next = s.before(i), w[i + 1], s.raw(i + 1)
    if s.glued(i) and prev in lex.currency and s.words[i - 2] not in lex.part_adjectives:
        return False
    if prev in lex.months or (prev == "," and s.number(i - 2) > 28 and s.before(i - 2) in lex.months):
        return False  # what is left of the likes of 31 February 2020
    if measured(s, i + 1) or (s.glued(i + 1) and follow[:1].isalpha()) or prev in lex.reject_before:
        return False
    if s.glued(i) and prev in ("/", "-") and s.number(i - 2) >= 0:
        return False
    if s.glued(i + 1) and follow in ("-", "/") and s.number(i + 2) >= 0 and not year_like(s.number(i + 2)):
        return False
    if s.glued(i + 1) and follow in ("-", "/") and s.glued(i + 2) and i + 2 < s.count and s.number(i + 2) < 0:
        return follow == "-" and prev in lex.year_determiners and s.words[i + 2] in lex.measured
    if prev in lex.to_phrases.table and ends_a_change(s, i):
        return False
    rounded, likely = value % 100 == 0, 1900 <= value <= 2050
    ends = i + 1 >= s.count or s.tokens[i + 1].kind == "mark"
    plural = raw_next[:1].islower() and follow.isascii() and follow.endswith("s") and not follow.endswith("ss")
    if follow in lex.year_plurals:
        plural = False
    plural = plural and len(follow) > 3
    back = prev in lex.to_phrases.table and s.words[i - 2] in lex.ago_phrases.table  # "goes back to 1997"
    if back or prev in lex.year_before or (i in s.clitics):
        return not (plural and (rounded or (prev in lex.of_phrases.table and not likely)))
    if i == 0 or s.tokens[i - 1].kind == "mark":
        return likely and not plural and (ends or i > 0 or not rounded)
    if prev in lex.relations.table or prev in lex.plain_phrases.table or prev in lex.part_nouns:
        return not (plural and rounded)
    if prev in lex.and_phrases.table and not plural and _goes_on(s, i, value):
        return True
    if not likely or rounded:
        return False
    if prev.isascii():
        if plural:
            return prev in lex.year_determiners and not follow.endswith("ers")
        if ends:
            return s.raw(i - 1)[:1].isupper()
        return follow[:1].isalpha() and (prev in lex.year_determiners or follow not in lex.known)
    return (
        ends
        or follow.startswith(s.lex.article)
        or (i + 1) in s.clitics
        or (follow in lex.known and follow not in lex.units)
    )


def _goes_on(s: Scan, i: int, value: int) -> bool:
    """Whether a number goes on a list of years: "in 2009, 2010 and 2013"."""
    first = i - 2 if s.before(i - 1) != "," else i - 3
    if first < 0 or not s.is_year(first):
        return False
    before = s.number(first)
    return 0 < value - before < _LIFETIME and year_like(before) and year_reads(s, first, before)
