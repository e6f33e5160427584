"""The chart as SVG: bands of years, lanes, and for each moment one link with its marks. Styles stand apart."""

from __future__ import annotations

import datetime as dt

from feudcheck.language.data import section
from feudcheck.report.page.markup import Html, direction, el, escape, join
from feudcheck.report.safe_text import cells, safe, shorten
from feudcheck.report.timeline.layout import EDGE, PAD, RADIUS, ROW, Lane, Layout, Mark, Point

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.model import DateRef
    from feudcheck.model.timeline import Timeline
    from feudcheck.report.timeline.words import Words

HEAD = 44.0  # height of the axis above the lanes
LABELS = 176.0  # width of the column with the names
COLOURS = 8  # classes c0 … c7, and c8 for the others
_BAR, _TIP = 13.0, 7.0  # height of a span, length of an arrow's head
_NAME = 21  # letters of a name on one line
_YEAR_ROOM, _MONTH_ROOM = 34.0, 27.0
_SMALL = 6.0  # width of a letter of a month
_APART = 16.0  # numbers above the lanes
_LONGEST = 160  # characters of a sentence in a name for a point


class Drawing:
    """Draws one layout; in Arabic time runs from right to left."""

    def __init__(self, layout: Layout, timeline: Timeline, words: Words) -> None:
        self.layout, self.timeline, self.words = layout, timeline, words
        self.rtl = words.lang == "ar"
        self.height = HEAD + layout.height + 1

    def names(self) -> Html:
        """The column with the names of the lanes, as a picture of its own, for it stays where the rest scrolls."""
        lanes = [self._name(number, lane) for number, lane in enumerate(self.layout.lanes)]
        ground = rect(0, 0, LABELS, self.height, "ground")
        fit = {"preserveAspectRatio": "xMaxYMin slice" if self.rtl else "xMinYMin slice"}  # cut, not shrunk, if narrow
        inside = [ground, *self._rules(LABELS), *lanes]
        return picture(LABELS, self.height, *inside, class_="chart names", hidden=True, **fit)

    def body(self, link: Callable[[Point], dict[str, str] | None], numbers: bool = False) -> Html:
        """The lanes with all points. ``link``: the attributes of the link around a point, None for none."""
        layout = self.layout
        ground = rect(0, 0, layout.width, self.height, "ground")
        places = self._numbers() if numbers else {}
        points = [self._point(point, link(point), places.get(point.number)) for point in layout.points]
        return join(ground, *self._axis(), *self._rules(layout.width), *points)

    def _axis(self) -> list[Html]:
        """Years as bands; below them the months in which something is dated, where there is room for their names."""
        scale, width = self.layout.scale, self.layout.width
        bands, names, reach = list[Html](), list[Html](), 0.0
        for number, (year, begin, end) in enumerate(scale.years()):
            left = EDGE + begin if begin else 0.0
            right = EDGE + end if end < scale.width else width
            if number % 2 == 0:
                bands.append(rect(self._left(left, right), 0, right - left, self.height, "band"))
            if left >= reach:
                names.append(self._words(str(year), left + 5, 16, "year"))
                reach = left + _YEAR_ROOM
        return [*bands, *names, *self._months()]

    def _months(self) -> list[Html]:
        days = [day for point in self.layout.points for day in dated_in_months(point.moment.when)]
        names, made, reach = section("spoken")[self.words.lang]["months"], list[Html](), 0.0
        for month in sorted({day.replace(day=1) for day in days}):
            x, name = self.layout.x(month), names[month.month - 1]
            made.append(line(self._x(x), HEAD - 6, self._x(x), HEAD, "rule"))
            name = name if self.rtl else name[:3]
            if x >= reach:
                made.append(self._words(name, x + 1, HEAD - 9, "month"))
                reach = x + max(_MONTH_ROOM, cells(name) * _SMALL + 6)
        return made

    def _rules(self, width: float) -> list[Html]:
        ends = [HEAD, *[HEAD + lane.top + lane.height for lane in self.layout.lanes]]
        return [line(0, y, width, y, "rule") for y in ends]

    def _name(self, number: int, lane: Lane) -> Html:
        colour = _colour(number, lane)
        middle = HEAD + lane.top + lane.height / 2
        told = _two_lines(safe(lane.name))
        first = middle - (len(told) - 1) * 8 + 4.5
        spot = self._flip(14)
        rows = [
            written(self._flip(28), first + 16 * row, text, "name", grow="left" if self.rtl else "right")
            for row, text in enumerate(told)
        ]
        inward = "right" if self.rtl else "left"
        count = written(self._flip(LABELS - 8), middle + 4, f"{lane.count:,}", "number", grow=inward)
        return el("g", circle(spot, middle, 6), *rows, count, class_=f"dot acts {colour}")

    def _flip(self, x: float) -> float:
        return LABELS - x if self.rtl else x

    def _numbers(self) -> dict[int, float]:
        """Where the number of each point stands, none on top of another."""
        found: dict[int, float] = {}
        reach = 0.0
        for point in sorted(self.layout.points, key=lambda point: (_tie(point.marks), point.number)):
            found[point.number] = reach = max(_tie(point.marks), reach + _APART if found else 0.0)
        return found

    def _point(self, point: Point, link: dict[str, str] | None, place: float | None) -> Html:
        middles = [self._middle(mark) for mark in point.marks]
        x = self._x(_tie(point.marks))
        ties = [line(x, min(middles), x, max(middles), "tie")] if len(middles) > 1 else []
        shapes = [self._shape(mark) for mark in point.marks]
        number = [] if place is None else [written(self._x(place), HEAD + 10, str(point.number), "number")]
        told = [*number, *[text for mark in point.marks for text in self._told(mark)]]
        name = "g" if link is None else "a"
        drawn = el(name, el("title", self.said(point)), *ties, *shapes, **{"class_": "point", **(link or {})})
        # Beside the link and not in it: its name says all that, and more.
        return join(drawn, el("g", *told, class_="told", aria_hidden="true") if told else Html())

    def said(self, point: Point) -> str:
        """What a point is called: its time, how many facts, the first of them."""
        facts = point.moment.happenings
        first = shorten(safe(self.words.statement(facts[0])[0]), _LONGEST)
        many = f" ({self.words['facts']}: {len(facts):,})" if len(facts) > 1 else ""
        return f"{self.words.date(point.moment.when)}{many}: {first}"

    def _middle(self, mark: Mark) -> float:
        return HEAD + self.layout.lanes[mark.lane].top + PAD + ROW * mark.row + ROW / 2

    def _class(self, mark: Mark) -> str:
        kind, state = "dot" if mark.point else "span", "acts" if mark.acts else "named"
        return f"{kind} {state}{'' if mark.sure else ' unsure'} {_colour(mark.lane, self.layout.lanes[mark.lane])}"

    def _told(self, mark: Mark) -> list[Html]:
        """How many facts a mark stands for, and their amounts."""
        y, middle = self._middle(mark), self._x((mark.left + mark.right) / 2)
        count = [el("g", written(middle, y + 3.6, str(mark.count), "count"), class_=self._class(mark))]
        label = [self._words(mark.label, mark.right + 4, y + 4, "amount")] if mark.label else []
        return [*(count if mark.count > 1 else []), *label]

    def _shape(self, mark: Mark) -> Html:
        y, left, right = self._middle(mark), mark.left, mark.right
        if mark.point:
            shape = circle(self._x((left + right) / 2), y, RADIUS)
        elif mark.open:
            shape = self._arrow(mark, y)
        else:
            shape = rect(self._left(left, right), y - _BAR / 2, right - left, _BAR, "shape", round_=_BAR / 2)
        return el("g", shape, class_=self._class(mark))

    def _arrow(self, mark: Mark, y: float) -> Html:
        """A time that is known at one end only: it points to where it goes on."""
        half = _BAR / 2
        ends = (mark.left, mark.right) if mark.open == "right" else (mark.right, mark.left)
        neck = ends[1] - _TIP if mark.open == "right" else ends[1] + _TIP
        xs = [(ends[0], -half), (neck, -half), (ends[1], 0.0), (neck, half), (ends[0], half)]
        points = " ".join(f"{_n(self._x(x))},{_n(y + dy)}" for x, dy in xs)
        return el("polygon", points=points, class_="shape")

    def _x(self, x: float) -> float:
        return self.layout.width - x if self.rtl else x

    def _left(self, left: float, right: float) -> float:
        return self._x(right) if self.rtl else left

    def _words(self, text: str, x: float, y: float, class_: str) -> Html:
        """Text that begins at ``x`` and runs the way time runs."""
        return written(self._x(x), y, text, class_, grow="left" if self.rtl else "right")


