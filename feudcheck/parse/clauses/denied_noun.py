"""Which noun a negator before it denies: "no confirmed deaths", "no school board", "no rival is better known"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import definite
from feudcheck.language.words import syntax
from feudcheck.model import Token, When
from feudcheck.parse.atom import Atom


def head(atoms: Sequence[Atom], clause: Sequence[int], first: int, verbal: Sequence[bool]) -> int:
    """The last noun of a compound whose first word is atom ``first``: "no school board", "no foreign plant"."""
    head, following = first, first + 1
    while following in clause and atoms[following].kind == "term" and not verbal[following]:
        if atoms[following].start != atoms[head].stop or atoms[following].prep != atoms[first].prep:
            break
        head, following = following, following + 1
    return head


def qualified(atoms: Sequence[Atom], at: int, clause: Sequence[int]) -> int:
    """The noun that a word right before it only qualifies: "no confirmed deaths", "no new cases"."""
    while at + 1 in clause and atoms[at].kind == atoms[at + 1].kind == "term" and atoms[at].stop == atoms[at + 1].start:
        words = atoms[at].words
        if not (any(word.endswith("ed") for word in words[-1:]) or not syntax("qualifying").isdisjoint(words)):
            break
        at += 1
    return at


def joined(tokens: Sequence[Token], at: int) -> bool:
    """Whether "and", "with" stands before the negator: "82 cases and no confirmed deaths" denies no case."""
    return bool(at) and tokens[at - 1].text in syntax("joining_nouns")


def outdone(tokens: Sequence[Token], atoms: Sequence[Atom], rest: Sequence[int], word: str) -> bool:
    """ "No rival is better known than X", "لا مدينة أكبر من X": X is the best known."""
    if word not in syntax("none_words"):
        return False
    if any(atoms[i].kind == "mention" and atoms[i].prep == "than" for i in rest):
        return True
    for i in rest:
        at = atoms[i].start
        if at and tokens[at].text == "من" and tokens[at - 1].raw.startswith("أ") and len(tokens[at - 1].text) == 4:
            return True
    return False


def but_for_him(tokens: Sequence[Token], atom: Atom) -> bool:
    """ "Without him it would not have been possible", "by 31 votes to none": a condition, a result; neither denies."""
    before = [token.text for token in tokens[max(0, atom.start - 2) : atom.start]]
    if len(before) > 1 and before[0] in syntax("vote_words") and before[1] in syntax("for_and_against"):
        return True
    after = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    led = tokens[atom.start].text == "without" and after in syntax("pronouns_done_to")
    return led and any(token.text == "would" for token in tokens)


def not_until(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether an atom is the date at which something that had not been done is done: "did not open until 9 March"."""
    at_last = atom.date is not None and atom.date.relation is When.IN
    return at_last and tokens[atom.start].text in syntax("at_last")


def only_then(atoms: Sequence[Atom], rest: Sequence[int], tokens: Sequence[Token]) -> bool:
    """ "It was not until May that it opened": the negator before such a date denies nothing."""
    return any(not_until(atoms[i], tokens) for i in rest[:1])


def of_it_alone(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], place: int, predicate: int | None
) -> bool:
    """Whether an Arabic negator only denies something of the noun before it, which is led in: «بسبب أجور لم تدفع»."""
    if not 1 < place < len(clause) - 1 or predicate is None or predicate >= clause[place - 1]:
        return False
    before, noun, negator, verb = (atoms[i] for i in clause[place - 2 : place + 2])
    led = "w:cause" in before.classes or tokens[noun.start - 1].text in syntax("leading_in_reasons")
    close = noun.stop == negator.start and negator.stop == verb.start
    told = tokens[verb.start].text[0] in "يتن" and verb.kind == "term"
    return led and close and told and noun.kind == "term" and not definite(tokens[noun.start].text)


def of_truth(tokens: Sequence[Token], at: int) -> bool:
    """Whether "true that", "صحيحا أن" follows."""
    words = [t.text for t in tokens[at : at + 2]]
    return len(words) > 1 and words[0] in syntax("truth_words") and words[1] in syntax("quoters")


def beside(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether a negator denies but the noun that follows: "fell, with no players near him", "in towns other than X"."""
    words = [t.text for t in tokens[max(atom.start - 1, 0) : atom.stop]]
    if words[-2:] == ["with", "no"]:
        return True
    return words[-2:] == ["other", "than"] and words[0] not in syntax("none_words", "anything_words")


def in_reason(tokens: Sequence[Token], atoms: Sequence[Atom], at: int, verb: int) -> bool:
    """ "Was fined for not paying": that is what was not done, and the fine was."""
    start = atoms[at].start
    led = start > 1 and tokens[start - 1].text in syntax("leading_in_not_done")
    return led and tokens[atoms[verb].start].text.endswith("ing") and atoms[verb].start == atoms[at].stop
