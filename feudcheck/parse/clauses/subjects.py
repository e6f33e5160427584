"""Verbs whose subject is a plain noun: "حكمت المحكمة على X" says nothing that X does."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import VOWEL_SIGNS, is_arabic
from feudcheck.language.words import syntax
from feudcheck.parse.clauses.arabic_beside import in_construct, resumes
from feudcheck.parse.clauses.splitting import opens_relative
from feudcheck.parse.draft import Draft
from feudcheck.parse.words.verbs import subject_first

_CONSTRUCT = ("و", "ي")  # how several people end before whose they are
_SEVERAL = ("ون", "ين", "ات", "و")  # endings of several people; one person's noun may stand before his name


def by_noun(draft: Draft, clause: Sequence[int], verb: int | None) -> bool:
    """Whether a body or people without a name stand right behind the verb, so that a name after them is no subject."""
    if verb is None or not draft.verbal[verb] or not is_arabic(draft.tokens[draft.atoms[verb].start].text[0]):
        return False
    if _led_by_noun(draft, clause, verb):
        return True
    noun = verb + 1
    while noun in clause and draft.tokens[draft.atoms[noun].start].text in syntax("quantities", "resumed_in"):
        noun += 1  # "عدد من", «وافقت عليه الوزارة»
    if noun not in clause or draft.atoms[noun].kind != "term" or draft.verbal[noun]:
        return False
    atom = draft.atoms[noun]
    word = draft.tokens[atom.start].text
    if _is_object(draft, noun) or _named_before(draft, clause, verb):
        return False
    if word in syntax("acting_bodies") and draft.atoms[verb].stop == draft.atoms[noun].start:
        return _can_be_subject(draft, verb, noun)
    between = draft.tokens[draft.atoms[verb].stop : atom.start]
    plain = all(t.text in syntax("quantities", "resumed_in") for t in between)
    if atom.prep or not plain or not atom.classes.isdisjoint(_NAMING):
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
        acting = body and not people and word.startswith("ال")  # not "محكمة X", "المدرب X"
        return acting and _can_be_subject(draft, verb, noun)
    later = next((a for a in draft.atoms[noun + 1 : noun + 3] if a.kind != "word"), None)
    dated = later is not None and later.kind == "date" and word.startswith("ال")  # "انتخب الأعضاء أمس X"
    return word.endswith(_SEVERAL) or dated if people else body


def _can_be_subject(draft: Draft, verb: int, noun: int) -> bool:
    """Whether a body before a name may do what its verb tells: not in «أسس الجامعة X», «قاد المنتخب X»."""
    told, head = draft.atoms[verb], draft.tokens[draft.atoms[noun].start]
    does = draft.tokens[told.start].text
    does = does[1:] if does[0] in "وف" and not told.lemma.startswith(does[0]) else does
    masculine = not does.endswith("ت") and not does.removeprefix("س").startswith("ت")
    if masculine and head.raw.rstrip(VOWEL_SIGNS).endswith(("ة", "ات")):
        return False
    return syntax("done_to_bodies").isdisjoint(told.ids)


def _led_by_noun(draft: Draft, clause: Sequence[int], verb: int) -> bool:
    """ «الشرطة السودانية تعتقل X»: the noun that opens the clause before its verb does it, where the two agree."""
    first, name = clause[0], verb + 1
    if first >= verb or name not in clause:
        return False
    head, told, after = draft.atoms[first], draft.atoms[verb], draft.atoms[name]
    if after.kind != "mention" or after.prep or after.start != told.stop or not _one_phrase(draft, first, verb):
        return False
    opening, last = draft.tokens[head.start], draft.tokens[told.start - 1]
    does = draft.tokens[told.start].text
    closing = [draft.lexicon.concept(id_) for id_ in draft.atoms[verb - 1].ids]
    definite = opening.text.startswith("ال") or last.text.startswith("ال") or any(c and c.family for c in closing)
    if not definite or does[0] in "وف" or resumes(told, draft.tokens):
        return False
    feminine = does.endswith("ت") if told.lemma[:1] != "ي" else does.removeprefix("س")[:1] == "ت"
    return feminine == opening.raw.rstrip(VOWEL_SIGNS).endswith(("ة", "ات"))


def _one_phrase(draft: Draft, first: int, verb: int) -> bool:
    """Whether all before a verb is one noun and what qualifies it: «رئيس الوزراء السوداني», «القوات المسلحة»."""
    phrase = [draft.atoms[k] for k in range(first, verb)]
    if any(a.kind != "term" or a.prep or draft.verbal[first + k] for k, a in enumerate(phrase)):
        return False
    starts = [*(a.start for a in phrase[1:]), draft.atoms[verb].start]
    for atom, start in zip(phrase, starts, strict=True):
        if any(t.text not in atom.words for t in draft.tokens[atom.stop : start]):  # a phrase ends in its own words
            return False
    return not any(draft.tokens[a.start].text[0] in "وف" and a.joined for a in phrase[1:])


def is_another(draft: Draft, verb: int, name: int) -> bool:
    """ «طالبت النيابة بسجن X»: behind a noun that speaks, whose the thing is that the verb is on."""
    noun = name - 1
    if noun <= verb + 1 or draft.atoms[noun].kind != "term" or draft.atoms[noun].stop != draft.atoms[name].start:
        return False
    word = draft.tokens[draft.atoms[noun].start].text
    led = word[0] in "بل" and is_arabic(word[0]) and not draft.atoms[noun].lemma.startswith(word[0])
    return led and in_construct(draft.atoms, draft.tokens, name)


def _is_object(draft: Draft, noun: int) -> bool:
    """Whether an Arabic noun has the ending of what is acted on: «يبني فريقًا»."""
    atom = draft.atoms[noun]
    raw = draft.tokens[atom.stop - 1].raw.rstrip(VOWEL_SIGNS)
    return raw.endswith("ا") and not atom.lemma.endswith(("ا", "ي"))


def _named_before(draft: Draft, clause: Sequence[int], verb: int) -> bool:
    """Whether a name stands right before the verb and does what it tells: «X يقود الفريق», not «X أقالته الشركة»."""
    name = next((k for k in reversed(clause) if k < verb and draft.atoms[k].kind == "mention"), None)
    if name is None or draft.atoms[name].prep:
        return False
    between = tuple(t.text for t in draft.tokens[draft.atoms[name].stop : draft.atoms[verb].start])
    cleft = len(between) == _CLEFT and between[0] in _IS and between[1] in _WHO  # «X هو الذي مول المكتبة»
    if not cleft and not subject_first(draft.atoms[verb], draft.atoms[name].stop, draft.tokens):
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
_CLEFT, _IS, _WHO = 2, frozenset({"هو", "هي", "هم", "هما"}), frozenset({"من", "الذي", "التي", "الذين", "اللذان"})
_NAMING = frozenset({"w:titles", "w:generic_nouns"})
