"""JSON and JSON lines: the contract's objects with their place, and nothing raw that acts."""

from __future__ import annotations

import json

from feudcheck.frozen import replace
from feudcheck.model.review import Run
from feudcheck.report.document.records import render, render_lines


def test_both_say_the_same(runs: list[Run]) -> None:
    for run in runs:
        lines = render_lines(run)
        assert json.loads(render(run)) == [json.loads(line) for line in lines.splitlines()]
        assert lines == "" or lines.endswith("\n")
        assert not [c for c in lines if c != "\n" and not c.isprintable()]


def test_covered_sentences_only(plain: Run) -> None:
    records = json.loads(render(plain))
    assert [record["verdict"] for record in records] == [
        "supported", "contradicted", "unsourced", "contradicted", "contradicted", "contradicted",
    ]  # fmt: skip
    assert records[1]["location"] == {
        "path": "drafts/launch.md", "line": 3, "column": 1, "end_line": 3, "end_column": 58,
    }  # fmt: skip
    assert (records[3]["suppressed"], records[4]["known"]) == ("quoted on purpose", True)
    assert records[0]["fingerprint"] == "0" * 32


def test_sentences_on_unchanged_lines_are_left_out(plain: Run) -> None:
    review = plain.reviews[1]
    still = replace(review, checked=tuple(replace(one, changed=False) for one in review.checked))
    assert render(Run((still,))) == "[]\n"


def test_a_file_name_that_is_no_utf8(plain: Run) -> None:
    review = plain.reviews[0]
    checked = replace(review.checked[0], finding=replace(review.checked[0].finding, claim="\udc80"))
    shown = render(Run((replace(review, checked=(checked,)),)))
    assert json.loads(shown.encode())[0]["claim"] == "\udc80"
