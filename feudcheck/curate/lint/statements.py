"""A fact by itself: whether its statement can be read, says what its fields say, and is backed by its own base."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from feudcheck import pipeline
from feudcheck.compare import amount_values, date_values
from feudcheck.curate.lint.faults import Fault, fact
from feudcheck.curate.lint.ground import Ground, as_claim
from feudcheck.factbase.records import FactRecord
from feudcheck.language.tokens import tokenize
from feudcheck.model import Amount, DateRef, Modality, Outcome, Statement, Verdict
from feudcheck.parse.amounts import read_amount
from feudcheck.parse.date_field import read_date

AGREES, CONFLICTS = Outcome.AGREES, Outcome.CONFLICTS
_NAMES = {"en": "English", "ar": "Arabic"}
_UNDONE = ("denied", "cancelled", "did-not-happen")  # statuses that a statement must show in its words


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of single facts."""
    for number, record in enumerate(ground.facts):
        if ground.wants("unknown-relation"):
            yield from _relation(ground, record)
        for language in record.statement:
            statement = ground.statement(number, language)
            if not statement.checkable or _says_nothing(statement):
                yield _unreadable(record, language)
                continue
            if ground.wants("field-amount"):
                yield from _amounts(ground, number, language)
            if ground.wants("field-date"):
                yield from _date(ground, number, language)
            if ground.wants("field-status"):
                yield from _status(record, statement, language)
            if ground.wants("self-unsupported"):
                yield from _support(ground, number, language)


def _says_nothing(statement: Statement) -> bool:
    """Whether it names somebody and tells nothing of him, or tells a figure of nobody."""
    kinds = {item.kind for item in statement.items if item.span[1]}
    return not statement.quotes and "term" not in kinds and (kinds <= {"mention"} or "mention" not in kinds)


def _unreadable(record: FactRecord, language: str) -> Fault:
    return Fault(
        "not-a-statement", fact(record.id, "statement", language),
        f"the {_NAMES[language]} statement reads as no statement of fact (an opinion, a question or a fragment); "
        "no claim can be checked against it",
    )  # fmt: skip


def _support(ground: Ground, number: int, language: str) -> Iterator[Fault]:
    """A claim in the very words of a fact must be supported, by this fact or by the base."""
    if _backed_in_any_case(ground.facts[number], ground.statement(number, language)):
        return
    statement = as_claim(ground.statement(number, language))
    if len(statement.text) > pipeline.LONGEST:
        yield Fault(
            "self-unsupported", fact(ground.facts[number].id, "statement", language),
            f"longer than any claim may be ({len(statement.text):,} characters, {pipeline.LONGEST:,} at most)",
        )  # fmt: skip
        return
    if ground.backs(statement, number):
        return
    finding = ground.answer(statement)
    if finding.verdict is Verdict.SUPPORTED:
        return
    record = ground.facts[number]
    open_ = [f"“{part.claimed}”" for part in finding.parts if part.outcome is not AGREES and part.claimed]
    why = f" (rule {finding.rule}{': ' + ', '.join(open_[:3]) if open_ else ''})"
    others = tuple(
        (fact(evidence.fact, "statement"), "what it is held against")
        for evidence in finding.evidence[:1] if evidence.fact != record.id
    )  # fmt: skip
    yield Fault(
        "self-unsupported", fact(record.id, "statement", language),
        f"a claim in the words of the {_NAMES[language]} statement would be {finding.verdict}{why}", others,
    )  # fmt: skip


def _backed_in_any_case(record: FactRecord, statement: Statement) -> bool:
    """Whether the very words of a fact are backed by the fact, whatever was understood of them.

    They are, unless it is on file in another sense than that of a plain statement, or as somebody's word.
    """
    plain = record.status in (None, "happened") and not record.attributed_to and not record.quote
    told = statement.speeches or statement.quotes or len(statement.text) > pipeline.LONGEST
    return plain and not told


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
                f"the field says {record.amounts[place]}, the {_NAMES[language]} statement "
                f"{_written(ground, number, language, loose[0])}",
                ((fact(record.id, "statement", language), "the statement"),),
            )  # fmt: skip


def _measures(amount: Amount, stated: list[Amount]) -> bool:
    """Whether the statement has an amount of the same kind: of the same unit, both money, or both counts of a thing."""
    money = _is_money(amount)
    return any(one.unit == amount.unit or (money and _is_money(one)) for one in stated)


def _is_money(amount: Amount) -> bool:
    return amount.unit is not None and len(amount.unit) == 3 and amount.unit.isupper()


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
            f"the field says {record.date}, the {_NAMES[language]} statement “{text}”",
            ((fact(record.id, "statement", language), "the statement"),),
        )  # fmt: skip


def _excludes(date: DateRef, stated: DateRef) -> bool:
    apart = date.end <= stated.start or stated.end <= date.start
    return apart and date_values.compare(date, stated)[0] is CONFLICTS


def _status(record: FactRecord, statement: Statement, language: str) -> Iterator[Fault]:
    """A status that the words belie."""
    planned = any(clause.modality is not Modality.HAPPENED for clause in statement.clauses)
    if record.status == "happened" and statement.clauses and all(
        clause.modality is Modality.PLANNED for clause in statement.clauses
    ):  # fmt: skip
        yield Fault(
            "field-status", fact(record.id, "status"),
            f"the field says that it happened, the {_NAMES[language]} statement tells of a plan",
            ((fact(record.id, "statement", language), "the statement"),),
        )  # fmt: skip
    told = any(clause.negated or clause.dropped or clause.speech is not None for clause in statement.clauses)
    told = told or planned or any(item.negated or "w:dropped" in item.ids for item in statement.items)
    if record.status in _UNDONE and not told and not _says_no(statement):
        yield Fault(
            "field-status", fact(record.id, "status"),
            f"the field says “{record.status}”, the {_NAMES[language]} statement tells it as something that happened",
            ((fact(record.id, "statement", language), "the statement"),),
        )  # fmt: skip


def _says_no(statement: Statement) -> bool:
    """Whether any word of denial, failure or undoing stands in it."""
    return any(id_.startswith("w:") and id_[2:] in _DENYING for item in statement.items for id_ in item.ids)


_DENYING = frozenset({"negators", "unreal", "deny", "dropped", "false_markers"})


def _relation(ground: Ground, record: FactRecord) -> Iterator[Fault]:
    """A relation that no lexicon has counts for nothing."""
    if not record.relation or record.relation in ground.base.relations:
        return
    tokens = tokenize(record.relation)
    lexicon = ground.checker.lexicon
    if lexicon.concept(record.relation) is not None:
        return
    match = lexicon.match(tokens, 0) if tokens else None
    if match is None or all(id_.startswith("w:") for id_ in match.ids):
        yield Fault(
            "unknown-relation", fact(record.id, "relation"),
            f"no lexicon knows the relation “{record.relation}”, so it counts for nothing",
        )  # fmt: skip
