"""SARIF 2.1.0, the format that code scanning, editors and dashboards read."""

from __future__ import annotations

from feudcheck.model import Verdict
from feudcheck.report.document import wording
from feudcheck.report.document.places import Places
from feudcheck.report.document.sarif_rules import descriptors
from feudcheck.report.document.selection import covered, severity
from feudcheck.report.document.suggestion import suggestion
from feudcheck.report.document.uri import BASE, artifact_location
from feudcheck.report.json_format import array, extended
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model import Location
    from feudcheck.model.document import Document
    from feudcheck.model.review import Checked, Notice, Run

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
UNREADABLE = "unreadable-file"
Record = dict[str, object]
# What a verdict is where it needs no mending; SARIF has a level other than none for failures only.
_KINDS = {Verdict.CONTRADICTED: "fail", Verdict.UNSOURCED: "open", Verdict.SUPPORTED: "pass"}
_SNIPPET = 2_000  # characters; a longer stretch is left to be looked up
_MIME = {
    "markdown": "text/markdown", "html": "text/html", "text": "text/plain",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
}  # fmt: skip


def render(run: Run, *, failures_only: bool = False) -> str:
    """One log of one run, a rule, file or result a line; ends with a newline.

    ``failures_only``: without what is supported, open, suppressed or known already, for readers that take
    every result for an alert, whatever its kind (GitHub's code scanning).
    """
    rules, places = descriptors(run), [Places(review) for review in run.reviews]
    index = {str(rule["id"]): number for number, rule in enumerate(rules)}
    results: list[Record] = []
    for number, (review, where) in enumerate(zip(run.reviews, places, strict=True)):
        shown = [one for one in covered(review) if not failures_only or severity(run, one)]
        results += [_result(checked, run, where, number, index) for checked in shown]
        results += [_noticed(notice, number, index) for notice in review.notices]
    driver: Record = {"name": "feudcheck"}
    if run.version:
        driver["version"] = run.version
    driver["notifications"] = [{"id": UNREADABLE, "shortDescription": {"text": "The file could not be read"}}]
    tool = f'{{"driver": {extended(driver, rules=array(rules))}}}'
    made: Record = {
        "language": "en",
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {BASE: {"description": {"text": "The folder that the paths are relative to."}}},
        "invocations": [_invocation(run)],
    }
    artifacts = array(_artifact(review.document) for review in run.reviews)
    whole = extended(made, tool=tool, artifacts=artifacts, results=array(results))
    return extended({"$schema": SCHEMA, "version": "2.1.0"}, runs=f"[{whole}]") + "\n"


def _invocation(run: Run) -> Record:
    """Whether all files were read, and what became of those that were not."""
    notifications = [
        {
            "descriptor": {"id": UNREADABLE, "index": 0},
            "level": "error",
            "message": {"text": _text(failure.message) or "could not be read"},
            "locations": [{"physicalLocation": {"artifactLocation": artifact_location(failure.path)}}],
        }
        for failure in run.failures
    ]
    return {"executionSuccessful": not run.failures, "toolExecutionNotifications": notifications}


def _artifact(document: Document) -> Record:
    made: Record = {"location": artifact_location(document.path), "roles": ["analysisTarget"]}
    if document.kind in _MIME:
        made["mimeType"] = _MIME[document.kind]
    return made | {"encoding": safe(document.encoding)} if document.encoding else made


def _result(checked: Checked, run: Run, places: Places, artifact: int, index: dict[str, int]) -> Record:
    finding = checked.finding
    place = places.of(checked)
    kind, level = _graded(checked, run)
    made: Record = {
        "ruleId": finding.rule,
        "ruleIndex": index[finding.rule],
        "kind": kind,
        "level": level,
        "message": {"text": _text(wording.message(checked, places)) or wording.heading(finding)},
        "locations": [_location(place, artifact, places.document.text[checked.raw[0] : checked.raw[1]])],
        "partialFingerprints": {"feudcheckSentence/v1": checked.fingerprint},
        "suppressions": list(_suppressions(checked)),
    }
    related = list(_related(checked, places, artifact))
    if related:
        made["relatedLocations"] = related
    fix = _fix(checked, places, artifact)
    if fix is not None:
        made["fixes"] = [fix]
    return made | {"properties": {"verdict": str(finding.verdict), "flags": list(finding.flags), "lang": finding.lang}}


def _graded(checked: Checked, run: Run) -> tuple[str, str]:
    """``kind`` and ``level``. What is suppressed or known keeps the kind it would have without."""
    grave = severity(run, checked)
    if grave:
        return "fail", grave
    kind = _KINDS[checked.finding.verdict]
    return kind, "error" if kind == "fail" else "none"


def _suppressions(checked: Checked) -> Iterator[Record]:
    if checked.suppressed is not None:
        made: Record = {"kind": "inSource", "status": "accepted"}
        yield made | {"justification": safe(checked.suppressed)} if checked.suppressed else made
    if checked.known:
        yield {"kind": "external", "status": "accepted", "justification": "The baseline lists it."}


def _noticed(notice: Notice, artifact: int, index: dict[str, int]) -> Record:
    return {
        "ruleId": notice.rule,
        "ruleIndex": index[notice.rule],
        "kind": "fail",
        "level": "warning",
        "message": {"text": _text(notice.message) or safe(notice.rule)},
        "locations": [_location(notice.location, artifact)],
        "suppressions": [],
    }


def _related(checked: Checked, places: Places, artifact: int) -> Iterator[Record]:
    """Where the parts stand that are on file otherwise."""
    number = 0
    for part in checked.finding.parts:
        raw = places.raw(checked, part.span)
        if part.outcome == "conflicts" and part.recorded and raw:
            number += 1
            words = f"The draft says “{safe(part.claimed)}”; the sources say “{safe(part.recorded)}”."
            yield {"id": number, **_location(places.at(raw), artifact), "message": {"text": _text(words)}}


def _fix(checked: Checked, places: Places, artifact: int) -> Record | None:
    found = suggestion(checked, places)
    if found is None or found.raw is None:
        return None
    place = places.at(found.raw)
    where = {**artifact_location(place.path), "index": artifact}
    replacement = {"deletedRegion": _region(place), "insertedContent": {"text": found.text}}
    return {
        "description": {"text": _text(f"Write “{found.text}”.")},
        "artifactChanges": [{"artifactLocation": where, "replacements": [replacement]}],
    }


def _location(place: Location, artifact: int, snippet: str | None = None) -> Record:
    region = _region(place)
    if snippet and len(snippet) <= _SNIPPET:
        region["snippet"] = {"text": snippet}
    where = {**artifact_location(place.path), "index": artifact}
    return {"physicalLocation": {"artifactLocation": where, "region": region}}


def _region(place: Location) -> Record:
    return {
        "startLine": place.line, "startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column
    }  # fmt: skip


def _text(text: str) -> str:
    """Plain text in which nothing is a link: SARIF reads ``[words](target)`` in messages as one."""
    return safe(text).replace("](", "] (")
