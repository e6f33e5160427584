""" "Became its sponsor in 2015" beside "has been its sponsor since 2019": what is so since a day began on it."""

from __future__ import annotations

import datetime as dt

from feudcheck.compare.comparison import AGREES
from feudcheck.compare.times import date_values as values
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Grain, When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import DateRef, SlotComparison

_JANUARY = 1


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots``, the day on which somebody became something set beside that since which the fact has it so."""
    since = [m for m in a.view.dates if a.view.date(m).relation is When.SINCE and not a.view.date(m).relative]
    if len(since) != 1 or syntax("became_it").isdisjoint(fold(a.claim.text).split()):
        return slots
    return [_began(a, slot, since[0]) for slot in slots]


def _began(a: Alignment, slot: SlotComparison, m: int) -> SlotComparison:
    date = a.claim.items[slot.item].date if slot.item is not None else None
    if slot.item is None or date is None or slot.outcome is AGREES or slot.matched != m:
        return slot
    if date.relation is not When.IN or date.relative or date.offset or values.from_to(date) or not _is_so(a, m):
        return slot
    outcome, rule = values.compare(date, _first(a.view.date(m)))
    return replace(a.slot(slot.item, outcome, rule, m), flags=("derived",))


def _is_so(a: Alignment, m: int) -> bool:
    """Whether the fact tells of that day on what somebody is, and no deed."""
    clause = a.view.clauses[a.facts[m].clause]
    if clause.negated or clause.predicate is None:
        return not clause.negated
    return not a.facts[clause.predicate].verbal or not syntax("held_offices").isdisjoint(a.facts[clause.predicate].ids)


def _first(date: DateRef) -> DateRef:
    """The day, month or year that "since" names, as fine as it is written."""
    start = date.start
    if start.day != 1:
        return replace(date, end=start + dt.timedelta(days=1), grain=Grain.DAY, relation=When.IN)
    if start.month != _JANUARY:
        after = (start + dt.timedelta(days=31)).replace(day=1)
        return replace(date, end=after, grain=Grain.MONTH, relation=When.IN)
    return replace(date, end=start.replace(year=start.year + 1), grain=Grain.YEAR, relation=When.IN)
