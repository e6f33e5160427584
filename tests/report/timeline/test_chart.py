"""The chart: dates of differing precision are drawn as the stretches they are, and nothing stands on anything else."""

from __future__ import annotations

import datetime as dt
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.model import DateRef, Grain
from feudcheck.model.timeline import Happening, Moment, Party, Story, Timeline
from feudcheck.report.timeline.layout import laid_out
from feudcheck.report.timeline.scale import STEP, Scale
from feudcheck.report.timeline.words import Words

DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 30))


@settings(max_examples=60, deadline=None)
@given(st.lists(DAYS, min_size=1, max_size=40))
def test_a_later_day_stands_further_on(days: list[dt.date]) -> None:
    scale = Scale(days)
    places = [scale.at(day) for day in sorted(set(days))]
    assert places == sorted(places)
    assert all(after - before >= STEP for before, after in pairwise(places))
    assert all(0 <= begin < end <= scale.width for _, begin, end in scale.years()[:50])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(DAYS, st.integers(1, 800), st.integers(0, 3), st.booleans()), min_size=1, max_size=30))
def test_no_mark_stands_on_another(times: list[tuple[dt.date, int, int, bool]]) -> None:
    moments = []
    for n, (day, length, who, open_) in enumerate(sorted(times)):
        end = dt.date.fromordinal(min(day.toordinal() + length, dt.date.max.toordinal() - 1))
        when = DateRef(day, dt.date.max if open_ else end, Grain.RANGE)
        fact = Happening(f"f{n}", {"en": "It cost $5 million."}, when, entities=(f"e{who}",), figures=("$5 million",))
        moments.append(Moment(when, (Story(None, (fact,)),)))
    parties = {f"e{n}": Party(f"e{n}", {"en": f"Name {n}"}) for n in range(4)}
    layout = laid_out(Timeline(tuple(moments), (), parties, ("e0", "e1", "e2")), Words("en"))
    marks = [mark for point in layout.points for mark in point.marks]
    for one, other in combinations(marks, 2):
        if (one.lane, one.row) == (other.lane, other.row):
            assert one.right <= other.left or other.right <= one.left
    assert all(0 <= mark.left < mark.right <= layout.width + 30 for mark in marks)


def test_each_time_is_as_wide_as_it_is(story: Timeline) -> None:
    layout = laid_out(story, Words("en"))
    found = {}
    for point in layout.points:
        mark = point.marks[0]
        found[point.moment.happenings[0].fact] = (mark.point, mark.open)
        if not mark.point and not mark.open:
            when = point.moment.when
            assert mark.left == layout.x(when.start)
            assert mark.right == layout.x(when.end)
    assert found == {
        "founded": (False, ""), "begun": (False, ""), "opened": (True, ""), "heads": (False, "right"),
        "liar": (False, ""), "plan": (False, ""),
    }  # fmt: skip


def test_lanes_tell_who_does_it_and_what_is_only_planned(story: Timeline) -> None:
    layout = laid_out(story, Words("en"))
    lanes = [lane.id for lane in layout.lanes]
    opened = {lanes[mark.lane]: mark for mark in layout.points[2].marks}
    assert opened["ada-brook"].acts
    assert opened["tom-vance"].acts
    assert not opened["quay-foods"].acts
    assert [mark.label for mark in opened.values() if mark.label] == ["$40 million"]
    assert not any(mark.sure for mark in layout.points[-1].marks)
