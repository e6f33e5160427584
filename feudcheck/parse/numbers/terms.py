"""Digits, and what follows digits and number words: scales, halves, decimals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from feudcheck.language.tokens import adjacent
from feudcheck.model import Token
from feudcheck.parse.numbers.groups import ONE, arabic_group, english_group, skip
from feudcheck.parse.numbers.vocabulary import Lexicon, Word

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
    """The scale that token ``at`` is, "million" or "آلاف"; None for other words and joined ones."""
    if at >= stop:
        return None
    word: Word | None = table.words.get(tokens[at].text)
    if word is None or word.kind not in ("scale", "many", "either") or word.joins or word.toward:
        return None
    return word


def _scaled(value: Decimal, quantum: Decimal, scale: int) -> tuple[Decimal, Decimal]:
    """``value`` times ``scale``; a thousand counts like written zeros, larger scales like places left open."""
    if scale < 100_000 and quantum == 1:
        return value * scale, ONE
    return value * scale, quantum * scale


def half_after(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> tuple[Decimal, int] | None:
    """The fraction in "and a half", "ونصف", "½" at ``at``, and the index after it."""
    begin = skip(tokens, at, stop, table.sets["articles"])
    begin += at < begin < stop and tokens[begin].text == "-"
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
        while end < stop and _continues(tokens, at, end):  # 1 000 000
            value, end = value * 1000 + int(tokens[end].text), end + 1
        return scales(tokens, value, quantum, end, stop, table, digits=True)
    word = table.words.get(token.text)
    if word is None:
        return None
    if word.kind in ("dual", "either"):
        pair = word.kind == "dual" or ("ً" not in token.raw and _takes_noun(tokens, at + 1, stop, table))
        value, quantum = _scaled(Decimal(2 if pair else 1), ONE, word.value)
        return scales(tokens, value, quantum, at + 1, stop, table, word.value)
    if word.kind == "scale" or (word.kind == "many" and word.definite):
        value, quantum = _scaled(ONE, ONE, word.value)
        return scales(tokens, value, quantum, at + 1, stop, table, word.value)
    if word.kind == "dozen":
        return scales(tokens, Decimal(word.value), ONE, at + 1, stop, table, word.value)
    group = arabic_group(tokens, at, stop, table) if word.arabic else english_group(tokens, at, stop, table)
    if group is None:
        return None
    return scales(tokens, group[0], group[1], group[2], stop, table)


def _continues(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether token ``at`` is the next group of three digits after a thin or plain space."""
    lead, token = tokens[first].text, tokens[at]
    if token.kind != "number" or len(token.text) != 3 or token.start != tokens[at - 1].end + 1 or at - first > 6:
        return False
    return len(lead) <= 3 and lead[0] != "0" and lead.isdigit() and token.text.isdigit()


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
    """Multiplies by the scale words from ``at`` on; the fraction ("and a half") and decimals come before them."""
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
    elif digits and end < stop and (spaced := _spaced(tokens, at - 1, end, table)):
        value, quantum = _scaled(value, quantum, spaced)
        scale, end = scale * spaced, end + 1
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
    if token.text == "-" and at + 1 < stop and tokens[at + 1].text in table.sets["and"]:  # two-and-a-half
        at, token = at + 1, tokens[at + 1]
    if token.text in table.sets["and"] and at + 1 < stop:
        at += at + 2 < stop and tokens[at + 1].text == "-"
        after = table.words.get(tokens[at + 1].text)
        if tokens[at + 1].text in table.sets["articles"] or (after is not None and after.arabic):
            return half_after(tokens, at + 1, stop, table)
    return None


def _glued(tokens: Sequence[Token], first: int, at: int, table: Lexicon) -> int | None:
    """The scale letters straight after digits, unless they are more likely a unit (5t, 100m)."""
    text, raw, sets = tokens[at].text, tokens[at].raw, table.sets
    scale = table.glued.get(text)
    if scale is None or text not in sets["letters_with_money"] or (raw.isupper() or raw == "b"):
        return scale
    before = tokens[first - 1] if first else None
    if (
        before is not None
        and before.text in sets["range_dashes"]
        and not sets["money_signs"].isdisjoint([token.text for token in tokens[max(0, first - 4) : first]])
    ):
        return scale  # €5-10m
    if before is not None and (before.text in sets["money_signs"] or (before.raw.isupper() and len(before.raw) == 3)):
        return scale
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None:
        return None
    if after.text == "-" and at + 2 < len(tokens):
        after = tokens[at + 2]  # "a 4.5m-dinar loan"
        return scale if after.text in sets["money_after"] else None
    if after.text in sets["money_after"]:
        return scale
    counted = (
        after.kind == "word" and after.text not in sets["metre_after"] and after.text not in sets["function_words"]
    )
    return scale if text == "m" and counted else None


def _spaced(tokens: Sequence[Token], first: int, at: int, table: Lexicon) -> int | None:
    """The scale letters after digits and a space: 14 bn; single letters only beside a currency sign ($20 m)."""
    text = tokens[at].text
    if text in table.spaced:
        return table.spaced[text]
    return table.glued.get(text) if first and tokens[first - 1].text in table.sets["money_signs"] else None


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
