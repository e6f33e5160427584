"""What was asked for was not got for that: "applied for the job", "requested a visa" do not back "got", "received"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has somebody get it, and the fact only ask for it."""
    if a.claim.lang != "en" or a.view.statement.lang != "en":
        return []
    mine, theirs = _words(a.claim.text), _words(a.view.statement.text)
    got, asking = syntax("got_words"), syntax("asking_words")
    verbs = got & set(mine)
    if not verbs or not asking.isdisjoint(mine) or not got.isdisjoint(theirs):
        return []
    asked = next((word for word in theirs if word in asking), "")
    told = {a.view.recorded(m) for m in a.pairs.values() if a.facts[m].verbal}
    if not asked or any(asked in (word or "").casefold().split() and " " not in (word or "") for word in told):
        return []
    clause = a.clauses[0] if a.clauses else 0
    head = a.claim.clauses[clause].predicate
    return [a.aspect("relation", UNKNOWN, "uncovered-part", min(verbs), asked, head, clause)]


def _words(text: str) -> list[str]:
    return [word.strip(".,;:!?\"“”()") for word in fold(text).split()]
