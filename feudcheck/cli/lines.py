"""Claims from standard input: one a line, each handed on before the next one is read."""

from __future__ import annotations

import sys

from feudcheck.errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

LONGEST = 4 * 1024 * 1024
"""Bytes in a line; more is no claim but a file without line ends."""

_HINT = "convert it first, for instance with: iconv -f WINDOWS-1256 -t UTF-8"


def claims_from_stdin() -> Iterator[str]:
    """The claims on standard input, in order; empty lines are passed over. See ``read_claims``."""
    if sys.stdin is None:
        raise InputError("standard input is closed")
    return read_claims(sys.stdin.buffer, "<stdin>")


def read_claims(stream: IO[bytes], name: str) -> Iterator[str]:
    """The non-empty lines of ``stream`` without their ends, stripped of outer spaces.

    Raises InputError as ``name:line:column`` for bytes that aren't UTF-8 and for a line
    longer than LONGEST, once the lines before it have been handed on.
    """
    number = 0
    while True:
        try:
            line = stream.readline(LONGEST + 1)
        except OSError as error:
            raise InputError(f"{name}: {error.strerror or error}") from error
        if not line:
            return
        number += 1
        if len(line) > LONGEST and not line.endswith(b"\n"):
            raise InputError(f"{name}:{number}:1: a line longer than {LONGEST // 1024**2} MB; give one claim a line")
        if number == 1:
            if line.startswith((b"\xff\xfe", b"\xfe\xff")):
                raise InputError(f"{name}:1:1: UTF-16 text; {_HINT.replace('WINDOWS-1256', 'UTF-16')}")
            line = line.removeprefix(b"\xef\xbb\xbf")
        try:
            claim = line.decode("utf-8").strip()
        except UnicodeDecodeError as error:
            column = len(line[: error.start].decode("utf-8")) + 1
            byte = line[error.start]
            raise InputError(f"{name}:{number}:{column}: not UTF-8 (byte 0x{byte:02x}); {_HINT}") from None
        if claim:
            yield claim
