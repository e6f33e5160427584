"""Every record taken in, each id once: kept in a file that goes with it, so that a million rows need little memory."""

from __future__ import annotations

import json
import sqlite3

from feudcheck.exchange.candidates import Place, Unfit
from feudcheck.factbase.formats import shown
from feudcheck.json_text import loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feudcheck.exchange.candidates import Candidate, Records

KINDS = ("source", "entity", "relation", "fact")
_TABLES = """
CREATE TABLE record(kind TEXT, id TEXT, n INTEGER, place TEXT, value TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE INDEX in_order ON record(kind, n);
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-32000
"""


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Ledger:
    """Records by kind and id, in the order in which they came. Close it, or use it in a ``with``."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)  # a temporary file of SQLite's own
        self._database.executescript(_TABLES)
        self._database.execute("BEGIN")
        self._count = 0

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._database.close()

    def add(self, candidate: Candidate, place: Place) -> bool:
        """Take in the records of a row; False where they only add to a fact on file. Raises Unfit, taking none."""
        changes: list[tuple[str, str, dict[str, Any], bool]] = []
        for kind, records in (
            ("source", candidate.sources), ("entity", candidate.entities), ("relation", candidate.relations),
        ):  # fmt: skip
            changes += self._merged(kind, records)
        new = True
        if candidate.fact is not None:
            id_ = candidate.fact["id"]
            before = self.get("fact", id_)
            new = before is None
            changes.append(("fact", id_, self._joined(before, candidate.fact), new))
        for kind, id_, value, fresh in changes:
            text = _ENCODER.encode(value)
            if fresh:
                self._count += 1
                row = (kind, id_, self._count, f"{place.path}:{place.line}", text)
                self._database.execute("INSERT INTO record VALUES (?,?,?,?,?)", row)
            else:
                self._database.execute("UPDATE record SET value=? WHERE kind=? AND id=?", (text, kind, id_))
        return new

    def get(self, kind: str, id_: str) -> dict[str, Any] | None:
        """The record of this kind and id."""
        row = self._database.execute("SELECT value FROM record WHERE kind=? AND id=?", (kind, id_)).fetchone()
        found: dict[str, Any] | None = loads(row[0]) if row else None
        return found

    def has(self, kind: str, id_: str) -> bool:
        """Whether there is a record of this kind and id."""
        return bool(self._database.execute("SELECT 1 FROM record WHERE kind=? AND id=?", (kind, id_)).fetchone())

    def records(self, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """The records of one kind, in the order in which they came."""
        rows = self._database.execute("SELECT id, value FROM record WHERE kind=? ORDER BY n", (kind,))
        return ((id_, loads(text)) for id_, text in rows)

    def count(self, kind: str) -> int:
        """How many there are of a kind."""
        found: int = self._database.execute("SELECT count(*) FROM record WHERE kind=?", (kind,)).fetchone()[0]
        return found

    def place(self, kind: str, id_: str) -> Place:
        """Where a record first stood."""
        text: str = self._database.execute("SELECT place FROM record WHERE kind=? AND id=?", (kind, id_)).fetchone()[0]
        path, _, line = text.rpartition(":")
        return Place(path, int(line))

    def drop(self, kind: str, id_: str) -> None:
        """Take a record out again."""
        self._database.execute("DELETE FROM record WHERE kind=? AND id=?", (kind, id_))

    def _merged(self, kind: str, records: Records) -> Iterator[tuple[str, str, dict[str, Any], bool]]:
        for id_, record in records.items():
            before = self.get(kind, id_)
            if before == record:
                continue
            if before is None:
                yield kind, id_, record, True
                continue
            merged = dict(before)
            for key, value in record.items():
                merged[key] = _both(before[key], value) if before.get(key) is not None else value
                if merged[key] is None and value is not None:
                    first = self.place(kind, id_)
                    raise Unfit(f"the {kind} {shown(id_)} has another {key} ({first} gives {_short(before[key])})")
            if merged != before:
                yield kind, id_, merged, False

    def _joined(self, before: dict[str, Any] | None, fact: dict[str, Any]) -> dict[str, Any]:
        """A fact with the sources of one that says the same. Raises Unfit where that one says something else."""
        if before is None:
            return fact
        joined = _in_both_languages(before, fact)
        if joined is None:
            first = self.place("fact", fact["id"])
            raise Unfit(f"the id {shown(fact['id'])} is taken by another fact ({first})")
        known = before["sources"]
        return {**joined, "sources": [*known, *(one for one in fact["sources"] if one not in known)]}


def _in_both_languages(before: dict[str, Any], fact: dict[str, Any]) -> dict[str, Any] | None:
    """Two records of one fact as one: alike, or alike but in another language; None where they are two facts."""
    first, second = before["statement"], fact["statement"]
    if {**before, "sources": 0, "statement": 0} != {**fact, "sources": 0, "statement": 0}:
        return None
    if first == second or first.keys().isdisjoint(second):
        return {**before, "statement": {**first, **second}}
    return None


def _both(before: Any, value: Any) -> Any:
    """What two records of one id hold together under one key; None where they can't both be right."""
    if value is None or before == value:
        return before
    if isinstance(before, dict) and isinstance(value, dict):
        agree = all(before.get(key, one) == one for key, one in value.items())
        return {**before, **value} if agree else None
    if isinstance(before, list) and isinstance(value, list):
        return [*before, *(one for one in value if one not in before)]
    return None


def _short(value: Any) -> str:
    return shown(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
