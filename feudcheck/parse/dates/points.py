"""Dates that stand on their own: days, months, years, quarters, seasons, decades."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from feudcheck.frozen import dataclass
from feudcheck.language.lexicon import ARTICLES
from feudcheck.model import Grain, Recurs
from feudcheck.parse.dates import arithmetic as calc
from feudcheck.parse.dates.vocabulary import Scan

Build = Callable[[int], "calc.Range | None"]
_PAST_BONUS = 30  # days by which a past reading may lie further off and still be preferred


@dataclass(slots=True)
class Point:
    """A period read from tokens up to ``next``; ``build`` makes it again for a given year."""

    start: dt.date
    end: dt.date
    grain: Grain
    next: int
    yearless: bool = False
    relative: bool = False
    weekday: int | None = None
    recurs: Recurs = Recurs.YEARLY
    build: Build | None = None
    month: int = 0
    whole: tuple[str, calc.Range] | None = None  # "the end of 2020": ("late", all of 2020)


def nearest(s: Scan, build: Build, weekday: int | None = None) -> calc.Range | None:
    """The reading of a yearless date nearest to the reference; the past wins near ties."""
    best: tuple[tuple[bool, int], calc.Range] | None = None
    for step in (0, -1, 1, -2, 2, -3, 3, -4, 4):
        if abs(step) > 1 and best:
            break
        span = build(s.today.year + step)
        if span:
            start, end = span
            away = (s.today - end).days if end <= s.today else (start - s.today).days + _PAST_BONUS
            key = (weekday is not None and weekday != start.weekday(), 0 if start <= s.today < end else max(away, 0))
            if best is None or key < best[0]:
                best = key, span
    return best[1] if best else None


def made(s: Scan, build: Build, year: int | None, grain: Grain, end: int, relative: bool = False) -> Point | None:
    """A point in a known year, or its nearest reading."""
    span = build(year) if year is not None else nearest(s, build)
    if not span:
        return None
    return Point(*span, grain, end, year is None, relative, build=build if year is None else None)


def year_like(value: int) -> bool:
    return 1500 <= value <= 2100


def measured(s: Scan, i: int) -> bool:
    """Whether the word at ``i`` is something counted, so that the number before it is no date."""
    return s.words[i] in s.lex.measured and (s.tokens[i].kind != "mark" or s.words[i] == "%" or s.glued(i))


def year_tail(s: Scan, i: int) -> tuple[int, int, bool] | None:
    """The year that closes a date: "2018", ", 2018", "of last year", "من عام 2018" → (year, next, relative)."""
    w, lex = s.words, s.lex
    j = i + 1 if w[i] in (",", "،") else i
    j = lex.of_phrases.after(w, j)
    j = s.the(j)
    k = lex.year_word_phrases.after(w, j)
    if s.said is not None and (told := lex.said_year.match(w, j)):
        return s.said + told[0], told[1], False
    if w[k] in ("'", "’") and s.number(k + 1) >= 0 and s.glued(k + 1) and len(s.tokens[k + 1].text) == 2:
        return full_year(s, k + 1), k + 2, False  # "June '24"
    value, end = s.number(k), s.behind(k)
    dated = any(s.number(i - day) > 0 and month(s, i - name) for day, name in ((2, 1), (1, 2)))
    counted = measured(s, end) and not (dated and s.words[end] in lex.acting)
    if year_like(value) and s.is_year(k) and not counted and not s.lettered(end):
        return value, end, False
    if w[j] in lex.which_before and lex.units.get(w[j + 1], ("", 0))[0] == "year":
        return s.today.year + lex.which_before[w[j]], j + 2, True
    if lex.units.get(w[j]) == ("year", 1) and w[j + 1] in lex.which_after:
        return s.today.year + lex.which_after[w[j + 1]], j + 2, True
    return None


def ordinal(s: Scan, i: int) -> tuple[int, int] | None:
    """ "3rd", "third", "twenty-first", "الخامس عشر", "الحادي والعشرين", "الـ15" → (number, next)."""
    w, lex = s.words, s.lex
    value = s.number(i)
    if value >= 0:
        return (value, i + 2) if w[i + 1] in lex.suffixes and s.glued(i + 1) else None
    if w[i] in lex.glued_article and s.number(i + 1) > 0 and s.glued(i + 1):
        return s.number(i + 1), i + 2
    number = lex.ordinals.get(w[i])
    if number is None:
        tens = lex.cardinals.get(w[i], 0)
        j = i + 2 if w[i + 1] == "-" else i + 1
        ones = lex.ordinals.get(w[j], 0)
        return (tens + ones, j + 1) if tens in (20, 30) and 0 < ones < 10 and w[i].isascii() else None
    if number < 10:
        if w[i + 1] in lex.ordinal_teen:
            return number + 10, i + 2
        if s.clitics.get(i + 1) == lex.joined:
            tens = lex.ordinals.get(w[i + 1], 0)
            if tens in (20, 30):
                return number + tens, i + 2
    return number, i + 1


def day_number(s: Scan, i: int) -> tuple[int, int] | None:
    """A day of the month, cardinal or ordinal, with or without "the"."""
    j = s.the(i)
    found = ordinal(s, j)
    if found is None:
        value = s.number(j)
        found = (value, j + 1) if value > 0 and len(s.tokens[j].text) <= 2 else None
    return found if found and found[0] <= 31 else None


def month(s: Scan, i: int) -> tuple[int, int] | None:
    """A month's name in any calendar tradition, doubled or not → (1 to 12, next). No check of context."""
    w, lex = s.words, s.lex
    found = _month_name(s, i)
    if not found:
        j = lex.month_word_phrases.after(w, i)
        found = _month_name(s, j) if j > i else None
        if not found:
            return None
    number, j = found
    if w[j] == "." and w[j - 1] in lex.shy_months and s.glued(j) and (s.number(j + 1) >= 0 or w[j + 1]):
        j += 1
    elif w[j] in ("/", "(", "-") and w[j]:
        again = _month_name(s, j + 1)
        if again and again[0] == number and (w[j] != "(" or w[again[1]] == ")"):
            j = again[1] + (w[j] == "(")
    return number, j


