"""What stands in each block of an article: names, amounts, dates, quotations, words."""

from __future__ import annotations

import datetime as dt
import re
from functools import cached_property

from feudcheck import documents
from feudcheck.compare.times.date_values import aligned
from feudcheck.frozen import dataclass, replace
from feudcheck.language.data import section
from feudcheck.language.tokens import tokenize
from feudcheck.language.units import is_currency
from feudcheck.model import Grain
from feudcheck.parse.dates.field import read_date
from feudcheck.parse.statement import parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from feudcheck.curate.ground.outline import Outline
    from feudcheck.model import Amount, DateRef, Span, Statement
    from feudcheck.model.document import Document
    from feudcheck.pipeline import Checker

_LEAST_WORD = 5  # letters
_ANY_DAY = dt.date(2000, 1, 1)
_DAY = dt.timedelta(days=1)
_TANWIN = re.compile("(?:\u064b\u0627|\u0627\u064b)$")


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount, its block, and the currencies that its sentence names."""

    block: int
    amount: Amount
    currencies: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its block, its span in the block's text, what it says."""

    block: int
    span: Span
    statement: Statement


class Evidence:
    """The content of an article, read once. ``published``: its source's date, "" where that is not known."""

    def __init__(self, document: Document, outline: Outline, checker: Checker, published: str) -> None:
        self.document, self.outline, self._checker = document, outline, checker
        self.published = read_date(published) if published else None
        self._own = self.published.end - _DAY if self.published else _ANY_DAY
        self._texts = [block.passage.text for block in document.blocks]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences; relative dates count from their heading's date, else from the article's."""
        found = []
        for number, block in enumerate(self.document.blocks):
            day = self.day_of(number)
            text, spans = self._texts[number], documents.sentences(block)
            found += [Sentence(number, span, self._read(text[slice(*span)], day)) for span in spans]
        return tuple(found)

    @cached_property
    def names(self) -> dict[str, list[int]]:
        """The blocks in which each entity is named."""
        found: dict[str, list[int]] = {}
        for sentence in self.sentences:
            for item in sentence.statement.items:
                for id_ in item.ids if item.kind == "mention" else ():
                    found.setdefault(id_, []).append(sentence.block)
        return found

    @cached_property
    def amounts(self) -> list[Figure]:
        """Every amount."""
        found = []
        for sentence in self.sentences:
            amounts = [item.amount for item in sentence.statement.items if item.amount is not None]
            currencies = frozenset(amount.unit for amount in amounts if amount.unit and is_currency(amount.unit))
            found += [Figure(sentence.block, amount, currencies) for amount in amounts]
        return found

    @cached_property
    def all_dates(self) -> list[tuple[int, DateRef]]:
        """(block, date) of every date; "the same year" is its heading's."""
        found = [(s.block, i.date) for s in self.sentences for i in s.statement.items if i.date is not None]
        for number, text in enumerate(self._texts):
            day = self.day_of(number)
            if day != _ANY_DAY and (told := _with_year(text, day.year)) is not None:
                found += [(number, i.date) for i in self._read(told, day).items if i.date is not None]
        named: dict[int, set[int]] = {}
        for block, date in found:
            if not (date.yearless or date.relative or date.offset) and date.grain is not Grain.RANGE:
                named.setdefault(block, set()).add(date.start.year)
        return [(block, one) for block, date in found for one in self._in_years(block, date, named.get(block, ()))]

    def _in_years(self, block: int, date: DateRef, named: Collection[int]) -> list[DateRef]:
        """A date as it may be meant: without a year, of its paragraph's year, its heading's, or one beside that."""
        heading = self._heading_date(block)
        if not date.yearless:
            return [date]
        years: tuple[int, ...]
        if named:
            years = tuple(named)
        elif heading is not None and heading.grain is Grain.YEAR:
            years = (heading.start.year,)
        elif heading is not None:  # a story told under the day on which it began
            years = (heading.start.year, heading.start.year + 1)
        elif self.published is not None:
            years = (self.published.start.year - 1, self.published.start.year)
        else:
            return [replace(date, yearless=True)]
        moved = [aligned(date, replace(date, start=dt.date(year, 1, 1))) for year in years]
        return [replace(one, yearless=False) for one in moved]

    @cached_property
    def dates(self) -> list[tuple[int, DateRef]]:
        """(block, date) of every date that is not counted from another event."""
        return [(block, date) for block, date in self.all_dates if date.offset is None]

    @cached_property
    def undated(self) -> frozenset[int]:
        """The blocks that stand under no heading with a date."""
        return frozenset(n for n in range(len(self._texts)) if self._heading_date(n) is None)

    @cached_property
    def words(self) -> list[tuple[str, ...]]:
        """The normalised words of each block."""
        return [plain_words(text) for text in self._texts]

    def names_of(self, id_: str) -> list[tuple[str, ...]]:
        """The names and aliases of an entity as normalised words."""
        entity = self._checker.base.entity(id_)
        return [words for name in (*entity.names.values(), *entity.aliases) if (words := plain_words(name))]

    def line(self, block: int) -> int:
        """The line of the file on which a block begins."""
        passage = self.document.blocks[block].passage
        return self.place(passage.raw_span((0, len(passage.text)))[0])[0]

    def words_for(self, id_: str) -> frozenset[str]:
        """Single words that stand for an entity by themselves: parts of its names that no other entity's have."""
        views = self._checker.views
        if views.kind_of(id_) == "person":
            return frozenset()
        return frozenset(w for w in views.name_words(id_) if len(w) >= _LEAST_WORD and views.called(w) == {id_})

    def place(self, at: int) -> tuple[int, int]:
        """Line and column of a place in the file's text."""
        text = self.document.text
        return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)

    def day_of(self, block: int) -> dt.date:
        """What relative and yearless dates of a block count from: the end of its heading's date, if it has one."""
        date = self._heading_date(block)
        return date.end - _DAY if date is not None else self._own

    def _heading_date(self, block: int) -> DateRef | None:
        """The one whole date of the heading under which a block stands."""
        heading = self.outline.heading_of(block)
        if heading is None or block in self.outline.headings:
            return None
        told = self._read(self._texts[heading], self._own)
        dates = [i.date for i in told.items if i.date is not None and i.date.offset is None and not i.date.relative]
        whole = [date for date in dates if not date.yearless and date.grain in (Grain.DAY, Grain.MONTH, Grain.YEAR)]
        return whole[0] if len(whole) == 1 else None

    def _read(self, text: str, day: dt.date) -> Statement:
        return parse(text, self._checker.base, self._checker.lexicon, day)


def plain_words(text: str) -> tuple[str, ...]:
    """The normalised words of a text, marks left out, without the alef that only carries an ending."""
    tokens = (token for token in tokenize(text) if token.kind != "mark")
    return tuple([t.text[:-1] if _TANWIN.search(t.raw) else t.text for t in tokens])


def _with_year(text: str, year: int) -> str | None:
    """``text`` with the year in the place of "the same year"; None where it does not say so."""
    for phrase in section("references")["same_year"]:
        if phrase in text:
            return text.replace(phrase, str(year))
    return None
