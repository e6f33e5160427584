"""Whether a sentence itself, without what is read into it, tells which event on file it speaks of.

A figure, a day or words of a quotation that agree with the deciding fact do. A year alone does not, and what is
read into the sentence never does.
"""

from __future__ import annotations

from feudcheck.model import Outcome, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import Finding, Part, Span, Statement

_FIGURES = frozenset({"amount", "count", "quote"})
_YEAR = 4  # digits


def pinned(finding: Finding, filled: Sequence[Span]) -> bool:
    """Whether parts of the sentence outside ``filled`` agree with the deciding fact, and none inside conflicts."""
    if finding.verdict is Verdict.UNSOURCED or not finding.evidence:
        return False
    fact = finding.evidence[0].fact
    own = [part for part in finding.parts if part.fact == fact]
    if any(part.outcome is Outcome.CONFLICTS and (part.slot == "roles" or _within(part, filled)) for part in own):
        return False
    agreeing = [part for part in own if part.outcome is Outcome.AGREES and not _within(part, filled)]
    return any(part.slot in _FIGURES or (part.slot == "date" and _day(part.claimed)) for part in agreeing)


def may_pin(statement: Statement) -> bool:
    """Whether a sentence has a figure, a date or a quotation at all."""
    return bool(statement.quotes) or any(i.amount is not None or i.date is not None for i in statement.items)


def _within(part: Part, filled: Sequence[Span]) -> bool:
    if part.span is None:
        return True
    return any(part.span[0] <= stop and start <= part.span[1] for start, stop in filled)


def _day(claimed: str) -> bool:
    """Whether a date says more than a year."""
    return not (len(digits := "".join(filter(str.isdigit, claimed))) == _YEAR and digits in claimed.split()[-1:])
