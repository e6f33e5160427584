"""From paths, records or the bundled facts to an open base; compiles only what is not compiled yet."""

from __future__ import annotations

import os
import sqlite3
import sys

from feudcheck import store
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.files import found_files, short_name, signature

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    from collections.abc import Callable, Collection, Mapping, Sequence
    from typing import Any

    from feudcheck.factbase.compiled import Analyse

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHIPPED_NAME = "facts.sqlite"


def load(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
    analyse: Analyse,
    known_relations: Callable[[], Collection[str]] | None = None,
    kind: type[FactBase] = FactBase,
) -> FactBase:
    """The base made of these files and folders, compiled before or now.

    ``analyse``: see compiled.fill. ``known_relations`` is asked for the built-in relation ids
    when files are read. FactBaseError lists all that is wrong with the files.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
    names = [os.fspath(path) for path in given]
    if names == [bundled_path()] and (connection := _shipped()):
        rebuild = _build(names, analyse, known_relations)
        return kind(connection, _shipped, lambda: store.built("", rebuild))
    files = found_files(names)
    build = _build(names, analyse, known_relations)
    python = f"{sys.implementation.cache_tag} {PACKAGE}"
    name = "facts-" + short_name("\n".join([python, *map(os.path.abspath, names)]))
    sign = "\n".join([store.code_stamp(), python, signature(files)])
    connection = store.opened(name, sign, build)
    return kind(connection, lambda: store.cached(name, sign), lambda: store.renewed(name, sign, build))


def from_records(
    records: Mapping[str, Any],
    analyse: Analyse,
    known_relations: Callable[[], Collection[str]] | None = None,
    kind: type[FactBase] = FactBase,
) -> FactBase:
    """The base made of records with the keys of a file, held in memory; FactBaseError as for files."""
    from feudcheck.factbase import compiled, loader

    content = loader.read_records(records, known_relations() if known_relations else None)
    connection = store.built("", lambda database: compiled.fill(database, content, analyse))
    connection.execute("PRAGMA query_only=1")
    return kind(connection)


def bundled_path() -> str:
    """The folder of the facts that come with feudcheck: in the package, or beside it in a checkout."""
    inside = os.path.join(PACKAGE, "_facts")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(PACKAGE), "facts")


def ship(
    target: str | os.PathLike[str], analyse: Analyse, known_relations: Callable[[], Collection[str]] | None = None
) -> None:
    """Compile the bundled facts into the folder ``target``, to be put into the wheel."""
    path = os.path.join(os.fspath(target), SHIPPED_NAME)
    store.write(path, store.release_stamp(), _build([bundled_path()], analyse, known_relations))


def _shipped() -> sqlite3.Connection | None:
    path = store.shipped_path(SHIPPED_NAME)
    return store.attached(path, store.code_stamp(), shared=True) if path else None


def _build(
    names: list[str], analyse: Analyse, known_relations: Callable[[], Collection[str]] | None
) -> Callable[[sqlite3.Connection], None]:
    def build(database: sqlite3.Connection) -> None:
        from feudcheck.factbase import compiled, loader

        content = loader.read_paths(names, known_relations() if known_relations else None)
        compiled.fill(database, content, analyse)

    return build
