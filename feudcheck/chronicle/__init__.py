"""READ FIRST in this room: a base to its timeline (the name ``feudcheck.timeline`` is the function that callers use).

facts → each with its time (``dating``) and whose it is (``who``) → narrowed → grouped by day and event (``grouping``)
"""

from __future__ import annotations

from feudcheck.chronicle import bounds, dating, figures, who
from feudcheck.chronicle.grouping import moments
from feudcheck.curate.browse import names
from feudcheck.model import Citation
from feudcheck.model.timeline import Basis, Happening, Party, Timeline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from feudcheck.factbase.base import FactBase

LANES = 8  # entities that a reader can follow beside one another


def build(
    base: FactBase, entities: Iterable[str] = (), since: str | None = None, until: str | None = None
) -> Timeline:
    """The facts of ``base`` in order of time, narrowed to those that name one of ``entities`` (ids, names, aliases).

    ``since`` and ``until`` are dates of any precision, both included; a fact whose time is coarser is kept if it may
    lie in the range. Raises UnknownNameError for a name nobody goes by, InputError
    for one that several go by, or a date that is none.
    """
    asked = tuple(dict.fromkeys(names.entity(name.strip(), base) for name in entities))
    first, last = bounds.read(since, "from"), bounds.read(until, "to")
    bounds.ordered(first, last)
    facts = [_happening(n, base) for n in range(base.count)]
    if asked:
        facts = [one for one in facts if not set(asked).isdisjoint(one.entities)]
    dated = [one for one in facts if one.when is not None and one.basis is not Basis.AS_OF]
    inside = [one for one in dated if one.when is not None and bounds.within(one.when, first, last)]
    undated = sorted((one for one in facts if one.when is None or one.basis is Basis.AS_OF), key=_state)
    counts = _counts(inside)
    return Timeline(
        moments(inside),
        tuple(undated),
        {id_: _party(id_, counts.get(id_, 0), base) for id_ in sorted({e for one in facts for e in one.entities})},
        _lanes(counts, asked, base),
        asked,
        first,
        last,
        len(dated) - len(inside),
    )


def _happening(number: int, base: FactBase) -> Happening:
    record = base.fact(number)
    statements = dating.statements(number, base)
    when, basis = dating.dated(record, statements, base)
    subject, named = who.involved(record, statements)
    spans = {language: figures.spans(statement, record) for language, statement in statements.items()}
    return Happening(
        record.id,
        record.statement,
        when,
        basis,
        subject,
        named,
        {language: found for language, found in spans.items() if found},
        figures.figures(record),
        record.status or "happened",
        record.attributed_to,
        record.event,
        tuple([Citation(base.source(ref.id), ref.locator) for ref in record.sources]),
        record.note,
    )


def _state(one: Happening) -> tuple[bool, str, str]:
    return one.when is None, one.when.start.isoformat() if one.when else "", one.fact


def _counts(dated: Sequence[Happening]) -> dict[str, int]:
    """How many facts name each entity; who they are mostly about first."""
    counts: dict[str, int] = {}
    for one in dated:
        for id_ in one.entities:
            counts[id_] = counts.get(id_, 0) + 1
    return counts


def _party(id_: str, count: int, base: FactBase) -> Party:
    entity = base.entity(id_)
    return Party(id_, dict(entity.names), entity.kind, count)


def _lanes(counts: dict[str, int], asked: tuple[str, ...], base: FactBase) -> tuple[str, ...]:
    """Those asked for, then those that most facts name; places only if they are asked for."""
    others = sorted((id_ for id_ in counts if id_ not in asked), key=lambda id_: (-counts[id_], id_))
    others = [id_ for id_ in others if not who.is_place(base.entity(id_).kind)]
    return (*asked, *others)[: max(LANES, len(asked))]
