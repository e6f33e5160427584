"""Whether a stop ends a sentence: what stands before it and what follows."""

from __future__ import annotations

import re
from functools import cache

from feudcheck.language.data import section
from feudcheck.language.normal import is_arabic

_BEFORE = re.compile(r"[^\s\"“”«»()\[\],;:،؛/—–-]*\Z")
_NEXT = re.compile(r"[\w'’.&]*")
_WORD = re.compile(r"\w+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[ ]?)*[^\W\d_]ـ?\Z")
_NEAR = 24
"""Characters looked at before a stop: as long as any short form."""
_AHEAD = 5
"""Words after a quotation among which its verb of speech stands."""
_SHORT = re.compile(r"\(?[\d٠-٩]{1,3}\Z|\(?[ivxIVX]{1,4}\Z")
_WORDS_ON = re.compile(r"[^.!?؟…]*")
_WINDOW = 200
_FEWEST = 4
"""Words of a statement in a headline."""
_OPENERS = "\"“„«‹‘'([”"


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(str(word) for word in section("sentences")[name])


def ends_sentence(text: str, start: int, at: int, end: int, close: int, *, quoted: bool) -> bool:
    """Whether the sentence that began at ``start`` ends with the stops ``text[at:end]`` and marks up to ``close``.

    ``quoted``: a quotation ends there as well.
    """
    length = len(text)
    if close >= length:
        return True
    begin = close
    while begin < length and text[begin].isspace():
        begin += 1
    if begin == length:
        return True
    stops = text[at:end]
    if begin == close:
        return stops == "." and _glued(text, at, end)
    following = text[begin]
    mark = begin
    while mark < length and text[mark] in _OPENERS:
        mark += 1
    if mark == length:
        return True
    first, word = text[mark], _next(text, mark)
    if not first.isalnum() and following not in _OPENERS and first not in "$€£¥@#-–—•*+":
        return False
    if quoted and first in "-–—":
        return False
    if first.islower() and not _is_brand(text, mark) and mark == begin:
        return False
    if quoted and mark == begin and _goes_on(text, begin, stops, word):
        return False
    if "…" in stops or ".." in stops:
        return _after_ellipsis(text, start, at, begin)
    if stops == "." and close == end:
        return _after_stop(text, start, at, begin, mark, word)
    return True


def _next(text: str, at: int) -> str:
    match = _NEXT.match(text, at, at + 40)
    return match.group().rstrip(".'’").lower() if match else ""


def _is_brand(text: str, at: int) -> bool:
    """A name that begins small: iPhone, eBay."""
    match = _WORD.match(text, at, at + 40)
    return match is not None and any(char.isupper() for char in match.group()[1:4])


def _glued(text: str, at: int, end: int) -> bool:
    """A stop without a space behind it, between two whole Arabic words."""
    around = text[max(0, at - 2) : at] + text[end : end + 2]
    return len(around) == 4 and all(map(is_arabic, around))


def _goes_on(text: str, begin: int, stops: str, word: str) -> bool:
    """Whether the sentence goes on behind a quotation that ended in a stop."""
    if is_arabic(text[begin]):
        return word in _list("going_on") or word in _list("speech")
    if set(stops) & {"?", "!", "؟"}:
        ahead = _WORD.findall(text, begin, begin + 80)[:_AHEAD]
        return any(one.lower() in _list("speech") for one in ahead)
    return False


def _after_ellipsis(text: str, start: int, at: int, begin: int) -> bool:
    if at and text[at - 1].isspace():
        return False  # words left out
    if is_arabic(text[begin]):  # a pause, or what parts the statements of a headline
        rest = _WORDS_ON.match(text, begin, begin + _WINDOW)
        before = _WORD.findall(text, max(start, at - _WINDOW), at)
        return rest is not None and min(len(before), len(_WORD.findall(rest.group()))) >= _FEWEST
    return text[begin].isupper() or not text[begin].isalpha()


def _after_stop(text: str, start: int, at: int, begin: int, mark: int, word: str) -> bool:
    """Whether a lone full stop is more than the mark of a short form."""
    near = text[max(start, at - _NEAR) : at]
    found = _BEFORE.search(near)
    before = found.group() if found else ""
    if not before:
        return True
    low = before.lower()
    follows = text[mark]
    if at - start < 6 and _SHORT.match(text[start:at]):
        return False  # "1. ", the number of a heading or item
    starts = word in _list("starters") and text[mark + len(word) : mark + len(word) + 1] != "."
    if is_arabic(before[-1]):
        return _after_arabic(near, before, follows, word)
    if low in _list("leading"):
        return False
    if low in _list("numbered"):
        return not follows.isdigit()
    if low in _list("closing"):
        return word not in _list("after_time") and not follows.isdigit()
    if low in _list("trailing") or (len(before) > 1 and _INITIALS.match(before)):
        return starts or mark > begin
    if len(before) == 1 and before.isupper():
        return starts or _is_no_initial(low, near[: -len(before)], text[mark : mark + 2], word)
    return True


def _is_no_initial(letter: str, earlier: str, following: str, word: str) -> bool:
    """A letter that no name begins with ("on X. Park said"), or that tells things apart ("Plan B. Park said")."""
    if len(word) == 1 and following[1:2] == ".":
        return False  # one of several
    words = _WORD.findall(earlier)
    return letter in _list("not_initials") or (bool(words) and words[-1].lower() in _list("lettered"))


def _after_arabic(near: str, before: str, follows: str, word: str) -> bool:
    bare = before.lstrip("0123456789٠١٢٣٤٥٦٧٨٩")
    counted = len(bare) < len(before) or near[: len(near) - len(before)].rstrip()[-1:].isdigit()
    bare = bare.replace("ـ", "")
    if not bare:
        return True  # a figure in Arabic digits: no short form
    if bare in _list("closing") or (counted and len(bare) == 1):  # an era or a unit: 1446 هـ
        return word not in _list("after_time") and not follows.isdigit()
    if (bare[0] == "و" and (len(bare) == 2 or bare[1:] in _list("leading"))) or bare in _list("to_titles"):
        return False  # "and" is written together with the title or initial behind it
    if len(bare) == 1 or bare in _list("leading"):
        return False  # a title, an initial, a letter that numbers
    if bare in _list("numbered"):
        return not follows.isdigit()
    return bare not in _list("trailing") and not _INITIALS.match(bare)
