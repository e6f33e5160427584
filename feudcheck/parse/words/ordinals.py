"""Ordinals of more than one figure: "70th", "eleventh", «الدقيقة السبعين», «الثاني والعشرين», «الدقيقة 70»."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from feudcheck.language.tokens import adjacent
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_TEN = ("عشر", "عشره")
_AND = "و"
_LED = ("ال", "بال", "لل", "وال", "كال")


def ordinal(tokens: Sequence[Token], at: int, taken: Container[int]) -> Atom | None:
    """An ordinal that is written with figures or as one English word."""
    number, stop = tokens[at].text, at + 1
    if tokens[at].kind == "number":
        ends = stop < len(tokens) and stop not in taken and tokens[stop].text in syntax("ordinal_endings")
        if not ends or not adjacent(tokens[at], tokens[stop]):
            return None
        stop += 1
    else:
        number = syntax_map("ordinal_words").get(number, "")
        if not number:
            return None
    return _made(at, stop, number)


def arabic_ordinals(tokens: Sequence[Token], taken: Container[int]) -> Iterator[Atom]:
    """The Arabic ordinals above ten, and the figure right behind a noun that is told by its number."""
    for at, token in enumerate(tokens):
        if at in taken:
            continue
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        unit, tens = syntax_map("ordinal_units").get(token.text), syntax_map("ordinal_tens")
        if unit and after in _TEN:
            yield _made(at, at + 2, "1" + unit)
        elif unit and after[:1] == _AND and after[1:] in tens:
            yield _made(at, at + 2, tens[after[1:]][0] + unit)
        elif at and after != "+" and (number := _figure(token)) and _numbered(tokens[at - 1].text):
            yield _made(at, at + 1, number)


def _figure(token: Token) -> str:
    """The number that a word or a figure may be the ordinal of, "" for none."""
    number = syntax_map("ordinal_tens").get(token.text) or (token.text if token.kind == "number" else "")
    return number if number.isdigit() else ""


def _numbered(word: str) -> bool:
    """Whether an Arabic noun is one that a number behind it tells from others of its kind: «الدقيقة», «المركز»."""
    return any(word.startswith(led) and word.removeprefix(led) in syntax("numbered_nouns") for led in _LED)


def _made(at: int, stop: int, number: str) -> Atom:
    concept = syntax_map("ordinals").get(number)
    ids = (concept,) if concept else ()
    return Atom("term", at, stop, ids, (number,), classes=frozenset({"w:number", "w:ordinal"}))
