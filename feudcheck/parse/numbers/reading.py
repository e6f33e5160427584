"""Tokens to numbers: sums of terms, shares, and vague plurals, in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from feudcheck.frozen import dataclass
from feudcheck.language.normal import is_arabic
from feudcheck.language.tokens import adjacent
from feudcheck.language.units import one_units, unit_after
from feudcheck.model import Token
from feudcheck.parse.numbers.groups import ONE, skip
from feudcheck.parse.numbers.shared_out import is_fraction, one_of_each
from feudcheck.parse.numbers.terms import half_after, places, scale_word, scales, tenth_of_lead, term
from feudcheck.parse.numbers.vocabulary import Lexicon, Word, lexicon


@dataclass(frozen=True, slots=True)
class Number:
    """A number read at tokens ``[start, end)``; ``scale`` is the product of its scale words (1: none)."""

    low: Decimal
    high: Decimal
    quantum: Decimal
    start: int
    end: int
    scale: int = 1
    kind: str = "plain"  # plain, share (a third), vague (dozens), few (several: needs a unit or a scale), times (twice)
    digits: bool = False


_PRAISED = ("أثنى", "أثنت")  # "praised", which without its marks looks like "two"


def number_at(tokens: Sequence[Token], at: int, stop: int) -> Number | None:
    """The longest number that starts at token ``at`` and ends before ``stop``; None if there is none."""
    table = lexicon()
    token = tokens[at]
    if token.kind == "number":
        return _whole(tokens, at, stop, table)
    if (word := table.words.get(token.text)) is None:
        each = one_of_each(tokens, at, stop, table)
        return None if each is None else Number(each[0], each[0], tenth_of_lead(each[0]), at, each[1], kind="share")
    if token.raw.endswith(_PRAISED) or (word.definite and not _counts_definite(tokens, at, stop, table, word)):
        return None
    kind = word.kind
    if word.definite and kind in ("one", "teen") and not _with_article(tokens, at, stop, table):
        return None
    bare = kind in ("hundred", "hundreds") and word.arabic and "ئ" not in token.raw
    if bare and token.text.endswith(tuple(table.sets["needs_hamza"])):
        return None
    if kind in ("one", "teen") and word.arabic and 3 <= word.value <= 10 and is_fraction(tokens, at, stop, table):
        word, kind = Word("fraction", 1 / Decimal(word.value), True, word.joins, word.definite, word.toward), "fraction"
    if kind in ("fraction", "part", "glyph"):
        return _fraction(tokens, at, stop, table, word)
    if kind in ("vague", "many"):
        return _vague(tokens, at, stop, table, word)
    if kind == "few":
        return _few(tokens, at, stop, table)
    if kind == "couple":
        return _couple(tokens, at, stop, table)
    if kind == "multi":
        return _several(word.value, at, at + 1)
    if kind == "multi-prefix":
        scale = scale_word(tokens, at + 2, stop, table) if at + 1 < stop and tokens[at + 1].text == "-" else None
        return None if scale is None else _several(scale.value, at, at + 3)
    if kind == "multiple":
        return Number(word.value, word.value, places(word.value), at, at + 1, kind="times")
    if kind == "double":
        if at + 1 < stop and tokens[at + 1].text in table.sets["determiners"]:
            return Number(Decimal(2), Decimal(2), ONE, at, at + 1, kind="times")
        return None
    return _whole(tokens, at, stop, table)


def _several(scale: int, start: int, end: int) -> Number:
    """ "multimillion", "multi-billion": from two of the scale to just under the next one."""
    return Number(Decimal(2 * scale), Decimal(1000 * scale - 1), Decimal(scale), start, end, scale, "vague")


def _with_article(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> bool:
    """الدول الست, الخمسة ملايين: a count; without a definite noun before or a scale after, a name (السبع)."""
    return bool(at and tokens[at - 1].text.startswith("ال")) or scale_word(tokens, at + 1, stop, table) is not None


def _whole(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> Number | None:
    number = _sum(tokens, at, stop, table)
    if number is None or number.scale != 1 or not 1 <= number.low <= 9:
        return number
    return _numerator(tokens, number, stop, table) or _one_in(tokens, number, stop, table) or number


def _back_article(tokens: Sequence[Token], at: int, table: Lexicon) -> int:
    return (
        at - 1 if at and tokens[at - 1].text in table.sets["articles"] and tokens[at - 1].end < tokens[at].start else at
    )


def _sum(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> Number | None:
    """Groups with falling scales: three million two hundred thousand, خمسة وعشرين ألفا وثلاثمئة."""
    first = term(tokens, at, stop, table)
    if first is None:
        return None
    total, quantum, end, lowest = first
    scale, digits = lowest, tokens[at].kind == "number"
    arabic = not digits and table.words[tokens[at].text].arabic
    while end < stop and lowest > 1:
        nxt, joined = end, False
        word = table.words.get(tokens[nxt].text)
        if tokens[nxt].text in table.sets["and"]:
            nxt, joined = nxt + 1, True
        elif word is not None and word.joins:
            joined = True
        if nxt >= stop:
            break
        if joined:
            half = half_after(tokens, nxt, stop, table)
            if half is not None and lowest >= 100:
                part, end = half
                total += part * lowest
                quantum = tenth_of_lead(part * lowest) * 10
                repeated = scale_word(tokens, end, stop, table)
                end += 1 if repeated is not None and repeated.value == lowest else 0
                break
        more = term(tokens, nxt, stop, table) if word is not None or nxt > end or tokens[nxt].kind == "number" else None
        if more is None or more[0] >= lowest:
            break
        in_digits = tokens[nxt].kind == "number"
        if (word := table.words.get(tokens[nxt].text)) is not None and word.arabic:
            arabic = True
        if (arabic and not joined) or (
            in_digits and not arabic and not is_arabic(tokens[nxt - joined].raw[0]) and (joined or more[3] == 1)
        ):
            break
        if word is not None and word.definite:
            break
        total += more[0]
        quantum = _least_place(quantum, more)
        end, lowest = more[2], more[3]
    start = at
    if not digits and table.words[tokens[at].text].kind in ("scale", "hundred", "dozen"):
        start = _back_article(tokens, at, table)
    return Number(total, total, quantum, start, end, scale, digits=digits)


def _least_place(quantum: Decimal, term: tuple[Decimal, Decimal, int, int]) -> Decimal:
    return min(quantum, max(term[1], Decimal(term[3])))


def _counts_definite(tokens: Sequence[Token], at: int, stop: int, table: Lexicon, word: Word) -> bool:
    """Whether a number word with the article is a number: «الخمسة», «بمقدار الثلث»; not «الثلث الأول»."""
    if word.kind != "fraction":
        return word.kind in ("one", "teen", "scale", "many")
    led = tokens[at].text.startswith("بال") or (at > 0 and tokens[at - 1].text in table.sets["part_before"])
    return led and not (at + 1 < stop and tokens[at + 1].text.startswith("ال"))


def _fraction(tokens: Sequence[Token], at: int, stop: int, table: Lexicon, word: Word) -> Number | None:
    """Half, a third, نصف, ثلثا …: of a scale ("half a trillion") a number, else a share."""
    before = tokens[at - 1].text if at else ""
    after = tokens[at + 1].text if at + 1 < stop else ""
    sets = table.sets
    start = _back_article(tokens, at, table)
    if word.joins and at and tokens[at - 1].text in one_units():  # عام ونصف: a unit and a half
        return None
    if word.kind == "part":
        pointed = after in sets["rate_points"] or (after == "-" and _time_unit(tokens, at + 2, stop))
        named = start < at and (after in sets["of"] or not after or tokens[at + 1].kind == "mark")
        hedged = start < at and start > 0 and tokens[start - 1].text in sets["part_before"]
        if not (named or hedged or pointed):  # "a quarter point", "quarter-point"
            return None
    elif before in sets["not_halves_after"] or (after and tokens[at + 1].text in sets["not_halves_before"]):
        return None
    return _of_scale(tokens, word.value, start, at + 1, stop, table)


def _of_scale(tokens: Sequence[Token], value: Decimal, start: int, at: int, stop: int, table: Lexicon) -> Number | None:
    end = at
    hyphen = end < stop and tokens[end].text == "-" and adjacent(tokens[end - 1], tokens[end])
    nxt = end + 1 if hyphen else skip(tokens, end, stop, table.sets["of"])
    nxt = skip(tokens, nxt, stop, table.sets["articles"])
    nxt += hyphen and nxt < stop and tokens[nxt].text == "-"  # half-a-billion
    word = table.words.get(tokens[nxt].text) if nxt < stop else None
    if word is not None and word.kind in ("scale", "many", "dozen", "either") and not (word.joins or word.toward):
        total, _, end, scale = scales(tokens, value, ONE, nxt, stop, table)
        if end > nxt:
            return Number(total, total, tenth_of_lead(total), start, end, scale)
    if hyphen and not _time_unit(tokens, at + 1, stop):
        return None
    part = skip(tokens, at, stop, table.sets["of"])
    end = skip(tokens, part, stop, table.sets["articles"])  # half a year, a quarter of a century
    if end == part:
        end = at
    if end > at and not _time_unit(tokens, end, stop):
        end = at
    return Number(value, value, tenth_of_lead(value), start, end, kind="share")


def _time_unit(tokens: Sequence[Token], at: int, stop: int) -> bool:
    if at >= stop or tokens[at].kind != "word":
        return False
    return unit_after(tokens, at, stop) is not None or tokens[at].text in lexicon().sets["rate_points"]


def _numerator(tokens: Sequence[Token], number: Number, stop: int, table: Lexicon) -> Number | None:
    """ "two-thirds", "three quarters", ثلاثة أرباع: the share that ``number`` begins, if it does."""
    at, sets = number.end, table.sets
    if number.digits or number.scale != 1 or not 1 <= number.low < 10:
        return None
    if at < stop and tokens[at].text == "-" and adjacent(tokens[at - 1], tokens[at]):
        at += 1
    bottom = table.denominators.get(tokens[at].text) if at < stop else None
    if bottom is None or number.low >= bottom:
        return None
    text = tokens[at].text
    if number.low > 1 and not (text.endswith("s") or not text.isascii()):
        return None
    if (
        text in sets["also_months"]
        and tokens[at - 1].text != "-"
        and (at + 1 >= stop or tokens[at + 1].text not in sets["of"])
    ):
        return None  # three quarters of growth: months, unless "of" follows
    return _of_scale(tokens, number.low / bottom, number.start, at + 1, stop, table)


def _one_in(tokens: Sequence[Token], number: Number, stop: int, table: Lexicon) -> Number | None:
    """ "One in five workers", واحد من كل خمسة: a share, unless a length of time follows ("one in five years")."""
    at = number.end
    if number.digits or at >= stop or tokens[at].text not in table.sets["one_in"]:
        return None
    at = skip(tokens, at + 1, stop, table.sets["one_in_each"])
    if at == number.end + 1 and not tokens[number.end].text.isascii():
        return None
    bottom = term(tokens, at, stop, table) if at < stop else None
    if bottom is None or bottom[3] > 1 or not number.low < bottom[0] <= 100 or bottom[0] != int(bottom[0]):
        return None
    end = bottom[2]
    if end >= stop or tokens[end].kind != "word" or unit_after(tokens, end, stop) is not None:
        return None
    value = number.low / bottom[0]
    return Number(value, value, tenth_of_lead(value), number.start, end, kind="share")


def _vague(tokens: Sequence[Token], at: int, stop: int, table: Lexicon, word: Word) -> Number | None:
    """Thousands, tens of millions, مئات المليارات, عشرات الآلاف: from two of the unit to just under the next."""
    end = at + 1
    if word.kind == "many":
        low, below = 2 * word.value, 1000 * word.value
        quantum = scale = word.value
    else:
        low, below = word.value
        quantum, scale = low if low in (24, 40) else low // 2 if low == 20 or low == 200 else low, 1
        low = 20 if low == 20 else low
        nxt = skip(tokens, end, stop, table.sets["of"])
        more = scale_word(tokens, nxt, stop, table)
        if more is not None and (nxt > end or more.arabic):
            end, scale = nxt + 1, more.value
            low, below, quantum = low * scale, below * scale, quantum * scale
    nxt = skip(tokens, end, stop, table.sets["of"])
    more = scale_word(tokens, nxt, stop, table)
    if more is not None and word.kind == "many" and word.value == 1000 and more.value > 1000:  # thousands of billions
        end, scale = nxt + 1, word.value * more.value
        low, below, quantum = low * more.value, below * more.value, quantum * more.value
    return Number(Decimal(low), Decimal(below - 1), Decimal(quantum), at, end, scale, "vague")


def _few(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> Number | None:
    """Several million, a few hundred, بضعة مليارات: three to nine of it."""
    end = skip(tokens, at + 1, stop, table.sets["of"])
    start, unit, scale = _back_article(tokens, at, table), 1, 1
    word = table.words.get(tokens[end].text) if end < stop else None
    if word is not None and not (word.joins or word.toward):
        if word.kind == "vague":
            unit, end = 10 if word.value[0] == 20 else 12 if word.value[0] == 24 else 100, end + 1
        elif word.kind in ("hundred", "dozen"):
            unit, end = word.value, end + 1
        nxt = skip(tokens, end, stop, table.sets["of"]) if unit > 1 else end
        more = scale_word(tokens, nxt, stop, table)
        if more is not None:
            scale, end = more.value, nxt + 1
    step = unit * scale
    return Number(
        Decimal(3 * step), Decimal(9 * step), Decimal(step), start, end, scale, "vague" if step > 1 else "few"
    )


def _couple(tokens: Sequence[Token], at: int, stop: int, table: Lexicon) -> Number | None:
    start = _back_article(tokens, at, table)
    end = skip(tokens, at + 1, stop, table.sets["of"])
    if start == at and end == at + 1:
        return None
    word = table.words.get(tokens[end].text) if end < stop else None
    if word is not None and word.kind in ("hundred", "dozen", "scale"):
        value, quantum, end, scale = scales(tokens, Decimal(2), ONE, end, stop, table, digits=True)
        return Number(value, value, quantum, start, end, scale)
    return Number(Decimal(2), Decimal(2), ONE, start, end) if end > at + 1 else None