def _month_name(s: Scan, i: int) -> tuple[int, int] | None:
    word, lex = s.words[i], s.lex
    tails = lex.long_months.get(word)
    if tails and s.words[i + 1] in tails:
        return tails[s.words[i + 1]], i + 2
    number = lex.months.get(word)
    if number is None or (word in lex.madda and not _madda(s, i)):
        return None
    return number, i + 1


def _madda(s: Scan, i: int) -> bool:
    """A month spelt like a common word: its own first letter, or a day or year right beside it."""
    letter = s.lex.madda[s.words[i]]
    if letter in s.raw(i):
        return True
    return i not in s.clitics and (
        0 < s.number(i - 1) <= 31 or year_like(s.number(i + 1)) or s.before(i) == "/" or s.words[i + 1] == "/"
    )


def month_stands(s: Scan, i: int, end: int) -> bool:
    """Whether a month without day or year beside it is a month here and no verb or name."""
    w, lex = s.words, s.lex
    if w[end - 1] not in lex.shy_months and w[i] not in lex.shy_months:
        return True
    if end - i > 1 and w[end - 1] != ".":
        return True  # "شهر مارس", a doubled name
    if w[end] in lex.which_after or s.alone(i, end):
        return True
    prev, raw, after = s.before(i), s.raw(i), s.raw(end)
    ascii_word = w[i].isascii()
    if ascii_word:
        if raw[:1].islower() and prev not in lex.plain_phrases.table and prev not in lex.which_before:
            return False
        if after[:1].isupper() and prev not in lex.plain_phrases.table:
            return False
        return (
            (prev in lex.year_before and (prev.isalpha() or prev == "("))
            or (prev in ARTICLES and raw[:1].isupper() and after[:1].islower())  # "a May interview"
            or prev in lex.which_before or prev in lex.the or prev in lex.relations.table
            or prev in lex.part_adjectives or prev in lex.to_phrases.table or prev in lex.and_phrases.table
            or prev in lex.between_and_phrases.table or (w[end] in lex.and_phrases.table and after != ""
            and month(s, end + 1) is not None)
        )  # fmt: skip
    if s.clitics.get(end) == lex.joined and month(s, end):
        return True
    if i in s.clitics:
        return s.clitics[i] != lex.joined or w[end] in ("", ".")
    definite = w[end].startswith(s.lex.article)
    if prev in lex.open_from:
        return not definite and (s.tokens[end].kind == "mark" if end < s.count else True)
    return (prev in lex.year_before or prev in lex.relations.table or prev in lex.part_nouns) and not definite


