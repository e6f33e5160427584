"""Two date expressions beside each other (VERDICTS §3)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from feudcheck.frozen import replace
from feudcheck.model import DateRef, Grain, Outcome, Recurs, When

_SOFT_EDGES = frozenset({Grain.QUARTER, Grain.SEASON, Grain.PART})
DEADLINES = frozenset({When.BY, When.BEFORE, When.UNTIL})
_DAY = dt.timedelta(days=1)
_TOLERANCE = dt.timedelta(days=31)  # a month at each end before a season or quarter contradicts
_DAYS = {
    "day": Decimal(1), "week": Decimal(7), "month": Decimal("30.44"), "quarter": Decimal("91.3"),
    "year": Decimal("365.25"), "decade": Decimal("3652.5"), "century": Decimal(36525),
}  # fmt: skip


_ROUND, _TENTH = ("decade", "century"), Decimal("0.1")


def compare(claim: DateRef, fact: DateRef) -> tuple[Outcome, str]:
    """The outcome and, where it is not agreement, its rule."""
    if claim.grain is Grain.SEASON and claim.start.month == 12:
        # "the winter of 2018" may have begun or ended in 2018
        earlier = _shifted(claim, -1)
        if earlier.start <= fact.start and fact.end <= earlier.end:
            return Outcome.AGREES, ""
    if claim.relative and fact.relative and claim.grain is fact.grain is Grain.RANGE:
        # "over the past five years", each counted from its own day
        same = abs((claim.end - claim.start) - (fact.end - fact.start)) <= dt.timedelta(days=2)
        return (Outcome.AGREES, "") if same else (Outcome.UNKNOWN, "other-time")
    if claim.relative and fact.relative and claim.offset is None and not overlap(claim, fact):
        return Outcome.UNKNOWN, "other-time"  # "last year", each counted from its own day
    claim = aligned(claim, fact)
    if fact.yearless and not claim.yearless:
        fact = aligned(fact, claim)
    if _weekday_conflict(claim, fact):
        return Outcome.CONFLICTS, "weekday-differs"
    named = claim.relative and claim.weekday is not None and claim.recurs is Recurs.YEARLY
    if named and abs(claim.start - fact.start) == _DAY * 7:
        return Outcome.UNKNOWN, "finer-than-source"  # "next Friday" may be this week's or that of the next
    if claim.relation is fact.relation and claim.relation in (When.UNTIL, When.SINCE):
        return _edges(claim, fact)
    if claim.relation is When.UNTIL and from_to(fact) and claim.start.year == 1:
        return _edges(claim, fact)  # "until 9 June" beside "from 5 to 8 June"
    if claim.relation in DEADLINES and fact.relation in DEADLINES:
        # what is so by 2027 was not said of 2030: a plan, a count and a "not before" each have their own day
        outcome, _ = _edges(claim, fact)
        return (outcome, "") if outcome is Outcome.AGREES else (Outcome.UNKNOWN, "finer-than-source")
    if from_to(claim) and from_to(fact) and (told := _both_ends(claim, fact)) is not None:
        return told
    if claim.relation is When.SINCE and fact.start > claim.start and not _holds(claim, fact.start):
        # a date after 2018 does not say that it has been so since 2018
        return Outcome.UNKNOWN, "finer-than-source"
    if claim.start <= fact.start and fact.end <= claim.end:
        return Outcome.AGREES, ""
    slack = _TOLERANCE if {claim.grain, fact.grain} & _SOFT_EDGES or claim.about or fact.about else dt.timedelta(0)
    if claim.end <= fact.start or fact.end <= claim.start:
        gap = claim.end - fact.start if claim.end <= fact.start else fact.end - claim.start
        if abs(gap) < slack:
            return Outcome.UNKNOWN, "finer-than-source"
        return Outcome.CONFLICTS, "date-differs"
    if slack and claim.grain is fact.grain:
        return Outcome.AGREES, ""
    return Outcome.UNKNOWN, "finer-than-source"


def overlap(claim: DateRef, fact: DateRef) -> bool:
    """Whether two dates have a day in common."""
    return claim.start < fact.end and fact.start < claim.end


def from_to(date: DateRef) -> bool:
    """Whether a span names both its ends."""
    return date.grain is Grain.RANGE and not date.relative and date.start.year != 1 and date.end.year != 9999


def _both_ends(claim: DateRef, fact: DateRef) -> tuple[Outcome, str] | None:
    """ "from 1986 to 1994" is not "from 1986 to 1991": where one end agrees, the other must; None where none does."""
    first, last = _near(claim.start, fact.start), _near(claim.end - _DAY, fact.end - _DAY)
    if first and last:
        return Outcome.AGREES, ""
    if claim.start <= fact.start and fact.end <= claim.end:
        return (Outcome.CONFLICTS, "date-differs") if first or last else (Outcome.UNKNOWN, "other-time")
    return None


def _near(mine: dt.date, theirs: dt.date) -> bool:
    """Whether two ends are one: the same day, or the claim's is that of the year or month that holds the other."""
    if (mine.month, mine.day) in ((1, 1), (12, 31)) and mine.year == theirs.year:
        return True
    edge = mine.day == 1 or (mine + _DAY).day == 1
    return mine == theirs or (edge and (mine.year, mine.month) == (theirs.year, theirs.month))


