"""Atoms to clauses: where one predication ends and the next begins."""

from __future__ import annotations

from collections.abc import Container, Sequence

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_IN = frozenset({"في", "خلال", "اثر", "جراء", "بسبب", "قرب"})
CONTRAST = 6  # atoms of "not the driver" between two commas
INSET = 7  # atoms of ", X told the paper,"
SUBJECT = 3  # atoms that name who it is that plans something


def split(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], relative: Container[int] = ()
) -> list[int]:
    """The clause number of each atom.

    A strong mark always divides. A comma, a conjunction, a subordinator or a relative
    divides where a verb stands on both sides of it: lists and leading dates stay whole.
    ``relative``: atoms that open a clause in any case.
    """
    numbers, current = [], 0
    verb_seen = copula_seen = False
    for at, atom in enumerate(atoms):
        if at in relative or (copula_seen and _plans_on(atoms, tokens, verbal, at)):
            current, verb_seen, copula_seen = current + 1, False, False
        elif _strong(atoms, tokens, at):
            if any(verbal[at:]) or atom.words[0] in (";", "؛"):
                numbers.append(current)
                current, verb_seen, copula_seen = current + 1, False, False
                continue
        elif verb_seen and _divides(atoms, tokens, verbal, at):
            current, verb_seen, copula_seen = current + 1, False, False
        numbers.append(current)
        verb_seen = verb_seen or verbal[at]
        copula_seen = copula_seen or (atom.kind == "word" and tokens[atom.start].text in syntax("plain_finite"))
    numbers = _taken_up_again(atoms, tokens, verbal, _with_asides(atoms, tokens, verbal, numbers))
    return _said_between(atoms, tokens, verbal, numbers)


def _said_between(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], numbers: list[int]
) -> list[int]:
    """ "The mill, X said, had not been sold": one clause around who said so."""
    first = next((i for i in range(len(atoms)) if verbal[i] or _comma(atoms, tokens, i)), None)
    if first is None or verbal[first] or not first or is_arabic(tokens[0].text[0]):
        return numbers
    then = next((i for i in range(first + 1, min(first + INSET, len(atoms) - 1)) if _comma(atoms, tokens, i)), None)
    if then is None or numbers[then] != numbers[0] + 1 or any(n != numbers[0] for n in numbers[:then]):
        return numbers
    inset = [i for i in range(first + 1, then) if verbal[i]]
    said = len(inset) == 1 and "w:say" in atoms[inset[0]].classes
    after = tokens[atoms[then].stop].text
    goes_on = verbal[then + 1] or after in syntax("be_forms", "have_forms", "modals")
    if not said or not goes_on or all(a.kind == "date" for a in atoms[:first]):
        return numbers
    last = max(numbers)
    return [n if i < first else last if i < then else n - 1 for i, n in enumerate(numbers)]


def _plans_on(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], at: int) -> bool:
    """ "Has 40 branches and will close six": what is planned of what there is begins a clause of its own."""
    if tokens[atoms[at].start].text not in ("and", "but") or at + 1 == len(atoms):
        return False
    return "w:plan" in atoms[at + 1].classes and any(verbal[at + 1 :])


def _taken_up_again(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], numbers: list[int]
) -> list[int]:
    """ "Intends, X said, to support Y", «تعتزم الحكومة، على ما أعلن X، دعم Y»: one clause around another."""
    for at in range(3, len(atoms) - 1):
        n = numbers[at]
        if n < 2 or numbers[at - 1] != n - 1 or not _comma(atoms, tokens, at):
            continue
        opened = numbers.index(n - 1)
        before = [i for i in range(opened) if numbers[i] == n - 2]
        verbs = [i for i in before if verbal[i]]
        if not verbs or not _comma(atoms, tokens, opened) or "w:plan" not in atoms[verbs[-1]].classes:
            continue
        if _meant(atoms, tokens, at + 1, verbs[-1], before[-1]):
            last = max(numbers) - 1
            return [last if m == n - 1 else n - 2 if m == n else m - 2 if m > n else m for m in numbers]
    return numbers


