"""A database of somebody else: what is in it is looked at, never run, and what is left out is told."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from pathlib import Path

import pytest

import feudcheck
from feudcheck.errors import FeudcheckError
from tests.exchange.test_round_trip import EVERYTHING, exported

ENDLESS = """
CREATE VIEW statements AS WITH RECURSIVE n(fact) AS (SELECT 1 UNION ALL SELECT fact + 1 FROM n)
SELECT fact, 'en' AS language, 'x' AS statement FROM n
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return exported(EVERYTHING, tmp_path / "base.sqlite")


def told(path: Path, *statements: str) -> tuple[list[str], int]:
    """What is said of the database after some changes, and how many facts come of it."""
    with sqlite3.connect(path) as base:
        for statement in statements:
            base.execute(statement)
    said: list[str] = []
    with feudcheck.import_facts(path, tell=lambda one: said.append(one.reason)) as made:
        return said, made.facts


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE statements SET statement = x'00ff' WHERE fact = 'plain'", "facts.plain: statement.en: expected text"),
        ("UPDATE facts SET status = 'maybe' WHERE id = 'plain'", "facts.plain: status: \"maybe\" is none of happened"),
        ("UPDATE facts SET date = 20 WHERE id = 'plain'", "facts.plain: "),
        ("DELETE FROM statements WHERE fact = 'plain'", "facts.plain: "),
        ("DELETE FROM citations WHERE fact = 'plain'", "facts.plain: "),
        ("UPDATE citations SET source = 'nobody' WHERE fact = 'plain'", "no source has the id 'nobody'"),
        ("UPDATE facts SET subject = 'nobody' WHERE id = 'plain'", "no entity has the id 'nobody'"),
        ("ALTER TABLE facts ADD COLUMN colour TEXT DEFAULT 'red'", "facts.opened: unknown key"),
    ],
)
def test_a_fact_that_is_none_is_told(path: Path, change: str, said: str) -> None:
    found, facts = told(path, change)
    assert any(said in one for one in found), found
    assert facts == (0 if "colour" in change else 1)


def test_what_belongs_to_nothing_is_told(path: Path) -> None:
    found, facts = told(path, "INSERT INTO amounts VALUES ('nowhere', 0, '5 USD')")
    assert found == ["amounts: belongs to fact 'nowhere', which is not there"]
    assert facts == 2


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        (["DROP TABLE citations"], "is no fact base: it has no table citations"),
        (["PRAGMA user_version=99"], "of a later version of feudcheck"),
        (
            ["DROP TABLE statements", ENDLESS],
            "is no fact base: it has no table statements",
        ),
    ],
)
def test_what_is_no_base_is_refused(path: Path, changes: list[str], why: str) -> None:
    with pytest.raises(FeudcheckError, match=why):
        told(path, *changes)


def test_a_log_beside_it_is_no_part_of_it(path: Path) -> None:
    assert told(path, "PRAGMA journal_mode=WAL") == ([], 2)


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_database_never_crashes(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(1 + seed % 8):
        data[chance.randrange(16, len(data))] = chance.randrange(256)
    path.write_bytes(bytes(data[: chance.randrange(20, len(data))] if seed % 3 == 0 else data))
    with contextlib.suppress(FeudcheckError), feudcheck.import_facts(path) as made:
        assert made.facts <= 2


def test_what_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"hello")
    with pytest.raises(FeudcheckError, match="is no SQLite database"), feudcheck.import_facts(path):
        pass
