"""Number words below a thousand, in English and in Arabic."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from feudcheck.language.tokens import adjacent
from feudcheck.model import Token
from feudcheck.parse.numbers.vocabulary import Lexicon

ONE = Decimal(1)


def skip(tokens: Sequence[Token], at: int, stop: int, words: frozenset[str]) -> int:
    return at + 1 if at < stop and tokens[at].text in words else at


def english_group(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[Decimal, Decimal, int] | None:
    """A number below a thousand in English words (or "fifteen hundred"): value, quantum, end."""
    word = table.words[tokens[at].text]
    if word.kind == "hundred":
        value, end = 1, at
    elif word.kind in ("one", "teen", "tens"):
        value, end = _below_hundred(tokens, at, stop, table)
    else:
        return None
    if value and end < stop and tokens[end].text == "-" and _kind(tokens, end + 1, stop, table) == "hundred":
        end += 1
    if _kind(tokens, end, stop, table) == "hundred" and value:
        value, end = value * 100, end + 1
        nxt = skip(tokens, end, stop, table.sets["and"])
        if nxt < stop and _kind(tokens, nxt, stop, table) in ("one", "teen", "tens"):
            rest, after = _below_hundred(tokens, nxt, stop, table)
            if rest and _kind(tokens, after, stop, table) != "hundred":
                value, end = value + rest, after
    return Decimal(value), ONE, end


def _kind(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> str:
    word = table.words.get(tokens[at].text) if at < stop else None
    return "" if word is None or word.arabic else word.kind


def _below_hundred(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[int, int]:
    value, end = int(table.words[tokens[at].text].value), at + 1
    if value >= 20 and end < stop:
        nxt = end + 1 if tokens[end].text == "-" and adjacent(tokens[at], tokens[end]) else end
        if _kind(tokens, nxt, stop, table) == "one" and table.words[tokens[nxt].text].value:
            return value + int(table.words[tokens[nxt].text].value), nxt + 1
    return value, end


def arabic_group(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[Decimal, Decimal, int] | None:
    """A number below a thousand in Arabic words, its parts joined by و: value, quantum, end."""
    hundreds = units = tens = 0
    end, first = at, True
    while end < stop:
        here = end if first or tokens[end].text != "و" else end + 1
        word = table.words.get(tokens[here].text) if here < stop else None
        if word is None or not word.arabic or not (first or word.joins or here > end):
            break
        follows = table.words.get(tokens[here + 1].text) if here + 1 < stop else None
        plain = follows is not None and not (follows.joins or follows.toward)
        kind = word.kind
        if kind in ("one", "ten-one") and not units and not tens:
            if (
                plain
                and follows is not None
                and follows.kind == "teen"
                and follows.arabic
                and follows.value == 10
                and word.value
            ):
                units, tens, end = word.value, 1, here + 2  # خمسة عشر
            elif plain and follows is not None and follows.kind == "hundred" and not hundreds and word.value >= 3:
                hundreds, end = word.value, here + 2  # ثلاث مئة
            elif (
                kind == "ten-one"
                and not (follows is not None and follows.joins and follows.kind == "tens")
                and not _wa_tens(tokens, here + 1, stop, table)
            ):
                break
            else:
                if first and not word.value:
                    return Decimal(0), ONE, here + 1
                units, end = word.value, here + 1
        elif kind == "teen" and not units and not tens:
            units, tens, end = word.value % 10, word.value // 10, here + 1
        elif kind == "tens" and not tens:
            if hundreds and word.joins is False and here == end:
                break
            tens, end = word.value // 10, here + 1
            units = units or -1  # tens are the last: "عشرين وخمسة" is a list
        elif kind == "hundred" and not hundreds:
            hundreds, end = 1, here + 1
        elif kind == "hundreds" and not hundreds:
            hundreds, end = word.value // 100, here + 1
        else:
            break
        first = False
    if first:
        return None
    return Decimal(100 * hundreds + 10 * tens + max(units, 0)), ONE, end


def _wa_tens(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> bool:
    if at + 1 >= stop or tokens[at].text != "و":
        return False
    word = table.words.get(tokens[at + 1].text)
    return word is not None and word.kind == "tens"
