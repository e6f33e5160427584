"""One comparison and one claim, with what the doubts about a denial ask of them."""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.model import Outcome
from feudcheck.verdict.pins import NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import SlotComparison, Statement

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
# Differences that deny the statement itself, whichever time it happened
DENIALS = frozenset({"opposite", "plan-is-no-event"})
_VALUES = frozenset({"date", "amount"})
_MENTION_RULES = frozenset({"actor-differs", "counterpart-differs", "place-differs"})


@dataclass(frozen=True, slots=True)
class Case:
    """What differs, what is on file nowhere and what agrees, counted and weighed."""

    comparison: Comparison
    claim: Statement
    conflicts: list[SlotComparison]
    open: list[SlotComparison]  # parts on file nowhere
    rules: set[str | None]
    wrong: set[str]  # the slots that differ
    names: list[SlotComparison]  # the names that differ
    lost: list[SlotComparison]  # the names on file nowhere
    named: list[SlotComparison]  # the names that agree
    shared: float
    unknown: float

    @property
    def lived(self) -> bool:
        """Whether only the day or the figure differs of what comes to the same named thing but once."""
        return self.comparison.lived and self.wrong <= _VALUES and not self.lost


def case_of(comparison: Comparison, claim: Statement) -> Case:
    """The case of one comparison."""
    conflicts, unknown = comparison.having(CONFLICTS), comparison.having(UNKNOWN)
    weight = comparison.weight(UNKNOWN)
    if any(s.slot == "polarity" and s.claimed == "so" for s in conflicts):
        # "invests nothing" denies "invests $3 million" whatever the sum
        weight -= sum(s.weight for s in unknown if s.slot in ("amount", "count", "attribute"))
    names = [s for s in conflicts if s.rule in _MENTION_RULES]
    misplaced = {s.item for s in names}
    return Case(
        comparison,
        claim,
        conflicts,
        unknown,
        {s.rule for s in conflicts},
        {s.slot for s in conflicts},
        names,
        [s for s in unknown if s.slot in NAMES],
        [s for s in comparison.having(AGREES) if s.slot in NAMES and s.item not in misplaced],
        comparison.weight(AGREES) + comparison.context,
        weight,
    )
