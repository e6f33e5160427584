"""What is only promised: "promised to scrap the tax", «وعد X بإلغاء الضريبة ورفع الأجور»."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

ADJACENT = 2  # tokens from the end of "promised" to its verb
_NEAR = 8  # atoms from a promise to what it is of
_WITH, _AND = "ب", "و"


def is_promised(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun is what somebody promised: «وعد X خلال حملته بإلغاء الضريبة»."""
    word = tokens[atoms[at].start].text
    if word[0] != _WITH or not is_arabic(word[0]) or atoms[at].lemma.startswith(_WITH):
        return False
    for before in reversed(atoms[max(0, at - _NEAR) : at]):
        if before.kind == "mark" or "w:promise" in before.classes:
            return "w:promise" in before.classes
        if before.kind == "term" and tokens[before.start].text[0] in (_WITH, _AND) and before.prep == "":
            return False
    return False


def joined_to_it(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether "and" joins a noun to what was promised: «وعد بإلغاء الضريبة ورفع الأجور» has not raised them."""
    word = tokens[atoms[at].start].text
    if word[0] != _AND or word[1:] != atoms[at].lemma.split(" ")[0] or not atoms[at].ids:
        return False
    for k in range(at - 1, max(-1, at - _NEAR), -1):
        if atoms[k].kind == "mark":
            return False
        if atoms[k].kind == "term" and is_promised(atoms, tokens, k):
            return True
    return False


def to_be_dropped(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """ "Promised to scrap the tax": not done yet."""
    led = at > 0 and not atoms[at - 1].classes.isdisjoint(("w:promise", "w:plan"))
    led = led and atoms[at - 1].lemma not in syntax("resolving_to")  # what it was decided to scrap is scrapped
    return led and tokens[atoms[at].start - 1].text == "to" and atoms[at].start - atoms[at - 1].stop < ADJACENT
