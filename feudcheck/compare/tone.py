"""How a statement says what it says: told once for each, so that judges of denials, plans and voices can pass by."""

from __future__ import annotations

from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Statement

UNDONE = frozenset({"did-not-happen", "cancelled"})  # statuses of what the sources say was not so
UNPROVEN = frozenset({"alleged", "denied"})  # statuses in which a fact is nobody's but theirs who say so
UNDOING = frozenset({"w:unreal", "w:dropped"})


def affirms(statement: Statement) -> bool:
    """Whether there is no "not" in it."""
    return not (any(c.negated for c in statement.clauses) or any(i.negated for i in statement.items))


def happens(statement: Statement) -> bool:
    """Whether nothing in it is planned, tried, foreseen or asked."""
    if any(c.modality is not Modality.HAPPENED for c in statement.clauses):
        return False
    return not any(i.planned for i in statement.items)


def unvoiced(statement: Statement) -> bool:
    """Whether no clause of it is told as somebody's word."""
    return all(c.speech is None for c in statement.clauses)
