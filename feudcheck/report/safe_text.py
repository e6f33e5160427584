"""Text from outside made fit for a terminal: nothing in it can steer the screen or turn the reading order.

``safe`` drops or shows characters that act instead of being read, ``isolate`` keeps a
right-to-left passage from reordering what stands around it, ``cells`` counts columns.
"""

from __future__ import annotations

import unicodedata

FSI, PDI = "\u2068", "\u2069"
_SHOWN = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
_SPACE = dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), " ")
_BIDI = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_UNSEEN = (0x00AD, 0x180E, 0x200B, *range(0x2060, 0x2066), *range(0x206A, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC))


class _Table(dict[int, str | int | None]):
    """Code point to what is shown for it; whole ranges are answered on first sight."""

    def __missing__(self, code: int) -> int | None:
        outside = 0xD800 <= code <= 0xDFFF or 0x80 <= code < 0xA0
        shown = 0xFFFD if outside else None if 0xE0000 <= code < 0xE0080 else code
        self[code] = shown
        return shown


_TABLE = _Table({**_SHOWN, **_SPACE, **dict.fromkeys((*_BIDI, *_UNSEEN))})


def safe(text: str) -> str:
    """``text`` on one line without controls (shown as ␀ ␛ …), bidi controls or unseen format characters.

    Joiners (U+200C, U+200D) stay: Persian and emoji are misspelt without them.
    """
    return text if text.isprintable() else text.translate(_TABLE)


def is_rtl(text: str) -> bool:
    """Whether any letter of ``text`` is read from right to left."""
    if text.isascii():
        return False
    return any("\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufefc" for c in text)


def isolate(text: str) -> str:
    """``text``, wrapped in FSI … PDI where it has right-to-left letters. It must be one line."""
    return f"{FSI}{text}{PDI}" if is_rtl(text) else text


def shown_path(path: str) -> str:
    """A path on one line; one that begins like a command to a CI runner (``::error``) gets its folder."""
    shown = safe(path)
    return isolate("./" + shown if shown.startswith(":") else shown)


def cells(text: str) -> int:
    """Columns that ``text`` takes on a terminal: wide characters two, marks and format characters none."""
    if text.isascii():
        return len(text)
    total = 0
    for char in text:
        if unicodedata.category(char) not in ("Mn", "Me", "Cf"):
            total += 2 if unicodedata.east_asian_width(char) in "WF" else 1
    return total


def shorten(text: str, limit: int) -> str:
    """``text`` up to ``limit`` characters; a longer one ends with its real length."""
    return text if len(text) <= limit else f"{text[:limit].rstrip()} … ({len(text):,} characters in all)"
