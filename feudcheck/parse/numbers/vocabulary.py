"""The number words of numbers.yaml as lookup tables, loaded on first use."""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache

from feudcheck.frozen import dataclass
from feudcheck.language import scripts
from feudcheck.language.data import section
from feudcheck.language.forms import Forms
from feudcheck.language.units import one_units, tables
from feudcheck.model import Bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True, slots=True)
class Word:
    """One form of a number word; the flags say which clitic the form carries."""

    kind: str  # one, ten-one, teen, tens, hundred, hundreds, scale, many, dual, either, dozen, fraction, vague, few, …
    value: Any  # int, Decimal, (low, below), or the unit for "unit" words
    arabic: bool = False
    joins: bool = False  # و or ف before it
    definite: bool = False  # ال before it
    toward: bool = False  # ل before it


Phrases = dict[str, tuple[tuple[list[str], Bound], ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``words`` knows every form, clitics included; ``sets`` holds the plain word lists by name."""

    words: Forms  # of Word
    glued: dict[str, int]
    spaced: dict[str, int]
    denominators: dict[str, int]
    before: Phrases  # hedges by their last word, longest first
    after: Phrases  # hedges by their first word, longest first
    sets: dict[str, frozenset[str]]


def lexicon() -> Lexicon:
    """The tables of both languages, or of as much of them as texts have asked for."""
    return _lexicon(scripts.name_of("numbers"))


@cache
def _lexicon(name: str) -> Lexicon:
    data = section(name)
    made = [Word(kind, _value(value), arabic) for kind, value, arabic in data["made"]]
    words = {form: made[place] for form, place in data["words"].items()}
    return Lexicon(
        words=Forms(words, data["clitics"], _with_clitic, data["not_numbers"]),
        glued=data["glued"],
        spaced=data["spaced"],
        denominators=data["denominators"],
        before=_hedges(data["before"]),
        after=_hedges(data["after"]),
        sets={name: frozenset(words) for name, words in data["sets"].items()},
    )


def _with_clitic(word: Word, clitic: str) -> Word | None:
    if not word.arabic:
        return None
    joins, definite = clitic[0] in "وف", clitic.endswith(("ال", "لل"))
    return Word(word.kind, word.value, True, joins, definite, clitic[0] == "ل" and clitic != "لل")


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return Decimal(value)
    return tuple(value) if isinstance(value, list) else value


def _hedges(data: dict[str, Any]) -> Phrases:
    bounds = {str(bound): bound for bound in Bound}
    return {word: tuple([(words, bounds[name]) for words, name in found]) for word, found in data.items()}


@lru_cache(maxsize=20_000)
def is_trigger(text: str) -> bool:
    """Whether an amount may begin at a word, whatever else stands around it."""
    units = tables()
    return text in lexicon().words or text in units.duals or text in _openers(scripts.name_of("units"))


@cache
def _openers(_: str) -> frozenset[str]:
    units = tables()
    return units.article_units.union(units.timed_duals, one_units())
