"""Where a day stands on the chart: even between two neighbouring times, long quiet stretches drawn shorter."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from math import log2

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

STEP = 17.0  # what one day between two times takes, so that their points stand apart
SLACK = 6.5  # what each doubling of the distance adds


class Scale:
    """Days to places from 0 to ``width``, later ones further on; ``days`` are the ends of all times.

    ``least``: the width that few of them are spread over.
    """

    def __init__(self, days: Iterable[dt.date], least: float = 0) -> None:
        self._knots = sorted({day.toordinal() for day in days})
        self._places = [0.0]
        for before, after in zip(self._knots, self._knots[1:], strict=False):
            self._places.append(self._places[-1] + STEP + SLACK * log2(after - before))
        if 0 < self.width < least:
            wider = least / self.width
            self._places = [place * wider for place in self._places]

    @property
    def width(self) -> float:
        """Where the last of the days stands."""
        return self._places[-1]

    def at(self, day: dt.date) -> float:
        """The place of ``day``; of one outside, that of the nearest end."""
        number = day.toordinal()
        if not self._knots or number <= self._knots[0]:
            return 0.0
        if number >= self._knots[-1]:
            return self.width
        left = bisect_right(self._knots, number) - 1
        begin, end = self._knots[left : left + 2]
        share = (number - begin) / (end - begin)
        return self._places[left] + share * (self._places[left + 1] - self._places[left])

    def years(self) -> list[tuple[int, float, float]]:
        """Each year that has a place of its own, with where it begins and ends."""
        if not self._knots:
            return []
        first = dt.date.fromordinal(self._knots[0]).year
        last = dt.date.fromordinal(max(self._knots[0], self._knots[-1] - 1)).year
        found = []
        for year in range(first, last + 1):
            begin, end = self.at(dt.date(year, 1, 1)), self._year_end(year)
            if end > begin:
                found.append((year, begin, end))
        return found

    def _year_end(self, year: int) -> float:
        return self.at(dt.date(year + 1, 1, 1)) if year < dt.MAXYEAR else self.width
