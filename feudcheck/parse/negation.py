"""What a clause denies: the negators and failing verbs in it, and what each of them turns round."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import Lexicon
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse import aside, verbs
from feudcheck.parse.atom import Atom

REACH = 7  # atoms between a verb and what it undoes
ADJACENT = 3
_UNDOING = frozenset({"في", "عن"})
_RESTRICTING = frozenset({"سوي", "عدا"})
_PUT_FORWARD = frozenset("w:" + kind for kind in ("plan", "demand", "say", "accuse", "promise", "report", "attempt"))
_LEADING = frozenset({"without", "no", "rather", "instead", "دون", "بدون", "بدلا"})  # they deny the noun that follows


def negations(
    atoms: Sequence[Atom],
    tokens: Sequence[Token],
    clause: Sequence[int],
    predicate: int | None,
    verbal: Sequence[bool],
    lexicon: Lexicon,
) -> tuple[bool, set[int]]:
    """Whether the predicate of ``clause`` is negated, and which other atoms are."""
    negated, items = False, set()
    seen_word = ""
    arabic = bool(clause) and is_arabic(tokens[atoms[clause[0]].start].text[:1])
    for place, at in enumerate(clause):
        atom = atoms[at]
        if "w:undone" in atom.classes:
            items.add(at)
        if "w:false_markers" in atom.classes and _names_a_thing(atoms, tokens, clause, place, verbal):
            continue
        if "w:false_markers" in atom.classes:
            # "the banknote is fake" says what it is; "the rumour is fake" denies what is told
            named = bool(atom.ids) and atom.stop - atom.start > 1  # "fake news" is a thing, too
            told = any(_told(atoms[i]) for i in clause[max(0, place - 2) : place])
            negated ^= not atom.ids or (told and not named)
            continue
        if "w:unreal" in atom.classes and (undone := governed(atoms, tokens, at)) is not None:
            if undone in clause and (not arabic or verbs.is_event(atoms[undone], lexicon)):
                items.add(undone)  # "refused to pay": not paid
            continue
        if word_only(atom, tokens) and negated and _restricts(atoms, clause, place):
            negated = False
            continue
        if "w:negators" not in atom.classes:
            continue
        if "w:question" in atom.classes:  # "does not know whether X's partners …": the same word, with X or without
            asked = next((i for i in clause[place + 1 :] if atoms[i].kind == "term"), None)
            items.update(() if asked is None else (asked,))
            continue
        word = tokens[atom.start].text
        if (word in ("nor", "ولا") and seen_word) or _outdone(tokens, atoms, clause[place + 1 :], word):
            continue
        if word in _RESTRICTING and negated:
            negated = False  # "did not pay but ten": paid ten
            continue
        seen_word = word
        if apart := aside.denied(atoms, tokens, clause, place, verbal):
            items.update(apart)
            continue
        outweighed = _outweighed(atoms, tokens, clause, place)
        if outweighed is not None:
            items.add(outweighed)
            continue
        if apart := aside.set_against(atoms, tokens, clause, place, verbal):
            items.update(apart)
            continue
        if _of_truth(tokens, atom.stop):
            negated = not negated  # "it is not true that on 1 March …": all of it, not its date
            continue
        content = (i for i in clause[place + 1 :] if atoms[i].kind in ("mention", "amount", "date", "term"))
        following = next(content, None)
        if following is not None and verbal[following] and word not in _LEADING:
            target = None  # a negator before a verb denies what is said with it
        elif predicate is not None and predicate < at and verbal[predicate] and word in syntax("nothing_words"):
            target = None  # "invests nothing in X"
        else:
            target = _denied(atoms, clause[place + 1 :], word, predicate)
        if target is not None and atoms[target].lemma in syntax("light_verbs"):
            target = next((i for i in clause if i > target and atoms[i].kind == "term"), target)  # "دون وقوع ضحايا"
        if target is not None and (word in _LEADING or "w:dropped" in atom.classes) and atoms[target].kind == "date":
            continue  # "ended without agreement in May"
        if target is None:
            negated = not negated
        else:
            items.add(target)
    return negated, items


def _outweighed(atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], place: int) -> int | None:
    """The atom that another one is set against: X in "not X but Y", "ليس X من … بل Y"; None where verbs are."""
    rest = clause[place + 1 :]
    start = atoms[clause[place]].stop
    for after in rest:
        led = tokens[atoms[after].start - 1].text
        if led not in syntax("contrasts") or atoms[after].start - 1 < start:
            continue
        kind = atoms[after].kind
        if kind not in ("mention", "amount", "date"):
            return None
        between = [i for i in rest if i < after and atoms[i].kind == kind]
        before = [i for i in clause[:place] if atoms[i].kind == kind]
        return between[0] if between and not before else before[-1] if before else None
    return None


def _outdone(tokens: Sequence[Token], atoms: Sequence[Atom], rest: Sequence[int], word: str) -> bool:
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


def _names_a_thing(
    atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], place: int, verbal: Sequence[bool]
) -> bool:
    """ "using fake grenades", "jailed for spreading false news": what is false is a thing, not what is told."""
    at = clause[place]
    following = atoms[at + 1] if at + 1 < len(atoms) else None
    beside = following is not None and following.kind == "term" and following.start == atoms[at].start + 1
    english = not is_arabic(tokens[atoms[at].start].text[0])
    if english and beside and atoms[at].ids and following is not None and not _told(following):
        return True
    return _told(atoms[at]) and any(verbal[i] for i in clause[:place])


def _of_truth(tokens: Sequence[Token], at: int) -> bool:
    """Whether "true that", "صحيحا أن" follows."""
    words = [t.text for t in tokens[at : at + 2]]
    return len(words) > 1 and words[0] in syntax("truth_words") and words[1] in syntax("quoters")


def _told(atom: Atom) -> bool:
    """Whether a noun names something told, which may be false: "the report", "the rumour"."""
    return not atom.classes.isdisjoint(("w:say", "w:report", "w:accuse"))


def word_only(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether an atom is the "إلا" of "not … but"."""
    return atom.kind == "word" and tokens[atom.start].text == "الا"


