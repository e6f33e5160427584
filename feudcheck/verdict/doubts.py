"""The doubts about a denial: each a named reason why the fact may be of something else than the claim."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Modality, Outcome
from feudcheck.verdict import other_sums, other_things, other_times
from feudcheck.verdict.denial_case import DENIALS, Case, keeps_the_wording
from feudcheck.verdict.other_doers import OTHER_DOERS
from feudcheck.verdict.other_events import OTHER_EVENTS
from feudcheck.verdict.pins import (
    LEAST_SHARED,
    PINNING_TERMS,
    WHEREABOUTS,
    WHOLE,
    agreeing_terms,
    agreeing_words,
    but_for_one,
    dated,
    level_told,
    only_a_figure,
    other_season,
    quantifies,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN

# A fact that is mostly about something else measures something else.
LEAST_COVERAGE = 0.5
COVERAGE_IF_UNKNOWN = 0.6  # the more so where the claim too says something else
# So much of the fact told leaves no doubt which statement is meant, whoever is said to have a part in it.
FROM_END_TO_END = 0.81
# Parts on file nowhere may weigh this share of what agrees before they make it another event.
MOST_UNKNOWN_SHARE = 0.34
MOST_UNKNOWN = 1.5
# As many parts may differ before it is another event; an opposite brings its own arguments along.
MOST_DIFFERENCES = 2
MOST_DIFFERENCES_IF_OPPOSITE = 3

_FIGURES = frozenset({"amount", "count"})
_UNPROVEN = ("alleged", "denied")


def _a_side_remark(case: Case) -> bool:
    """The fact is mostly about something else, so it measures something else."""
    if case.comparison.main:
        return False
    if case.wrong & _FIGURES and case.comparison.coverage < LEAST_COVERAGE:
        return not (_beside_its_figure(case) or level_told(case.comparison))
    return bool(case.unknown) and case.comparison.coverage < COVERAGE_IF_UNKNOWN


def _beside_its_figure(case: Case) -> bool:
    """ "raises wages by 6 percent over two years": the deed and the figure before the one that differs are told too."""
    agreed = {s.matched: s for s in case.comparison.having(AGREES) if s.matched is not None}
    wrong = [s for s in case.conflicts if s.weight]
    if len(wrong) != 1 or wrong[0].matched is None or wrong[0].item is None or case.unknown:
        return False
    before = agreed.get(wrong[0].matched - 1)
    told = before is not None and before.slot in _FIGURES and before.item == wrong[0].item - 1
    return told and wrong[0].matched - 2 in agreed


def _too_little_shared(case: Case) -> bool:
    told = case.comparison.once or dated(case.comparison, case.claim)
    whole = told and not case.unknown and case.comparison.coverage > WHOLE
    if case.shared >= LEAST_SHARED or whole or other_sums.of_its_count(case):
        return False
    return not keeps_the_wording(case)


def _too_much_unknown(case: Case) -> bool:
    return case.unknown > max(MOST_UNKNOWN, MOST_UNKNOWN_SHARE * case.shared)


def _another_frame(case: Case) -> bool:
    """Whose word, which role: not the same statement (a plan can be told wrongly too)."""
    allowed: tuple[str, ...] = ("modality", "order") if case.rules <= DENIALS else ("modality",)
    if case.comparison.coverage > FROM_END_TO_END and not case.unknown:
        allowed = (*allowed, "roles", *(("speaker",) if _of_one_named(case) else ()))
        allowed = (*allowed, "relation") if case.wrong <= _FIGURES else allowed
    return any(not s.weight and s.slot not in allowed for s in case.comparison.slots if s.outcome is UNKNOWN)


def _of_one_named(case: Case) -> bool:
    """Whether the claim is somebody's word and names whose word the fact is: "X, by its own account, agreed"."""
    view = case.comparison.view
    if not case.claim.speeches or "misquote" in case.rules or view.record.status in _UNPROVEN:
        return False
    theirs = {id_ for m in view.speakers if m is not None for id_ in view.facts[m].ids} | {view.record.attributed_to}
    return any(not theirs.isdisjoint(case.claim.items[s.item].ids) for s in case.named if s.item is not None)


def _other_participants(case: Case) -> bool:
    return bool(case.names) and (len(case.names) > 1 or bool(case.lost))


