"""Words that mean something elsewhere and only hold the sentence together where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom

_NEAR = 6  # words between a toll and its figures
_PHRASE = 4  # words of a noun phrase, its article too
_OF_AGE = ("at", "age")
_DRAWN = ("based", "on")


def only_joins(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> bool:
    """Whether the word at ``at`` says nothing by itself here; ``owner``: what the names and figures are."""
    return tokens[at].text in _joining() and (
        _truth_word(tokens, at) or _such_as(tokens, at, owner) or _whose_work(tokens, at)
        or _in_time(tokens, at, owner) or _comes_to(tokens, at, owner) or _toll(tokens, at, owner)
        or _led_on(tokens, at) or _not_one(tokens, at) or _of_age(tokens, at)
        or _drawn_from(tokens, at, owner)
    )  # fmt: skip


@cache
def _joining() -> frozenset[str]:
    """The words that one of these can be asked of."""
    lists = ("truth_words", "working_behind", "comes_in_time", "amounting", "tolls", "not_a_single")
    return syntax(*lists).union(syntax_map("leads_on"), ("like", *_OF_AGE, *_DRAWN))


def names_date(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> bool:
    """ "the year 2018", "2018 was the year", «كان 2018 عام كذا»: the noun says what the date beside it is."""
    following = owner.get(at + 1)
    if following is not None and following.kind == "date" and tokens[at].text in syntax("date_words"):
        return True
    back = at - 1
    while back >= 0 and (tokens[back].text in ARTICLES or tokens[back].text in syntax("copulas")):
        back -= 1
    before = owner.get(back)
    if before is None or before.kind != "date":
        return False
    return back < at - 1 or (before.start > 0 and tokens[before.start - 1].text in syntax("was_forms"))


def _such_as(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> bool:
    """ "giants like X": an example, no liking."""
    named = owner.get(at + 1)
    if tokens[at].text != "like" or named is None or named.kind != "mention" or not at:
        return False
    return tokens[at - 1].text.endswith("s") and tokens[at - 1].text not in syntax("pronouns")


def _whose_work(tokens: Sequence[Token], at: int) -> bool:
    """ "the company behind it": whose work it is, no lag; "the team finished second behind" is one."""
    if tokens[at].text not in syntax("working_behind"):
        return False
    for back in range(at - 1, max(-1, at - 1 - _PHRASE), -1):
        text = tokens[back].text
        if text in ARTICLES:
            return back < at - 1
        ranked = text in syntax("lower_ranks") or text in syntax_map("ordinal_words") or tokens[back].kind != "word"
        if ranked or text in syntax("be_forms") or text.endswith("ed"):
            return False
    return False


def _comes_to(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> bool:
    """ "مكافأته البالغة 85 ألف دينار": no more than the figure."""
    figure = owner.get(at + 1)
    return tokens[at].text in syntax("amounting") and figure is not None and figure.kind == "amount"


def _toll(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> bool:
    """ "حصيلة العاصفة ثلاثة قتلى": the noun only says that figures follow or went before."""
    if tokens[at].text not in syntax("tolls"):
        return False
    near = (owner.get(k) for k in range(max(0, at - _NEAR), at + _NEAR + 1))
    return any(atom is not None and atom.kind == "amount" for atom in near)


def _led_on(tokens: Sequence[Token], at: int) -> bool:
    """ "اليقين المحيط بهيكل التكاليف", "اكتفى X بكلمة": what says something is behind the preposition."""
    reach = syntax_map("leads_on").get(tokens[at].text)
    following = tokens[at + 1 : at + 1 + int(reach)] if reach else []
    return any(token.text.startswith("ب") and len(token.text) > 2 for token in following)


def _of_age(tokens: Sequence[Token], at: int) -> bool:
    """ "at the age of 71": the age is told by its figure."""
    first = at if tokens[at].text == "at" else at - 2
    words = [token.text for token in tokens[max(0, first) : first + 5]]
    return first >= 0 and words[:4] == ["at", "the", "age", "of"] and len(words) > 4 and words[4].isdigit()


def _not_one(tokens: Sequence[Token], at: int) -> bool:
    """ "does not own a single share": no more than "no share"."""
    if tokens[at].text not in syntax("not_a_single") or not at or tokens[at - 1].text != "a":
        return False
    before = [token.text for token in tokens[max(0, at - 2 - _PHRASE) : at - 1]]
    return not syntax("pure_not").isdisjoint(before) and syntax("yet_to_come").isdisjoint(before)


def _in_time(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> bool:
    """ "The defeat came after", "two days before": when it was, no coming; "Philip came after" is a coming."""
    if tokens[at].text not in syntax("comes_in_time") or at < 2 or at + 1 >= len(tokens):
        return False
    span = owner.get(at + 1)
    offset = span is not None and span.date is not None and bool(span.date.offset)
    if not offset and syntax_map("links").get(tokens[at + 1].text) not in ("before", "after"):
        return False
    back = range(at - 1, max(-1, at - 1 - _PHRASE * 2), -1)
    return any(k not in owner and (tokens[k].text == "of" or tokens[k].text in ARTICLES) for k in back)


def _drawn_from(tokens: Sequence[Token], at: int, owner: dict[int, Atom]) -> bool:
    """ "A score of 72 out of 100, based on 28 critics": the figure tells it."""
    first = at if tokens[at].text == _DRAWN[0] else at - 1
    if first < 0 or first + 2 >= len(tokens) or (tokens[first].text, tokens[first + 1].text) != _DRAWN:
        return False
    figure = owner.get(first + 2)
    return figure is not None and figure.amount is not None


def _truth_word(tokens: Sequence[Token], at: int) -> bool:
    """ "It is (not) true that": only the "not" says anything."""
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    return tokens[at].text in syntax("truth_words") and following in syntax("quoters")
