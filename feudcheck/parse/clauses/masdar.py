"""Who does what an Arabic verbal noun tells, and to whom: "استحواذ X على Y", "Z من تأليف X"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

AGENT, PATIENT = "agent", "patient"
_OBJECTS = ("to", "against", "of", "with", "from")
_SOURCES = ("by", "from")
_REACH = 4  # tokens between the one who does it and the one it is done to


def roles(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], noun: int, *, done: bool = False
) -> dict[int, str]:
    """Roles of the mentions around the verbal noun ``noun``; empty where it does not tell them.

    ``done``: "تم" stands before it, and does not say by whom.
    """
    if not is_arabic(tokens[atoms[noun].start].text[0]):
        return {}
    mentions = [i for i in clause if atoms[i].kind == "mention"]
    first = next((i for i in mentions if i > noun and _adjoins(atoms, tokens, noun, i)), None)
    if first is None:
        return {}
    by = [i for i in mentions if i > noun and atoms[i].prep == "by"]
    if by:
        return {first: PATIENT, by[0]: AGENT}
    if done:
        return {}
    before = [i for i in mentions if i < noun]
    start = atoms[noun].start - (not made_by(atoms[noun], tokens))
    if before and tokens[start].text == "من" and atoms[before[-1]].stop >= start - 2:
        return {before[-1]: PATIENT, first: AGENT}  # "Z من تأليف X"
    second = next((i for i in mentions if i > first and atoms[i].start - atoms[first].stop <= _REACH), None)
    if second is None or (atoms[second].prep not in _OBJECTS and atoms[second].start != atoms[first].stop):
        return {}
    return {first: AGENT, second: PATIENT}


def made_by(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether an atom has taken in the "من" before it: "Z من تأليف X"."""
    if tokens[atom.start].text != "من" or atom.start + 1 >= len(tokens):
        return False
    return tokens[atom.start + 1].text in syntax("making")  # «من مؤسسي Y» are people


def belongs(atoms: Sequence[Atom], mentions: Sequence[int], word: int) -> dict[int, str]:
    """Roles around "X مملوكة لـY", "تعود ملكية X إلى Y", where Y owns, and "X تابعة لـY", where X is a part."""
    names = {atoms[word].lemma, atoms[word].words[0]}
    owned, part = not names.isdisjoint(syntax("owned")), not names.isdisjoint(syntax("parts_of"))
    owner = next((i for i in mentions if i > word and atoms[i].prep == "to"), None)
    if owner is None or not (owned or part):
        return {}
    thing = next((i for i in mentions if i < owner and (i < word or not atoms[i].prep)), None)
    if thing is None:
        return {}
    return {thing: PATIENT, owner: AGENT} if owned else {thing: AGENT, owner: PATIENT}


def undergone(atoms: Sequence[Atom], clause: Sequence[int], carrier: int, noun: int) -> dict[int, str]:
    """Roles around "X received an investment from Y", "X met with Y's refusal": Y does it."""
    mentions = [i for i in clause if atoms[i].kind == "mention"]
    between = [i for i in mentions if carrier < i < noun and not atoms[i].prep]
    before = [i for i in mentions if i < carrier and not atoms[i].prep]
    after = [i for i in mentions if i > noun and (atoms[i].prep in _SOURCES or atoms[i].start == atoms[noun].stop)]
    found = dict.fromkeys((between or before[-1:])[:1], PATIENT)
    if not syntax("losing").isdisjoint(atoms[noun].ids):  # "X suffered a defeat against Y": X lost
        beaten_by = after or [i for i in mentions if i > noun and atoms[i].prep == "against"]
        return dict.fromkeys(found, AGENT) | dict.fromkeys(beaten_by[:1], PATIENT)
    found.update(dict.fromkeys(after[:1], AGENT))
    return found


def _adjoins(atoms: Sequence[Atom], tokens: Sequence[Token], noun: int, name: int) -> bool:
    """Whether a name stands right after the noun, titles aside, with no preposition of its own."""
    between = atoms[noun + 1 : name]
    if any(a.kind != "term" or not a.classes & {"w:titles", "w:generic_nouns"} for a in between):
        return False
    word = tokens[atoms[name].start].text
    glued = any(
        word.startswith(prefix) and prep == atoms[name].prep
        for prefix, prep in syntax_map("prefix_prepositions").items()
    )
    return not glued and tokens[atoms[name].start - 1].text not in syntax_map("prepositions")
