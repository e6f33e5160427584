"""Statements to plain JSON values and back, for the compiled base."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from feudcheck.model import (
    Amount,
    Bound,
    Clause,
    DateRef,
    Grain,
    Item,
    Modality,
    Quotation,
    Recurs,
    Speech,
    Statement,
    When,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def encode(statement: Statement) -> list[Any]:
    """``statement`` as nested lists of strings, numbers, booleans and None."""
    return [
        statement.text,
        statement.lang,
        [_item(i) for i in statement.items],
        [_clause(c) for c in statement.clauses],
        [[s.kind, s.speaker, s.verb, s.hearsay] for s in statement.speeches],
        [[list(q.words), list(q.span), q.speaker] for q in statement.quotes],
        statement.checkable,
        statement.complete,
        statement.open_list,
        statement.again,
    ]  # fmt: skip


def decode(data: Sequence[Any]) -> Statement:
    """The statement that ``encode`` made ``data`` of."""
    text, lang, items, clauses, speeches, quotes, *flags = data
    return Statement(
        text,
        lang,
        tuple([_to_item(i) for i in items]),
        tuple([_to_clause(c) for c in clauses]),
        tuple([Speech(*s) for s in speeches]),
        tuple([Quotation(tuple(q[0]), tuple(q[1]), q[2]) for q in quotes]),
        *flags,
    )


def heads(data: Sequence[Any]) -> frozenset[int]:
    """The main terms of the clauses of an encoded statement, which need not be decoded for that."""
    return frozenset([clause[1] for clause in data[3] if clause[1] is not None])


def quiet(data: Sequence[Any]) -> bool:
    """Whether an encoded statement reports nobody's word."""
    return not data[4]


def terms(data: Sequence[Any]) -> list[tuple[str, list[str], bool]]:
    """(kind, ids, whether it says something) of each item of an encoded statement."""
    return [(item[0], item[4], not item[10]) for item in data[2]]


def extent(data: Sequence[Any]) -> tuple[int, bool, frozenset[str]]:
    """Of an encoded statement: how many names and terms say something; whether it has an amount; the months it dates.

    A month is "2024-03": the one in which a point of time begins.
    """
    items = data[2]
    telling = [i for i in items if i[0] in ("mention", "term") and not i[10] and (i[1] or i[2])]
    return len(telling), any(i[13] for i in items), frozenset([i[14][0][:7] for i in items if i[14] and not i[14][7]])


def dated(data: Sequence[Any]) -> list[tuple[str, str]]:
    """First day, and day after the last, of each date of an encoded statement; offsets are left out."""
    return [(item[14][0], item[14][1]) for item in data[2] if item[14] and not item[14][7]]


def stance(data: Sequence[Any]) -> tuple[list[str], list[tuple[bool, str, bool]]]:
    """The kinds of speech in an encoded statement; (negated, modality, dropped) of each clause that tells something."""
    told = [(c[4], c[5], c[9]) for c in data[3] if c[1] is not None and not data[2][c[1]][10]]
    return [speech[0] for speech in data[4]], told


def _clause(c: Clause) -> list[Any]:
    return [
        list(c.span), c.predicate, c.subject, c.passive, c.negated, c.modality.value, c.speech, c.cause, c.cause_stop,
        c.dropped, c.link,
    ]  # fmt: skip


def _to_clause(d: Sequence[Any]) -> Clause:
    span, predicate, subject, passive, negated, modality, speech, cause, stop, dropped, link = d
    return Clause(
        (span[0], span[1]), predicate, subject, passive, negated, Modality(modality), speech, cause, stop, dropped, link
    )


def _item(i: Item) -> list[Any]:
    return [
        i.kind, i.span[0], i.span[1], i.clause, list(i.ids), list(i.words), i.prep, i.role,
        i.verbal, i.negated, i.soft, i.quote, i.planned, _amount(i.amount), _date(i.date),
    ]  # fmt: skip


def _to_item(d: Sequence[Any]) -> Item:
    amount = _to_amount(d[13]) if d[13] else None
    date = _to_date(d[14]) if d[14] else None
    return Item(
        d[0], (d[1], d[2]), d[3], tuple(d[4]), tuple(d[5]), d[6], d[7], d[8], d[9], d[10], d[11], d[12], amount, date
    )


def _number(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def _to_number(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _amount(a: Amount | None) -> list[Any] | None:
    if a is None:
        return None
    return [_number(a.low), _number(a.high), str(a.quantum), a.bound.value, a.unit, a.noun, *a.span]


def _to_amount(d: Sequence[Any]) -> Amount:
    return Amount(_to_number(d[0]), _to_number(d[1]), Decimal(d[2]), Bound(d[3]), d[4], d[5], (d[6], d[7]))


def _date(d: DateRef | None) -> list[Any] | None:
    if d is None:
        return None
    offset = [str(d.offset[0]), d.offset[1]] if d.offset else None
    return [
        d.start.isoformat(), d.end.isoformat(), d.grain.value, d.relation.value, d.yearless, d.relative, d.weekday,
        offset, d.about, d.recurs.value, *d.span,
    ]  # fmt: skip


def _to_date(d: Sequence[Any]) -> DateRef:
    offset = (Decimal(d[7][0]), d[7][1]) if d[7] else None
    start, end = dt.date.fromisoformat(d[0]), dt.date.fromisoformat(d[1])
    return DateRef(start, end, Grain(d[2]), When(d[3]), d[4], d[5], d[6], offset, d[8], Recurs(d[9]), (d[10], d[11]))
