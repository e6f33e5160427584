"""units.yaml and currencies.yaml as finished look-up tables, for language.units.

Phrases are kept under their first word, the longest first; factors are kept as text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from feudcheck.language.normal import fold, is_arabic


def unit_tables(units: dict[str, Any], money: dict[str, Any], numbers: dict[str, Any]) -> dict[str, Any]:
    """The tables of both languages; ``numbers`` gives the clitics and the words for “of”."""
    known = units["units"]
    duals, timed = _duals(known, money["families"])
    adjectives, nations = _nations(money["nations"])
    return {
        "phrases": _phrases(known, money["families"]),
        "symbols": money["symbols"],
        "before": {fold(word): name for name, unit in known.items() for word in unit.get("before", ())},
        "families": money["families"],
        "adjectives": adjectives,
        "nations": nations,
        "codes": {code: money["same"].get(code, code) for code in money["codes"]},
        "duals": duals,
        "clitics": [fold(clitic) for clitic in numbers["clitics"]],
        "timed_duals": timed,
        "one_letter": {word: name for name, unit in known.items() for word in unit.get("symbol", ())},
        "prefixes": money["dollar_prefixes"],
        "words_before": money["words_before"],
        "dimensions": {name: [unit["dimension"], str(unit["factor"])] for name, unit in known.items()},
        "rough": units["rough"],
        "article_units": [*units["article_units"], *units["article_money"], *units["article_measures"]],
        "article_measures": units["article_measures"],
        "measures_after": units["measures_after"],
        "timed_articles": units["article_units"],
        "article_before": units["article_before"],
        "only_hyphenated": units["only_hyphenated"],
        "time_words": _folded(units["time_words"]),
        "one_units": _folded(units["one_units"]),
        "links": _folded(numbers["of"]),
    }


def _folded(words: Iterable[str]) -> list[str]:
    return sorted({fold(word) for word in words})


def _phrases(units: dict[str, Any], families: dict[str, Any]) -> dict[str, list[Any]]:
    phrases: dict[str, set[tuple[tuple[str, ...], str, str]]] = {}

    def put(forms: Iterable[object], what: str, name: str) -> None:
        for form in forms:
            words = tuple(fold(str(form)).split())
            for first in (words[0], "ال" + words[0]) if is_arabic(words[0][0]) else (words[0],):
                phrases.setdefault(first, set()).add((words[1:], what, name))

    for name, unit in units.items():
        put(unit["words"], "unit", name)
        put(unit.get("after_time_word", ()), "timed", name)
    for name, family in families.items():
        put(family["words"], "money", name)
    return {word: sorted(found, key=lambda p: (-len(p[0]), p)) for word, found in phrases.items()}


def _duals(units: dict[str, Any], families: dict[str, Any]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    duals: dict[str, list[str]] = {}
    timed: dict[str, list[str]] = {}
    for name, unit in units.items():
        duals.update({fold(word): [name, "1"] for word in unit.get("dual", ())})
        timed.update({fold(word): [name, "1"] for word in unit.get("dual_after_time_word", ())})
    for family in families.values():
        for word in family.get("dual", ()):
            duals.setdefault(fold(word), [family["bare"], str(family.get("factor", 1))])
    return duals, timed


def _nations(forms: dict[str, Any]) -> tuple[dict[str, str], dict[str, list[Any]]]:
    adjectives: dict[str, str] = {}
    nations: dict[str, list[tuple[list[str], str]]] = {}
    for nation, names in forms.items():
        for name in map(fold, names):
            first, *rest = name.split()
            if is_arabic(name[0]):
                adjectives.update({first + end: nation for end in ("", "ه", "ا", "ين", "ان")})
            else:
                nations.setdefault(first, []).append((rest, nation))
    return adjectives, {word: sorted(found, key=lambda n: -len(n[0])) for word, found in nations.items()}
