"""What a reader sees of an OpenDocument text: paragraphs, lists, tables and notes, tracked deletions left out."""

from __future__ import annotations

import io
from typing import Any

from feudcheck.documents.office import Sheet
from feudcheck.model.document import Document

_UNREAD = frozenset({
    "office:annotation", "office:annotation-end", "office:forms", "svg:desc", "svg:title", "table:covered-table-cell",
    "text:alphabetical-index", "text:hidden-paragraph", "text:hidden-text", "text:note-citation", "text:ruby-text",
    "text:sequence-decls", "text:table-of-content", "text:tracked-changes", "text:user-field-decls",
    "text:variable-decls",
})  # fmt: skip
_LOOSE = frozenset(["text:note", "draw:frame", "draw:text-box", "draw:custom-shape", "draw:g"])
_KINDS = {"title": "heading", "subtitle": "heading", "quotations": "quote", "caption": "caption"}


def read_odt(data: bytes, path: str) -> Document:
    """The document in ``data``; raises whatever the library does for a broken one, ImportError without it."""
    import odfdo

    document = odfdo.Document(io.BytesIO(data))
    reader = _Reader()
    reader.blocks(document.body, "", 0, 0)
    meta = document.meta
    values = {"title": meta.title, "language": meta.language}
    return reader.sheet.document(path, "odt", values, dict(meta.user_defined_metadata))


class _Reader:
    def __init__(self) -> None:
        self.sheet = Sheet()

    def blocks(self, parent: Any, kind: str, level: int, row: int) -> None:
        """The paragraphs, lists and tables in an element, each of ``kind`` unless that is ""."""
        for child in parent.children:
            tag = child.tag
            if tag in ("text:p", "text:h"):
                self._paragraph(child, kind, level, row)
            elif tag == "text:list":
                inside = kind in ("cell", "note")
                self.blocks(child, kind if inside else "item", level + (not inside), row)
            elif tag == "table:table":
                self._rows(child, 0)
            elif tag == "text:note-body":
                self.blocks(child, "note", 0, 0)
            elif tag not in _UNREAD:
                self.blocks(child, kind, level, row)

    def _rows(self, table: Any, row: int) -> int:
        for child in table.children:
            if child.tag == "table:table-row":
                row += 1
                for cell in child.children:
                    if cell.tag == "table:table-cell":
                        self.blocks(cell, "cell", 0, row)
            elif child.tag.startswith("table:table-"):
                row = self._rows(child, row)
        return row

    def _paragraph(self, paragraph: Any, kind: str, level: int, row: int) -> None:
        own = kind
        style = str(paragraph.get_attribute("text:style-name") or "").lower()
        if not kind and paragraph.tag == "text:h":
            depth = str(paragraph.get_attribute("text:outline-level") or "1")
            own, level = "heading", int(depth) if depth.isdigit() else 1
        elif not kind and style in _KINDS:
            own, level = _KINDS[style], 1
        pieces: list[str] = []
        loose: list[Any] = []
        _text(paragraph, pieces, loose)
        self.sheet.add(own or "paragraph", "".join(pieces), level, row)
        for element in loose:
            self.blocks(element, "" if kind == "item" else kind, 0, row)


def _text(element: Any, pieces: list[str], loose: list[Any]) -> None:
    """The visible text in an element, and what is anchored there but stands by itself."""
    pieces.append(element.text or "")
    for child in element.children:
        tag = child.tag
        if tag in _LOOSE:
            loose.append(child)
        elif tag in ("text:s", "text:tab", "text:line-break"):
            pieces.append(" ")
        elif tag not in _UNREAD:
            _text(child, pieces, loose)
        pieces.append(child.tail or "")
