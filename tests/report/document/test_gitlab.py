"""GitLab's Code Quality report by the rules of its documentation."""

from __future__ import annotations

import json
from types import SimpleNamespace

import jsonschema

from feudcheck.frozen import replace
from feudcheck.model.review import Run
from feudcheck.report.document.gitlab import render

SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": "^\\./"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def test_valid(runs: list[Run]) -> None:
    for run in runs:
        text = render(run)
        assert text.endswith("]\n")
        assert not [c for c in text if c != "\n" and not c.isprintable()]
        jsonschema.validate(json.loads(text), SCHEMA)


def test_plain(plain: Run) -> None:
    records = json.loads(render(plain))
    assert [(r["check_name"], r["severity"], r["location"]["lines"]["begin"]) for r in records] == [
        ("unreadable-file", "critical", 1), ("amount-differs", "major", 3), ("amount-differs", "major", 1),
        ("unused-suppression", "info", 5),
    ]  # fmt: skip
    assert records[1]["fingerprint"] == f"{1:032x}"
    assert "Write" not in records[1]["description"]
    assert "Instead: Norvik opened the Harbour Bridge in 2019 for $40 million." in records[1]["description"]
    assert records[2]["location"]["path"] == "مسودات/جسر 1.html"


def test_what_has_no_fingerprint_gets_a_stable_one(plain: Run) -> None:
    first, again = (json.loads(render(plain)) for _ in range(2))
    assert first == again
    assert len({record["fingerprint"] for record in first}) == 4


def test_gated(plain: Run) -> None:
    records = json.loads(render(replace(plain, failing=("contradicted", "unsourced"))))
    assert "minor" in [record["severity"] for record in records]


def test_no_dot_before_a_path(make: SimpleNamespace) -> None:
    (record,) = json.loads(render(Run((make.draft(".//a.md", make.cost),))))
    assert record["location"]["path"] == "a.md"
