"""The typed fields of a fact beside its statement: what the words leave open fields may say, but not the contrary."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from feudcheck.compare.figures import amount_values
from feudcheck.compare.times import date_values
from feudcheck.curate.lint.faults import Fault, Where, fact
from feudcheck.curate.lint.frames import apart, is_money
from feudcheck.curate.lint.ground import Ground
from feudcheck.curate.lint.polarity import NEGATIVE
from feudcheck.factbase.formats import LANGUAGE_NAMES
from feudcheck.factbase.records import FactRecord
from feudcheck.language.tokens import tokenize
from feudcheck.model import Amount, DateRef, Modality, Outcome, Statement
from feudcheck.parse.amounts.finder import read_amount
from feudcheck.parse.dates.field import read_date

AGREES, CONFLICTS = Outcome.AGREES, Outcome.CONFLICTS
_UNDONE = ("denied", "cancelled", "did-not-happen")  # statuses that a statement must show in its words


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of fields that are not what the statement says."""
    for number, record in enumerate(ground.facts):
        yield from _parties(ground, number)
        if record.relation and ground.wants("unknown-relation", "field-relation"):
            yield from _relation(ground, number)
        for language in record.statement:
            if ground.wants("field-amount"):
                yield from _amounts(ground, number, language)
            if ground.wants("field-date"):
                yield from _date(ground, number, language)
            if ground.wants("field-status"):
                yield from _status(record, ground.statement(number, language), language)


def _statement(record: FactRecord, *language: str) -> tuple[tuple[Where, str], ...]:
    """What a field is held against."""
    return ((fact(record.id, "statement", *language), "the statement"),)


def _parties(ground: Ground, number: int) -> Iterator[Fault]:
    """Somebody whom no wording names, where all of them have somebody else in that part."""
    record = ground.facts[number]
    quoted = record.quote.speaker if record.quote else None
    typed = {record.subject, record.object, *record.with_, record.attributed_to, quoted}
    for field, role in (("subject", "agent"), ("object", "patient")):
        id_ = record.subject if field == "subject" else record.object
        if id_ is None:
            continue
        others = [_others(ground, number, language, role, id_) for language in record.statement]
        if all(found is not None and found - typed for found in others):
            found = others[0] or frozenset()
            yield Fault(
                "field-party", fact(record.id, field),
                f"the field says {ground.name(id_)}, the statement {ground.name(min(found))}",
                _statement(record),
            )  # fmt: skip


def _others(ground: Ground, number: int, language: str, role: str, id_: str) -> frozenset[str] | None:
    """Those who have a part in a statement; None where it names ``id_`` in any part."""
    mentions = [item for item in ground.stated(number, language) if item.kind == "mention"]
    if any(id_ in item.ids for item in mentions):
        return None
    return frozenset(other for item in mentions if item.role == role and len(item.ids) == 1 for other in item.ids)


def _relation(ground: Ground, number: int) -> Iterator[Fault]:
    """A relation that no lexicon has counts for nothing; one that no wording tells is another event's."""
    record, lexicon = ground.facts[number], ground.checker.lexicon
    assert record.relation is not None
    named = {record.relation} if lexicon.concept(record.relation) or record.relation in ground.base.relations else set()
    match = lexicon.match(tokens, 0) if (tokens := tokenize(record.relation)) else None
    named |= {id_ for id_ in (match.ids if match is not None else ()) if not id_.startswith("w:")}
    if not named:
        yield Fault(
            "unknown-relation", fact(record.id, "relation"),
            f"no lexicon knows the relation “{record.relation}”, so it counts for nothing",
        )  # fmt: skip
        return
    told = {id_ for language in record.statement for id_ in _told(ground, number, language)}
    if told and _kin(ground, named).isdisjoint(_kin(ground, told)) and _has_predicates(ground, number):
        yield Fault(
            "field-relation", fact(record.id, "relation"),
            f"the field says “{record.relation}”, and no word of the statement tells that",
            _statement(record),
        )  # fmt: skip


def _told(ground: Ground, number: int, language: str) -> Iterator[str]:
    """What the words of a statement tell, as phrases and each by itself: "sold to" is sold, too."""
    text = ground.facts[number].statement[language]
    for item in ground.stated(number, language):
        yield from item.ids
        if item.kind == "term":
            for token in tokenize(text[item.span[0] : item.span[1]]):
                match = ground.checker.lexicon.match([token], 0)
                yield from match.ids if match is not None else ()


