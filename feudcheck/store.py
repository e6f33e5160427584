"""Compiled SQLite files: shipped inside the package, else in the cache folder, else in memory.

A file is never trusted: it must be whole, ours, of this format and carry the signature asked
for, or it is built anew beside it and moved into place. Files are replaced, never changed, so
they are opened immutable and a reader keeps the one it has.
"""

from __future__ import annotations

import os
import sqlite3

from feudcheck.errors import FeudcheckError

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself would cost start-up
    from collections.abc import Callable
    from pathlib import Path

FORMAT = 2  # raise it whenever the meaning of a compiled file changes
APPLICATION_ID = 0x66657564  # "feud", in the header of every file of ours
STALE_DAYS = 60  # cache files unused for so long go when another one is built
_DAY = 86400.0


def opened(
    name: str, signature: str, build: Callable[[sqlite3.Connection], None], shipped: str | Path | None = None
) -> sqlite3.Connection:
    """A read-only connection to the compiled file ``NAME.sqlite`` that carries ``signature``.

    ``build`` fills an empty database; its errors pass through. With ``shipped``, a file inside
    the package, that one is used where it fits. Where nothing can be written the database stays
    in memory. The connection may be used from any thread, one at a time.
    """
    return cached(name, signature, shipped) or renewed(name, signature, build)


def cached(name: str, signature: str, shipped: str | Path | None = None) -> sqlite3.Connection | None:
    """``shipped``, or the file of this name in the cache folder, if it is there and right."""
    if shipped is not None and (found := attached(os.fspath(shipped), signature, shared=True)):
        return found
    path = _cache_path(name)
    return attached(path, signature) if path else None


def outdated(name: str, start: str) -> sqlite3.Connection | None:
    """The file of this name in the cache folder if its signature only begins as wanted: an earlier state."""
    path = _cache_path(name)
    return attached(path, start, begins=True) if path else None


