"""Word and OpenDocument files: what a reader sees of them, and archives that are no documents."""

from __future__ import annotations

import datetime as dt
import io
import tracemalloc
import zipfile
from typing import Any

import pytest

from feudcheck.documents import from_bytes
from feudcheck.errors import DocumentError
from feudcheck.model.document import Document

docx = pytest.importorskip("docx")
odfdo = pytest.importorskip("odfdo")


def shape(document: Document) -> list[tuple[str, int, int, str]]:
    return [(block.kind, block.level, block.row, block.passage.text) for block in document.blocks]


def saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def word(*elements: str) -> bytes:
    """A Word file with these pieces of WordprocessingML in its body."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = docx.Document()
    for element in elements:
        parsed = parse_xml(element.replace(">", f" {nsdecls('w')}>", 1) if "xmlns" not in element else element)
        document.element.body.insert(len(document.element.body) - 1, parsed)
    return saved(document)


def test_word() -> None:
    document = docx.Document()
    document.core_properties.title = "A draft"
    document.core_properties.language = "en-GB"
    document.add_heading("The headline", 0)
    document.add_heading("A part", 2)
    paragraph = document.add_paragraph("One ")
    paragraph.add_run("bold").bold = True
    paragraph.add_run(" word.\tTab")
    paragraph.add_run().add_break()
    paragraph.add_run("line.")
    document.add_paragraph("   ")
    document.add_paragraph("an item", style="List Bullet")
    document.add_paragraph("quoted", style="Quote")
    table = document.add_table(2, 2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cell {number}"
    document.add_paragraph("نص عربي.")
    read = from_bytes(saved(document), "draft.docx")
    assert shape(read) == [
        ("heading", 1, 0, "The headline"),
        ("heading", 2, 0, "A part"),
        ("paragraph", 0, 0, "One bold word. Tab line."),
        ("item", 1, 0, "an item"),
        ("quote", 1, 0, "quoted"),
        ("cell", 0, 1, "cell 0"),
        ("cell", 0, 1, "cell 1"),
        ("cell", 0, 2, "cell 2"),
        ("cell", 0, 2, "cell 3"),
        ("paragraph", 0, 0, "نص عربي."),
    ]
    assert (read.kind, read.title, read.lang, read.dated) == ("docx", "A draft", "en-GB", None)
    lines = read.text.split("\n")
    assert lines[:3] == ["The headline", "A part", "One bold word. Tab line."]
    for block in read.blocks:
        start, end = block.passage.raw_span((0, len(block.passage.text)))
        assert read.text[start:end] == block.passage.text


def test_word_leaves_out_what_is_deleted_or_hidden() -> None:
    data = word(
        "<w:p><w:r><w:t xml:space='preserve'>It paid </w:t></w:r><w:del><w:r><w:delText>$3</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>$5</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
        "<w:r><w:rPr><w:strike w:val='false'/></w:rPr><w:t xml:space='preserve'> billion.</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText>"
        "<w:fldChar w:fldCharType='separate'/><w:t>7</w:t><w:fldChar w:fldCharType='end'/></w:r></w:p>",
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>",
    )
    read = from_bytes(data, "a.docx")
    assert [block.passage.text for block in read.blocks] == ["It paid $5 billion.", "7", "linked"]
    assert [block.direction for block in read.blocks] == [None, "rtl", None]


def test_word_leaves_out_what_colleagues_say_and_what_stands_on_every_page() -> None:
    document = docx.Document()
    run = document.add_paragraph("The bridge cost $5 billion.").runs
    document.add_comment(run, text="It cost $3 billion, surely?", author="Desk")
    document.sections[0].header.paragraphs[0].text = "Draft of Monday"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    read = from_bytes(saved(document), "a.docx")
    assert [block.passage.text for block in read.blocks] == ["The bridge cost $5 billion."]


def test_opendocument() -> None:
    document = odfdo.Document("text")
    document.body.clear()
    document.meta.title = "A draft"
    document.meta.language = "ar"
    document.meta.set_user_defined_metadata("Published", dt.date(2025, 1, 28))
    document.body.append(odfdo.Header(2, "A part"))
    paragraph = odfdo.Paragraph("One  two")
    paragraph.append_plain_text("\tthree")
    paragraph.insert_note(after="One", note_id="n1", citation="1", body="The note.")
    document.body.append(paragraph)
    document.body.append(odfdo.List(["first", "second"]))
    table = odfdo.Table("T")
    table.set_values([["a", "b"], ["c", "d"]])
    document.body.append(table)
    read = from_bytes(saved(document), "draft.odt")
    assert shape(read) == [
        ("heading", 2, 0, "A part"),
        ("paragraph", 0, 0, "One two three"),
        ("note", 0, 0, "The note."),
        ("item", 1, 0, "first"),
        ("item", 1, 0, "second"),
        ("cell", 0, 1, "a"),
        ("cell", 0, 1, "b"),
        ("cell", 0, 2, "c"),
        ("cell", 0, 2, "d"),
    ]
    assert (read.kind, read.title, read.lang, read.dated) == ("odt", "A draft", "ar", dt.date(2025, 1, 28))


def archive(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name.replace("__", "/") + ".xml", content)
    return file.getvalue()


BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize("kind", ["docx", "odt"])
@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not a readable"),
        (b"PK\x03\x04 broken", "not a readable"),
        (b"plain text", "not a readable"),
        (archive(word__document=BOMB), "defines a document type"),
        (archive(content=BOMB.decode().encode("utf-16")), "defines a document type"),
        (archive(word__document=b" " * (17 << 20)), "unpacks to more than 16 MB"),
        (archive(**{f"p{n}": b" " * (15 << 20) for n in range(5)}), "unpacks to more than 64 MB"),
        (archive(other=b"<x/>"), "not a readable"),
    ],
)
def test_what_is_no_document_is_refused(kind: str, data: bytes, message: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(DocumentError, match=message) as caught:
            from_bytes(data, f"a.{kind}")
        assert tracemalloc.get_traced_memory()[1] < 100 << 20
    finally:
        tracemalloc.stop()
    assert "\n" not in str(caught.value)


def test_a_size_that_lies_unpacks_no_further() -> None:
    data = bytearray(archive(word__document=b" " * (200 << 20)))
    size = (200 << 20).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (1000).to_bytes(4, "little")
    with pytest.raises(DocumentError, match="not a readable DOCX"):
        from_bytes(bytes(data), "a.docx")


@pytest.mark.parametrize(("name", "library"), [("a.docx", "docx"), ("a.odt", "odfdo")])
def test_without_the_library_the_extra_is_named(name: str, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, library, None)
    with pytest.raises(DocumentError, match=r"pip install 'feudcheck\[docs\]'"):
        from_bytes(archive(a=b"<x/>"), name)
