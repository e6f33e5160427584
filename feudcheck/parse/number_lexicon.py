"""The number words of numbers.yaml as lookup tables, built once on first use."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from feudcheck.frozen import dataclass
from feudcheck.language.data import section
from feudcheck.language.normal import fold, is_arabic
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


Phrases = dict[str, tuple[tuple[tuple[str, ...], Bound], ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``words`` maps every form, clitics included; ``sets`` holds the plain word lists by name."""

    words: dict[str, Word]
    glued: dict[str, int]
    spaced: dict[str, int]
    denominators: dict[str, int]
    before: Phrases  # hedges by their last word, longest first
    after: Phrases  # hedges by their first word, longest first
    sets: dict[str, frozenset[str]]


def folded(words: Any) -> list[str]:
    """The words of a YAML list in normalised spelling."""
    return [fold(str(word)) for word in words]


def fraction(text: str) -> Decimal:
    """``"2/3"`` as a number."""
    top, _, bottom = text.partition("/")
    return Decimal(top) / Decimal(bottom or "1")


@cache
def lexicon() -> Lexicon:
    """The tables of both languages."""
    data = section("numbers")
    plain = _plain(data)
    return Lexicon(
        words=_with_clitics(plain, folded(data["clitics"]), set(folded(data["not_numbers"]))),
        glued={w: int(scale) for scale, words in data["glued_scales"].items() for w in folded(words)},
        spaced={w: int(scale) for scale, words in data["spaced_scales"].items() for w in folded(words)},
        denominators={w: int(d) for d, words in data["denominators"].items() for w in folded(words)},
        before=_hedges(data["hedges"]["before"], folded(data["hedge_clitics"]), last=True),
        after=_hedges(data["hedges"]["after"], [], last=False),
        sets={name: frozenset(folded(words)) for name, words in _lists(data)},
    )


def _lists(data: dict[str, Any]) -> list[tuple[str, Any]]:
    ranges = [("range_" + name, words) for name, words in data["ranges"].items()]
    return ranges + [(name, words) for name, words in data.items() if isinstance(words, list)]


def _plain(data: dict[str, Any]) -> dict[str, Word]:
    words: dict[str, Word] = {}

    def put(forms: Any, kind: str, value: Any) -> None:
        for form in folded(forms):
            words.setdefault(form, Word(kind, value, arabic=is_arabic(form[0])))

    for kind, table in (
        ("one", "ones"),
        ("teen", "teens"),
        ("tens", "tens"),
        ("hundreds", "hundreds"),
        ("dozen", "dozen"),
    ):
        for value, forms in data[table].items():
            put(forms, kind, int(value))
    put(data["one_before_ten"], "ten-one", 1)
    put(data["hundred"], "hundred", 100)
    for value, by_kind in data["scales"].items():
        for name, forms in by_kind.items():
            put(forms, "scale" if name == "one" else name, int(value))
    for value, forms in data["fractions"].items():
        put(forms, "fraction", fraction(value))
    for value, glyph in data["glyphs"].items():
        put([glyph], "glyph", fraction(value))
    for bottom, word in data["parts"].items():
        put([word], "part", Decimal(1) / int(bottom))
    for span, forms in data["vague"].items():
        put(forms, "vague", tuple(int(n) for n in span.split(",")))
    put(data["few"], "few", (3, 9))
    for value, forms in data["multi"].items():
        put(forms, "multi", int(value))
    put(data["multi_prefix"], "multi-prefix", 0)
    put(data["couple"], "couple", 2)
    for value, forms in data["multiples"].items():
        put(forms, "multiple", Decimal(str(value)))
    put(data["double"], "double", 2)
    return words


def _with_clitics(plain: dict[str, Word], clitics: list[str], never: set[str]) -> dict[str, Word]:
    arabic = [(form, word.kind, word.value) for form, word in plain.items() if word.arabic]
    words: dict[str, Word] = {}
    for clitic in reversed(clitics):
        joins = clitic[0] in "وف"
        definite = clitic.endswith(("ال", "لل"))
        toward = clitic[0] == "ل" and clitic != "لل"
        words.update(
            [(clitic + form, Word(kind, value, True, joins, definite, toward)) for form, kind, value in arabic]
        )
    for form in never:
        words.pop(form, None)
    words.update(plain)
    return words


def _hedges(data: dict[str, Any], clitics: list[str], *, last: bool) -> Phrases:
    by_word: dict[str, list[tuple[tuple[str, ...], Bound]]] = {}
    for name, phrases in data.items():
        for phrase in folded(phrases):
            forms = [phrase, *(c + phrase for c in clitics)] if is_arabic(phrase[0]) else [phrase]
            for form in forms:
                words = tuple(form.split())
                by_word.setdefault(words[-1 if last else 0], []).append((words, Bound(name)))
    return {word: tuple(sorted(found, key=lambda item: -len(item[0]))) for word, found in by_word.items()}
