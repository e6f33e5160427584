"""READ FIRST: the journey of a claim.

text → parse → Statement → retrieve → candidate facts → compare → SlotComparisons → verdict → Finding
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from weakref import WeakKeyDictionary

from feudcheck import answer, retrieve, verdict
from feudcheck.compare import quotes
from feudcheck.compare.align import Aligner, Comparison
from feudcheck.compare.view import View, Views
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.records import FactRecord
from feudcheck.language.data import lexicon
from feudcheck.model import Finding, Statement, Verdict
from feudcheck.parse.statement import parse


class Checker:
    """A base ready to answer; holds only memos, so it may be kept and shared."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self.lexicon = lexicon(base.relations)
        self.views = Views(base)

    def check(self, claim: str, as_of: dt.date) -> Finding:
        """The answer to one claim; ``as_of`` is the day its relative dates count from."""
        statement = parse(claim, self.base, self.lexicon, as_of)
        if not statement.checkable:
            return answer.not_checkable(statement)
        found = [n for n, _ in retrieve.candidates(statement, self.base)]
        settled = quotes.judged(statement, found, self.views, self.lexicon, as_of, self.base)
        everything = range(len(statement.clauses))
        ruling = self._ruling(statement, everything, found, settled)
        rulings = [ruling]
        if ruling.verdict is not Verdict.SUPPORTED and len(statement.clauses) > 1:
            parts = [self._ruling(statement, [c], found, settled) for c in everything if _tells(statement, c)]
            if len(parts) > 1:
                rulings = verdict.combined(ruling, parts)
        return answer.finding(statement, rulings, self.views)

    def _ruling(
        self, statement: Statement, clauses: Collection[int], found: list[int], settled: quotes.Settled
    ) -> verdict.Ruling:
        compared = [self._compare(statement, clauses, n, settled) for n in found]
        return verdict.rule_on(compared, statement)

    def _compare(
        self, statement: Statement, clauses: Collection[int], number: int, settled: quotes.Settled
    ) -> Comparison:
        best: Comparison | None = None
        languages = self.views.languages(number)
        for language in sorted(languages, key=lambda k: k != statement.lang):
            view = self.views.view(number, language)
            made = Aligner(
                statement, clauses, view, self._siblings(view), self.views, self.lexicon, settled.items
            ).run()
            made.slots += settled.slots
            if best is None or verdict.score(made) > verdict.score(best):
                best = made
            if not made.having(verdict.UNKNOWN) and not made.having(verdict.CONFLICTS):
                break
        assert best is not None
        return best

    def _siblings(self, view: View) -> list[View]:
        event = view.record.event
        if not event:
            return []
        others = [n for n in self.base.event_facts(event) if n != view.number]
        return [self.views.view(n, view.language) for n in others[:12]]


def _tells(statement: Statement, clause: int) -> bool:
    return any(i.clause == clause and not i.soft for i in statement.items)


def load(*paths: str) -> FactBase:
    """The base made of these files and folders; without any, the bundled one."""
    from feudcheck.factbase import opening

    return opening.load(paths or opening.bundled_path(), _analyse)


def from_records(records: Mapping[str, object]) -> FactBase:
    """The base made of records with the keys of a fact-base file, held in memory."""
    from feudcheck.factbase import opening

    return opening.from_records(records, _analyse)


def check(claim: str, base: FactBase, as_of: dt.date | None = None) -> Finding:
    """The answer to one claim. ``as_of``: what "yesterday" counts from; default today."""
    checker = _CHECKERS.get(base)
    if checker is None:
        checker = _CHECKERS[base] = Checker(base)
    return checker.check(claim, as_of or dt.date.today())


def compile_bundled(target: str) -> None:
    """Compile the bundled facts and the words into the folder ``target``, for the wheel."""
    import os

    from feudcheck import store
    from feudcheck.factbase import opening
    from feudcheck.language import data

    store.write(os.path.join(target, data.FILE_NAME), store.release_stamp(), data.fill)
    opening.ship(target, _analyse)


def _analyse(record: FactRecord, base: FactBase) -> tuple[object, Iterable[str]]:
    from feudcheck.analyse import analyse

    return analyse(record, base, lexicon(base.relations))


_CHECKERS: WeakKeyDictionary[FactBase, Checker] = WeakKeyDictionary()
