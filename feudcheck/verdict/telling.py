"""Which clauses of a claim tell something by themselves, so that each must be backed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Statement

_ASIDE = 2  # clauses behind the words that say whose word it is: the aside, and what goes on


def telling(statement: Statement) -> list[int]:
    """The numbers of the clauses with a word that tells something."""
    told = sorted({item.clause for item in statement.items if not item.soft})
    return [clause for clause in told if clause or not _only_says_who(statement)]


def _only_says_who(statement: Statement) -> bool:
    """ "X said that Y, which Z bought, …": the first clause names who speaks, and of whom the others tell."""
    first, *rest = statement.clauses
    if first.speech is None or len(rest) < _ASIDE:
        return False
    speech = statement.speeches[first.speech]
    taken_up = {clause.subject for clause in rest}
    named = {n for n, item in enumerate(statement.items) if item.clause == 0 and not item.soft} - {speech.speaker}
    return speech.verb == first.predicate and bool(named) and named <= taken_up
