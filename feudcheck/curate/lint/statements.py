"""A fact by itself: whether its statement can be read, and is backed by its own base."""

from __future__ import annotations

from collections.abc import Iterator

from feudcheck import pipeline
from feudcheck.curate.lint.faults import Fault, fact
from feudcheck.curate.lint.ground import Ground, as_claim
from feudcheck.factbase.formats import LANGUAGE_NAMES
from feudcheck.factbase.records import FactRecord
from feudcheck.model import Outcome, Statement, Verdict


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of single facts."""
    for number, record in enumerate(ground.facts):
        for language in record.statement:
            statement = ground.statement(number, language)
            if not statement.checkable or _says_nothing(statement):
                yield _unreadable(record, language)
                continue
            if ground.wants("self-unsupported"):
                yield from _support(ground, number, language)


def _says_nothing(statement: Statement) -> bool:
    """Whether it names somebody and tells nothing of him, or tells a figure of nobody."""
    kinds = {item.kind for item in statement.items if item.span[1]}
    return not statement.quotes and "term" not in kinds and (kinds <= {"mention"} or "mention" not in kinds)


def _unreadable(record: FactRecord, language: str) -> Fault:
    return Fault(
        "not-a-statement", fact(record.id, "statement", language),
        f"the {LANGUAGE_NAMES[language]} statement reads as no statement of fact (an opinion, a question or a "
        "fragment); no claim can be checked against it",
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
    open_ = [f"“{part.claimed}”" for part in finding.parts if part.outcome is not Outcome.AGREES and part.claimed]
    why = f" (rule {finding.rule}{': ' + ', '.join(open_[:3]) if open_ else ''})"
    others = tuple(
        (fact(evidence.fact, "statement"), "what it is held against")
        for evidence in finding.evidence[:1] if evidence.fact != record.id
    )  # fmt: skip
    yield Fault(
        "self-unsupported", fact(record.id, "statement", language),
        f"a claim in the words of the {LANGUAGE_NAMES[language]} statement would be {finding.verdict}{why}", others,
    )  # fmt: skip


def _backed_in_any_case(record: FactRecord, statement: Statement) -> bool:
    """Whether the very words of a fact are backed by the fact, whatever was understood of them.

    They are, unless it is on file in another sense than that of a plain statement, or as somebody's word.
    """
    plain = record.status in (None, "happened") and not record.attributed_to and not record.quote
    told = statement.speeches or statement.quotes or len(statement.text) > pipeline.LONGEST
    return plain and not told
