"""READ FIRST in this room: text to Statement, for claims and for facts alike.

text → tokens → atoms (``tagging``) → clauses → predicate, roles, stance and speech of each → items → Statement
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from feudcheck.language.lexicon import Lexicon
from feudcheck.language.normal import is_arabic, language_of
from feudcheck.language.tokens import tokenize
from feudcheck.language.words import syntax
from feudcheck.model import Clause, Modality, Statement, Token
from feudcheck.parse import items
from feudcheck.parse.amounts import counted
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import (
    carriers,
    causation,
    copula,
    masdar,
    negation,
    of_one_name,
    opening,
    predicate,
    reasons,
    roles,
    subjects,
    voice,
)
from feudcheck.parse.draft import Draft
from feudcheck.parse.mood import checkable, headlines, speakers, speech, stance
from feudcheck.parse.names.mentions import Names
from feudcheck.parse.numbers import none
from feudcheck.parse.words import dressing
from feudcheck.parse.words.tagging import tag


def parse(
    text: str, names: Names, lexicon: Lexicon, reference: dt.date, atoms: list[Atom] | None = None
) -> Statement:
    """What ``text`` says. ``reference``: the day that "yesterday" and "last March" count from.

    ``atoms``: its own, where they have been told apart already; to be used but once.
    """
    tokens = split(text)
    found = tag(tokens, lexicon, names, reference) if atoms is None else atoms
    return _statement(Draft(text, tokens, found, lexicon))


def split(text: str) -> Sequence[Token]:
    """The tokens that ``parse`` reads ``text`` by."""
    return none.read(dressing.undressed(tokenize(text)))


def _statement(draft: Draft) -> Statement:
    members: dict[int, list[int]] = {}
    for i, number in enumerate(draft.number):
        members.setdefault(number, []).append(i)
    built: list[Clause] = []
    for number in sorted(members):
        built.append(_clause(draft, members[number], built, members))
    built = speech.spread(draft, headlines.headline(draft, opening.with_subject(draft, built)))
    figures = counted.with_units([items.item(draft, i) for i in draft.item_of], draft.text)
    found = counted.with_currency(counted.with_nouns(figures, draft.text))
    return Statement(
        draft.text, language_of(draft.text), found, tuple(built), tuple(draft.speeches),
        speakers.quotations(draft, built), checkable.checkable(draft),
        any("w:complete_list" in atom.classes for atom in draft.atoms),
        checkable.has(draft, "open_lists") or checkable.one_of(draft), checkable.has(draft, "repeaters"),
    )  # fmt: skip


def _clause(draft: Draft, clause: list[int], earlier: list[Clause], members: dict[int, list[int]]) -> Clause:
    """One clause; fills the roles, negations and speeches of its atoms on the way."""
    atoms, tokens, verbal = draft.atoms, draft.tokens, draft.verbal
    outside = _outside_quotes(draft, clause)
    cause = causation.find(draft, outside)
    reason = cause.reason if cause is not None else ()
    if cause is not None and cause.word is not None:
        draft.causal.add(cause.word)
    told = [i for i in outside if i not in reason] or outside  # the clause without what brought it about
    main = predicate.main_term(draft, told)
    own = bool(earlier) and predicate.has_noun_of_its_own(draft, clause, main)
    aside = bool(earlier) and draft.span(atoms[clause[0]].start, atoms[clause[0]].stop)[0] < earlier[-1].span[1]
    alone = not earlier or own or (aside and main is not None and verbal[main])
    subject = None if alone else predicate.understood_subject(draft, clause, earlier, members)
    spoken = speech.find_speech(draft, told, subject)
    passive = main is not None and _passive(draft, told, main)
    if main is not None:
        kept = subject is not None and _keeps_role(draft, clause, subject, earlier, passive=passive)
        _give_roles(draft, outside, told, main, passive=passive, subject=subject, spoken=spoken, kept=kept)
    if subject is not None and predicate.has_own_subject(draft, clause, main, passive=passive):
        subject = None  # "after parting with X, Y was handed": nobody is understood
    negated = _deny(draft, told, reason, main)
    draft.negated |= _denied_in_quotes(draft, clause)
    copula.mark(draft, told, main)
    meant = stance.modality(atoms, tokens, told, main, verbal)
    also_planned = main is not None and _planned_too(draft, clause, main, earlier)
    dropped = not also_planned and _came_to_nothing(draft, told, main)
    planned = bool(earlier) and not own and earlier[-1].modality is Modality.PLANNED and not dropped and not aside
    planned = planned and not _leaves_quote(draft, clause) and not _but_did(draft, clause, main)
    planned = planned and all("w:say" not in atoms[i].classes for i in clause[:2])  # «، حسبما ذكرت رئيسته»
    if also_planned or (planned and (_goes_on(draft, clause, outside) or _joined_on(draft, clause, main, subject))):
        meant = Modality.PLANNED  # "plans a company to rival X": what goes on without a subject is planned too
    return Clause(
        draft.span(atoms[clause[0]].start, atoms[clause[-1]].stop),
        None if main is None else draft.item_of.get(main),
        None if subject is None else draft.item_of.get(subject),
        passive, negated, meant, spoken, *reasons.cause(draft, clause, outside, reason, main), dropped,
        predicate.link(draft, clause) if earlier else "",
    )  # fmt: skip


def _keeps_role(draft: Draft, clause: list[int], subject: int, earlier: list[Clause], *, passive: bool) -> bool:
    """Whether what a clause goes on about was acted on in the one before, or acted there "and was" then acted on."""
    role, first = draft.role.get(subject), draft.atoms[clause[0]].start
    if role == masdar.PATIENT:
        return not earlier[-1].passive
    joined = any(token.text in syntax("conjunctions") for token in draft.tokens[max(0, first - 1) : first + 1])
    return role == masdar.AGENT and passive and joined and draft.number[subject] == len(earlier) - 1


def _planned_too(draft: Draft, clause: list[int], main: int, earlier: list[Clause]) -> bool:
    """ "Promised to build flats and to scrap the tax": the second is to be done as well, and no plan is scrapped."""
    at = draft.atoms[main].start
    opens = all(draft.atoms[i].kind == "word" for i in clause if i < main)
    to = at > 1 and draft.tokens[at - 1].text == "to" and draft.tokens[at - 2].text in syntax("conjunctions")
    return to and opens and bool(earlier) and earlier[-1].modality is Modality.PLANNED


def _but_did(draft: Draft, clause: list[int], main: int | None) -> bool:
    """ «تقدم X بعرض … لكن النادي رفض العرض»: behind "but" an Arabic verb tells what was done, and no plan."""
    first = draft.atoms[clause[0]].start
    opening = {token.text for token in draft.tokens[max(0, first - 1) : first + 2]}
    return main is not None and draft.verbal[main] and not opening.isdisjoint(syntax("but_words"))


def _outside_quotes(draft: Draft, clause: list[int]) -> list[int]:
    """What a clause says around the words it quotes; all of it where it is no more than they."""
    outside = [i for i in clause if draft.in_quote[i] is None]
    return outside if any(draft.atoms[i].kind != "mark" for i in outside) else clause


def _leaves_quote(draft: Draft, clause: list[int]) -> bool:
    """Whether the words before a clause are in quotation marks that close before it: “…,” X said."""
    said = [i for i in range(clause[0] + 1) if draft.atoms[i].kind != "mark"]
    first = next((i for i in clause if draft.atoms[i].kind != "mark"), clause[0])
    before = max((i for i in said if i < first), default=first)
    return draft.in_quote[before] is not None and draft.in_quote[before] != draft.in_quote[first]


def _came_to_nothing(draft: Draft, told: list[int], main: int | None) -> bool:
    """Whether a clause tells that something was called off, not only somebody's act because of that or to that end."""
    dropped = [i for i in told if "w:dropped" in draft.atoms[i].classes]
    if main is None or not draft.verbal[main] or any("w:plan" in draft.atoms[i].classes for i in told):
        return bool(dropped)
    return any(i <= main for i in dropped)


