"""The policy: comparisons to a verdict and its rule. Every threshold and precedence is here."""

from __future__ import annotations

from feudcheck.frozen import dataclass, replace
from feudcheck.model import Outcome, Verdict
from feudcheck.verdict.pins import (
    NAMES,
    PINNING_TERMS,
    agreeing_terms,
    dated,
    only_a_figure,
    other_season,
    pinned,
    quantifies,
    same_shape,
    says_no,
    theme_stands,
    word_for_word,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import SlotComparison, Statement

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN

# A fact must share this much with a claim before a difference is a contradiction: one
# participant and the relation, say. Less could be another event.
LEAST_SHARED = 3.0
# …unless the fact says nothing else at all ("X is worth Y") and is single-valued.
WHOLE = 0.99
# Only facts that explain a claim about as well as the best one may contradict it.
NEAR_BEST = 1.0
# A fact that is mostly about something else measures something else.
LEAST_COVERAGE = 0.5
COVERAGE_IF_UNKNOWN = 0.6  # the more so where the claim too says something else
# Parts that only a sister fact of the event backs must be the smaller part.
MOST_HELPED = 0.6
# Parts on file nowhere may weigh this share of what agrees before they make it another event.
MOST_UNKNOWN_SHARE = 0.34
MOST_UNKNOWN = 1.5

# Which reason is told first when several keep a claim from being decided.
PRECEDENCE = (
    "misquote", "misattribution", "wrong-medium", "denied-not-confirmed", "roles-reversed", "opposite",
    "plan-is-no-event", "actor-differs", "counterpart-differs", "currency-differs", "unit-differs",
    "amount-differs", "count-differs", "weekday-differs", "date-differs", "order-differs", "place-differs",
    "cause-differs", "attribute-differs", "attribution-missing", "other-speaker", "other-medium", "rival-figures",
    "outcome-open", "finer-than-source", "only-a-bound", "other-time", "repeatable-event", "open-list",
    "uncovered-part",
)  # fmt: skip
_ORDER = {rule: n for n, rule in enumerate(PRECEDENCE)}
_MENTION_RULES = frozenset({"actor-differs", "counterpart-differs", "place-differs"})
# Differences that deny the statement itself, whichever time it happened
_DENIALS = frozenset({"opposite", "plan-is-no-event"})


_COARSER = frozenset({"finer-than-source"})  # another fact has it, less exactly


@dataclass(frozen=True, slots=True)
class Ruling:
    """The verdict on a claim, or on one clause of it, and the comparison behind it."""

    verdict: Verdict
    rule: str
    comparison: Comparison | None = None
    near: tuple[Comparison, ...] = ()  # where none decides: the next facts, the nearest first
    against: tuple[Comparison, ...] = ()  # where sources disagree: facts that deny what another backs


def rule_on(comparisons: Sequence[Comparison], claim: Statement) -> Ruling:
    """The ruling over all facts compared: backing beats denial, denial beats silence."""
    ranked = sorted(comparisons, key=lambda c: (-c.score, -c.coverage, c.view.number))
    for comparison in ranked:
        backs = supports(comparison, claim) and not _told_otherwise(comparison, ranked, claim)
        if backs or word_for_word(comparison, claim):
            against = tuple([c for c in ranked if c is not comparison and disagrees(c, comparison, claim)])
            return Ruling(Verdict.SUPPORTED, "supported", comparison, against=against)
    for comparison in ranked[:1]:
        if _pinned_utterance(comparison, claim):
            return Ruling(Verdict.CONTRADICTED, "misattribution", _given_to_another(comparison))
    for comparison in ranked:
        if comparison.score < ranked[0].score - NEAR_BEST and not _misquotes(comparison):
            continue
        if contradicts(comparison, claim) and not _backed_elsewhere(comparison, ranked):
            return Ruling(Verdict.CONTRADICTED, first_rule(comparison.having(CONFLICTS)), comparison)
    if not ranked:
        return Ruling(Verdict.UNSOURCED, "no-fact-near")
    best, near = ranked[0], tuple([c for c in ranked[1:] if c.weight(AGREES) >= LEAST_SHARED])
    if best.weight(AGREES) < LEAST_SHARED - 1:
        return Ruling(Verdict.UNSOURCED, "no-fact-near", best, near)
    conflicts, unknown = best.having(CONFLICTS), best.having(UNKNOWN)
    if unknown:
        return Ruling(Verdict.UNSOURCED, first_rule(unknown), best, near)
    return Ruling(Verdict.UNSOURCED, "repeatable-event" if conflicts else "uncovered-part", best, near)


def disagrees(other: Comparison, backing: Comparison, claim: Statement) -> bool:
    """Whether a fact of the same event, or of the same relation pinned, denies what another one backs."""
    same_event = other.view.record.event is not None and other.view.record.event == backing.view.record.event
    return (same_event or other.main) and not other.having(UNKNOWN) and contradicts(other, claim)


def _words_unmatched(comparison: Comparison, claim: Statement) -> bool:
    """Whether the claim puts words in quotation marks of which no fact has any."""
    agreed = {s.item for s in comparison.having(AGREES)}
    quoted = [n for n, quote in enumerate(claim.quotes) if len(quote.words) > 1]
    return any(agreed.isdisjoint(n for n, i in enumerate(claim.items) if i.quote == number) for number in quoted)


def _told_otherwise(comparison: Comparison, ranked: Sequence[Comparison], claim: Statement) -> bool:
    """Whether what a claim denies is what another fact as near plainly says: a broken promise is no "never"."""
    if not any(clause.negated for clause in claim.clauses) or says_no(comparison.view):
        return False
    return any(
        {s.rule for s in other.having(CONFLICTS)} == {"opposite"} and contradicts(other, claim)
        for other in ranked
        if other is not comparison and other.score >= comparison.score - NEAR_BEST
    )


def _backed_elsewhere(comparison: Comparison, ranked: Sequence[Comparison]) -> bool:
    """Whether another fact as near agrees with the very part that this one excludes."""
    wrong = {s.item for s in comparison.having(CONFLICTS) if s.item is not None and s.weight}
    if not wrong:
        return False
    bad = comparison.weight(CONFLICTS) + comparison.weight(UNKNOWN)
    for other in ranked:
        if other is comparison or not other.predicate or other.score < comparison.score - NEAR_BEST:
            continue
        if other.weight(CONFLICTS) + other.weight(UNKNOWN) > bad:
            continue
        coarser = _COARSER if other.main and not other.having(CONFLICTS) else ()
        agreed = {s.item for s in other.slots if s.outcome is AGREES or s.rule in coarser}
        if wrong <= agreed and {s.item for s in comparison.having(AGREES) if s.weight} <= agreed:
            return True
    return False


def _given_to_another(comparison: Comparison) -> Comparison:
    """The comparison with the wrong speaker as what conflicts; the same swap seen as roles says nothing more."""
    told = [s for s in comparison.slots if s.outcome is AGREES or s.rule == "other-speaker"]
    slots = [s if s.outcome is AGREES else replace(s, outcome=CONFLICTS, rule="misattribution") for s in told]
    return replace(comparison, slots=slots)


def _pinned_utterance(comparison: Comparison, claim: Statement) -> bool:
    """All of a dated utterance agrees but who made it (VERDICTS §6)."""
    other = [s for s in comparison.slots if s.outcome is not AGREES]
    said = [s for s in other if s.rule == "other-speaker"]
    rest = [s for s in other if s.rule != "other-speaker"]
    misplaced = all(s.slot == "roles" for s in rest)  # the same swap, seen as roles
    if len(said) != 1 or not misplaced or not said[0].recorded:
        return False
    names = sum(1 for s in comparison.having(AGREES) if s.slot in ("actor", "counterpart"))
    swapped = bool(rest) and names > 1 and agreeing_terms(comparison) > 0  # its wording pins it
    return swapped or dated(comparison, claim)


def _misquotes(comparison: Comparison) -> bool:
    """A quote on file, changed or given to another: decisive whatever else the claim says."""
    return any(
        s.slot == "quote" and s.outcome is CONFLICTS and s.fact == comparison.view.number for s in comparison.slots
    )


def first_rule(slots: Sequence[SlotComparison]) -> str:
    """The rule that leads, of several."""
    rules = sorted((s.rule or "uncovered-part" for s in slots), key=lambda r: _ORDER.get(r, len(_ORDER)))
    return rules[0]


def supports(comparison: Comparison, claim: Statement) -> bool:
    """Every part agrees, and enough of them to know which event is meant."""
    if comparison.having(CONFLICTS) or comparison.having(UNKNOWN) or not comparison.predicate:
        return False
    agreeing = [s for s in comparison.having(AGREES) if s.weight]
    kinds = {s.slot for s in agreeing}
    if "quote" in kinds:
        return any(s.slot == "quote" and s.fact == comparison.view.number for s in agreeing)
    if len(agreeing) < 2 or _words_unmatched(comparison, claim):
        return False
    own = [s for s in agreeing if s.matched is not None]
    if len(own) > 1 and len({s.matched for s in own}) < 2:
        return False  # the same word again and again is one part
    if sum(s.weight for s in own) < MOST_HELPED * sum(s.weight for s in agreeing):
        return False
    only_names = kinds <= NAMES
    if not only_names and all(s.slot in NAMES for s in own):
        return False
    return not only_names or same_shape(comparison, claim)


def contradicts(comparison: Comparison, claim: Statement) -> bool:
    """A part excludes the fact's, and what agrees shows that the same event is meant."""
    conflicts = comparison.having(CONFLICTS)
    if _misquotes(comparison):
        return True
    if _out_of_order(comparison):
        return True
    if not conflicts or not comparison.predicate:
        return False
    measured = any(s.slot in ("amount", "count") for s in conflicts)
    if measured and not comparison.main and comparison.coverage < LEAST_COVERAGE:
        return False
    shared, unknown = comparison.weight(AGREES) + comparison.context, comparison.weight(UNKNOWN)
    if _flatly_denied(comparison):
        # "invests nothing" denies "invests $3 million" whatever the sum
        unknown -= sum(s.weight for s in comparison.having(UNKNOWN) if s.slot in ("amount", "count", "attribute"))
    if unknown and not comparison.main and comparison.coverage < COVERAGE_IF_UNKNOWN:
        return False
    whole = comparison.once and not unknown and comparison.coverage > WHOLE
    if (shared < LEAST_SHARED and not whole) or unknown > max(MOST_UNKNOWN, MOST_UNKNOWN_SHARE * shared):
        return False
    if any(s.outcome is UNKNOWN and not s.weight and s.slot != "modality" for s in comparison.slots):
        return False  # whose word, which role: not the same statement (a plan can be told wrongly too)
    rules = {s.rule for s in conflicts}
    names = [s for s in conflicts if s.rule in _MENTION_RULES]
    lost = [s for s in comparison.having(UNKNOWN) if s.slot in NAMES]
    if names and (len(names) > 1 or lost):
        return False
    if len([s for s in conflicts if s.weight]) > (3 if "opposite" in rules else 2):
        return False
    misplaced = {s.item for s in names}
    agreeing_names = [
        s for s in comparison.having(AGREES) if s.slot in NAMES and s.item not in misplaced
    ]
    if not agreeing_names and not names and not comparison.context:
        # no name at all: the things spoken of must make up for it
        told = comparison.main or comparison.coverage >= COVERAGE_IF_UNKNOWN
        told_once = (comparison.once or dated(comparison, claim) or only_a_figure(comparison)) and not unknown and told
        if agreeing_terms(comparison) <= (0 if told_once else PINNING_TERMS):
            return False
    wrong = {s.slot for s in conflicts}
    timed = "date" in wrong or any(s.slot == "date" for s in comparison.having(UNKNOWN))
    if timed and wrong & {"amount", "count"}:
        return False  # another time and another value: another event
    if "opposite" in rules and len(rules) > 1 and "date-differs" in rules:
        return False  # no longer so at another time denies nothing
    if other_season(comparison, claim):
        return False
    if any(quantifies(s) for s in comparison.having(UNKNOWN)):
        return False
    if "date" in wrong and not comparison.main and any(c.predicate is not None for c in claim.clauses):
        return False  # the date is of something else than what the claim tells
    if rules <= _DENIALS:
        named = len([s for s in agreeing_names if s.matched is not None])
        terms = agreeing_terms(comparison)
        any_date = any(s.slot == "date" for s in comparison.having(AGREES))
        enough = named > 1 or (named and (terms or comparison.coverage > WHOLE)) or terms > PINNING_TERMS or any_date
        return bool(enough) and unknown <= MOST_UNKNOWN and not lost
    if rules == {"weekday-differs"}:
        return not unknown  # the date is the event's own, only its weekday is wrong
    if names and not agreeing_names and not dated(comparison, claim):
        return False
    if comparison.once:
        return not names or theme_stands(comparison, names[0], claim)
    if names and not agreeing_names and not agreeing_terms(comparison):
        return False  # a shared date alone pins nothing
    return pinned(comparison, claim) or (not unknown and only_a_figure(comparison))


def _flatly_denied(comparison: Comparison) -> bool:
    return any(s.slot == "polarity" and s.outcome is CONFLICTS and s.claimed == "so" for s in comparison.slots)


def _out_of_order(comparison: Comparison) -> bool:
    """Two dated events told in the wrong order, and nothing else open."""
    conflicts = comparison.having(CONFLICTS)
    return bool(conflicts) and all(s.slot == "order" and s.weight for s in conflicts) and not comparison.having(UNKNOWN)


def combined(whole: Ruling, parts: Sequence[Ruling]) -> list[Ruling]:
    """The rulings to report for a compound claim: as good as its worst part (VERDICTS §7)."""
    worst = [p for p in parts if p.verdict is Verdict.CONTRADICTED]
    if worst:
        return [*worst, *(p for p in parts if p not in worst)]
    if all(p.verdict is Verdict.SUPPORTED for p in parts):
        return list(parts)
    if whole.verdict is Verdict.CONTRADICTED and any(p.verdict is Verdict.SUPPORTED for p in parts):
        return [Ruling(Verdict.UNSOURCED, "uncovered-part", whole.comparison)]
    return [whole]
