"""A fact, an entity, a source as they stand on file: frozen records, and their way from JSON."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field
from feudcheck.model import Source

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    from collections.abc import Mapping
    from typing import Any


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something with names: ``names`` by language, ``aliases`` in any."""

    id: str
    names: dict[str, str] = field(default_factory=dict)
    kind: str | None = None
    aliases: tuple[str, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """Words that a base adds for a relation: by language; ``once`` for one-time events."""

    id: str
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    once: bool | None = None


@dataclass(frozen=True, slots=True)
class SourceRef:
    """A source by its id, and the place in it."""

    id: str
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words on file, by language; ``original`` is None where the base doesn't say."""

    speaker: str
    text: dict[str, str]
    original: bool | None = None


@dataclass(frozen=True, slots=True)
class FactRecord:
    """One fact with the fields given on file; None or empty where a field is absent.

    ``subject``, ``object``, ``with_`` (``with`` on file) and ``attributed_to`` are entity ids;
    ``amounts`` and dates are texts as written ("500 billion USD", "2025-01", "2024-03/2024-06").
    """

    id: str
    statement: dict[str, str]
    sources: tuple[SourceRef, ...]
    event: str | None = None
    subject: str | None = None
    relation: str | None = None
    object: str | None = None
    with_: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    date: str | None = None
    place: str | None = None
    once: bool | None = None
    complete: bool | None = None
    status: str | None = None
    quote: Quote | None = None
    attributed_to: str | None = None
    reported_by: str | None = None
    as_of: str | None = None
    note: str | None = None


def entity(id_: str, data: Mapping[str, Any]) -> Entity:
    """An entity from its checked mapping."""
    return Entity(id_, data["name"], data.get("kind"), tuple(data.get("aliases", ())), data.get("note"))


def relation(id_: str, data: Mapping[str, Any]) -> Relation:
    """A relation from its checked mapping."""
    words = {language: tuple(words) for language, words in data["words"].items()}
    return Relation(id_, words, data.get("once"))


def source(id_: str, data: Mapping[str, Any]) -> Source:
    """A source from its checked mapping."""
    return Source(id_, **data)


def fact(data: Mapping[str, Any]) -> FactRecord:
    """A fact from its checked mapping, which carries its ``id``."""
    fields = dict(data)
    fields["sources"] = tuple([SourceRef(**ref) for ref in data["sources"]])
    if "with" in data:
        fields["with_"] = tuple(fields.pop("with"))
    if "amounts" in data:
        fields["amounts"] = tuple(data["amounts"])
    if "quote" in data:
        fields["quote"] = Quote(**data["quote"])
    return FactRecord(**fields)
