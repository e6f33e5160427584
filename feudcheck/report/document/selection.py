"""Which sentences of a run a report shows, and how gravely: the same answer for every format."""

from __future__ import annotations

from feudcheck.model import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model.review import Checked, Review, Run

ERROR, WARNING = "error", "warning"
_SUSPECTED = frozenset({"antecedent-guessed"})


def severity(run: Run, checked: Checked) -> str | None:
    """``"error"`` for what the sources deny, ``"warning"`` for what they don't back where that fails the run.

    None for all that needs no mending: supported, passed over, suppressed, known already.
    """
    if not checked.active:
        return None
    if checked.finding.verdict is Verdict.CONTRADICTED:
        return ERROR
    return WARNING if checked.finding.verdict is Verdict.UNSOURCED and run.fails(checked) else None


def shown(run: Run, checked: Checked) -> str | None:
    """The severity; a warning too for what the sources would deny if it is read as it seems to be meant."""
    grave = severity(run, checked)
    if grave is None and checked.active and checked.finding.rule in _SUSPECTED:
        return WARNING
    return grave


def covered(review: Review) -> Iterator[Checked]:
    """The sentences that the base knows something of, those suppressed or known already among them."""
    return (checked for checked in review.checked if checked.covered and checked.changed)


def reported(run: Run) -> Iterator[tuple[Review, Checked, str]]:
    """What is to be mended: each sentence with its severity, in the order of the run."""
    for review in run.reviews:
        for checked in review.checked:
            grave = shown(run, checked)
            if grave is not None:
                yield review, checked, grave
