"""A base in a format of other programs, record by record; what each format can't hold is said in ``FORMATS``."""

from __future__ import annotations

import os

from feudcheck import whole_file
from feudcheck.errors import WriteError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Protocol

    from feudcheck.factbase.base import FactBase

    class Records(Protocol):
        """Records by kind ("source", "entity", "relation", "fact"): an import's, or a base's."""

        def records(self, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
            """The records of a kind with their ids."""
else:
    Records = object

FORMATS = {
    "yaml": "a fact base in one file; holds everything",
    "jsonl": "a fact base, one record a line; holds everything",
    "csv": "one row for each source of each fact; without aliases, kinds, names in further languages",
    "tsv": "the same, separated by tabs",
    "claimreview": "a schema.org DataFeed; statements, rating, sources; no typed fields",
    "sqlite": "a database with a table for each kind of thing; holds everything",
}
TEXT = tuple(name for name in FORMATS if name != "sqlite")
LARGE = 10_000
"""Facts from which on JSONL is written where nobody asks for YAML, which takes ten times as long to read."""


_ENDINGS = {
    ".yaml": "yaml", ".yml": "yaml", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv",
    ".json": "claimreview", ".jsonld": "claimreview", ".sqlite": "sqlite", ".db": "sqlite", ".sqlite3": "sqlite",
}  # fmt: skip


def by_name(path: str) -> str | None:
    """The format that the name of a file tells."""
    return _ENDINGS.get(os.path.splitext(path)[1].lower())


class Stored:
    """The records of an open base."""

    def __init__(self, base: FactBase) -> None:
        self._base = base

    def records(self, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """The records of a kind with their ids."""
        return self._base.stored(kind)


def pieces(form: str, records: Records, *, base: FactBase | None = None, author: str | None = None) -> Iterator[str]:
    """The text of an export, piece by piece. ``base`` and ``author`` are what "claimreview" asks for."""
    if form == "yaml":
        from feudcheck.exchange.base_text import yaml_pieces

        return yaml_pieces(records)
    if form == "jsonl":
        from feudcheck.exchange.base_text import jsonl_pieces

        return jsonl_pieces(records)
    if form == "claimreview":
        from feudcheck.exchange.feed import feed_pieces

        assert base is not None
        return feed_pieces(base, author)
    from feudcheck.exchange.sheet import sheet_pieces

    return sheet_pieces(records, "\t" if form == "tsv" else ",")


def write(
    path: str, form: str, records: Records, *,
    base: FactBase | None = None, author: str | None = None, force: bool = False,
) -> None:  # fmt: skip
    """Write an export to ``path``, whole or not at all; over a file only with ``force``. Raises WriteError."""
    try:
        if form == "sqlite":
            from feudcheck.exchange.database import fill

            whole_file.write_with(path, lambda name: fill(name, records), replace=force)
        else:
            mark = ("\ufeff",) if form in ("csv", "tsv") else ()  # without it spreadsheets don't see UTF-8
            text = pieces(form, records, base=base, author=author)
            whole_file.write_pieces(path, (piece for part in (mark, text) for piece in part), replace=force)
    except FileExistsError:
        raise WriteError(f"{path}: there is such a file; --force replaces it") from None
    except OSError as error:
        raise WriteError(f"can't write {path}: {error.strerror or error}") from error
