"""Whether a clause says so, denies it, plans it, or passes on somebody's word."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import SPEECH_CLASSES, SPEECH_KINDS, syntax
from feudcheck.model import Modality, Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import aside, negation, voice
from feudcheck.parse.clauses.arabic_beside import in_construct
from feudcheck.parse.mood import doubted, promised, ranked
from feudcheck.parse.names import means
from feudcheck.parse.words import arabic_forms, verbs

TOOK = 8  # tokens of "took the firm just under nine months to"
_NAMING = frozenset({"w:titles", "w:generic_nouns"})  # they stand before the name of who is one


def modality(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], predicate: int | None, verbal: Sequence[bool]
) -> Modality:
    """The sense in which ``clause`` holds."""
    seen = [atoms[i].classes for i in clause]
    if any("w:dropped" in atoms[i].classes and not promised.to_be_dropped(atoms, tokens, i) for i in clause):
        return Modality.HAPPENED  # a plan came to nothing: that has happened
    achieved = any("w:achieved" in c for c in seen)
    heads = [i for i in clause if verbal[i] and (i == predicate or predicate is None or not verbal[predicate])]
    if not achieved and any(_lies_ahead(atoms[i], tokens) or ranked.ahead(atoms, tokens, i, verbal) for i in heads):
        return Modality.PLANNED
    if predicate is not None and doubted.only_possible(atoms, tokens, clause, predicate, verbal):
        return Modality.FORECAST
    if not achieved and (behind := doubted.put_behind(atoms, tokens, clause, predicate, verbal)) is not None:
        return Modality.PLANNED if "w:plan" in atoms[behind].classes else Modality.ATTEMPTED
    # an intention speaks of what follows it, so one that trails the verb changes nothing
    for i in clause:
        classes = atoms[i].classes
        if "w:question" in classes and not doubted.mere_topic(atoms, tokens, i, predicate, verbal):
            return Modality.QUESTIONED
        if "w:forecast" in classes and atoms[i].kind == "term":
            return Modality.FORECAST
        if predicate is not None and i > predicate:
            break
        meant = "w:plan" in classes and not achieved and not doubted.unable(atoms, tokens, i)
        if meant and _intends(atoms, tokens, i, clause, predicate, verbal):
            return Modality.PLANNED
        if "w:attempt" in classes and not achieved:
            return Modality.ATTEMPTED
    return Modality.HAPPENED


def _lies_ahead(atom: Atom, tokens: Sequence[Token]) -> bool:
    """ "is to close", "are to be closed": be, to, verb; or "سيغلق"."""
    if arabic_forms.is_future(atom, tokens):
        return True
    at = atom.start - (atom.start > 0 and tokens[atom.start - 1].text == "be")
    return at > 1 and tokens[at - 1].text == "to" and tokens[at - 2].text in syntax("be_forms")


def _intends(
    atoms: Sequence[Atom],
    tokens: Sequence[Token],
    at: int,
    clause: Sequence[int],
    predicate: int | None,
    verbal: Sequence[bool],
) -> bool:
    """Whether a word of planning governs the predicate: not "the planned line", "planned by X"."""
    after = tokens[atoms[at].stop].text if atoms[at].stop < len(tokens) else ""
    if _holds_to_be(atoms, tokens, at):
        return False
    if after == "to" and predicate is not None and atoms[predicate].start == atoms[at].stop + 1 and verbal[predicate]:
        return True  # "threatened to strike"
    if tokens[atoms[at].start].text.endswith("ed") and (after == "by" or not verbal[at]):
        return False
    draft = not syntax("of_drafts").isdisjoint(t.text for t in tokens[atoms[at].start : atoms[at].stop])
    if draft and predicate is not None and at < predicate and verbal[predicate]:
        return False  # "the preliminary deal ended the strike"
    if predicate is None or predicate == at:
        return not doubted.agreed_to_it(atoms, tokens, at, verbal)
    noun = not verbal[at] and tokens[atoms[at].start].text not in syntax("modals")  # not "will open"
    talks = noun and at < predicate and verbal[predicate]
    if talks and (not syntax("of_talks").isdisjoint(atoms[predicate].ids) or _done_with(atoms, tokens, predicate)):
        return False  # "the talks fail", «المفاوضات تنجح»
    between = [i for i in clause if at < i < predicate and verbal[i]]
    seeing = syntax("seeing")  # "would like to see it built"
    return all(atoms[i].classes & {"w:plan", "w:attempt"} or atoms[i].lemma in seeing for i in between)


def _done_with(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb tells what was done with a plan itself: "the plan was approved", "won approval"."""
    passive = atoms[at].start > 0 and tokens[atoms[at].start - 1].text in syntax("be_forms")
    return not syntax("with_plans" if passive else "befalling_plans").isdisjoint(atoms[at].ids)


