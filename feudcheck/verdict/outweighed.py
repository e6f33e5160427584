"""What keeps a backing from counting because of what another fact says: each a named reason."""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.later import later
from feudcheck.model import Outcome
from feudcheck.verdict.pins import WHOLE, says_no

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import Statement
    from feudcheck.verdict import denial
else:
    (denial,) = later("feudcheck.verdict.denial")

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN

# Only facts that explain a claim about as well as the best one may contradict it.
NEAR_BEST = 1.0
_FIGURES = frozenset({"amount", "count"})


@dataclass(frozen=True, slots=True)
class _Case:
    """A comparison that backs the claim, and the others by their score."""

    backing: Comparison
    others: list[Comparison]
    claim: Statement


def outweighed(comparison: Comparison, ranked: Sequence[Comparison], claim: Statement) -> bool:
    """Whether another fact says by itself what this one backs only by chance."""
    case = _Case(comparison, [c for c in ranked if c is not comparison], claim)
    return any(reason(case) for reason in _REASONS)


def _denied_by_another(case: _Case) -> bool:
    """What a claim denies is what another fact as near plainly says: a broken promise is no "never"."""
    claim, comparison = case.claim, case.backing
    if not (any(clause.negated for clause in claim.clauses) or any(item.negated for item in claim.items)):
        return False
    itself = says_no(comparison.view)
    return any(
        {s.rule for s in other.having(CONFLICTS)} == {"opposite"} and denial.contradicts(other, claim)
        and (not itself or other.coverage > WHOLE)
        for other in case.others
        if other.score >= comparison.score - NEAR_BEST
    )  # fmt: skip


def _borrowed(case: _Case) -> bool:
    """A fact by itself denies what the backing one has from a sister fact only, or that sister denies the rest."""
    backing = case.backing
    borrowed = {s.item for s in backing.having(AGREES) if s.matched is None and s.weight} - {None}
    if not borrowed or not backing.helpers:
        return False
    one = sum(item.amount is not None for item in case.claim.items) == 1  # of several each may be another fact's
    for other in case.others:
        wrong = other.having(CONFLICTS)
        lender = one and other.view.number in backing.helpers and {s.slot for s in wrong} <= _FIGURES
        if ({s.item for s in wrong} <= borrowed or lender) and denial.contradicts(other, case.claim):
            return True
    return False


def _figure_of_something_else(case: _Case) -> bool:
    """Of several figures of one fact the claim has one; a fact with one figure, told whole, has another."""
    view = case.backing.view
    if len(view.amounts) < 2 or not any(s.slot in _FIGURES for s in case.backing.having(AGREES)):
        return False
    event = view.record.event
    for other in case.others:
        fewer = len(other.view.amounts) <= len(view.amounts) and other.coverage > WHOLE > case.backing.coverage
        wrong = {s.slot for s in other.having(CONFLICTS)}
        if not fewer or not wrong or not wrong <= _FIGURES or other.having(UNKNOWN):
            continue
        if (event is not None and other.view.record.event == event) or denial.contradicts(other, case.claim):
            return True
    return False


_REASONS: tuple[Callable[[_Case], bool], ...] = (_denied_by_another, _borrowed, _figure_of_something_else)