def dated_in_months(when: DateRef) -> list[dt.date]:
    """The first and the last day of a time that says more than years."""
    first = None if when.start == dt.date.min else when.start
    last = None if when.end == dt.date.max else when.end - dt.timedelta(days=1)
    begins = first is None or (first.month, first.day) == (1, 1)
    ends = last is None or (last.month, last.day) == (12, 31)
    return [] if begins and ends else [day for day in (first, last) if day is not None]


def _colour(number: int, lane: Lane) -> str:
    return f"c{COLOURS}" if lane.id is None else f"c{number % COLOURS}"


def _tie(marks: Sequence[Mark]) -> float:
    """Where the line stands that ties the marks of a moment: in the middle of a point, at the start of a span."""
    mark = marks[0]
    return (mark.left + mark.right) / 2 if mark.point else min(mark.left + RADIUS, (mark.left + mark.right) / 2)


def _two_lines(name: str) -> list[str]:
    """A name on at most two lines."""
    words, lines = name.split(), [""]
    for word in words:
        if lines[-1] and len(lines[-1]) + 1 + len(word) > _NAME:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    lines = lines if len(lines) < 3 else [lines[0], lines[1] + " …"]
    return [text if len(text) <= _NAME + 2 else text[:_NAME] + "…" for text in lines]