def _edges(claim: DateRef, fact: DateRef) -> tuple[Outcome, str]:
    """ "until 2035" beside "until 2025": only the end says anything; "since" only the start."""
    mine, theirs = (claim.start, fact.start) if claim.relation is When.SINCE else (claim.end, fact.end)
    if mine == theirs or _holds(claim, theirs):
        return Outcome.AGREES, ""
    if _holds(fact, mine) or abs(mine - theirs) <= _TOLERANCE:
        return Outcome.UNKNOWN, "finer-than-source"
    return Outcome.CONFLICTS, "date-differs"


def _holds(date: DateRef, edge: dt.date) -> bool:
    """Whether the year or month that "since" or "until" names holds an edge: May 2021 lies in 2021."""
    ends = date.relation is not When.SINCE
    last = _DAY if ends else dt.timedelta(0)
    named = date.end if ends else date.start
    if named.day != 1:
        return False
    whole_year = named.month == 1
    own, other = named - last, edge - last
    return own.year == other.year and (whole_year or own.month == other.month)


def aligned(date: DateRef, other: DateRef) -> DateRef:
    """A date without a year moved to where the other one is: its year, or its month."""
    if date.recurs is Recurs.TURNED:
        turned = replace(date, start=_turned(date.start), end=_turned(date.start) + _DAY)
        return turned if overlap(turned, other) else date
    if not date.yearless or other.start.year in (1, 9999):
        return date
    if date.recurs is not Recurs.YEARLY:
        return _come_again(date, other.start)
    return _shifted(date, other.start.year - date.start.year)


def _turned(day: dt.date) -> dt.date:
    """3 April for 4 March."""
    return day.replace(month=day.day, day=day.month)


