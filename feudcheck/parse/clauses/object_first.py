"""Which Arabic name right behind a verb is what is acted on, by the form of the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import VOWEL_SIGNS
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_LEADS_IN = 2  # atoms from a verb to the name that a noun leads in


def found(atoms: Sequence[Atom], tokens: Sequence[Token], name: int, verb: int) -> bool:
    """ "أسس X مهندسون سابقون", «وأسس شركة X»: an ending says who founded X, or that X did not."""
    if name - verb == _LEADS_IN and _disagrees(atoms, tokens, name):
        return True
    after = atoms[name + 1] if name + 1 < len(atoms) else None
    if after is None or after.kind != "term" or after.start != atoms[name].stop:
        return False
    word = tokens[after.start].text
    return word.endswith("ون") and len(word) > 4 and word[0] not in "ايوفل"  # "يؤيدون", "والعاملون" go on otherwise


def _disagrees(atoms: Sequence[Atom], tokens: Sequence[Token], name: int) -> bool:
    """Whether a feminine noun leads in a name behind a masculine verb: what it is, did not do it."""
    if atoms[name - 1].kind != "term" or atoms[name - 1].stop != atoms[name].start:
        return False
    verb, noun = tokens[atoms[name - 2].start].text, tokens[atoms[name - 1].start]
    adjacent = atoms[name - 2].stop == atoms[name - 1].start
    masculine = not verb.endswith("ت") and not verb.startswith(("ت", "وت", "ست", "وست"))
    if noun.text.startswith("ال"):
        return False  # «أسس الجامعة X»: X did
    return adjacent and masculine and noun.raw.rstrip(VOWEL_SIGNS).endswith("ة") and noun.text[0] not in "بلوف"
