"""Checkstyle's XML, which many dashboards and review bots read."""

from __future__ import annotations

from feudcheck.report.document import wording
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import severity
from feudcheck.report.document.xml_text import HEAD, tag
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.review import Review, Run


def render(run: Run) -> str:
    """One element a file, those without findings too; ends with a newline."""
    lines = [f"<{tag('checkstyle', version='4.3')}>"]
    for failure in run.failures:
        lines += [f"  <{tag('file', name=failure.path)}>"]
        lines += [_error(1, 1, "error", failure.message, "unreadable-file"), "  </file>"]
    for review in run.reviews:
        lines += [f"  <{tag('file', name=review.document.path)}>", *_errors(review, run), "  </file>"]
    return HEAD + "\n".join([*lines, "</checkstyle>"]) + "\n"


def _errors(review: Review, run: Run) -> list[str]:
    places, lines = Places(review), []
    for checked in review.checked:
        grave = severity(run, checked)
        if grave:
            place = places.of(checked)
            told = wording.message(checked, places)
            lines.append(_error(place.line, place.column, grave, told, checked.finding.rule))
    for notice in review.notices:
        place = notice.location
        lines.append(_error(place.line, place.column, "warning", notice.message, notice.rule))
    return lines


def _error(line: int, column: int, grave: str, message: str, rule: str) -> str:
    told = tag(
        "error", line=line, column=column, severity=grave, message=safe(message), source=f"feudcheck.{safe(rule)}"
    )
    return f"    <{told}/>"
