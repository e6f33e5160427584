"""What is found of a claim or of one clause of it."""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.model import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Ruling:
    """The verdict on a claim, or on one clause of it, and the comparison behind it."""

    verdict: Verdict
    rule: str
    comparison: Comparison | None = None
    near: tuple[Comparison, ...] = ()  # where none decides: the next facts, the nearest first
    against: tuple[Comparison, ...] = ()  # where sources disagree: facts that deny what another backs
    doubt: str = ""  # what is not certain though every part agrees (verdict/backing.py)
    shown: bool = True  # else the fact has a name of the claim, and tells of something else
