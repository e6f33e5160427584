"""Amounts together: the unit or currency that two share, and the noun an amount counts."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import Decimal

from feudcheck.frozen import replace
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.units import MILLION, is_currency
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Amount, Item, Token
from feudcheck.parse.atom import Atom

_AGE_BEFORE = 4  # atoms before a figure that hold "age from 18"
_SCORER = 3  # atoms from «سجل» past who did it to «مرتين»
_OLDEST = 120  # years of age
_AHEAD = 12  # letters behind a number that hold "of them"
_PARTS = ("%", "pp", "share", "x")  # "5 per cent, up from 3": as likely a count


def with_units(items: list[Item], text: str) -> list[Item]:
    """ "from 3,000 to 4,500 pounds", "9 tonnes instead of 12": the unit is that of both."""
    out = list(items)
    figures = [n for n, item in enumerate(items) if item.amount is not None]
    for one, two in itertools.pairwise(figures):
        first, second = out[one].amount, out[two].amount
        if first is None or second is None or not _set_against(out, text, one, two):
            continue
        if first.unit is None and not first.noun and second.unit is not None and out[one].prep == "from":
            out[one] = replace(out[one], amount=replace(first, unit=second.unit))
        elif second.unit is None and not second.noun and first.unit is not None and first.unit not in _PARTS:
            out[two] = replace(out[two], amount=replace(second, unit=first.unit))
    return out


def _set_against(items: Sequence[Item], text: str, one: int, two: int) -> bool:
    """Whether nothing stands between two figures but what sets the one against the other: "up from", "instead of"."""
    between = text[items[one].span[1] : items[two].span[0]]
    told = " ".join(word for word in (fold(word.strip(",،")) for word in between.split()) if word)
    changed = {items[one].prep, items[two].prep} == {"from", "to"}  # "from 9 years to 6", "to 10 euros from 8"
    return told in syntax("set_against") or (changed and told in syntax("from_and_to"))


def with_nouns(items: list[Item], text: str) -> list[Item]:
    """ "ordered 40 buses and received 12 of them": the 12 are buses too."""
    out = list(items)
    noun = None
    for n, item in enumerate(items):
        if item.amount is None or item.amount.unit is not None:
            continue
        following = fold(text[item.span[1] : item.span[1] + _AHEAD]).replace(",", " ").replace(".", " ").split()
        of_them = any(" ".join(following[:size]) in syntax("of_them") for size in (1, 2))
        if item.amount.noun is None and noun is not None and of_them:
            out[n] = replace(item, amount=replace(item.amount, noun=noun))
        noun = item.amount.noun or noun
    return out


def with_currency(items: list[Item]) -> tuple[Item, ...]:
    """A bare sum beside another in a currency is in it too: "$100 billion now, 500 billion later"."""
    currency = next((i.amount.unit for i in items if i.amount is not None and is_currency(i.amount.unit)), None)
    if currency is None:
        return tuple(items)
    out = []
    for item in items:
        amount = item.amount
        if amount is not None and amount.unit is None and amount.noun is None and amount.quantum >= MILLION:
            item = replace(item, amount=replace(amount, unit=currency))
        out.append(item)
    return tuple(out)


def with_noun(atom: Atom, at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> Amount:
    """The amount of ``atom`` with what it counts: "beds", "per month", "age"."""
    assert atom.amount is not None
    words: list[str] = []
    for later in atoms[at + 1 : at + 4]:
        if later.words and not syntax("after_figures").isdisjoint(later.words[0].split()[:1]):
            break  # "390 million according to the company", "25 per cent more than before"
        if later.words and later.words[0] in ("of", "من", "-"):
            continue  # "thousands of beds", "a 240-bed wing"
        if later.kind != "term" or later.start > atom.stop + 3 or _and(tokens[later.start].text, later.words[0]):
            break
        words.append(later.words[0])
    if not words:
        words = _before(at, atoms) or _taken_in(atom, atoms, tokens) or _of_subject(at, atoms, tokens)
    first = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    if first in syntax("rates") and not _a_while_before(atom, tokens) and not _another_thing(atom, tokens):
        words = ["per", *words]
    elif any(t.text in syntax("ages") for t in tokens[_after_nearing(atom.start, tokens) : atom.stop + 1]):
        words = ["age"]
    elif atom.start and tokens[atom.start - 1].text == "عن" and atom.amount.unit == "year":
        words = ["age"]  # «توفي عن 81 عاما»
    elif atom.start > 1 and tokens[atom.start - 2].text in syntax("older_or_younger"):
        words = ["age"]
    elif not words and (
        _at_the_age_of(atom, tokens)
        or _age_changed(atom, at, atoms, tokens)
        or _age_told_in_passing(atom, at, atoms, tokens)
    ):
        return replace(atom.amount, unit="year", noun="age")
    told = atom.amount.noun if atom.amount.noun in syntax("goals_counted") else None  # "scored twice"
    return replace(atom.amount, noun=told or " ".join(words) or None)


def _after_nearing(start: int, tokens: Sequence[Token]) -> int:
    """The token before a figure, or before the verb that leads it in: «عن عمر ناهز 81 عاما»."""
    return max(0, start - 1 - (start > 1 and tokens[start - 1].text in syntax("nearing_an_age")))


def _at_the_age_of(atom: Atom, tokens: Sequence[Token]) -> bool:
    """ "died at the age of 71", "died at 71", "was 71 when she died", "a woman of 71"."""
    amount = atom.amount
    if amount is None or amount.unit is not None or amount.low is None or not 0 < amount.low <= _OLDEST:
        return False
    before = [token.text for token in tokens[max(0, atom.start - 2) : atom.start]]
    if before == ["age", "of"] or (before[-1:] == ["at"] and before[0] in syntax("age_verbs")):
        return True
    if before[-1:] == ["of"] and before[0] in syntax("of_an_age"):
        return tokens[max(0, atom.start - 3)].text in syntax("indefinite")
    following = [token.text for token in tokens[atom.stop : atom.stop + 1]]
    return following == ["when"] and bool(before) and before[-1] in syntax("was_forms")


def _age_changed(atom: Atom, at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ "lowered the voting age from 18 to 16", «خفض سن التقاعد من 65 إلى 63»."""
    amount, led = atom.amount, tokens[atom.start - 1].text if atom.start else ""
    if amount is None or amount.unit or amount.low is None or amount.low > _OLDEST or led not in syntax("from_and_to"):
        return False
    before = next((a for a in reversed(atoms[max(0, at - _AGE_BEFORE) : at]) if a.kind == "term"), None)
    return before is not None and not syntax("ages").isdisjoint(before.words)


