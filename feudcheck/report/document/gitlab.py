"""GitLab's Code Quality report: what a merge request shows beside the changed lines."""

from __future__ import annotations

from hashlib import sha256

from feudcheck.report.document import wording
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import ERROR, reported
from feudcheck.report.json_format import array
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model.review import Run


def render(run: Run) -> str:
    """One array of issues, one a line; ends with a newline."""
    return array(_records(run)) + "\n"


def _records(run: Run) -> Iterator[dict[str, object]]:
    for failure in run.failures:
        yield _record("unreadable-file", safe(failure.message), "critical", failure.path, 1, 1, "")
    places = None
    for review, checked, grave in reported(run):
        if places is None or places.document is not review.document:
            places = Places(review)
        place = places.of(checked)
        yield _record(
            checked.finding.rule, wording.message(checked, places), "major" if grave == ERROR else "minor",
            place.path, place.line, place.end_line, checked.fingerprint,
        )  # fmt: skip
    for review in run.reviews:
        for notice in review.notices:
            place = notice.location
            yield _record(notice.rule, safe(notice.message), "info", place.path, place.line, place.end_line, "")


def _record(
    rule: str, message: str, severity: str, path: str, line: int, last: int, fingerprint: str
) -> dict[str, object]:
    """An issue. Without a fingerprint of its own it gets one of what it says and where."""
    while path.startswith("./"):  # GitLab finds no file by such a path
        path = path[2:].lstrip("/")
    key = "\0".join((path, rule, message, str(line)))
    return {
        "description": message or safe(rule),
        "check_name": rule,
        "fingerprint": fingerprint or sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32],
        "severity": severity,
        "location": {"path": path, "lines": {"begin": line, "end": last}},
    }
