"""One spelling for each character: case, accents, Arabic letter variants, digits, widths.

Works character by character, so a normalised word never loses its place in the raw text.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

VOWEL_SIGNS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"  # what Arabic may write above and below letters
_ARTICLED = ("ال", "وال", "فال", "بال", "كال", "لل", "ولل")  # the Arabic article, with what is written onto it
LONGEST_WORD = 30  # characters of what is kept: whole texts would fill the memory
_VARIANTS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي",
    "ک": "ك", "ی": "ي", "گ": "ك", "ڤ": "ف", "پ": "ب", "چ": "ج", "ہ": "ه", "ھ": "ه",
    "ـ": "", "’": "'", "‘": "'", "ʼ": "'", "′": "'", "`": "'",
    "‐": "-", "‑": "-", "−": "-", "٪": "%", "٫": ".", "٬": ",",
}  # fmt: skip


class _Folded(dict[str, str]):
    """Character to its folded form, worked out on first sight."""

    def __missing__(self, char: str) -> str:
        folded = self[char] = _fold(char)
        return folded


def _fold(char: str) -> str:
    if char in _VARIANTS:
        return _VARIANTS[char]
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf", "Cc", "Cs"):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    parts = unicodedata.normalize("NFKD", char)
    kept = (part for part in parts if unicodedata.category(part) not in ("Mn", "Me", "Cf"))
    return "".join(_VARIANTS.get(part, part).casefold() for part in kept)


_FOLDED = _Folded()


def fold(text: str) -> str:
    """``text`` in its normalised spelling (no diacritics, one alef, ASCII digits, lower case)."""
    if text.isascii():
        return text.lower()
    return _word(text) if len(text) < LONGEST_WORD else _folded(text)


def _folded(text: str) -> str:
    return "".join(map(_FOLDED.__getitem__, unicodedata.normalize("NFC", text)))


_word = lru_cache(maxsize=5_000)(_folded)  # the same words come again and again


@lru_cache(maxsize=2_000)  # asked of every letter
def is_arabic(char: str) -> bool:
    """Whether ``char`` is a letter of the Arabic script, in any of its Unicode blocks."""
    return "\u0620" <= char <= "\u06d3" or "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"


def definite(word: str) -> bool:
    """Whether an Arabic word, folded or as written, begins with its article: «المتحف», «للمتحف»."""
    return word.startswith(_ARTICLED)


def language_of(text: str) -> str:
    """``"ar"`` where at least a third of the letters are Arabic, else ``"en"``.

    A third, not half: Arabic news writes company names in Latin letters.
    """
    arabic = 0 if text.isascii() else sum(map(is_arabic, text))
    if not arabic:
        return "en"
    latin = sum(1 for c in text if c.isalpha() and not is_arabic(c))
    return "ar" if arabic * 2 >= latin else "en"
