"""reviewdog's format by the rules of its definition; replacements are applied to the bytes as reviewdog does."""

from __future__ import annotations

import json
from types import SimpleNamespace

import jsonschema
import pytest

from feudcheck.frozen import replace
from feudcheck.model.review import Run
from feudcheck.report.document.rdjson import render, render_lines

POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "additionalProperties": False,
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
}
RANGE = {
    "type": "object",
    "required": ["start", "end"],
    "additionalProperties": False,
    "properties": {"start": POSITION, "end": POSITION},
}
TEXT = {"type": "string", "minLength": 1}
SOURCE = {
    "type": "object",
    "required": ["name"],
    "additionalProperties": False,
    "properties": {"name": TEXT, "url": TEXT},
}
DIAGNOSTIC = {
    "type": "object",
    "required": ["message", "location", "severity", "code"],
    "additionalProperties": False,
    "properties": {
        "message": TEXT,
        "location": {
            "type": "object",
            "required": ["path"],
            "additionalProperties": False,
            "properties": {"path": TEXT, "range": RANGE},
        },
        "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
        "source": SOURCE,
        "code": {"type": "object", "required": ["value"], "properties": {"value": TEXT, "url": TEXT}},
        "suggestions": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["range", "text"],
                "additionalProperties": False,
                "properties": {"range": RANGE, "text": {"type": "string"}},
            },
        },
    },
}
RESULT = {
    "type": "object",
    "required": ["diagnostics"],
    "additionalProperties": False,
    "properties": {"source": SOURCE, "severity": TEXT, "diagnostics": {"type": "array", "items": DIAGNOSTIC}},
}


def test_valid(runs: list[Run]) -> None:
    for run in runs:
        whole, lines = render(run), render_lines(run)
        assert not [c for c in whole + lines if c != "\n" and not c.isprintable()]
        result = json.loads(whole)
        jsonschema.validate(result, RESULT)
        records = [json.loads(line) for line in lines.splitlines()]
        for record in records:
            jsonschema.validate(record, DIAGNOSTIC)
        assert [{**record, "source": {"name": "feudcheck"}} for record in result["diagnostics"]] == records


def applied(data: bytes, found: dict[str, dict[str, dict[str, int]]]) -> bytes:
    """``data`` with a suggestion carried out: columns are bytes of a line, from 1."""
    lines = data.splitlines(keepends=True)
    starts = [sum(map(len, lines[:number])) for number in range(len(lines))]
    start, end = (
        starts[found["range"][side]["line"] - 1] + found["range"][side]["column"] - 1 for side in ("start", "end")
    )
    return data[:start] + str(found["text"]).encode() + data[end:]


@pytest.mark.parametrize("name", ["cost", "arabic"])
def test_a_suggestion_mends_the_file(name: str, make: SimpleNamespace) -> None:
    found = getattr(make, name)
    review = make.draft("a.md", make.finding("ملف é 𐐀 first.", "supported", "supported"), found)
    (record,) = json.loads(render(Run((review,))))["diagnostics"]
    (suggestion,) = record["suggestions"]
    part = found.parts[0]
    data = review.document.text.encode()
    assert applied(data, suggestion) == data.replace(part.claimed.encode(), part.recorded.encode())


def test_plain(plain: Run) -> None:
    records = json.loads(render(plain))["diagnostics"]
    assert records[0]["location"] == {"path": "broken.md"}
    assert records[1]["location"]["range"] == {"start": {"line": 3, "column": 1}, "end": {"line": 3, "column": 58}}
    assert records[2]["location"]["range"]["end"]["column"] > 90  # two bytes for most letters
    assert [record["severity"] for record in records] == ["ERROR", "ERROR", "ERROR", "WARNING"]


def test_no_suggestion_for_two_wrong_parts(make: SimpleNamespace) -> None:
    found = make.cost
    found = replace(found, parts=(*found.parts, make.conflict(found.claim, "2019", "2018", "date")))
    (record,) = json.loads(render(Run((make.draft("a.md", found),))))["diagnostics"]
    assert "suggestions" not in record
