"""Arabic shares that are written like numbers: «خمس الأطفال», «طفل من كل خمسة أطفال»."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from feudcheck.language.units import unit_after
from feudcheck.model import Token
from feudcheck.parse.numbers.terms import term
from feudcheck.parse.numbers.vocabulary import Lexicon

_DAMMA = "ُ"  # the vowel sign that tells a fifth from five
_EACH = ("من", "كل")
_WEAK = frozenset("اويهةئءىآأإؤ")  # letters that a plural may have and its singular not, or the reverse
_MOST = 100
_LEAST = 2  # letters that one word and its plural share


def is_fraction(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> bool:
    """Whether a number from three to ten is a fraction: by its sign, or as what it counts has the article."""
    token = tokens[at]
    if _DAMMA in token.raw:
        return True
    if at + 1 >= stop or token.text.endswith("ه") or token.text not in table.sets["fifths"]:
        return False
    noun = tokens[at + 1]
    whole = noun.raw.startswith("ال") and noun.text not in table.words and unit_after(tokens, at + 1, stop) is None
    return whole or noun.text in table.sets["fifths_of"]


def starts(tokens: Sequence[Token]) -> list[int]:
    """Where «طفل من كل خمسة» may begin."""
    texts = [token.text for token in tokens]
    return [at for at in range(len(texts) - 2) if texts[at + 1] == _EACH[0] and texts[at + 2] == _EACH[1]]


def one_of_each(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[Decimal, int] | None:
    """The share that «طفل من كل خمسة أطفال» tells, and the index after its figure."""
    if at + 4 >= stop or (tokens[at + 1].text, tokens[at + 2].text) != _EACH or tokens[at].kind != "word":
        return None
    bottom = term(tokens, at + 3, stop, table)
    if bottom is None or bottom[3] > 1 or not 1 < bottom[0] <= _MOST or bottom[0] != int(bottom[0]):
        return None
    end = bottom[2]
    if end >= stop or not _plural_of(tokens[end].text, tokens[at].text, table):
        return None
    return 1 / bottom[0], end


def _plural_of(several: str, one: str, table: Lexicon) -> bool:
    """Whether a word has the letters of another in their order: «أطفال», «طفل»."""
    if several in table.sets["women"] and one.startswith("امرا"):
        return True
    letters, rest = [c for c in one if c not in _WEAK], iter(several)
    return len(letters) >= _LEAST and all(c in rest for c in letters)
