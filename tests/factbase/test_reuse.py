"""A base that changed is compiled with what its earlier state knows, and comes out as if compiled anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from feudcheck import store
from feudcheck.factbase import opening
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.records import FactRecord
from tests.factbase.conftest import BASE, analyse

MORE = "  - id: between\n    statement: {en: It rained.}\n    sources: [{id: gazette}]\n"
CHANGES = {
    "a fact more": (BASE + MORE, {"between"}),
    "a fact less": (BASE[: BASE.index("  - id: crowd")], set()),
    "another statement": (BASE.replace("40,000", "30,000"), {"crowd"}),
    "another id": (BASE.replace("id: crowd", "id: audience"), {"audience"}),
    "another field": (BASE.replace("    date: 2024\n", "    date: 2023\n"), {"crowd"}),
    "another day of the source": (BASE.replace("published: 2024-05-12", "published: 2024-05-13"), {"crowd", "final"}),
    "another title of the source": (BASE.replace("Cup final", "The cup final"), set()),
    "another name": (BASE.replace("the Reds", "the Blues"), {"crowd", "final"}),
    "another word": (BASE.replace("relegated", "demoted"), {"crowd", "final"}),
    "a comment": (BASE + "# done\n", set()),
}


def rows(base: FactBase) -> list[str]:
    """All that is in a compiled base but what it was compiled of."""
    return [line for line in base._connection.iterdump() if "'signature'" not in line]


@pytest.mark.parametrize("name", CHANGES)
def test_as_if_compiled_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "base.yaml"
    text, changed = CHANGES[name]
    read: list[str] = []

    def reading(record: FactRecord, names: FactBase) -> tuple[Any, Iterable[str]]:
        read.append(record.id)
        return analyse(record, names)

    path.write_text(BASE, encoding="utf-8")
    opening.load(path, reading)
    assert sorted(read) == ["crowd", "final"]
    read.clear()
    path.write_text(text, encoding="utf-8")
    again = opening.load(path, reading)
    assert set(read) == changed
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "other"))
    assert rows(again) == rows(opening.load(path, analyse))


def test_what_other_code_compiled_is_not_reused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "base.yaml"
    path.write_text(BASE, encoding="utf-8")
    opening.load(path, analyse)
    monkeypatch.setattr(store, "code_stamp", lambda: "another")
    read: list[str] = []
    opening.load(path, lambda record, names: (read.append(record.id), analyse(record, names))[1])
    assert sorted(read) == ["crowd", "final"]


@pytest.mark.parametrize("table", ["parsed", "posting", "fact", "entity"])
def test_an_earlier_state_that_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, table: str) -> None:
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "base.yaml"
    path.write_text(BASE, encoding="utf-8")
    opening.load(path, analyse)
    (cached,) = (tmp_path / "cache").glob("facts-*.sqlite")
    with sqlite3.connect(cached) as connection:
        connection.execute(f"DROP TABLE {table}")
    connection.close()
    path.write_text(BASE + "# changed\n", encoding="utf-8")
    again = opening.load(path, analyse)
    assert again.fact_ids() == ("crowd", "final")
    assert again.parsed(1, "subject") == "Rovers FC"