def _another_may_have(case: Case) -> bool:
    """What one did not do another may have; what was refused to one thing may have been granted to another."""
    others = case.names or [s for s in case.conflicts if s.rule == "attribute-differs" and s.slot == "attribute"]
    return bool(others) and any(s.rule == "opposite" and s.slot in ("polarity", "relation") for s in case.conflicts)


def _too_many_differences(case: Case) -> bool:
    figures = [s for s in case.conflicts if s.slot in _FIGURES]
    if len(figures) > 1 and case.comparison.repeatable and not dated(case.comparison, case.claim):
        return not case.comparison.once  # another rise, another fall
    most = MOST_DIFFERENCES_IF_OPPOSITE if "opposite" in case.rules else MOST_DIFFERENCES
    return len([s for s in case.conflicts if s.weight]) > most


def _nameless(case: Case) -> bool:
    """No name at all, and the things spoken of do not make up for it."""
    comparison = case.comparison
    if case.named or case.names or comparison.context or keeps_the_wording(case):
        return False
    whole = comparison.main and comparison.coverage > WHOLE and not case.open
    if whole and case.rules == {"opposite"} and case.wrong == {"polarity"}:
        return False  # the whole fact turned round
    told = comparison.main or comparison.coverage >= COVERAGE_IF_UNKNOWN
    any_date = any(s.slot in ("date", "amount") for s in comparison.having(AGREES))
    turned = any_date and case.rules <= DENIALS and comparison.main
    if but_for_one(comparison):
        return agreeing_terms(comparison) < PINNING_TERMS
    singled_out = comparison.once or dated(comparison, case.claim) or only_a_figure(comparison) or turned
    told_once = singled_out and not case.unknown and told
    return agreeing_words(comparison) <= (0 if told_once else PINNING_TERMS)


def _of_some_year(case: Case) -> bool:
    """ "X won at the festival in 2024": where, who and which year do not tell what was won."""
    if case.rules != {"actor-differs"} or agreeing_terms(case.comparison) or dated(case.comparison, case.claim):
        return False
    items = [case.claim.items[s.item] for s in case.named if s.item is not None]
    return bool(items) and all(item.prep in WHEREABOUTS for item in items)


def _another_time(case: Case) -> bool:
    """Another time and another value, or no longer so at another time: another event."""
    if case.comparison.bygone or _turned_on_a_day_of_its_own(case):
        return True
    timed = "date" in case.wrong or any(s.slot == "date" for s in case.open)
    if timed and case.wrong & _FIGURES:
        return True
    if {"attribute-differs", "date-differs"} <= case.rules:
        return True
    if "opposite" in case.rules and ((len(case.rules) > 1 and "date-differs" in case.rules) or "order" in case.wrong):
        return True  # "falls before the merger" beside "rises after the merger"
    return other_season(case.comparison, case.claim)


def _turned_on_a_day_of_its_own(case: Case) -> bool:
    """ "left X in July" beside "moved to X": the claim tells another event, on a day that no fact has."""
    turned = [s for s in case.conflicts if s.rule == "opposite" and s.slot == "relation"]
    return bool(turned) and any(s.slot == "date" and s.weight and not s.recorded for s in case.open)


def _one_after_the_other(case: Case) -> bool:
    """What stopped had begun, what is back had gone: of nobody named and no day, both may be so."""
    if case.rules != {"opposite"} or dated(case.comparison, case.claim):
        return False
    if case.claim.again:
        return True
    facts, items, phases = case.comparison.view.facts, case.claim.items, syntax("phases")
    return not case.named and any(
        s.item is not None and s.matched is not None
        and not phases.isdisjoint(items[s.item].ids) and not phases.isdisjoint(facts[s.matched].ids)
        for s in case.conflicts
    )  # fmt: skip


def _taken_up_and_laid_down(case: Case) -> bool:
    """ "Took over as head" beside "resigned as head", "dropped the suit" beside "sued": on no day, both may be so."""
    if case.rules != {"opposite"} or any(s.slot == "date" for s in case.comparison.having(AGREES)):
        return False
    facts, items = case.comparison.view.facts, case.claim.items
    told = [
        (items[s.item].ids, facts[s.matched].ids) for s in case.conflicts
        if s.item is not None and s.matched is not None
    ]  # fmt: skip
    up, down = syntax("taking_up"), syntax("laying_down")
    return bool(told) and all(
        (not up.isdisjoint(mine) and not down.isdisjoint(theirs))
        or (not down.isdisjoint(mine) and not up.isdisjoint(theirs))
        for mine, theirs in told
    )  # fmt: skip


