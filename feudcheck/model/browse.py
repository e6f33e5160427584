"""What somebody who looks through a fact base is shown: facts in a list, one fact in full, counts."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field
from feudcheck.model.finding import Citation, Part
from feudcheck.model.places import Place
from feudcheck.model.values import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True, slots=True)
class Listed:
    """A fact as a list tells it.

    ``record``: its fields as on file. ``dates``: what it is dated by its field, else by its statement, else
    by the day it is recorded for, as "2025-01-21", "2025-01", "2024-03/2024-06". ``status`` is as on file,
    else as understood. ``entities``, ``relations`` and ``speakers`` (whose word alone it is; a name, for
    one that is no entity) are ids, as understood.
    """

    id: str
    record: dict[str, Any]
    place: Place | None = None
    dates: tuple[str, ...] = ()
    status: str = "happened"
    entities: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()

    @property
    def statement(self) -> dict[str, str]:
        """The statement by language."""
        found: dict[str, str] = self.record["statement"]
        return found

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of its sources, each once."""
        return tuple(dict.fromkeys(ref["id"] for ref in self.record["sources"]))


@dataclass(frozen=True, slots=True)
class Hit:
    """A fact that a search found: the likeliest has the highest ``score`` (0 to 1)."""

    fact: Listed
    score: float


@dataclass(frozen=True, slots=True)
class Understood:
    """One part of a statement and what it is taken for.

    ``slot``: as in a finding ("actor", "amount", …), or "name" where it is open who does what. ``text``: as
    written, or as its typed field says (then ``span`` is None). ``meaning``: the entity, the figure, the days, the
    concepts. ``ids``: entities or concepts.
    """

    slot: str
    text: str
    meaning: str = ""
    span: Span | None = None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement in one language as it is understood, part by part."""

    language: str
    text: str
    parts: tuple[Understood, ...] = ()
    checkable: bool = True


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another fact beside a statement.

    ``stance``: "same" (each says what the other does), "agrees" (it says all of it, and more), "contradicts"
    (by ``rule``), "event" (of the same event), "near". ``parts``: the statement's parts beside it.
    """

    fact: str
    stance: str
    statement: dict[str, str]
    rule: str = ""
    parts: tuple[Part, ...] = ()
    shared: tuple[str, ...] = ()  # entities that both name


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact in full: as on file, as understood, its sources, and what stands beside it."""

    fact: Listed
    readings: tuple[Reading, ...]
    citations: tuple[Citation, ...]
    neighbours: tuple[Neighbour, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many facts have something: ``id`` of an entity or source, a year, a kind; ``name`` for people."""

    id: str
    name: dict[str, str]
    facts: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a base covers. ``by``: counts of facts by "entity", "source", "year", "kind", …, each the most first
    (years in order); ``unused``: ids of "entity" and "source" that no fact names.
    """

    facts: int
    sources: int
    entities: int
    events: int
    by: dict[str, tuple[Count, ...]] = field(default_factory=dict)
    unused: dict[str, tuple[str, ...]] = field(default_factory=dict)
