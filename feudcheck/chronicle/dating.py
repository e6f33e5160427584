"""The time of a fact: what it states, else what its sentence says, else the day for which a state is on file."""

from __future__ import annotations

import datetime as dt

from feudcheck.codec import decode
from feudcheck.frozen import replace
from feudcheck.model import DateRef, Grain, Modality, When
from feudcheck.model.timeline import Basis
from feudcheck.parse.dates.field import read_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feudcheck.factbase.base import FactBase
    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import Item, Statement

_INTENDED = frozenset({Modality.PLANNED, Modality.FORECAST})
_LINKS = {"before": When.BEFORE, "after": When.AFTER, "since": When.SINCE, "until": When.UNTIL}
_WHOLE_DAY = 10  # characters of "2025-01-28"


def statements(number: int, base: FactBase) -> dict[str, Statement]:
    """The statements of fact ``number`` as they were understood, by language."""
    return {language: decode(base.parsed(number, language)[0]) for language in base.fact(number).statement}


def dated(
    record: FactRecord, said: Mapping[str, Statement], base: FactBase
) -> tuple[DateRef | None, Basis | None]:
    """The time of a fact and where it is known from; None where nothing on file says it."""
    days = [day for ref in record.sources if (day := base.source(ref.id).published)]
    told = [found for statement in said.values() if (found := _told(statement, days[0] if days else ""))]
    if record.date:
        return _in_words(read_date(record.date), told), Basis.FIELD
    if told:
        return told[0], Basis.STATEMENT
    return (read_date(record.as_of), Basis.AS_OF) if record.as_of else (None, None)


def _in_words(field: DateRef, told: Sequence[DateRef]) -> DateRef:
    """What the field says, called as the sentence calls it: 2018-01/2018-04 may be "early 2018"."""
    same = [one for one in told if (one.start, one.end) == (field.start, field.end)]
    return same[0] if same else field


def _told(statement: Statement, published: str) -> DateRef | None:
    """The one time that a sentence is of, or the span of all the times it names."""
    items = [i for i in statement.items if i.date and i.span != (0, 0) and i.quote is None and _sure(i.date, published)]
    if len(items) > 1:
        settled = [i for i in items if not _intended(i, statement)]
        items = settled or items
    dates = [_linked(item, statement) for item in items]
    closed = [date for date in dates if _closed(date)]
    if len(dates) < 2 or not closed:
        return dates[0] if dates else None
    finest = min(closed, key=lambda date: date.end - date.start)
    if all(date.start <= finest.start and finest.end <= date.end for date in closed):
        return finest
    start, end = min(date.start for date in closed), max(date.end for date in closed)
    return DateRef(start, end, Grain.RANGE, When.BETWEEN)


def _sure(date: DateRef, published: str) -> bool:
    """Whether the sentence itself, with the day its source was published, says what time this is."""
    if date.offset is not None or date.relation in (When.BY, When.UNTIL):
        return False  # a deadline, an end: not when it was
    if (date.start, date.end) == (dt.date.min, dt.date.max):
        return False
    if date.relative:
        return len(published) == _WHOLE_DAY and date.grain is not Grain.RANGE
    return bool(published) or not date.yearless


def _intended(item: Item, statement: Statement) -> bool:
    """Whether a date belongs to a plan that the sentence tells of."""
    if item.planned:
        return True
    return item.clause < len(statement.clauses) and statement.clauses[item.clause].modality in _INTENDED


def _linked(item: Item, statement: Statement) -> DateRef:
    """ "since it was founded in 2023": the date of a clause that only says from when on."""
    date = item.date
    assert date is not None
    link = statement.clauses[item.clause].link if item.clause < len(statement.clauses) else ""
    relation = _LINKS.get(link)
    if relation is None or date.relation is not When.IN:
        return date
    if relation is When.BEFORE:
        return replace(date, start=dt.date.min, end=date.start, relation=relation)
    if relation is When.UNTIL:
        return replace(date, start=dt.date.min, relation=relation)
    start = date.end if relation is When.AFTER else date.start
    return replace(date, start=start, end=dt.date.max, relation=relation)


def _closed(date: DateRef) -> bool:
    return date.start != dt.date.min and date.end != dt.date.max
