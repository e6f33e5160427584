"""JSON findings: exactly the promised keys, in order, and nothing raw that acts on a terminal."""

from __future__ import annotations

import json

from feudcheck.model import Citation, Evidence, Finding, Location, Outcome, Part, Source, Verdict
from feudcheck.report.json_format import render

ONE = Source("one", {"ar": "عنوان", "en": "Title"}, publisher="P", published="2019-05", language="ar")
TWO = Source("two")
FINDING = Finding(
    claim="جسر\u2028\u202e\x1b\x85 x",
    lang="ar",
    verdict=Verdict.CONTRADICTED,
    rule="date-differs",
    checkable=True,
    summary="s",
    flags=("disputed",),
    parts=(Part("date", Outcome.CONFLICTS, "a", None, "f", (1, 3)),),
    evidence=(Evidence("f", "contradicts", 0.123456, {"en": "x"}, (Citation(ONE, "p. 1"), Citation(TWO)), note="n"),),
    location=Location("d.md", 1, 2, 3, 4),
)


def test_keys_and_values() -> None:
    record = json.loads(render(FINDING))
    assert list(record) == [
        "schema", "claim", "lang", "verdict", "rule", "checkable", "flags", "summary", "parts", "evidence", "hints",
        "location",
    ]  # fmt: skip
    assert record["schema"] == 1
    assert record["parts"] == [
        {"slot": "date", "outcome": "conflicts", "claimed": "a", "recorded": None, "fact": "f", "span": [1, 3]}
    ]
    (evidence,) = record["evidence"]
    assert evidence["source"] == {
        "id": "one", "title": "عنوان", "publisher": "P", "author": None, "published": "2019-05", "url": None,
        "archived_url": None, "locator": "p. 1",
    }  # fmt: skip
    assert [source["id"] for source in evidence["sources"]] == ["one", "two"]
    assert (evidence["score"], evidence["note"]) == (0.1235, "n")
    assert record["location"] == {"path": "d.md", "line": 1, "column": 2, "end_line": 3, "end_column": 4}


def test_letters_are_plain_and_controls_escaped() -> None:
    line = render(FINDING)
    assert "جسر" in line
    assert "\\u2028\\u202e\\u001b\\u0085" in line
    assert len(line.splitlines()) == 1
    assert json.loads(line)["claim"] == FINDING.claim
