"""Facts as a list tells them, and which of them a filter lets through."""

from __future__ import annotations

import datetime as dt

from feudcheck import codec
from feudcheck.curate.browse import days
from feudcheck.curate.browse.plain import plain
from feudcheck.frozen import dataclass
from feudcheck.model.browse import Listed
from feudcheck.model.places import Place
from feudcheck.parse.dates.field import read_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from feudcheck.factbase.base import FactBase
    from feudcheck.factbase.records import FactRecord
    from feudcheck.pipeline import Checker

ANY, NONE = "any", "none"
_SPOKEN = {"deny": "denied", "accuse": "alleged"}


@dataclass(frozen=True, slots=True)
class Filter:
    """What facts must have; None asks for nothing.

    ``entities``: one of each set. ``speakers``: one of these, or anybody or nobody.
    """

    entities: tuple[frozenset[str], ...] = ()
    relations: frozenset[str] | None = None
    sources: frozenset[str] | None = None
    speakers: frozenset[str] | None = None
    dates: days.Range | None = None
    language: str | None = None
    lacking: str | None = None
    status: str | None = None
    event: str | None = None

    def lets(self, fact: Listed, checker: Checker) -> bool:
        """Whether ``fact`` has all of it."""
        if self.language and self.language not in fact.statement:
            return False
        if self.lacking and self.lacking in fact.statement:
            return False
        if self.status and fact.status != self.status:
            return False
        if self.event and fact.record.get("event") != self.event:
            return False
        if any(some.isdisjoint(fact.entities) for some in self.entities):
            return False
        if self.sources is not None and self.sources.isdisjoint(fact.sources):
            return False
        if self.speakers is not None and not self._spoken(fact):
            return False
        if self.dates is not None and not any(days.overlap(days.span(date), self.dates) for date in fact.dates):
            return False
        return self.relations is None or _tells(fact, self.relations, checker)

    def _spoken(self, fact: Listed) -> bool:
        assert self.speakers is not None
        if ANY in self.speakers:
            return bool(fact.speakers)
        return not fact.speakers if NONE in self.speakers else not self.speakers.isdisjoint(fact.speakers)


def listed(checker: Checker, number: int) -> Listed:
    """Fact ``number`` as a list tells it."""
    base, record = checker.base, checker.base.fact(number)
    kept = {language: base.parsed(number, language)[0] for language in sorted(record.statement, reverse=True)}
    found = base.place("fact", record.id)
    return Listed(
        record.id, plain(record), Place(*found) if found else None, _dates(record, kept.values()),
        record.status or _status(kept.values()), _entities(record, kept.values()),
        _relations(record, kept.values()), _speakers(checker, number, kept.values()),
    )  # fmt: skip


def every(checker: Checker, wanted: Filter) -> Iterator[Listed]:
    """The facts that the filter lets through, in the order of their ids."""
    for number in possible(checker.base, wanted):
        fact = listed(checker, number)
        if wanted.lets(fact, checker):
            yield fact


def possible(base: FactBase, wanted: Filter) -> Iterable[int]:
    """The numbers of facts that may pass, in rising order: a look-up, where what is wanted has keys."""
    found: set[int] | None = None
    named = wanted.speakers if wanted.speakers and wanted.speakers.isdisjoint((ANY, NONE)) else None
    for ids in (*wanted.entities, named, wanted.sources):
        if ids is not None:
            some = {n for id_ in ids for n in (*base.postings("m " + id_), *base.holding(_quoted(id_)))}
            found = some if found is None else found & some
    if wanted.event:
        some = set(base.event_facts(wanted.event))
        found = some if found is None else found & some
    return range(base.count) if found is None else sorted(found)


def _quoted(id_: str) -> str:
    return f'"{id_}"'  # ids hold nothing that JSON escapes


def dated(fact: Listed) -> tuple[dt.date, str]:
    """What facts are sorted by in order of time; those without a date come last."""
    return (days.span(fact.dates[0])[0] if fact.dates else dt.date.max), fact.id


def _dates(record: FactRecord, kept: Iterable[Sequence[Any]]) -> tuple[str, ...]:
    if record.date:
        date = read_date(record.date)
        return (days.written(date.start, date.end),)
    for data in kept:
        spans = [(dt.date.fromisoformat(a), dt.date.fromisoformat(b)) for a, b in codec.dated(data)]
        told = dict.fromkeys(days.written(*span) for span in spans if span != days.OPEN)
        if told:
            return tuple(told)
    return (record.as_of,) if record.as_of else ()


def _status(kept: Iterable[Sequence[Any]]) -> str:
    """In what sense the fact is on file, as far as the first of its statements says."""
    speeches, told = codec.stance(next(iter(kept)))
    if told and told[0][2]:
        return "cancelled"
    for kind in speeches:
        if kind in _SPOKEN:
            return _SPOKEN[kind]
    if told and told[0][1] in ("planned", "forecast"):
        return "planned"
    return "did-not-happen" if told and told[0][0] else "happened"


def _entities(record: FactRecord, kept: Iterable[Sequence[Any]]) -> tuple[str, ...]:
    typed = [record.subject, record.object, *record.with_, record.attributed_to]
    typed += [record.quote.speaker] if record.quote else []
    named = [id_ for data in kept for kind, ids, _ in codec.terms(data) if kind == "mention" for id_ in ids]
    return tuple(dict.fromkeys(id_ for id_ in [*typed, *named] if id_))


def _relations(record: FactRecord, kept: Iterable[Sequence[Any]]) -> tuple[str, ...]:
    """The relations it mainly tells: the one on file, else the concepts of its predicates."""
    if record.relation:
        return (record.relation,)
    told: dict[str, None] = {}
    for data in kept:
        items = codec.terms(data)
        heads = (items[n] for n in sorted(codec.heads(data)))
        told.update(dict.fromkeys(id_ for _, ids, says in heads if says for id_ in ids if not id_.startswith("w:")))
    return tuple(told)


def _speakers(checker: Checker, number: int, kept: Iterable[Sequence[Any]]) -> tuple[str, ...]:
    record = checker.base.fact(number)
    if record.attributed_to:
        return (record.attributed_to,)
    if all(map(codec.quiet, kept)):
        return ()
    return tuple(sorted(checker.views.view(number, "en").own_word))


def _tells(fact: Listed, wanted: frozenset[str], checker: Checker) -> bool:
    """Whether one of its relations is one that is wanted, or a kind of it."""
    told = set(fact.relations)
    for id_ in fact.relations:
        concept = checker.lexicon.concept(id_)
        told |= concept.isa if concept is not None else set()
    return not wanted.isdisjoint(told)