def _meant(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, plan: int, end: int) -> bool:
    """Whether what is planned stands only at ``at``: in English right behind the "intends" but for the aside."""
    if not is_arabic(tokens[atoms[plan].start].text[0]):
        return plan == end and tokens[atoms[at].start].text == "to"
    noun = atoms[at].kind == "term" and not tokens[atoms[at].start].text.startswith("ال") and not atoms[at].prep
    return noun and end - plan <= SUBJECT and not any(atoms[i].prep for i in range(plan + 1, end + 1))


def _divides(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], at: int) -> bool:
    if _and_that(atoms, tokens, at):
        return any(verbal[at:])
    if _comma(atoms, tokens, at) and _found_out(atoms, tokens, verbal, at):
        return False
    if not _divider(atoms[at], tokens) or not _verb_before_next_divider(atoms, tokens, verbal, at):
        return False
    if _phrase_goes_on(atoms, tokens, verbal, at):
        return False
    for back in range(at - 1, max(0, at - CONTRAST), -1) if _comma(atoms, tokens, at) else ():
        if verbal[back]:
            return True
        if _comma(atoms, tokens, back):  # "a signal, not the driver, caused it"
            return "w:negators" not in atoms[back + 1].classes
    return True


def _phrase_goes_on(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], at: int) -> bool:
    """Whether an Arabic "and" only joins a second doer, the verb's own phrase behind it: «توصلت X وY إلى اتفاق»."""
    if verbal[at] or tokens[atoms[at].start].text[0] != "و" or at + 1 == len(atoms):
        return False
    verb = next((i for i in range(at - 1, -1, -1) if verbal[i]), None)
    between = {token.text for token in tokens[atoms[at].stop : atoms[at + 1].start]}
    return verb is not None and atoms[verb].stop == atoms[verb].start + 1 and not between.isdisjoint(atoms[verb].words)


def _found_out(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], at: int) -> bool:
    """ "The valve had been shut, the inquiry found.": who found it out is told at the end, in no clause of its own."""
    verb = next((i for i in range(at + 1, len(atoms)) if verbal[i]), None)
    if verb is None or tokens[atoms[verb].start].text not in syntax("finding_out"):
        return False
    if tokens[atoms[at].stop].text not in ARTICLES or any(atoms[i].kind != "term" for i in range(at + 2, verb)):
        return False
    return all(a.kind == "mark" and tokens[a.start].text in syntax("sentence_ends") for a in atoms[verb + 1 :])


