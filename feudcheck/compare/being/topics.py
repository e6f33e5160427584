"""Who a sentence says it speaks of: "said that X hates somebody"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison, Statement

LONGEST_QUOTER = 24  # letters, and more than any word of the kind of "that" has


def compared(a: Alignment) -> SlotComparison | None:
    """Who is spoken of: "said that X hates somebody, meaning Y" is not said of Y."""
    if not a.claim.topics:
        return None
    claimed = [n for n, m in a.pairs.items() if m in a.hits[n] and n in a.claim.topics and n not in a.claim.speaking]
    recorded = [m for m in a.pairs.values() if is_topic(a.view.statement, m)] if claimed else []
    for n in claimed:
        if recorded and a.pairs[n] not in recorded and a.claim.items[n].clause in a.clauses:
            return a.aspect(
                "roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(recorded[0]), n
            )  # fmt: skip
    return None


def is_topic(statement: Statement, n: int) -> bool:
    """Whether "that" stands right before a name."""
    item = statement.items[n]
    if item.kind != "mention" or not item.span[0]:
        return False
    before = statement.text[max(0, item.span[0] - LONGEST_QUOTER) : item.span[0]].split()
    return bool(before) and fold(before[-1]) in syntax("quoters")
