"""Two numbers that belong together: ranges, scores, and changes from one to the other."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.frozen import replace
from feudcheck.language.tokens import adjacent
from feudcheck.model import Token
from feudcheck.parse.amounts.pieces import Piece, piece_at
from feudcheck.parse.numbers.reading import number_at
from feudcheck.parse.numbers.vocabulary import is_trigger, lexicon

CHANGED = 18  # tokens between a verb of change and the number from which it changes
_STEPS = 5  # "by 300 to 4,500": no range is so wide


def pair_after(
    tokens: Sequence[Token], first: Piece, stop: int, *, between: bool, out_of: bool
) -> tuple[Piece, Piece, str] | None:
    """The second number of a range, a score or a change, and which of these it is."""
    sets = lexicon().sets
    if first.number.low != first.number.high or first.number.kind in ("times", "few"):
        return None
    at = _connector(tokens, first.end, stop, between=between, out_of=out_of)
    if at is None and between:
        return _split(tokens, first, stop)
    if at is None:
        return None
    text = tokens[first.end].text
    second = _piece_bare(tokens, at, stop)
    if second is None:
        return None
    dash = text in sets["range_dashes"] and not between and at == first.end + 1
    if (
        dash
        and second.end < stop
        and tokens[second.end].text in sets["range_dashes"]
        and adjacent(tokens[second.end - 1], tokens[second.end])
        and (second.end + 1 < stop and tokens[second.end + 1].kind == "number")
    ):
        return None
    shared = _share(first, second)
    if shared is None:
        return None
    one, two = shared
    near = range(max(0, first.start - 4), min(len(tokens), second.end + 3))
    scored = any(tokens[i].text in sets["score_words"] for i in near) and one.unit is None
    if (
        out_of
        and not dash
        and any(tokens[i].text in sets["change_words"] for i in range(max(0, first.start - CHANGED), first.start))
    ):
        return one, two, "change"
    if dash and one.number.low == two.number.low and one.unit is None and not scored:
        return None
    if one.number.low < two.number.high and not scored:
        return None if _step_and_end(tokens, first, second) else (one, two, "range")
    if text in sets["range_or"] or (between and one.number.low >= two.number.high):
        return None
    return one, two, "score"


def _step_and_end(tokens: Sequence[Token], first: Piece, second: Piece) -> bool:
    """ "fell by 300 to 4,500", "rose by 200 tonnes to 4,000 tonnes": by how much, and to what."""
    if not first.start or tokens[first.start - 1].text != "by" or tokens[first.end].text != "to":
        return False
    told_twice = first.unit is not None and second.unit is not None
    return told_twice or first.number.low * _STEPS < second.number.low


def _connector(tokens: Sequence[Token], at: int, stop: int, *, between: bool, out_of: bool) -> int | None:
    """The index after the word or dash that joins two numbers of a range."""
    if at + 1 > stop or at >= stop:
        return None
    sets, token = lexicon().sets, tokens[at]
    text = token.text
    if text == "-" and at + 3 < stop and tokens[at + 1].text in sets["range_to"] and tokens[at + 2].text == "-":
        return at + 3  # 3-to-1
    if text in sets["range_dashes"]:
        if at + 1 < stop and adjacent(tokens[at - 1], token) and adjacent(token, tokens[at + 1]):
            return at + 1
        return at + 1 if text == "–" and at + 1 < stop and tokens[at + 1].kind == "number" else None
    if text in sets["range_to"] or text in sets["range_or"]:
        return at + 1 if at + 1 < stop else None
    if (between or (out_of and text == "and")) and text in sets["and"]:
        return at + 1 if at + 1 < stop else None
    word = lexicon().words.get(text)
    if word is not None and ((between and word.joins) or (out_of and word.toward)):
        return at
    if out_of and text == "ل" and at + 1 < stop:
        return at + 1
    return None


def _split(tokens: Sequence[Token], first: Piece, stop: int) -> tuple[Piece, Piece, str] | None:
    """ "بين خمسة وعشرين": the join inside what reads as one number is the border of the range."""
    words, joins = lexicon().words, lexicon().sets["and"]
    for cut in range(first.number.end - 1, first.number.start, -1):
        word = words.get(tokens[cut].text)
        at = cut + 1 if tokens[cut].text in joins else cut if word is not None and word.joins else None
        if at is None:
            continue
        number = number_at(tokens, first.number.start, cut)
        second = _piece_bare(tokens, at, stop)
        if number is None or number.end != cut or second is None:
            continue
        shared = _share(Piece(number, first.unit if first.led else None, first.start, cut, first.led), second)
        if shared is not None and shared[0].number.low < shared[1].number.low:
            return *shared, "range"
    return None


def _piece_bare(tokens: Sequence[Token], at: int, stop: int) -> Piece | None:
    """The number that starts at ``at``, or after a currency sign there."""
    for begin in range(at, min(at + 3, stop)):
        token = tokens[begin]
        if token.kind == "number" or is_trigger(token.text):
            piece = piece_at(tokens, begin, at, stop, strict=False)
            return piece if piece is not None and piece.start <= at and piece.number.low == piece.number.high else None
    return None


def _share(first: Piece, second: Piece) -> tuple[Piece, Piece] | None:
    """Both numbers of a pair with the unit and the scale they share; None where their units differ."""
    unit = first.unit or second.unit
    if first.unit is not None and second.unit is not None and first.unit != second.unit:
        return None
    if first.unit is not None and second.unit is None and not first.led:
        return None
    if first.unit is not None and first.unit.name in ("x", "share") and second.unit is None:
        return None
    one, two = first.number, second.number
    if (
        one.scale == 1
        and two.scale > 1
        and one.kind == "plain"
        and one.low * two.scale <= two.low * 20
        and one.low < 1000
    ):
        factor = two.scale
        quantum = one.quantum * factor if factor >= 100_000 or one.quantum < 1 else one.quantum
        one = replace(one, low=one.low * factor, high=one.high * factor, quantum=quantum, scale=factor)
    return replace(first, number=one, unit=unit), replace(second, number=two, unit=unit)
