"""What came of documents: each sentence with its finding, and what the run as a whole has to say."""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.model.document import Document
from feudcheck.model.finding import Finding, Location, Verdict
from feudcheck.model.values import Span


@dataclass(frozen=True, slots=True)
class Checked:
    """One sentence of a document and the answer to it.

    ``block`` is the index of its block, ``span`` its place in that block's reading text, ``raw`` its
    place in the raw text of the document (all code points, half-open). ``finding.claim`` is exactly the
    reading text of ``span`` with line breaks as spaces, so that spans of its parts count from ``span[0]``.
    ``covered``: whether the base knows anything of what it says; other sentences are passed over.
    ``fingerprint`` stays the same when the sentence moves within its file. ``suppressed``: the reason
    given in the draft for not reporting it ("" when none was given), else ``None``. ``known``: the
    baseline lists it already. ``changed``: it stands on a changed line (always, where all lines count).
    ``gate``: the verdicts that make the run fail, where its file has settings of its own.
    """

    block: int
    span: Span
    raw: Span
    finding: Finding
    covered: bool
    fingerprint: str
    suppressed: str | None = None
    known: bool = False
    changed: bool = True
    gate: tuple[str, ...] | None = None

    @property
    def active(self) -> bool:
        """Whether it counts: covered, on a changed line, neither suppressed nor known already."""
        return self.covered and self.changed and self.suppressed is None and not self.known


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the draft itself that its writer should mend: a suppression that suppresses nothing."""

    rule: str
    message: str
    location: Location


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why."""

    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Review:
    """What came of one document; ``checked`` is in the order of its sentences."""

    document: Document
    checked: tuple[Checked, ...]
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sentences there were, how many of them the base knows anything of, and what it says of those."""

    sentences: int = 0
    checkable: int = 0
    supported: int = 0
    contradicted: int = 0
    unsourced: int = 0
    suppressed: int = 0
    known: int = 0
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """All documents of one run, in the order asked for. ``failing``: the verdicts that make the run fail."""

    reviews: tuple[Review, ...]
    failures: tuple[Failure, ...] = ()
    failing: tuple[str, ...] = ("contradicted",)
    version: str = ""

    def fails(self, checked: Checked) -> bool:
        """Whether this sentence makes the run fail."""
        gate = self.failing if checked.gate is None else checked.gate
        return checked.active and str(checked.finding.verdict) in gate

    def tally(self) -> Tally:
        """The coverage of all documents together."""
        return tally([checked for review in self.reviews for checked in review.checked])


def tally(checked: list[Checked] | tuple[Checked, ...]) -> Tally:
    """The coverage of these sentences; those suppressed, known or on unchanged lines are counted apart, each once."""
    counts = dict.fromkeys(Verdict, 0)
    for one in checked:
        if one.active:
            counts[one.finding.verdict] += 1
    return Tally(
        len(checked),
        sum(one.covered for one in checked),
        counts[Verdict.SUPPORTED],
        counts[Verdict.CONTRADICTED],
        counts[Verdict.UNSOURCED],
        sum(one.covered and one.suppressed is not None for one in checked),
        sum(one.covered and one.known and one.suppressed is None for one in checked),
        sum(one.covered and not one.changed and not one.known and one.suppressed is None for one in checked),
    )
