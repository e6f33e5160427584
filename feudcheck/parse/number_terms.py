"""Digits and number words below a thousand, and the scales, halves and decimals that follow them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from feudcheck.language.tokens import adjacent
from feudcheck.model import Token
from feudcheck.parse.number_lexicon import Lexicon, Word

ONE = Decimal(1)
_LONGEST = 24  # digits; longer strings are serial numbers and would cost time


def literal(text: str) -> Decimal | None:
    """The value of a digit token ("1,200", "9,23", "1.200.000", "1،234"), exponent kept; None for "10.2.3"."""
    if len(text) > _LONGEST:
        return None
    if text.isdigit():
        return Decimal(text)
    text = text.replace("،", ",")
    commas, dots = text.count(","), text.count(".")
    if commas and dots:
        group, point = (",", ".") if text.rfind(".") > text.rfind(",") else (".", ",")
        if text.count(point) > 1:
            return None
        head, _, tail = text.partition(point)
        return Decimal(f"{head.replace(group, '')}.{tail}") if _grouped(head, group) else None
    mark = "," if commas else "."
    if (commas and _grouped(text, ",")) or (dots > 1 and _grouped(text, ".")):
        return Decimal(text.replace(mark, ""))
    return Decimal(text.replace(",", ".")) if commas + dots == 1 else None


def _grouped(text: str, mark: str) -> bool:
    first, *rest = text.split(mark)
    if first.startswith("0") or not 1 <= len(first) <= 3:
        return False
    return all(len(group) == 3 for group in rest) or (
        len(rest) > 1 and len(rest[-1]) == 3 and all(len(group) == 2 for group in rest[:-1])  # 12,34,567
    )


def places(value: Decimal) -> Decimal:
    """The place of the last digit written: 13.8 → 0.1, 6000 → 1."""
    exponent = value.as_tuple().exponent
    return ONE.scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else ONE


def tenth_of_lead(value: Decimal) -> Decimal:
    """A tenth of the place of the leading digit: how exact "half a trillion" is."""
    return ONE.scaleb(value.adjusted() - 1)


def scale_word(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> Word | None:
    if at >= stop:
        return None
    word = table.words.get(tokens[at].text)
    if word is None or word.kind not in ("scale", "many", "either") or word.joins or word.toward:
        return None
    return word


def skip(tokens: Sequence[Token], at: int, stop: int, words: frozenset[str]) -> int:
    return at + 1 if at < stop and tokens[at].text in words else at


def _scaled(value: Decimal, quantum: Decimal, scale: int) -> tuple[Decimal, Decimal]:
    """``value`` times ``scale``; a thousand counts like written zeros, larger scales like places left open."""
    if scale < 100_000 and quantum == 1:
        return value * scale, ONE
    return value * scale, quantum * scale


def half_after(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[Decimal, int] | None:
    """The fraction in "and a half", "ونصف", "½" at ``at``, and the index after it."""
    begin = skip(tokens, at, stop, table.sets["articles"])
    if begin >= stop:
        return None
    word = table.words.get(tokens[begin].text)
    if word is None or word.kind not in ("fraction", "part", "glyph") or (word.kind == "part" and begin == at):
        return None
    return word.value, begin + 1


def term(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[Decimal, Decimal, int, int] | None:
    """One group and its scales: (value, quantum, end, product of the scales)."""
    token = tokens[at]
    if token.kind == "number":
        value = literal(token.text)
        if value is None:
            return None
        quantum, end = places(value), at + 1
        return scales(tokens, value, quantum, end, stop, table, digits=True)
    word = table.words.get(token.text)
    if word is None:
        return None
    if word.kind == "dual":
        return scales(
            tokens,
            Decimal(2 * word.value),
            Decimal(word.value if word.value > 1000 else 1),
            at + 1,
            stop,
            table,
            word.value,
        )
    if word.kind == "either":
        many = 2 if "ً" not in token.raw and _takes_noun(tokens, at + 1, stop, table) else 1
        return scales(
            tokens,
            Decimal(many * word.value),
            Decimal(word.value if word.value > 1000 else 1),
            at + 1,
            stop,
            table,
            word.value,
        )
    if word.kind == "scale" or (word.kind == "many" and word.definite):
        value, quantum = _scaled(ONE, ONE, word.value)
        return scales(tokens, value, quantum, at + 1, stop, table, word.value)
    if word.kind == "dozen":
        return scales(tokens, Decimal(word.value), ONE, at + 1, stop, table, word.value)
    group = arabic_group(tokens, at, stop, table) if word.arabic else english_group(tokens, at, stop, table)
    if group is None:
        return None
    return scales(tokens, group[0], group[1], group[2], stop, table)


def _takes_noun(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> bool:
    if at >= stop or tokens[at].kind != "word" or tokens[at].text in table.sets["function_words"]:
        return False
    return not (tokens[at].text in table.words and table.words[tokens[at].text].joins)


def scales(
    tokens: Sequence[Token],
    value: Decimal,
    quantum: Decimal,
    at: int,
    stop: int,
    table: Lexicon,
    scale: int = 1,
    *,
    digits: bool = False,
) -> tuple[Decimal, Decimal, int, int]:
    """Multiplies by the scale words from ``at`` on, after the fraction ("and a half") and the decimals they may follow."""
    end = at
    if scale == 1 and end < stop:
        if tokens[end].text in table.sets["point"]:
            value, quantum, end = _decimals(tokens, value, quantum, end, stop, table)
        elif (half := _unit_fraction(tokens, end, stop, table)) is not None:
            value, end = value + half[0], half[1]
            quantum = tenth_of_lead(half[0]) * 10 if half[0] != Decimal("0.25") else Decimal("0.01")
    if (
        digits
        and end < stop
        and adjacent(tokens[end - 1], tokens[end])
        and (glued := _glued(tokens, at - 1, end, table))
    ):
        value, quantum = _scaled(value, quantum, glued)
        scale, end = scale * glued, end + 1
    elif digits and end < stop and tokens[end].text in table.spaced:
        value, quantum = _scaled(value, quantum, table.spaced[tokens[end].text])
        scale, end = scale * table.spaced[tokens[end].text], end + 1
    while end < stop:
        nxt = end
        if (
            tokens[nxt].text == "-"
            and nxt + 1 < stop
            and adjacent(tokens[nxt - 1], tokens[nxt])
            and adjacent(tokens[nxt], tokens[nxt + 1])
        ):
            nxt += 1
        word = table.words.get(tokens[nxt].text)
        if word is None or word.joins or word.toward:
            break
        if word.kind == "dozen" or (word.kind == "hundred" and not word.arabic and digits):
            value, scale = value * word.value, scale * word.value
        elif word.kind in ("scale", "many", "either") and scale * word.value <= 10**18:
            if word.kind == "many" and scale > 1 and word.value <= 1000:
                break
            value, quantum = _scaled(value, quantum, word.value)
            scale *= word.value
        else:
            break
        end = nxt + 1
    return value, quantum, end, scale


def _unit_fraction(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[Decimal, int] | None:
    token = tokens[at]
    word = table.words.get(token.text)
    if word is not None:
        if word.kind == "glyph" or (
            word.kind == "fraction" and word.joins and word.value in (Decimal("0.5"), Decimal("0.25"))
        ):
            return word.value, at + 1
        return None
    if token.text in table.sets["and"] and at + 1 < stop:
        after = table.words.get(tokens[at + 1].text)
        if tokens[at + 1].text in table.sets["articles"] or (after is not None and after.arabic):
            return half_after(tokens, at + 1, stop, table)
    return None


def _glued(tokens: Sequence[Token], first: int, at: int, table: Lexicon) -> int | None:
    """The scale letters straight after digits, unless they are more likely a unit (5t, 100m)."""
    text, raw = tokens[at].text, tokens[at].raw
    scale = table.glued.get(text)
    if scale is None or (text not in ("b", "t", "m")):
        return scale
    money = first > 0 and (
        tokens[first - 1].text in "$€£¥₹" or (tokens[first - 1].raw.isupper() and len(tokens[first - 1].raw) == 3)
    )
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    money = (
        money
        or (after is not None and adjacent(tokens[at], after) and after.text in "$€£")
        or (after is not None and after.text in ("dollars", "euros", "pounds", "dollar", "euro"))
    )
    if money or raw.isupper() or raw == "b":
        return scale
    if text == "m" and after is not None and after.kind == "word" and after.text not in table.sets["metre_after"]:
        return scale if after.text not in table.sets["function_words"] else None
    return None


def _decimals(
    tokens: Sequence[Token], value: Decimal, quantum: Decimal, at: int, stop: int, table: Lexicon
) -> tuple[Decimal, Decimal, int]:
    digits, end = "", at + 1
    while end < stop and len(digits) < 12:
        word = table.words.get(tokens[end].text)
        if tokens[end].kind == "number" and tokens[end].text.isdigit():
            digits, end = digits + tokens[end].text, end + 1
            break
        if word is None or word.kind != "one" or word.joins:
            break
        digits, end = digits + str(word.value), end + 1
    if not digits or quantum != 1:
        return value, quantum, at
    place = ONE.scaleb(-len(digits))
    return value + int(digits) * place, place, end


def english_group(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[Decimal, Decimal, int] | None:
    """A number below a thousand in English words (or "fifteen hundred"): value, quantum, end."""
    word = table.words[tokens[at].text]
    if word.kind == "hundred":
        value, end = 1, at
    elif word.kind in ("one", "teen", "tens"):
        value, end = _below_hundred(tokens, at, stop, table)
    else:
        return None
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
