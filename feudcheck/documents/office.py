"""DOCX and ODT: vetted as archives, then read with the libraries of the extra ``docs``.

An archive of a few bytes can hold terabytes, and a document type of a few lines can name itself a billion
times; neither is opened by a library before it was measured here.
"""

from __future__ import annotations

import io
import re

from feudcheck.documents.dates import plain_date
from feudcheck.errors import DocumentError
from feudcheck.model.document import Block, Document, Passage, Stretch

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

LARGEST = 64 * 1024 * 1024
"""Bytes of everything in an archive, pictures too: several times the largest file that is read at all."""
LARGEST_PART = 16 * 1024 * 1024
"""Bytes of one XML part: a tree of it takes about ten times as much memory. A book has 3 MB."""
MOST_PARTS = 5000
_TYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_WHITE = re.compile(r"[ \t\n\r\f\v\x85\u2028\u2029]+")
_DATES = ("date", "published", "date published", "publication date")


class Sheet:
    """The raw text of a document that is no text, one paragraph a line, and its blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._lines: list[str] = []
        self._length = 0

    def add(self, kind: str, text: str, level: int = 0, row: int = 0, direction: str | None = None) -> None:
        """A paragraph, unless it is empty."""
        text = _WHITE.sub(" ", text).strip()
        if text:
            passage = Passage(text, (Stretch(0, self._length, len(text), len(text)),))
            self.blocks.append(Block(kind, passage, level, row, None, direction))
            self._lines.append(text)
            self._length += len(text) + 1

    def document(self, path: str, kind: str, values: Mapping[str, str | None], own: Mapping[str, object]) -> Document:
        """The whole; ``values`` may have ``title`` and ``language``, ``own`` are the properties its writer made up."""
        dated: dt.date | None = None
        for name, value in own.items():
            if name.strip().lower() in _DATES and dated is None:
                dated = plain_date(value)
        return Document(
            path,
            kind,
            "".join(line + "\n" for line in self._lines),
            tuple(self.blocks),
            dated=dated,
            lang=values.get("language") or None,
            title=(values.get("title") or "").strip() or None,
        )


def read_office(data: bytes, path: str, kind: str) -> Document:
    """The document in an archive; ``kind`` "docx" or "odt". Raises DocumentError."""
    vet(data, kind)
    try:
        if kind == "docx":
            from feudcheck.documents.docx_reader import read_docx

            return read_docx(data, path)
        from feudcheck.documents.odt_reader import read_odt

        return read_odt(data, path)
    except ImportError as error:
        raise DocumentError(f"{kind.upper()} needs a library: pip install 'feudcheck[docs]'") from error
    except DocumentError:
        raise
    except Exception as error:  # whatever a library makes of a broken file
        raise DocumentError(f"not a readable {kind.upper()} file ({_first_line(error)})") from error


def vet(data: bytes, kind: str) -> None:
    """Raises DocumentError for what is no archive, explodes, or defines entities."""
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST:
                raise DocumentError(f"an archive that unpacks to more than {LARGEST // 1024**2} MB")
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels", ".rdf")):
                    if part.file_size > LARGEST_PART:
                        raise DocumentError(f"{part.filename} unpacks to more than {LARGEST_PART // 1024**2} MB")
                    content = archive.read(part)
                    if any(mark in content for mark in _TYPES):
                        raise DocumentError(f"{part.filename} defines a document type, as no {kind.upper()} file does")
    except DocumentError:
        raise
    except Exception as error:  # zipfile: BadZipFile, zlib.error, RuntimeError (encrypted), NotImplementedError …
        raise DocumentError(f"not a readable {kind.upper()} file ({_first_line(error)})") from error


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
