"""A base in a format of other programs, record by record; what a format can't hold, ``facts export --help`` says."""

from __future__ import annotations

from feudcheck import whole_file
from feudcheck.errors import WriteError
from feudcheck.exchange import formats

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

LARGE = 10_000
"""Facts from which on JSONL is written where nobody asks for YAML, which takes ten times as long to read."""


class Stored:
    """The records of an open base."""

    def __init__(self, base: FactBase) -> None:
        self._base = base

    def records(self, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """The records of a kind with their ids."""
        return self._base.stored(kind)


def pieces(form: str, records: Records, *, base: FactBase | None = None, author: str | None = None) -> Iterator[str]:
    """The text of an export, piece by piece. ``base`` and ``author`` are what "claimreview" asks for.

    Raises InputError for a format that is none of ``formats.WRITTEN``.
    """
    formats.written(form, "")
    if form == "yaml":
        from feudcheck.exchange.write.base_text import yaml_pieces

        return yaml_pieces(records)
    if form == "jsonl":
        from feudcheck.exchange.write.base_text import jsonl_pieces

        return jsonl_pieces(records)
    if form == "claimreview":
        from feudcheck.exchange.write.feed import feed_pieces

        assert base is not None
        return feed_pieces(base, author)
    from feudcheck.exchange.write.sheet import sheet_pieces

    return sheet_pieces(records, "\t" if form == "tsv" else ",")


def write(
    path: str, form: str, records: Records, *,
    base: FactBase | None = None, author: str | None = None, force: bool = False,
) -> None:  # fmt: skip
    """Write an export to ``path``, whole or not at all; over a file only with ``force``.

    Raises WriteError, and InputError for a format that is none of ``formats.WRITTEN``.
    """
    try:
        if form == "sqlite":
            from feudcheck.exchange.write.database import fill

            whole_file.write_with(path, lambda name: fill(name, records), replace=force)
        else:
            mark = ("\ufeff",) if form in ("csv", "tsv") else ()  # without it spreadsheets don't see UTF-8
            text = pieces(form, records, base=base, author=author)
            whole_file.write_pieces(path, (piece for part in (mark, text) for piece in part), replace=force)
    except FileExistsError:
        raise WriteError(f"{path}: there is such a file; --force replaces it") from None
    except OSError as error:
        raise WriteError(f"can't write {path}: {error.strerror or error}") from error
