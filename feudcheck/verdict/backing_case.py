"""What the doubts about a backing ask of one comparison and one claim."""

from __future__ import annotations

from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import SlotComparison, Statement


@dataclass(frozen=True, slots=True)
class Case:
    """One comparison and one claim, with what agrees in it."""

    comparison: Comparison
    claim: Statement
    agreeing: list[SlotComparison]
    own: list[SlotComparison]  # what agrees with an item of the fact itself, not of a sister fact
