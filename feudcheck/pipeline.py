"""READ FIRST: the journey of a claim.

text → parse → Statement → retrieve → candidate facts → compare → SlotComparisons → verdict → Finding
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from feudcheck import answer, retrieve, verdict
from feudcheck.compare.facts import Comparer
from feudcheck.compare.views import Views
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.records import FactRecord
from feudcheck.language.data import lexicon
from feudcheck.language.normal import language_of
from feudcheck.model import Finding, Outcome, Statement, Verdict
from feudcheck.parse.statement import parse, split
from feudcheck.parse.words.tagging import tag
from feudcheck.verdict.telling import telling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.factbase.loader import Given
    from feudcheck.parse.atom import Atom

LONGEST = 2_000  # characters; no sentence is longer, and comparison grows with the square
_KEPT = "_checker"


class Checker:
    """A base ready to answer; holds only memos, so it may be kept and shared."""

    def __init__(self, base: FactBase) -> None:
        self.base = base
        self.lexicon = lexicon(base.relations)
        self.views = Views(base, self.lexicon)

    def check(self, claim: str, as_of: dt.date) -> Finding:
        """The answer to one claim; ``as_of`` is the day its relative dates count from."""
        if len(claim) > LONGEST:
            return answer.too_long(claim, language_of(claim))
        return self.answer(self.read(claim, as_of), as_of)

    def read(self, claim: str, as_of: dt.date, atoms: list[Atom] | None = None) -> Statement:
        """What a claim says; ``atoms``: its ``words``, where they are known."""
        return parse(claim, self.base, self.lexicon, as_of, atoms)

    def words(self, claim: str, as_of: dt.date) -> list[Atom]:
        """The names, figures, days and other words of a claim: the first half of reading it."""
        return tag(split(claim), self.lexicon, self.base, as_of)

    def answer(self, statement: Statement, as_of: dt.date) -> Finding:
        """The answer to a claim that has been read."""
        if not statement.checkable:
            return answer.not_checkable(statement)
        return self.found(statement, self.comparer(statement, as_of))

    def comparer(self, statement: Statement, as_of: dt.date) -> Comparer:
        """What compares a claim with the facts that may have a say."""
        return Comparer(
            statement, [n for n, _ in retrieve.candidates(statement, self.base)], self.views,
            lambda text: parse(text, self.base, self.lexicon, as_of),
            lambda comparison: verdict.supports(comparison, statement),
            lambda part: [n for n, _ in retrieve.candidates(part, self.base)],
            verdict.floor,
            lambda text: self._backed(text, as_of),
        )  # fmt: skip

    def _backed(self, text: str, as_of: dt.date) -> Comparison | None:
        """The comparison that backs a sentence by itself; None where it is not supported."""
        statement = self.read(text, as_of)
        if not statement.checkable:
            return None
        rulings = self._rulings(statement, self.comparer(statement, as_of))
        return rulings[0].comparison if all(r.verdict is Verdict.SUPPORTED for r in rulings) else None

    def found(self, statement: Statement, comparer: Comparer) -> Finding:
        """The answer that the comparisons of a checkable claim give."""
        rulings = self._rulings(statement, comparer)
        if rulings[0].verdict is Verdict.UNSOURCED and comparer.settle_order():
            rulings = self._rulings(statement, comparer)
        return answer.finding(statement, rulings, self.views)

    def knows(self, statement: Statement) -> bool:
        """Whether the base may have anything on a claim: a look-up, for the many sentences of a draft."""
        return retrieve.known(statement, self.base)

    def _rulings(self, statement: Statement, comparer: Comparer) -> list[verdict.Ruling]:
        """The ruling on the whole claim, or on its clauses where no one fact decides the whole."""
        everything = range(len(statement.clauses))
        made = comparer.compared(everything)
        whole = verdict.rule_on(made, statement, comparer.decided)
        told = telling(statement)
        if whole.verdict is Verdict.SUPPORTED or len(told) < 2:
            return [whole]
        parts = [verdict.rule_on(comparer.part(clause), statement, comparer.decided) for clause in told]
        ordered = any(s.slot == "order" and s.outcome is Outcome.AGREES for s in comparer.settled.slots)
        return verdict.compounds.combined(statement, whole, parts, made, ordered=ordered)


def load(*paths: str) -> FactBase:
    """The base made of these files and folders, the later ones over the earlier; without any, the bundled one."""
    from feudcheck.extends import expanded
    from feudcheck.factbase import opening

    return opening.load(expanded(paths) or opening.bundled_path(), _analyse)


def begun(*paths: str) -> FactBase:
    """The same, to be added to: the last of them need hold no facts yet, nor be there."""
    from feudcheck.extends import expanded
    from feudcheck.factbase import opening

    return opening.begun(expanded(paths) or opening.bundled_path(), _analyse)


def from_files(files: Sequence[Given]) -> FactBase:
    """The base made of files whose contents are given, layer by layer."""
    from feudcheck.factbase import opening

    return opening.from_files(files, _analyse)


def from_records(records: Mapping[str, object]) -> FactBase:
    """The base made of records with the keys of a fact-base file, held in memory."""
    from feudcheck.factbase import opening

    return opening.from_records(records, _analyse)


def checker(base: FactBase) -> Checker:
    """The checker of a base; kept with it, so that the two go together."""
    made: Checker | None = base.__dict__.get(_KEPT)
    return base.__dict__.setdefault(_KEPT, Checker(base)) if made is None else made


def check(claim: str, base: FactBase, as_of: dt.date | None = None) -> Finding:
    """The answer to one claim. ``as_of``: what "yesterday" counts from; default today."""
    return checker(base).check(claim, as_of or dt.date.today())  # noqa: DTZ011 - the reader's own day


def compile_bundled(target: str, *, checkout: bool = False) -> None:
    """Compile the bundled facts and the words into the folder ``target``, for the wheel.

    ``checkout``: for this very checkout, as long as nothing in it changes.
    """
    import os

    from feudcheck import store
    from feudcheck.factbase import opening
    from feudcheck.language import data

    stamp = data.signature() if checkout else store.release_stamp()
    store.write(os.path.join(target, data.FILE_NAME), stamp, data.fill)
    opening.ship(target, _analyse, checkout=checkout)


def _analyse(record: FactRecord, base: FactBase) -> tuple[Mapping[str, object], Iterable[str]]:
    from feudcheck.analyse import analyse

    return analyse(record, base, lexicon(base.relations))
