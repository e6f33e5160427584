"""The price of what is traded is what rises or falls when it does: "oil prices fell", «أسعار النفط», are oil."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import Lexicon, Match
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_PRICE = "price"


def of_traded(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether atom ``at`` is the price of something traded: "gold prices", "the price of gold", «سعر الذهب»."""
    atom = atoms[at]
    if atom.kind != "term" or _PRICE not in atom.ids or " " in atom.words[0]:
        return False
    after = atoms[at + 1] if at + 1 < len(atoms) else None
    if is_arabic(tokens[atom.start].text[0]):
        return after is not None and after.start == atom.stop and _traded(after, tokens)
    before = atoms[at - 1] if at else None
    if before is not None and before.stop == atom.start and _traded(before, tokens):
        return True
    led = at + 2 < len(atoms) and tokens[atom.stop].text == "of"
    return led and any(_traded(atoms[k], tokens) for k in (at + 1, at + 2))


def act(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a plain word right behind "gold prices" is their verb: "gold prices slide"."""
    before, atom = atoms[at - 1] if at else None, atoms[at]
    if before is None or before.stop != atom.start or not tokens[before.start].text.endswith("s"):
        return False
    if not of_traded(at - 1, atoms, tokens) or tokens[atom.start].text != atom.lemma:
        return False
    return any(c.kind == "event" for c in map(lexicon.concept, atom.ids) if c)


def apart(match: Match | None, tokens: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    """ «ارتفاع أسعار النفط» as a rise, and of what: a phrase of prices goes no further where what is traded follows."""
    if match is None or len(match.places) < 2 or syntax("price_changes").isdisjoint(match.ids):
        return match
    last = match.places[-1] + 1
    if last >= len(tokens) or not _named(tokens[last], lexicon):
        return match
    return lexicon.match(tokens[: at + 1], at)


def _traded(atom: Atom, tokens: Sequence[Token]) -> bool:
    if atom.kind != "term":
        return False
    return not syntax("traded").isdisjoint(atom.ids) or _bare(tokens[atom.start].text) in syntax("traded_words")


def _named(token: Token, lexicon: Lexicon) -> bool:
    if _bare(token.text) in syntax("traded_words"):
        return True
    match = lexicon.match([token], 0)
    return match is not None and not syntax("traded").isdisjoint(match.ids)


def _bare(word: str) -> str:
    return word.removeprefix("و").removeprefix("ال")
