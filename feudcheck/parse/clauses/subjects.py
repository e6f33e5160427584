"""Verbs whose subject is a plain noun: "حكمت المحكمة على X" says nothing that X does."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.parse.clauses.roles import resumes
from feudcheck.parse.clauses.splitting import opens_relative
from feudcheck.parse.draft import Draft
from feudcheck.parse.words.verbs import subject_first

_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
_CONSTRUCT = ("و", "ي")  # how several people end before whose they are
_SEVERAL = ("ون", "ين", "ات", "و")  # endings of several people; one person's noun may stand before his name


def by_noun(draft: Draft, clause: Sequence[int], verb: int | None) -> bool:
    """Whether a body or people without a name stand right behind the verb, so that a name after them is no subject."""
    if verb is None or not draft.verbal[verb] or not is_arabic(draft.tokens[draft.atoms[verb].start].text[0]):
        return False
    noun = verb + 1
    while noun in clause and draft.tokens[draft.atoms[noun].start].text in syntax("quantities"):
        noun += 1  # "عدد من"
    if noun not in clause or draft.atoms[noun].kind != "term" or draft.verbal[noun]:
        return False
    atom = draft.atoms[noun]
    word = draft.tokens[atom.start].text
    if _is_object(draft, noun) or _named_before(draft, clause, verb):
        return False
    between = draft.tokens[draft.atoms[verb].stop : atom.start]
    if atom.prep or not all(t.text in syntax("quantities") for t in between) or not atom.classes.isdisjoint(_NAMING):
        return False
    if word[0] in "بل" and not atom.lemma.startswith(word[0]):
        return False
    concepts = [c for c in map(draft.lexicon.concept, atom.ids) if c is not None and c.kind == "thing"]
    people = any(c.person for c in concepts) or word in syntax("acting_people")
    body = any(c.party for c in concepts)
    following = draft.atoms[noun + 1] if noun + 1 < len(draft.atoms) else None
    if noun + 1 in draft.whose:
        return False  # "محامي X فلان": he acts
    if following is not None and following.kind == "mention" and following.start == atom.stop:
        if people and not word.startswith("ال") and word.endswith(_CONSTRUCT):
            return True  # "موظفو X": they act, not X
        if concepts and not people and not word.startswith("ال") and _names_two(draft, noun + 1):
            return True  # "عين مجلس إدارة X Y": Y is appointed
        return body and not people and word.startswith("ال")  # not "محكمة X", "المدرب X"
    later = next((a for a in draft.atoms[noun + 1 : noun + 3] if a.kind != "word"), None)
    dated = later is not None and later.kind == "date" and word.startswith("ال")  # "انتخب الأعضاء أمس X"
    return word.endswith(_SEVERAL) or dated if people else body


def _is_object(draft: Draft, noun: int) -> bool:
    """Whether an Arabic noun has the ending of what is acted on: «يبني فريقًا»."""
    atom = draft.atoms[noun]
    raw = draft.tokens[atom.stop - 1].raw.rstrip(_VOWELS)
    return raw.endswith("ا") and not atom.lemma.endswith(("ا", "ي"))


def _named_before(draft: Draft, clause: Sequence[int], verb: int) -> bool:
    """Whether a name stands right before the verb and does what it tells: «X يقود الفريق», not «X أقالته الشركة»."""
    name = next((k for k in reversed(clause) if k < verb and draft.atoms[k].kind == "mention"), None)
    if name is None or draft.atoms[name].prep:
        return False
    if not subject_first(draft.atoms[verb], draft.atoms[name].stop, draft.tokens):
        return False
    later = draft.tokens[draft.atoms[verb].start : draft.atoms[clause[-1]].stop]
    return not resumes(draft.atoms[verb], draft.tokens) and not any(t.text in syntax("resumed_in") for t in later)


def _names_two(draft: Draft, first: int) -> bool:
    """Whether another name stands right behind a name, with nothing between them."""
    second = draft.atoms[first + 1] if first + 1 < len(draft.atoms) else None
    if second is None or second.kind != "mention" or second.prep or second.joined:
        return False
    return second.start == draft.atoms[first].stop


def of_relative(draft: Draft, clause: Sequence[int], verb: int) -> bool:
    """Whether a relative clause has a noun of its own for a subject: "figures which an expedition had looted"."""
    if not draft.verbal[verb] or draft.atoms[clause[0]].kind != "word" or not opens_relative(draft.atoms[clause[0]]):
        return False
    second = draft.atoms[clause[0]].stop
    nouns = [i for i in clause if i < verb and draft.atoms[i].kind == "term" and not draft.verbal[i]]
    return draft.tokens[second].text in _DETERMINERS and bool(nouns)


_DETERMINERS = frozenset({"a", "an", "the", "its", "his", "her", "their", "some", "no"})
_NAMING = frozenset({"w:titles", "w:generic_nouns"})
