"""Names that only say of what somebody is the head: X of "رئيس X فلان"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from feudcheck.language.lexicon import ARTICLES, Lexicon
from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.words import SPEECH_CLASSES, syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_CLEFT = 3  # words of "It was X"


def say_whose(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], lexicon: Lexicon
) -> frozenset[int]:
    """The atoms of such names: between a noun for a person and the name that the person goes by."""
    found = [
        at for at in range(1, len(atoms) - 1)
        if atoms[at].kind == "mention" and not verbal[at - 1] and named_behind(atoms, at, tokens) is not None
        and _for_person(atoms[at - 1], atoms[at], tokens, lexicon)
    ]  # fmt: skip
    return frozenset(found)


def named_behind(atoms: Sequence[Atom], at: int, tokens: Sequence[Token]) -> int | None:
    """The name behind that of atom ``at``: next to it, or with where he is from between, «رئيس X، الألماني فلان»."""
    k = at + 1
    if atoms[k].kind == "mark" and tokens[atoms[k].start].text == "،" and k + 1 < len(atoms):
        k += 1
    if atoms[k].kind == "term" and k + 1 < len(atoms) and _is_nisba(tokens[atoms[k].start].text):
        k += 1
    elif k != at + 1:
        return None  # «رئيس X، فلان» may be two
    name = atoms[k]
    apart = any(one.stop != other.start for one, other in pairwise(atoms[at : k + 1]))
    return None if name.kind != "mention" or name.joined or apart else k


def _is_nisba(word: str) -> bool:
    """Whether a word looks like «الألماني», «البريطانية»."""
    return word.startswith("ال") and word.endswith(("ي", "يه"))


def _for_person(noun: Atom, name: Atom, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    between = [token.text for token in tokens[noun.stop : name.start]]
    if noun.kind != "term" or any(word not in noun.words[1:] for word in between):
        return False  # but for the rest of a phrase: «رئيس بلدية X فلان»
    word = tokens[noun.start].text
    if not is_arabic(word[0]) or definite(word) or (between and definite(between[-1])):
        return False  # «وزير الصحة X»: X is he
    return "w:titles" in noun.classes or any(c.person for c in map(lexicon.concept, noun.ids) if c)


def kind_of_thing(at: int, atoms: Sequence[Atom], lexicon: Lexicon) -> bool:
    """Whether "firm", "company" stands between a thing's noun and a name: a verb of one thing would end in "s"."""
    before, after = atoms[at - 1] if at else None, atoms[at + 1] if at + 1 < len(atoms) else None
    if before is None or after is None or "w:generic_nouns" not in atoms[at].classes or after.kind != "mention":
        return False
    if before.kind != "term" or not before.words or before.words[-1].endswith("s"):
        return False
    concepts = [c for c in map(lexicon.concept, before.ids) if c]
    return any(c.kind == "thing" for c in concepts) and not any(c.person or c.party for c in concepts)


def qualified_by_name(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether "the", a name of one, and a noun that may be a verb of saying stand together: "costs the X state"."""
    previous, atom = atoms[at - 1] if at else None, atoms[at]
    if previous is None or previous.kind != "mention" or previous.stop != atom.start or not previous.start:
        return False
    singular = not tokens[previous.stop - 1].text.endswith("s")
    return bool(atom.classes & SPEECH_CLASSES) and singular and tokens[previous.start - 1].text in ARTICLES


def named(at: int, atoms: Sequence[Atom], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """ "the X painting", "its X building": a thing that has its name before it."""
    name = atoms[at - 1]
    before = tokens[name.start - 1].text if name.start else ""
    led = before in ARTICLES or before in syntax("possessives")
    return led and any(c.kind == "thing" for c in map(lexicon.concept, atoms[at].ids) if c)


def cleft(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether a word tells what the one picked out did: "It was X that bought Y", "It was the union that …"."""
    that = atom.start - 1
    if that < _CLEFT or tokens[that].text != "that":
        return False
    if tokens[0].text != "it" or tokens[1].text not in syntax("be_forms"):
        return False
    picked = tokens[that - 1].raw[:1].isupper() or tokens[that - 2].text in ARTICLES
    word = tokens[atom.start].text
    inflected = word.endswith("ed") or (atom.lemma != word and not word.endswith("s"))
    return picked and inflected