def _holds_to_be(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """ "considers X a Y" is an opinion, "considers a sale" a plan."""
    named = atoms[at + 1] if at + 1 < len(atoms) else None
    if "w:believe" not in atoms[at].classes or named is None or named.kind != "mention" or named.prep:
        return False
    return named.stop < len(tokens) and tokens[named.stop].text in ("a", "an", "to", "as", "the")


def planned(
    atoms: Sequence[Atom], tokens: Sequence[Token], at: int, number: Sequence[int], verbal: Sequence[bool]
) -> bool:
    """Whether a word of planning or trying stands before ``atoms[at]`` with no other verb between,
    or it is itself a purpose: "a venture to build", "لبناء"."""
    if atoms[at].kind != "term":
        return False
    if "w:dropped" in atoms[at].classes:
        return promised.is_promised(atoms, tokens, at)
    if promised.joined_to_it(atoms, tokens, at):
        return True
    if _purpose(atoms, tokens, at, verbal) or _lies_ahead(atoms[at], tokens):
        return True
    for before in range(at - 1, -1, -1):
        if number[before] != number[at]:
            return False
        classes = atoms[before].classes
        if "w:achieved" in classes or "w:dropped" in classes:
            return False
        if classes & {"w:plan", "w:attempt", "w:forecast"} and not _holds_to_be(atoms, tokens, before):
            if doubted.unable(atoms, tokens, before):
                return False
            return verbal[before] or not _done_with(atoms, tokens, at)
        if classes & {"w:demand", "w:promise"} and verbal[before]:
            return True
        if _agreed_on(atoms, tokens, at, before):
            return True
        if verbal[before]:
            return False
    return False


def _agreed_on(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, before: int) -> bool:
    """Whether it is what an agreement or a decision is on: "a deal on the entry of X", «اتفاق بشأن دخول X»."""
    if atoms[before].prep or syntax("accords").isdisjoint(atoms[before].ids):
        return False
    word = tokens[atoms[at].start].text
    with_it = word[0] == "ب" and is_arabic(word[0]) and not atoms[at].lemma.startswith("ب")
    return with_it or atoms[at].prep in ("on", "about", "against", "with", "for")


def _purpose(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> bool:
    first = atoms[at].start
    word = tokens[first].text
    if means.used_for(atoms, at):
        return False  # "used X to post it": it was posted
    if is_arabic(word[0]):
        verb = next((i for i in range(at - 1, -1, -1) if verbal[i]), None)
        if verb is not None and negation.listed(atoms[verb], "undergoing"):
            return False  # "تعرض لغرامة": that is what happened to it
        led = word[0] == "ل" and not word.startswith("لل") and not atoms[at].lemma.startswith("ل")
        led = led and (not first or tokens[first - 1].text.rstrip("اه") not in syntax("heads_of"))  # "رئيسا لأعمال X"
        return led and not verbal[at] and bool(atoms[at].ids)
    if not first or tokens[first - 1].text != "to" or not verbal[at] or _decided(atoms, at, verbal):
        return False
    if first == 1:
        return word == atoms[at].lemma.split()[0]  # "To focus on X, Y …"
    if word.endswith("ed") and word != atoms[at].lemma:
        return False  # "put it down to eroded beams"
    if ranked.came_of_it(atoms, tokens, at, verbal) or ranked.done_thereby(atoms, tokens, at, verbal):
        return False  # "beat X to reach the final", "blocked the road to protest"
    if ranked.found(atoms, tokens, at, verbal) is not None:
        return ranked.ahead(atoms, tokens, at, verbal)  # "the first woman to hold the post" holds it
    on = 1 if tokens[first - 2].text == "on" and first > 2 else 0  # "went on to found X": it was founded
    if not syntax("taking_time").isdisjoint(t.text for t in tokens[max(0, first - TOOK) : first - 1]):
        return False  # "it took nine months to build"
    return tokens[first - 2 - on].text not in syntax("factive_to")


def _decided(atoms: Sequence[Atom], at: int, verbal: Sequence[bool]) -> bool:
    """ "voted to reject the offer": with the vote it is rejected; who voted to strike has not yet done so."""
    verb = next((i for i in range(at - 1, -1, -1) if verbal[i]), None)
    if verb is None or atoms[verb].lemma not in syntax("deciding"):
        return False
    return not syntax("decisions").isdisjoint(atoms[at].ids)


def speech_kind(atom: Atom) -> str | None:
    """The kind of speech act a term names, the most telling first."""
    if atom.classes.isdisjoint(SPEECH_CLASSES):
        return None
    return next(kind for kind in SPEECH_KINDS if "w:" + kind in atom.classes)


def speaker(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], verb: int, heads: Sequence[bool],
    *, verbal: bool,
) -> int | None:
    """The atom that names who speaks with ``atoms[verb]``, or None; ``heads``: which atoms are verbs."""
    mentions = [i for i in clause if atoms[i].kind == "mention"]
    before = [i for i in mentions if i < verb and not atoms[i].prep]
    nobody = verbal and is_hearsay(atoms, tokens, verb)
    that = _that(tokens, atoms[verb].stop) if nobody else len(tokens)
    after = [i for i in mentions if i > verb and atoms[i].start < that]
    own = verbal and not voice.is_passive(verb, atoms, tokens) and any(
        not atoms[i].prep and (i < verb or (i == verb + 1 and is_arabic(tokens[atoms[verb].start].text[0])))
        for i in mentions
    )  # fmt: skip
    by = [i for i in after if atoms[i].prep == "by" and not (own or leads(atoms, tokens, verb))]
    if by:
        return _titled(atoms, by[0])
    if nobody:
        return None
    if not verbal:
        if after and _owns(atoms, tokens, verb, after[0]):
            return after[0]
        if after and (atoms[verb].stop >= atoms[after[0]].start - 2) and leads(atoms, tokens, verb):
            return after[0]
        near = [i for i in before if atoms[verb].start - atoms[i].stop <= 3]
        return near[-1] if near and not leads(atoms, tokens, verb) else None
    plain_after = [i for i in after if not atoms[i].prep and atoms[i].start - atoms[verb].stop <= 4]
    if is_arabic(tokens[atoms[verb].start].text[0]):
        before = [i for i in before if heads[i - 1] or not _says_whose(atoms, tokens, i)] or before
        plain_after = [i for i in plain_after if not told_of(atoms, tokens, verb, i)]
        first = before and verbs.subject_first(atoms[verb], atoms[before[-1]].stop, tokens)
        if first and not _object(atoms, tokens, before, heads):
            return before[-1]  # "فلان يصف X بأنه …": the subject stands first
        if plain_after and any("w:report" in atoms[i].classes for i in range(verb + 1, plain_after[0])):
            plain_after = []  # "أكد مصدر مطلع خطط …": the subject is the source, not the name after it
        titled = plain_after and any(atoms[i].kind == "term" for i in range(verb + 1, plain_after[0]))
        while titled and len(plain_after) > 1 and atoms[plain_after[0]].stop == atoms[plain_after[1]].start:
            plain_after = plain_after[1:]  # "عضو المجلس فلان": the name, not the body before it
        return next(iter(plain_after[:1] or before[:1]), None)  # "ترك X الشركة وقال": X did, and goes on
    if said_by_pronoun(tokens, atoms[verb].start):
        return None if before and aside.of_another(tokens, atoms[before[-1]].stop) else next(iter(before[-1:]), None)
    led = bool(verb) and atoms[verb - 1].stop == atoms[verb].start and atoms[verb - 1].kind in ("term", "mention")
    if led and not before and not atoms[verb].classes.isdisjoint(("w:say", "w:accuse")):
        return None  # "the mayor of X said Y would build": it is the mayor who speaks
    plain_after = [i for i in plain_after if not told_of(atoms, tokens, verb, i)]
    return next(iter(before[-1:] or plain_after[:1]), None)


def _titled(atoms: Sequence[Atom], by: int) -> int:
    """The name that an office parts from the body it belongs to: "by X chief executive Y" is by Y."""
    at = by + 1
    while at < len(atoms) and atoms[at].kind == "term" and atoms[at].start == atoms[at - 1].stop:
        at += 1
    named = by + 1 < at < len(atoms) and atoms[at].kind == "mention" and not atoms[at].prep
    return at if named and atoms[at].start - atoms[at - 1].stop < 2 else by


def _that(tokens: Sequence[Token], start: int) -> int:
    """The place of the next "that", behind which stands what is said; behind all tokens where there is none."""
    return next((n for n in range(start, len(tokens)) if tokens[n].text in syntax("quoters")), len(tokens))


def is_hearsay(atoms: Sequence[Atom], tokens: Sequence[Token], verb: int) -> bool:
    """ "It was alleged X …", "X is accused of …": whoever is named is who it is said of."""
    stop = atoms[verb].stop
    following = tokens[stop].text if stop < len(tokens) else ""
    if tokens[atoms[verb].start].text in syntax("quoting") or following in syntax("passive_agents"):
        return False
    return voice.is_passive(verb, atoms, tokens)


def said_by_pronoun(tokens: Sequence[Token], verb: int) -> bool:
    """ "He said X was ill", "she has also said": the name after the verb is not who speaks."""
    at = verb - 1
    while at >= 0 and tokens[at].text in syntax("passive_gaps", "have_forms"):
        at -= 1
    return at >= 0 and tokens[at].text in syntax("subject_pronouns")


def _says_whose(atoms: Sequence[Atom], tokens: Sequence[Token], name: int) -> bool:
    """Whether a name only says whose the person or thing before it is: "مؤسس X", not "شركة X"."""
    return in_construct(atoms, tokens, name) and atoms[name - 1].classes.isdisjoint(_NAMING)


def _object(atoms: Sequence[Atom], tokens: Sequence[Token], names: Sequence[int], heads: Sequence[bool]) -> bool:
    """Whether the last of ``names`` is what the first of them does something to: "ترك X الشركة", not "قال X إن Y"."""
    if len(names) < 2:
        return False
    acts = [i for i in range(names[0] - 2, names[0]) if i >= 0 and heads[i]]
    return bool(acts) and not any(told_of(atoms, tokens, i, names[-1]) for i in acts)


def told_of(atoms: Sequence[Atom], tokens: Sequence[Token], verb: int, name: int) -> bool:
    """Whether "that" stands between a verb and a name: "زعم أن X …" is somebody's word on X, not the word of X."""
    return any(t.text in syntax("quoters") for t in tokens[atoms[verb].stop : atoms[name].start])


def _owns(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, name: int) -> bool:
    """ "in X's words", "by X's account": the phrase around the name says whose word it is."""
    if name != at + 1 or atoms[at].stop != atoms[name].start or " " not in atoms[at].words[0]:
        return False
    return atoms[name].stop < len(tokens) and tokens[atoms[name].stop].text == "'s"


def leads(atoms: Sequence[Atom], tokens: Sequence[Token], verb: int) -> bool:
    """Whether the term announces its speaker: "according to", "بحسب", "وفقا ل"."""
    text = tokens[atoms[verb].start].text
    return text in syntax("announcers", "as_said") or text[1:] in syntax("announcers")
