"""What makes a difference a contradiction: the same event is meant, and its fact excludes what the claim says."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Outcome, When
from feudcheck.verdict import other_doers, other_things
from feudcheck.verdict.denial_case import DENIALS, Case, case_of, keeps_the_wording
from feudcheck.verdict.doubts import DOUBTS, LEAST_COVERAGE, MOST_UNKNOWN
from feudcheck.verdict.pins import (
    NAMES,
    PINNING_TERMS,
    WHOLE,
    agreeing_terms,
    agreeing_words,
    but_for_one,
    dated,
    is_owner,
    of_one_year,
    only_a_figure,
    pinned,
    same_word,
    theme_stands,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import Statement

_SAME_NUMBER = frozenset({"currency-differs", "unit-differs"})
_FIXING = frozenset({"date", "amount"})  # what shows that one and the same time is spoken of

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN


def contradicts(comparison: Comparison, claim: Statement) -> bool:
    """A part excludes the fact's, and what agrees shows that the same event is meant."""
    if not comparison.having(CONFLICTS):
        return False
    if misquotes(comparison) or _out_of_order(comparison):
        return True
    if not comparison.predicate:
        return False
    case = case_of(comparison, claim)
    if comparison.state and not (other_things.with_and_without(case) or other_doers.of_another_office(case)):
        return True  # nothing is two such things at a time
    return not any(doubt(case) for doubt in DOUBTS) and _same_event(case)


def misquotes(comparison: Comparison) -> bool:
    """A quote on file, changed or given to another: decisive whatever else the claim says."""
    return any(
        s.slot == "quote" and s.outcome is CONFLICTS and s.fact == comparison.view.number for s in comparison.slots
    )


def _same_event(case: Case) -> bool:
    """Whether what agrees singles the recorded event out (VERDICTS §1)."""
    comparison, claim = case.comparison, case.claim
    if case.rules <= DENIALS:
        return _denied_as_told(case)
    if case.rules == {"weekday-differs"}:
        return not case.unknown  # the date is the event's own, only its weekday is wrong
    if case.rules <= _SAME_NUMBER and case.named and not case.unknown:
        return True  # the number is the event's own, only what it counts in is wrong
    if case.rules == {"date-differs"} and case.named and not case.open and _of_its_start(case):
        return True  # what is so since then has begun once
    if case.names and not case.named and not dated(comparison, claim) and not but_for_one(comparison):
        return _done_by_another(case)
    if case.names and (is_owner(comparison, case.names[0]) or of_one_year(comparison, claim)):
        return True
    if case.rules == {"roles-reversed"} and _either_way(case):
        return False
    if comparison.once:
        return not case.names or theme_stands(comparison, case.names[0], claim)
    why = case.rules == {"cause-differs"} and (comparison.main or _in_nobodys_view(case))
    if why and case.named and not (case.open or comparison.repeatable):
        return True  # all of it agrees but the reason
    if case.names and not case.named and not agreeing_terms(comparison):
        return False  # a shared date alone pins nothing
    by_figure = not (case.names and comparison.repeatable)  # another may have got as much
    alike = not case.unknown and only_a_figure(comparison) and not _among_some(case)
    if but_for_one(comparison) or pinned(comparison, claim, by_figure=by_figure) or alike:
        return True
    return not case.unknown and comparison.coverage > WHOLE and same_word(comparison, claim)


def _of_its_start(case: Case) -> bool:
    """Whether claim and fact both tell since when something is so, or when it began."""
    items, facts = case.claim.items, case.comparison.view.facts
    for slot in case.conflicts:
        mine = items[slot.item].date if slot.item is not None else None
        theirs = facts[slot.matched].date if slot.matched is not None else None
        if mine is None or theirs is None or theirs.relation is not When.SINCE:
            return False
        if mine.relation is not When.SINCE and "derived" not in slot.flags:
            return False
    return True


