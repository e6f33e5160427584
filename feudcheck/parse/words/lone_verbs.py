"""Verbs that mean nothing by themselves, left alone with a pronoun: "… and gave it away", "… and went there"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom


def told(tokens: Sequence[Token], atoms: list[Atom]) -> list[Atom]:
    """``atoms``, a light verb made a term where it heads a last part of the sentence that has no other word."""
    verbs = syntax("lone_verbs")
    last = len(atoms) - 1
    while last >= 0 and atoms[last].kind in ("word", "mark"):
        atom = atoms[last]
        if atom.kind == "mark" and last < len(atoms) - 1:
            break
        before = atoms[last - 1] if last else None
        led = before is not None and tokens[before.start].text in syntax("before_lone_verbs")
        if led and tokens[atom.start].text in verbs and last > 1:
            lone = Atom("term", atom.start, atom.stop, (), atom.words, classes=frozenset({"w:lone"}))
            return [*atoms[:last], lone, *atoms[last + 1 :]]
        last -= 1
    return atoms
