"""The types that travel from room to room; imports nothing of feudcheck.

Frozen and slotted: a value made by one stage is never changed by the next.
Spans are half-open ``(start, end)`` pairs of Unicode code points in the raw text.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import Enum

from feudcheck.frozen import dataclass, field

Span = tuple[int, int]


class Verdict(str, Enum):
    """What the fact base says of a claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNSOURCED = "unsourced"

    def __str__(self) -> str:
        return self.value


class Outcome(str, Enum):
    """What one part of a claim and one part of a fact say of each other."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    UNKNOWN = "unknown"

    def __str__(self) -> str:
        return self.value


class Bound(str, Enum):
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

    def __str__(self) -> str:
        return self.value


class Grain(str, Enum):
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

    def __str__(self) -> str:
        return self.value


class When(str, Enum):
    """How a date expression relates the event to its period."""

    IN = "in"  # on, in, during
    BEFORE = "before"
    BY = "by"  # no later than
    AFTER = "after"
    SINCE = "since"  # from then on
    UNTIL = "until"
    BETWEEN = "between"  # from … to …

    def __str__(self) -> str:
        return self.value


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


@dataclass(frozen=True, slots=True)
class DateRef:
    """A date expression: the half-open range ``[start, end)`` it names.

    Open ranges use ``date.min`` / ``date.max``. ``yearless`` dates name a day or month of
    an unstated year (the range is the reading nearest to the reference, the past first).
    ``relative`` is true where the reading depends on the reference date. ``weekday``
    (0 = Monday) is set where one is written. ``offset`` is set for "a month later",
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
    span: Span = (0, 0)


class Modality(str, Enum):
    """In what sense a clause says that something is so."""

    HAPPENED = "happened"
    PLANNED = "planned"  # plans, talks, offers, intentions, what is due
    ATTEMPTED = "attempted"
    FORECAST = "forecast"
    QUESTIONED = "questioned"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a statement speaks of, in the order of the text.

    ``kind``: mention, amount, date, quote or term. ``ids``: entity ids of a mention,
    concepts and word classes of a term. ``words``: the normalised words (base form first
    for a term). ``prep``: the preposition class that leads it in ("by", "to", "of", …).
    ``role``: "agent" or "patient" of the clause's predicate, where the syntax tells.
    ``verbal``: a term that heads a clause. ``negated``: a negator stands right at it.
    """

    kind: str
    span: Span
    clause: int = 0
    ids: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    prep: str = ""
    role: str = ""
    verbal: bool = False
    negated: bool = False
    soft: bool = False  # says nothing that another slot does not say: "reported", "the company"
    quote: int | None = None  # index of the quotation it stands in
    planned: bool = False  # a word of planning governs it: "a plan to cut", "offered to buy"
    amount: Amount | None = None
    date: DateRef | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """Whose word a stretch of a statement is. ``kind``: say, report, accuse, deny, …

    ``speaker``: index of the speaker's item, or None for "insiders", "sources".
    ``verb``: index of the term that says so, or None ("according to").
    """

    kind: str
    speaker: int | None = None
    verb: int | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One predication. ``predicate``: index of its main term, or None.

    ``negated``: an odd number of negations governs it. ``speech``: index into the
    statement's speeches where somebody's word is reported. ``cause``: index of the first
    item after "because of", "over", …, or None.
    """

    span: Span
    predicate: int | None = None
    subject: int | None = None  # item of an earlier clause that is its understood subject
    passive: bool = False
    negated: bool = False
    modality: Modality = Modality.HAPPENED
    speech: int | None = None
    cause: int | None = None
    dropped: bool = False  # the plan it tells of came to nothing
    link: str = ""  # "before", "after", "since", "until": its place in time to the clause before


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks. ``words`` are normalised; ``speaker`` is an item index."""

    words: tuple[str, ...]
    span: Span
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says, as far as it was understood. Spans index ``text``."""

    text: str
    lang: str
    items: tuple[Item, ...] = ()
    clauses: tuple[Clause, ...] = ()
    speeches: tuple[Speech, ...] = ()
    quotes: tuple[Quotation, ...] = ()
    checkable: bool = True
    complete: bool = False  # it says that what it lists is all there is
    open_list: bool = False  # "among them", "such as": there may be more
    again: bool = False  # it speaks of one more time


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. Dates are as published: "2025-01-28", "2025-03", or None."""

    id: str
    title: dict[str, str] = field(default_factory=dict)
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    archived_url: str | None = None
    retrieved: str | None = None
    sha256: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A source and the place in it: section, paragraph, page."""

    source: Source
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class SlotComparison:
    """One item or aspect of a claim beside its counterpart in a fact.

    ``rule`` says why the outcome is not plain agreement; ``weight`` is how much the part
    says about which event is meant; ``matched`` is the index of the fact's item, if any.
    """

    slot: str
    outcome: Outcome
    claimed: str
    recorded: str | None = None
    rule: str = ""
    span: Span | None = None
    weight: float = 1.0
    flags: tuple[str, ...] = ()
    item: int | None = None
    matched: int | None = None
    fact: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One checkable part of a claim and what the base says of it."""

    slot: str
    outcome: Outcome
    claimed: str
    recorded: str | None = None
    fact: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact shown with a finding. ``stance``: supports, contradicts or near."""

    fact: str
    stance: str
    score: float
    statement: dict[str, str]
    citations: tuple[Citation, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """Where a claim stands in a document; lines and columns count from 1."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one claim; see VERDICTS for the meaning of each verdict."""

    claim: str
    lang: str
    verdict: Verdict
    rule: str
    checkable: bool
    summary: str
    flags: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    hints: tuple[str, ...] = ()
    location: Location | None = None
