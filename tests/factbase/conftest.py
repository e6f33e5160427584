"""A small base on another topic, and ways to load it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from feudcheck.errors import FactBaseError
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.loader import read_paths
from feudcheck.factbase.records import FactRecord

BASE = """\
sources:
  gazette:
    title: {en: Cup final, ar: نهائي الكأس}
    publisher: Gazette
    published: 2024-05-12
    url: null
entities:
  rovers: {name: {en: Rovers FC, ar: روفرز}, kind: club, aliases: [Rovers, the Reds]}
  united: {name: {en: United}, kind: club}
  coach: {name: {en: Ana Diaz, ar: آنا دياز}, kind: person}
relations:
  relegate: {words: {en: [relegated, relegation], ar: [هبط]}, once: false}
facts:
  - id: final
    statement: {en: Rovers beat United 2-1 on 12 May 2024., ar: فاز روفرز على يونايتد 2-1 في 12 مايو 2024.}
    sources: [{id: gazette, locator: 3}]
    event: cup-final
    subject: rovers
    relation: beat
    object: united
    with: [coach]
    amounts: [2 goals]
    date: 2024-05-12
    once: yes
    status: happened
    quote: {speaker: coach, text: {en: We earned it.}, original: true}
  - id: crowd
    statement: {en: "Some 40,000 people watched the final."}
    sources: [{id: gazette}]
    event: cup-final
    date: 2024
"""


def analyse(record: FactRecord, names: FactBase) -> tuple[Any, Iterable[str]]:
    """A stand-in for the parser: the subject's name and the year as keys."""
    subject = names.entity(record.subject).names["en"] if record.subject else None
    year = (record.date or "")[:4]
    return {"subject": subject}, [f"year:{year}", *([f"entity:{record.subject}"] if record.subject else [])]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "cache"))
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "base.yaml").write_text(BASE, encoding="utf-8")
    return tmp_path / "facts"


Faults = Callable[..., list[str]]


@pytest.fixture
def faults(tmp_path: Path) -> Faults:
    """``faults({"name.yaml": content, …})``: each problem as "name:line:column: message"."""

    def find(files: dict[str, str | bytes], **options: Any) -> list[str]:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        try:
            read_paths([str(tmp_path)], **options)
        except FactBaseError as error:
            return [str(problem).replace(str(tmp_path) + "/", "") for problem in error.problems]
        return []

    return find
