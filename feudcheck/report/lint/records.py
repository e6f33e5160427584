"""What is wrong in a base, as JSON."""

from __future__ import annotations

from collections import Counter

from feudcheck.model.lint import Severity
from feudcheck.report.json_format import array, dump, extended

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model.lint import LintFinding, LintRule, LintRun
    from feudcheck.model.places import Place

SCHEMA = 1


def render(run: LintRun) -> str:
    """One object with all findings, silenced ones included; ends with a newline."""
    counts = Counter(finding.severity for finding in run.active)
    whole: dict[str, object] = {
        "schema": SCHEMA,
        "files": run.files,
        "facts": run.facts,
        "judged": run.judged,
        "counts": {str(severity): counts[severity] for severity in Severity},
        "fixed": [{"path": path, "count": count} for path, count in run.fixed],
    }
    return extended(whole, findings=array(map(as_record, run.findings))) + "\n"


def lines(run: LintRun) -> str:
    """One object a finding, one a line."""
    return "".join(dump(as_record(finding)) + "\n" for finding in run.findings)


def as_record(finding: LintFinding) -> dict[str, object]:
    """One finding as a plain dict."""
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        **_place(finding.place),
        "about": finding.about or None,
        "message": finding.message,
        "mend": finding.mend,
        "fixable": finding.fixable,
        "related": [{**_place(related.place), "message": related.message} for related in finding.related],
        "suppressed": finding.suppressed,
    }


def _place(place: Place) -> dict[str, object]:
    return {"path": place.path, "line": place.line, "column": place.column}


def explain(rules: Iterable[LintRule]) -> str:
    """The rules as a JSON array."""
    return array(
        {
            "id": rule.id, "family": rule.family, "severity": str(rule.severity), "fixable": rule.fix,
            "title": rule.title, "meaning": rule.meaning, "mend": rule.mend, "example": rule.example or None,
        }
        for rule in rules
    ) + "\n"  # fmt: skip
