"""What a clause denies: the negators and failing verbs in it, and what each of them turns round."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.draft import Draft
from feudcheck.parse.words import verbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.parse.clauses import aside, denied_noun
else:
    aside, denied_noun = later("feudcheck.parse.clauses.aside", "feudcheck.parse.clauses.denied_noun")

REACH = 7  # atoms between a verb and what it undoes
ADJACENT = 3
_UNDOING = frozenset({"في", "عن"})
_RESTRICTING = frozenset({"سوي", "عدا", "except"})
_EXCEPTING = frozenset({"باستثناء", "عدا"})  # "all but X": not X, and the others all the same
_UNDER = frozenset({"دون"})
_REACHING = frozenset({"يبلغ", "بلغ", "يتجاوز", "يتم"})  # «لم يبلغوا الخامسة»
_GENERIC = "w:generic_nouns"
_TELL_NOTHING = frozenset({_GENERIC, "w:plan"})
_LED = 3  # words between "إلا" and what is left
_PUT_FORWARD = frozenset("w:" + kind for kind in ("plan", "demand", "say", "accuse", "promise", "report", "attempt"))
_LEADING_ON = frozenset({"of", "from", "against"})  # "incapable of paying", "decided against buying"
_LACKING = frozenset({"without", "no", "دون", "بدون"})
_LEADING = _LACKING | {"rather", "instead", "بدلا"}  # they deny the noun that follows


def negations(draft: Draft, clause: Sequence[int], predicate: int | None) -> tuple[bool, set[int]]:
    """Whether the predicate of ``clause`` is negated, and which other atoms are."""
    reading = _Reading(draft, clause, predicate)
    for place in range(len(clause)):
        reading.take_in(place)
    return reading.negated, reading.items


class _Reading:
    """A clause read from its first atom to its last: whether its predicate is denied so far, and which other atoms."""

    __slots__ = ("atoms", "clause", "items", "lexicon", "negated", "predicate", "seen", "tokens", "verbal")

    def __init__(self, draft: Draft, clause: Sequence[int], predicate: int | None) -> None:
        self.atoms, self.tokens, self.verbal, self.lexicon = draft.atoms, draft.tokens, draft.verbal, draft.lexicon
        self.clause, self.predicate = clause, predicate
        self.negated, self.items = False, set[int]()
        self.seen = False  # a negator, which "nor" only goes on with

    def take_in(self, place: int) -> None:
        """What the atom at ``place`` of the clause denies, if anything."""
        at = self.clause[place]
        atom = self.atoms[at]
        if "w:undone" in atom.classes:
            self.items.add(at)
        if not at and self._not_done():
            self.negated = not self.negated
            return
        if "w:false_markers" in atom.classes:
            self._false(place, atom)
        elif "w:unreal" in atom.classes and (undone := governed(self.atoms, self.tokens, at)) is not None:
            if undone in self.clause and (not self._arabic() or verbs.is_event(self.atoms[undone], self.lexicon)):
                self.items.add(undone)  # "refused to pay": not paid
        elif denied_noun.not_until(atom, self.tokens) or _restricts(self.atoms, self.tokens, self.clause, place):
            self.negated = False
        elif "w:negators" in atom.classes:
            self._negator(place, atom)

    def _not_done(self) -> bool:
        """ «ما باع X …»: "not"; «ما قاله X» is what X said."""
        if len(self.atoms) < ADJACENT or self.tokens[0].text not in syntax("not_or_what") or self.atoms[0].stop > 1:
            return False
        verb, name = self.atoms[1], self.atoms[2]
        word = self.tokens[verb.start].text
        past = self.verbal[1] and word[0] not in "يت" and not word.endswith(("ه", "ها")) and "w:say" not in verb.classes
        return past and name.kind == "mention" and not name.prep and name.start == verb.stop

    def _arabic(self) -> bool:
        return is_arabic(self.tokens[self.atoms[self.clause[0]].start].text[:1])

    def _false(self, place: int, atom: Atom) -> None:
        """ "The banknote is fake" says what it is; "the rumour is fake" denies what is told."""
        if _names_a_thing(self.atoms, self.tokens, self.clause, place, self.verbal):
            return
        named = bool(atom.ids) and atom.stop - atom.start > 1  # "fake news" is a thing, too
        told = any(_told(self.atoms[i]) for i in self.clause[max(0, place - 2) : place])
        self.negated ^= not atom.ids or (told and not named)

    def _negator(self, place: int, atom: Atom) -> None:
        """ "Not", "no", "without": all that the predicate tells, or one thing."""
        rest = self.clause[place + 1 :]
        if "w:question" in atom.classes:  # "does not know whether X's partners …": the same word, with X or without
            self.items.update([i for i in rest if self.atoms[i].kind == "term"][:1])
            return
        word = self.tokens[atom.start].text
        if denied_noun.but_for_him(self.tokens, atom) or denied_noun.only_then(self.atoms, rest, self.tokens):
            return
        if (word in ("nor", "ولا") and self.seen) or denied_noun.outdone(self.tokens, self.atoms, rest, word):
            return
        if word in _RESTRICTING and (self.negated or self.seen):
            self.negated = False  # "did not pay but ten": paid ten
            self.items.clear()
            return
        if word in _EXCEPTING:
            left_out = next((i for i in rest if self.atoms[i].kind in ("mention", "amount", "term")), None)
            self.items.update(() if left_out is None or self.verbal[left_out] else (left_out,))
            return
        reached = bool(rest) and self.atoms[rest[0]].lemma in _REACHING
        if (word in _UNDER and self._ranked(rest)) or (reached and self._ranked(rest[1:])):
            return
        self.seen = True
        alone = self._arabic() and denied_noun.of_it_alone(self.atoms, self.tokens, self.clause, place, self.predicate)
        if apart := ({self.clause[place + 1]} if alone else self._set_apart(place)):  # «بسبب أجور لم تدفع»
            self.items.update(apart)
            return
        if denied_noun.of_truth(self.tokens, atom.stop):
            self.negated = not self.negated  # "it is not true that on 1 March …": all of it, not its date
            return
        target = self._target(place, word)
        if target is None:
            self.negated = not self.negated
        elif self.atoms[target].kind != "date" or not (word in _LACKING or "w:dropped" in atom.classes):
            self.items.add(target)  # but no date: "ended without agreement in May"

    def _ranked(self, rest: Sequence[int]) -> bool:
        """ «دون الخامسة»: younger than five, and not without a fifth."""
        return bool(rest) and self.tokens[self.atoms[rest[0]].start].text in syntax("ages_reached")

    def _set_apart(self, place: int) -> Collection[int]:
        """What is denied only beside something else: in an aside, "not X but Y", "Y, not X"."""
        where = self.atoms, self.tokens, self.clause, place
        if apart := aside.denied(*where, self.verbal):
            return apart
        outweighed = _outweighed(*where)
        return aside.set_against(*where, self.verbal) if outweighed is None else (outweighed,)

    def _target(self, place: int, word: str) -> int | None:
        """The one thing that the negator at ``place`` denies; None where it denies what the predicate tells."""
        rest = self.clause[place + 1 :]
        at, predicate = self.clause[place], self.predicate
        following = next((i for i in rest if self.atoms[i].kind in ("mention", "amount", "date", "term")), None)
        if following is not None and self.verbal[following] and word not in _LEADING:
            return following if denied_noun.in_reason(self.tokens, self.atoms, at, following) else None
        if predicate is not None and word in syntax("nothing_words"):
            stop = self.atoms[at].stop
            of_them = stop < len(self.tokens) and self.tokens[stop].text == "of" and predicate > at
            if of_them or (predicate < at and self.verbal[predicate]):
                return None  # "invests nothing in X", "none of the 23 crew was hurt"
        target = _denied(self.atoms, rest, word, predicate)
        if target is not None and target != predicate and denied_noun.beside(self.tokens, self.atoms[at]):
            return target
        if target is not None and word == "no" and (noun := denied_noun.qualified(self.atoms, target, rest)) != target:
            return noun if noun != predicate or denied_noun.joined(self.tokens, self.atoms[at].start) else None
        if target is not None and word == "no" and self.atoms[target].kind == "mention":
            noun = target + 1
            named = noun in rest and self.atoms[noun].start == self.atoms[target].stop and not self.verbal[noun]
            return noun if named and self.atoms[noun].kind == "term" else target  # "no X employee": the employee
        if target is not None and word == "no" and self.atoms[target].kind == "term" and target < (predicate or 0):
            target = denied_noun.head(self.atoms, self.clause, target, self.verbal)
        if target is not None and word == "no" and not self.atoms[target].classes.isdisjoint(_TELL_NOTHING):
            return None  # "no man is riding", "no plans to sell"
        if target is None or self.atoms[target].lemma not in syntax("light_verbs"):
            return target
        if not self._arabic() and self.tokens[self.atoms[target].start - 1].text in ARTICLES:
            return target  # "without a need to pay"
        return next((i for i in self.clause if i > target and self.atoms[i].kind == "term"), target)  # "دون وقوع ضحايا"


def _outweighed(atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], place: int) -> int | None:
    """The atom that another one is set against: X in "not X but Y", "ليس X من … بل Y"; None where verbs are."""
    rest = clause[place + 1 :]
    start = atoms[clause[place]].stop
    for after in rest:
        if atoms[after].kind == "word":
            continue
        lead = atoms[after].start - 1
        if atoms[after - 1].kind == "word" and atoms[after - 1].stop == atoms[after].start:
            lead -= tokens[lead].text not in syntax("contrasts")  # "not by 12 percent but by 7"
        if lead < start or tokens[lead].text not in syntax("contrasts"):
            continue
        kind = atoms[after].kind
        if kind not in ("mention", "amount", "date"):
            return None
        between = [i for i in rest if i < after and atoms[i].kind == kind]
        before = [i for i in clause[:place] if atoms[i].kind == kind]
        return between[0] if between and not before else before[-1] if before else None
    return None


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


def _told(atom: Atom) -> bool:
    """Whether a noun names something told, which may be false: "the report", "the rumour"."""
    return not atom.classes.isdisjoint(("w:say", "w:report", "w:accuse"))


def word_only(atom: Atom, tokens: Sequence[Token]) -> bool:  # the "إلا" of "not … but"
    return atom.kind == "word" and tokens[atom.start].text == "الا"


def _restricts(atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], place: int) -> bool:
    """Whether what follows is the one thing left: a name, a figure, a noun, "by 8 percent", not a clause."""
    if not word_only(atoms[clause[place]], tokens):
        return False
    for i in clause[place + 1 : place + 1 + _LED]:
        if atoms[i].kind in ("mention", "amount", "date", "term"):
            return True
        if tokens[atoms[i].start].text in syntax("quoters") or tokens[atoms[i].start].text in syntax("conditions"):
            return False
    return False


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
        return None if definite(tokens[first].text) else _governed_in_arabic(atoms, tokens, at)
    after = tokens[first + 1].text if first + 1 < len(tokens) else ""
    if after != "to" and atoms[at].lemma not in ("stop", "fall") and not after.endswith("ing"):
        last = atoms[at].words[0].rsplit(" ", 1)[-1]
        following = tokens[atoms[at + 1].start].text if at + 1 < len(atoms) else ""
        if last != "to" and (last not in _LEADING_ON or not following.endswith("ing")):
            return None
    return next((i for i in range(at + 1, len(atoms)) if atoms[i].kind == "term" and atoms[i].ids), None)


def listed(atom: Atom, name: str) -> bool:
    """Whether a verb, of whichever person, is on a list of ``syntax/``."""
    lemma, words = atom.lemma, syntax(name)
    if lemma in words:
        return True
    return (lemma[:1] in "تن" and "ي" + lemma[1:] in words) or (lemma[-1:] == "ت" and lemma[:-1] in words)


def _governed_in_arabic(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int | None:
    """ "فشل X في Y": the subject stands between the verb and its preposition."""
    if listed(atoms[at], "refusing") and (refused := _refused(atoms, tokens, at)) is not None:
        return refused
    phrase = led = not _UNDOING.isdisjoint(atoms[at].words[1:])  # "فشل X في" has its preposition
    reach = REACH if phrase or listed(atoms[at], "failing") else ADJACENT
    behind = next((k for k in range(atoms[at].start, len(tokens)) if phrase and tokens[k].text in _UNDOING), 0)
    for i in range(at + 1, min(at + reach, len(atoms))):
        atom, text = atoms[i], tokens[atoms[i].start].text
        if atom.start < behind and atom.kind in ("mention", "term"):
            continue  # its subject
        if led and atom.kind == "term":
            return i if atom.ids else None
        if atom.kind == "word" and (text in _UNDOING or text.startswith("ان")):
            led = True
        elif atom.kind not in ("mention", "term", "word") or (led and not phrase and atom.kind != "word"):
            return None
    return None


def _refused(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int | None:
    """ "رفض X توقيع العقد": the deed right behind who refuses it; who refuses "عرض", "طلب" leaves it where it is."""
    i, stop = at + 1, min(at + ADJACENT, len(atoms))
    while i < stop and (
        atoms[i].kind == "mention" or _GENERIC in atoms[i].classes or not atoms[i].ids or atoms[i - 1].kind == "amount"
    ):
        i += 1  # «رفض ثلثا أعضاء X الخطة»
    if i >= len(atoms) or atoms[i].kind != "term" or not atoms[i].ids or atoms[i].prep:
        return None
    if tokens[atoms[i].start].text.startswith("ال") or atoms[i].start != atoms[i - 1].stop:
        return None
    return None if atoms[i].classes & _PUT_FORWARD else i
