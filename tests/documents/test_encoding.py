"""Bytes to text: every encoding newsrooms have, told apart or refused with a reason."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feudcheck.documents import from_bytes
from feudcheck.errors import DocumentError

ARABIC = [
    "أعلنت الشركة يوم الاثنين أنها ستستثمر خمسة مليارات دولار في مصنع جديد، وقال رئيسها إن العمل سيبدأ في مايو.",
    "وقال المتحدث باسم OpenBook Inc. إن منصة «Fabrik» ستُطلق في باريس؛ وأضاف: «لن نتأخر».",
    "هل وقع العقد؟ لا.",
    "وافق مجلس إدارة Acme Holdings على صفقة Beta Media بقيمة 3.5 مليار دولار، وفق ما ذكرته Financial Gazette.",
    "كتبه پارسا چمران من گيلان",
    "القاهرة ـ خاص: قرر المجلسُ تأجيلَ الجلسةِ إلى الغد…",
    "تعاون مع Société Générale وCafé de l'été في باريس، وأكد المدير أن الاتفاق ساري المفعول حتى نهاية العام.",
]
LATIN = [
    "The café’s owner said “no” — it cost £5 million.",
    "Le président de la Société Générale a déclaré à Noël que l’été dernier avait été très difficile.",
    "Élu en 1995, il a été réélu : « ça suffit », a-t-il répété à l’Assemblée.",
    "Der Vorstand erklärte, die Gespräche über größere Übernahmen seien gescheitert.",
    "El año pasado, el señor Núñez pagó 3.500 € por él.",
    "“Plain words” – with dashes…",
    "naïve",
    "Smørrebrød på Ærø, sagde han på åen: åh nej",
    "créée, réélue, déçue: où çà?",
]


@pytest.mark.parametrize("text", [*ARABIC, *LATIN])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode(text: str, encoding: str) -> None:
    if encoding.endswith(("le", "be")) and "\0" not in text.encode(encoding).decode("latin-1"):
        pytest.skip("without a space or a Latin letter nothing tells")
    for ending in ("", "\r\n", "\n" + text):
        document = from_bytes((text + ending).encode(encoding), "a.txt")
        assert document.text == text + ending
        assert document.encoding == encoding.removesuffix("-sig")


@pytest.mark.parametrize("text", ARABIC)
def test_windows_1256(text: str) -> None:
    document = from_bytes(text.encode("cp1256"), "a.txt")
    assert (document.encoding, document.text) == ("cp1256", text)


@pytest.mark.parametrize("text", LATIN)
def test_windows_1252(text: str) -> None:
    document = from_bytes(text.encode("cp1252"), "a.txt")
    assert (document.encoding, document.text) == ("cp1252", text)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b'<meta charset="windows-1256"><p>\xc7\xe1', "cp1256"),
        (b"<META http-equiv=content-type content='text/html; charset=Windows-1252'><p>\xe9\xe9\xe9", "cp1252"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?><p>\xe9\x93', "cp1252"),
        (b"<meta charset=iso-8859-6><p>\xc7\xe4", "iso8859-6"),
        (b"<meta charset=utf-16><p>plain", "utf-8"),
        (b"<meta charset=rot13><p>plain \xe9", "cp1252"),
        ("<meta charset=windows-1256><p>\u0627\u0644".encode(), "utf-8"),
    ],
)
def test_what_a_page_declares(data: bytes, encoding: str) -> None:
    assert from_bytes(data, "a.html").encoding == encoding


def test_only_pages_declare() -> None:
    text = '<meta charset="windows-1256"> café'
    assert from_bytes(text.encode("cp1252"), "a.txt").text == text


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt", "a"])
@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image, not text"),
        (b"%PDF-1.7\n", "a PDF file"),
        (b"PK\x03\x04\x14\0", "a ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "save it as .docx"),
        (b"{\\rtf1 x}", "Rich Text"),
        (b"abc\0def\0\0", "binary data"),
        (b"\0" * 1000, "binary data"),
        (bytes(range(1, 32)) * 20, "control characters"),
        (b"\xff\xfea", "not valid UTF-16"),
        (b"\xef\xbb\xbf\xff", "not valid UTF-8"),
        ("نص عربي طويل في الملف كله.\nثم ".encode() + b"\xff\n", r"not valid UTF-8: byte 0xff in line 2"),
        ("Съешь ещё этих мягких французских булок, да выпей чаю".encode("cp1251"), "neither UTF-8 nor"),
        ("Ξεσκεπάζω την ψυχοφθόρα βδελυγμία".encode("cp1253"), "neither UTF-8 nor"),
        ("אני יכול לאכול זכוכית וזה לא מזיק לי".encode("cp1255"), "neither UTF-8 nor"),
        ("私はガラスを食べられます。それは私を傷つけません。".encode("shift-jis"), "neither UTF-8 nor"),
        ("أعلنت الشركة أنها ستستثمر خمسة مليارات".encode("iso-8859-6"), "neither UTF-8 nor"),
        (b"na\xefve \x81", "neither UTF-8 nor"),
    ],
)
def test_what_is_no_text_is_named(name: str, data: bytes, message: str) -> None:
    with pytest.raises(DocumentError, match=message) as caught:
        from_bytes(data, name)
    assert "\n" not in str(caught.value)


@settings(deadline=None)
@given(data=st.binary(max_size=300), name=st.sampled_from(["a.md", "a.html", "a.txt", "a"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        text = from_bytes(data, name).text
    except DocumentError as error:
        text = str(error)
    assert "\0" not in text
