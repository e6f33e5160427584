"""Which numbers are no amounts: parts of names, versions, years, clock times, scores of pages, pronouns."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.tokens import adjacent
from feudcheck.model import Token
from feudcheck.parse.amounts.bounds import bound_before
from feudcheck.parse.numbers.reading import Number
from feudcheck.parse.numbers.vocabulary import lexicon

_IN_ALL = ("ما", "مجموعه")  # «ما مجموعه 40 شخصا», not «مجموعة 40»


def glued_to_name(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the number at tokens ``[at, end)`` is part of a longer sign: F-16, CO2, 2020/117, 10:30, 5th, 4G, #1."""
    table = lexicon()
    if at and adjacent(tokens[at - 1], tokens[at]):
        before = tokens[at - 1]
        if before.text in ("/", ":", "_", "#", "@", "\\", "&", "=") or before.kind == "number":
            return True
        if before.kind == "word" and tokens[at].kind == "number" and not is_arabic(before.raw[0]):
            return True
        if before.text in ("-", "–") and at > 1 and adjacent(tokens[at - 2], before) and tokens[at - 2].kind != "mark":
            return not (is_arabic(tokens[at - 2].raw[0]) and len(tokens[at - 2].text) <= 2)
        if before.text == "." and at > 1 and adjacent(tokens[at - 2], before):
            return True
    if end + 1 < len(tokens) and tokens[end].text == "-" and tokens[end + 1].text in table.sets["not_counts"]:
        return True
    if end >= len(tokens) or tokens[end - 1].kind != "number" or not adjacent(tokens[end - 1], tokens[end]):
        return False
    after = tokens[end]
    if after.kind == "word":
        return not is_arabic(after.raw[0]) and after.text not in table.words
    if after.text in ("/", ":", "_", "@", "\\", "=") and end + 1 < len(tokens):
        return adjacent(after, tokens[end + 1]) and tokens[end + 1].kind == "number"
    return False


def is_name_part(tokens: Sequence[Token], number: Number, end: int) -> bool:
    """Whether a bare number (no unit, no scale) belongs to the word before it: phase 3, Apollo 11, رقم 5."""
    table, at = lexicon(), number.start
    after = tokens[end] if end < len(tokens) else None
    if at == 0:
        return False
    before = tokens[at - 1]
    if before.text == "." and at > 1:
        before = tokens[at - 2]
        return before.text in table.sets["name_heads"] and before.raw[:1].isupper()
    if before.kind != "word" or before.text.startswith("'"):
        return False
    if at > 1 and (tokens[at - 2].text, before.text) == _IN_ALL:
        return False
    if before.text in table.sets["name_heads"]:
        return number.digits or not (before.text == "no" and before.raw.islower())
    if is_arabic(before.raw[0]) and at > 1 and tokens[at - 2].text in table.sets["name_heads"] and number.digits:
        return not (after is not None and is_counted(after)) and number.low < 100  # نموذج س 4
    if before.text in table.sets["of"] and at > 1 and number.digits and tokens[at - 2].raw[:1].isupper():
        return at > 2 and not (after is not None and is_counted(after))  # the Group of 20
    spelled_cap = not number.digits and tokens[at].raw[:1].isupper()
    if spelled_cap:
        return (after is not None and after.raw[:1].isupper()) or before.raw[:1].isupper() or before.text == "of"
    if before.raw == before.raw.lower() or before.text in table.words or before.text in table.sets["function_words"]:
        return False
    if not number.digits or before.text in table.sets["range_between"]:
        return False
    counted = after is not None and is_counted(after)
    if at == 1 and bound_before(tokens, at, ())[1] < at:
        return False  # "Around 700 olive pickers": no name begins a sentence so
    if at == 1:
        return not (counted and before.raw.istitle())
    if counted and (number.low >= 1000 or tokens[at - 2].text in table.sets["counting_preps"]):
        return False
    return at > 1


def is_counted(token: Token) -> bool:
    """Whether ``token`` looks like a counted noun: a lower-case English plural or any Arabic content word."""
    if token.kind != "word" or token.text in lexicon().sets["function_words"]:
        return False
    if is_arabic(token.raw[0]):
        return True
    if token.text in lexicon().sets["plural_nouns"]:
        return True
    return (
        token.raw[-1] == "s"
        and len(token.raw) > 2
        and not token.text.endswith("ss")
        and (token.raw.islower() or token.raw[:-1].isupper())
    )


def is_year(tokens: Sequence[Token], number: Number, end: int) -> bool:
    """Whether a bare four-digit number reads as a year."""
    token, sets = tokens[number.start], lexicon().sets
    if not number.digits or len(token.text) != 4 or not token.text.isdigit() or not 1500 <= number.low <= 2100:
        return False
    before = tokens[number.start - 1] if number.start else None
    led = before is not None and before.text in sets["change_ends"]
    if led and end + 1 < len(tokens) and tokens[end].text in sets["dated_by"]:
        return False  # "to 2100 in May 2022", where no date has taken the number
    if end >= len(tokens) or not is_counted(tokens[end]):
        return True
    if is_arabic(tokens[end].raw[0]) and number.low >= 1900 and number.low % 100:  # a verb may follow: مارس 2024 رفع
        return bound_before(tokens, number.start, ())[1] == number.start
    if before is None:
        return number.low >= 1900 and number.low % 100 != 0
    return before.text in sets["year_before"] and (number.low >= 1900 or before.text != "of")


def is_pronoun(tokens: Sequence[Token], number: Number) -> bool:
    """Whether "one" stands for somebody or something: no one, one of them, the one who, one day, one's."""
    table = lexicon()
    if number.end - number.start != 1 or number.low != 1 or number.digits or tokens[number.start].kind != "word":
        return False
    at, text = number.start, tokens[number.start].text
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if is_arabic(text[0]):
        return after is not None and after.text in table.sets["pronoun_one_after_ar"]
    if len(tokens) == 1:
        return False
    if at and tokens[at - 1].text in table.sets["pronoun_one_before"]:
        return True
    return (
        after is None
        or after.kind != "word"
        or after.text in table.sets["pronoun_one_after"]
        or after.raw[:1].isupper()
    )
