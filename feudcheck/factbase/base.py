"""An open fact base: look-ups in its compiled file, each record decoded when it is asked for.

Safe to use from several threads, after a fork, and in workers that it is pickled to.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from _thread import allocate_lock  # threading itself would cost start-up

from feudcheck.errors import FactBaseError, Problem
from feudcheck.factbase import records
from feudcheck.factbase.records import Entity, FactRecord, Relation
from feudcheck.json_text import loads
from feudcheck.model import Source

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    Names = list[tuple[tuple[str, ...], str]]

REMEMBERED = 20_000  # decoded things kept; a long document must not fill the memory
PAGE = 1_000  # records read at once
MANY_NAMES = 8  # that begin with one word: worth a look at what they end with
_ABSENT = object()
_ADOPTING = allocate_lock()
_INHERITED: list[sqlite3.Connection] = []  # of the parent process: never closed here


class FactBase:
    """A compiled base. Facts are numbered from 0 to ``count`` - 1, in the order of their ids.

    ``reopen`` gives a connection to the same file for a child process, or None;
    ``rebuild`` one to a fresh build, for a file that turns out to be damaged.
    The base closes its connection when it goes, unless it is only ``lent``. ``roots``: the files and
    folders it is made of, none for a base made of records.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        reopen: Callable[[], sqlite3.Connection | None] | None = None,
        rebuild: Callable[[], sqlite3.Connection] | None = None,
        lent: bool = False,
        roots: tuple[str, ...] = (),
    ) -> None:
        self._lent, self.roots = lent, roots
        self._connection, self._reopen, self._rebuild = connection, reopen, rebuild
        self._lock, self._process = allocate_lock(), os.getpid()
        self._memory: dict[tuple[str, str | int], Any] = {}

    def __del__(self, getpid: Callable[[], int] = os.getpid) -> None:  # bound early: at exit os may be gone
        # Left open, it would be reported as a leak (Python 3.13); a parent's is not ours to close.
        if not getattr(self, "_lent", True) and self._process == getpid():
            self._connection.close()

    def __reduce__(self) -> tuple[Any, ...]:
        if self._process != os.getpid():
            self._adopt()
        with self._lock:
            return _restored, (type(self), self._connection.serialize(), self.roots)

    @property
    def count(self) -> int:
        """How many facts there are."""
        found: int | None = self._value("count", "SELECT value FROM meta WHERE key=?", "count", int)
        return found or 0

    @property
    def signature(self) -> str:
        """What it was compiled of and by."""
        found: str | None = self._value("signature", "SELECT value FROM meta WHERE key=?", "signature", str)
        return found or ""

    @property
    def relations(self) -> dict[str, Relation]:
        """The words the base adds to the lexicon, by relation id (don't change it)."""
        found: dict[str, Relation] | None = self._memory.get(("relations", ""))
        if found is None:
            rows = self._rows("SELECT id, record FROM relation ORDER BY id", ())
            found = self._keep(("relations", ""), {id_: records.relation(id_, loads(row)) for id_, row in rows})
        return found

    def aliases(self, first_token: str) -> Names:
        """Names that start with this normalised token: (tokens, entity id), longest first."""
        found: Names | None = self._memory.get(("alias", first_token), _ABSENT)  # asked of every word
        if found is _ABSENT:
            found = self._value("alias", "SELECT entries FROM alias WHERE first=?", first_token, _entries)
        return found or []

    def aliases_in(self, first_token: str, words: Iterable[str]) -> Names:
        """The same; none where no last word of theirs is among the ``words`` of a text."""
        found = self.aliases(first_token)
        if len(found) < MANY_NAMES:
            return found
        ends: frozenset[str] | None = self._memory.get(("ends", first_token))
        if ends is None:
            last = (next((w for w in reversed(alias) if w.isalnum()), first_token) for alias, _ in found)
            ends = self._keep(("ends", first_token), frozenset(last))
            assert ends is not None
        return found if first_token in ends or not ends.isdisjoint(words) else []

    def alias_by_skeleton(self, key: str) -> Names:
        """Names one of whose words has this key of ``spelling.keys``: (tokens, entity id)."""
        found: Names = self._value("skeleton", "SELECT entries FROM skeleton WHERE key=?", key, _entries) or []
        return found

    def entity(self, id_: str) -> Entity:
        """The entity with this id; KeyError where there is none."""
        sql = "SELECT record FROM entity WHERE id=?"
        found: Entity = _there(self._value("entity", sql, id_, lambda row: records.entity(id_, loads(row))), id_)
        return found

    def source(self, id_: str) -> Source:
        """The source with this id; KeyError where there is none."""
        sql = "SELECT record FROM source WHERE id=?"
        found: Source = _there(self._value("source", sql, id_, lambda row: records.source(id_, loads(row))), id_)
        return found

    def fact(self, n: int) -> FactRecord:
        """Fact number ``n``; KeyError where there is none."""
        found: FactRecord = _there(self._value("fact", "SELECT record FROM fact WHERE n=?", n, _fact), n)
        return found

    def parsed(self, n: int, part: str) -> Any:
        """What was kept of fact ``n`` under ``part`` when the base was compiled (don't change it), or None."""
        return self._value("parsed", "SELECT value FROM parsed WHERE key=?", f"{n} {part}", loads)

    def number(self, fact_id: str) -> int:
        """The number of a fact; KeyError where there is none."""
        found: int = _there(self._value("number", "SELECT n FROM fact WHERE id=?", fact_id, int), fact_id)
        return found

    def place(self, kind: str, id_: str) -> tuple[str, int, int] | None:
        """File, line and column (from 1) of a "fact", "source", "entity" or "relation"; None where it has no file."""
        sql = "SELECT root, path, line, col FROM place JOIN file ON n = file WHERE kind=? AND id=?"
        for root, path, line, column in self._rows(sql, (kind, id_)):
            if 0 <= root < len(self.roots):
                return self._path(root, path), line, column
        return None

    def files(self, kind: str) -> dict[str, int]:
        """The files that things of one kind stand in, and how many in each."""
        rows = self._rows("SELECT root, path, counts FROM file ORDER BY n", ())
        found = ((self._path(root, path), loads(counts)) for root, path, counts in rows if 0 <= root < len(self.roots))
        return {path: counts[kind] for path, counts in found if kind in counts}

    def last_facts(self, path: str) -> tuple[tuple[int, str], ...]:
        """The last few facts of one of the ``files``: how many line ends stand behind their ids, and these ids.

        Counted as YAML counts lines; from the end of the file.
        """
        for root, name, lines, last in self._rows("SELECT root, path, lines, last FROM file ORDER BY n", ()):
            if lines is not None and 0 <= root < len(self.roots) and self._path(root, name) == path:
                return tuple([(lines - line + 1, id_) for line, id_ in loads(last)])
        return ()

    def _path(self, root: int, path: str) -> str:
        return os.path.join(self.roots[root], path) if path else self.roots[root]

    def postings(self, key: str) -> tuple[int, ...]:
        """The facts found under a key, in rising order."""
        sql = "SELECT numbers FROM posting WHERE key=?"
        found: tuple[int, ...] = self._value("posting", sql, key, unpacked) or ()
        return found

    def event_facts(self, event_id: str) -> tuple[int, ...]:
        """The facts of one event, in rising order."""
        sql = "SELECT numbers FROM event WHERE id=?"
        found: tuple[int, ...] = self._value("event", sql, event_id, unpacked) or ()
        return found

    def holding(self, text: str) -> tuple[int, ...]:
        """The facts whose record, as JSON, holds ``text``, in rising order."""
        return tuple([row[0] for row in self._rows("SELECT n FROM fact WHERE instr(record, ?) ORDER BY n", (text,))])

    def keys(self, start: str) -> tuple[str, ...]:
        """The keys of ``postings`` that begin with ``start``, sorted: "w " and a word, "m " and an entity, …"""
        sql = "SELECT key FROM posting WHERE key >= ? AND key < ? ORDER BY key"
        return tuple([row[0] for row in self._rows(sql, (start, start[:-1] + chr(ord(start[-1]) + 1)))])

    def fact_ids(self) -> tuple[str, ...]:
        """The ids of all facts; the place of each is its number."""
        return tuple([row[0] for row in self._rows("SELECT id FROM fact ORDER BY n", ())])

    def entity_ids(self) -> tuple[str, ...]:
        """The ids of all entities, sorted."""
        return tuple([row[0] for row in self._rows("SELECT id FROM entity ORDER BY id", ())])

    def source_ids(self) -> tuple[str, ...]:
        """The ids of all sources, sorted."""
        return tuple([row[0] for row in self._rows("SELECT id FROM source ORDER BY id", ())])

    def stored(self, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every "source", "entity", "relation" or "fact" by id, as on file: the fields given, by their keys."""
        if kind not in ("source", "entity", "relation", "fact"):
            raise ValueError(kind)
        last: str | None = None
        while True:  # a page at a time: a base of a million facts must not fill the memory
            place = "" if last is None else "WHERE id > ?"
            rows = self._rows(
                f"SELECT id, record FROM {kind} {place} ORDER BY id LIMIT {PAGE}", () if last is None else (last,)
            )
            for id_, text in rows:
                yield id_, loads(text)
            if len(rows) < PAGE:
                return
            last = rows[-1][0]

    def _value(self, kind: str, sql: str, key: str | int, decode: Callable[[Any], Any]) -> Any:
        """The one value that ``sql`` finds for ``key``, decoded and remembered; None where there is none."""
        found = self._memory.get((kind, key), _ABSENT)
        if found is not _ABSENT:
            return found
        rows = self._rows(sql, (key,))
        try:
            value = decode(rows[0][0]) if rows else None
        except (ValueError, TypeError, KeyError, AttributeError):  # not what was written there
            self._recover()
            rows = self._rows(sql, (key,))
            value = decode(rows[0][0]) if rows else None
        return self._keep((kind, key), value)

    def _keep(self, key: tuple[str, str | int], value: Any) -> Any:
        if len(self._memory) >= REMEMBERED:
            self._memory.clear()
        self._memory[key] = value
        return value

    def _rows(self, sql: str, arguments: Iterable[str | int]) -> list[Any]:
        if self._process != os.getpid():
            self._adopt()
        try:
            with self._lock:
                return self._connection.execute(sql, tuple(arguments)).fetchall()
        except sqlite3.DatabaseError:
            self._recover()
        with self._lock:
            return self._connection.execute(sql, tuple(arguments)).fetchall()

    def _recover(self) -> None:
        """Go on with a fresh build in place of a damaged file; FactBaseError where there is none."""
        with self._lock:
            if self._rebuild is None:
                raise FactBaseError([Problem("<compiled fact base>", 1, 1, "is damaged; remove the cache folder")])
            rebuild, self._rebuild, self._reopen = self._rebuild, None, None
            self._connection.close()
            self._connection = rebuild()
            self._memory = {}

    def _adopt(self) -> None:
        """In a child process: a lock and, where there is a file, a connection of its own."""
        with _ADOPTING:
            if self._process != os.getpid():
                _INHERITED.append(self._connection)
                self._lock = allocate_lock()
                if self._reopen is not None and (own := self._reopen()):
                    self._connection = own
                self._process = os.getpid()


def packed(numbers: list[int]) -> bytes:
    """Rising numbers as little-endian 32-bit integers."""
    return b"".join([number.to_bytes(4, "little") for number in numbers])


def unpacked(blob: bytes) -> tuple[int, ...]:
    """The numbers that ``packed`` wrote."""
    if sys.byteorder == "big":
        return tuple([int.from_bytes(blob[at : at + 4], "little") for at in range(0, len(blob), 4)])
    return tuple(memoryview(blob).cast("I"))


def _restored(kind: type[FactBase], data: bytes, roots: tuple[str, ...] = ()) -> FactBase:
    connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    connection.deserialize(data)
    connection.execute("PRAGMA query_only=1")
    return kind(connection, roots=roots)


def _entries(text: str) -> Names:
    return [(tuple(words), id_) for words, id_ in loads(text)]


def _fact(text: str) -> FactRecord:
    return records.fact(loads(text))


def _there(found: Any, key: str | int) -> Any:
    if found is None:
        raise KeyError(key)
    return found
