"""The formats that facts come in and go out in, and what the name of a file says of its format."""

from __future__ import annotations

import os

from feudcheck.errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

READ = ("claimreview", "csv", "tsv", "jsonl", "yaml", "sqlite")
WRITTEN = ("yaml", "jsonl", "csv", "tsv", "claimreview", "sqlite")
BASE = ("yaml", "jsonl")
"""Those that are a fact base again."""
_ENDINGS = {
    ".yaml": "yaml", ".yml": "yaml", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv",
    ".tab": "tsv", ".json": "claimreview", ".jsonld": "claimreview", ".sqlite": "sqlite", ".sqlite3": "sqlite",
    ".db": "sqlite",
}  # fmt: skip


def by_name(path: str) -> str | None:
    """The format that the name of a file tells."""
    return _ENDINGS.get(os.path.splitext(path)[1].lower())


def known(name: str, among: Sequence[str], what: str) -> str:
    """``name``, which has to be one of these. Raises InputError; ``what``: what they are names of."""
    if name not in among:
        raise InputError(f"{name!r} is no {what}; there are: {', '.join(among)}")
    return name


def written(name: str | None, path: str) -> str:
    """The format to write facts to ``path`` in: the one named, else as ``path`` ends, else YAML. Raises InputError."""
    return known(name if name is not None else by_name(path) or "yaml", WRITTEN, "format to write facts in")


def of_base(name: str | None, path: str) -> str | None:
    """The format of a fact base to be written to ``path``: the one named, else as ``path`` ends, else None.

    Raises InputError for one that is no fact base again: a table or a feed would lose fields of the facts.
    """
    kind = name if name is not None else by_name(path)
    return None if kind is None else known(kind, BASE, "format of a fact base")
