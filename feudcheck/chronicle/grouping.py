"""Facts to moments: what one event or one day has together stands together."""

from __future__ import annotations

import datetime as dt

from feudcheck.chronicle.bounds import edges
from feudcheck.model import DateRef, Grain
from feudcheck.model.timeline import Happening, Moment, Story

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def moments(dated: Iterable[Happening]) -> tuple[Moment, ...]:
    """The facts, which all have a time, grouped and in order."""
    by_event: dict[str, list[Happening]] = {}
    stories: list[tuple[DateRef, Story]] = []
    for one in dated:
        if one.event:
            by_event.setdefault(one.event, []).append(one)
        else:
            stories.append((_when(one), Story(None, (one,))))
    for event, facts in by_event.items():
        stories += [(when, Story(event, tuple(sorted(group, key=_telling)))) for when, group in _clusters(facts)]
    together: dict[tuple[object, ...], list[tuple[DateRef, Story]]] = {}
    for when, story in stories:
        key = (when.start, when.end, when.relation if when.start == dt.date.min else "", when.about)
        together.setdefault(key, []).append((when, story))
    made = [_moment(group) for group in together.values()]
    return tuple(sorted(made, key=lambda moment: (_place(moment.when), moment.happenings[0].fact)))


def _clusters(facts: Sequence[Happening]) -> list[tuple[DateRef, list[Happening]]]:
    """Facts of one event by time: one told coarsely joins the one exact time that it can mean."""
    clusters: list[tuple[DateRef, list[Happening]]] = []
    for one in sorted(facts, key=lambda one: (_length(_when(one)), one.fact)):
        when = _when(one)
        holding = [group for time, group in clusters if _holds(when, time)]
        if len(holding) == 1:
            holding[0].append(one)
        else:
            same = [group for time, group in clusters if (time.start, time.end) == (when.start, when.end)]
            if same:
                same[0].append(one)
            else:
                clusters.append((when, [one]))
    return clusters


def _holds(coarse: DateRef, fine: DateRef) -> bool:
    """Whether a time may well be the finer one; open ranges hold too much to say so."""
    if coarse.start == dt.date.min or coarse.end == dt.date.max:
        return (coarse.start, coarse.end) == (fine.start, fine.end)
    return coarse.start <= fine.start and fine.end <= coarse.end


def _moment(group: Sequence[tuple[DateRef, Story]]) -> Moment:
    """The stories of one time, the fullest first; called by the name of it that says what kind of time it is."""
    times = [when for when, _ in group]
    named = [when for when in times if when.grain is not Grain.RANGE]
    stories = sorted((story for _, story in group), key=lambda s: (-len(s.happenings), s.happenings[0].fact))
    return Moment((named or times)[0], tuple(stories))


def _when(one: Happening) -> DateRef:
    assert one.when is not None
    return one.when


def _length(when: DateRef) -> int:
    return (when.end - when.start).days


def _telling(one: Happening) -> tuple[int, int, int, str]:
    """Facts of one event: the most exact first, of these the one that tells most."""
    figures = max((len(spans) for spans in one.amounts.values()), default=0)
    words = max(len(text) for text in one.statement.values())
    return _length(_when(one)), -(len(one.entities) + figures), -words, one.fact


def _place(when: DateRef) -> tuple[dt.date, int]:
    """Where a time stands in the order: "before" ahead of what it precedes, a year ahead of its months."""
    start, end = edges(when)
    if when.start == dt.date.min:
        return end, -dt.date.max.toordinal()
    return start, -_length(when)
