"""Whatever a base, a draft or a revision is called: no report of it steers a screen, a runner or a page."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from feudcheck.frozen import replace
from feudcheck.model import Location
from feudcheck.model.history import Change, Difference, FieldChange, Flip, Impact
from feudcheck.model.review import Failure
from feudcheck.report.history import github, markdown, records, text
from feudcheck.report.layout import Style
from tests.report.page.making import arabic, wrong
from tests.report.page.test_page_is_safe import CONTROLS, HOSTILE, poisoned

ACTING = re.compile("[\u061c\u200e\u200f\u202a-\u202e]")
CHANGE = Change(
    "fact",
    "bridge-cost",
    "changed",
    (
        FieldChange("statement.en", "It cost $40 million.", "It cost $42 million."),
        FieldChange("statement.ar", "بلغت تكلفته 40 مليون دولار.", "بلغت تكلفته 42 مليون دولار."),
        FieldChange("sources", [{"id": "a", "locator": "page 2"}], [{"id": "b"}]),
        FieldChange("quote.speaker", None, "ada"),
        FieldChange("with", ["a"], ["a", "b"]),
    ),
    (("ar", "بلغت تكلفته 42 مليون دولار."), ("en", "It cost $42 million.")),
    "fact-1",
    ("facts/bridge.yaml", 7),
)


def flip(finding: Any) -> Flip:
    return Flip(Location("news/a.md", 1, 2, 1, 9), "supported", "supported", ("x",), finding, (CHANGE,))


def hostile_change() -> Change:
    fields = tuple(FieldChange(one.field + HOSTILE, poisoned(one.old), [HOSTILE]) for one in CHANGE.fields)
    return replace(
        CHANGE, id=HOSTILE, former=HOSTILE, fields=fields, title=(("en", HOSTILE), ("ar", f"بلغت {HOSTILE}")),
        place=(HOSTILE, 1),
    )  # fmt: skip


def difference() -> Difference:
    added = replace(hostile_change(), fields=(), what="added")
    return Difference(HOSTILE, HOSTILE, (hostile_change(), added), (HOSTILE,))


def impact() -> Impact:
    flips = [replace(flip(poisoned(one)), was="supported", reasons=(hostile_change(),)) for one in (wrong(), arabic())]
    place = Location(HOSTILE, 1, 2, 3, 4)
    flips = [replace(one, location=place, finding=replace(one.finding, verdict=wrong().verdict)) for one in flips]
    return Impact(HOSTILE, HOSTILE, (hostile_change(),), tuple(flips), 2, 9, (Failure(HOSTILE, HOSTILE),), (HOSTILE,))


@pytest.mark.parametrize("width", [None, 60])
def test_text(width: int | None) -> None:
    for shown in (text.difference(difference(), Style(width)), text.impact(impact(), Style(width))):
        assert not CONTROLS.search(shown)
        assert not ACTING.search(shown)
        assert shown.count("\u2068") == shown.count("\u2069")
        assert not [line for line in shown.splitlines() if line.startswith("::")]


def test_markdown() -> None:
    for shown in (markdown.difference(difference()), markdown.impact(impact())):
        assert not CONTROLS.search(shown)
        assert not ACTING.search(shown)
        assert "<script" not in shown
        assert "<img" not in shown
        assert len(markdown.impact(impact(), most=900)) < 2_000


def test_commands_of_a_workflow() -> None:
    for shown in (github.difference(difference()), github.impact(impact())):
        *commands, last = shown.splitlines()
        assert all(re.match(r"::(error|notice) [^\n]*::", line) for line in commands)
        assert last.startswith("feudcheck: ")
        assert not CONTROLS.search(shown)


def test_records() -> None:
    assert len(json.loads(records.impact(impact()))["flips"]) == 2
    lines = records.impact_lines(impact()) + records.difference_lines(difference())
    assert all(json.loads(line)["schema"] == 1 for line in lines.splitlines())
    assert len(lines.splitlines()) == 4
    assert json.loads(records.difference(difference()))["changes"]


def test_what_is_said_of_a_field() -> None:
    shown = text.difference(Difference("a", "b", (CHANGE,)))
    assert "~ fact bridge-cost (before: fact-1)  facts/bridge.yaml:7\n" in shown
    assert "sources       a, page 2 → b\n" in shown
    assert "quote.speaker (none) → ada\n" in shown
    assert "with          (none) → b\n" in shown
    assert "It cost [$40] million." in shown


def test_many_are_cut_with_their_number() -> None:
    many = Impact("a", "b", (CHANGE,), tuple(flip(wrong()) for _ in range(200)), 1, 200)
    assert github.impact(many).count("::error ") == 10
    assert "190 more not annotated" in github.impact(many)
    assert "more, left out here for their length" in markdown.impact(many)
    assert len(markdown.impact(many)) < 65_536


def test_a_flip_without_a_reason_says_so() -> None:
    bare = Impact("lock", "", (), (replace(flip(wrong()), reasons=()),), 1, 1)
    assert "no record that it rests on or names has changed" in text.impact(bare)
