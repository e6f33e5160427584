""" "0 deaths", "zero reported injuries": none of them, as "no deaths" tells it."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.units import unit_after
from feudcheck.language.words import syntax
from feudcheck.model import Token

_ZEROS = ("0", "zero")
_BEFORE_NOUN = 3  # tokens up to the noun counted: "0 confirmed deaths"
_SHORTEST = 4  # letters of a plural


def read(tokens: Sequence[Token]) -> Sequence[Token]:
    """``tokens`` with "no" for a zero that counts nothing of a kind; a level ("fell to 0") or a unit stays."""
    if not any(token.text in _ZEROS for token in tokens):
        return tokens
    return [_no(token) if token.text in _ZEROS and _counts(tokens, at) else token for at, token in enumerate(tokens)]


def _no(token: Token) -> Token:
    return Token("no", token.start, token.end, "word", "no")


def _counts(tokens: Sequence[Token], at: int) -> bool:
    if at and (tokens[at - 1].kind != "word" and tokens[at - 1].text not in (",", "(", ";")):
        return False  # "2.0", "3-0"
    if at and tokens[at - 1].text in syntax("zero_levels"):
        return False
    if unit_after(tokens, at + 1, len(tokens)) is not None:
        return False
    behind = tokens[at + 1 : at + _BEFORE_NOUN]
    noun = next((k for k, token in enumerate(behind) if _plural(token)), None)
    return noun is not None and all(token.kind == "word" and token.raw.islower() for token in behind[: noun + 1])


def _plural(token: Token) -> bool:
    word = token.raw
    return word.isascii() and len(word) >= _SHORTEST and word.endswith("s") and not word.endswith(("ss", "us", "is"))
