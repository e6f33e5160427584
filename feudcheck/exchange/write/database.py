"""A base as an SQLite database for other programs. Its tables are an interface: ``TABLES`` says what they hold.

(The engine's own compiled file is another matter: it may change with every version.)
"""

from __future__ import annotations

import sqlite3

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feudcheck.exchange.write.outlet import Records

VERSION = 1
"""Of the tables; in ``PRAGMA user_version``. Columns may be added, none changes its meaning without a new one."""

TABLES = """
CREATE TABLE sources(
  id TEXT PRIMARY KEY, publisher TEXT, author TEXT,
  published TEXT,             -- 2025-01-28, 2025-01 or 2025
  language TEXT, url TEXT, archived_url TEXT, retrieved TEXT, sha256 TEXT, note TEXT,
  nulls TEXT);                -- names of columns that are empty because it is known that nobody knows, else NULL
CREATE TABLE titles(          -- titles of sources by language
  source TEXT REFERENCES sources, language TEXT, title TEXT, PRIMARY KEY(source, language));
CREATE TABLE entities(id TEXT PRIMARY KEY, kind TEXT, note TEXT);
CREATE TABLE names(           -- full names of entities by language
  entity TEXT REFERENCES entities, language TEXT, name TEXT, PRIMARY KEY(entity, language));
CREATE TABLE aliases(         -- other names of entities, in any language, in order
  entity TEXT REFERENCES entities, n INTEGER, alias TEXT, PRIMARY KEY(entity, n));
CREATE TABLE relations(       -- words that the base adds to the built-in ones
  id TEXT PRIMARY KEY, once INTEGER);
CREATE TABLE words(relation TEXT REFERENCES relations, language TEXT, n INTEGER, word TEXT,
  PRIMARY KEY(relation, language, n));
CREATE TABLE facts(           -- truth values are 0, 1 or NULL
  id TEXT PRIMARY KEY, event TEXT,
  subject TEXT REFERENCES entities, relation TEXT, object TEXT REFERENCES entities,
  date TEXT,                  -- 2025-01-21, 2025-01, 2025, 2025-Q1 or 2024-03/2024-06
  place TEXT, once INTEGER, complete INTEGER,
  status TEXT,                -- happened, planned, alleged, denied, cancelled or did-not-happen; NULL: not given
  attributed_to TEXT REFERENCES entities, reported_by TEXT, as_of TEXT, note TEXT,
  quote_speaker TEXT REFERENCES entities, quote_original INTEGER);
CREATE TABLE statements(fact TEXT REFERENCES facts, language TEXT, statement TEXT, PRIMARY KEY(fact, language));
CREATE TABLE citations(       -- the sources of a fact, in order
  fact TEXT REFERENCES facts, n INTEGER, source TEXT REFERENCES sources, locator TEXT, PRIMARY KEY(fact, n));
CREATE TABLE participants(    -- further participants of a fact ("with"), in order
  fact TEXT REFERENCES facts, n INTEGER, entity TEXT REFERENCES entities, PRIMARY KEY(fact, n));
CREATE TABLE amounts(fact TEXT REFERENCES facts, n INTEGER, amount TEXT, PRIMARY KEY(fact, n));
CREATE TABLE quotes(fact TEXT REFERENCES facts, language TEXT, quote TEXT, PRIMARY KEY(fact, language));
CREATE INDEX citations_by_source ON citations(source);
CREATE INDEX facts_by_subject ON facts(subject);
CREATE INDEX facts_by_date ON facts(date);
"""
_OF_SOURCE = ("publisher", "author", "published", "language", "url", "archived_url", "retrieved", "sha256", "note")
_OF_FACT = (
    "event", "subject", "relation", "object", "date", "place", "once", "complete", "status", "attributed_to",
    "reported_by", "as_of", "note",
)  # fmt: skip
Row = tuple[str, tuple["Any", ...]]


def fill(path: str, records: Records) -> None:
    """Write the database of ``records`` into the empty file at ``path``. Raises OSError."""
    database = sqlite3.connect(path, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode=OFF")
        database.execute("PRAGMA synchronous=OFF")
        database.executescript(f"PRAGMA user_version={VERSION};{TABLES}BEGIN")
        for kind, of in (("source", _source), ("entity", _entity), ("relation", _relation), ("fact", _fact)):
            for id_, record in records.records(kind):
                for table, values in of(id_, record):
                    database.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(values))})", values)
        database.execute("COMMIT")
    except sqlite3.Error as error:
        raise OSError(None, str(error)) from error
    finally:
        database.close()


def _source(id_: str, record: dict[str, Any]) -> Iterator[Row]:
    nulls = " ".join(key for key in _OF_SOURCE if key in record and record[key] is None)
    yield "sources", (id_, *(record.get(key) for key in _OF_SOURCE), nulls or None)
    for lang, title in (record.get("title") or {}).items():
        yield "titles", (id_, lang, title)


def _entity(id_: str, record: dict[str, Any]) -> Iterator[Row]:
    yield "entities", (id_, record.get("kind"), record.get("note"))
    for lang, name in record["name"].items():
        yield "names", (id_, lang, name)
    for n, alias in enumerate(record.get("aliases", ())):
        yield "aliases", (id_, n, alias)


def _relation(id_: str, record: dict[str, Any]) -> Iterator[Row]:
    yield "relations", (id_, record.get("once"))
    for lang, words in record["words"].items():
        for n, word in enumerate(words):
            yield "words", (id_, lang, n, word)


def _fact(id_: str, record: dict[str, Any]) -> Iterator[Row]:
    quote = record.get("quote", {})
    yield "facts", (id_, *(record.get(key) for key in _OF_FACT), quote.get("speaker"), quote.get("original"))
    for lang, statement in record["statement"].items():
        yield "statements", (id_, lang, statement)
    for n, reference in enumerate(record["sources"]):
        yield "citations", (id_, n, reference["id"], reference.get("locator"))
    for n, entity in enumerate(record.get("with", ())):
        yield "participants", (id_, n, entity)
    for n, amount in enumerate(record.get("amounts", ())):
        yield "amounts", (id_, n, amount)
    for lang, text in quote.get("text", {}).items():
        yield "quotes", (id_, lang, text)
