"""What stands before the first sentence of a paragraph and is no part of it: "Q:", «س:», the hour of a live entry."""

from __future__ import annotations

import re
from functools import cache

from feudcheck.language.data import section

LONGEST = 40
"""Characters; nothing longer is such a label."""
_DIGITS = "[0-9٠-٩]"


def label_end(text: str) -> int:
    """How many characters of ``text`` are such a label, with the space behind it."""
    found = _asked().match(text[:LONGEST]) or _timed().match(text[:LONGEST])
    if found is None or found.end() == len(text) or not _begins(text[found.end()]):
        return 0
    return found.end()


def _begins(first: str) -> bool:
    """Whether a sentence may begin with this: no small letter, no mark that goes on."""
    return not first.islower() and (first.isalnum() or first in "\"“”«„‘'([$€£")


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(rf"(?:{_words('labels')})[ ]?{_DIGITS}{{0,2}}[ ]?:\s+", re.IGNORECASE)


@cache
def _timed() -> re.Pattern[str]:
    zone, minute = rf"[ ]?(?:{_words('clocks')})", f"[0-5٠-٥]{_DIGITS}"
    clock = rf"(?:[0-2٠-٢]?{_DIGITS}[:h]{minute}(?:{zone}){{0,2}}|[0-2]?{_DIGITS}\.{minute}(?:{zone}){{1,2}})"
    return re.compile(rf"{clock}(?:[ ]?[:|–—-])?\s+", re.IGNORECASE)


def _words(name: str) -> str:
    words = sorted((str(word) for word in section("sentences")[name]), key=len, reverse=True)
    return "|".join(map(re.escape, words))
