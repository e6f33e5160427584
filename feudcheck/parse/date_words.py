"""The calendar's words as lookup tables, and a token list seen through them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import cache

from feudcheck.language.data import section
from feudcheck.language.normal import fold, is_arabic
from feudcheck.model import Token
from feudcheck.parse.date_phrases import Phrases, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PAD = ("",) * 12  # so that looking ahead needs no bounds check
REACH = 10  # how many tokens before its core word an expression may begin


def _defined(word: str, article: str) -> list[str]:
    """An Arabic noun with and without its article; any other word alone."""
    word = fold(word)
    return [word, article + word] if is_arabic(word[0]) and not word.startswith(article) else [word]


# What may begin at a word, as bits, so that a word costs only the readings it can have
(HEDGE, BETWEEN, OPEN, FOLLOW, LEAD, TRAIL, AGO, WEEKDAY, DAY, PART, NTH, DEICTIC, WHICH, MONTH, WEEK, SEASON, DECADE,
 CENTURY, LETTER, YEAR) = (1 << n for n in range(20))  # fmt: skip


def _roles(lex: Words) -> dict[str, int]:
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
        (LETTER, lex.quarter_letter | lex.half_letter), (YEAR, lex.year_word_phrases.table),
    ):  # fmt: skip
        for name in names:
            table[name] = table.get(name, 0) | bits
    return {word: bits for word, bits in table.items() if word not in lex.the}


class Words:
    """Every table of ``calendar.yaml``, folded; built once, on first use."""

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
                     "nearest_next", "final", "last_after", "following_only", "year_word", "onwards",
                     "quarter_letter", "half_letter", "season_noun", "year_before", "year_determiners", "measured",
                     "year_plurals", "currency", "function_words", "reject_before", "both_of", "day_word",
                     "that", "passing", "anchor", "open_from", "after_first", "before_first", "ago_first",
                     "after_that", "before_that", "within", "the", "same", "only", "clitics", "joiners", "negators",
                     ):  # fmt: skip
            setattr(self, name, frozenset(map(fold, data[name])))
        self.which_before = {fold(n): int(k) for k, forms in data["which"].items() for n in forms["before"]}
        self.which_after = {fold(n): int(k) for k, forms in data["which"].items() for n in forms["after"]}
        self.following = {fold(n): int(k) for k, names in data["following"].items() for n in names}
        self.counts = Phrases(data["count_phrases"].items())
        self.fractions = Phrases(data["fractions"].items())
        self.deictic = Phrases((p, int(k)) for k, names in data["days_from_today"].items() for p in names)
        self.relations = Phrases((p, name) for name, phrases in data["relations"].items() for p in phrases)
        for name in ("now", "ago", "later", "earlier", "after", "before", "hedges", "less_than", "more_than", "to",
                     "to_short", "and", "of", "plain", "month_word", "year_word", "corresponding", "between_from",
                     "between_and", "between_noun", "week_of"):  # fmt: skip
            setattr(self, name + "_phrases", Phrases((p, True) for p in data[name]))
        self.by, self.joined = data["by_clitic"], data["and_clitic"]
        self.known = frozenset(_all_words(data))
        core: set[str] = set(self.months) | set(self.long_months) | set(self.weekdays) | set(self.seasons)
        core |= set(self.units) | set(self.decades) | set(self.ends) | self.suffixes
        core |= {split(p)[-1] for names in data["days_from_today"].values() for p in names}
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
    for key, value in data.items():
        if key != "say":
            for phrase in leaves(value):
                for word in split(phrase):
                    yield from _defined(word, article) if len(word) > 1 else [word]


@cache
def words() -> Words:
    """The tables, built on first use."""
    return Words(section("calendar"))


class Scan:
    """A token list with each word reduced to a known form, and where dates may begin.

    ``words[i]`` is padded past the end; ``clitics[i]`` holds what was cut off in front;
    ``numbers[i]`` is the value of a token of one to four digits, else -1.
    """

    __slots__ = ("clitics", "count", "kinds", "lex", "numbers", "starts", "today", "tokens", "words")

    def __init__(self, tokens: Sequence[Token], today: dt.date) -> None:
        lex = words()
        self.lex, self.tokens, self.today, self.count = lex, tokens, today, len(tokens)
        self.clitics: dict[int, str] = {}
        self.numbers: dict[int, int] = {}
        self.kinds: dict[int, int] = {}
        known, core = lex.known, lex.core
        forms: list[str] = []
        cores: list[int] = []
        for i, token in enumerate(tokens):
            text = token.text
            if text not in known:
                if token.kind == "number":
                    self._number(i, text, cores)
                elif text[0] in lex.clitics:
                    text = self._strip(i, text)
            if text in core:
                cores.append(i)
            forms.append(text)
        forms.extend(PAD)
        self.words = forms
        self.starts: list[int] = []
        if cores:
            done, roles, the, numbers = 0, lex.roles, lex.the, self.numbers
            for core_at in cores:
                for i in range(max(done, core_at - REACH), core_at + 1):
                    if (
                        forms[i] in roles
                        or (i in numbers or tokens[i].kind == "number")
                        or (forms[i] in the and (forms[i + 1] in roles or i + 1 in numbers))
                    ):
                        self.starts.append(i)
                done = max(done, core_at + 1)

    def _number(self, i: int, text: str, cores: list[int]) -> None:
        size = len(text)
        if size <= 4 and text.isdecimal():
            self.numbers[i] = int(text)
            lex, tokens = self.lex, self.tokens
            before = tokens[i - 1].text if i else ""
            after = tokens[i + 1].text if size == 2 and i + 1 < self.count else ""
            lettered = before in lex.quarter_letter or before in lex.half_letter or after in lex.decade_suffix
            if size == 4 or before in ("/", "-") or lettered:
                cores.append(i)
        elif text.count(".") == 2 and size <= 10:
            cores.append(i)

    def _strip(self, i: int, text: str) -> str:
        known, clitics, joiners = self.lex.known, self.lex.clitics, self.lex.joiners
        for cut in (1, 2):
            rest = text[cut:]
            if cut == 2 and (text[1:2] not in clitics or text[0] not in joiners):
                if text.startswith(self.lex.contracted):
                    rest = self.lex.article + text[2:]
                else:
                    break
            if len(rest) > 1 and rest in known:
                self.clitics[i] = text[:cut]
                return rest
        if text[0] in joiners and text.startswith(self.lex.contracted, 1) and self.lex.article + text[3:] in known:
            self.clitics[i] = text[:2]
            return self.lex.article + text[3:]
        return text

    def roles(self, i: int) -> int:
        """What may begin at ``i``; an article has the roles of the word after it."""
        kind = self.kinds.get(i)
        if kind is None:
            kind = self.kinds[i] = self._kind(i)
        return kind

    def _kind(self, i: int) -> int:
        word, roles = self.words[i], self.lex.roles
        if word in self.lex.the:
            after = self.words[i + 1]
            bits = roles.get(after, 0) | DEICTIC | WEEK
            if i + 1 in self.numbers:
                bits |= DAY | NTH | DECADE | CENTURY | YEAR
            return bits | (WHICH if after in self.lex.which_before else 0)
        return roles.get(word, 0)

    def number(self, i: int) -> int:
        return self.numbers.get(i, -1)

    def glued(self, i: int) -> bool:
        """Whether token ``i`` directly follows token ``i - 1``."""
        return 0 < i < self.count and self.tokens[i - 1].end == self.tokens[i].start

    def lettered(self, i: int) -> bool:
        """Whether a word is written right onto the number before it."""
        return self.words[i][:1].isalpha() and self.glued(i)

    def raw(self, i: int) -> str:
        return self.tokens[i].raw if 0 <= i < self.count else ""

    def span(self, i: int, end: int) -> tuple[int, int]:
        """Where tokens ``i`` to ``end`` stand in the text, without a clitic in front."""
        token, clitic = self.tokens[i], self.clitics.get(i, "")
        cut = len(clitic) if clitic and token.raw.startswith(clitic) else 0
        return token.start + cut, self.tokens[end - 1].end

    def before(self, i: int) -> str:
        return self.words[i - 1] if i > 0 else ""

    def the(self, i: int) -> int:
        """Past an English article."""
        return i + 1 if self.words[i] in self.lex.the else i

    def alone(self, i: int, end: int) -> bool:
        """Whether nothing but marks stands outside ``i`` to ``end``."""
        if i > 3 or self.count - end > 1:
            return False
        return all(t.kind == "mark" for t in (*self.tokens[: max(i, 0)], *self.tokens[end:]))
