"""Bytes to text: UTF-8 and UTF-16 by their marks and shapes, older code pages by declaration or by their letters."""

from __future__ import annotations

import codecs
import re

from feudcheck.documents.code_pages import guess
from feudcheck.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_LOOKED_AT = 4096
"""Bytes in which a declaration or the shape of UTF-16 must show (browsers look at 1024)."""
_MOSTLY = 0.9
_CONTROLS = bytes(range(8)) + bytes(range(14, 26)) + bytes(range(28, 32)) + b"\x0b\x7f"
_SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc); save it as .docx"),
    (b"{\\rtf", "a Rich Text file; save it as .docx or as plain text"),
    (b"SQLite format 3", "a database"),
)


def decode(data: bytes, *, declares: bool = False) -> tuple[str, str]:
    """The text of ``data`` without a byte-order mark, and the encoding it was read in.

    ``declares``: a page, which may name its encoding. Raises DocumentError for what is no text or in an
    encoding that can't be told.
    """
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise DocumentError(f"{name}, not text")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding).removeprefix("\ufeff"), encoding
    if b"\0" in data:
        return _without_mark(data)
    if len(data.translate(None, _CONTROLS)) < len(data) * 0.99:
        raise DocumentError("binary data, not text (control characters)")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        broken = error
    declared = _declared(data) if declares else None
    if declared and declared != "utf-8":
        return _decoded(data, declared), declared
    if declared or _almost_utf8(data):
        line = data.count(b"\n", 0, broken.start) + 1
        raise DocumentError(f"not valid UTF-8: byte 0x{data[broken.start]:02x} in line {line}")
    guessed = guess(data)
    if guessed is None:
        raise DocumentError(
            "neither UTF-8 nor, by its letters, Windows-1252 or Windows-1256; "
            "convert it first, for instance with: iconv -f ENCODING -t UTF-8"
        )
    return _decoded(data, guessed), guessed


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(f"not valid {encoding.upper()}: {error.reason} at byte {error.start}") from None


def _without_mark(data: bytes) -> tuple[str, str]:
    """UTF-16 shows by zero bytes that all stand on one side."""
    head = data[: _LOOKED_AT & ~1]
    even, odd = head[::2].count(0), head[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if min(even, odd) <= max(even, odd) // 50 and not len(data) % 2 and max(even, odd) * 25 >= len(head) // 2:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            text = "\0"
        if "\0" not in text and sum(map(_plausible, text[:2000])) >= _MOSTLY * len(text[:2000]):
            return text, encoding
    raise DocumentError("binary data, not text (zero bytes)")


def _plausible(char: str) -> bool:
    """A character of the scripts that drafts are written in."""
    return char < "\u0250" or "\u0600" <= char < "\u0780" or "\u2000" <= char < "\u2200" or "\ufb50" <= char < "\uff00"


def _declared(data: bytes) -> str | None:
    """The encoding that a page names, if Python knows it and it is one of bytes to text."""
    match = _DECLARED.search(data[:_LOOKED_AT])
    if not match:
        return None
    name = (match.group(1) or match.group(2)).decode("ascii").lower()
    if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"):
        return "cp1252"  # as browsers read these
    try:
        found = codecs.lookup(name)
        return found.name if isinstance("".encode(name), bytes) and found.name not in _NOT_PAGES else None
    except (LookupError, TypeError, UnicodeError):
        return None


_NOT_PAGES = ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7", "utf-16", "utf-32")


def _almost_utf8(data: bytes) -> bool:
    """Whether nearly all that isn't ASCII makes whole characters of UTF-8: a broken file, not another encoding."""
    good = data.decode("utf-8", "ignore")
    whole = len(good.encode("utf-8")) - sum(map(str.isascii, good)) if good else 0
    high = len(data) - len(data.translate(None, bytes(range(128, 256))))
    return high > 0 and whole >= _MOSTLY * high
