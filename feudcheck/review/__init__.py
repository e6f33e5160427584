"""READ FIRST in this room: a document to its Review, sentence by sentence.

Document → sentences (``documents``) → each judged in its context (``judge``) → what the draft itself
suppresses, what the baseline knows, what stands on unchanged lines → Review
"""

from __future__ import annotations

import datetime as dt
import os
from hashlib import sha256

from feudcheck import documents
from feudcheck.frozen import dataclass, replace
from feudcheck.model import Finding, Verdict
from feudcheck.model.places import Lines
from feudcheck.model.review import Checked, Review
from feudcheck.review import dateline, suppressions
from feudcheck.review.judge import Judge, covered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator

    from feudcheck.model import Location
    from feudcheck.model.document import Document
    from feudcheck.pipeline import Checker

_HEADLINES = frozenset({"heading", "caption", "cell"})  # they may well state nothing: "A quarrel with a history"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a document is reviewed under.

    ``as_of``: today, where the document does not say of what day it is; ``firm``: it goes before what the
    document says. ``rules``: the ids there are; ``ignored``: those not reported. ``known``: the fingerprints
    of the baseline. ``changed``: the lines that count, as rising ranges with both ends; ``None``: all do.
    ``gate``: the verdicts that fail this document, where they differ from the run's.
    """

    as_of: dt.date
    firm: bool = False
    rules: Collection[str] = ()
    ignored: Container[str] = ()
    known: Container[str] = ()
    changed: tuple[tuple[int, int], ...] | None = None
    gate: tuple[str, ...] | None = None


def review(document: Document, checker: Checker, under: Circumstances) -> Review:
    """What came of ``document``."""
    lines = Lines(document.text)
    found, notices = suppressions.read(document, lines, under.rules)
    used: list[suppressions.Suppression] = []
    seen: dict[str, int] = {}
    checked = []
    for one in _checked(document, checker, under, lines):
        place = one.finding.location
        assert place is not None
        mark = _fingerprint(one.finding, place.path, seen)
        one = replace(
            one, fingerprint=mark, known=mark in under.known, changed=_on_changed_line(under.changed, place),
            gate=under.gate,
        )  # fmt: skip
        if one.covered and one.finding.verdict is not Verdict.SUPPORTED:
            if one.finding.rule in under.ignored:
                one = replace(one, suppressed="ignored by the configuration")
            by = suppressions.applying(found, one.finding.rule, place.line, place.end_line)
            if by is not None:
                used.append(by)
                one = replace(one, suppressed=by.reason)
        checked.append(one)
    notices += suppressions.unused(found, used, document, lines)
    return Review(document, tuple(checked), tuple(sorted(notices, key=lambda n: (n.location.line, n.location.column))))


def _checked(document: Document, checker: Checker, under: Circumstances, lines: Lines) -> Iterator[Checked]:
    """Each sentence with its finding and place."""
    day, skipped = dateline.opened(document, checker, under.as_of)
    judge = Judge(checker, under.as_of if under.firm else day)
    for number, block in enumerate(document.blocks):
        judge.block()
        if block.kind == "heading":
            judge.heading()
        text = block.passage.text
        for start, end in documents.sentences(block):
            start = max(start, skipped.get(number, 0))
            if start >= end:
                continue
            finding = judge.answer(text[start:end].translate(_ONE_LINE), headline=block.kind in _HEADLINES)
            raw = block.passage.raw_span((start, end))
            finding = replace(finding, location=lines.location(document.path, raw))
            yield Checked(number, (start, end), raw, finding, covered(finding), "")


def path_of_record(path: str) -> str:
    """``path`` as fingerprints have it: the same for ``draft.md``, ``./draft.md`` and its whole path."""
    path = os.path.normpath(path)
    if os.path.isabs(path):
        try:
            below = os.path.relpath(path)
        except (OSError, ValueError):  # no working folder; on another drive
            below = path
        path = path if below.startswith(os.pardir) else below
    return path.replace(os.sep, "/")


_ONE_LINE = dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " ")


def _fingerprint(finding: Finding, path: str, seen: dict[str, int]) -> str:
    """What stays the same when the sentence moves within its file; a second one alike gets one of its own."""
    words = " ".join(finding.claim.split())
    key = "\0".join((path_of_record(path), str(finding.verdict), finding.rule, words))
    seen[key] = seen.get(key, 0) + 1
    return sha256(f"{key}\0{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _on_changed_line(changed: tuple[tuple[int, int], ...] | None, place: Location) -> bool:
    if changed is None:
        return True
    return any(first <= place.end_line and place.line <= last for first, last in changed)
