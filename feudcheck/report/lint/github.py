"""Workflow commands that GitHub shows as annotations beside the lines of a base's files."""

from __future__ import annotations

from feudcheck.report.document.github import MOST, command
from feudcheck.report.lint.text import summary
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.lint import LintFinding, LintRun

_KINDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(run: LintRun) -> str:
    """At most ten commands a kind, a line on those left out, and the count; ends with a newline."""
    lines: list[str] = []
    shown: dict[str, int] = {}
    for finding in run.active:
        kind = _KINDS[str(finding.severity)]
        shown[kind] = shown.get(kind, 0) + 1
        if shown[kind] <= MOST:
            lines.append(_annotation(kind, finding))
    left = [f"{count - MOST:,} more {kind}{'s' * (count - MOST > 1)}" for kind, count in shown.items() if count > MOST]
    if left:
        lines.append(f"feudcheck: {' and '.join(left)} not annotated, for GitHub shows {MOST} of a kind")
    lines.append(f"feudcheck: {summary(run)}")
    return "\n".join(lines) + "\n"


def _annotation(kind: str, finding: LintFinding) -> str:
    place = finding.place
    where: dict[str, str | int] = {"file": place.path, "line": place.line, "col": place.column}
    title = f"{finding.about} ({finding.rule})" if finding.about else finding.rule
    told = [finding.message, *(f"See {related.place}: {related.message}" for related in finding.related), finding.mend]
    return command(kind, where | {"title": title}, "\n".join(map(safe, told)))