def renewed(name: str, signature: str, build: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    """A fresh build, put into the cache folder where that can be."""
    fresh = built(signature, build)
    path = _cache_path(name)
    if path and saved(fresh, path):
        _prune(os.path.dirname(path), keep=path)
        if found := attached(path, signature):
            fresh.close()
            return found
    fresh.execute("PRAGMA query_only=1")
    return fresh


def shipped_path(file_name: str) -> str | None:
    """The path of a compiled file inside the package, if a build or an editable install has put it there."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "_compiled", file_name)
    return path if os.path.isfile(path) else None


def _cache_path(name: str) -> str | None:
    folder = cache_folder()
    return os.path.join(folder, name + ".sqlite") if folder else None


def cache_folder() -> str | None:
    """FEUDCHECK_CACHE, else XDG_CACHE_HOME/feudcheck, else ~/.cache/feudcheck; None without a home."""
    if own := os.environ.get("FEUDCHECK_CACHE"):
        return os.path.abspath(own)
    shared = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(shared):  # the XDG rules say: ignore a relative one
        shared = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(shared, "feudcheck") if os.path.isabs(shared) else None


def code_stamp(package: str = os.path.dirname(os.path.abspath(__file__))) -> str:
    """What tells this code from another build of it; part of the signature of what it compiles.

    In an installed wheel the text that the build left in ``_compiled/BUILD``; in a checkout the
    sizes and times of all modules and word lists.
    """
    return build_stamp(package) or "\n".join(
        f"{name} {status.st_size} {status.st_mtime_ns}" for name, _, status in _code(package)
    )


def build_stamp(package: str = os.path.dirname(os.path.abspath(__file__))) -> str | None:
    """The text of ``_compiled/BUILD`` in an installed wheel; None in a checkout."""
    try:
        with open(os.path.join(package, "_compiled", "BUILD"), encoding="utf-8") as file:
            return file.read().strip()
    except OSError:
        return None


def release_stamp(package: str = os.path.dirname(os.path.abspath(__file__))) -> str:
    """The text for ``_compiled/BUILD``: the same for the same contents, wherever they lie."""
    from hashlib import sha256

    digest = sha256()
    for name, path, _ in _code(package):
        with open(path, "rb") as file:
            content = file.read()
        digest.update(f"{name.replace(os.sep, '/')} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _code(folder: str, inside: str = "") -> list[tuple[str, str, os.stat_result]]:
    """Modules and word lists below ``folder``: name from the package on, path, status; sorted."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            name = inside + entry.name
            if entry.is_dir():
                if not entry.name.startswith(("_", ".")):
                    found += _code(entry.path, name + os.sep)
            elif name.endswith((".py", ".yaml")):
                found.append((name, entry.path, entry.stat()))
    return sorted(found)


def built(signature: str, build: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    """A database in memory, filled by ``build`` and signed."""
    fresh = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
    try:
        fresh.execute(f"PRAGMA application_id={APPLICATION_ID}")
        fresh.execute(f"PRAGMA user_version={FORMAT}")
        fresh.execute("BEGIN")
        fresh.execute("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")
        build(fresh)
        fresh.execute("INSERT INTO meta VALUES ('signature', ?)", (signature,))
        if fresh.in_transaction:
            fresh.execute("COMMIT")
    except BaseException:
        fresh.close()
        raise
    return fresh


def write(path: str | Path, signature: str, build: Callable[[sqlite3.Connection], None]) -> None:
    """Write a compiled file to ship; raises FeudcheckError where it can't be written."""
    fresh = built(signature, build)
    try:
        if not saved(fresh, os.fspath(path)):
            raise FeudcheckError(f"can't write {os.fspath(path)}")
    finally:
        fresh.close()


def saved(database: sqlite3.Connection, path: str) -> bool:
    """Put a copy of ``database`` at ``path`` in one step; False (and no trace) where that fails."""
    folder = os.path.dirname(path)
    beside = os.path.join(folder, f".{os.path.basename(path)}.{os.getpid()}.{os.urandom(6).hex()}.tmp")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        # Made here, not by SQLite, so that others can't read a newsroom's drafts.
        os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        database.execute("VACUUM INTO ?", (beside,))
        descriptor = os.open(beside, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        os.replace(beside, path)
    except (OSError, ValueError, sqlite3.Error):
        for left in (beside, beside + "-journal"):
            try:
                os.unlink(left)
            except (OSError, ValueError):
                pass
        return False
    return True


def attached(path: str, signature: str, shared: bool = False, begins: bool = False) -> sqlite3.Connection | None:
    """A read-only connection to the file at ``path`` if it is whole, ours and so signed, else None.

    A cache file of another user is refused; ``shared`` allows it, for files inside the package. ``begins``: it
    is enough that its signature begins so.
    """
    connection = None
    try:
        with open(path, "rb") as file:
            header = file.read(100)
            status = os.fstat(file.fileno())
        if not _whole(header, status.st_size):
            return None
        if not shared and hasattr(os, "geteuid") and status.st_uid not in (os.geteuid(), 0):
            return None
        connection = sqlite3.connect(_uri(path), uri=True, check_same_thread=False, isolation_level=None)
        connection.execute("PRAGMA trusted_schema=0")
        row = connection.execute("SELECT value FROM meta WHERE key='signature'").fetchone()
        if row is None or not (row[0].startswith(signature) if begins else row[0] == signature):
            connection.close()
            return None
    except (OSError, ValueError, sqlite3.Error):
        if connection is not None:
            connection.close()
        return None
    if not shared:
        _touch(path, status.st_mtime)
    return connection


def _whole(header: bytes, size: int) -> bool:
    """Whether a file with this 100-byte header and size is a complete file of ours."""
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        return False
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    return (
        int.from_bytes(header[68:72], "big") == APPLICATION_ID
        and int.from_bytes(header[60:64], "big") == FORMAT
        and int.from_bytes(header[28:32], "big") * page == size
    )


def _uri(path: str) -> str:
    path = os.path.abspath(path).replace("\\", "/") if os.sep == "\\" else os.path.abspath(path)
    for char, code in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        path = path.replace(char, code)
    return f"file:{path if path.startswith('/') else '/' + path}?mode=ro&immutable=1"


def _touch(path: str, modified: float) -> None:
    """Mark a cache file as used, at most once a day."""
    try:
        import time

        if time.time() - modified > _DAY:
            os.utime(path)
    except OSError:
        pass


def _prune(folder: str, keep: str) -> None:
    """Remove our cache files that nothing has used for a long time, and what killed builds left."""
    import time

    now = time.time()
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.path == keep or not entry.is_file(follow_symlinks=False):
                    continue
                age = (now - entry.stat().st_mtime) / _DAY
                if entry.name.startswith(".") and ".sqlite." in entry.name and ".tmp" in entry.name:
                    gone = age > 1
                elif gone := age > STALE_DAYS and entry.name.endswith(".sqlite"):
                    with open(entry.path, "rb") as file:  # the folder may hold other people's files
                        gone = file.read(72)[68:] == APPLICATION_ID.to_bytes(4, "big")
                if gone:
                    os.unlink(entry.path)
    except OSError:
        pass
