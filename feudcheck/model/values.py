"""Values inside a sentence: tokens, quantities and dates as written."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import StrEnum

from feudcheck.frozen import dataclass

Span = tuple[int, int]


class Bound(StrEnum):
    """How an amount is limited by the words around its number."""

    EXACT = "exact"  # 14 billion
    ABOUT = "about"  # about, around, roughly, some, حوالي, نحو
    NEARLY = "nearly"  # nearly, almost, just under, ما يقارب is ABOUT
    JUST_OVER = "just-over"  # just over
    MORE_THAN = "more-than"  # more than, over, أكثر من
    AT_LEAST = "at-least"  # at least, no fewer than, ما لا يقل عن
    LESS_THAN = "less-than"  # less than, under, well under, أقل من
    AT_MOST = "at-most"  # up to, no more than, ما لا يزيد على
    BETWEEN = "between"  # between 5 and 7 billion, 10-20 dollars
    VAGUE = "vague"  # thousands, billions, عشرات الملايين: a range by itself


class Grain(StrEnum):
    """The precision a date was written with, finest first."""

    DAY = "day"
    WEEK = "week"
    PART = "part"  # early / mid / late third of a longer period
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    RANGE = "range"  # an explicit span, or an open one (before, since)
    DECADE = "decade"


class When(StrEnum):
    """How a date expression relates the event to its period."""

    IN = "in"  # on, in, during
    BEFORE = "before"
    BY = "by"  # no later than
    AFTER = "after"
    SINCE = "since"  # from then on
    UNTIL = "until"
    BETWEEN = "between"  # from … to …


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark. ``text`` is normalised, ``raw`` as written."""

    text: str
    start: int
    end: int
    kind: str  # "word", "number" or "mark"
    raw: str


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity as written.

    ``low``/``high`` bound the stated value before any hedge widens it: equal for one
    number, one of them ``None`` for an open bound. ``quantum`` is the place of the last
    digit written (14 billion: 10**9; 13.8 billion: 10**8; 6,000: 1). ``unit`` is an ISO
    currency code, ``"%"``, ``"pp"`` (percentage points), a unit name of language/units
    (``"km"``, ``"year"``, …), or ``None`` for a bare count. ``noun`` is the measured noun
    as written (normalised words), if any.
    """

    low: Decimal | None
    high: Decimal | None
    quantum: Decimal
    bound: Bound = Bound.EXACT
    unit: str | None = None
    noun: str | None = None
    span: Span = (0, 0)


class Recurs(StrEnum):
    """How a date is moved to where another one is: one of no stated year, month or week comes again there.

    ``TURNED`` has a year, but two readings.
    """

    YEARLY = "yearly"  # "3 March", "in May"
    WEEKLY = "weekly"  # "on Tuesday"; not "last Tuesday"
    MONTHLY = "monthly"  # "on the 19th"
    NTH = "nth"  # "the first Tuesday of October"
    LAST = "last"  # "the last Friday of October"
    WEEK = "week"  # "the week of October 6"
    TURNED = "turned"  # 03/04/2023: day first, or month first


@dataclass(frozen=True, slots=True)
class DateRef:
    """A date expression: the half-open range ``[start, end)`` it names.

    Open ranges use ``date.min`` / ``date.max``. ``yearless`` dates name a day or month of
    an unstated year (the range is the reading nearest to the reference, the past first).
    ``relative`` is true where the reading depends on the reference date. ``weekday``
    (0 = Monday) is set where one is written. ``recurs`` says how a date
    that is not tied to one year, month or week comes again. ``offset`` is set for "a month later",
    "six months after": (how many, unit), with ``relation`` saying which side; its range
    is then unknown (``date.min`` to ``date.max``) unless the anchor is a date itself.
    ``about`` is true where the expression is hedged ("around March 2020").
    """

    start: dt.date
    end: dt.date
    grain: Grain
    relation: When = When.IN
    yearless: bool = False
    relative: bool = False
    weekday: int | None = None
    offset: tuple[Decimal, str] | None = None
    about: bool = False
    recurs: Recurs = Recurs.YEARLY
    span: Span = (0, 0)
