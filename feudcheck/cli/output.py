"""What goes out: each answer written and flushed by itself, a page style that fits it, and asides on standard error."""

from __future__ import annotations

import os
import sys

from feudcheck.errors import FeudcheckError
from feudcheck.report.layout import Style


class OutputError(FeudcheckError):
    """Standard output can't be written (a full disk, a closed descriptor)."""


def write(text: str) -> None:
    """Write ``text`` to standard output at once.

    Raises BrokenPipeError where the reader is gone, OutputError where it fails otherwise.
    """
    out = sys.stdout
    if out is None:
        raise OutputError("can't write the answer: standard output is closed")
    try:
        out.write(text)
        out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"can't write the answer: {error.strerror or error}") from error


def tell(message: str) -> None:
    """One line on standard error."""
    from feudcheck.report.safe_text import safe

    print(f"feudcheck: {safe(message)}", file=sys.stderr)


def prepare() -> None:
    """Have both streams write UTF-8, whatever the locale: answers quote both languages."""
    for stream in (sys.stdout, sys.stderr):
        encoding = getattr(stream, "encoding", None)
        if encoding and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def style_for(color: str) -> Style:
    """The page style of standard output. Lines are broken on a terminal or where COLUMNS says how wide.

    A pipe gets whole lines, so that grep finds what it looks for.
    """
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return Style(_width(terminal), _wants_color(color, terminal))


def _width(terminal: bool) -> int | None:
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return max(40, int(columns))
    if not terminal:
        return None
    try:
        return max(40, os.get_terminal_size(sys.stdout.fileno()).columns or 80)
    except (OSError, ValueError):
        return 80


def _wants_color(color: str, terminal: bool) -> bool:
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"
