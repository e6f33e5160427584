"""Whether an article has a part of a fact, and in which blocks: by value, not by spelling."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from feudcheck.compare.figures import amount_values
from feudcheck.compare.times import date_values
from feudcheck.frozen import replace
from feudcheck.language.units import is_currency
from feudcheck.model import Amount, DateRef, Grain, Outcome, When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from feudcheck.curate.ground.evidence import Evidence, Figure
    from feudcheck.curate.ground.parts import Part

_DAY = dt.timedelta(days=1)
_DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.44"), "year": Decimal("365.25")}
_MONTH = dt.timedelta(days=31)
_LEAST_NAME = 4  # letters of a one-word name that is looked for inside other names


def blocks_with(part: Part, article: Evidence) -> set[int]:
    """The blocks that have ``part``."""
    value = part.wanted
    if isinstance(value, Amount):
        found = {one.block for one in article.amounts if _same_amount(value, one)}
        return found | {block for block, date in article.all_dates if _lasts(value, date)}
    if isinstance(value, DateRef):
        return _dated(value, article)
    if isinstance(value, tuple):
        return {n for n, words in enumerate(article.words) if _has(words, value)}
    return set(article.names.get(value, ())) or _named(value, article) or _called(value, article)


def stands(found: set[int], scope: Collection[int], article: Evidence, part: Part) -> bool:
    """Whether one of the blocks ``found`` is of ``scope``.

    What a heading says holds for all that stands under it, and a story goes on in the time that its section
    has named before.
    """
    if not found.isdisjoint(scope):
        return True
    if part.kind not in ("date", "name", "place"):
        return False
    for block in scope:
        heading = article.outline.heading_of(block)
        before = {block for block in found if (heading or 0) <= block < min(scope)}
        if heading in found or (part.kind == "date" and heading is not None and before):
            return True
    value = part.wanted
    if isinstance(value, DateRef) and date_values.from_to(value):  # "from 21 to 24 January", each end told by itself
        ends = (replace(value, end=value.start + _DAY), replace(value, start=value.end - _DAY))
        days = [replace(part, wanted=replace(end, grain=Grain.DAY, relation=When.IN)) for end in ends]
        return all(stands(blocks_with(day, article), scope, article, day) for day in days)
    return False


def _same_amount(fact: Amount, found: Figure) -> bool:
    amount = found.amount
    if amount.unit is None and is_currency(fact.unit) and fact.unit in found.currencies:
        amount = replace(amount, unit=fact.unit)  # "12 billion dollars, and another 10 billion"
    both = ((fact, amount), (amount, fact))  # "under 10 billion" is not the ground of "under 30 billion"
    if not amount_values.comparable(fact, amount):
        return False
    return all(amount_values.compare(*two)[0] is Outcome.AGREES for two in both)


def _lasts(fact: Amount, date: DateRef) -> bool:
    """Whether a date is a span of this length: "the next four years", "six months later"."""
    days = _DAYS.get(fact.unit or "")
    if days is None or fact.low is None:
        return False
    if date.offset is not None and date.offset[1] in _DAYS:
        return date.offset[0] * _DAYS[date.offset[1]] == fact.low * days
    return date.relative and date.grain is Grain.RANGE and amount_values.lasted(fact, date) is Outcome.AGREES


def _dated(fact: DateRef, article: Evidence) -> set[int]:
    found = {block for block, date in article.dates if same_date(fact, date)}
    if fact.grain is Grain.YEAR:  # "founded in 2023 a company": the figure may be taken for a count
        found |= {n for n, words in enumerate(article.words) if str(fact.start.year) in words}
    own = article.published
    if own is not None and same_date(fact, own):
        found |= article.undated  # what it tells without a date is of its own days
    offsets = [(block, date) for block, date in article.all_dates if date.offset is not None]
    anchors = [date for _, date in article.dates if not date.yearless or date.grain is Grain.DAY]
    return found | {block for block, offset in offsets if any(_after(fact, offset, anchor) for anchor in anchors)}


def same_date(fact: DateRef, found: DateRef) -> bool:
    """Whether an article's date backs a fact's."""
    if found.relation in date_values.DEADLINES and found.end == fact.end:
        return True  # "by autumn 2018", on file under that autumn
    return date_values.compare(fact, found)[0] is Outcome.AGREES


def _after(fact: DateRef, offset: DateRef, anchor: DateRef) -> bool:
    """Whether a fact's date is what "six months later" comes to from another date of the article."""
    assert offset.offset is not None
    count, unit = offset.offset
    if unit not in _DAYS or anchor.start.year in (1, 9999):
        return False
    length, half = (dt.timedelta(days=int(days * _DAYS[unit])) for days in (count, Decimal("0.5")))
    try:
        if offset.relation is When.BY:  # "less than six months after": from then to then, no day in between
            first, last = anchor.start, anchor.end + length
            return max(abs(fact.start - first), abs(fact.end - last)) <= _MONTH
        if offset.relation is When.BEFORE:
            first, last = anchor.start - length, anchor.end - length
        else:
            first, last = anchor.start + length, anchor.end + length
    except OverflowError:
        return False
    told = fact.end - fact.start >= min(anchor.end - anchor.start, half)  # no finer than the article
    return told and fact.start < last + half and first - half < fact.end and fact.end - fact.start <= _MONTH + 2 * half


def _named(id_: str, article: Evidence) -> set[int]:
    """The blocks in which one of an entity's names stands, if only within another name."""
    return {
        n for n, words in enumerate(article.words) for name in article.names_of(id_)
        if (len(name) > 1 or len(name[0]) >= _LEAST_NAME) and _has(words, name)
    }  # fmt: skip


def _called(id_: str, article: Evidence) -> set[int]:
    """The blocks with a word that only this organisation, place or thing is called by: "the government"."""
    wanted = article.words_for(id_)
    return {n for n, words in enumerate(article.words) if not wanted.isdisjoint(words)}


def _has(words: Sequence[str], wanted: tuple[str, ...]) -> bool:
    """Whether the wanted words stand side by side, the first perhaps with an "and" joined to it."""
    length = len(wanted)
    if not length:
        return False
    firsts = (wanted[0], "و" + wanted[0], "ف" + wanted[0])
    for at in range(len(words) - length + 1):
        if words[at] in firsts and tuple(words[at + 1 : at + length]) == wanted[1:]:
            return True
    return False
