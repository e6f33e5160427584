"""One number with its sign and unit: what stands around a number word or a digit token."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from feudcheck.frozen import dataclass, replace
from feudcheck.language.tokens import adjacent
from feudcheck.language.units import Unit, dual_at, one_units, tables, unit_after, unit_before
from feudcheck.model import Bound, Token
from feudcheck.parse.amounts.bounds import bound_before
from feudcheck.parse.amounts.marks import out_of
from feudcheck.parse.amounts.no_amounts import glued_to_name, is_name_part, is_pronoun, is_year
from feudcheck.parse.numbers.reading import Number, number_at
from feudcheck.parse.numbers.terms import half_after, tenth_of_lead
from feudcheck.parse.numbers.vocabulary import lexicon

_BOUNDS = (Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST, Bound.JUST_OVER, Bound.NEARLY)
_PHRASE = 2  # words of a bound that leave no doubt: «أكثر من»


@dataclass(frozen=True, slots=True)
class Piece:
    """A number with its unit, at tokens ``[start, end)``; ``led`` where the unit stood before the number."""

    number: Number
    unit: Unit | None
    start: int
    end: int
    led: bool = False


def piece_at(tokens: Sequence[Token], at: int, floor: int, stop: int, *, strict: bool = True) -> Piece | None:
    """The number at token ``at`` with the sign and unit around it, if it is an amount at all."""
    units = tables()
    dual = dual_at(tokens, at)
    if dual is not None:
        return _with_half(tokens, Piece(Number(Decimal(2), Decimal(2), Decimal(1), at, at + 1), dual, at, at + 1), stop)
    if tokens[at].text in units.article_units:
        return _one_unit(tokens, at, floor, stop)
    if tokens[at].text in one_units():
        named = unit_after(tokens, at, stop)
        one = Piece(Number(Decimal(1), Decimal(1), Decimal(1), at, at + 1), named[0] if named else None, at, at + 1)
        whole = _with_half(tokens, one, stop)
        behind = tokens[whole.end].text if whole.end < stop else ""
        if whole.end == one.end:
            return _bounded_unit(tokens, one, stop)
        other = behind.startswith("ال") and behind != "الي"  # "a dollar, and half the shares"
        return None if other else whole
    number = number_at(tokens, at, stop)
    if number is None:
        return None
    end, led = number.end, False
    unit: Unit | None = None
    number, start = _behind_point(tokens, number, floor)
    sign = unit_before(tokens, start)
    if sign is not None and sign[1] >= floor:
        unit, start, led = sign[0], sign[1], True
    mark = None if unit else out_of(tokens, number, stop)
    if (after := mark or _unit_behind(tokens, number, stop, unit)) is not None:
        unit, end = after
    if unit is not None and unit.name == "x" and number.kind == "share":
        unit = None
    if number.kind == "times":
        unit, end = Unit("x"), number.end
    if number.kind == "few" and unit is None:
        return None
    if number.kind == "share" and unit is None and (pointed := _points(tokens, number.end, stop)):
        unit, end = Unit("pp"), pointed
    if number.kind == "share" and (unit is None or unit.name == "quarter"):
        unit, end = Unit("share"), number.end
    if unit is None and start > floor and number.kind == "plain" and _stands_after(tokens, number):
        counted = unit_after(tokens, start - 1, start)
        if counted is not None:
            unit, start, led = counted[0], start - 1, True
    number, start = _signed(tokens, number, start, floor)
    piece = Piece(number, unit, start, end, led)
    if strict and _no_amount(tokens, piece):
        return None
    return _with_half(tokens, piece, stop)


def _points(tokens: Sequence[Token], at: int, stop: int) -> int:
    """The index behind the word for a point of a rate, "half a point", «نصف نقطة»; 0 where there is none."""
    at += at < stop and tokens[at].text == "-"
    return at + 1 if at < stop and tokens[at].text in lexicon().sets["rate_points"] else 0


def _behind_point(tokens: Sequence[Token], number: Number, floor: int) -> tuple[Number, int]:
    """ ".5" as a half; any other number as it is. With where it starts."""
    start = number.start
    if (
        start > floor
        and tokens[start - 1].text == "."
        and number.digits
        and adjacent(tokens[start - 1], tokens[start])
        and not (start > 1 and adjacent(tokens[start - 2], tokens[start - 1]))
        and tokens[start].text.isdigit()
        and number.scale == 1
    ):
        value = Decimal("0." + tokens[start].text)
        place = Decimal(1).scaleb(-len(tokens[start].text))
        return replace(number, low=value, high=value, quantum=place), start - 1
    return number, start


def _unit_behind(tokens: Sequence[Token], number: Number, stop: int, led: Unit | None) -> tuple[Unit, int] | None:
    """The unit that follows a number, with where it ends, unless it is another than the one before (``led``)."""
    big = number.scale > 1 or number.kind == "vague"
    after = unit_after(tokens, number.end, stop, big=big, loose=number.scale > 1 or number.kind in ("vague", "few"))
    if after is None or (number.low > 1 and tokens[number.end].text in tables().only_hyphenated):
        return None
    same = led is None or after[0].name == led.name or (led.name == "USD" and len(after[0].name) == 3)
    return after if same else None


def _stands_after(tokens: Sequence[Token], number: Number) -> bool:
    """Whether an Arabic number follows what it counts: شهر واحد, السنوات الخمس."""
    at = number.start
    word = lexicon().words.get(tokens[at].text)
    if word is None or not word.arabic or number.end - at != 1 or not at:
        return False
    return word.definite or (number.low == 1 and not word.joins)


def _bounded_unit(tokens: Sequence[Token], one: Piece, stop: int) -> Piece | None:
    """«أكثر من طن», «أقل من ساعة»: one of a unit behind a bound, if nothing tells which one: «أكثر من عام 2020»."""
    bound, start = bound_before(tokens, one.start, ())
    named = unit_after(tokens, one.start, stop)
    if bound not in _BOUNDS or one.start - start < _PHRASE or named is None:
        return None
    after = tokens[named[1]] if named[1] < stop else None
    if after is not None and (after.kind == "number" or after.text in lexicon().words or after.text.startswith("ال")):
        return None
    return Piece(one.number, named[0], one.start, named[1])


def _one_unit(tokens: Sequence[Token], at: int, floor: int, stop: int) -> Piece | None:
    """ "a dollar"; "a year" only where it is a length of time: for a year, more than a decade."""
    sets = lexicon().sets
    if at <= floor or tokens[at - 1].text not in sets["articles"]:
        return None
    found = unit_after(tokens, at, stop)
    if found is None:
        return None
    piece = Piece(Number(Decimal(1), Decimal(1), Decimal(1), at - 1, at), found[0], at - 1, found[1])
    if (whole := _with_half(tokens, piece, stop)).end > piece.end:
        return whole
    led = tokens[at - 2].text if at > 1 else ""
    if tokens[at].text in tables().article_measures and led not in tables().measures_after:
        return None
    if tokens[at].text in tables().timed_articles and led not in tables().article_before:
        return None
    return None if found[1] < stop and tokens[found[1]].text == "-" else piece


def _with_half(tokens: Sequence[Token], piece: Piece, stop: int) -> Piece:
    """ "عامين ونصف", "a year and a half": half a unit more."""
    number, at = piece.number, piece.end
    if piece.unit is None or at >= stop or piece.led or number.kind != "plain" or number.low != number.high:
        return piece
    word = lexicon().words.get(tokens[at].text)
    if tokens[at].text in lexicon().sets["and"]:
        at += 1
    elif word is None or not word.joins or word.kind != "fraction":
        return piece
    half = half_after(tokens, at, stop, lexicon()) if at < stop else None
    if half is None:
        return piece
    value, end = number.low + half[0], half[1]
    if end < stop and tokens[end].text.startswith("ال") and unit_after(tokens, end, stop) is not None:
        end += 1
    return replace(
        piece, number=replace(number, low=value, high=value, quantum=tenth_of_lead(half[0]) * 10), end=end
    )


def _signed(tokens: Sequence[Token], number: Number, start: int, floor: int) -> tuple[Number, int]:
    if start <= floor:
        return number, start
    before = tokens[start - 1]
    if before.text in lexicon().sets["minus"]:
        pass
    elif before.text in ("-", "–", "+") and adjacent(before, tokens[start]):
        if start > 1 and adjacent(tokens[start - 2], before) and tokens[start - 2].text not in "([":
            return number, start
        if before.text == "+":
            return number, start - 1
    else:
        return number, start
    return replace(number, low=-number.high, high=-number.low), start - 1


def _no_amount(tokens: Sequence[Token], piece: Piece) -> bool:
    number, unit = piece.number, piece.unit
    if piece.led or number.kind in ("times", "vague"):
        return False
    if glued_to_name(tokens, piece.start, piece.end):
        return True
    if piece.end < len(tokens) and number.digits and tokens[piece.end].text in lexicon().sets["clock_after"]:
        return True
    if unit is not None and unit.name == "x" and number.low == 1 and number.kind == "plain":  # one-time, one time
        return True
    if unit is not None and unit.name == "day" and number.low == 1 and not number.digits:  # "one day" as an adverb
        return (
            not (number.start and tokens[number.start - 1].text in tables().article_before)
            and tokens[number.end].text != "-"
        )
    if unit is not None and unit.name != "share":
        return bool(
            number.start > 0
            and tokens[number.start - 1].text in lexicon().sets["name_heads"]
            and number.digits
            and unit.name == "x"
        )
    if number.scale > 1 or number.kind == "share":
        return False
    return is_name_part(tokens, number, piece.end) or is_year(tokens, number, piece.end) or is_pronoun(tokens, number)
