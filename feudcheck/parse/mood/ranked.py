""" "The first ship to dock", "the only bank to fail": what so follows is what they did, not what they are for."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import Token
    from feudcheck.parse.atom import Atom

LONGEST = 7  # tokens of a noun phrase that are looked at
_ORDINAL = ("th", "nd", "rd")


def found(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> int | None:
    """The token of the rank in the noun phrase that the verb ``atoms[at]``, behind "to", belongs to; None elsewhere."""
    to = atoms[at].start - 1
    if to < 2 or tokens[to].text != "to" or not verbal[at]:
        return None
    before = at - 1
    while before >= 0 and atoms[before].start >= to:
        before -= 1
    if before < 0 or atoms[before].stop < to or atoms[before].kind not in ("term", "word"):
        return None
    if _for_a_purpose(atoms[before]):
        return None
    for n in range(to - 1, max(to - LONGEST, 0), -1):
        if tokens[n].text in syntax("commas"):
            return None
        if _is_rank(tokens[n].text) and tokens[n - 1].text in syntax("rank_leads"):
            return n if _is_said_to_be(atoms[before], tokens, n) else None
        if any(verbal[i] and atoms[i].start <= n < atoms[i].stop for i in range(before, max(before - LONGEST, -1), -1)):
            return None
    return None


def ahead(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> bool:
    """Whether they are yet to be it: "is to be the first ship to dock", "hopes to become the first"."""
    rank = found(atoms, tokens, at, verbal)
    words = [] if rank is None else [t.text for t in tokens[max(rank - 4, 0) : rank - 1]]
    return len(words) > 1 and words[-1] in ("be", "become") and words[-2] in syntax("modals")


def _is_said_to_be(atom: Atom, tokens: Sequence[Token], rank: int) -> bool:
    """Whether somebody is, or became, it: "work on the first bridge to link them" is for a bridge yet to be."""
    opens = rank < 2 or tokens[rank - 2].text in syntax("before_a_rank")
    return opens or "w:generic_nouns" in atom.classes


def _is_rank(word: str) -> bool:
    return word in syntax("ranks_to") or (word[:1].isdigit() and word.endswith((*_ORDINAL, "st")))


def _for_a_purpose(atom: Atom) -> bool:
    """Whether a noun goes on to what it is for: "the only way to save it", "the first attempt to cross"."""
    if atom.classes & {"w:plan", "w:attempt", "w:promise", "w:demand"}:
        return True
    return not syntax("nouns_of_purpose").isdisjoint((*atom.words, *atom.ids))
