"""The formats that facts come in and go out in, and what the name of a file says of its format."""

from __future__ import annotations

import os

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
