"""Units and currencies: the words after (or before) a number, and what converts into what."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache

from feudcheck.frozen import dataclass, replace
from feudcheck.language import scripts
from feudcheck.language.data import section
from feudcheck.language.forms import Forms
from feudcheck.model import Amount, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit read from text: its name, and what one of the word is worth in it (a cent: 0.01)."""

    name: str
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Tables:
    """The compiled words of ``units.yaml`` and ``currencies.yaml``."""

    phrases: dict[str, list[Any]]  # first word → [rest, what, name], longest first
    symbols: dict[str, str]
    before: dict[str, str]
    families: dict[str, dict[str, Any]]
    adjectives: dict[str, str]  # Arabic nation adjective → nation
    nations: dict[str, list[Any]]  # English, first word → [rest, nation]
    codes: dict[str, str]
    duals: Forms  # of Unit
    timed_duals: dict[str, Unit]  # duals only after a time word (عقدين: two decades, or two contracts)
    one_letter: dict[str, str]
    prefixes: dict[str, str]
    words_before: dict[str, str]
    dimensions: dict[str, tuple[str, Decimal]]
    article_units: frozenset[str]  # words that make an amount with "a": a dollar, a year
    timed_articles: frozenset[str]
    article_measures: frozenset[str]  # only after a bound: "more than a tonne"
    measures_after: frozenset[str]
    article_before: frozenset[str]
    only_hyphenated: frozenset[str]
    rough: dict[str, Any]
    time_words: frozenset[str]
    one_units: frozenset[str]
    links: frozenset[str]  # of, من


def tables() -> Tables:
    """All lookup tables, loaded once."""
    return _tables(scripts.name_of("units"))


@cache
def _tables(name: str) -> Tables:
    data = dict(section(name))
    for name in ("duals", "timed_duals"):
        data[name] = {word: Unit(unit, Decimal(factor)) for word, (unit, factor) in data[name].items()}
    data["dimensions"] = {name: (kind, Decimal(factor)) for name, (kind, factor) in data["dimensions"].items()}
    for name in ("article_units", "timed_articles", "article_measures", "measures_after", "article_before",
                 "only_hyphenated", "time_words", "one_units", "links"):  # fmt: skip
        data[name] = frozenset(data[name])
    clitics = data.pop("clitics")
    data["duals"] = Forms(data["duals"], clitics, lambda unit, _: unit)
    return Tables(**data)


def _follows(tokens: Sequence[Token], at: int, words: Sequence[str], stop: int) -> bool:
    if at + len(words) > stop:
        return False
    return all(tokens[at + k].text == word for k, word in enumerate(words))


def unit_after(
    tokens: Sequence[Token], at: int, stop: int, *, big: bool = False, loose: bool = False
) -> tuple[Unit, int] | None:
    """The unit that starts at token ``at`` and the index after it, else None. Allows a hyphen ("six-month"); where
    ``loose`` (billions of dollars) also "of"/"من". ``big``: the number has a scale word ("won" needs one)."""
    if at >= stop:
        return None
    found = _unit_at(tokens, at, stop, big)
    if found is not None or at + 1 >= stop:
        return found
    token = tokens[at]
    hyphen = token.text == "-" and token.start == tokens[at - 1].end and tokens[at + 1].start == token.end
    if (hyphen and tokens[at + 1].kind == "word") or (loose and token.text in tables().links):
        return _unit_at(tokens, at + 1, stop, big)
    return None


def _unit_at(tokens: Sequence[Token], at: int, stop: int, big: bool) -> tuple[Unit, int] | None:
    table, token = tables(), tokens[at]
    text = token.text
    found = table.phrases.get(text)
    if found:
        for rest, what, name in found:
            if not _follows(tokens, at + 1, rest, stop):
                continue
            end = at + 1 + len(rest)
            if what == "money":
                return _family(tokens, name, None, end, stop, big)
            if what == "timed" and not _after_time_word(tokens, at):
                continue
            return Unit(name), end
    if text in table.symbols:
        return Unit(table.symbols[text]), at + 1
    if text in table.nations:
        for rest, nation in table.nations[text]:
            end = at + 1 + len(rest)
            if not _follows(tokens, at + 1, rest, stop) or end >= stop:
                continue
            if tokens[end].text == "$":
                return Unit(table.families["dollar"]["codes"].get(nation, "USD")), end + 1
            for more, what, name in table.phrases.get(tokens[end].text, ()):
                if what == "money" and _follows(tokens, end + 1, more, stop):
                    return _family(tokens, name, nation, end + 1 + len(more), stop, big)
    if token.raw in table.codes and len(token.raw) == 3:
        return Unit(table.codes[token.raw]), at + 1
    if token.raw in table.one_letter:
        return Unit(table.one_letter[token.raw]), at + 1
    return None


def _after_time_word(tokens: Sequence[Token], at: int) -> bool:
    words = tables().time_words
    return any(tokens[k].text in words for k in range(max(0, at - 4), at))


