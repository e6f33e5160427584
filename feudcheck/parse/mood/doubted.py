"""Where a word of doubt leaves what is told as it is: "doubts about X stopped it", "the unclear plans worried Y"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom


def mere_topic(
    atoms: Sequence[Atom], tokens: Sequence[Token], at: int, predicate: int | None, verbal: Sequence[bool]
) -> bool:
    """Whether the doubts, or the doubtful thing, are what did it; what is told is not in question."""
    following = tokens[atoms[at].stop].text if atoms[at].stop < len(tokens) else ""
    if verbal[at] or predicate is None or predicate <= at or not verbal[predicate]:
        return False
    if following in ("about", "over", "on") or following in ("حول", "بشان"):
        return True
    noun = at + 1 < predicate and atoms[at + 1].start == atoms[at].stop
    return noun and atoms[at + 1].kind == "term" and not verbal[at + 1]


def agreed_to_it(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> bool:
    """ "agreed to a pay rise": who did has accepted it; "agreed to pay" is to come."""
    atom = atoms[at]
    if syntax("agreed_to_things").isdisjoint(atom.words) or at + 1 >= len(atoms) or not verbal[at]:
        return False
    follows = next((t.text for t in tokens[atom.stop : atom.stop + 2] if t.text != "to"), "")
    return follows in syntax("determiners", "articles_of_things") and not verbal[at + 1]
