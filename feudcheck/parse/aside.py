"""What is denied in passing: "a faulty valve, not the pilot, caused the fire"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import ARTICLES
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
    if tokens[at].text not in _WORDS or not at or tokens[at - 1].text not in _OPENING:
        return []
    stop = next((n for n in range(at + 1, min(at + LONGEST, len(tokens))) if tokens[n].text in _CLOSING), None)
    if stop is None:
        return []
    between = [i for i in clause[place + 1 :] if atoms[i].stop <= stop and atoms[i].kind in ("mention", "term")]
    told = [i for i in between if verbal[i] and not _a_noun(tokens, atoms[i])]
    return [] if told else between


def _a_noun(tokens: Sequence[Token], atom: Atom) -> bool:
    return tokens[atom.start - 1].text in ARTICLES or tokens[atom.start].text.startswith("ال")