def _family(
    tokens: Sequence[Token], name: str, nation: str | None, end: int, stop: int, big: bool
) -> tuple[Unit, int] | None:
    table = tables()
    family = table.families[name]
    if nation is None and end < stop:
        nation = table.adjectives.get(tokens[end].text.removeprefix("ال"))
        if nation is not None:
            end += 1
    if family.get("needs_scale") and not big and nation is None:
        return None
    code = family["codes"].get(nation, family["bare"])
    return Unit(code, Decimal(str(family.get("factor", 1)))), end


def one_units() -> frozenset[str]:
    """Arabic words that say one of a time unit where ونصف follows: عام ونصف (a year and a half)."""
    return tables().one_units


def dual_at(tokens: Sequence[Token], at: int) -> Unit | None:
    """The unit that token ``at`` names two of (شهرين, دولارين), else None."""
    table, text = tables(), tokens[at].text
    found: Unit | None = table.duals.get(text)
    if found is not None:
        return found
    return table.timed_duals.get(text) if text in table.timed_duals and _after_time_word(tokens, at) else None


def unit_before(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """The currency symbol or code (or per-cent sign) that ends just before token ``at``, and where it starts."""
    if at == 0:
        return None
    table, token = tables(), tokens[at - 1]
    if token.kind == "mark":
        if token.text == "$" and at >= 2 and tokens[at - 2].end == token.start:
            code = table.prefixes.get(tokens[at - 2].text)
            if code is not None:
                return Unit(code), at - 2
        if token.text in table.symbols:
            return Unit(table.symbols[token.text]), at - 1
        if token.text in table.before and token.end == tokens[at].start and (at < 2 or tokens[at - 2].kind != "number"):
            return Unit(table.before[token.text]), at - 1
        if token.text == "." and at >= 2:
            word = table.words_before.get(tokens[at - 2].raw.lower())
            return None if word is None else (Unit(word), at - 2)
        return None
    if token.raw in table.codes:
        return Unit(table.codes[token.raw]), at - 1
    word = table.words_before.get(token.text) or table.words_before.get(token.raw)
    return None if word is None else (Unit(word), at - 1)


def may_stand_for(unit: str) -> frozenset[str]:
    """The ISO codes a generic currency ("dinar", "pound-ar") may stand for; of any other unit only itself."""
    family = tables().families.get(unit)
    if family is None or family["bare"] != unit:
        return frozenset((unit,))
    return frozenset((*family.get("stands_for", family["codes"].values()), unit))


def same_currency(one: str, other: str) -> bool:
    """Whether two money units can be the same currency ("dinar" and "KWD" can)."""
    return bool(may_stand_for(one) & may_stand_for(other))


@lru_cache(maxsize=1_000)
def large(amount: Amount) -> bool:
    """Whether a bare number of this size may be a sum; smaller ones are counts."""
    return (amount.low or amount.high or 0) >= MILLION


def left_open(amount: Amount) -> bool:
    """Whether a large figure has neither a unit nor something that it counts: "worth 300 billion"."""
    return amount.unit is None and not amount.noun and large(amount)


def is_currency(unit: str | None) -> bool:
    """Whether ``unit`` is a currency, generic ones included."""
    return unit is not None and (
        unit in tables().codes or (unit in tables().families and unit == tables().families[unit]["bare"])
    )


def in_base_unit(unit: str | None) -> tuple[str, Decimal]:
    """The dimension of ``unit`` and how many base units one is (km: "length", 1000). A currency, a generic
    currency or a bare count (``None``: "count") is a dimension of its own, factor 1."""
    if unit is None:
        return "count", Decimal(1)
    return tables().dimensions.get(unit, (unit, Decimal(1)))


@lru_cache(maxsize=1_000)
def conversion(one: str | None, other: str | None) -> Decimal | None:
    """How many of ``other`` one of ``one`` is, of months and days on average; None where they measure two things."""
    if one == other:
        return Decimal(1)
    (kind, factor), (to_kind, to_factor) = in_base_unit(one), in_base_unit(other)
    if kind == to_kind:
        return factor / to_factor
    rough = tables().rough
    month = Decimal(rough["factor"])
    if (kind, to_kind) == (rough["from"], rough["to"]):
        return factor * month / to_factor
    if (kind, to_kind) == (rough["to"], rough["from"]):
        return factor / (to_factor * month)
    return None


def converted(amount: Amount, unit: str | None) -> Amount | None:
    """``amount`` expressed in ``unit`` (its quantum too), or None where that makes no sense."""
    factor = conversion(amount.unit, unit)
    if factor is None:
        return None
    if factor == 1:
        return replace(amount, unit=unit)
    low, high = (None if side is None else side * factor for side in (amount.low, amount.high))
    return replace(amount, low=low, high=high, quantum=amount.quantum * factor, unit=unit)