def _restricts(atoms: Sequence[Atom], clause: Sequence[int], place: int) -> bool:
    """Whether what follows is the one thing left: a name, a figure, a noun."""
    after = clause[place + 1] if place + 1 < len(clause) else None
    return after is not None and atoms[after].kind in ("mention", "amount", "date", "term")


def _denied(atoms: Sequence[Atom], rest: Sequence[int], word: str, predicate: int | None) -> int | None:
    """The atom a negator denies on its own: "not X" beside a name or figure, "no money"."""
    if predicate is not None and predicate in rest:
        following = next((i for i in rest if atoms[i].kind in ("mention", "amount", "date", "term")), None)
        if following is None or atoms[following].kind == "term" or word in _LEADING:
            return None if word not in _LEADING or following == predicate else following
        gap = rest.index(predicate) - rest.index(following)
        return None if gap >= 0 and atoms[following].kind == "mention" else following
    for i in rest:
        if atoms[i].kind in ("mention", "amount", "date", "term", "quote"):
            return i
    return None


def governed(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int | None:
    """The atom of the verb or noun that "fail", "refuse", "فشل" undoes, if one follows."""
    first = atoms[at].start
    if is_arabic(tokens[first].text[0]):
        return None if tokens[first].text.startswith(("ال", "وال", "بال")) else _governed_in_arabic(atoms, tokens, at)
    after = tokens[first + 1].text if first + 1 < len(tokens) else ""
    if after != "to" and atoms[at].lemma not in ("stop", "fall") and not after.endswith("ing"):
        return None
    return next((i for i in range(at + 1, len(atoms)) if atoms[i].kind == "term" and atoms[i].ids), None)


def listed(atom: Atom, name: str) -> bool:
    """Whether a verb, of whichever person, is on a list of ``syntax.yaml``."""
    lemma, words = atom.lemma, syntax(name)
    if lemma in words:
        return True
    return (lemma[:1] in "تن" and "ي" + lemma[1:] in words) or (lemma[-1:] == "ت" and lemma[:-1] in words)


def _governed_in_arabic(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int | None:
    """ "فشل X في Y": the subject stands between the verb and its preposition."""
    if listed(atoms[at], "refusing") and (refused := _refused(atoms, tokens, at)) is not None:
        return refused
    reach = REACH if listed(atoms[at], "failing") else ADJACENT
    phrase = led = not _UNDOING.isdisjoint(atoms[at].words[1:])  # "فشل في" has its preposition already
    for i in range(at + 1, min(at + reach, len(atoms))):
        atom = atoms[i]
        text = tokens[atom.start].text
        if led and atom.kind == "term":
            return i if atom.ids else None
        if atom.kind == "word" and (text in _UNDOING or text.startswith("ان")):
            led = True
        elif atom.kind not in ("mention", "term", "word") or (led and not phrase and atom.kind != "word"):
            return None
    return None


def _refused(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int | None:
    """ "رفض X توقيع العقد": the deed right behind who refuses it; who refuses "عرض", "طلب" leaves it where it is."""
    i = at + 1
    while i < min(at + ADJACENT, len(atoms)) and atoms[i].kind == "mention":
        i += 1
    if i >= len(atoms) or atoms[i].kind != "term" or not atoms[i].ids or atoms[i].prep:
        return None
    if tokens[atoms[i].start].text.startswith("ال") or atoms[i].start != atoms[i - 1].stop:
        return None
    return None if atoms[i].classes & _PUT_FORWARD else i
