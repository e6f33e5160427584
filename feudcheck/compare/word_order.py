"""What only the order of words tells, asked where nothing else speaks against the fact."""

from __future__ import annotations

from feudcheck.compare.being import apposed
from feudcheck.compare.clauses import in_turn, nested
from feudcheck.compare.doers import undergone
from feudcheck.compare.figures import degrees
from feudcheck.compare.mood import asked_for
from feudcheck.compare.times import tenses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_ROOMS = (
    in_turn.compared, nested.compared, apposed.compared, undergone.compared, degrees.compared, tenses.compared,
    asked_for.compared,
)  # fmt: skip


def compared(a: Alignment) -> list[SlotComparison]:
    """The first objection that one of these rooms has."""
    return next((found for room in _ROOMS if (found := room(a))), [])
