"""A statement and its translation: amounts, dates, names and polarity must be the same.

What merely has no counterpart is passed over where languages differ in what they put into words; reported is what
both say, and say otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from feudcheck.curate.lint import frames
from feudcheck.curate.lint.faults import Fault, fact
from feudcheck.curate.lint.ground import Ground
from feudcheck.curate.lint.words import listed
from feudcheck.language.tokens import tokenize
from feudcheck.model import Amount, Grain, Item, Outcome, Statement

_NEGATIVE = frozenset("w:" + name for name in ("negators", "unreal", "deny", "dropped", "false_markers"))
_FIRST, _SECOND = "en", "ar"


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of facts in two languages."""
    for number, record in enumerate(ground.facts):
        if len(record.statement) < 2:
            continue
        yield from _amounts(ground, number)
        yield from _dates(ground, number)
        yield from _names(ground, number)
        if ground.wants("translation-polarity"):
            yield from _polarity(ground, number)


def _fault(ground: Ground, number: int, rule: str, message: str) -> Fault:
    id_ = ground.facts[number].id
    other = ((fact(id_, "statement", _FIRST), "the English statement"),)
    return Fault(rule, fact(id_, "statement", _SECOND), message, other)


def _both(ground: Ground, number: int) -> tuple[list[Item], list[Item]]:
    return ground.stated(number, _FIRST), ground.stated(number, _SECOND)


def _text(ground: Ground, number: int, language: str, item: Item) -> str:
    return f"“{ground.facts[number].statement[language][item.span[0] : item.span[1]]}”"


def _amounts(ground: Ground, number: int) -> Iterator[Fault]:
    ours, theirs = ([item for item in items if item.amount] for items in _both(ground, number))
    left, right = _unmatched(ours, theirs), _unmatched(theirs, ours)
    for one in left:
        for other in right:
            if one.amount and other.amount and _rival(one.amount, other.amount):
                here, there = _text(ground, number, _FIRST, one), _text(ground, number, _SECOND, other)
                said = f"{here} in English, {there} in Arabic: not the same amount"
                yield _fault(ground, number, "translation-amount", said)
                return
    for items, here, there, language in ((left, "English", "Arabic", _FIRST), (right, "Arabic", "English", _SECOND)):
        told = next((item for item in items if item.amount and _is_solid(item.amount)), None)
        if told is not None and len(items) == 1:
            text = _text(ground, number, language, told)
            yield _fault(ground, number, "translation-amount", f"{text} in {here} has no counterpart in {there}")


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
    kinds = {_is_money(one), _is_money(other)}
    if len(kinds) > 1 or not (_is_money(one) or one.unit == other.unit):
        return False
    if one.unit is None and not (_is_figure(one) and _is_figure(other)):
        return False  # small counts are put into words, duals and plurals
    return frames.amounts(one, other) is not Outcome.AGREES


def _is_money(amount: Amount) -> bool:
    return amount.unit is not None and len(amount.unit) == 3 and amount.unit.isupper()


def _is_figure(amount: Amount) -> bool:
    return amount.low is not None and amount.low == amount.high and amount.low > 12


def _is_solid(amount: Amount) -> bool:
    """Whether both languages must put it into figures: money and percentages."""
    return amount.low is not None and (_is_money(amount) or amount.unit == "%")


def _dates(ground: Ground, number: int) -> Iterator[Fault]:
    ours, theirs = ([i for i in items if i.date and not i.date.offset] for items in _both(ground, number))
    left, right = frames.differing(
        tuple([i.date for i in ours if i.date]), tuple([i.date for i in theirs if i.date]), frames.dates
    )
    pairs = [(one, other) for one in left for other in right]
    if pairs and all(frames.apart(one, other) for one, other in pairs):
        one = next(item for item in ours if item.date is left[0])
        other = next(item for item in theirs if item.date is right[0])
        said = f"{_text(ground, number, _FIRST, one)} in English, {_text(ground, number, _SECOND, other)} in Arabic"
        yield _fault(ground, number, "translation-date", f"{said}: not the same date")
        return
    for dates, items, here, there, language in (
        (left, ours, "English", "Arabic", _FIRST), (right, theirs, "Arabic", "English", _SECOND),
    ):  # fmt: skip
        others = theirs if items is ours else ours
        exact = [date for date in dates if date.grain is Grain.DAY and not date.relative and not date.yearless]
        if exact and not others:
            text = _text(ground, number, language, next(item for item in items if item.date is exact[0]))
            yield _fault(ground, number, "translation-date", f"{text} in {here}; the {there} statement has no date")


def _names(ground: Ground, number: int) -> Iterator[Fault]:
    """One names somebody, the other in the same place somebody else of the same kind."""
    ours, theirs = (
        {id_ for item in items if item.kind == "mention" for id_ in item.ids} for items in _both(ground, number)
    )
    left, right = sorted(ours - theirs), sorted(theirs - ours)
    kind_of = ground.checker.views.kind_of
    for one in left:
        for other in right:
            if kind_of(one) == kind_of(other) and kind_of(one):
                names = f"“{ground.name(one)}” in English, “{ground.name(other, _SECOND)}” in Arabic"
                yield _fault(ground, number, "translation-name", f"{names}: not the same name")
                return


def _polarity(ground: Ground, number: int) -> Iterator[Fault]:
    """One denies what it tells, and nothing in the other does."""
    for language, other in ((_FIRST, _SECOND), (_SECOND, _FIRST)):
        denying, plain = ground.statement(number, language), ground.statement(number, other)
        if any(clause.negated for clause in plain.clauses):
            continue
        told = {id_ for item in plain.items if item.span[1] and item.kind == "term" for id_ in item.ids}
        if not told.isdisjoint(_denied(denying)) and not _has_negative(ground, plain):
            names = {_FIRST: "English", _SECOND: "Arabic"}
            yield _fault(
                ground, number, "translation-polarity",
                f"the {names[language]} statement denies what the {names[other]} one says",
            )  # fmt: skip
            return


def _denied(statement: Statement) -> set[str]:
    """The concepts that a statement denies: the predicates of its negated clauses, or all they tell without one."""
    items = [item for item in statement.items if item.kind == "term" and item.negated and item.span[1]]
    for n, clause in enumerate(statement.clauses):
        if clause.negated and clause.predicate is not None:
            items.append(statement.items[clause.predicate])
        elif clause.negated:
            items += [item for item in statement.items if item.clause == n and item.kind == "term"]
    return {id_ for item in items for id_ in item.ids if not id_.startswith("w:")}


def _has_negative(ground: Ground, statement: Statement) -> bool:
    """Whether any word of denial, failure or undoing stands in a statement, whatever it governs."""
    tokens = tokenize(statement.text)
    lexicon = ground.checker.lexicon
    for at, token in enumerate(tokens):
        if token.text in listed("negative"):
            return True
        match = lexicon.match(tokens, at)
        if match is not None and not _NEGATIVE.isdisjoint(match.ids):
            return True
    return any(item.negated for item in statement.items)
