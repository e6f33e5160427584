"""How much of what a base holds: counts of its facts, and what no fact names."""

from __future__ import annotations

from feudcheck.curate.browse import days
from feudcheck.curate.browse.listing import Filter, every
from feudcheck.model.browse import Count, Statistics

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from feudcheck.factbase.base import FactBase
    from feudcheck.model.browse import Listed
    from feudcheck.pipeline import Checker

GROUPS = ("entity", "source", "publisher", "year", "kind", "relation", "language", "status", "speaker")
NO_YEAR = "undated"
_QUOTE, _PLAN, _WORD = "quote", "plan", "somebody's word"


def statistics(checker: Checker, wanted: Filter = Filter()) -> Statistics:  # noqa: B008
    """The coverage of a base, or of those of its facts that the filter lets through."""
    base, counts = checker.base, {group: dict[str, int]() for group in GROUPS}
    events: set[str] = set()
    total = 0
    for fact in every(checker, wanted):
        total += 1
        for group, ids in _groups(fact, checker).items():
            for id_ in dict.fromkeys(ids):
                counts[group][id_] = counts[group].get(id_, 0) + 1
        if event := fact.record.get("event"):
            events.add(event)
    names = {"entity": _entity(base), "speaker": _entity(base), "source": _title(base)}
    by = {group: _ranked(counts[group], names.get(group), years=group == "year") for group in GROUPS}
    unused = {
        "entity": tuple(id_ for id_ in base.entity_ids() if id_ not in counts["entity"]),
        "source": tuple(id_ for id_ in base.source_ids() if id_ not in counts["source"]),
    }
    return Statistics(total, len(base.source_ids()), len(base.entity_ids()), len(events), by, unused)


def _groups(fact: Listed, checker: Checker) -> dict[str, Iterable[str]]:
    base = checker.base
    return {
        "entity": fact.entities, "source": fact.sources,
        "publisher": [name for id_ in fact.sources if (name := base.source(id_).publisher)],
        "year": _years(fact), "kind": (_kind(fact, checker),), "relation": fact.relations[:1],
        "language": ("+".join(sorted(fact.statement, reverse=True)),), "status": (fact.status,),
        "speaker": fact.speakers,
    }  # fmt: skip


def _years(fact: Listed) -> list[str]:
    """The years in which its dates begin; a date that is open at its beginning counts by its end."""
    found = []
    for text in fact.dates:
        start, end = days.span(text)
        day = end if start == days.OPEN[0] else start
        if day not in days.OPEN:
            found.append(f"{day.year:04}")
    return found or [NO_YEAR]


def _kind(fact: Listed, checker: Checker) -> str:
    """What a fact is: words on file, a plan, somebody's word, an event or a state."""
    if "quote" in fact.record:
        return _QUOTE
    if fact.status == "planned":
        return _PLAN
    if fact.speakers:
        return _WORD
    kinds = [c.kind for id_ in fact.relations if (c := checker.lexicon.concept(id_)) is not None]
    return "event" if "event" in kinds else "state"


def _ranked(counts: dict[str, int], name: Callable[[str], dict[str, str]] | None, *, years: bool) -> tuple[Count, ...]:
    order = sorted(counts, key=(lambda id_: (id_ == NO_YEAR, id_)) if years else (lambda id_: (-counts[id_], id_)))
    return tuple([Count(id_, name(id_) if name else {}, counts[id_]) for id_ in order])


def _entity(base: FactBase) -> Callable[[str], dict[str, str]]:
    known = frozenset(base.entity_ids())
    return lambda id_: base.entity(id_).names if id_ in known else {}


def _title(base: FactBase) -> Callable[[str], dict[str, str]]:
    return lambda id_: base.source(id_).title
