"""Where a word of doubt leaves what is told as it is: "doubts about X stopped it", "the unclear plans worried Y"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.words import arabic_forms


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


def unable(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """ "could not pay": nothing that is to come, but what somebody did not do."""
    behind = atoms[at].stop
    could = tokens[atoms[at].start].text in syntax("could_forms")
    return could and behind < len(tokens) and tokens[behind].text in syntax("pure_not")


def only_possible(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], predicate: int, verbal: Sequence[bool]
) -> bool:
    """ "may become", "قد يصبح" (but not "قد أصبح", which is done)."""
    for i in clause:
        if i >= predicate and verbal[predicate]:
            break
        at = atoms[i].start + 1
        if tokens[at - 1].text not in syntax("hedges") or atoms[i].kind not in ("word", "term") or at == len(tokens):
            continue
        following = tokens[at].text
        done = following in syntax("passive_helpers") or following == atoms[predicate].lemma
        done = done or arabic_forms.is_past(atoms, at, following)
        if not is_arabic(following[0]) or (following[0] in "يت" and not done):
            return True
    return False


def put_behind(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], predicate: int | None, verbal: Sequence[bool]
) -> int | None:
    """The planning or trying of "a bridge is what X wants", "a deal is something X has been pushing for"."""
    if predicate is None or verbal[predicate]:
        return None
    for i in clause:
        if i <= predicate or not verbal[i]:
            continue
        words = [token.text for token in tokens[atoms[predicate].stop : atoms[i].start]]
        told = any(a in syntax("be_forms") and b in syntax("cleft_words") for a, b in pairwise(words))
        return i if told and not atoms[i].classes.isdisjoint(("w:plan", "w:attempt")) else None
    return None


def agreed_to_it(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> bool:
    """ "agreed to a pay rise": who did has accepted it; "agreed to pay" is to come."""
    atom = atoms[at]
    if syntax("agreed_to_things").isdisjoint(atom.words) or at + 1 >= len(atoms) or not verbal[at]:
        return False
    follows = next((t.text for t in tokens[atom.stop : atom.stop + 2] if t.text != "to"), "")
    return follows in syntax("determiners", "articles_of_things") and not verbal[at + 1]
