"""A base out of an SQLite database with the tables of ``write.database``: in memory, nothing in it run or trusted."""

from __future__ import annotations

import sqlite3

from feudcheck.errors import InputError
from feudcheck.exchange.candidates import Place, Unfit
from feudcheck.exchange.convert import native
from feudcheck.exchange.write.database import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    import io
    from collections.abc import Iterator, Mapping
    from typing import Any

    from feudcheck.exchange.candidates import Candidate

    Row = dict[str, Any]

LARGEST = 256 * 1024 * 1024
"""Bytes of one database, which is read as a whole."""
_HEADER = b"SQLite format 3\0"
_NEEDED = ("facts", "statements", "citations")
_TRUTHS = ("once", "complete", "quote_original")
_OLD_JOURNAL = b"\1\1"  # in place of what says that there is a write-ahead log, which is no part of the file
# table → (column of the record it belongs to, key of the record, column of the language, column of the value)
_BY_LANGUAGE = {
    "titles": ("source", "title", "title"), "names": ("entity", "name", "name"),
    "statements": ("fact", "statement", "statement"), "quotes": ("fact", "quote", "quote"),
}  # fmt: skip
_LISTS = {
    "aliases": ("entity", "aliases", "alias"), "participants": ("fact", "with", "entity"),
    "amounts": ("fact", "amounts", "amount"),
}  # fmt: skip
_OWNERS = {"source": "sources", "entity": "entities", "relation": "relations", "fact": "facts"}


def read(path: str, stream: io.BufferedReader) -> Iterator[tuple[Place, Candidate | Unfit]]:
    """The records of a database, one by one. Raises InputError for a file that is none, or no fact base."""
    with stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise InputError(f"{path}: more than {LARGEST // 1024**2} MB in one database; JSONL has no limit")
    if not data.startswith(_HEADER):
        raise InputError(f"{path}: is no SQLite database")
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(data[:18] + _OLD_JOURNAL + data[20:])
        tables, lost = _tables(path, connection)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise InputError(f"{path}: is damaged: {error}") from error
    finally:
        connection.close()
    place = Place(path, 0)
    yield from ((place, Unfit(why)) for why in lost)
    yield from ((place, made) for _, made in native.parts({**tables, "facts": []}))
    for id_, record in tables["facts"].items():
        made = native.fact({"id": id_, **record})
        yield place, Unfit(f"facts.{id_}: {made}") if isinstance(made, Unfit) else made


def _tables(path: str, connection: sqlite3.Connection) -> tuple[dict[str, dict[str, Row]], list[str]]:
    """The records by section and id, and what belongs to none."""
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA query_only=ON")
    listed = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type='table'").fetchall()
    # a virtual table or a view may run what it likes, for as long as it likes
    there = {name for name, sql in listed if str(sql).lstrip().upper().startswith("CREATE TABLE")}
    missing = [table for table in _NEEDED if table not in there]
    if missing:
        raise InputError(f"{path}: is no fact base: it has no table {', '.join(missing)}")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise InputError(f"{path}: its tables are of a later version of feudcheck ({version})")
    connection.row_factory = sqlite3.Row
    rows = {table: _rows(connection, table) if table in there else [] for table in (
        *_OWNERS.values(), *_BY_LANGUAGE, *_LISTS, "words", "citations",
    )}  # fmt: skip
    return _records(rows)


def _rows(connection: sqlite3.Connection, table: str) -> list[Row]:
    return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def _records(rows: Mapping[str, list[Row]]) -> tuple[dict[str, dict[str, Row]], list[str]]:
    made: dict[str, dict[str, Row]] = {}
    lost: list[str] = []
    for section in _OWNERS.values():
        made[section] = {}
        for row in rows[section]:
            id_ = str(row.pop("id", None))
            if id_ in made[section]:
                lost.append(f"{section}.{id_}: a second one with this id")
            else:
                made[section][id_] = _plain(row)

    def record(table: str, owner: str, row: Row) -> Row:
        """The record that a row belongs to; one that goes nowhere where there is none."""
        id_ = str(row.get(owner))
        found = made[_OWNERS[owner]].get(id_)
        if found is None:
            lost.append(f"{table}: belongs to {owner} {id_!r}, which is not there")
        return {} if found is None else found

    for table, (owner, key, column) in _BY_LANGUAGE.items():
        for row in rows[table]:
            held = record(table, owner, row).setdefault(key, {})
            (held.setdefault("text", {}) if key == "quote" else held)[str(row.get("language"))] = row.get(column)
    for table, (owner, key, column) in _LISTS.items():
        for row in sorted(rows[table], key=_at):
            record(table, owner, row).setdefault(key, []).append(row.get(column))
    for row in sorted(rows["words"], key=_at):
        held = record("words", "relation", row).setdefault("words", {})
        held.setdefault(str(row.get("language")), []).append(row.get("word"))
    for row in sorted(rows["citations"], key=_at):
        cited = {"id": row.get("source"), "locator": row.get("locator")}
        reference = {key: value for key, value in cited.items() if value is not None}
        record("citations", "fact", row).setdefault("sources", []).append(reference)
    return made, lost


def _plain(row: Row) -> Row:
    """The columns of a record as its fields: without those that hold nothing, truth values as such."""
    nulls = str(row.pop("nulls", None) or "").split()
    out = {key: value for key, value in row.items() if value is not None}
    out.update({key: bool(value) for key, value in out.items() if key in _TRUTHS and value in (0, 1)})
    quote = {key: out.pop("quote_" + key) for key in ("speaker", "original") if "quote_" + key in out}
    return {**out, **({"quote": quote} if quote else {}), **dict.fromkeys(nulls)}


def _at(row: Row) -> tuple[bool, int]:
    n = row.get("n")
    return (True, n) if isinstance(n, int) else (False, 0)
