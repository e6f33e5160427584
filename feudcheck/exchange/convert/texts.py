"""Texts of other people's files made plain: no markup, no scripts, nothing unseen, one line."""

from __future__ import annotations

import re
import unicodedata

from feudcheck.language.normal import is_arabic, language_of

LONGEST = 20_000
"""Characters of one text; what is longer is cut to them: no statement is, and an explanation has said it by then."""

_TAG = re.compile(r"<[A-Za-z!/?]")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ROUNDS = 3  # markup escaped within markup: "&lt;p&gt;"
_TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
_UNSEEN = frozenset(
    map(chr, (0xAD, 0x180E, 0x200B, 0xFEFF, 0xFFFC, *range(0x2060, 0x2066), *range(0x206A, 0x2070)))
)


def plain(text: str) -> str:
    """``text`` as a reader sees it: markup and scripts gone, white space single, no controls."""
    text = text[:LONGEST]
    for _ in range(_ROUNDS):
        if not _TAG.search(text) and not _REFERENCE.search(text):
            break
        text = _seen(text)
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join("".join(map(_kept, text)).split())


def _seen(text: str) -> str:
    from feudcheck.documents import from_text

    return " ".join(block.passage.text for block in from_text(text, "text.html").blocks)


def _kept(char: str) -> str:
    if char.isprintable():
        return char
    if char in _TURNING or char in _UNSEEN:
        return ""
    category = unicodedata.category(char)
    if category == "Cf":
        return char  # joiners and direction marks: Persian and mixed lines are misread without them
    return " "  # controls, line ends, unpaired surrogates


def language(text: str, declared: str | None) -> str | None:
    """``"en"`` or ``"ar"`` where ``text`` is in one of them, as far as its letters and what is declared can tell."""
    short = (declared or "").strip().lower()
    code = _NAMES.get(short, short.replace("_", "-").split("-")[0])
    if len(code) == 2 and code.isascii() and code not in ("en", "ar"):
        return None
    if text.isascii():
        return "en" if any(map(str.isalpha, text)) else None
    letters = [char for char in text if char.isalpha()]
    ours = sum(1 for char in letters if is_arabic(char) or _latin(char))
    if not letters or ours * 3 < len(letters) * 2:
        return None
    return language_of(text)


_NAMES = {"english": "en", "arabic": "ar", "العربية": "ar", "عربي": "ar", "eng": "en", "ara": "ar", "الإنجليزية": "en"}


def _latin(char: str) -> bool:
    return char < "\u0250" or "\u1e00" <= char < "\u1f00"
