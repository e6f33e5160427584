"""What rules look at: the sound part of a base, opened, with the statements as parsed."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from feudcheck import pipeline, verdict
from feudcheck.analyse import analyse as analyse_fact
from feudcheck.compare.comparison import Comparison
from feudcheck.compare.facts import Comparer
from feudcheck.curate.lint import strict
from feudcheck.extends import expanded
from feudcheck.factbase import loader, opening, records
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.files import found_files
from feudcheck.factbase.loader import Content, Survey
from feudcheck.factbase.records import FactRecord
from feudcheck.frozen import replace
from feudcheck.language.data import lexicon
from feudcheck.model import Finding, Item, Statement
from feudcheck.pipeline import Checker
from feudcheck.verdict.denial import contradicts


@dataclass(frozen=True, slots=True)
class Options:
    """What a run looks for. ``stale_after``: days after which a state should be looked at again.

    ``own``: the files and folders whose faults are wanted, none for all: what a base builds on is not its own.
    """

    as_of: dt.date
    stale_after: int = 365
    rules: frozenset[str] = frozenset()  # those wanted
    own: tuple[str, ...] = ()
    kept: bool = True  # whether the compiled base is of use to a later run


@dataclass(slots=True)
class Ground:
    """One base under examination. ``facts`` are in the order of the base's numbers."""

    survey: Survey
    content: Content
    base: FactBase
    checker: Checker
    options: Options
    facts: list[FactRecord] = field(default_factory=list)
    statements: dict[tuple[int, str], Statement] = field(default_factory=dict)
    _stated: dict[tuple[int, str], list[Item]] = field(default_factory=dict)
    own: frozenset[str] = frozenset()  # the files whose faults are wanted
    memo: dict[str, Any] = field(default_factory=dict)  # what more than one family asks for

    def __post_init__(self) -> None:
        self.facts = [records.fact(data) for data in self.content.facts]

    def wants(self, *rules: str) -> bool:
        """Whether any of ``rules`` is looked for."""
        return not self.options.rules.isdisjoint(rules)

    def statement(self, number: int, language: str) -> Statement:
        """What fact ``number`` says in ``language``, typed fields and all."""
        found = self.statements.get((number, language))
        if found is None:
            found = self.statements[number, language] = self.checker.views.view(number, language).statement
        return found

    def quote(self, number: int, language: str) -> Statement | None:
        """What the words quoted in fact ``number`` say in ``language``; None where it quotes none."""
        view = self.checker.views.of_quote(self.checker.views.view(number, language), language)
        return None if view is None else view.statement

    def stated(self, number: int, language: str) -> list[Item]:
        """The items that the words of a statement yield, without those of typed fields."""
        found = self._stated.get((number, language))
        if found is None:
            items = self.statement(number, language).items
            found = self._stated[number, language] = [item for item in items if item.span[1]]
        return found

    def backs(self, statement: Statement, number: int) -> bool:
        """Whether one fact alone backs ``statement`` at the first look."""
        made = self._compared(statement, number)
        return made is not None and verdict.supports(made, statement)

    def denies(self, statement: Statement, number: int) -> bool:
        """Whether one fact alone denies ``statement``."""
        made = self._compared(statement, number)
        return made is not None and contradicts(made, statement)

    def _compared(self, statement: Statement, number: int) -> Comparison | None:
        comparer = Comparer(
            statement, [number], self.checker.views,
            lambda text: self.checker.read(text, self.options.as_of), lambda _: True,
        )  # fmt: skip
        made = comparer.compared(range(len(statement.clauses)), shown=1)
        return made[0] if made else None

    def answer(self, statement: Statement) -> Finding:
        """What the whole base says of ``statement``."""
        return self.checker.answer(statement, self.options.as_of)

    def name(self, id_: str, language: str = "en") -> str:
        """An entity's name."""
        return self.checker.views.name(id_, language)


def opened(paths: Sequence[str], options: Options) -> Ground:
    """The base of these files and folders. What can't be loaded of it is told in ``survey.problems``."""
    paths = expanded(paths)
    sign = opening.signed(paths)
    survey = loader.survey(paths)
    seen: dict[tuple[str, str], Statement] = {}

    def analyse(record: FactRecord, base: FactBase) -> tuple[Any, Iterable[str]]:
        def keep(language: str, statement: Statement) -> None:
            seen[record.id, language] = statement

        return analyse_fact(record, base, lexicon(base.relations), keep)

    if survey.problems:
        content = strict.sound_part(survey)
        base = opening.in_memory(content, analyse)
    else:
        content = survey.content
        kept = options.kept
        base = opening.of_content(paths, content, sign, analyse) if kept else opening.in_memory(content, analyse)
    made = Ground(survey, content, base, pipeline.checker(base), options)
    own = expanded(options.own) if options.own else paths
    made.own = frozenset(map(os.path.realpath, found_files(own)))
    for number, record in enumerate(made.facts if seen else ()):  # compiled just now, not before
        for language in record.statement:
            made.statements[number, language] = seen[record.id, language]
    return made


def as_claim(statement: Statement) -> Statement:
    """A fact's statement as a claim would be read: without what only its typed fields say."""
    kept = tuple([item for item in statement.items if item.span[1]])
    return statement if len(kept) == len(statement.items) else replace(statement, items=kept)
