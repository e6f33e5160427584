"""numbers.yaml as finished look-up tables, for parse.number_lexicon.

Decimals are kept as text, ranges as pairs; words that differ in their spelling only share one entry of ``made``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from feudcheck.language.normal import fold, is_arabic


def number_tables(data: dict[str, Any]) -> dict[str, Any]:
    """The tables of both languages."""
    plain = _plain(data)
    made: list[list[Any]] = []
    words: dict[str, int] = {}
    for form, word in plain.items():
        if word not in made:
            made.append(word)
        words[form] = made.index(word)
    return {
        "made": made,
        "words": words,
        "clitics": folded(data["clitics"]),
        "not_numbers": folded(data["not_numbers"]),
        "glued": {w: int(scale) for scale, words in data["glued_scales"].items() for w in folded(words)},
        "spaced": {w: int(scale) for scale, words in data["spaced_scales"].items() for w in folded(words)},
        "denominators": {w: int(d) for d, words in data["denominators"].items() for w in folded(words)},
        "before": _hedges(data["hedges"]["before"], folded(data["hedge_clitics"]), last=True),
        "after": _hedges(data["hedges"]["after"], [], last=False),
        "sets": {name: sorted(set(folded(words))) for name, words in _lists(data)},
    }


def folded(words: Any) -> list[str]:
    """The words of a YAML list in normalised spelling."""
    return [fold(str(word)) for word in words]


def fraction(text: str) -> Decimal:
    """``"2/3"`` as a number."""
    top, _, bottom = text.partition("/")
    return Decimal(top) / Decimal(bottom or "1")


def _lists(data: dict[str, Any]) -> list[tuple[str, Any]]:
    ranges = [("range_" + name, words) for name, words in data["ranges"].items()]
    return ranges + [(name, words) for name, words in data.items() if isinstance(words, list)]


def _plain(data: dict[str, Any]) -> dict[str, list[Any]]:
    words: dict[str, list[Any]] = {}

    def put(forms: Any, kind: str, value: Any) -> None:
        for form in folded(forms):
            words.setdefault(form, [kind, value, is_arabic(form[0])])

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
        put(forms, "fraction", str(fraction(value)))
    for value, glyph in data["glyphs"].items():
        put([glyph], "glyph", str(fraction(value)))
    for bottom, word in data["parts"].items():
        put([word], "part", str(Decimal(1) / int(bottom)))
    for span, forms in data["vague"].items():
        put(forms, "vague", [int(n) for n in span.split(",")])
    put(data["few"], "few", [3, 9])
    for value, forms in data["multi"].items():
        put(forms, "multi", int(value))
    put(data["multi_prefix"], "multi-prefix", 0)
    put(data["couple"], "couple", 2)
    for value, forms in data["multiples"].items():
        put(forms, "multiple", str(value))
    put(data["double"], "double", 2)
    return words


def _hedges(data: dict[str, Any], clitics: list[str], *, last: bool) -> dict[str, list[Any]]:
    by_word: dict[str, list[Any]] = {}
    for name, phrases in data.items():
        for phrase in folded(phrases):
            forms = [phrase, *(c + phrase for c in clitics)] if is_arabic(phrase[0]) else [phrase]
            for form in forms:
                words = form.split()
                by_word.setdefault(words[-1 if last else 0], []).append([words, name])
    return {word: sorted(found, key=lambda item: -len(item[0])) for word, found in by_word.items()}
