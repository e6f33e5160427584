"""calendar.yaml as finished look-up tables, for parse.dates.vocabulary: words, phrases and what may begin at a word."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from feudcheck.language.calendar_roles import (
    AGO,
    BETWEEN,
    CENTURY,
    DAY,
    DECADE,
    DEICTIC,
    FOLLOW,
    HEDGE,
    LEAD,
    LETTER,
    MONTH,
    NTH,
    OPEN,
    PART,
    SEASON,
    TRAIL,
    WEEK,
    WEEKDAY,
    WHICH,
    YEAR,
)  # fmt: skip
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.tokens import tokenize


def calendar_tables(data: dict[str, Any]) -> dict[str, Any]:
    """The tables by kind: ``sets``, ``phrases`` and ``plain`` (maps and texts)."""
    tables = vars(_Tables(data))
    kinds: dict[str, dict[str, Any]] = {"sets": {}, "phrases": {}, "plain": {}}
    for name, table in tables.items():
        if isinstance(table, frozenset):
            kinds["sets"][name] = sorted(table)
        elif isinstance(table, _Phrases):
            kinds["phrases"][name] = table.table
        else:
            kinds["plain"][name] = table
    return kinds


def _split(phrase: str) -> list[str]:
    """The normalised words of a phrase, as the tokenizer cuts them."""
    return [token.text for token in tokenize(phrase)]


def _defined(word: str, article: str) -> list[str]:
    """An Arabic noun with and without its article; any other word alone."""
    word = fold(word)
    return [word, article + word] if is_arabic(word[0]) and not word.startswith(article) else [word]


class _Phrases:
    """Phrases with their values, under their first word, the longest first."""

    def __init__(self, pairs: Iterable[tuple[str, Any]]) -> None:
        self.table: dict[str, list[tuple[list[str], Any]]] = {}
        for phrase, value in pairs:
            head, *tail = _split(phrase)
            self.table.setdefault(head, []).append((tail, value))
        for entries in self.table.values():
            entries.sort(key=lambda entry: -len(entry[0]))


def _roles(lex: _Tables) -> dict[str, int]:
    months = [*lex.months, *lex.long_months, *lex.month_word_phrases.table]
    amounts = [*lex.counts.table, *lex.cardinals, *lex.teen_ones, *(u for u in lex.units if not u.isascii()),
               *lex.less_than_phrases.table, *lex.more_than_phrases.table, *lex.hedges_phrases.table]  # fmt: skip
    tens = [word for word, value in lex.cardinals.items() if value in (20, 30)]
    ordinals = [*lex.ordinals, *lex.glued_article, *tens]
    table: dict[str, int] = {}
    for bits, names in (
        (HEDGE, lex.hedges_phrases.table), (BETWEEN, lex.between_from_phrases.table),
        (BETWEEN, lex.between_and_phrases.table), (OPEN, lex.relations.table), (OPEN, lex.open_from),
        (FOLLOW, lex.following), (FOLLOW, lex.following_only), (FOLLOW | TRAIL, lex.units),
        (LEAD, lex.after_first | lex.before_first | lex.after_that | lex.before_that),
        (TRAIL, lex.within), (TRAIL | AGO, amounts), (AGO, lex.ago_first), (WEEKDAY | NTH, lex.weekdays),
        (WEEKDAY, lex.day_word), (DAY, ordinals), (DAY | MONTH | WHICH, months),
        (PART, [*lex.part_adjectives, *lex.part_nouns, *lex.ends]), (NTH | CENTURY, ordinals),
        (NTH, [*lex.final, *lex.units, *lex.halves]), (DEICTIC, lex.deictic.table),
        (WHICH, [*lex.which_before, *lex.final, *lex.units, *lex.seasons]), (WEEK, lex.week_of_phrases.table),
        (SEASON, lex.seasons), (DECADE, [*lex.decades, "'"]), (CENTURY, lex.units),
        (LETTER, lex.quarter_letter | lex.half_letter), (YEAR, [*lex.year_word_phrases.table, *lex.century_words]),
    ):  # fmt: skip
        for name in names:
            table[name] = table.get(name, 0) | bits
    return {word: bits for word, bits in table.items() if word not in lex.the}


class _Tables:
    def __init__(self, data: dict[str, Any]) -> None:
        self.article = article = fold(data["article"])
        self.contracted = data["contracted"]

        def both(word: str) -> list[str]:
            return _defined(word, article)

        self.months: dict[str, int] = {}
        self.long_months: dict[str, dict[str, int]] = {}
        for number, names in enumerate(data["months"], 1):
            for name in map(fold, names):
                head, _, tail = name.partition(" ")
                if tail:
                    self.long_months.setdefault(head, {})[tail] = number
                else:
                    self.months[head] = number
        self.shy_months = frozenset(map(fold, data["shy_months"]))
        self.madda = {fold(k): v for k, v in data["madda_months"].items()}
        self.weekdays = {fold(n): i for i, names in enumerate(data["weekdays"]) for n in names}
        self.shy_weekdays = frozenset(map(fold, data["shy_weekdays"]))
        self.seasons = {fold(n): i for i, names in enumerate(data["seasons"]) for n in names}
        self.units: dict[str, tuple[str, int]] = {}
        for unit, forms in data["units"].items():
            for count, key in ((1, "one"), (2, "two"), (0, "many")):
                for name in forms.get(key, ()):
                    self.units |= dict.fromkeys(both(name), (unit, count))
        self.halves = frozenset(map(fold, data["half"]["en"])) | {w for n in data["half"]["def"] for w in both(n)}
        self.part_adjectives = {fold(n): p for p, forms in data["parts"].items() for n in forms["adjective"]}
        self.part_nouns = {fold(n): p for p, forms in data["parts"].items() for n in forms["noun"]}
        self.edges = {fold(n): p for p, names in data["edges"].items() for n in names}
        self.ends = {
            fold(n): (unit, part)
            for unit in ("month", "year")
            for part, names in data[unit + "_ends"].items()
            for n in names
        }
        self.ordinals = {fold(n): int(k) for k, names in data["ordinals"].items() for n in names}
        self.cardinals = {w: int(k) for k, names in data["cardinals"].items() for n in names for w in both(n)}
        self.teen_ones = {fold(k): v for k, v in data["teen_ones"].items()}
        self.decades = {w: int(k) for k, names in data["decades"].items() for n in names for w in both(n)}
        for name in ("suffixes", "ordinal_teen", "glued_article", "decade_suffix", "possessives", "rolling",
                     "nearest_next", "final", "last_after", "following_only", "year_word", "onwards", "scheduled",
                     "quarter_letter", "half_letter", "season_noun", "year_before", "year_determiners", "measured",
                     "acting",
                     "year_plurals", "currency", "function_words", "reject_before", "both_of", "day_word",
                     "that", "passing", "anchor", "open_from", "after_first", "before_first", "ago_first",
                     "after_that", "before_that", "within", "lasting", "the", "same", "only", "placing", "clitics",
                     "joiners", "negators",
                     ):  # fmt: skip
            setattr(self, name, frozenset(map(fold, data[name])))
        self.century_words = data["century_words"]
        self.which_before = {fold(n): int(k) for k, forms in data["which"].items() for n in forms["before"]}
        self.which_after = {fold(n): int(k) for k, forms in data["which"].items() for n in forms["after"]}
        self.following = {fold(n): int(k) for k, names in data["following"].items() for n in names}
        self.counts = _Phrases(data["count_phrases"].items())
        self.fractions = _Phrases(data["fractions"].items())
        self.deictic = _Phrases((p, int(k)) for k, names in data["days_from_today"].items() for p in names)
        self.said_year = _Phrases((p, int(k)) for k, names in data["said_year"].items() for p in names)
        self.relations = _Phrases((p, name) for name, phrases in data["relations"].items() for p in phrases)
        for name in ("now", "ago", "later", "earlier", "after", "before", "hedges", "less_than", "more_than", "to",
                     "to_short", "and", "of", "plain", "month_word", "year_word", "corresponding", "between_from",
                     "between_and", "between_noun", "week_of"):  # fmt: skip
            setattr(self, name + "_phrases", _Phrases((p, True) for p in data[name]))
        self.by, self.joined = data["by_clitic"], data["and_clitic"]
        self.known = frozenset(_all_words(data))
        core: set[str] = set(self.months) | set(self.long_months) | set(self.weekdays) | set(self.seasons)
        core |= set(self.units) | set(self.decades) | set(self.ends) | self.suffixes
        core |= {_split(p)[-1] for names in data["days_from_today"].values() for p in names}
        self.core = frozenset(core - set(self.ordinals))
        self.roles = _roles(self)

    def __getattr__(self, name: str) -> Any:  # the tables set by name above
        raise AttributeError(name)


def _all_words(data: dict[str, Any]) -> Iterable[str]:
    def leaves(value: Any) -> Iterable[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from leaves(key)
                yield from leaves(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from leaves(inner)
        elif isinstance(value, str) and not value.lstrip("-").isdecimal():  # keys may be numbers
            yield value

    article = fold(data["article"])
    for value in data.values():
        for phrase in leaves(value):
            for word in _split(phrase):
                yield from _defined(word, article) if len(word) > 1 else [word]
