"""The doubts about a denial that it is of another time, or of another part of a thing that has several."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import SPEECH_CLASSES, syntax
from feudcheck.model import Grain, Modality, Outcome, When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import Clause, Item, SlotComparison
    from feudcheck.verdict.denial_case import Case

AGREES = Outcome.AGREES
_YEAR = 366  # days
_BETWEEN_WITHIN = 2  # words behind a figure: "lay between", «تفصل بين»
_SPANS = frozenset({"hour", "day", "week", "month", "year"})
_FIGURES = frozenset({"amount", "count"})
_TO_COME = (Modality.PLANNED, Modality.FORECAST, Modality.ATTEMPTED)
_OVER = (When.UNTIL, When.BETWEEN)
_DATE_ALONE = {"date-differs"}


def as_of_another_time(case: Case) -> bool:
    """ "had 2,300 employees in 2024" beside "had 2,300 in 2022": so many may have been there in both years."""
    if case.rules != _DATE_ALONE or case.comparison.view.record.once:
        return False
    return all(_of_a_state(case, slot) for slot in case.conflicts)


def _of_a_state(case: Case, slot: SlotComparison) -> bool:
    """Whether the date is that of a figure that agrees, where a clause says what somebody has or what it comes to."""
    items, comparison = case.claim.items, case.comparison
    if slot.item is None:
        return False
    clause = items[slot.item].clause
    told = [s for s in comparison.having(AGREES) if s.slot in _FIGURES and s.item is not None]
    if not any(s.item is not None and items[s.item].clause == clause for s in told):
        return False
    head = case.claim.clauses[clause].predicate
    if head is None or items[head].soft or not items[head].verbal:
        return True
    return not syntax("having_relations").isdisjoint(items[head].ids)


def another_term(case: Case) -> bool:
    """ "Was mayor from 2009 to 2013" beside "was mayor from 2001 to 2005": who held an office may hold it again."""
    if case.rules != _DATE_ALONE or case.comparison.view.record.once:
        return False
    return all(_apart(case, slot) for slot in case.conflicts)


def _apart(case: Case, slot: SlotComparison) -> bool:
    """Whether two spans of years have no year in common, where no deed is told but what somebody was."""
    if slot.item is None or slot.matched is None:
        return False
    item, view = case.claim.items[slot.item], case.comparison.view
    mine, theirs = item.date, view.facts[slot.matched].date
    head = case.claim.clauses[item.clause].predicate
    if mine is None or theirs is None or (head is not None and case.claim.items[head].verbal):
        return False
    spans = all((span.end - span.start).days > _YEAR and span.grain is Grain.RANGE for span in (mine, theirs))
    return spans and (mine.start >= theirs.end or theirs.start >= mine.end)


def not_done_then(case: Case) -> bool:
    """ "did not pay in May" beside "failed to pay in March": what was not done on one day may not be on another."""
    if case.rules != _DATE_ALONE:
        return False
    items, clauses = case.claim.items, case.claim.clauses
    agreed = {s.item: s.matched for s in case.comparison.having(AGREES) if s.matched is not None}
    for slot in case.conflicts:
        if slot.item is None:
            return False
        clause = items[slot.item].clause
        deeds = [n for n in agreed if n is not None and items[n].clause == clause and _undone(items[n], clauses)]
        view = case.comparison.view
        if not any(_undone(view.facts[agreed[n]], view.clauses) for n in deeds):
            return False
    return bool(case.conflicts)


def _undone(item: Item, clauses: Sequence[Clause]) -> bool:
    if item.kind != "term":
        return False
    return item.negated or (clauses[item.clause].negated and item.verbal)


def of_a_part(case: Case) -> bool:
    """ "work on the roof of X began in 2021" beside "work on X began in 2019": of the roof nothing is on file."""
    if case.rules != _DATE_ALONE:
        return False
    unheard = {s.item for s in case.open if s.weight and not s.recorded}
    if any(case.claim.clauses[case.claim.items[s.item].clause].predicate in unheard for s in case.conflicts if s.item):
        return True
    return any(_in_the_subject(case, s) for s in case.open if s.slot == "attribute" and s.weight and not s.recorded)


def _in_the_subject(case: Case, slot: SlotComparison) -> bool:
    """Whether a word stands where it is told what it happened to: before an English verb, with the name in Arabic."""
    items = case.claim.items
    if slot.item is None or items[slot.item].verbal:
        return False
    n = slot.item
    head = case.claim.clauses[items[n].clause].predicate
    if head is None or not items[head].verbal or items[head].clause != items[n].clause:
        return False
    if case.claim.lang == "en":
        led = case.claim.clauses[items[n].clause].passive or case.comparison.lived
        return n < head and not (led and n == head - 1 and not syntax("single_ranks").isdisjoint(items[n].words))
    name = n + 1 < len(items) and items[n + 1].kind == "mention" and not items[n + 1].prep
    return n > head and not items[n].prep and (name or not syntax("single_ranks").isdisjoint(items[n].words))


def taken_up_again(case: Case) -> bool:
    """ "reopened in 2025" beside "opened in 2024": what began anew had begun before."""
    if case.rules != _DATE_ALONE:
        return False
    items, facts = case.claim.items, case.comparison.view.facts
    return any(
        s.item is not None and s.matched is not None and items[s.item].verbal
        and not syntax("anew").isdisjoint(items[s.item].ids) and syntax("anew").isdisjoint(facts[s.matched].ids)
        for s in case.comparison.having(AGREES)
    )  # fmt: skip


def date_of_something_else(case: Case) -> bool:
    """The date is of something else than what the claim tells."""
    if case.lived and all(_is_own(case, s) for s in case.conflicts if s.slot == "date"):
        return False
    told = any(c.predicate is not None for c in case.claim.clauses)
    if any(_of_another_noun(case, s) for s in case.conflicts if s.slot == "date"):
        return True
    if "date" not in case.wrong or case.comparison.main or not told:
        return False
    return not all(_of_what_is_told(case, s) for s in case.conflicts if s.slot == "date")


def _is_own(case: Case, slot: SlotComparison) -> bool:
    """Whether the fact's date stands right behind the noun that tells the claim's deed: "her death in 2003"."""
    m, facts = slot.matched, case.comparison.view.facts
    deeds = {s.matched for s in case.comparison.having(AGREES) if s.slot == "relation"}
    return m is not None and m - 1 in deeds and facts[m - 1].clause == facts[m].clause


def _of_another_noun(case: Case, slot: SlotComparison) -> bool:
    """Whether the claim's date says which: "under the agreement of May", of a deed told in another clause than a date.

    An agreement of another day is another agreement.
    """
    if slot.item is None or slot.matched is None or not slot.item:
        return False
    before = fold(case.claim.text[: case.claim.items[slot.item].span[0]]).split()[-1:]
    head = case.claim.clauses[case.claim.items[slot.item].clause].predicate
    deed = next((s.matched for s in case.comparison.having(AGREES) if s.item == head and s.matched is not None), None)
    facts = case.comparison.view.facts
    led = before == ["of"] and head is not None and slot.item < head
    return led and deed is not None and facts[deed].clause != facts[slot.matched].clause


def _of_what_is_told(case: Case, slot: SlotComparison) -> bool:
    """Whether the fact's date is that of the deed by which the claim is dated: "X's suit … was filed on …".

    What somebody only says may be said again, but for the very words.
    """
    view, items = case.comparison.view, case.claim.items
    if slot.item is None or slot.matched is None or case.unknown:
        return False
    clause, date = items[slot.item].clause, view.facts[slot.matched]
    deed = view.clauses[date.clause].predicate
    verbs = [n for n, i in enumerate(items[: slot.item]) if i.verbal and i.clause == clause]
    if deed is None or not verbs or date.span == (0, 0):
        return False
    agreed = {s.item: s.matched for s in case.comparison.having(AGREES)}
    said = items[verbs[-1]]
    if said.soft or not SPEECH_CLASSES.isdisjoint(said.ids):
        quoted = any(s.slot == "quote" for s in case.comparison.having(AGREES))
        shared = set(said.ids).intersection(view.facts[deed].ids)
        return quoted and any(not id_.startswith("w:") for id_ in shared)
    here = [m for n, m in agreed.items() if n is not None and items[n].clause == clause]
    return verbs[-1] in agreed and deed in here


def date_yet_to_come(case: Case) -> bool:
    """What is said to come at a later time is not denied by what was once: "will still be" beside "was in 2018"."""
    coming = any(s.slot == "modality" and s.claimed in _TO_COME and s.recorded == Modality.HAPPENED for s in case.open)
    return case.rules == {"date-differs"} and coming


def figure_of_a_distance(case: Case) -> bool:
    """ "seven months lay between A and B" beside "a 30-year deal": between two things, not of one."""
    if case.rules != {"amount-differs"}:
        return False
    items, facts = case.claim.items, case.comparison.view.facts
    for slot in case.conflicts:
        amount = items[slot.item].amount if slot.item is not None else None
        if slot.item is None or amount is None or amount.unit not in _SPANS:
            return False
        behind = fold(case.claim.text[items[slot.item].span[1] :]).split()[:_BETWEEN_WITHIN]
        if syntax("betweens").isdisjoint(behind):
            return False
    return not any(fact.prep == "between" for fact in facts)


def for_another_reason(case: Case) -> bool:
    """ "was closed in 2019 because of snow" beside "in 2023 because of fog": of a thing both may be so."""
    if "date-differs" not in case.rules:
        return False
    clauses = case.claim.clauses
    rest = [s for s in (*case.open, *case.conflicts) if s.item is not None and s.slot != "date"]
    why = any(clauses[case.claim.items[s.item or 0].clause].in_reason(s.item or 0) for s in rest)
    items = [case.claim.items[s.item] for s in case.named if s.item is not None]
    return why and not any(case.comparison.view.views.kind(item) == "person" for item in items)


def of_another_state(case: Case) -> bool:
    """ "Has been a councillor since 2016" beside "has been the mayor since 2018": what he is, is on file nowhere."""
    if case.rules != _DATE_ALONE:
        return False
    unheard = {s.item for s in case.open if s.slot == "attribute" and s.weight and not s.recorded}
    items, clauses = case.claim.items, case.claim.clauses
    return any(n is not None and clauses[items[n].clause].predicate in (None, n) for n in unheard)


def held_elsewhere_before_or_after(case: Case) -> bool:
    """ "was mayor of X" beside "was mayor of Y from 2001 until 2010": an office over there leaves time for another."""
    if case.rules != {"counterpart-differs"} or any(item.date is not None for item in case.claim.items):
        return False
    if syntax("was_forms").isdisjoint(fold(case.claim.text).split()):
        return False
    facts = case.comparison.view.facts
    for slot in case.conflicts:
        held = None if slot.item is None or not slot.item else case.claim.items[slot.item - 1]
        concept = case.comparison.view.views.lexicon.concept
        if held is None or slot.matched is None or not any(c.person for c in map(concept, held.ids) if c):
            return False
        clause = facts[slot.matched].clause
        if not any(f.date is not None and f.date.relation in _OVER and f.clause == clause for f in facts):
            return False
    return True


OF_ANOTHER = (for_another_reason, of_another_state)
