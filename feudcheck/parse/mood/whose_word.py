"""Whose word it is, where the name stands otherwise than before a verb of saying or right behind it."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.parse.draft import Draft
from feudcheck.parse.mood import stance

TITLES = 4  # words between "according to" and a name that tell what its bearer is
_OF_ONE = ("accuse", "criticise", "praise", "warn", "estimate", "believe", "say")
_OF_ANOTHER = ("accuse", "criticise", "praise", "describe", "warn")  # whoever stands behind the verb is spoken of
_PHRASE = 2
_CLEFT = 3  # tokens before the verb of a cleft sentence, at least
_OWN = 3  # tokens from the start of "by its own account" to its pronoun, at most


def named(draft: Draft, clause: Sequence[int], i: int, subject: int | None) -> int | None:
    """The atom that names who says what the word of speech ``i`` tells of; None where its place does not tell."""
    if draft.verbal[i]:
        found = _clefted(draft, i)
        found = _passed_on(draft, clause, i) if found is None else found
        found = _by_his_statement(draft, clause, i) if found is None else found
        return _around(draft, clause, i) if found is None else found
    found = _around(draft, clause, i)
    found = _from_whom(draft, clause, i) if found is None else found
    return _of_himself(draft, clause, i, subject) if found is None else found


def titled_behind(draft: Draft, i: int) -> int | None:
    """The name that follows "according to" behind what its bearer is: "according to the health minister X"."""
    k, kinds = i + 1, ("term", "word")
    while k < len(draft.atoms) and draft.atoms[k].kind in kinds and not draft.atoms[k].prep and k - i <= TITLES:
        k += 1
    if k == len(draft.atoms) or k == i + 1 or draft.atoms[k].kind != "mention" or draft.number[k] != draft.number[i]:
        return None
    title, name = draft.atoms[k - 1], draft.atoms[k]
    between = draft.tokens[draft.atoms[i].stop + 1 : name.start]
    if name.prep not in ("", "to") or any(t.kind == "mark" or t.text in syntax_map("prepositions") for t in between):
        return None
    return k if any(c.person for c in map(draft.lexicon.concept, title.ids) if c) else None


def _clefted(draft: Draft, i: int) -> int | None:
    """ «X هي التي اتهمت Y», «X هو من قال»: the name before the pronoun speaks; not in «X هو من اتهمه Y»."""
    at, tokens = draft.atoms[i].start, draft.tokens
    if at < _CLEFT or draft.text[: tokens[at].end].endswith(_PRONOUNS):
        return None
    if tokens[at - 1].text not in syntax("clefts") or tokens[at - 2].text not in syntax("he_it_is"):
        return None
    k = _following(draft, i)
    if _is_name(draft, k) and not draft.atoms[k].prep and stance.speech_kind(draft.atoms[i]) not in _OF_ANOTHER:
        return None  # «X هو من قال Y إنه …»: Y says it
    return next((k for k in range(i) if _is_name(draft, k) and draft.atoms[k].stop == at - 2), None)


def _passed_on(draft: Draft, clause: Sequence[int], i: int) -> int | None:
    """ «نقلت الصحيفة عن X أن», "the paper quoted X as saying", "X was quoted by the paper as saying"."""
    atom, tokens = draft.atoms[i], draft.tokens
    if not syntax("passing_on").isdisjoint(atom.words):
        return next((k for k in clause if k > i and _is_name(draft, k) and draft.atoms[k].prep == "about"), None)
    if tokens[atom.start].text not in syntax("quoting"):
        return None
    for k in (k for k in clause if k > i and _is_name(draft, k)):
        stop = draft.atoms[k].stop
        if [t.text for t in tokens[stop : stop + 2]] == ["as", "saying"]:
            if draft.atoms[k].prep != "by":
                return k
            return next((n for n in clause if n < i and _is_name(draft, n) and not draft.atoms[n].prep), None)
    return None


def _by_his_statement(draft: Draft, clause: Sequence[int], i: int) -> int | None:
    """ "Estimates by X put the losses at …", "a statement from X said", «جاء في بيان ل X»."""
    if is_arabic(draft.tokens[draft.atoms[i].start].text[0]):
        k = _following(draft, i)
        stated = not syntax("statements").isdisjoint(draft.atoms[i].words)
        return k if stated and k in clause and _is_name(draft, k) and draft.atoms[k].prep == "to" else None
    name = i - 1
    if name not in clause or not _is_name(draft, name) or draft.atoms[name].prep not in ("by", "from"):
        return None
    noun = next((k for k in range(name - 1, -1, -1) if draft.atoms[k].kind != "word"), None)
    if noun is None or noun not in clause or draft.atoms[noun].kind != "term" or draft.verbal[noun]:
        return None
    return name if stance.speech_kind(draft.atoms[noun]) else None


def _around(draft: Draft, clause: Sequence[int], i: int) -> int | None:
    """ "as X put it", "in the opinion of X": the name stands in the phrase, or ends it."""
    phrase, k = draft.atoms[i].words[0].split(), _following(draft, i)
    if k not in clause or not _is_name(draft, k) or len(phrase) < _PHRASE:
        return None
    if phrase[0] == "as":
        return k if draft.atoms[k].prep == "as" else None
    return k if phrase[0] == "in" and phrase[-1] == "of" else None


def _from_whom(draft: Draft, clause: Sequence[int], i: int) -> int | None:
    """ "Came under criticism from X", «اتهامات من X», "by X's estimate"."""
    k, atoms = _following(draft, i), draft.atoms
    if stance.speech_kind(atoms[i]) not in _OF_ONE:
        return None  # "a refusal by X" is an act
    if k in clause and _is_name(draft, k) and atoms[k].prep in ("from", "by") and atoms[k].start <= atoms[i].stop + 1:
        return k
    k = next((n for n in range(i - 1, -1, -1) if atoms[n].kind != "word"), -1)
    if k not in clause or not _is_name(draft, k) or atoms[k].prep not in ("by", "in"):
        return None
    return k if [t.text for t in draft.tokens[atoms[k].stop : atoms[i].start]] == ["'s"] else None


def _of_himself(draft: Draft, clause: Sequence[int], i: int, subject: int | None) -> int | None:
    """ "X, by its own account, refused", «رفضت X، وفق روايتها»: who does what is told says so himself."""
    if not _his_own(draft, i):
        return None
    if subject is not None:
        return subject
    names = [k for k in range(len(draft.atoms)) if _is_name(draft, k) and not draft.atoms[k].prep]
    near = [k for k in names if k in clause] or [k for k in names if draft.number[k] == draft.number[i] - 1]
    before = [k for k in near if k < i]
    return next(iter(before or near), None)


def _his_own(draft: Draft, i: int) -> bool:
    """Whether a phrase says "by his account", «وفق روايته», by a pronoun and no name."""
    atom, tokens = draft.atoms[i], draft.tokens
    phrase = atom.words[0].split()
    if len(phrase) < _PHRASE:
        return False
    if is_arabic(phrase[0]):
        led = stance.leads(draft.atoms, tokens, i) or phrase[0] in syntax("in_his_words")
        last = atom.start + len(phrase) - 1  # as written: «رواية» ends in no pronoun
        return led and last < len(tokens) and draft.text[: tokens[last].end].endswith(_PRONOUNS)
    inside = [t.text for t in tokens[atom.start + 1 : atom.start + _OWN]]
    return phrase[0] in ("by", "in") and not syntax("possessives").isdisjoint(inside)


def _following(draft: Draft, i: int) -> int:
    """The next atom that is not a mere word of grammar; past the last one where there is none."""
    return next((k for k in range(i + 1, len(draft.atoms)) if draft.atoms[k].kind != "word"), len(draft.atoms))


_PRONOUNS = ("ه", "ها", "هم", "هما")


def _is_name(draft: Draft, k: int) -> bool:
    return 0 <= k < len(draft.atoms) and draft.atoms[k].kind == "mention"


def measures(draft: Draft, i: int) -> bool:
    """ «يبلغ طوله»: an Arabic verb that with its noun tells how long or dear a thing is tells nobody anything."""
    atom = draft.atoms[i]
    if " " not in atom.words[0] or not is_arabic(atom.words[0][0]):
        return False
    return any((c := draft.lexicon.concept(id_)) is not None and c.kind == "state" for id_ in atom.ids)


def says_nothing(draft: Draft, clause: Sequence[int], i: int) -> bool:
    """ "X is a writer", "an editor and painter"; "wrote a novel": what somebody is or makes is no saying."""
    concepts = [c for c in map(draft.lexicon.concept, draft.atoms[i].ids) if c]
    if not any(draft.verbal[k] for k in clause) and any(c.person for c in concepts):
        return True
    before = draft.tokens[draft.atoms[i].start - 1].text if draft.atoms[i].start else ""
    if any(c.family == "work" for c in concepts) and syntax_map("prepositions").get(before) in ("from", "to"):
        return True  # «مقتبس من رواية»
    if _shows(draft, i):
        return True
    if syntax("authoring").isdisjoint(draft.atoms[i].ids):
        return False
    behind = [k for k in clause if k > i and draft.atoms[k].kind == "term" and not draft.verbal[k]]
    made = draft.tokens[draft.atoms[i].start].text in syntax("authored") and i - 1 in clause
    return any(_is_work(draft, k) for k in ((*behind, i - 1) if made else behind))


def _is_work(draft: Draft, k: int) -> bool:
    return any(c.family == "work" for c in map(draft.lexicon.concept, draft.atoms[k].ids) if c)


def _shows(draft: Draft, i: int) -> bool:
    """ "depicting a boy's life", "a score of 72, indicating mixed reviews": what is shown, not what is said."""
    at, stop = draft.atoms[i].start, draft.atoms[i].stop
    if draft.tokens[at].text not in syntax("showing_forms"):
        return False
    marks = [k for k in range(stop, len(draft.tokens)) if draft.tokens[k].text in (".", ";", ",")]
    behind = [t.text for t in draft.tokens[stop : next(iter(marks), len(draft.tokens))]]
    return "as" not in behind and "how" not in behind and syntax("said_that").isdisjoint(behind[:1])
