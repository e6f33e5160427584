"""Which facts are near enough to a claim to be shown beside it: those that share more with it than a name."""

from __future__ import annotations

from feudcheck.frozen import replace
from feudcheck.model import Outcome
from feudcheck.verdict.pins import LEAST_SHARED, NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import SlotComparison

AGREES = Outcome.AGREES
_WORDS = frozenset({"attribute", "relation"})
_DEED = _WORDS | {"modality"}  # a deed that the fact only plans or refuses is another one


def near(comparison: Comparison) -> bool:
    """Whether more than one thing agrees: a name alone, or a word, is no event."""
    agreeing = [s for s in comparison.having(AGREES) if s.weight]
    return len(agreeing) > 1 and sum(s.weight for s in agreeing) >= LEAST_SHARED - 1


def beside(comparison: Comparison) -> bool:
    """Whether a fact after the nearest one is shown too: more of the claim is in it than is not."""
    return comparison.weight(AGREES) >= LEAST_SHARED and comparison.score > 0 and shares_more(comparison)


def shares_more(comparison: Comparison) -> bool:
    """Whether a second name agrees, or something else that the fact does not tell of another thing after all."""
    agreeing = [s for s in comparison.having(AGREES) if s.weight]
    names = {s.item for s in agreeing if s.slot in NAMES}
    return len(names) > 1 or any(s.slot not in NAMES and not _taken_back(comparison, s) for s in agreeing)


def left_open(comparison: Comparison) -> Comparison:
    """The comparison with what nobody on file says, without what a fact of something else says."""
    slots = []
    for slot in comparison.slots:
        if slot.outcome is not AGREES and slot.recorded:
            continue
        taken = slot.outcome is AGREES and _taken_back(comparison, slot)
        slots.append(replace(slot, outcome=Outcome.UNKNOWN, recorded=None, rule="uncovered-part") if taken else slot)
    return replace(comparison, slots=slots)


def _taken_back(comparison: Comparison, slot: SlotComparison) -> bool:
    """Whether a word that agrees is left open all the same: the fact's deed is another one."""
    rest = (s for s in comparison.slots if s.outcome is not AGREES and s.slot in _DEED)
    return slot.slot in _WORDS and any(s.item == slot.item for s in rest)
