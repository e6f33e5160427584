"""The chart before it is drawn: lanes, and in them the marks of each moment, none on top of another."""

from __future__ import annotations

import datetime as dt

from feudcheck.frozen import dataclass, replace
from feudcheck.report.safe_text import cells, safe
from feudcheck.report.timeline.scale import Scale

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import DateRef
    from feudcheck.model.timeline import Happening, Moment, Timeline
    from feudcheck.report.timeline.words import Words

RADIUS, ROW, PAD = 8.0, 23.0, 9.0  # of a point; the height of a row of marks; above and below them
EDGE = 26.0  # before the first time and behind the last
ARROW = 26.0  # the length of a time that is open at one end
_LETTER = 6.6  # width of a letter of a label
_LONGEST = 30  # letters of a label
LEAST = 980.0  # width of the times, however few
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment in one lane: from ``left`` to ``right`` in ``row``; a point is as wide as it is high.

    ``open``: "left" or "right" where the time is open there. ``acts``: whether the lane's entity is the subject of
    any of the facts; ``sure``: whether any of them simply happened; ``label``: their amounts.
    """

    lane: int
    row: int
    left: float
    right: float
    point: bool
    open: str
    count: int
    acts: bool
    sure: bool
    label: str


@dataclass(frozen=True, slots=True)
class Point:
    """A moment on the chart: its number from 1, and its marks, one a lane."""

    number: int
    moment: Moment
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """One entity's stretch of the chart; ``id`` is None for all the others together."""

    id: str | None
    name: str
    count: int
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything in its place; ``width`` and ``height`` of the lanes alone."""

    scale: Scale
    lanes: tuple[Lane, ...]
    points: tuple[Point, ...]
    width: float
    height: float

    def x(self, day: dt.date) -> float:
        """Where a day stands."""
        return EDGE + self.scale.at(day)


def laid_out(timeline: Timeline, words: Words) -> Layout:
    """The chart of ``timeline``."""
    scale = Scale([day for moment in timeline.moments for day in _edges(moment.when)], LEAST)
    ids: list[str | None] = list(timeline.lanes)
    if any(_others(one, timeline) for moment in timeline.moments for one in moment.happenings):
        ids.append(None)
    drawn: list[list[Mark]] = [[] for _ in timeline.moments]
    told: list[set[str]] = [set() for _ in timeline.moments]  # amounts, each in the first lane that has a right to it
    lanes: list[Lane] = []
    top = reach = 0.0
    for number, id_ in enumerate(ids):
        marks = [
            (n, _mark(moment, own, number, id_, scale, _label(own, id_, words, told[n])))
            for n, moment in enumerate(timeline.moments)
            if (own := [one for one in moment.happenings if _in_lane(one, id_, timeline)])
        ]
        rows, ends = _packed([mark for _, mark in marks])
        for (n, mark), row in zip(marks, rows, strict=True):
            drawn[n].append(replace(mark, row=row))
        height = 2 * PAD + ROW * max(1, len(ends))
        facts = {one.fact for moment in timeline.moments for one in moment.happenings if _in_lane(one, id_, timeline)}
        name = words["others"] if id_ is None else words.name(id_, timeline)
        lanes.append(Lane(id_, name, len(facts), top, height))
        top, reach = top + height, max([reach, *ends])
    points = [Point(n, moment, tuple(drawn[n - 1])) for n, moment in enumerate(timeline.moments, 1)]
    return Layout(scale, tuple(lanes), tuple(points), max(2 * EDGE + scale.width, reach + 4), top)


def _edges(when: DateRef) -> tuple[dt.date, dt.date]:
    """The days between which a time is drawn; an open one from the end it has."""
    if when.start == dt.date.min:
        return when.end - _DAY, when.end
    return (when.start, when.start + _DAY) if when.end == dt.date.max else (when.start, when.end)


def _in_lane(one: Happening, id_: str | None, timeline: Timeline) -> bool:
    return _others(one, timeline) if id_ is None else id_ in one.entities


def _others(one: Happening, timeline: Timeline) -> bool:
    return not any(id_ in one.entities for id_ in timeline.lanes)


def _mark(
    moment: Moment, facts: Sequence[Happening], lane: int, id_: str | None, scale: Scale, label: str
) -> Mark:
    start, end = _edges(moment.when)
    left, right = EDGE + scale.at(start), EDGE + scale.at(end)
    point = (end - start).days <= 1
    open_ = "left" if moment.when.start == dt.date.min else "right" if moment.when.end == dt.date.max else ""
    if open_ == "left":
        left, right = right - ARROW, right
    elif open_ == "right":
        right = left + ARROW
    elif point or right - left < 2 * RADIUS:
        middle = (left + right) / 2
        left, right = middle - RADIUS, middle + RADIUS
    acts = id_ is None or any(one.subject == id_ for one in facts)
    sure = any(one.status == "happened" for one in facts)
    return Mark(lane, 0, left, right, point and not open_, open_, len(facts), acts, sure, label)


def _label(facts: Sequence[Happening], id_: str | None, words: Words, told: set[str]) -> str:
    """The amounts of the facts that this lane tells: those its entity is the subject of, and not ``told`` before."""
    own = [one for one in facts if id_ is None or (one.subject or next(iter(one.entities), None)) == id_]
    found = dict.fromkeys(safe(figure) for one in own for figure in words.figures(one))
    amounts = [amount for amount in found if amount not in told]
    told.update(amounts)
    shown = amounts[:2] if len(words["comma"].join(amounts[:2])) <= _LONGEST else amounts[:1]
    label = words["comma"].join(shown)
    if len(label) > _LONGEST:
        return label[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return label + " …" if len(shown) < len(amounts) else label


def _packed(marks: Sequence[Mark]) -> tuple[list[int], list[float]]:
    """The row of each mark, and where each row ends: the first row that has room for it and its label."""
    ends: list[float] = []
    rows = [0] * len(marks)
    for number in sorted(range(len(marks)), key=lambda n: (marks[n].left, -marks[n].right)):
        mark = marks[number]
        row = next((n for n, end in enumerate(ends) if end <= mark.left), len(ends))
        end = mark.right + 3 + (cells(mark.label) * _LETTER + 8 if mark.label else 0)
        if row == len(ends):
            ends.append(end)
        else:
            ends[row] = end
        rows[number] = row
    return rows, ends
