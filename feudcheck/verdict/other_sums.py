"""The doubts about a denial that its figure is of another sum: of elsewhere, of another sense, of a span untold."""

from __future__ import annotations

import datetime as dt

from feudcheck.language.words import syntax
from feudcheck.model import Outcome, When
from feudcheck.verdict.denial_case import Case
from feudcheck.verdict.pins import OPEN_ENDED, pinned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Item

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN

LEAST_TOLD = 0.5  # share of a plan that a claim of another figure must tell to be about it
LONG = dt.timedelta(days=366)  # a sum over more than a year is a total, no single event
_FIGURES = frozenset({"amount", "count"})
_SUMS_DIFFER = frozenset({"amount-differs", "count-differs"})


def figure_of_elsewhere(case: Case) -> bool:
    """ "grossed 90 million in X" beside "grossed 214 million": X is on file nowhere."""
    if not case.wrong <= _FIGURES:
        return False
    return any(s.item is not None and case.claim.items[s.item].prep == "in" and not s.recorded for s in case.open)


def of_a_record(case: Case) -> bool:
    """ "the lowest in two years" beside "the lowest in ten": the one does not deny the other."""
    if case.rules != {"amount-differs"}:
        return False
    items, levels = case.claim.items, syntax("levels")
    return all(
        s.item is not None and s.item > 0 and not levels.isdisjoint(items[s.item - 1].ids)
        and items[s.item].prep in ("in", "since", "for") for s in case.conflicts
    )  # fmt: skip


def figure_in_another_sense(case: Case) -> bool:
    """Only a figure differs, and one of the two is planned or offered: "offered $9 bn" beside "gave $1 bn"."""
    comparison = case.comparison
    figures = {s.slot for s in comparison.having(CONFLICTS)} <= {"amount", "count"}
    told = any(s.slot == "relation" for s in comparison.having(AGREES)) or _same_verb(case)
    apart = comparison.coverage < LEAST_TOLD or not told
    return figures and apart and any(s.slot == "modality" for s in comparison.having(UNKNOWN))


def _same_verb(case: Case) -> bool:
    """Whether both tell it with one verb, however light: "the letter called for …"."""
    items, view = case.claim.items, case.comparison.view
    heads = {items[c.predicate].words[:1] for c in case.claim.clauses if c.predicate is not None}
    return any(view.facts[c.predicate].words[:1] in heads for c in view.clauses if c.predicate is not None)


def over_its_own_span(case: Case) -> bool:
    """ "invested $3 million" beside "invested $9 million over five years": the claim tells no span, nor any pin."""
    comparison = case.comparison
    if not case.rules <= _SUMS_DIFFER or pinned(comparison, case.claim):
        return False
    if of_its_count(case) or case.lived:
        return False  # what can be so but once has one count: "ran for five seasons from 2009 to 2014"
    facts, clauses = comparison.view.facts, comparison.view.clauses
    told = {s.matched for s in comparison.having(AGREES)}
    told.update(s.matched for s in case.conflicts if s.matched is not None and facts[s.matched].date is not None)
    homes = {facts[s.matched].clause for s in case.conflicts if s.matched is not None}
    rest = [fact for m, fact in enumerate(facts) if fact.clause in homes and m not in told]
    if any(_over_years(fact) for fact in rest) or _of_a_sister(case):
        return True
    known = homes.union(facts[m].clause for m in told if m is not None)
    links = {fact.prep for fact in rest}.union(c.link for n, c in enumerate(clauses) if n not in known)
    return comparison.repeatable and not links.isdisjoint(OPEN_ENDED)


def of_its_count(case: Case) -> bool:
    """ "Ran for six seasons" beside "ran for five": the verb says no more than its count, and the fact's the same."""
    comparison = case.comparison
    if not comparison.once or not comparison.main or comparison.repeatable or not case.named or case.unknown:
        return False
    return case.wrong == {"count"} and not any(s.slot == "relation" for s in comparison.slots)


def _of_a_sister(case: Case) -> bool:
    """Whether the sum is that of another fact of the event, over a span that the claim does not tell."""
    view = case.comparison.view
    lenders = {s.fact for s in case.conflicts} - {view.number}
    if not lenders or any(s.slot == "date" for s in case.comparison.having(AGREES)):
        return False
    return any(v.number in lenders and any(map(_over_years, v.facts)) for v in view.views.siblings(view))


def _over_years(item: Item) -> bool:
    """Whether an item is a span of time, open or closed, of more than a year."""
    date = item.date
    return date is not None and date.end - date.start > LONG and not (date.offset and date.relation is When.BEFORE)
