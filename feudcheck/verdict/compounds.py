"""The rulings on the clauses of a compound claim, made one (VERDICTS §7)."""

from __future__ import annotations

from feudcheck.model import Outcome, Verdict
from feudcheck.verdict.pins import whole_and_alone
from feudcheck.verdict.ruling import Ruling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.comparison import Comparison

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
_JOINED = 2  # clauses of which the link between them is told; of more, it may be of any two


def combined(whole: Ruling, parts: Sequence[Ruling]) -> list[Ruling]:
    """The rulings to report for a compound claim: as good as its worst part (VERDICTS §7)."""
    worst = [p for p in parts if p.verdict is Verdict.CONTRADICTED and not _told_by_the_whole(p, whole)]
    if worst:
        return [*worst, *(p for p in parts if p not in worst)]
    if all(p.verdict is Verdict.SUPPORTED for p in parts) and not _denied_as_a_whole(whole):
        if len(parts) <= _JOINED and _out_of_order(whole):
            return [whole]
        return [whole] if _exchanged_as_a_whole(whole, parts) else list(parts)
    open_ = whole.comparison is not None and _leaves_open(whole.comparison)
    if whole.verdict is Verdict.CONTRADICTED and open_ and any(p.verdict is Verdict.SUPPORTED for p in parts):
        return [Ruling(Verdict.UNSOURCED, "uncovered-part", whole.comparison)]
    return [whole]


def _told_by_the_whole(part: Ruling, whole: Ruling) -> bool:
    """Whether the fact nearest to the whole claim has the very parts in which another denies one clause of it."""
    if part.comparison is None or whole.comparison is None or whole.verdict is Verdict.CONTRADICTED:
        return False
    wrong = {s.span for s in part.comparison.having(CONFLICTS) if s.weight}
    same = part.comparison.view.number == whole.comparison.view.number
    return bool(wrong) and not same and wrong <= {s.span for s in whole.comparison.having(AGREES)}


def _denied_as_a_whole(whole: Ruling) -> bool:
    """Whether one fact tells all of a claim, with another figure or date: that other facts have its parts is chance."""
    if whole.verdict is not Verdict.CONTRADICTED or whole.comparison is None:
        return False
    told = {s.slot for s in whole.comparison.having(CONFLICTS)}
    return told <= {"date", "amount", "count"} and whole_and_alone(whole.comparison)


def _exchanged_as_a_whole(whole: Ruling, parts: Sequence[Ruling]) -> bool:
    """Whether the one fact that backs every part tells them of others: two names have changed clauses."""
    if whole.comparison is None or not any(s.slot == "roles" for s in whole.comparison.having(UNKNOWN)):
        return False
    view = whole.comparison.view
    return all(p.comparison is not None and p.comparison.view.number == view.number for p in parts)


def _leaves_open(comparison: Comparison) -> bool:
    """Whether a part is on file nowhere; how many they were is none where the fact says that nobody was."""
    nobody = any(s.slot == "polarity" and s.claimed == "so" for s in comparison.having(CONFLICTS))
    return any(not nobody or s.slot not in ("amount", "count") for s in comparison.having(UNKNOWN))


def _out_of_order(whole: Ruling) -> bool:
    """Whether all is on file, but in the other order: each clause by itself does not tell it."""
    return whole.comparison is not None and any(s.slot == "order" for s in whole.comparison.having(CONFLICTS))
