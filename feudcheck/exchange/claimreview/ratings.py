"""What a review calls a claim, by its words before its figure: true, false, mixed or open."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import cache

from feudcheck.language.data import section
from feudcheck.language.normal import fold

TRUE, FALSE, MIXED, OPEN = "true", "false", "mixed", "open"
_WORST, _BEST = Decimal(1), Decimal(5)  # schema.org: what is meant where a rating gives none
_MARKS = re.compile(r"[^\w%]+")
_PIECES = re.compile(r"[:;.!?,،؛؟()\[\]|/–—]|\s-+\s")
LONGEST = 200  # characters of a rating that is looked up; more is an explanation


def judged(words: str, value: object = None, worst: object = None, best: object = None) -> str | None:
    """The kind of a rating with the name ``words`` (plain text, may be empty) and figures; None where it is unclear.

    The words decide where there are any. A name nobody knows is never taken for "true", whatever the figure.
    """
    if not words.strip() and isinstance(value, str) and _number(value) is None:
        words, value = value, None
    figure = _by_value(value, worst, best)
    if not words.strip():
        return figure
    return _by_name(words) or (None if figure == TRUE else figure)


def _by_name(words: str) -> str | None:
    if len(words) > LONGEST:
        return None
    whole = _key(words)
    if found := _names().get(whole):
        return found
    pieces = [key for piece in _PIECES.split(words) if (key := _key(piece)) and key not in _labels()]
    kinds = [_names().get(piece) for piece in pieces]
    if len(pieces) == 1:
        return kinds[0]
    told = {kind for kind in kinds if kind}
    if TRUE in told and (len(told) > 1 or None in kinds):
        return MIXED  # "True, but …"
    return told.pop() if len(told) == 1 else MIXED if told else None


def _by_value(value: object, worst: object, best: object) -> str | None:
    low, high = _number(worst), _number(best)
    low, high = _WORST if low is None else low, _BEST if high is None else high
    number = _number(value)
    if number is None or low >= high or not low <= number <= high:
        return None
    return TRUE if number == high else FALSE if number == low else MIXED


def _number(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = Decimal(str(value).strip()[:40])
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _key(words: str) -> str:
    return _MARKS.sub(" ", fold(words)).strip()


@cache
def _names() -> dict[str, str]:
    return {_key(name): kind for kind in (MIXED, OPEN, TRUE, FALSE) for name in _flat(section("ratings")[kind])}


@cache
def _labels() -> frozenset[str]:
    return frozenset(map(_key, section("ratings")["labels"]))


@cache
def _nobodies() -> frozenset[str]:
    return frozenset(map(_key, section("ratings")["nobody"]))


def is_nobody(name: str) -> bool:
    """Whether ``name`` stands where a claimant should be named, and names nobody."""
    return _key(name) in _nobodies()


def _flat(lists: list[list[str]]) -> list[str]:
    return [name for names in lists for name in names]
