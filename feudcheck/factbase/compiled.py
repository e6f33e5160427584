"""A checked content into the tables of a compiled base. Columns are plain, the rest is JSON.

``aliases`` and ``skeletons`` hold lists of ``[tokens, entity id]``; ``posting`` the numbers of
facts as sorted little-endian 32-bit integers. Facts are numbered from 0 in the order of ids.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from feudcheck.factbase import records, short_names
from feudcheck.factbase.base import FactBase, packed
from feudcheck.factbase.loader import Content
from feudcheck.factbase.reuse import Earlier, earlier
from feudcheck.language.spelling import keys
from feudcheck.language.tokens import tokenize

Analyse = Callable[[records.FactRecord, FactBase], tuple[Mapping[str, Any], Iterable[str]]]

AT_ONCE = 1_000  # facts written together
LAST = 4  # facts at the end of a file by which it is known how it writes them

TABLES = """
CREATE TABLE source(id TEXT PRIMARY KEY, record TEXT) WITHOUT ROWID;
CREATE TABLE entity(id TEXT PRIMARY KEY, record TEXT) WITHOUT ROWID;
CREATE TABLE relation(id TEXT PRIMARY KEY, record TEXT) WITHOUT ROWID;
CREATE TABLE alias(first TEXT PRIMARY KEY, entries TEXT) WITHOUT ROWID;
CREATE TABLE skeleton(key TEXT PRIMARY KEY, entries TEXT) WITHOUT ROWID;
CREATE TABLE fact(n INTEGER PRIMARY KEY, id TEXT UNIQUE, record TEXT);
CREATE TABLE parsed(key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE event(id TEXT PRIMARY KEY, numbers BLOB) WITHOUT ROWID;
CREATE TABLE posting(key TEXT PRIMARY KEY, numbers BLOB) WITHOUT ROWID;
CREATE TABLE place(kind TEXT, id TEXT, file INTEGER, line INTEGER, col INTEGER, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE file(n INTEGER PRIMARY KEY, root INTEGER, path TEXT, counts TEXT, lines INTEGER, last TEXT);
"""


def fill(
    database: sqlite3.Connection, content: Content, analyse: Analyse, before: sqlite3.Connection | None = None
) -> None:
    """Write ``content`` into an empty database.

    ``analyse`` gets each fact and the base with its names, sources and relations already in
    place; it returns what is kept as ``FactBase.parsed`` (part → what JSON can hold) and the keys
    under which ``FactBase.postings`` finds the fact. ``before``: an earlier state, compiled by the same code.
    """
    for statement in TABLES.split(";"):
        database.execute(statement)
    tables = (("source", content.sources), ("entity", content.entities), ("relation", content.relations))
    named = {table: [(id_, _json(things[id_])) for id_ in sorted(things)] for table, things in tables}
    for table, rows in named.items():
        database.executemany(f"INSERT INTO {table} VALUES (?, ?)", rows)
    _names(database, content)
    database.execute("INSERT INTO meta VALUES ('count', ?)", (str(len(content.facts)),))
    del named["source"]
    _facts(database, content, analyse, earlier(before, named, content.sources))
    _places(database, content)


def _places(database: sqlite3.Connection, content: Content) -> None:
    """Where each thing stands; of each file its lines, how many of a kind it holds, line and id of its last facts."""
    files = {path: n for n, path in enumerate(dict.fromkeys(path for path, _, _ in content.places.values()))}
    rows = [(*key, files[path], line, column) for key, (path, line, column) in sorted(content.places.items())]
    database.executemany("INSERT INTO place VALUES (?, ?, ?, ?, ?)", rows)
    counts: list[dict[str, int]] = [{} for _ in files]
    facts: list[list[tuple[int, str]]] = [[] for _ in files]
    for kind, id_, n, line, _ in rows:
        counts[n][kind] = counts[n].get(kind, 0) + 1
        if kind == "fact":
            facts[n].append((line, id_))
    for path, n in files.items():
        last = sorted(facts[n], reverse=True)[:LAST]
        row = (n, *_from_root(path, content.roots), _json(counts[n]), content.lines.get(path), _json(last))
        database.execute("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?)", row)


def _from_root(path: str, roots: tuple[str, ...]) -> tuple[int, str]:
    """The number of the root that a file belongs to and its path from there: a base may be moved, or be shipped."""
    for number, root in enumerate(roots):
        if path == root:
            return number, ""
        if path.startswith(os.path.join(root, "")):
            return number, os.path.relpath(path, root)
    return -1, path


def _names(database: sqlite3.Connection, content: Content) -> None:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    by_key: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for id_, record in content.entities.items():
        for name in dict.fromkeys([*record["name"].values(), *record.get("aliases", ())]):
            words = tuple([token.text for token in tokenize(name)])
            if not words:
                continue
            by_first.setdefault(words[0], []).append((words, id_))
            for word in words:
                for key in keys(word):
                    by_key.setdefault(key, []).append((words, id_))
    for words, id_ in short_names.derived(content.entities):
        by_first.setdefault(words[0], []).append((words, id_))
    for table, entries in (("alias", by_first), ("skeleton", by_key)):
        # The longest first: the reader takes the first that fits.
        rows = [(key, _json(sorted(set(entries[key]), key=lambda e: (-len(e[0]), e)))) for key in sorted(entries)]
        database.executemany(f"INSERT INTO {table} VALUES (?, ?)", rows)


def _facts(database: sqlite3.Connection, content: Content, analyse: Analyse, known: Earlier | None) -> None:
    names = FactBase(database, lent=True)
    postings: dict[str, list[int]] = {}
    events: dict[str, list[int]] = {}
    facts: list[tuple[int, str, str]] = []
    parsings: list[tuple[str, str]] = []
    for n, data in enumerate(content.facts):
        id_, written = str(data["id"]), _json(data)
        kept = known.read(id_, written, data["sources"]) if known is not None else None
        if kept is None:
            parsed, found = analyse(records.fact(data), names)
            # Each part by itself: a claim in one language reads nothing of the other.
            kept = [(part, _json(value)) for part, value in parsed.items()], list(found)
        parts, keys_ = kept
        for key in set(keys_):
            postings.setdefault(key, []).append(n)
        if event := data.get("event"):
            events.setdefault(event, []).append(n)
        facts.append((n, id_, written))
        parsings += [(f"{n} {part}", value) for part, value in parts]
        if len(facts) >= AT_ONCE:
            _written(database, facts, parsings)
    _written(database, facts, parsings)
    for table, lists in (("event", events), ("posting", postings)):
        numbers = [(key, packed(lists[key])) for key in sorted(lists)]
        database.executemany(f"INSERT INTO {table} VALUES (?, ?)", numbers)


def _written(database: sqlite3.Connection, facts: list[tuple[int, str, str]], parsings: list[tuple[str, str]]) -> None:
    """Put rows into the database, and empty the lists."""
    database.executemany("INSERT INTO fact VALUES (?, ?, ?)", facts)
    database.executemany("INSERT INTO parsed VALUES (?, ?)", parsings)
    facts.clear()
    parsings.clear()


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
