"""A fact on its way into a base: as it will be written, as it is understood, and what it meets there."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field
from feudcheck.model.browse import Neighbour, Reading
from feudcheck.model.places import Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True, slots=True)
class NewFact:
    """One new fact: its fields as on file, with its id; ``text``: as it will be written.

    ``nameless``: it was given without an id, and this one was made up.
    """

    id: str
    record: dict[str, Any]
    text: str
    readings: tuple[Reading, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    nameless: bool = False

    @property
    def doubts(self) -> tuple[Neighbour, ...]:
        """The facts that it repeats or that deny it."""
        return tuple([one for one in self.neighbours if one.stance in ("same", "contradicts")])


@dataclass(frozen=True, slots=True)
class Addition:
    """What is to be added, and where: nothing is written yet.

    ``path``: the file that the facts go to. ``sources``: new ones by id, which go to ``sources_path``;
    ``sources_text``: as they will be written.
    """

    facts: tuple[NewFact, ...]
    path: str
    sources: dict[str, dict[str, Any]] = field(default_factory=dict)
    sources_path: str = ""
    sources_text: str = ""


@dataclass(frozen=True, slots=True)
class Added:
    """What has been added: each fact and where it stands now. ``rechecked``: the base had changed in the meantime."""

    addition: Addition
    places: tuple[Place, ...]
    rechecked: bool = False