def _and_that(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether a second thing said begins: "said that he does not think that X left *and that* Y came".

    Of one "that" before it alone ("does not think that X left and that Y came") both belong to what is not thought.
    """
    start = atoms[at].start
    text = tokens[start].text
    arabic = text[:1] == "و" and text[1:] in syntax("quoters")
    if not arabic and not (text == "and" and start + 1 < len(tokens) and tokens[start + 1].text == "that"):
        return False
    first = next((k for k in range(at) if "w:negators" in atoms[k].classes), None)
    if first is None:
        return False  # nothing is denied that could reach over it
    return any(token.text in syntax("quoters") for token in tokens[: atoms[first].start])


def _with_asides(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], numbers: list[int]
) -> list[int]:
    """ "X, head of Y and Z, has said": what stands between the commas is a clause of its own."""
    if len(atoms) < 6 or numbers[-1] > 3:
        return numbers
    first = next((i for i, a in enumerate(atoms[:4]) if a.kind == "mention"), None)
    if first is None or not _comma(atoms, tokens, first + 1):
        return numbers
    opens = next((a for a in atoms[first + 2 : first + 5] if a.kind != "word"), None)
    if opens is None or opens.kind != "term":
        return numbers  # a list of names
    for at in range(first + 3, min(first + 16, len(atoms) - 1)):
        if verbal[at]:
            return numbers
        later = at + 1
        while later < len(atoms) and atoms[later].kind == "word":
            later += 1
        if _comma(atoms, tokens, at) and later < len(atoms) and verbal[later] and numbers[at] == numbers[first]:
            aside = max(numbers) + 1
            return [aside if first < i < at else n for i, n in enumerate(numbers)]
    return numbers


def _comma(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    return at < len(atoms) and atoms[at].kind == "mark" and tokens[atoms[at].start].text in syntax("commas")


def _strong(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    atom = atoms[at]
    if atom.kind != "mark" or at + 1 == len(atoms):
        return False
    if tokens[atom.start].text == "." and atom.start and _shortened(tokens, atom.start):
        return False
    return atom.words[0] in syntax("clause_marks") or (
        atom.words[0] in syntax("sentence_ends") and atoms[at + 1].start > atom.stop - 1 and len(atoms) - at > 2
    )


def _shortened(tokens: Sequence[Token], at: int) -> bool:
    """Whether a stop only shortens the word before it: "Dr. X", "X Ltd. has"."""
    before, after = tokens[at - 1].text, tokens[at + 1].raw if at + 1 < len(tokens) else ""
    return before in syntax("short_titles") or (before in syntax("legal_forms") and after[:1].islower())


def opens_relative(atom: Atom) -> bool:
    """Whether an atom is "which", "who" or "in which", "for whom"."""
    return atom.kind == "word" and bool(atom.words) and atom.words[0].rpartition(" ")[2] in syntax("relatives")


def defines(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether "that" tells more of the noun before it: "figures … that had been looted", not "said that"."""
    after = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    then = tokens[atom.stop + 1].text if atom.stop + 1 < len(tokens) else ""
    finite = after in syntax("be_forms") or (after in syntax("have_forms") and then != "yet")
    return atom.start > 0 and finite


def _divider(atom: Atom, tokens: Sequence[Token]) -> bool:
    text = tokens[atom.start].text
    if atom.kind == "mark":
        return text in syntax("commas")
    if text in syntax("subordinators"):
        return atom.kind != "date"  # "since 2019 and …"
    if text in syntax("conjunctions") or opens_relative(atom):
        return True
    if text == "that":
        return defines(atom, tokens)
    # Arabic "and" is glued to the verb it leads in, or to the "not" before it
    if text[0] not in "وف":
        return False
    return "w:negators" in atom.classes or (atom.kind == "term" and not atom.lemma.startswith(text[0]))


def _verb_before_next_divider(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], at: int
) -> bool:
    if verbal[at]:
        return True
    joins = _joins(atoms, tokens, at) or _comma(atoms, tokens, at)
    led = _comma(atoms, tokens, at) and any(t.text in _IN for t in tokens[atoms[at].stop : atoms[at].stop + 1])
    for later in range(at + 1, len(atoms)):
        acts = verbal[later] or "w:negators" in atoms[later].classes
        if led and acts and tokens[atoms[later].start].text[0] == "و":
            return verbal[later] and atoms[later].lemma.startswith("و")  # «، بينهم X، في حريق بـY ولم يقتل أحد»
        if verbal[later]:
            return True
        if joins and _joins(atoms, tokens, later) and _verb_follows(atoms, verbal, later):
            return False  # "…, X, on Monday and reinstated him", "X and Y and did not join it": the last "and" divides
        if atoms[later].kind == "mark" and atoms[later].words[0] in syntax("commas"):
            return False
        if _strong(atoms, tokens, later):
            return False
    return False


def _joins(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    return atoms[at].kind == "word" and tokens[atoms[at].start].text == "and"


def _verb_follows(atoms: Sequence[Atom], verbal: Sequence[bool], at: int) -> bool:
    """Whether nothing but words like "did not" stands between a conjunction and the next verb."""
    for later in range(at + 1, len(atoms)):
        if verbal[later] or atoms[later].kind != "word":
            return verbal[later]
    return False
