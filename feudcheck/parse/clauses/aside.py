"""What is denied, or said, in passing: "a faulty valve, not the pilot, caused the fire"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

LONGEST = 8  # tokens between the marks
_OPENING = frozenset(",،-–—(")
_CLOSING = frozenset(",،;؛-–—)")
_WORDS = frozenset({"not", "لا", "ليس", "ليست", "وليس", "وليست", "ولا"})


def denied(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], place: int, verbal: Sequence[bool]
) -> list[int]:
    """What a negator between two marks denies; empty where it does not stand so, or where a verb follows it."""
    at = atoms[clause[place]].start
    if tokens[at].text not in _WORDS or not at:
        return []
    if tokens[at - 1].text not in _OPENING:
        return _other_word(atoms, tokens, clause, place, verbal)
    stop = next((n for n in range(at + 1, min(at + LONGEST, len(tokens))) if tokens[n].text in _CLOSING), None)
    if stop is None:
        return []
    between = [i for i in clause[place + 1 :] if atoms[i].stop <= stop and atoms[i].kind in ("mention", "term")]
    told = [i for i in between if verbal[i] and not _a_noun(tokens, atoms[i])]
    return [] if told else between


def _other_word(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], place: int, verbal: Sequence[bool]
) -> list[int]:
    """ "The western and not the eastern dam": only the word that is set beside another one is denied."""
    at = atoms[clause[place]].start
    if tokens[at].text[0] != "و" and tokens[at - 1].text != "and":
        return []
    terms = [i for i in clause if atoms[i].kind in ("term", "mention", "amount", "date")]
    before = next((i for i in reversed(terms) if atoms[i].start < at), None)
    after = next((i for i in terms if atoms[i].start > at), None)
    if before is None or after is None or verbal[before] or verbal[after]:
        return []
    beside = at - atoms[before].stop < 2 and atoms[after].start - at < 3
    return [after] if beside and atoms[before].kind == atoms[after].kind in ("term", "mention") else []


def set_against(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], place: int, verbal: Sequence[bool]
) -> list[int]:
    """ "Not the northern but the southern roof": the words right behind the negator, where others replace them."""
    if tokens[atoms[clause[place]].start].text not in _WORDS:
        return []
    at, apart = atoms[clause[place]].stop, list[int]()
    for i in clause[place + 1 :]:
        if atoms[i].kind == "word":
            continue
        led = [t.text for t in tokens[at : atoms[i].start]]
        if apart and led and led[0] in syntax("contrasts"):
            return [] if verbal[i] or atoms[i].kind != "term" else apart
        if atoms[i].kind != "term" or verbal[i] or any(word not in ARTICLES for word in led):
            return []
        apart.append(i)
        at = atoms[i].stop
    return []


def _a_noun(tokens: Sequence[Token], atom: Atom) -> bool:
    return tokens[atom.start - 1].text in ARTICLES or tokens[atom.start].text.startswith("ال")


def of_another(tokens: Sequence[Token], at: int) -> bool:
    """ "X, he said, hates Y": who says so in passing is not X, whose sentence it is."""
    return at + 1 < len(tokens) and tokens[at].text == "," and tokens[at + 1].text in syntax("he_or_she")
