"""Atoms to clauses: where one predication ends and the next begins."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.tagging import Atom


def split(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool]) -> list[int]:
    """The clause number of each atom.

    A strong mark always divides. A comma, a conjunction, a subordinator or a relative
    divides where a verb stands on both sides of it: lists and leading dates stay whole.
    """
    numbers, current = [], 0
    verb_seen = False
    for at, atom in enumerate(atoms):
        if _strong(atoms, at):
            if any(verbal[at:]) or atom.words[0] in (";", "؛"):
                numbers.append(current)
                current, verb_seen = current + 1, False
                continue
        elif verb_seen and _divider(atom, tokens) and _verb_before_next_divider(atoms, tokens, verbal, at):
            current, verb_seen = current + 1, False
        numbers.append(current)
        verb_seen = verb_seen or verbal[at]
    return numbers


def _strong(atoms: Sequence[Atom], at: int) -> bool:
    atom = atoms[at]
    if atom.kind != "mark" or at + 1 == len(atoms):
        return False
    return atom.words[0] in syntax("clause_marks") or (
        atom.words[0] in syntax("sentence_ends") and atoms[at + 1].start > atom.stop - 1 and len(atoms) - at > 2
    )


def _divider(atom: Atom, tokens: Sequence[Token]) -> bool:
    text = tokens[atom.start].text
    if atom.kind == "mark":
        return text in syntax("commas")
    if text in syntax("conjunctions") or text in syntax("subordinators") or text in syntax("relatives"):
        return True
    # Arabic "and" is glued to the verb it leads in
    return text[0] in "وف" and atom.kind == "term" and not atom.lemma.startswith(text[0])


def _verb_before_next_divider(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], at: int
) -> bool:
    if verbal[at]:
        return True
    for later in range(at + 1, len(atoms)):
        if verbal[later]:
            return True
        if atoms[later].kind == "mark" and atoms[later].words[0] in syntax("commas"):
            return False
        if _strong(atoms, later):
            return False
    return False