def _kin(ground: Ground, ids: set[str]) -> set[str]:
    """Concepts with all that are more general, and the same seen from the other side, two steps away at most."""
    for _ in range(2):
        found = [concept for id_ in ids if (concept := ground.checker.lexicon.concept(id_)) is not None]
        ids = ids.union(*(concept.isa | concept.converse | concept.opposite for concept in found))
    return ids


def _has_predicates(ground: Ground, number: int) -> bool:
    """Whether every wording has a verb of its own that the lexicon knows."""
    return all(
        any(item.verbal and item.ids and not item.ids[0].startswith("w:") for item in ground.stated(number, language))
        for language in ground.facts[number].statement
    )


def _amounts(ground: Ground, number: int, language: str) -> Iterator[Fault]:
    """An amount that the words exclude: they have one of its unit, and no other that agrees."""
    record = ground.facts[number]
    stated = [item.amount for item in ground.stated(number, language) if item.amount]
    typed = [read_amount(text) for text in record.amounts]
    for place, amount in enumerate(typed):
        outcomes = [amount_values.compare(amount, one)[0] for one in stated]
        if AGREES in outcomes or not _measures(amount, stated):
            continue
        rivals = [one for one, outcome in zip(stated, outcomes, strict=True) if outcome is CONFLICTS]
        loose = [one for one in rivals if not any(amount_values.compare(t, one)[0] is AGREES for t in typed)]
        if loose:  # an amount in the words that no field accounts for
            yield Fault(
                "field-amount", fact(record.id, "amounts", place),
                f"the field says {record.amounts[place]}, the {LANGUAGE_NAMES[language]} statement "
                f"{_written(ground, number, language, loose[0])}",
                _statement(record, language),
            )  # fmt: skip


def _measures(amount: Amount, stated: list[Amount]) -> bool:
    """Whether the statement has an amount of the same kind: of the same unit, both money, or both counts of a thing."""
    money = is_money(amount)
    return any(one.unit == amount.unit or (money and is_money(one)) for one in stated)


def _written(ground: Ground, number: int, language: str, amount: Amount) -> str:
    statement = ground.statement(number, language)
    item = next(item for item in statement.items if item.amount is amount)
    return statement.text[item.span[0] : item.span[1]]


def _date(ground: Ground, number: int, language: str) -> Iterator[Fault]:
    """A date that the words exclude: all dates in them lie elsewhere."""
    record = ground.facts[number]
    if not record.date:
        return
    date = read_date(record.date)
    stated = [item.date for item in ground.stated(number, language) if item.date and not item.date.offset]
    if stated and all(map(partial(_excludes, date), stated)):
        item = next(item for item in ground.stated(number, language) if item.date is stated[0])
        text = record.statement[language][item.span[0] : item.span[1]]
        yield Fault(
            "field-date", fact(record.id, "date"),
            f"the field says {record.date}, the {LANGUAGE_NAMES[language]} statement “{text}”",
            _statement(record, language),
        )  # fmt: skip


def _excludes(date: DateRef, stated: DateRef) -> bool:
    return apart(date, stated) and date_values.compare(date, stated)[0] is CONFLICTS


def _status(record: FactRecord, statement: Statement, language: str) -> Iterator[Fault]:
    """A status that the words belie."""
    planned = any(clause.modality is not Modality.HAPPENED for clause in statement.clauses)
    if record.status == "happened" and statement.clauses and all(
        clause.modality is Modality.PLANNED for clause in statement.clauses
    ):  # fmt: skip
        yield Fault(
            "field-status", fact(record.id, "status"),
            f"the field says that it happened, the {LANGUAGE_NAMES[language]} statement tells of a plan",
            _statement(record, language),
        )  # fmt: skip
    told = any(clause.negated or clause.dropped or clause.speech is not None for clause in statement.clauses)
    told = told or planned or any(item.negated or "w:dropped" in item.ids for item in statement.items)
    if record.status in _UNDONE and not told and not _says_no(statement):
        yield Fault(
            "field-status", fact(record.id, "status"),
            f"the field says “{record.status}”, the {LANGUAGE_NAMES[language]} statement tells it as something that "
            "happened",
            _statement(record, language),
        )  # fmt: skip


def _says_no(statement: Statement) -> bool:
    """Whether any word of denial, failure or undoing stands in it."""
    return any(not NEGATIVE.isdisjoint(item.ids) for item in statement.items)