def day_and_month(s: Scan, i: int) -> Point | None:
    """ "21 January 2025", "the 3rd of June", "Dec. 18, 2024", "الخامس عشر من مارس"."""
    w, lex = s.words, s.lex
    found = day_number(s, i)
    if found:
        number, j = found
        if w[j] in lex.day_word:
            j += 1
        if w[j] in lex.placing:
            return None  # "the first in March", "صورته الأولى في آب", "the Model 5 in May": no day
        j = lex.of_phrases.after(w, j)
        mark = w[j] if w[j] in ("-", "/") and s.glued(j) else ""
        named = month(s, j + 1 if mark else j)
        if (
            w[i] in lex.ordinals
            and not w[i].isascii()
            and not w[i].startswith(s.lex.article)
            and w[i + 1] in lex.open_from
            and (w[i + 2] in lex.shy_months)
        ):
            return None  # "أول من مارس الضغط": the first who exerted
        return dated(s, named[0], number, named[1], mark) if named else None
    named = month(s, i)
    if not named:
        return None
    j = named[1]
    found = day_number(s, j)
    if not found or measured(s, found[1]) or (w[found[1]] == ":" and s.glued(found[1])):
        return None
    if w[j] in lex.ordinals and not w[j].isascii() and w[found[1]] in lex.of_phrases.table:
        return None
    return dated(s, named[0], found[0], found[1])


def dated(s: Scan, number: int, day: int, end: int, mark: str = "") -> Point | None:
    """A day of a month with the year that may follow at ``end``, after ``mark`` where that joins its parts."""
    tail = year_tail(s, end)

    def build(year: int) -> calc.Range | None:
        return calc.day(year, number, day)

    if tail:
        point = made(s, build, tail[0], Grain.DAY, tail[1], tail[2])
    elif mark and s.words[end] == mark and s.glued(end + 1) and s.number(end + 1) >= 0:
        point = made(s, build, full_year(s, end + 1), Grain.DAY, end + 2)
    else:
        point = _stepped(s, build, end) or made(s, build, None, Grain.DAY, end)
    if point:
        point.month = number
    return point


def _stepped(s: Scan, build: Build, end: int) -> Point | None:
    """ "14 مارس الماضي": the last, this or next day of that name."""
    step = s.lex.which_after.get(s.words[end])
    if step is None or s.words[end].isascii():
        return None
    spans = [span for year in (-1, 0, 1) if (span := build(s.today.year + year))]
    if step < 0:
        picked = max((x for x in spans if x[0] < s.today), default=None)
    elif step > 0:
        picked = min((x for x in spans if x[0] > s.today), default=None)
    else:
        picked = next((x for x in spans if x[0].year == s.today.year), None)
    return Point(*picked, Grain.DAY, end + 1, relative=True) if picked else None


def full_year(s: Scan, i: int) -> int:
    """A year of four digits, or of two: at most twenty years ahead of the reference."""
    value = s.number(i)
    if len(s.tokens[i].text) > 2:
        return value
    century = s.today.year // 100 * 100
    return century + value if value <= s.today.year % 100 + 20 else century - 100 + value


def month_alone(s: Scan, i: int) -> Point | None:
    """ "December 2015", "in May", "تشرين الثاني (نوفمبر) 2023"."""
    named = month(s, i)
    if not named:
        return None
    number, j = named
    following = day_number(s, j)
    unheard = following and not calc.day(2020, number, following[0]) and not measured(s, following[1])
    if 0 < s.number(i - 1) < 100 or unheard:
        return None  # the likes of 31 February
    tail = year_tail(s, j)
    if not tail and s.words[j] == "-" and s.glued(j) and year_like(s.number(j + 1)):
        tail = s.number(j + 1), j + 2, False
    if not tail and not month_stands(s, i, j):
        return None
    if not tail and s.words[j - 1] == "." and j == s.count:
        j -= 1

    def build(year: int) -> calc.Range | None:
        return calc.months(year, number, 1)

    year, end, relative = tail or (None, j, False)
    point = made(s, build, year, Grain.MONTH, end, relative)
    if point:
        point.month = number
    return point
