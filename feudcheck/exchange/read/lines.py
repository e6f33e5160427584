"""The lines of a file of any size, one after another, as text; none is held longer than it is needed."""

from __future__ import annotations

import io

from feudcheck.errors import DocumentError, InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 1_000_000
"""Characters in a line; more is no row but a file without line ends."""
TOO_LONG = "\0"
"""In place of such a line."""
LOOKED_AT = 1 << 20  # bytes from which the encoding is told
_BROKEN_UTF8 = "not valid UTF-8"


def lines(stream: io.BufferedReader, name: str, encoding: str = "") -> Iterator[tuple[int, str]]:
    """The numbered lines of ``stream`` with their ends, decoded as its start shows or by ``encoding``; closes it.

    Bytes that UTF-8 or a code page does not have become lone surrogates, so that the rest can be read; see
    ``unreadable``. Raises InputError.
    """
    with stream:
        found = encoding or _encoding(stream.peek(LOOKED_AT)[:LOOKED_AT], name)
        wide = found.startswith(("utf-16", "utf-32"))
        try:
            text = io.TextIOWrapper(stream, found, "strict" if wide else "surrogateescape", newline="")
        except LookupError as error:
            raise InputError(f"{name}: {error}") from error
        number = 0
        while True:
            number += 1
            try:
                line = text.readline(LONGEST + 1)
                if len(line) > LONGEST:
                    while line and not line.endswith("\n"):
                        line = text.readline(LONGEST)
                    line = TOO_LONG
            except UnicodeError as error:
                raise InputError(f"{name}:{number}:1: not {found.upper()}: {error}") from error
            except OSError as error:
                raise InputError(f"{name}: {error.strerror or error}") from error
            if not line:
                return
            yield number, line.removeprefix("\ufeff") if number == 1 else line


def unreadable(text: str) -> str | None:
    """What is wrong with a line that has bytes its encoding does not know; None where it has none."""
    if text.isascii():
        return None
    bad = next((char for char in text if "\udc80" <= char <= "\udcff"), None)
    if bad is None:
        return None
    return f"byte 0x{ord(bad) - 0xDC00:02x} is not of the file's encoding (--encoding says another one)"


def opened(path: str) -> io.BufferedReader:
    """The file at ``path``. Raises InputError."""
    try:
        return io.BufferedReader(io.FileIO(path), LOOKED_AT)
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: {getattr(error, 'strerror', '') or error}") from error


def _encoding(head: bytes, name: str) -> str:
    """The encoding of a file that begins with ``head``, which may be cut off in the middle of anything."""
    from feudcheck.documents.encoding import decode

    if len(head) >= LOOKED_AT // 2:
        wide = head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head[:4]
        head = head[: len(head) // 4 * 4] if wide else head[: head.rfind(b"\n") + 1] or head
    try:
        return decode(head)[1]
    except DocumentError as error:
        if str(error).startswith(_BROKEN_UTF8):
            return "utf-8"  # but for some bytes, whose rows are named
        raise InputError(f"{name}: {error}") from error
