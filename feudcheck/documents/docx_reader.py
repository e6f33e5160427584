"""What a reader sees of a Word document: paragraphs, lists, tables and notes, tracked deletions left out."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from feudcheck.documents.office import Sheet
from feudcheck.model.document import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_UNREAD = frozenset(
    [_FALLBACK] + [_W + name for name in ("del", "moveFrom", "instrText", "delText", "rPr", "pPr", "sdtPr", "sectPr")]
)
_WHITE = frozenset(_W + name for name in ("tab", "br", "cr", "ptab"))
_NOTES = ("/footnotes", "/endnotes")
_OFF = ("0", "false", "off", "none")
_KINDS = {"quote": "quote", "intense quote": "quote", "caption": "caption", "title": "heading", "subtitle": "heading"}


def read_docx(data: bytes, path: str) -> Document:
    """The document in ``data``; raises whatever the library does for a broken one, ImportError without it."""
    import docx

    document = docx.Document(io.BytesIO(data))
    reader = _Reader({style.style_id: (style.name or "").lower() for style in document.styles})
    reader.blocks(document.element.body, "")
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith(_NOTES):
            from docx.oxml.parser import parse_xml

            for note in parse_xml(relation.target_part.blob):
                if note.get(_W + "type") in (None, "normal"):
                    reader.blocks(note, "note")
    properties = document.core_properties
    values = {"title": properties.title, "language": properties.language}
    return reader.sheet.document(path, "docx", values, dict(_own(document)))


def _own(document: Any) -> Iterator[tuple[str, str]]:
    """The properties that the writer added."""
    from docx.oxml.parser import parse_xml

    for part in document.part.package.iter_parts():
        if str(part.partname) == "/docProps/custom.xml":
            for one in parse_xml(part.blob):
                yield one.get("name") or "", "".join(one.itertext())


class _Reader:
    def __init__(self, styles: dict[str, str]) -> None:
        self.sheet = Sheet()
        self._styles = styles

    def blocks(self, parent: Any, kind: str, row: int = 0) -> None:
        """The paragraphs and tables in an element; ``kind`` of what stands there, "" for what it is by itself."""
        for child in parent:
            if child.tag == _W + "p":
                self._paragraph(child, kind, row)
            elif child.tag == _W + "tbl":
                for number, line in enumerate(child.iterfind(f".//{_W}tr"), 1):
                    if next(line.iterancestors(_W + "tbl")) is child:
                        for cell in line.iter(_W + "tc"):
                            if next(cell.iterancestors(_W + "tr")) is line:
                                self.blocks(cell, "cell", number)
            elif isinstance(child.tag, str) and child.tag not in _UNREAD:
                self.blocks(child, kind, row)  # a content control, tracked insertions

    def _paragraph(self, paragraph: Any, kind: str, row: int) -> None:
        own, level = kind, 0
        settings = paragraph.find(_W + "pPr")
        name, direction = "", None
        if settings is not None:
            style = settings.find(_W + "pStyle")
            name = self._styles.get(style.get(_W + "val"), "") if style is not None else ""
            numbered = settings.find(_W + "numPr")
            if not kind and (numbered is not None or name.startswith("list")):
                depth = numbered.find(_W + "ilvl") if numbered is not None else None
                own, level = "item", 1 + int(depth.get(_W + "val") if depth is not None else 0)
            direction = "rtl" if _on(settings.find(_W + "bidi")) else None
        if name.startswith("toc "):
            return
        if not kind and name in _KINDS:
            own, level = _KINDS[name], 1
        elif not kind and name.startswith("heading "):
            own, level = "heading", int(name[8:]) if name[8:].isdigit() else 1
        text, boxes = _text(paragraph)
        self.sheet.add(own or "paragraph", text, level, row, direction)
        for box in boxes:
            self.blocks(box, kind, row)


def _text(paragraph: Any) -> tuple[str, list[Any]]:
    """The visible text of a paragraph, and the text boxes anchored in it."""
    pieces: list[str] = []
    boxes: list[Any] = []
    todo = list(reversed(paragraph))
    while todo:
        element = todo.pop()
        tag = element.tag
        if tag == _W + "t":
            pieces.append(element.text or "")
        elif tag in _WHITE:
            pieces.append(" ")
        elif tag == _W + "noBreakHyphen":
            pieces.append("\u2011")
        elif tag == _W + "txbxContent":
            boxes.append(element)
        elif isinstance(tag, str) and tag not in _UNREAD and not (tag == _W + "r" and _unseen(element)):
            todo.extend(reversed(element))
    return "".join(pieces), boxes


def _unseen(run: Any) -> bool:
    """Hidden or struck out."""
    settings = run.find(_W + "rPr")
    return settings is not None and any(_on(settings.find(_W + name)) for name in ("vanish", "strike", "dstrike"))


def _on(switch: Any) -> bool:
    return switch is not None and switch.get(_W + "val", "1").lower() not in _OFF
