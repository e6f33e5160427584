"""Titles in quotation marks: in "The Long Way Home" every word but the small ones has a capital, and nobody speaks."""

from __future__ import annotations

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import building, syntax
from feudcheck.parse.atom import Atom

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feudcheck.model import Token

_OPENING = frozenset({'"', "“", "«"})
_CLOSING = frozenset({'"', "”", "»"})
_LEAST, _MOST = 2, 7  # words


def find_titles(tokens: Sequence[Token]) -> Iterator[Atom]:
    """Each quoted title, without its article, as a name."""
    opened = -1
    for at, token in enumerate(tokens):
        if opened >= 0 and token.text in _CLOSING:
            if (title := _title(tokens, opened + 1, at)) is not None:
                yield title
            opened = -1
        elif token.text in _OPENING:
            opened = at


def _title(tokens: Sequence[Token], start: int, stop: int) -> Atom | None:
    before = tokens[start - 2] if start > 1 else None
    if before is not None and (before.text in syntax("before_speech") or before.raw[:1].isupper()):
        return None
    inside = tokens[start:stop]
    if any(t.kind != "word" or not t.raw.isascii() for t in inside) or not _LEAST <= len(inside) <= _MOST:
        return None
    small = [t for t in inside if not t.raw[0].isupper()]
    if any(t.text not in building() for t in small) or not inside[-1].raw[0].isupper():
        return None
    if all(t.raw.isupper() for t in inside):
        return None
    first = start + (inside[0].text in ARTICLES)
    words = tuple([t.text for t in tokens[first:stop]])
    return Atom("mention", first, stop, (), words) if stop - first >= _LEAST else None
