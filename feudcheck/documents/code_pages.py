"""Windows-1252 or Windows-1256, told by the company that letters above ASCII keep.

In the Latin languages accented letters stand between ASCII letters; Arabic words are letters above ASCII
from end to end, and nearly every fifth of them is alef or lam. Letters of other alphabets do neither.
"""

from __future__ import annotations

import re

_LATIN_LETTERS = rb"\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xc0-\xd6\xd8-\xf6\xf8-\xff"
_ARABIC_LETTERS = rb"\x81\x8d\x8e\x90\x98\x9a\x9f\xaa\xc0-\xd6\xd8-\xdf\xe1\xe3-\xe6\xec\xed"
_HIGH = re.compile(rb"[" + _LATIN_LETTERS + _ARABIC_LETTERS + rb"]+")
_ARABIC = re.compile(rb"[" + _ARABIC_LETTERS + rb"\xdc\xf0-\xf3\xf5\xf6\xf8\xfa]{2,}")  # with tatweel and vowels
_BESIDE = re.compile(rb"(?<=[A-Za-z])[\x80-\xff]+|[\x80-\xff]+(?=[A-Za-z])")
_UNDEFINED_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_COMMON = b"\xc7\xe1"  # alef and lam in Windows-1256
_ENOUGH = 0.12
"""Share of alef and lam among Arabic letters; running text has .2 to .3, other alphabets in their places below .08."""


def guess(data: bytes) -> str | None:
    """"cp1252", "cp1256" or ``None`` where neither fits."""
    words = _ARABIC.findall(data)
    letters = sum(map(len, words))
    common = sum(word.count(one) for word in words for one in (_COMMON[:1], _COMMON[1:]))
    mixed = sum(len(match) for match in _BESIDE.findall(data))
    high = sum(len(match) for match in _HIGH.findall(data))
    if letters > mixed:
        fits = common >= _ENOUGH * letters if letters >= 12 else common > 0
        return "cp1256" if fits and letters * 2 > high else None
    return None if _UNDEFINED_1252.search(data) else "cp1252"