def _passive(draft: Draft, told: list[int], main: int) -> bool:
    """Whether the main term of a clause tells what is done to its subject."""
    atoms, tokens = draft.atoms, draft.tokens
    if voice.is_done(main, atoms, tokens):
        return True
    if not draft.verbal[main]:
        return False
    reduced = draft.reduced.get(draft.number[main]) == main
    done_by = voice.is_done_by(main, atoms, tokens, told) or voice.is_given_away(main, atoms, tokens, told)
    killed = of_one_name.is_killed_alone(main, atoms, tokens)
    return reduced or voice.is_passive(main, atoms, tokens) or done_by or killed


def _give_roles(
    draft: Draft, outside: list[int], told: list[int], main: int, *,
    passive: bool, subject: int | None, spoken: int | None, kept: bool,
) -> None:  # fmt: skip
    """Who does what the main term of a clause tells, and to whom.

    ``kept``: what the clause goes on about has the other role in the one before, and keeps that.
    """
    atoms, verbal = draft.atoms, draft.verbal
    carrier = carriers.carrier(draft, told, main)
    if not verbal[main] and not passive and carrier is None and any(verbal[i] for i in told):
        return
    teller = _teller(draft, spoken, main)
    heard = [i for i in told if draft.item_of.get(i, -2) != teller]
    given = roles.assign(
        atoms, draft.tokens, heard, main, verbal=verbal[main], passive=passive,
        inherited=None if subjects.of_relative(draft, told, main) else subject,
        carrier=carrier, undergone=carrier is not None and negation.listed(atoms[carrier], "undergoing"),
        by_noun=subjects.by_noun(draft, outside, main), whose=draft.whose,
    )  # fmt: skip
    if subject is not None and (atoms[subject].prep or kept):
        given.pop(subject, None)  # "handed it to X, which had …": X is still the one it was handed to
    draft.role.update(given)


