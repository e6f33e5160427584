"""A file or its bytes to the document they are, by name and content."""

from __future__ import annotations

import os
import stat

from feudcheck.documents.encoding import decode
from feudcheck.documents.kinds import KINDS
from feudcheck.errors import DocumentError
from feudcheck.frozen import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.document import Document

LARGEST = 10 * 1024 * 1024
"""Bytes. A book is 1 MB; what is ten times as long is no draft, and would be held in memory several times over."""

_PAGE_STARTS = ("<!doctype html", "<html", "<?xml")


def read(path: str, shown: str | None = None) -> Document:
    """The document in the file ``path``; ``shown`` is the name to report it under. Raises DocumentError."""
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size > LARGEST:
                raise DocumentError(too_large(status.st_size))
            data = file.read(LARGEST + 1)
    except IsADirectoryError:
        raise DocumentError("a folder, not a file") from None
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        raise DocumentError(str(getattr(error, "strerror", "") or error)) from error
    if len(data) > LARGEST:
        raise DocumentError(too_large(len(data)))
    return from_bytes(data, path if shown is None else shown)


def too_large(size: int) -> str:
    """What to say of a file of ``size`` bytes."""
    return f"too large: {size / 1024**2:.0f} MB; at most {LARGEST // 1024**2} MB are read"


def from_bytes(data: bytes, name: str) -> Document:
    """The document that ``data`` is, under the name ``name``. Raises DocumentError."""
    if len(data) > LARGEST:
        raise DocumentError(too_large(len(data)))
    kind = KINDS.get(os.path.splitext(name)[1].lower(), "")
    if kind in ("docx", "odt"):
        from feudcheck.documents.office import read_office

        return read_office(data, name.replace(os.sep, "/"), kind)
    text, encoding = decode(data, declares=kind in ("html", ""))
    return replace(_read(text, name, kind), encoding=encoding)


def from_text(text: str, name: str) -> Document:
    """The document that ``text`` is, under the name ``name``; never fails."""
    return _read(text.removeprefix("\ufeff"), name, KINDS.get(os.path.splitext(name)[1].lower(), ""))


def _read(text: str, name: str, kind: str) -> Document:
    """Only the reader that is needed is imported: all together they take longer than most drafts."""
    shown = name.replace(os.sep, "/")
    if kind == "markdown":
        from feudcheck.documents.markdown import read_markdown as reader
    elif kind == "html" or (not kind and text[:100].lstrip().lower().startswith(_PAGE_STARTS)):
        from feudcheck.documents.html import read_document as reader
    elif kind == "rst":
        from feudcheck.documents.rst import read_rst as reader
    else:
        from feudcheck.documents.plain import read_plain as reader
    return reader(text, shown)
