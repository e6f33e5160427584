"""Whose part a noun of a statement is: the hall of "the roof of the sports hall", «سقف القاعة الرياضية»."""

from __future__ import annotations

import re

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import definite, fold
from feudcheck.language.plain_words import plain, plain_words
from feudcheck.language.spreading import small
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model import Statement

_OWNS = ("'s", "’s", "'", "’")
_PRONOUNS = ("ه", "ها", "هم", "هما", "هن")
_WORD = re.compile(r"\w+")
_NOUNS = frozenset({"mention", "term"})


def governors(statement: Statement, n: int) -> Iterator[int]:
    """The nouns that item ``n`` is a genitive of, from the next to the one that the whole phrase is about."""
    governor = _governor(statement, n)
    while governor is not None:
        yield governor
        governor = _governor(statement, governor)


def led_by(statement: Statement, n: int) -> str:
    """The preposition before the phrase that ends in item ``n``: "from" of "from Halva's sports hall"."""
    items = statement.items
    while n and not items[n].prep and (_side_by_side(statement, n - 1) or _owns(statement, n - 1) is not None):
        n -= 1
    return items[n].prep


def takes_genitive(statement: Statement, verb: int) -> bool:
    """Whether a phrase of an Arabic verb ends in a noun whose genitive stands right behind it: «أغلق طريق تارن»."""
    end = end_of(statement, verb)
    following = statement.items[verb + 1] if verb + 1 < len(statement.items) else None
    if following is None or end == statement.items[verb].span[1] or _goes_on(statement, verb):
        return False
    return statement.text[end : following.span[0]] == " " and not _definite(statement, verb)


def _governor(statement: Statement, n: int) -> int | None:
    return _in_arabic(statement, n) if statement.lang == "ar" else _in_english(statement, n)


def _in_english(statement: Statement, n: int) -> int | None:
    """The noun before "of", or behind an owner: "the roof of the hall", "the sports hall's roof"."""
    items, text = statement.items, statement.text
    last = n
    while _owns(statement, last) is None and _side_by_side(statement, last):
        last += 1  # the nouns that it only tells the kind of: "the Tarn sports hall"
    owned = _owns(statement, last)
    if owned is not None:
        return owned
    first = n
    while first and (_side_by_side(statement, first - 1) or _owns(statement, first - 1) is not None):
        first -= 1
    before = items[first - 1] if first else None
    if before is None or not _noun(statement, first - 1) or before.clause != items[first].clause:
        return None
    between = plain_words(text[end_of(statement, first - 1) : items[first].span[0]])
    if not before.words[0].endswith(" of"):  # "daughter of" is one word of the lexicon
        if between[:1] != ("of",):
            return None
        between = between[1:]
    return first - 1 if set(between) <= syntax("determiners") | ARTICLES else None


def _owns(statement: Statement, n: int) -> int | None:
    """The last noun of the phrase that stands behind an owner's "'s"."""
    items, text = statement.items, statement.text
    end = end_of(statement, n)
    mark = next((mark for mark in _OWNS if text.startswith(mark, end)), "")
    if text[:end].endswith(_OWNS[:2]):
        mark = text[end - 2 : end]  # it is read with the word
    elif not mark:
        return None
    following = n + 1
    if following == len(items) or not _noun(statement, following):
        return None
    between = text[end : items[following].span[0]].removeprefix(mark)
    if between.strip() or items[following].clause != items[n].clause:
        return None
    while _side_by_side(statement, following):
        following += 1
    return following


def _side_by_side(statement: Statement, n: int) -> bool:
    """Whether the noun behind item ``n`` belongs to the same phrase, nothing between them."""
    if n + 1 >= len(statement.items) or not _noun(statement, n) or not _noun(statement, n + 1):
        return False
    one, other = statement.items[n], statement.items[n + 1]
    between = statement.text[end_of(statement, n) : other.span[0]]
    return between == " " and one.clause == other.clause and not other.prep


def _in_arabic(statement: Statement, n: int) -> int | None:
    """The noun without an article right before it; before «ل» past that noun's own adjectives."""
    k = n - 1
    if not _beside(statement, n) or statement.items[k].kind != "term" or _goes_on(statement, k):
        return None
    if statement.items[n].kind == "mention" and _whose(statement, k):
        return None  # «مدربه فلان»: the two are one
    if not _definite(statement, k):
        return k
    if not _led_by_to(statement, n):
        return None
    while _beside(statement, k) and _definite(statement, k - 1):
        k -= 1
    return k


def _goes_on(statement: Statement, n: int) -> bool:
    """Whether a phrase of the lexicon ends in a preposition: after «فوز على» stands no genitive."""
    return end_of(statement, n) > statement.items[n].span[1] and small(_last_word(statement, n))


def _beside(statement: Statement, n: int) -> bool:
    """Whether a noun stands right before item ``n``."""
    if not n or not _noun(statement, n - 1) or not _noun(statement, n):
        return False
    before, item = statement.items[n - 1], statement.items[n]
    return before.clause == item.clause and statement.text[end_of(statement, n - 1) : item.span[0]] == " "


def _definite(statement: Statement, n: int) -> bool:
    """Whether a noun, or the last word of «وزيرة النقل», has the article: no genitive follows."""
    return definite(_last_word(statement, n))


def _last_word(statement: Statement, n: int) -> str:
    return (plain_words(statement.text[statement.items[n].span[0] : end_of(statement, n)]) or ("",))[-1]


def _whose(statement: Statement, n: int) -> bool:
    """Whether a pronoun is written on a noun: «مدربه»."""
    return statement.text[: end_of(statement, n)].endswith(_PRONOUNS)


def _led_by_to(statement: Statement, n: int) -> bool:
    """Whether «ل» is written on a word: «لهالفا», not «ليلى»."""
    item = statement.items[n]
    written = fold(statement.text[slice(*item.span)]).startswith("ل")
    own = item.words[:1] if item.kind == "mention" else item.words
    return written and not all(word.startswith("ل") for word in own)


def end_of(statement: Statement, n: int) -> int:
    """Where item ``n`` ends with all its words: the place on file is that of the first, "sports" of "sports hall"."""
    item, end = statement.items[n], statement.items[n].span[1]
    for word in _WORD.finditer(statement.text, end):
        if statement.text[end : word.start()] != " " or plain(word.group()) not in item.words:
            break
        end = word.end()
    return end


def _noun(statement: Statement, n: int) -> bool:
    item = statement.items[n]
    return item.kind in _NOUNS and not item.verbal and item.span != (0, 0)
