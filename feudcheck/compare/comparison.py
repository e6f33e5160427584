"""All parts of a claim beside one fact, and how well the fact explains the claim."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field
from feudcheck.model import Outcome, SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.view import View

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
# What the judges of a whole comparison have found so far (``Alignment.found``), each a bit: a part conflicts; one is
# open; two share a verb; nouns are exchanged; the fact says of the deed only that nobody knows; two do it with each
# other, whoever is named first.
DENIED, OPEN, SHARED, EXCHANGED, UNSHOWN, TOGETHER = 1, 2, 4, 8, 16, 32
CONFLICT_COST, UNKNOWN_COST = 0.9, 1.2  # a part that conflicts is at least about the same thing
ASPECT_COST = 0.4  # polarity, roles, whose word it is: no words of their own
# How much a part says about which event is meant; the predicate of a clause says one more.
WEIGHTS = {"mention": 2.0, "amount": 2.0, "date": 1.5, "term": 1.0}


def score(slots: Sequence[SlotComparison]) -> float:
    """What agrees, less what does not."""
    total = 0.0
    for slot in slots:
        if slot.outcome is AGREES:
            total += slot.weight
        else:
            total -= (CONFLICT_COST if slot.outcome is CONFLICTS else UNKNOWN_COST) * slot.weight or ASPECT_COST
    return total


@dataclass(slots=True)
class Comparison:
    """All parts of a claim beside one fact (and the other facts of its event)."""

    view: View
    slots: list[SlotComparison]
    once: bool = False
    predicate: bool = False  # the claim's relation is the fact's, or its opposite
    main: bool = False  # …and it is what the fact's clause mainly tells
    repeatable: bool = True  # the same participants may do it again, with another value
    helpers: set[int] = field(default_factory=set)  # other facts that back a part
    context: float = 0.0  # weight of what the claim's other clauses share with the fact
    coverage: float = 1.0  # share of what the fact's clause says that the claim says too
    state: bool = False  # all that differs is what the same thing is or has
    called: bool = False  # the claim only says what the fact, too, says that the same one is
    lived: bool = False  # it tells what comes to the same named thing but once: its birth, founding, release
    bygone: bool = False  # the fact tells of a time that is over, the claim of today

    def having(self, outcome: Outcome) -> list[SlotComparison]:
        """The parts with one outcome."""
        return [s for s in self.slots if s.outcome is outcome]

    @property
    def clean(self) -> bool:
        """Whether every part agrees."""
        return all(s.outcome is AGREES for s in self.slots)

    @property
    def score(self) -> float:
        """How well the fact explains the claim: what agrees, less what does not."""
        return score(self.slots)

    def weight(self, outcome: Outcome) -> float:
        """How much the parts with one outcome weigh together."""
        return sum(s.weight for s in self.slots if s.outcome is outcome)


@dataclass(slots=True)
class Settled:
    """What was decided over quotes: the slots, and the claim's items they account for."""

    slots: list[SlotComparison] = field(default_factory=list)
    items: set[int] = field(default_factory=set)
    facts: list[int] = field(default_factory=list)
