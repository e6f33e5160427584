"""Every quantity in a token list: money, counts, percentages, durations, shares, multiples, ranges."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from decimal import Decimal

from feudcheck.frozen import replace
from feudcheck.language import scripts
from feudcheck.language.tokens import tokenize
from feudcheck.language.units import Unit, tables
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Amount, Bound, Token
from feudcheck.parse.numbers import shared_out
from feudcheck.parse.numbers.vocabulary import is_trigger, lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.parse.amounts import bounds, pieces, ranges
    from feudcheck.parse.amounts.pieces import Piece
else:
    bounds, pieces, ranges = later(
        "feudcheck.parse.amounts.bounds", "feudcheck.parse.amounts.pieces", "feudcheck.parse.amounts.ranges"
    )

_WINDOW = 40  # tokens one number may span


def find_amounts(tokens: Sequence[Token], taken: Container[int] = ()) -> list[Amount]:
    """Every quantity in ``tokens``, in order, ``noun`` left None. Tokens whose index is in ``taken`` are
    passed over (dates, names, quotes). Linear in the number of tokens."""
    scripts.note(tokens)
    hits = [i for i, token in enumerate(tokens) if token.kind == "number" or is_trigger(token.text)]
    if (each := shared_out.starts(tokens)):
        hits = sorted({*hits, *each})
    found: list[Amount] = []
    done = 0
    for at in hits:
        if at < done or at in taken:
            continue
        for amount, end in _amounts_at(tokens, at, done, taken, strict=True):
            found.append(amount)
            done = max(done, end)
    return found


def read_amount(text: str) -> Amount:
    """The one amount that ``text`` states ("500 billion USD", "at least 11 co-founders": the words left over
    are its noun). ValueError where it states none, several, or something besides."""
    tokens = tokenize(text)
    scripts.note(tokens)
    if not tokens:
        raise ValueError("an amount is expected, such as '500 billion USD', but the text is empty")
    for at, token in enumerate(tokens):
        if token.kind != "number" and not is_trigger(token.text):
            continue
        results = list(_amounts_at(tokens, at, 0, (), strict=False))
        if not results:
            continue
        amount, end = results[0]
        rest = tokens[end:]
        if len(results) > 1 or any(t.kind == "number" for t in rest):
            raise ValueError(f"one amount is expected, but {text!r} states several")
        if amount.span[0] != tokens[0].start or any(t.kind == "mark" and t.text not in "-'" for t in rest):
            raise ValueError(f"an amount is expected, such as '500 billion USD', not {text!r}")
        return replace(amount, noun=" ".join(t.text for t in rest) or None)
    raise ValueError(f"an amount is expected, such as '500 billion USD', not {text!r}")


def _stop(tokens: Sequence[Token], at: int, taken: Container[int]) -> int:
    last = min(len(tokens), at + _WINDOW)
    if taken == ():
        return last
    return next((i for i in range(at, last) if i in taken), last)


def _amounts_at(
    tokens: Sequence[Token], at: int, floor: int, taken: Container[int], *, strict: bool
) -> Iterator[tuple[Amount, int]]:
    """The amount (or the two of a score or a change) that starts at token ``at``, each with the index after it."""
    stop, sets = _stop(tokens, at, taken), lexicon().sets
    piece = pieces.piece_at(tokens, at, floor, stop, strict=strict)
    if piece is None:
        return
    led = piece.start
    between = led > floor and tokens[led - 1].text in sets["range_between"]
    out_of = led > floor and tokens[led - 1].text in sets["range_from"]
    pair = ranges.pair_after(tokens, piece, stop, between=between, out_of=out_of)
    if pair is None:
        yield from _single(tokens, piece, floor, stop, taken)
        return
    first, second, kind = pair
    if kind == "range":
        start = led - 1 if between or out_of else led
        if between and start > floor and tokens[start - 1].text in sets["range_between_lead"]:
            start -= 1
        _, start = bounds.bound_before(tokens, start, taken)
        start = max(start, floor)
        yield _amount(tokens, first, Bound.BETWEEN, start, second.end, high=second), second.end
        return
    yield from _single(tokens, first, floor, first.end, taken)
    yield from _single(tokens, second, first.end, stop, taken)


def _single(
    tokens: Sequence[Token], piece: Piece, floor: int, stop: int, taken: Container[int]
) -> Iterator[tuple[Amount, int]]:
    sets, number = lexicon().sets, piece.number
    bound, start = bounds.bound_before(tokens, piece.start, taken)
    if start < floor:
        bound, start = Bound.EXACT, piece.start
    if start < piece.start and _is_span(tokens, piece, start):
        bound, start = Bound.EXACT, piece.start
    if start == piece.start - 1 and start and tokens[start].text == "over" and _handed(tokens[start - 1].text):
        bound, start = Bound.EXACT, piece.start
    later, end = bounds.bound_after(tokens, piece.end, stop)
    if later is not Bound.EXACT and bound in (Bound.EXACT, Bound.ABOUT):
        bound = later
    else:
        end = piece.end
    unit = piece.unit
    if (
        unit is None
        and start > floor
        and start == piece.start
        and tokens[start - 1].text in sets["age_before"]
        and number.scale == 1
    ):
        piece, start = replace(piece, unit=Unit("year")), start - 1
    if number.low != number.high:
        bound = Bound.VAGUE
    yield _amount(tokens, piece, bound, start, end), end


def _handed(word: str) -> bool:
    """ "handed over 5 million": the word is the verb's."""
    return word in syntax("with_over")


def _is_span(tokens: Sequence[Token], piece: Piece, start: int) -> bool:
    """ "over three years" is a stretch of time unless "for" stands before it or "ago" after it."""
    sets = lexicon().sets
    if tokens[start].text not in sets["span_words"] or piece.start - start != 1 or piece.unit is None:
        return False
    if tables().dimensions.get(piece.unit.name, ("", 0))[0] not in ("months", "seconds"):
        return False
    if start and tokens[start - 1].text in sets["span_bound_before"]:
        return False
    return not (piece.end < len(tokens) and tokens[piece.end].text in sets["span_bound_after"])


def _plain(value: Decimal) -> Decimal:
    """``value`` without exponent or idle decimals where it is whole, so that it prints as a person writes it."""
    text = str(value)
    return Decimal(int(value)) if not text.isdigit() and value == value.to_integral_value() else value


def _amount(
    tokens: Sequence[Token], piece: Piece, bound: Bound, start: int, end: int, *, high: Piece | None = None
) -> Amount:
    number, unit = piece.number, piece.unit
    factor = unit.factor if unit is not None else Decimal(1)
    top = high.number if high is not None else number
    low: Decimal | None = number.low * factor
    above: Decimal | None = top.high * factor
    if bound in (Bound.MORE_THAN, Bound.AT_LEAST):
        above = None
    elif bound in (Bound.LESS_THAN, Bound.AT_MOST):
        low = None
    return Amount(
        low=None if low is None else _plain(low),
        high=None if above is None else _plain(above),
        quantum=_plain(max(number.quantum, top.quantum) * factor),
        bound=bound,
        unit=unit.name if unit is not None else None,
        span=(tokens[start].start, tokens[end - 1].end),
    )
