"""What one verb of an Arabic sentence has around it, and what its form tells of that."""

from __future__ import annotations

from feudcheck.compare.doers.arabic_doers import bare_of_object
from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.clauses.arabic_reach import Reach
    from feudcheck.compare.view import View
    from feudcheck.model import Statement

PRONOUNS = ("ه", "ها", "هم", "هما", "هن")


@dataclass(slots=True)
class Row:
    """``words``: who does it, then whom or what it is done to. ``led``: the first word is led in by «من قبل».

    ``dropped``: who does it may be told before («ودعاها», «لكنه أبلغ»), ``one``: by a pronoun of one.
    """

    verb: int
    words: list[int]
    passive: bool
    led: bool
    dropped: bool
    one: bool
    reach: set[int]
    doers: set[int]
    others: set[int]  # what stands beside other verbs
    inner: bool  # it says more of a noun before it
    apart: bool  # verb and pronoun tell who does it to whom


def is_passive(statement: Statement, head: int) -> bool:
    """Whether a verb is of the passive by its form, one of saying too: «أُبلغ»."""
    clause = statement.clauses[statement.items[head].clause]
    told = any(speech.verb == head and speech.hearsay for speech in statement.speeches)
    return told or (clause.passive and clause.predicate == head)


def resumes(parts: Reach, head: int) -> bool:
    """Whether a pronoun is glued to a verb: «دعاها»."""
    own = parts.items[head].words[0].endswith(PRONOUNS)
    return parts.written(head).endswith(PRONOUNS) and not own


def told_apart(parts: Reach, side: Claim | View, head: int, words: list[int]) -> bool:
    """Whether verb and pronoun fit the first and another of two persons only: «الرئيس … الملكة … ودعاها»."""
    written = parts.written(head)
    if not words or not written.endswith(("ه", "ها")) or not resumes(parts, head):
        return False
    people = [n for n in words if any(c.person for c in side.concepts(n))]
    hers = [parts.text[parts.items[n].span[1] - 1] == "ة" for n in people]
    does, done = bare_of_object(written).endswith("ت"), written.endswith("ها")
    return does != done and hers[:1] == [does] and done in hers
