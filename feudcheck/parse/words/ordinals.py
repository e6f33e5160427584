"""Which one of a row: "15th", "fifteenth", "peaked at number four", «الدقيقة السبعين», «الثاني والعشرين»."""

from __future__ import annotations

from feudcheck.language.tokens import adjacent
from feudcheck.language.words import syntax, syntax_map
from feudcheck.parse.atom import Atom

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from feudcheck.model import Token

_TEN = ("عشر", "عشره")
_AND = "و"
_LED = ("ال", "بال", "لل", "وال", "كال")
_CLASSES = frozenset({"w:number", "w:ordinal"})


def ordinal(tokens: Sequence[Token], at: int, taken: Container[int]) -> Atom | None:
    """The ordinal that begins at ``at``, if there is one."""
    text, stop = tokens[at].text, at + 1
    if tokens[at].kind == "number":
        ends = stop < len(tokens) and stop not in taken and tokens[stop].text in syntax("ordinal_endings")
        if not ends or not adjacent(tokens[at], tokens[stop]):
            return None
        return _of(text, at, stop + 1)
    number = syntax_map("ordinal_words").get(text, "")
    return _of(number, at, stop) if number else None


def ranks(tokens: Sequence[Token]) -> list[Atom]:
    """ "number four", "No. 4", "#4" where they tell a rank: no house number, and no number of a reactor."""
    signs = syntax("rank_signs")
    found = [_ranked(tokens, at) for at, token in enumerate(tokens) if token.text in signs]
    return [atom for atom in found if atom is not None]


def _ranked(tokens: Sequence[Token], at: int) -> Atom | None:
    if not at or tokens[at - 1].text not in syntax("before_rank_signs"):
        return None
    figure = at + 1
    if figure < len(tokens) and tokens[figure].text == ".":
        figure += 1
    if figure >= len(tokens):
        return None
    number = tokens[figure].text if tokens[figure].kind == "number" else ""
    number = number or syntax_map("rank_figures").get(tokens[figure].text, "")
    after = tokens[figure + 1] if figure + 1 < len(tokens) else None
    ends = after is None or after.kind == "mark" or after.text in syntax("behind_ranks")
    return _of(number, at, figure + 1) if number.isdecimal() and ends else None


def arabic_ordinals(tokens: Sequence[Token], taken: Container[int]) -> Iterator[Atom]:
    """The Arabic ordinals above ten, and the figure right behind a noun that is told by its number."""
    for at, token in enumerate(tokens):
        if at in taken:
            continue
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        unit, tens = syntax_map("ordinal_units").get(token.text), syntax_map("ordinal_tens")
        if unit and after in _TEN:
            yield _of("1" + unit, at, at + 2)
        elif unit and after[:1] == _AND and after[1:] in tens:
            yield _of(tens[after[1:]][0] + unit, at, at + 2)
        elif at and after != "+" and (number := _figure(token)) and _numbered(tokens[at - 1].text):
            yield _of(number, at, at + 1)


def _figure(token: Token) -> str:
    """The number that a word or a figure may be the ordinal of, "" for none."""
    number = syntax_map("ordinal_tens").get(token.text) or (token.text if token.kind == "number" else "")
    return number if number.isdigit() else ""


def _numbered(word: str) -> bool:
    """Whether an Arabic noun is one that a number behind it tells from others of its kind: «الدقيقة», «المركز»."""
    return any(word.startswith(led) and word.removeprefix(led) in syntax("numbered_nouns") for led in _LED)


def _of(number: str, start: int, stop: int) -> Atom:
    concept = syntax_map("ordinals").get(number)
    return Atom("term", start, stop, (concept,) if concept else (), (number,), classes=_CLASSES)
