"""What is said of files that can't be read, and of comments to mend, in Arabic on an Arabic page."""

from __future__ import annotations

import ast
import datetime as dt
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import feudcheck.documents
from feudcheck import documents
from feudcheck.documents import encoding
from feudcheck.documents.reading import too_large
from feudcheck.errors import DocumentError
from feudcheck.model.review import Failure, Run
from feudcheck.pipeline import Checker, load
from feudcheck.report.html import render
from feudcheck.report.page.troubles import in_our_words
from feudcheck.report.page.words import Words
from feudcheck.review import Circumstances, review
from tests.report.page import making

AR = Words("ar")
ROOM = Path(feudcheck.documents.__file__).parent
ARABIC = re.compile("[\u0621-\u064a]")
SYSTEM = (
    errno.ENOENT,
    errno.EACCES,
    errno.EPERM,
    errno.EISDIR,
    errno.ENOTDIR,
    errno.ENAMETOOLONG,
    errno.ELOOP,
    errno.EIO,
)


def _raised() -> Iterator[str]:
    """Every message that a DocumentError is raised with in the words of the code, its places filled."""
    for path in ROOM.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "DocumentError":
                text = node.args[0]
                if isinstance(text, ast.Constant):
                    yield str(text.value)
                elif isinstance(text, ast.JoinedStr) and ast.unparse(text) != "f'{name}, not text'":
                    yield "".join(str(one.value) if isinstance(one, ast.Constant) else "7" for one in text.values)


MESSAGES = sorted({
    *_raised(),
    *(f"{name}, not text" for _, name in encoding._SIGNATURES),
    *map(os.strerror, SYSTEM),
    too_large(2**26),
    "embedded null byte",
    "is nested too deeply",
})  # fmt: skip


@pytest.mark.parametrize("message", MESSAGES)
def test_every_message_about_a_file_has_its_arabic(message: str) -> None:
    told = in_our_words(message, AR)
    assert ARABIC.search(told), message
    assert not re.search(r"\b(not|is|an?|than|the)\b", told)
    assert in_our_words(message, Words("en")) == message


def test_the_messages_are_those_of_real_files() -> None:
    for data, name in (
        (b"%PDF-1.4", "a.md"),
        (b"ab\x00cd", "a.md"),
        (b"no zip", "a.docx"),
        ("كلام".encode() + b"\x81", "a.md"),
    ):
        with pytest.raises(DocumentError) as raised:
            documents.from_bytes(data, name)
        assert ARABIC.search(in_our_words(str(raised.value), AR)), raised.value


@pytest.mark.parametrize(
    "comment",
    [
        "feudcheck-ignore-next-line amount-differs",
        "feudcheck-ignore-next-line",
        "feudcheck-of",
        "feudcheck-disable no-rule",
    ],
)
def test_every_notice_has_its_arabic(comment: str) -> None:
    text = f"<!-- {comment} -->\nافتتح العمدة الجسر.\n"
    under = Circumstances(dt.date(2026, 1, 15), rules=frozenset({"amount-differs"}))
    found = review(documents.from_text(text, "draft.md"), Checker(load()), under)
    assert found.notices
    assert all(ARABIC.search(in_our_words(one.message, AR)) for one in found.notices), found.notices


def test_what_has_no_words_stays_as_it_is() -> None:
    assert in_our_words("the moon is in the way", AR) == "the moon is in the way"


def test_an_arabic_page_says_why_a_file_was_not_read() -> None:
    failure = Failure("drafts/gone.md", "No such file or directory")
    page = render(Run((making.in_arabic(),), (failure,)))
    assert "لا يوجد ملف أو مجلد بهذا الاسم" in page
    assert "No such file" not in page
    assert "No such file" in render(Run((making.english(),), (failure,)))
