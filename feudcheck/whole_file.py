"""A text file written whole or not at all: what was there stays until the new content is complete."""

from __future__ import annotations

import os


def write(path: str, text: str) -> None:
    """Write ``text`` to ``path``. What is no plain file (a device, a pipe) is written to as it is, never replaced.

    A link stays one: the file that it leads to is written. Raises OSError; then a plain file is what it was.
    """
    if os.path.lexists(path) and not os.path.isfile(path):
        with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.write(text)
        return
    import tempfile

    real, beside = os.path.realpath(path), ""
    try:
        handle, beside = tempfile.mkstemp(prefix=".feudcheck-", dir=os.path.dirname(real))
        with open(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.write(text)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(beside, 0o666 & ~mask)
        os.replace(beside, real)
    except BaseException:
        if beside and os.path.exists(beside):
            os.unlink(beside)
        raise
