"""What one row of somebody's file becomes: records for a base, or the reason why it becomes none."""

from __future__ import annotations

from feudcheck.errors import FeudcheckError
from feudcheck.frozen import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Records = dict[str, dict[str, Any]]


class Unfit(FeudcheckError):
    """A row that can't become a fact; one line that says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row begins: the file as the user gave it, the line from 1; 0 in a file that has no lines."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was left out, and why; or one that was changed on its way (``kept``)."""

    place: Place
    reason: str
    kept: bool = False

    def __str__(self) -> str:
        return f"{self.place}: {self.reason if self.kept else 'skipped: ' + self.reason}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Records with the fields of a fact base: at most one fact, and what it refers to, by id."""

    fact: dict[str, Any] | None = None
    sources: Records = field(default_factory=dict)
    entities: Records = field(default_factory=dict)
    relations: Records = field(default_factory=dict)
    remark: str = ""  # what a person should know of how it was taken in
