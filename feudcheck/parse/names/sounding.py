"""Names that the base has in Latin letters only to their end: "شركة X أوشن لاينز" is X Ocean Lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from feudcheck.frozen import replace
from feudcheck.language.normal import fold, is_arabic
from feudcheck.model import Token
from feudcheck.parse.names.mentions import Found, Names


def to_its_end(found: Found, tokens: Sequence[Token], names: Names, known: Callable[[str], bool]) -> Found:
    """``found`` with the words behind it that nobody knows and that sound like further words of the name."""
    stop, words = found.stop, None
    while stop < len(tokens) and is_arabic(tokens[stop].text[0]) and not known(tokens[stop].text):
        from feudcheck.language.transliteration import sounds_like  # start-up: few claims ask

        if words is None:
            told = [name for id_ in found.ids for name in names.entity(id_).names.values()]
            words = [word for name in told for word in fold(name).split()]
        if not any(sounds_like(word, tokens[stop].text) for word in words):
            break
        stop += 1
    return found if stop == found.stop else replace(found, stop=stop)
