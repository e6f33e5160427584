"""The calendar's words as lookup tables, and a token list seen through them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache

from feudcheck.language import scripts
from feudcheck.language.calendar_roles import CENTURY, DAY, DECADE, DEICTIC, NTH, WEEK, WHICH, YEAR
from feudcheck.language.data import section
from feudcheck.later import later
from feudcheck.model import Token
from feudcheck.parse.dates.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from feudcheck.parse.dates import spelled_years
else:
    (spelled_years,) = later("feudcheck.parse.dates.spelled_years")

PAD = ("",) * 12  # so that looking ahead needs no bounds check
REACH = 10  # how many tokens before its core word an expression may begin


class Words:
    """Every table of ``calendar.yaml`` (language.compile_calendar), loaded once, on first use."""

    def __init__(self, data: dict[str, Any]) -> None:
        for name, words in data["sets"].items():
            setattr(self, name, frozenset(words))
        for name, table in data["phrases"].items():
            setattr(self, name, Phrases(table))
        for name, table in data["plain"].items():
            setattr(self, name, table)
        self.units = {word: (unit, count) for word, (unit, count) in data["plain"]["units"].items()}

    def __getattr__(self, name: str) -> Any:  # the tables set by name above
        raise AttributeError(name)


def words() -> Words:
    """The tables, built on first use."""
    return _words(scripts.name_of("calendar"))


@cache
def _words(name: str) -> Words:
    return Words(section(name))


class Scan:
    """A token list with each word reduced to a known form, and where dates may begin.

    ``words[i]`` is padded past the end; ``clitics[i]`` holds what was cut off in front;
    ``numbers[i]`` is the value of a token of one to four digits, else -1.
    """

    __slots__ = ("clitics", "count", "kinds", "lex", "numbers", "said", "spelled", "starts", "today", "tokens",
                 "words")  # fmt: skip

    def __init__(self, tokens: Sequence[Token], today: dt.date) -> None:
        scripts.note(tokens)
        lex = words()
        self.lex, self.tokens, self.today, self.count = lex, tokens, today, len(tokens)
        self.said: int | None = None  # the year of the last date read
        self.clitics: dict[int, str] = {}
        self.numbers: dict[int, int] = {}
        self.spelled: dict[int, int] = {}  # where a year in words begins: the token behind it
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
            if (text in lex.year_word or text in lex.century_words) and spelled_years.found(self, i):
                cores.append(i + (text in lex.year_word))
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
            return str(self.lex.article + text[3:])
        return text

    def roles(self, i: int) -> int:
        """What may begin at ``i``; an article has the roles of the word after it."""
        kind = self.kinds.get(i)
        if kind is None:
            kind = self.kinds[i] = self._kind(i)
        return kind

    def _kind(self, i: int) -> int:
        roles: dict[str, int] = self.lex.roles
        word = self.words[i]
        if word in self.lex.the:
            after = self.words[i + 1]
            bits = roles.get(after, 0) | DEICTIC | WEEK
            if i + 1 in self.numbers:
                bits |= DAY | NTH | DECADE | CENTURY | YEAR
            return bits | (WHICH if after in self.lex.which_before else 0)
        return roles.get(word, 0)

    def number(self, i: int) -> int:
        """The whole number that token ``i`` is, in figures or words; -1 where it is none."""
        return self.numbers.get(i, -1)

    def is_year(self, i: int) -> bool:
        """Whether the number at ``i`` is written with four digits, or in words as years are."""
        return len(self.tokens[i].text) == 4 or i in self.spelled

    def behind(self, i: int) -> int:
        """The token behind the number at ``i``."""
        return self.spelled.get(i, i + 1)

    def glued(self, i: int) -> bool:
        """Whether token ``i`` directly follows token ``i - 1``."""
        return 0 < i < self.count and self.tokens[i - 1].end == self.tokens[i].start

    def lettered(self, i: int) -> bool:
        """Whether a word is written right onto the number before it."""
        return self.words[i][:1].isalpha() and self.glued(i)

    def raw(self, i: int) -> str:
        """Token ``i`` as written; "" outside of the text."""
        return self.tokens[i].raw if 0 <= i < self.count else ""

    def span(self, i: int, end: int) -> tuple[int, int]:
        """Where tokens ``i`` to ``end`` stand in the text, without a clitic in front."""
        token, clitic = self.tokens[i], self.clitics.get(i, "")
        cut = len(clitic) if clitic and token.raw.startswith(clitic) else 0
        return token.start + cut, self.tokens[end - 1].end

    def before(self, i: int) -> str:
        """The word in front of token ``i``; "" at the start."""
        return self.words[i - 1] if i > 0 else ""

    def the(self, i: int) -> int:
        """Past an English article."""
        return i + 1 if self.words[i] in self.lex.the else i

    def alone(self, i: int, end: int) -> bool:
        """Whether nothing but marks stands outside ``i`` to ``end``."""
        if i > 3 or self.count - end > 1:
            return False
        return all(t.kind == "mark" for t in (*self.tokens[: max(i, 0)], *self.tokens[end:]))
