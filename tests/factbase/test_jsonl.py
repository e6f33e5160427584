"""JSONL: one fact a line, with the same strictness and the same places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from feudcheck.factbase.loader import read_paths

Faults = Callable[..., list[str]]
SOURCE = '{"sources": {"s": {"title": {"en": "T"}}}}\n'
GOOD = '{"id": "a", "statement": {"en": "A."}, "sources": [{"id": "s"}]}\n'

LINES = {
    "no JSON": ('{"id": "a"', "a.jsonl:3:11: JSON syntax: Expecting ',' delimiter"),
    "no object": ("[1]", "a.jsonl:3:1: expected a mapping with id, statement, sources, event, …, got a list"),
    "key given twice": ('{"id": "b", "id": "c"}', 'a.jsonl:3:1: JSON: the key "id" is given twice'),
    "unknown key": (
        GOOD.strip().replace('"a"', '"b"').replace("}]}", '}], "dat": "2024"}'),
        'a.jsonl:3:66: unknown key "dat" (did you mean "date"?)',
    ),
    "wrong type": (
        GOOD.strip().replace('"a"', '"b"').replace("}]}", '}], "once": 1}'),
        "a.jsonl:3:74: once: expected true or false, got the number 1",
    ),
    "duplicate": (GOOD.strip(), 'a.jsonl:3:1: the fact id "a" is taken (first at '),
    "deep": ("[" * 100_000, "a.jsonl:3:1: JSON: nested too deep"),
    "lone surrogate": (
        '{"id": "b", "statement": {"en": "\\ud800"}, "sources": [{"id": "s"}]}',
        "a.jsonl:3:1: statement.en: holds the control character U+D800",
    ),
}


@pytest.mark.parametrize("name", LINES)
def test_fault(faults: Faults, name: str) -> None:
    line, expected = LINES[name]
    found = faults({"a.jsonl": SOURCE + GOOD + line + "\n"})
    assert [problem[: len(expected)] for problem in found] == [expected]


def test_dangling_source(faults: Faults) -> None:
    assert faults({"a.jsonl": GOOD}) == ['a.jsonl:1:1: sources[0].id: no source has the id "s"']


def test_lines_and_yaml_together(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("sources: {s: {title: {en: T}}}\n")
    (tmp_path / "b.jsonl").write_text(GOOD + "\n\n" + GOOD.replace('"a"', "7") + "\r\n")
    assert [fact["id"] for fact in read_paths([str(tmp_path)]).facts] == ["7", "a"]
