"""What a rule yields: a fault, where it is, and the change that would mend it."""

from __future__ import annotations

from dataclasses import dataclass

from feudcheck.curate.mend.changes import Change
from feudcheck.model.lint import Severity


@dataclass(frozen=True, slots=True)
class Where:
    """A value of a base: the kind and id of the thing it belongs to, and the way to it from there.

    Without a kind it is the file ``id`` itself, at line and column ``at``.
    """

    kind: str  # "fact", "source", "entity", "relation"; "" for a place in a file
    id: str
    way: tuple[str | int, ...] = ()
    at: tuple[int, int] = (1, 1)

    def __str__(self) -> str:
        return f"{self.kind} {self.id}" if self.kind else ""


def fact(id_: str, *way: str | int) -> Where:
    """A place in a fact."""
    return Where("fact", id_, way)


def source(id_: str, *way: str | int) -> Where:
    """A place in a source."""
    return Where("source", id_, way)


def entity(id_: str, *way: str | int) -> Where:
    """A place in an entity."""
    return Where("entity", id_, way)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault as a rule tells it. ``mend``: better advice than the rule's own, for this very fault."""

    rule: str
    where: Where
    message: str
    related: tuple[tuple[Where, str], ...] = ()
    mend: str = ""
    change: Change | None = None
    severity: Severity | None = None  # where it is not the rule's own