def picture(width: float, height: float, *inside: Html, class_: str, hidden: bool = False, **more: str) -> Html:
    """An ``svg`` element as large as what is in it."""
    return el(
        "svg", *inside, class_=class_, width=_n(width), height=_n(height), aria_hidden="true" if hidden else None,
        **{"viewBox": f"0 0 {_n(width)} {_n(height)}", **more},
    )  # fmt: skip


def rect(x: float, y: float, width: float, height: float, class_: str, round_: float = 0) -> Html:
    """A rectangle, with round ends if wanted."""
    return el(
        "rect", x=_n(x), y=_n(y), width=_n(width), height=_n(height), rx=_n(round_) if round_ else None, class_=class_
    )


def circle(x: float, y: float, radius: float) -> Html:
    """A point."""
    return el("circle", cx=_n(x), cy=_n(y), r=_n(radius), class_="shape")


def line(x1: float, y1: float, x2: float, y2: float, class_: str) -> Html:
    """A line."""
    return el("line", x1=_n(x1), y1=_n(y1), x2=_n(x2), y2=_n(y2), class_=class_)


def written(x: float, y: float, text: str, class_: str, grow: str = "middle", way: str | None = None) -> Html:
    """Text that grows from ``x`` to the "right", to the "left" or both ways, whichever ``way`` it is read."""
    way = way or direction(text)
    anchor = "middle" if grow == "middle" else "start" if (grow == "right") == (way == "ltr") else "end"
    return el("text", text, x=_n(x), y=_n(y), class_=class_ or None, **{"text-anchor": anchor, "direction": way})


def apart(pieces: Sequence[str], separator: str) -> Html:
    """``pieces`` in one line, each read by itself whatever stands beside it."""
    return Html(escape(separator).join(f"\u2068{escape(piece)}\u2069" for piece in pieces))


def _n(value: float) -> str:
    """A number for an attribute, to a tenth."""
    return f"{value:.1f}".removesuffix(".0")
