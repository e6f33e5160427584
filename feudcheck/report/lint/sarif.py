"""SARIF 2.1.0 of a look through a base, for code scanning, editors and dashboards."""

from __future__ import annotations

from feudcheck.report.document.sarif import SCHEMA
from feudcheck.report.document.uri import BASE, artifact_location
from feudcheck.report.json_format import array, extended
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.lint import LintFinding, LintRule, LintRun
    from feudcheck.model.places import Place

Record = dict[str, object]


def render(run: LintRun, rules: Sequence[LintRule]) -> str:
    """One log of one run, a rule or result a line; ends with a newline."""
    paths = list(dict.fromkeys(
        place.path for finding in run.findings
        for place in (finding.place, *(related.place for related in finding.related))
    ))  # fmt: skip
    artifacts = {path: number for number, path in enumerate(paths)}
    index = {rule.id: number for number, rule in enumerate(rules)}
    driver: Record = {"name": "feudcheck"}
    if run.version:
        driver["version"] = run.version
    tool = f'{{"driver": {extended(driver, rules=array(map(_described, rules)))}}}'
    made: Record = {
        "language": "en",
        "automationDetails": {"id": "facts-lint/"},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n"],
        "originalUriBaseIds": {BASE: {"description": {"text": "The folder that the paths are relative to."}}},
        "invocations": [{"executionSuccessful": True}],
    }
    whole = extended(
        made,
        tool=tool,
        artifacts=array({"location": artifact_location(path), "roles": ["analysisTarget"]} for path in paths),
        results=array(_result(finding, artifacts, index) for finding in run.findings),
    )
    return extended({"$schema": SCHEMA, "version": "2.1.0"}, runs=f"[{whole}]") + "\n"


def _described(rule: LintRule) -> Record:
    name = "".join(word.capitalize() for word in rule.id.split("-"))
    pieces = [rule.meaning, f"To mend it: {rule.mend}"]
    strong = [rule.meaning, f"**To mend it**: {rule.mend}"]
    if rule.example:
        strong.insert(1, f"```yaml\n{rule.example.rstrip()}\n```")
        pieces.insert(1, rule.example.rstrip())
    return {
        "id": rule.id,
        "name": name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.meaning},
        "help": {"text": "\n\n".join(pieces), "markdown": "\n\n".join(strong)},
        "defaultConfiguration": {"level": str(rule.severity)},
        "properties": {"tags": ["facts", rule.family], "fixable": rule.fix},
    }


def _result(finding: LintFinding, artifacts: dict[str, int], index: dict[str, int]) -> Record:
    made: Record = {
        "ruleId": finding.rule,
        "ruleIndex": index[finding.rule],
        "level": str(finding.severity),
        "message": {"text": _text(f"{finding.about + ': ' if finding.about else ''}{finding.message}. {finding.mend}")},
        "locations": [_location(finding.place, artifacts)],
        "partialFingerprints": {"feudcheckFact/v1": _fingerprint(finding)},
        "suppressions": [],
    }
    if finding.suppressed is not None:
        silence: Record = {"kind": "inSource", "status": "accepted"}
        made["suppressions"] = [silence | ({"justification": safe(finding.suppressed)} if finding.suppressed else {})]
    if finding.related:
        made["relatedLocations"] = [
            {"id": number, **_location(related.place, artifacts), "message": {"text": _text(related.message)}}
            for number, related in enumerate(finding.related, 1)
        ]
    return made


def _fingerprint(finding: LintFinding) -> str:
    """The same for the same fault, wherever the thing it is a fault of moves in its file."""
    from hashlib import sha256

    key = f"{finding.rule}\n{finding.about or finding.place}\n{finding.message}"
    return sha256(key.encode("utf-8", "backslashreplace")).hexdigest()[:32]


def _location(place: Place, artifacts: dict[str, int]) -> Record:
    where = {**artifact_location(place.path), "index": artifacts[place.path]}
    region = {"startLine": place.line, "startColumn": place.column}
    return {"physicalLocation": {"artifactLocation": where, "region": region}}


def _text(text: str) -> str:
    """Plain text in which nothing is a link: SARIF reads ``[words](target)`` in messages as one."""
    return safe(text).replace("](", "] (")