def _deny(draft: Draft, told: list[int], reason: Sequence[int], main: int | None) -> bool:
    """Whether a clause is denied; marks what is denied in it and in the reason that it gives."""
    inside = [i for i in told if reason and reason[0] < i < reason[-1]]  # "a valve, not the pilot, caused it"
    inside = [] if main in inside or any(draft.verbal[i] for i in reason) else inside
    outer = [i for i in told if i not in inside]
    negated, denied = negation.negations(draft, outer, main)
    draft.negated |= denied
    if reason:
        within = sorted([*reason, *inside])
        draft.negated |= negation.negations(draft, within, None)[1]
    return negated


def _teller(draft: Draft, spoken: int | None, main: int) -> int | None:
    """The item of the one who only reports the clause: not a part of what it tells."""
    if spoken is None or draft.speeches[spoken].verb == draft.item_of.get(main):
        return None
    speech, head = draft.speeches[spoken], draft.item_of.get(main)
    if speech.speaker is not None and speech.verb is not None and head is not None:
        if speech.speaker < head < speech.verb:
            return None  # "X reshared a post praising Y": X did
        if head < speech.speaker < speech.verb and is_arabic(draft.tokens[draft.atoms[main].start].text[0]):
            return None  # "رفعت X دعوى تطالب فيها": X did
    return speech.speaker


def _denied_in_quotes(draft: Draft, clause: list[int]) -> set[int]:
    """What the words in quotation marks deny: “they do not have the money”."""
    denied: set[int] = set()
    for number in sorted({q for i in clause if (q := draft.in_quote[i]) is not None}):
        quoted = [i for i in clause if draft.in_quote[i] == number]
        if quoted[0] in (outside := _outside_quotes(draft, clause)) or quoted[-1] in outside:
            continue  # the clause is judged by itself
        inner = predicate.main_term(draft, quoted)
        negated, items = negation.negations(draft, quoted, inner)
        denied |= items | ({inner} if negated and inner is not None else set())
    return denied


_NOUNS = 2  # of "the port authority"


def _joined_on(draft: Draft, clause: list[int], main: int | None, subject: int | None) -> bool:
    """Whether "and" joins a bare verb to the planned one: "is to close 60 branches and shed 1,100 jobs"."""
    if main is None or subject is None or not draft.verbal[main]:
        return False
    first, verb = draft.atoms[clause[0]].start, draft.atoms[main]
    word = draft.tokens[verb.start].text
    return draft.tokens[first].text == "and" and verb.start == first + 1 and word == verb.lemma


def _goes_on(draft: Draft, clause: list[int], outside: list[int]) -> bool:
    """Whether a clause carries on the one before, without a subject of its own."""
    opening = draft.tokens[draft.atoms[clause[0]].start].text
    acting = any(draft.role.get(i) == masdar.AGENT for i in outside)
    going_on = opening not in (";", "؛") and opening not in syntax("conjunctions") and not acting
    return going_on and not _done_by_its_own(draft, clause)


def _done_by_its_own(draft: Draft, clause: list[int]) -> bool:
    """ "X offered 3 million; the family refused", «عرضت X …، وقبلت الجمعية»: a verb of the past, its noun."""
    atoms, tokens = draft.atoms, draft.tokens
    said = [i for i in clause if atoms[i].kind != "mark"]
    verb = next((i for i in said if draft.verbal[i]), None)
    if verb is None or atoms[verb].kind != "term":
        return False
    text = tokens[atoms[verb].start].text
    if is_arabic(text[0]):
        named = verb + 1 in clause and atoms[verb + 1].kind == "term" and not atoms[verb + 1].prep
        own = named and tokens[atoms[verb + 1].start].text.startswith("ال")
        return own and verb == said[0] and text[0] == "و" and text[1] not in "يتنسأ"
    first = atoms[said[0]].start
    led = first + (tokens[first].text in ("and", "but", "while"))
    nouns = [i for i in said if i < verb and atoms[i].kind in ("term", "mention")]
    plain = bool(nouns) and atoms[nouns[-1]].stop == atoms[verb].start and len(nouns) <= _NOUNS
    past = text != atoms[verb].lemma and not text.endswith("ing")
    return plain and past and tokens[led].text in syntax("determiners", "articles_of_things")
