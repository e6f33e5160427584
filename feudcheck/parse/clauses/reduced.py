"""Relative clauses of "X is a film directed by Y and starring Z that opened in May": each tells something of X."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses.arabic_beside import resumes

MIN_PARTICIPLE = 4
_TO_COME = "يس"  # letters a verb begins with that tells of what is, or is to be


def openers(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: list[bool]) -> frozenset[int]:
    """The atoms that open such a clause; words such as "starring" become verbs on the way."""
    copula = _copula(atoms, tokens)
    if copula is None:
        return frozenset()
    found: set[int] = set()
    for at, atom in enumerate(atoms):
        if atom.start <= copula or atom.kind not in ("term", "word"):
            continue
        text = tokens[atom.start].text
        before = tokens[atom.start - 1].text
        if found and before in syntax("clause_marks"):
            break
        if text in syntax("casting") and atom.kind == "term":
            verbal[at] = True
            found.add(at)
        elif text == "that" and at + 1 < len(atoms) and _finite(atoms[at + 1], tokens):
            verbal[at + 1] = verbal[at + 1] or atoms[at + 1].kind == "term"
            found.add(at)
        elif (verbal[at] or _done_by(atoms, tokens, at)) and _participle(atoms, tokens, at):
            verbal[at] = True
            found.add(at)
    return frozenset(found)


def bare_relatives(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool]) -> frozenset[int]:
    """The verbs that tell more of an Arabic noun without "which": «دمر حريق مستودعا تملكه X» is no deed of X."""
    found = set()
    for at in range(2, len(atoms) - 1):
        noun, name = atoms[at - 1], atoms[at + 1]
        if not verbal[at] or noun.kind != "term" or verbal[at - 1] or name.kind != "mention":
            continue
        adjoining = noun.stop == atoms[at].start and name.start == atoms[at].stop
        certain = definite(tokens[noun.start].text)
        ranked = noun.start > 0 and tokens[noun.start - 1].raw.startswith("أ")  # «أذكى صفقة عرفها X»
        back = resumes(atoms[at], tokens) or tokens[atoms[at].start].text in syntax("own_it")
        if adjoining and not (certain or ranked) and back and any(verbal[: at - 1]):
            found.add(at)
    found.update(at for at in range(2, len(atoms) - 1) if verbal[at] and _in_which(atoms, tokens, verbal, at))
    return frozenset(found)


def _in_which(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], at: int) -> bool:
    """ «أعاد نشر تدوينة من عام 2021 احتفل فيها X»: the verb and its "in it" tell more of the noun before."""
    atom = atoms[at]
    text = tokens[atom.start].text
    near = [t.text for t in tokens[atom.start + 1 : atom.start + 2]]  # of the verb's own phrase, or right behind it
    if syntax("resumed_in_it").isdisjoint(near) or (text[0] in "وف" and not atom.lemma.startswith(text[0])):
        return False
    if text[0] in _TO_COME:
        return False
    doer = next((a for a in atoms[at + 1 :] if a.start == atom.start + 2), None)
    if doer is None or doer.prep or doer.kind != "mention":
        return False
    noun = at - 1
    while noun > 0 and atoms[noun].kind in ("date", "word"):
        noun -= 1
    plain = atoms[noun].kind == "term" and not tokens[atoms[noun].start].text.startswith(("ال", "وال", "بال", "لل"))
    joined = all(t.kind != "mark" for t in tokens[atoms[noun].start : atom.start])
    governed = any(t.text in syntax("quoters") for t in tokens[: atom.start])  # said, hoped, planned with all the rest
    return plain and joined and not governed and any(verbal[:noun])


def _copula(atoms: Sequence[Atom], tokens: Sequence[Token]) -> int | None:
    """The token of the "is a" of a sentence that says what X is."""
    first = next((i for i, a in enumerate(atoms) if a.kind in ("mention", "term")), None)
    if first is None or is_arabic(tokens[atoms[first].start].text[0]):
        return None
    for at in range(atoms[first].stop, len(tokens) - 1):
        if tokens[at].text in syntax("definers"):
            after = tokens[at + 1].text
            return at if after in ("a", "an", "the") else None
        if any(a.start == at and a.kind == "term" and a.classes.isdisjoint({"w:proper"}) for a in atoms[first + 1 :]):
            return None
    return None


def _participle(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb's past form stands after a noun, with what was done to it still to come."""
    atom = atoms[at]
    word = tokens[atom.start].text
    if len(word) < MIN_PARTICIPLE or word.endswith(("ing", "s")) or not at:
        return False
    before = tokens[atom.start - 1].text
    if before in syntax("be_forms") or before in syntax("have_forms") or before in syntax("modals"):
        return False
    led = before in syntax("commas") or before == "and" or atoms[at - 1].kind in ("term", "mention", "date", "amount")
    after = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    return led and (after in syntax_map("prepositions") or atom.words[0].endswith(" by") or " " in atom.words[0])


def _done_by(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that may be no verb is one by the "by" of its phrase: "directed by Y, written by Z"."""
    atom = atoms[at]
    before = tokens[atom.start - 1].text if atom.start else ""
    return atom.words[0].endswith(" by") and (before in syntax("commas") or before == "and")


def _finite(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether a word after "that" is a verb: "that aired", "that was", not "that film"."""
    word = tokens[atom.start].text
    return word.endswith("ed") or word in syntax("be_forms") or word in syntax("have_forms")