def _come_again(date: DateRef, other: dt.date) -> DateRef:
    """A date tied to no year or month, as it falls in those of ``other``."""
    if date.recurs is Recurs.MONTHLY:
        try:
            day = other.replace(day=date.start.day)
        except ValueError:  # there is no 31st of this month
            return date
        return replace(date, start=day, end=day + _DAY)
    moved = _shifted(date, other.year - date.start.year)
    if date.recurs is Recurs.WEEK:  # the year before, that week began on another day
        return replace(moved, start=moved.start - _DAY * 3, end=moved.end + _DAY * 3)
    first = moved.start.replace(day=1)
    if date.recurs is Recurs.NTH:
        day = first + _DAY * ((date.start.weekday() - first.weekday()) % 7 + (date.start.day - 1) // 7 * 7)
    else:
        last = (first + _DAY * 31).replace(day=1) - _DAY
        day = last - _DAY * ((last.weekday() - date.start.weekday()) % 7)
    return replace(moved, start=day, end=day + _DAY)


def _shifted(date: DateRef, years: int) -> DateRef:
    """``date`` so many years later; as it is where the calendar has no such day."""
    try:
        start, end = (day.replace(year=day.year + years) for day in (date.start, date.end))
    except ValueError:  # 29 February, or the year 0
        return date
    return replace(date, start=start, end=end)


def _weekday_conflict(claim: DateRef, fact: DateRef) -> bool:
    if claim.weekday is None or fact.grain is not Grain.DAY or claim.grain is not Grain.DAY:
        return False
    if claim.start != fact.start and claim.start.weekday() == claim.weekday:
        return False  # another date altogether, judged as such
    return fact.start.weekday() != claim.weekday


def weekday_fits(date: DateRef) -> bool:
    """Whether a written weekday is that of its own date."""
    return date.weekday is None or date.grain is not Grain.DAY or date.start.weekday() == date.weekday


def offset_between(claim: DateRef, first: DateRef, second: DateRef) -> Outcome:
    """Whether ``second`` lies the claim's offset after ``first``, within half its unit."""
    assert claim.offset is not None
    count, unit = claim.offset
    days = _DAYS.get(unit)
    if days is None:
        return Outcome.UNKNOWN
    low = Decimal((second.start - first.end).days + 1)
    high = Decimal((second.end - first.start).days - 1)
    want, half = count * days, days / 2
    if claim.about:
        half = max(half, want / 10)
    relation = str(claim.relation)
    if relation == "by":  # "less than six months after"
        return Outcome.AGREES if low >= 0 and high < want + 1 else _unless(low > want or high < 0)
    if relation == "since":
        return Outcome.AGREES if low > want else _unless(high < want)
    if want - half <= low and high <= want + half:
        return Outcome.AGREES
    if low > 0 and _by_the_calendar(first, second, unit) == count:
        return Outcome.AGREES
    return _unless(high < want - half or low > want + half)


def _by_the_calendar(first: DateRef, second: DateRef, unit: str) -> int | None:
    """How many months or years from one date to another, where they are told no finer: March to November is eight."""
    years = second.start.year - first.start.year
    if unit == "year" and Grain.YEAR in (first.grain, second.grain):
        return years
    if unit == "month" and Grain.MONTH in (first.grain, second.grain) and Grain.YEAR not in (first.grain, second.grain):
        return years * 12 + second.start.month - first.start.month
    return None


def offsets_exclude(claim: DateRef, fact: DateRef) -> bool:
    """Whether "a year after" and "a month after" cannot both hold, each with half its own unit."""
    mine, theirs = length(claim), length(fact)
    if mine is None or theirs is None or not claim.offset or not fact.offset:
        return False
    return abs(mine - theirs) > (_DAYS[claim.offset[1]] + _DAYS[fact.offset[1]]) / 2


def near(claim: DateRef, fact: DateRef) -> bool:
    """Whether two distances are alike within half the smaller of their units, or a claim's decades and centuries are
    round for the fact's years: "after three decades" of 31 years."""
    mine, theirs = length(claim), length(fact)
    if mine is None or theirs is None or not claim.offset or not fact.offset:
        return False
    units = (_DAYS[claim.offset[1]], _DAYS[fact.offset[1]])
    rounded = claim.offset[1] in _ROUND and fact.offset[1] not in _ROUND and abs(mine - theirs) <= theirs * _TENTH
    return abs(mine - theirs) <= min(units) / 2 or (rounded and claim.relation not in (When.SINCE, When.BY))


def length(date: DateRef) -> Decimal | None:
    """The days of a distance in time; None where the date is none, or has another unit."""
    if date.offset is None or date.offset[1] not in _DAYS:
        return None
    return date.offset[0] * _DAYS[date.offset[1]]


def _unless(excluded: bool) -> Outcome:
    return Outcome.CONFLICTS if excluded else Outcome.UNKNOWN


def shifted(anchor: DateRef, offset: DateRef) -> DateRef | None:
    """The day, or the year, that "four days later", "two years later" means beside a date; None where it is neither."""
    assert offset.offset is not None
    count, unit = offset.offset
    sign = {When.AFTER: 1, When.BEFORE: -1}.get(offset.relation)
    if sign is None or offset.about or count != int(count):
        return None
    if anchor.grain is Grain.YEAR and unit == "year":
        return _shifted(anchor, sign * int(count))
    if anchor.grain is not Grain.DAY or unit not in ("day", "week"):
        return None
    days = dt.timedelta(sign * int(count) * (7 if unit == "week" else 1))
    return replace(anchor, start=anchor.start + days, end=anchor.end + days, weekday=None)
