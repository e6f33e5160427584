"""What an earlier compiled state of a base knows already: a fact that has not changed need not be read again.

How a fact is read depends on its record, on the names and words of the base, and on the day of its first dated source.
Where the names or words are others, nothing is reused.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from feudcheck.factbase.base import unpacked
from feudcheck.json_text import loads


class Earlier:
    """An earlier state, as far as it holds for a new one: facts by id."""

    def __init__(self, connection: sqlite3.Connection, sources: Mapping[str, Mapping[str, Any]]) -> None:
        self._connection = connection
        self._facts = {id_: (n, record) for n, id_, record in connection.execute("SELECT n, id, record FROM fact")}
        rows = connection.execute("SELECT id, record FROM source")
        days = {id_: loads(record).get("published") for id_, record in rows}
        self._moved = frozenset(id_ for id_, source in sources.items() if source.get("published") != days.get(id_))
        self._keys: list[list[str]] = [[] for _ in self._facts]
        for key, numbers in connection.execute("SELECT key, numbers FROM posting ORDER BY key"):
            for n in unpacked(numbers):
                self._keys[n].append(key)

    def read(self, id_: str, record: str, refs: list[dict[str, Any]]) -> tuple[list[tuple[str, str]], list[str]] | None:
        """What was kept of a fact, part by part, and its keys; None where it was another one."""
        found = self._facts.get(id_)
        if found is None or found[1] != record or not self._moved.isdisjoint(ref["id"] for ref in refs):
            return None
        start = f"{found[0]} "
        sql = "SELECT substr(key, ?), value FROM parsed WHERE key >= ? AND key < ?"
        try:
            rows = self._connection.execute(sql, (len(start) + 1, start, f"{found[0]}!")).fetchall()
        except sqlite3.Error:
            return None
        return rows, self._keys[found[0]]


def earlier(
    connection: sqlite3.Connection | None, rows: Mapping[str, list[tuple[str, str]]], sources: Any
) -> Earlier | None:
    """The earlier state behind ``connection``, if its names and words (``rows`` by table) are the new one's."""
    if connection is None:
        return None
    try:
        for table, new in rows.items():
            if connection.execute(f"SELECT id, record FROM {table} ORDER BY id").fetchall() != new:
                return None
        return Earlier(connection, sources)
    except (sqlite3.Error, ValueError, TypeError, IndexError, AttributeError):
        return None  # damaged: done without
