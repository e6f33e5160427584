"""What was asked for was not got for that: "applied for the job", "requested a visa" do not back "got", "received"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

_ENDS = frozenset({("in", "order", "to"), ("in", "order", "that")})
DENYING = frozenset({"w:unreal", "w:dropped", "w:deny"})
TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has somebody get it, and the fact only ask for it."""
    if a.claim.lang != "en" or a.view.statement.lang != "en":
        return []
    mine, theirs = plain_words(a.claim.text), plain_words(a.view.statement.text)
    got, asking = syntax("got_words"), syntax("asking_words")
    verbs = got & set(mine)
    if not verbs or not asking.isdisjoint(mine) or not got.isdisjoint(theirs):
        return []
    asked = next((word for n, word in enumerate(theirs) if word in asking and not _is_end(theirs, n)), "")
    told = {a.view.recorded(m) for m in a.pairs.values() if a.facts[m].verbal}
    if not asked or any(asked in (word or "").casefold().split() and " " not in (word or "") for word in told):
        return []
    clause = a.clauses[0] if a.clauses else 0
    head = a.claim.clauses[clause].predicate
    return [a.aspect("relation", UNKNOWN, "uncovered-part", min(verbs), asked, head, clause)]


def _is_end(words: tuple[str, ...], n: int) -> bool:
    """ "in order to" tells what something was for, and "a run of defeats" is a row of them."""
    of_it = words[n : n + 2] == ("run", "of") and n > 0 and words[n - 1] in ARTICLES
    return of_it or words[n - 1 : n + 2] in _ENDS


def wish_refused(a: Alignment, pairs: list[tuple[int, int]]) -> bool:
    """ "refused to ban X" beside "rejected a request to ban X": no denied deed but what was wished for."""
    refused = any(
        not DENYING.isdisjoint(a.claim.items[n].ids) and not syntax("turning_down").isdisjoint(a.facts[m].ids)
        and a.facts[m].verbal and not a.facts[m].negated and a.hits[n].get(m) is Link.SAME
        for n, m in pairs
    )  # fmt: skip
    return refused and all(a.facts[m].planned for n, m in pairs if a.claim.items[n].negated and not a.facts[m].negated)
