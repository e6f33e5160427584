"""A statement and its translation, a quote and its translation: amounts, dates, names and polarity are the same.

What merely has no counterpart is passed over where languages differ in what they put into words; reported is what
both say, and say otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from feudcheck.curate.lint import frames, polarity
from feudcheck.curate.lint.faults import Fault, fact
from feudcheck.curate.lint.ground import Ground
from feudcheck.factbase.formats import LANGUAGE_NAMES
from feudcheck.model import Amount, Grain, Item, Outcome, Statement

_FIRST, _SECOND = "en", "ar"


@dataclass(frozen=True, slots=True)
class _Pair:
    """One text of a fact in both languages. ``way``: where in the fact; ``what``: what a reader calls it."""

    id: str
    way: tuple[str, ...]
    what: str
    english: Statement
    arabic: Statement

    def items(self) -> tuple[list[Item], list[Item]]:
        """What the words of each yield."""
        here, there = ([item for item in one.items if item.span[1]] for one in (self.english, self.arabic))
        return here, there

    def text(self, language: str, item: Item) -> str:
        """How an item is written."""
        statement = self.english if language == _FIRST else self.arabic
        return f"“{statement.text[item.span[0] : item.span[1]]}”"

    def fault(self, rule: str, message: str) -> Fault:
        """A fault of the Arabic text, beside the English one."""
        other = ((fact(self.id, *self.way, _FIRST), f"the English {self.what}"),)
        return Fault(rule, fact(self.id, *self.way, _SECOND), message, other)


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of facts in two languages."""
    for pair in _pairs(ground):
        yield from _amounts(pair)
        yield from _dates(pair)
        yield from _names(ground, pair)
        if ground.wants("translation-polarity"):
            yield from _polarity(ground, pair)


def _pairs(ground: Ground) -> Iterator[_Pair]:
    for number, record in enumerate(ground.facts):
        if {_FIRST, _SECOND} <= record.statement.keys():
            both = map(partial(ground.statement, number), (_FIRST, _SECOND))
            yield _Pair(record.id, ("statement",), "statement", *both)
        if record.quote and {_FIRST, _SECOND} <= record.quote.text.keys():
            spoken = [ground.quote(number, language) for language in (_FIRST, _SECOND)]
            if spoken[0] is not None and spoken[1] is not None:
                yield _Pair(record.id, ("quote", "text"), "quote", spoken[0], spoken[1])


def _amounts(pair: _Pair) -> Iterator[Fault]:
    ours, theirs = ([item for item in items if item.amount] for items in pair.items())
    left, right = _unmatched(ours, theirs), _unmatched(theirs, ours)
    for one in left:
        for other in right:
            if one.amount and other.amount and _rival(one.amount, other.amount):
                here, there = pair.text(_FIRST, one), pair.text(_SECOND, other)
                said = f"{here} in English, {there} in Arabic: not the same amount"
                yield pair.fault("translation-amount", said)
                return
    for items, here, there, language in ((left, "English", "Arabic", _FIRST), (right, "Arabic", "English", _SECOND)):
        told = next((item for item in items if item.amount and _is_solid(item.amount)), None)
        if told is not None and len(items) == 1:
            text = pair.text(language, told)
            yield pair.fault("translation-amount", f"{text} in {here} has no counterpart in {there}")


def _unmatched(ours: list[Item], theirs: list[Item]) -> list[Item]:
    return [
        one for one in ours
        if not any(one.amount and other.amount and _agree(one.amount, other.amount) for other in theirs)
    ]  # fmt: skip


def _agree(one: Amount, other: Amount) -> bool:
    return Outcome.AGREES in (frames.amounts(one, other), frames.amounts(other, one)) or (
        one.low is not None and (one.low, one.high) == (other.low, other.high)
    )  # the nouns measured are worded otherwise; the figures are what is compared


def _rival(one: Amount, other: Amount) -> bool:
    """Whether two amounts measure the same thing and differ: both money, or of one unit that is written."""
    kinds = {frames.is_money(one), frames.is_money(other)}
    if len(kinds) > 1 or not (frames.is_money(one) or one.unit == other.unit):
        return False
    if one.unit is None and not (_is_figure(one) and _is_figure(other)):
        return False  # small counts are put into words, duals and plurals
    return frames.amounts(one, other) is not Outcome.AGREES


def _is_figure(amount: Amount) -> bool:
    return amount.low is not None and amount.low == amount.high and amount.low > 12


def _is_solid(amount: Amount) -> bool:
    """Whether both languages must put it into figures: money and percentages."""
    return amount.low is not None and (frames.is_money(amount) or amount.unit == "%")


def _dates(pair: _Pair) -> Iterator[Fault]:
    ours, theirs = ([i for i in items if i.date and not i.date.offset] for items in pair.items())
    left, right = frames.differing(
        tuple([i.date for i in ours if i.date]), tuple([i.date for i in theirs if i.date]), frames.dates
    )
    pairs = [(one, other) for one in left for other in right]
    if pairs and all(frames.apart(one, other) for one, other in pairs):
        one = next(item for item in ours if item.date is left[0])
        other = next(item for item in theirs if item.date is right[0])
        said = f"{pair.text(_FIRST, one)} in English, {pair.text(_SECOND, other)} in Arabic"
        yield pair.fault("translation-date", f"{said}: not the same date")
        return
    for dates, items, here, there, language in (
        (left, ours, "English", "Arabic", _FIRST), (right, theirs, "Arabic", "English", _SECOND),
    ):  # fmt: skip
        others = theirs if items is ours else ours
        exact = [date for date in dates if date.grain is Grain.DAY and not date.relative and not date.yearless]
        if exact and not others:
            text = pair.text(language, next(item for item in items if item.date is exact[0]))
            yield pair.fault("translation-date", f"{text} in {here}; the {there} {pair.what} has no date")


def _names(ground: Ground, pair: _Pair) -> Iterator[Fault]:
    """One names somebody, the other in the same place somebody else of the same kind."""
    ours, theirs = (
        {id_ for item in items if item.kind == "mention" for id_ in item.ids} for items in pair.items()
    )
    left, right = sorted(ours - theirs), sorted(theirs - ours)
    kind_of = ground.checker.views.kind_of
    for one in left:
        for other in right:
            if kind_of(one) == kind_of(other) and kind_of(one):
                names = f"“{ground.name(one)}” in English, “{ground.name(other, _SECOND)}” in Arabic"
                yield pair.fault("translation-name", f"{names}: not the same name")
                return


def _polarity(ground: Ground, pair: _Pair) -> Iterator[Fault]:
    """One denies what it tells, and nothing in the other does."""
    for language, denying, plain in ((_FIRST, pair.english, pair.arabic), (_SECOND, pair.arabic, pair.english)):
        if polarity.turned(ground.checker.lexicon, denying, plain):
            other = LANGUAGE_NAMES[_SECOND if language == _FIRST else _FIRST]
            said = f"the {LANGUAGE_NAMES[language]} {pair.what} denies what the {other} one says"
            yield pair.fault("translation-polarity", said)
            return
