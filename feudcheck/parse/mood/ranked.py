""" "The first ship to dock", "the only bank to fail": what so follows is what they did, not what they are for."""

from __future__ import annotations

from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import Token
    from feudcheck.parse.atom import Atom

_LED = 3  # tokens of «، على أن»
LONGEST = 7  # tokens of a noun phrase that are looked at
_ORDINAL = ("th", "nd", "rd")


def outcomes(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool]) -> frozenset[int]:
    """The atoms "to" that lead in what came of a deed: a clause of its own, with the same subject."""
    leads = (at for at in range(2, len(atoms)) if verbal[at] and came_of_it(atoms, tokens, at, verbal))
    words = (at - 1 for at in leads if atoms[at - 1].kind == "word")
    return frozenset(at for at in words if tokens[atoms[at].start].text == "to")


def done_thereby(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> bool:
    """ "Blocked the road to protest", "held a fair to mark its centenary": who did the one did the other by it."""
    verb = next((i for i in range(at - 1, -1, -1) if verbal[i]), None)
    first = atoms[at].start
    if verb is None or not first or tokens[first - 1].text != "to" or atoms[verb].start + 1 >= first:
        return False
    if atoms[at].lemma.split()[0] not in syntax("done_in_doing") or tokens[atoms[verb].start].text.endswith("ing"):
        return False
    before = [token.text for token in tokens[: first - 1] if token.raw != "May"]
    open_ = not (syntax("modals", "hedges") - {"to"}).isdisjoint(before)
    open_ = open_ or any("w:plan" in atom.classes for atom in atoms[:at])
    past = tokens[atoms[verb].start].text
    return not open_ and past != atoms[verb].lemma.split()[0] and tokens[first - 2].text not in syntax("factive_to")


def came_of_it(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> bool:
    """ "Beat X to reach the final", "rose to become head": what came of a deed, not what it was done for."""
    verb = next((i for i in range(at - 1, -1, -1) if verbal[i]), None)
    to = tokens[atoms[at].start - 1].text if atoms[at].start else ""
    if verb is None or to != "to" or atoms[at].lemma.split()[0] not in syntax("outcomes"):
        return False
    behind = " ".join(atoms[verb].words[:1])
    if behind.split(" ")[0] not in syntax("outcome_of") and behind not in syntax("outcome_phrases"):
        return False
    word = tokens[atoms[verb].start].text
    done = word != atoms[verb].lemma or word in syntax("same_in_the_past")
    return done and not any(_for_a_purpose(a) for a in atoms[verb + 1 : at])


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
        if _is_rank(tokens[n].text) and (tokens[n - 1].text in syntax("rank_leads") or _one_of_few(tokens, n)):
            return n if _is_said_to_be(atoms[before], tokens, n) else None
        if any(verbal[i] and atoms[i].start <= n < atoms[i].stop for i in range(before, max(before - LONGEST, -1), -1)):
            return None
    return None


def ahead(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> bool:
    """Whether they are yet to be it: "is to be the first ship to dock", "hopes to become the first"."""
    if _laid_down(atoms, tokens, at):
        return True
    rank = found(atoms, tokens, at, verbal)
    words = [] if rank is None else [t.text for t in tokens[max(rank - 4, 0) : rank - 1]]
    return len(words) > 1 and words[-1] in ("be", "become") and words[-2] in syntax("modals")


def _is_said_to_be(atom: Atom, tokens: Sequence[Token], rank: int) -> bool:
    """Whether somebody is, or became, it: "work on the first bridge to link them" is for a bridge yet to be."""
    at = rank - 1 if _one_of_few(tokens, rank) else rank - 2
    among = (" ".join(t.text for t in tokens[max(at + 1 - size, 0) : at + 1]) for size in (2, 1))
    at -= next((len(words.split()) for words in among if words in syntax("one_among")), 0)
    opens = at < 0 or tokens[at].text in syntax("before_a_rank")
    return opens or "w:generic_nouns" in atom.classes


def _one_of_few(tokens: Sequence[Token], n: int) -> bool:
    """Whether "only" stands before how many they are: "one of only five players to win it", "one of just two"."""
    return tokens[n].text in syntax("only_so_many") and tokens[n - 1].text in ("of", "among")


def _is_rank(word: str) -> bool:
    return word in syntax("ranks_to") or (word[:1].isdigit() and word.endswith((*_ORDINAL, "st")))


def _for_a_purpose(atom: Atom) -> bool:
    """Whether a noun goes on to what it is for: "the only way to save it", "the first attempt to cross"."""
    if atom.classes & {"w:plan", "w:attempt", "w:promise", "w:demand"}:
        return True
    return not syntax("nouns_of_purpose").isdisjoint((*atom.words, *atom.ids))


def _laid_down(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """ «أقر المجلس القانون، على أن يبدأ العمل به في يوليو»: what is to be, as was laid down with it."""
    start = atoms[at].start
    before = [token.text for token in tokens[max(0, start - 3) : start]]
    if len(before) < _LED or before[0] not in syntax("commas") or before[1:] != ["علي", "ان"]:
        return False
    return atoms[at].lemma.startswith("ي")
