"""Bounds told by a verb apart from its figure: "the cost exceeds 5 million", "لا تقل القيمة عن 5 ملايين"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.frozen import replace
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Bound, Token
from feudcheck.parse.atom import Atom

REACH = 16  # atoms between the verb and its figure
_TURNED = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}
_THAN_AND_WORD = 2  # atoms before the figure
_NOT_AND_VERB = 2  # words of «لم يتجاوز»
_AGE = "age"
_NOT = frozenset({"لم", "لا", "لن", "ما"})
_PREPOSITIONS = frozenset({"عن", "علي"})


def bind(atoms: Sequence[Atom], tokens: Sequence[Token]) -> None:
    """Give each amount the bound of its verb; the verb, and a "not" before it, then only build the sentence."""
    if not any(atom.kind == "amount" for atom in atoms):
        return
    for at, atom in enumerate(atoms):
        bound = _bound(atom)
        figure = _figure(atoms, tokens, at) if bound is not None else None
        if bound is None or figure is None:
            continue
        if _behind_not(atom):
            bound = _TURNED[bound]
        before = atoms[at - 1] if at else None
        if before is not None and "w:negators" in before.classes and before.stop == atom.start:
            bound = _TURNED[bound]
            _only_builds(before)
        amount = atoms[figure].amount
        assert amount is not None
        low, high = (amount.low, None) if bound in (Bound.MORE_THAN, Bound.AT_LEAST) else (None, amount.high)
        atoms[figure].amount = replace(amount, bound=bound, low=low, high=high)
        _only_builds(atom)
        if tokens[atoms[figure - 1].start].text in _PREPOSITIONS and atoms[figure - 1].stop == atoms[figure].start:
            _only_builds(atoms[figure - 1])


def bind_behind(atoms: Sequence[Atom], tokens: Sequence[Token]) -> None:
    """Bounds told behind what is counted: "مليون وحدة معالجة على الأقل", «مليون وحدة وأكثر»."""
    phrases = syntax_map("bounds_behind")
    for at, atom in enumerate(atoms):
        if atom.kind != "amount" or atom.amount is None or atom.amount.bound is not Bound.EXACT:
            continue
        for i in range(at + 1, min(at + REACH, len(atoms))):
            if atoms[i].kind not in ("term", "word"):
                break
            first, *then = [t.text for t in tokens[atoms[i].start : atoms[i].start + 2]]
            alone = phrases.get(first) if then != ["من"] else None  # «وأكثر من مليون» is of what comes
            bound = phrases.get(" ".join([first, *then])) or alone
            if bound is not None:
                kept = Bound(bound)
                low = None if kept is Bound.AT_MOST else atom.amount.low
                high = None if kept is Bound.AT_LEAST else atom.amount.high
                atom.amount = replace(atom.amount, bound=kept, low=low, high=high)
                for part in atoms[i : i + 1 + (alone is None)]:
                    _only_builds(part)
                break


def bind_compared(atoms: Sequence[Atom], tokens: Sequence[Token]) -> None:
    """Bounds told by comparing: "taller than 200 metres", "shorter than two hours", «أطول من 400 كيلومتر»."""
    for at, atom in enumerate(atoms):
        if at < _THAN_AND_WORD or atom.amount is None or atom.amount.bound not in (Bound.EXACT, Bound.ABOUT):
            continue
        than, word = atoms[at - 1], atoms[at - 2]
        if than.stop != atom.start or word.stop != than.start or tokens[than.start].text not in syntax("than"):
            continue
        written = tokens[word.start].text
        more, less = syntax_map("compared_upward").get(written), syntax_map("compared_downward").get(written)
        told = more or less
        if told is None:
            continue
        if more is not None:
            atom.amount = replace(atom.amount, bound=Bound.MORE_THAN, high=None)
        else:
            atom.amount = replace(atom.amount, bound=Bound.LESS_THAN, low=None)
        word.ids = tuple(told.split(" "))  # what is shorter than that is so long at most
        if _AGE in word.ids:
            atom.amount = replace(atom.amount, unit="year", noun=_AGE)
            _only_builds(word)


def _bound(atom: Atom) -> Bound | None:
    if atom.kind not in ("term", "word"):
        return None
    lemma = _behind_not(atom) or atom.lemma
    forms = {lemma, "ي" + lemma[1:]} if lemma[:1] in "تن" else {lemma}
    if not forms.isdisjoint(syntax("exceeding_verbs")):
        return Bound.MORE_THAN
    return None if forms.isdisjoint(syntax("falling_short_verbs")) else Bound.LESS_THAN


def _behind_not(atom: Atom) -> str:
    """The verb of a phrase that has its "not" already: «لم يتجاوز عدد الحضور 200»."""
    phrase = atom.words[0].split(" ") if atom.words else []
    return phrase[1] if len(phrase) == _NOT_AND_VERB and phrase[0] in _NOT else ""


def _figure(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int | None:
    """The one figure the verb bounds: its object, or led in by "عن" or "على"."""
    led = not _PREPOSITIONS.isdisjoint(atoms[at].words[1:])
    for i in range(at + 1, min(at + REACH, len(atoms))):
        atom = atoms[i]
        if atom.kind == "amount" and atom.amount is not None:
            before = tokens[atom.start - 1].text
            alone = (_behind_not(atoms[at]) or atoms[at].lemma) in syntax("exceeding_verbs_alone")
            fits = led or before in _PREPOSITIONS or alone
            fits = fits and (before in _PREPOSITIONS or not _of_others(atoms, at, i))
            return i if fits and atom.amount.bound in (Bound.EXACT, Bound.ABOUT) else None
        if atom.kind == "mark" or "w:negators" in atom.classes:
            return None
    return None


def _of_others(atoms: Sequence[Atom], verb: int, figure: int) -> bool:
    """ "overran the runway with 142 passengers": what is counted is not what the verb is about."""
    between, behind = atoms[verb + 1 : figure], atoms[figure + 1 : figure + 2]
    if not between or not behind or behind[0].kind != "term" or behind[0].start != atoms[figure].stop:
        return False
    if any("w:unit" in a.classes or not syntax("measures").isdisjoint(a.words) for a in between):
        return False
    return all(set(behind[0].ids).isdisjoint(a.ids) for a in between)


def _only_builds(atom: Atom) -> None:
    atom.kind, atom.ids, atom.classes = "word", (), frozenset()
