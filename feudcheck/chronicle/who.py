"""Who and what a fact is about."""

from __future__ import annotations

from feudcheck.review.references import PLACES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import Statement


def is_place(kind: str | None) -> bool:
    """Whether things of this kind are where something happens, rather than who does it."""
    return kind in PLACES


def involved(record: FactRecord, said: Mapping[str, Statement]) -> tuple[str | None, tuple[str, ...]]:
    """The subject of a fact, and all that it names: its fields first, then the names in its sentences."""
    speaker = record.quote.speaker if record.quote else None
    typed = [record.subject, record.object, *record.with_, speaker, record.attributed_to]
    items = [item for statement in said.values() for item in statement.items if item.kind == "mention"]
    named = [item.ids[0] for item in items if len(item.ids) == 1]
    doers = [item.ids[0] for item in items if len(item.ids) == 1 and item.role == "agent" and item.clause == 0]
    subject = record.subject or next(iter(doers), None)
    everybody = dict.fromkeys(id_ for id_ in (subject, *typed, *named) if id_)
    return subject, tuple(everybody)