def _either_way(case: Case) -> bool:
    """Whether each may have done it to the other, each in his time: "X sued Y" and "Y sued X", with no date."""
    comparison, facts = case.comparison, case.comparison.view.facts
    if any(s.slot == "date" for s in comparison.having(AGREES)) or agreeing_terms(comparison) >= PINNING_TERMS:
        return False
    told = [facts[s.matched] for s in comparison.having(AGREES) if s.matched is not None and facts[s.matched].verbal]
    told = told or [facts[c.predicate] for c in comparison.view.clauses if c.predicate is not None]
    return any(not syntax("done_either_way").isdisjoint(f.ids) for f in told)


def _among_some(case: Case) -> bool:
    """Whether the claim's figure is of some only, of whom the fact tells nothing: "unemployment among women"."""
    told = {s.item for s in case.comparison.having(AGREES)}
    items = enumerate(case.claim.items)
    return any(item.kind == "term" and item.prep == "between" and n not in told for n, item in items)


def _in_nobodys_view(case: Case) -> bool:
    """Whether neither claim nor fact gives the reason as what somebody says or believes it to be."""
    statements = (case.claim, case.comparison.view.statement)
    return not any(s.speeches or any("w:believe" in item.ids for item in s.items) for s in statements)


def _done_by_another(case: Case) -> bool:
    """ "the new wing was opened by X" where it was opened, once, by Y: two words at least tell the thing."""
    comparison = case.comparison
    if not comparison.once or not comparison.main or case.open or {s.rule for s in case.names} != {"actor-differs"}:
        return False
    if any(s.item is None or case.claim.items[s.item].prep != "by" for s in case.names):
        return False
    return agreeing_terms(comparison) >= PINNING_TERMS and comparison.coverage >= LEAST_COVERAGE


def _denied_as_told(case: Case) -> bool:
    """The whole statement turned round: names or words enough to know which."""
    own = len([s for s in case.named if s.matched is not None])
    terms = agreeing_words(case.comparison)
    any_date = any(s.slot in _FIXING for s in case.comparison.having(AGREES))
    if own and not case.unknown and case.comparison.main and _never(case):
        return True
    if own and not case.open and case.comparison.main and _was_not_done_to_it(case):
        return True
    if case.open and _denies_less(case):
        return False
    if keeps_the_wording(case):
        return True
    counts = all(s.slot == "count" for s in case.comparison.having(UNKNOWN) if s.weight)  # "two deaths" of "no deaths"
    whole = case.comparison.coverage > WHOLE and (counts or not case.open)
    bare = whole and not case.open and case.wrong == {"polarity"}
    enough = own > 1 or (own and (terms or whole)) or terms > (0 if bare else PINNING_TERMS) or any_date
    return bool(enough) and case.unknown <= MOST_UNKNOWN and not case.lost


def _was_not_done_to_it(case: Case) -> bool:
    """ "The Coral Line has not been opened": a thing with a name of its own, of which the deed is denied outright."""
    if not all(s.slot == "polarity" and s.claimed == "not so" for s in case.conflicts):
        return False
    items = [case.claim.items[s.item] for s in case.named if s.item is not None]
    passive = {item.clause for item in items if case.claim.clauses[item.clause].passive}
    kinds = {case.comparison.view.views.kind(item) for item in items if item.kind == "mention"}
    return len(passive) == 1 and bool(kinds) and kinds <= {"work", "product", "thing"}


def _denies_less(case: Case) -> bool:
    """Whether what the claim denies has a part that the fact has not: "no member of staff died"."""
    denied = any(s.slot == "polarity" and s.claimed == "not so" for s in case.conflicts)
    return denied and any((s.slot == "attribute" or s.slot in NAMES) and not s.recorded for s in case.open)


def _never(case: Case) -> bool:
    """Whether the claim denies that it happened at any time, so that any time it did speaks against it."""
    denied = any(s.slot == "polarity" and s.claimed == "not so" for s in case.conflicts)
    return denied and not syntax("at_no_time").isdisjoint(fold(case.claim.text).split())


def _out_of_order(comparison: Comparison) -> bool:
    """Two dated events told in the wrong order, and nothing else open."""
    conflicts = comparison.having(CONFLICTS)
    return bool(conflicts) and all(s.slot == "order" and s.weight for s in conflicts) and not comparison.having(UNKNOWN)
