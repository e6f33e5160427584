"""From paths, records or the bundled facts to an open base; compiles only what is not compiled yet."""

from __future__ import annotations

import os
import sqlite3
import sys

from feudcheck import store
from feudcheck.errors import FactBaseError
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.files import digest, found_files, short_name, signature

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from feudcheck.factbase.compiled import Analyse
    from feudcheck.factbase.loader import Content, Given

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHIPPED_NAME = "facts.sqlite"


def load(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
    analyse: Analyse,
    kind: type[FactBase] = FactBase,
) -> FactBase:
    """The base made of these files and folders, compiled before or now.

    ``analyse``: see compiled.fill. FactBaseError lists all that is wrong with the files.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
    names = [os.fspath(path) for path in given]
    shipped = store.shipped_path(SHIPPED_NAME) if names == [bundled_path()] else None
    if shipped and (connection := _shipped()):
        rebuild = _build(names, analyse)
        return kind(connection, _shipped, lambda: store.built("", rebuild), roots=tuple(names))
    name, sign = _signed(names)
    build = _build(names, analyse, lambda: store.outdated(name, _by_this_code()))
    connection = store.opened(name, sign, build, shipped)
    return kind(
        connection, lambda: store.cached(name, sign, shipped), lambda: store.renewed(name, sign, build),
        roots=tuple(names),
    )  # fmt: skip


def signed(paths: Sequence[str]) -> tuple[str, str]:
    """What ``of_content`` asks for: to be called before the files are read, lest a change in between go unseen."""
    return _signed(list(paths))


def of_content(paths: Sequence[str], content: Content, sign: tuple[str, str], analyse: Analyse) -> FactBase:
    """The base of files that have just been read as ``content``; ``load`` finds it compiled afterwards."""
    from feudcheck.factbase import compiled

    names, (name, stamp) = list(paths), sign
    shipped = store.shipped_path(SHIPPED_NAME) if names == [bundled_path()] else None
    connection = store.opened(name, stamp, lambda database: compiled.fill(database, content, analyse), shipped)
    again = _build(names, analyse)
    return FactBase(connection, lambda: store.cached(name, stamp, shipped), lambda: store.renewed(name, stamp, again))


def in_memory(content: Content, analyse: Analyse, kind: type[FactBase] = FactBase) -> FactBase:
    """The base of a content that no files hold as it is."""
    from feudcheck.factbase import compiled

    connection = store.built("", lambda database: compiled.fill(database, content, analyse))
    connection.execute("PRAGMA query_only=1")
    return kind(connection)


def from_files(files: Sequence[Given], analyse: Analyse, kind: type[FactBase] = FactBase) -> FactBase:
    """The base made of files whose contents are given, layer by layer; compiled before or now.

    FactBaseError lists all that is wrong with them. Without files, an empty base.
    """

    def build(database: sqlite3.Connection) -> None:
        from feudcheck.factbase import compiled, loader

        compiled.fill(database, loader.read_files(files), analyse)

    python = f"{sys.implementation.cache_tag} {PACKAGE}"
    content = "\n".join(f"{layer} {digest(data)}" for layer, _, data in files)  # whatever they are called
    name, sign = "files-" + short_name(f"{python}\n{content}"), f"{store.code_stamp()}\n{python}\n{content}"
    connection = store.opened(name, sign, build)
    return kind(connection, lambda: store.cached(name, sign), lambda: store.renewed(name, sign, build))


def from_records(records: Mapping[str, Any], analyse: Analyse, kind: type[FactBase] = FactBase) -> FactBase:
    """The base made of records with the keys of a file, held in memory; FactBaseError as for files."""
    from feudcheck.factbase import loader

    return in_memory(loader.read_records(records), analyse, kind)


def begun(
    paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]], analyse: Analyse, kind: type[FactBase] = FactBase
) -> FactBase:
    """The base made of these files and folders, to be added to: what is not there yet is empty.

    FactBaseError for anything else that is wrong with it.
    """
    try:
        return load(paths, analyse, kind=kind)
    except FactBaseError:
        from feudcheck.factbase import compiled, loader

        given = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
        names = [os.fspath(path) for path in given]
        content = loader.read_paths(names, begun=False)
        connection = store.built("", lambda database: compiled.fill(database, content, analyse))
        connection.execute("PRAGMA query_only=1")
        return kind(connection, roots=tuple(names))


def unchanged(base: FactBase) -> bool:
    """Whether the files of a base are still those that it was compiled of."""
    try:
        return bool(base.roots) and base.signature.endswith("\n" + signature(found_files(base.roots)))
    except FactBaseError:
        return False


def bundled_path() -> str:
    """The folder of the facts that come with feudcheck: in the package, or beside it in a checkout."""
    inside = os.path.join(PACKAGE, "_facts")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(PACKAGE), "facts")


def ship(target: str | os.PathLike[str], analyse: Analyse, *, checkout: bool = False) -> None:
    """Compile the bundled facts into the folder ``target``, to be put into the wheel.

    ``checkout``: to be used as long as code and facts stay as they are now.
    """
    path, names = os.path.join(os.fspath(target), SHIPPED_NAME), [bundled_path()]
    sign = _signed(names)[1] if checkout else store.release_stamp()
    store.write(path, sign, _build(names, analyse))


def _signed(names: list[str]) -> tuple[str, str]:
    """The name in the cache of the base made of these files and folders, and what it must carry."""
    name = "facts-" + short_name("\n".join([_python(), *map(os.path.abspath, names)]))
    return name, _by_this_code() + signature(found_files(names))


def _python() -> str:
    return f"{sys.implementation.cache_tag} {PACKAGE}"


def _by_this_code() -> str:
    """How the signature of every base begins that this code has compiled."""
    return f"{store.code_stamp()}\n{_python()}\n"


def _shipped() -> sqlite3.Connection | None:
    path, stamp = store.shipped_path(SHIPPED_NAME), store.build_stamp()
    return store.attached(path, stamp, shared=True) if path and stamp else None


def _build(
    names: list[str], analyse: Analyse, earlier: Callable[[], sqlite3.Connection | None] = lambda: None
) -> Callable[[sqlite3.Connection], None]:
    def build(database: sqlite3.Connection) -> None:
        from feudcheck.factbase import compiled, loader

        content = loader.read_paths(names)
        before = earlier()
        try:
            compiled.fill(database, content, analyse, before)
        finally:
            if before is not None:
                before.close()

    return build