def _age_told_in_passing(atom: Atom, at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """ "Jane Doe, 34, was …", "Jane Doe (34)": how old somebody is, between commas right behind the name."""
    amount, around = atom.amount, syntax_map("around_ages")
    if amount is None or amount.unit or amount.low is None or amount.low != amount.high or amount.low > _OLDEST:
        return False
    if amount.quantum != 1 or not tokens[atom.start].text.isdigit() or atom.stop - atom.start != 1:
        return False
    if not atom.start or atom.stop >= len(tokens):
        return False
    closing = around.get(tokens[atom.start - 1].text)
    named = next((a for a in atoms[max(0, at - 2) : at] if a.kind == "mention" and a.stop == atom.start - 1), None)
    return closing is not None and tokens[atom.stop].text == closing and named is not None


def _another_thing(atom: Atom, tokens: Sequence[Token]) -> bool:
    """Whether "a" behind a bare count leads in something else: "approved by 31 votes to 12 a plan", not "12 a day"."""
    assert atom.amount is not None
    if atom.amount.unit is not None or tokens[atom.stop].text not in ARTICLES:
        return False
    return atom.stop + 1 >= len(tokens) or tokens[atom.stop + 1].text not in syntax("counted_by")


def _and(text: str, word: str) -> bool:
    """Whether "و" leads the word in, which is then of the next part: "مقتل ثلاثة وإصابة خمسة"."""
    return text[0] == "و" != word[0]


def _of_subject(at: int, atoms: Sequence[Atom], tokens: Sequence[Token]) -> list[str]:
    """What the subject counts: "the number of pupils rose to 3,737", "its subscribers reached 20 million"."""
    verb = next((k for k in range(at - 1, max(-1, at - 4), -1) if atoms[k].kind == "term"), None)
    amount = atoms[at].amount
    if verb is None or amount is None or amount.unit:
        return []
    if syntax("reaching").isdisjoint(atoms[verb].ids) and syntax("numbering").isdisjoint(_texts(atoms[verb], tokens)):
        return []
    first = verb
    borders = syntax("quoters", "conjunctions", "subordinators")
    while first and atoms[first - 1].kind != "mark" and borders.isdisjoint(_texts(atoms[first - 1], tokens)):
        if "w:say" in atoms[first - 1].classes:
            break
        first -= 1
    counted: list[str] = []
    for atom in atoms[first:verb]:
        if atom.kind == "term" and syntax("number_of").isdisjoint(atom.words):
            counted = [atom.words[0]]
        elif counted and _leads_on(_texts(atom, tokens)):
            break  # "pupils in the north": what follows tells where
    return counted


def _leads_on(texts: Sequence[str]) -> bool:
    return any(text in syntax_map("prepositions") and text not in syntax("possessive_marks") for text in texts)


def _texts(atom: Atom, tokens: Sequence[Token]) -> list[str]:
    return [token.text for token in tokens[atom.start : atom.stop]]


def _a_while_before(atom: Atom, tokens: Sequence[Token]) -> bool:
    """ "8 a year earlier": when it was so, and no rate."""
    following = [token.text for token in tokens[atom.stop + 2 : atom.stop + 3]]
    return bool(following) and following[0] in syntax("while_before")


def _taken_in(atom: Atom, atoms: Sequence[Atom], tokens: Sequence[Token]) -> list[str]:
    """What is counted where the phrase of a verb has it: "وجه إلى X أربع تهم"."""
    word = tokens[atom.stop].text if atom.stop < len(tokens) else ""
    if len(word) < 3 or any(other.start == atom.stop for other in atoms):
        return []
    return [word] if any(word in other.words[1:] for other in atoms if other.kind == "term") else []


def bare(atoms: Sequence[Atom]) -> None:
    """A bare number that "عدد" counts is an amount: "بلغ عدد الموظفين 2100"."""
    for at, atom in enumerate(atoms):
        if "w:number" in atom.classes and atom.words[0].isdigit() and _before(at, atoms):
            atom.amount = Amount(Decimal(atom.words[0]), Decimal(atom.words[0]), Decimal(1))
            atom.kind, atom.words, atom.classes = "amount", (), frozenset()


def goals(atoms: Sequence[Atom]) -> None:
    """ "Scored twice" counts goals, as does «سجل … مرتين»."""
    for at, atom in enumerate(atoms):
        if atom.amount is None or atom.amount.unit != "x":
            continue
        before = [a for a in atoms[max(0, at - _SCORER) : at] if a.kind in ("term", "mention")]
        arabic = bool(before) and is_arabic(before[0].words[0][0])
        if any("score" in a.ids for a in (before if arabic else before[-1:])):
            atom.amount = replace(atom.amount, unit=None, noun="اهداف" if arabic else "goals")


def _before(at: int, atoms: Sequence[Atom]) -> list[str]:
    """What is counted where it stands first: "بلغ عدد المؤسسين سبعة"."""
    for k in range(at - 1, max(-1, at - 7), -1):
        if any(word in ("عدد", "عددها", "عدده") for word in atoms[k].words):
            return [a.words[0] for a in atoms[k + 1 : k + 2] if a.kind == "term"]
        if atoms[k].kind in ("amount", "mark"):
            break
    return []
