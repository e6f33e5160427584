"""What travels out: outcomes of parts, sources, evidence and the finding."""

from __future__ import annotations

from enum import StrEnum

from feudcheck.frozen import dataclass, field
from feudcheck.model.values import Span


class Verdict(StrEnum):
    """What the fact base says of a claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNSOURCED = "unsourced"


class Outcome(StrEnum):
    """What one part of a claim and one part of a fact say of each other."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. Dates are as published: "2025-01-28", "2025-03", or None."""

    id: str
    title: dict[str, str] = field(default_factory=dict)
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    archived_url: str | None = None
    retrieved: str | None = None
    sha256: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A source and the place in it: section, paragraph, page."""

    source: Source
    locator: str | None = None


@dataclass(frozen=True, slots=True)
class SlotComparison:
    """One item or aspect of a claim beside its counterpart in a fact.

    ``rule`` says why the outcome is not plain agreement; ``weight`` is how much the part
    says about which event is meant; ``matched`` is the index of the fact's item, if any.
    """

    slot: str
    outcome: Outcome
    claimed: str
    recorded: str | None = None
    rule: str = ""
    span: Span | None = None
    weight: float = 1.0
    flags: tuple[str, ...] = ()
    item: int | None = None
    matched: int | None = None
    fact: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One checkable part of a claim and what the base says of it."""

    slot: str
    outcome: Outcome
    claimed: str
    recorded: str | None = None
    fact: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact shown with a finding. ``stance``: supports, contradicts or near."""

    fact: str
    stance: str
    score: float
    statement: dict[str, str]
    citations: tuple[Citation, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """Where a claim stands in a document; lines and columns count from 1."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one claim; see VERDICTS for the meaning of each verdict."""

    claim: str
    lang: str
    verdict: Verdict
    rule: str
    checkable: bool
    summary: str
    flags: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    hints: tuple[str, ...] = ()
    location: Location | None = None
