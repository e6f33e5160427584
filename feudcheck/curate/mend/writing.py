"""Files of a base replaced whole or not at all, by one writer at a time.

New content is written beside the file, brought to disk, and renamed over it: whatever happens on the way, the
file is what it was or what it was to be. Editors that know no lock are noticed by ``was``, what was read before.
Reports and exports, one file each that nobody edits, go through ``whole_file``, which knows pipes and needs no lock.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager

from feudcheck.errors import WriteError

PATIENCE = 10.0  # seconds to wait for another writer
_PAUSE = 0.05
_BESIDE = ".feudcheck-edit-"  # hidden, and of no ending that a base is made of: no reader takes it for a part


@contextmanager
def locked(*paths: str, wait: float = PATIENCE) -> Iterator[None]:
    """Keep every other feudcheck from writing into the folders of ``paths``, and clear what a killed one left.

    The lock goes with the process, however that ends. It is no lock against oneself: don't nest it.
    Raises WriteError after ``wait`` seconds, or where a folder is missing.
    """
    with ExitStack() as stack:
        for folder in sorted({os.path.dirname(os.path.realpath(path)) for path in paths}):
            if not os.path.isdir(folder):
                raise WriteError(f"{folder}: no such folder")
            if stack.enter_context(_folder_lock(folder, wait)):
                _clear(folder)
        yield


def replace_files(contents: Mapping[str, bytes], was: Mapping[str, bytes | None] | None = None) -> None:
    """Put new contents into files, all of them or none; what is referred to should come first.

    ``was``: what was read before, None for a file that was not there; a file that is no longer so is refused.
    A link stays one, permissions stay. Raises WriteError; the files are then what they were.
    """
    ready: list[tuple[str, str]] = []  # written beside, real path
    former: dict[str, bytes | None] = {}
    try:
        for path, data in contents.items():
            real = os.path.realpath(path)
            former[real] = _current(real)
            if was is not None and path in was and former[real] != was[path]:
                raise WriteError(f"{path}: was changed by somebody else in the meantime; nothing was written")
            ready.append((_written_beside(real, data), real))
        done: list[str] = []
        try:
            for beside, real in ready:
                os.replace(beside, real)
                done.append(real)
        except BaseException:
            for real in done:
                _restore(real, former[real])
            raise
        for folder in sorted({os.path.dirname(real) for real in done}):
            _to_disk(folder)
    except OSError as error:
        name = error.filename if isinstance(error.filename, str) else next(iter(contents), "?")
        raise WriteError(f"{name}: can't be written: {error.strerror or error}; nothing was changed") from error
    finally:
        for beside, _ in ready:
            if os.path.lexists(beside):
                os.unlink(beside)


def _current(real: str) -> bytes | None:
    """What is in a file; None where there is none. What may not be written is refused before anything is."""
    try:
        with open(real, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise WriteError(f"{real}: is no regular file")
            if not os.access(real, os.W_OK):
                raise PermissionError(13, "the file is read-only", real)
            return file.read()
    except FileNotFoundError:
        return None


def _written_beside(real: str, data: bytes) -> str:
    """A new file in the folder of ``real``, with its permissions and with ``data`` brought to disk."""
    folder, number = os.path.dirname(real), 0
    while True:
        beside = os.path.join(folder, f"{_BESIDE}{os.getpid()}-{number}")
        try:
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
            break
        except FileExistsError:
            number += 1
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            if os.path.exists(real):
                os.chmod(beside, stat.S_IMODE(os.stat(real).st_mode))
            os.fsync(file.fileno())
    except BaseException:
        os.unlink(beside)
        raise
    return beside


def _restore(real: str, data: bytes | None) -> None:
    """Put back what a file was, after a later one of the same change failed."""
    if data is None:
        os.unlink(real)
    else:
        os.replace(_written_beside(real, data), real)


def _to_disk(folder: str) -> None:
    """Bring the names in ``folder`` to disk, where the system can."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # Windows opens no folders
    try:
        os.fsync(handle)
    except OSError:
        pass  # some file systems can't
    finally:
        os.close(handle)


@contextmanager
def _folder_lock(folder: str, wait: float) -> Iterator[bool]:
    """Hold the lock of a folder; False where its file system knows no locks."""
    import time

    handle = _lock_handle(folder)
    until = time.monotonic() + wait
    try:
        while (held := _try_lock(handle)) is None:
            if time.monotonic() >= until:
                raise WriteError(f"{folder}: another feudcheck is writing here; nothing was written")
            time.sleep(_PAUSE)
        yield held
    finally:
        os.close(handle)  # and the lock with it


def _lock_handle(folder: str) -> int:
    if os.name == "posix":
        return os.open(folder, os.O_RDONLY)
    import tempfile
    from hashlib import sha256

    name = sha256(os.path.normcase(folder).encode("utf-8", "surrogatepass")).hexdigest()[:24]
    return os.open(os.path.join(tempfile.gettempdir(), f"feudcheck-{name}.lock"), os.O_RDWR | os.O_CREAT)


def _try_lock(handle: int) -> bool | None:
    """True: locked; None: somebody else has it; False: there are no locks here."""
    try:
        import fcntl
    except ImportError:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return None
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return None
    except OSError:
        return False
    return True


def _clear(folder: str) -> None:
    """Remove what a writer that was killed left behind; whoever holds the lock is the only one to write."""
    for entry in os.scandir(folder):
        if entry.name.startswith(_BESIDE) and entry.is_file(follow_symlinks=False):
            try:
                os.unlink(entry.path)
            except OSError:
                pass
