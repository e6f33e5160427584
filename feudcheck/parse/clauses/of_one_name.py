"""Arabic verbs spelt alike in the active and the passive: with one name behind them, they tell what befell it."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_SAID_OF_ONE = frozenset({"w:accuse", "w:describe"})  # they take somebody, and what he is called


def befell(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether what follows the name behind the verb ``atoms[at]`` shows that it does not tell who acts."""
    if not _named_behind(at, atoms):
        return False
    where = at, atoms, tokens
    return _tells_of_one(*where) or _is_ousted(*where) or _put_in_office(*where)


def is_killed_alone(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Whether all that «قتل» has behind it is one name: «قتل X في انفجار» is what befell X."""
    if atoms[at].words[0] not in syntax("killing_verbs") or not _named_behind(at, atoms):
        return False
    name = atoms[at + 1]
    after = tokens[name.stop].text if name.stop < len(tokens) else "."
    dated = any(atom.kind == "date" and atom.start == name.stop for atom in atoms[at + 2 : at + 4])
    return dated or after in syntax("sentence_ends") or (after != "و" and after in syntax("befell_in"))


def _named_behind(at: int, atoms: Sequence[Atom]) -> bool:
    """Whether a name stands right behind ``atoms[at]``, led in by nothing."""
    name = atoms[at + 1] if at + 1 < len(atoms) else None
    return name is not None and name.kind == "mention" and not name.prep and name.start == atoms[at].stop


def _tells_of_one(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ "اتهم X بالكذب", "وصف X بأنه كاذب": of one name, before what is said of it, it is not he who says it."""
    if atoms[at].classes.isdisjoint(_SAID_OF_ONE):
        return False
    name = atoms[at + 1]
    before = [a for a in atoms[max(0, at - 2) : at] if a.kind == "mention" and not a.prep]
    if before or name.stop >= len(tokens):
        return False
    if atoms[at].start and tokens[atoms[at].start - 1].text in syntax("clefts"):
        return False  # «Y هو من اتهم X بالكذب»
    following = tokens[name.stop].text
    adverb = following in syntax("later_words") and name.stop + 1 < len(tokens)
    said = tokens[name.stop + adverb].text
    if said[:1] != "ب":
        return False
    if "w:accuse" in atoms[at].classes and not any(a.kind == "mention" and not a.prep for a in atoms[at + 2 :]):
        return True  # «اتهم X بتسريب التقرير»
    return said in syntax("quoters") or said[1:3] in ("", "ـ", "ال")


def _is_ousted(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ «فصل X من Y»: of a verb of putting out that has one name and no other object, X is put out."""
    if tokens[atoms[at].start].text not in syntax("ousting_verbs"):
        return False
    if any(a.kind == "mention" and not a.prep for a in atoms[:at]):
        return False  # «X … وفصل Y من Z»
    behind = next((a for a in atoms[at + 2 :] if a.kind not in ("date", "word", "mark")), None)
    return behind is not None and behind.prep == "from"


def _put_in_office(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ «عين X مدربا لفريق Y»: of one name, the office that X has got, and of what it is."""
    if syntax("putting_in_office").isdisjoint(atoms[at].ids) or at + 3 >= len(atoms):
        return False
    name, office, last = atoms[at + 1], atoms[at + 2], atoms[at + 3]
    if office.kind != "term":
        return False
    gap = [token.text for token in tokens[office.stop : last.start]]  # «نائبة لرئيس X»: a phrase ends in its own words
    led = last.kind == "mention" and all(word in office.words for word in gap) and (last.prep == "to" or bool(gap))
    indefinite = tokens[office.start].text.endswith(("ا", "ه")) and not tokens[office.start].text.startswith("ال")
    return led and indefinite and office.start == name.stop and (not at or atoms[at - 1].kind != "mention")
