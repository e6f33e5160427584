"""What travels from the history of a base: what changed in it, and which sentences change their verdict by it."""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.model.finding import Finding, Location
from feudcheck.model.review import Failure

ADDED, REMOVED, CHANGED, RENAMED, CITED = "added", "removed", "changed", "renamed", "cited"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record: its name as on file, parts of it behind a dot (``statement.en``).

    ``old`` and ``new`` are as on file, None where the field is absent.
    """

    field: str
    old: object = None
    new: object = None


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one record.

    ``kind``: fact, source, entity or relation. ``what``: added, removed, changed or renamed (``id`` is the new
    one, ``former`` the old one); as a reason for a verdict also "cited": the record may not have changed, but the
    verdict did not rest on it before. ``fields``: what is different. ``title``: what the record says, by language:
    the statement of a fact, the name of an entity, the title of a source. ``place``: path and line of the record
    as it is now, else as it was; None where that is not known.
    """

    kind: str
    id: str
    what: str
    fields: tuple[FieldChange, ...] = ()
    title: tuple[tuple[str, str], ...] = ()
    former: str | None = None
    place: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Two states of a base: what they are called, what changed (facts first, by id), what to know besides."""

    old: str
    new: str
    changes: tuple[Change, ...]
    notes: tuple[str, ...] = ()

    def of(self, kind: str) -> tuple[Change, ...]:
        """The changes of records of one kind."""
        return tuple([change for change in self.changes if change.kind == kind])


@dataclass(frozen=True, slots=True)
class Flip:
    """A sentence whose verdict is another one now.

    ``was``, ``rule``, ``facts``: its verdict before, the rule that made it, the facts it rested on. ``finding``: as
    it is now, with its place. ``reasons``: the changes it rests on; empty where none of them touches the sentence.
    """

    location: Location
    was: str
    rule: str
    facts: tuple[str, ...]
    finding: Finding
    reasons: tuple[Change, ...] = ()

    @property
    def claim(self) -> str:
        """The sentence."""
        return self.finding.claim

    @property
    def worse(self) -> bool:
        """Whether it is to be corrected: it was backed and is no more, or it is denied now."""
        return self.was == "supported" or str(self.finding.verdict) == "contradicted"


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change of the base does to drafts.

    ``drafts`` and ``sentences``: how many were looked at; ``flips``: in the order of the drafts; ``failures``: what
    could not be read; ``notes``: what a reader should know besides.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    flips: tuple[Flip, ...]
    drafts: int = 0
    sentences: int = 0
    failures: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()
    version: str = ""
