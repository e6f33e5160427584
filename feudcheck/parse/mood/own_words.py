"""Whose word "by its own account", «وفق روايتها» is: of whoever acts in the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_PRONOUNS = ("ها", "ه", "هم", "هما")


def teller(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], at: int, subject: int | None
) -> int | None:
    """The atom that names who tells it, None where ``atoms[at]`` does not say that it is the doer's own word."""
    if not _own(atoms[at], tokens):
        return None
    if subject is not None:
        return subject
    return next((i for i in clause if i < at and atoms[i].kind == "mention" and not atoms[i].prep), None)


def _own(atom: Atom, tokens: Sequence[Token]) -> bool:
    led, last = tokens[atom.start].text, atom.words[0].split()[-1]
    if " " not in atom.words[0] or led not in syntax("own_word_leads"):
        return False
    return "own" in atom.words[0].split() or (last.endswith(_PRONOUNS) and len(last) > len(_PRONOUNS[0]) + 1)