def _beside_something_else(case: Case) -> bool:
    """ "moved before the fire" beside "moved after the flood": what it is put before or after is on file nowhere."""
    items = case.claim.items
    unheard = [s.item for s in case.open if s.item is not None and s.weight and not s.recorded]
    put = [s.item for s in case.conflicts if s.slot == "order" and s.item is not None]
    return any(n >= p and items[n].clause == items[p].clause for p in put for n in unheard)


def _given_for_something_else(case: Case) -> bool:
    """ "awarded the tunnel to Y" beside "awarded the bridge to X": who got the one may not be who got the other."""
    given = any(s.slot == "roles" and s.rule == "counterpart-differs" for s in case.conflicts)
    heads = [case.claim.items[c.predicate].ids for c in case.claim.clauses if c.predicate is not None]
    won = case.rules == {"actor-differs"} and any(not syntax("winning").isdisjoint(ids) for ids in heads)
    return (given or won) and any(s.slot == "attribute" and s.weight and not s.recorded for s in case.open)


def _only_foreseen(case: Case) -> bool:
    """What a fact only forecasts ("may stay away") denies nothing."""
    clauses = case.comparison.view.clauses
    homes = {case.comparison.view.facts[s.matched].clause for s in case.conflicts if s.matched is not None}
    homes = homes or set(range(len(clauses)))
    return case.rules <= DENIALS and any(s.slot == "modality" for s in case.open) and any(
        clauses[h].modality is Modality.FORECAST for h in homes if h < len(clauses)
    )  # fmt: skip


def _there_as_well(case: Case) -> bool:
    """ "will also build in X": the one place on file is not denied."""
    return case.rules == {"place-differs"} and not syntax("additive").isdisjoint(fold(case.claim.text).split())


def _of_parts_or_times(case: Case) -> bool:
    some_denied = case.wrong >= {"polarity"} and any(quantifies(s) for s in case.conflicts if s.weight)
    return some_denied or any(quantifies(s) for s in case.open)  # "few believed it" is "most did not believe it"


def _of_a_stranger(case: Case) -> bool:
    """ "Founded in 1998, the museum …": what it happened to is on file nowhere, though others of the claim are."""
    unheard = {s.item for s in case.open if s.item is not None and not s.recorded}
    told = [n for n, clause in enumerate(case.claim.clauses) if clause.passive and clause.subject in unheard]
    return any(s.item is not None and case.claim.items[s.item].clause in told for s in case.conflicts)


def _reported_and_denied(case: Case) -> bool:
    """The fact tells both a report and its denial: who says that it is not so takes the one side of it."""
    if case.rules != {"opposite"}:
        return False
    return any(s.slot == "modality" and s.recorded == "denied" for s in case.comparison.having(UNKNOWN))


DOUBTS: tuple[Callable[[Case], bool], ...] = (
    _reported_and_denied,
    _a_side_remark,
    _too_little_shared,
    _too_much_unknown,
    _another_frame,
    _other_participants,
    _another_may_have,
    _too_many_differences,
    _nameless,
    other_things.another_thing,
    other_things.another_object,
    other_things.another_that_changes,
    other_things.of_another_thing,
    other_things.deed_on_another,
    other_things.quality_of_another_thing,
    other_things.with_and_without,
    other_things.said_of_another_thing,
    other_things.figure_of_another_thing,
    other_things.said_of_another,
    other_times.as_of_another_time,
    other_times.another_term,
    other_times.not_done_then,
    *other_times.OF_ANOTHER,
    other_times.of_a_part,
    other_times.taken_up_again,
    other_times.figure_of_a_distance,
    _of_some_year,
    _another_time,
    _one_after_the_other,
    _taken_up_and_laid_down,
    _beside_something_else,
    _given_for_something_else,
    _only_foreseen,
    _there_as_well,
    _of_parts_or_times,
    other_times.date_of_something_else,
    _of_a_stranger,
    other_times.date_yet_to_come,
    other_times.held_elsewhere_before_or_after,
    other_sums.figure_of_elsewhere,
    other_sums.of_a_record,
    other_sums.figure_in_another_sense,
    other_sums.over_its_own_span,
    *OTHER_EVENTS,
    *OTHER_DOERS,
)
