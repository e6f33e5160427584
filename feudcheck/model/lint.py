"""What a look through a fact base finds: each fault with its place, its rule and the way to mend it."""

from __future__ import annotations

from enum import StrEnum

from feudcheck.frozen import dataclass
from feudcheck.model.places import Place


class Severity(StrEnum):
    """How grave a fault is, the gravest first."""

    ERROR = "error"  # the base can't be loaded, or answers wrongly
    WARNING = "warning"  # very likely a slip
    NOTE = "note"  # worth knowing; often meant so


GRAVEST = tuple(Severity)


@dataclass(frozen=True, slots=True)
class LintRule:
    """One rule of ``facts lint``. ``family``: the rules it belongs with; ``fix``: whether ``--fix`` mends it."""

    id: str
    family: str
    severity: Severity
    title: str
    meaning: str
    mend: str
    example: str = ""
    fix: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a fault has to do with, and what stands there."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class LintFinding:
    """One fault of a base.

    ``about``: what it is a fault of, as "fact some-id", or "" for a fault of the file. ``mend``: how to put it
    right. ``fixable``: ``--fix`` does it. ``suppressed``: the reason in the comment that silences it, or None.
    """

    rule: str
    severity: Severity
    message: str
    place: Place
    mend: str
    about: str = ""
    related: tuple[Related, ...] = ()
    fixable: bool = False
    suppressed: str | None = None

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.message} [{self.rule}]"


@dataclass(frozen=True, slots=True)
class LintRun:
    """All that was found in one base, by place. ``judged``: the facts that could be looked at.

    ``fixed``: how many faults were mended, by path.
    """

    findings: tuple[LintFinding, ...]
    files: int
    facts: int
    judged: int
    version: str = ""
    fixed: tuple[tuple[str, int], ...] = ()

    @property
    def active(self) -> tuple[LintFinding, ...]:
        """The findings that no comment silences."""
        return tuple(f for f in self.findings if f.suppressed is None)

    def at_least(self, severity: Severity) -> bool:
        """Whether there is an active finding as grave as ``severity``."""
        return any(GRAVEST.index(f.severity) <= GRAVEST.index(severity) for f in self.active)
