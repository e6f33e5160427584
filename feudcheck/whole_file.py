"""A file read whole; and written whole or not at all: what was there stays until the new content is complete.

Writing is for one file that is made anew and may be a pipe; files of a base, several of which change together and
which somebody else may change meanwhile, are replaced by ``curate.mend.writing``.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def read(path: str, error: type[Exception]) -> bytes:
    """What stands in the file at ``path``. Raises ``error``, with the path and the reason."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as fault:
        raise error(f"{path}: {fault.strerror or fault}") from fault


def write(path: str, text: str) -> None:
    """Write ``text`` to ``path``. What is no plain file (a device, a pipe) is written to as it is, never replaced.

    A link stays one: the file that it leads to is written. Raises OSError; then a plain file is what it was.
    """
    write_pieces(path, (text,))


def write_pieces(path: str, pieces: Iterable[str], *, replace: bool = True) -> None:
    """The same for a text that comes in pieces. Without ``replace`` a file that is there raises FileExistsError."""

    def fill(name: str) -> None:
        with open(name, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(pieces)

    write_with(path, fill, replace=replace)


def write_with(path: str, fill: Callable[[str], None], *, replace: bool = True) -> None:
    """The same for a file that ``fill`` writes under the name it is given."""
    there = os.path.lexists(path)
    if there and not os.path.isfile(path):
        fill(path)
        return
    if there and not replace:
        raise FileExistsError(17, "there is such a file already", path)
    import tempfile

    real, beside = os.path.realpath(path), ""
    try:
        handle, beside = tempfile.mkstemp(prefix=".feudcheck-", dir=os.path.dirname(real))
        os.close(handle)
        fill(beside)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(beside, 0o666 & ~mask)
        if replace or not _linked(beside, real):
            os.replace(beside, real)
    finally:
        if beside and os.path.exists(beside):
            os.unlink(beside)


def _linked(beside: str, real: str) -> bool:
    """Give the file its name unless somebody has taken it meanwhile; False where the file system can't."""
    try:
        os.link(beside, real)
    except FileExistsError:
        raise
    except OSError:
        return False
    return True
