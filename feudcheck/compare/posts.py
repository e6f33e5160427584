"""Posts: who takes or holds "the post of director" is the director; who is refused or offered it is not."""

from __future__ import annotations

from feudcheck.compare.being import offices
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View

NEAR = 3  # words before an office among which "the post of" stands


def told(a: Alignment, n: int, m: int) -> bool | None:
    """Whether the fact puts the same one into the office ``m`` as the claim does; None where it tells of no post.

    Who left it was in it, which is all that a claim of the past says.
    """
    if not known(a.claim, offices.said_of, n) or _as_post(a.claim, n) or not _as_post(a.view, m):
        return None
    verb = _verb(a.view, m)
    if verb is None:
        return None
    ids, who = a.facts[verb].ids, _who(a, n)
    if who is None:
        return None
    if any(f.verbal and "w:unreal" in f.ids and f.clause == a.facts[verb].clause for f in a.facts[:verb]):
        return False  # "refused to give him the post"
    if not syntax("putting_in_office").isdisjoint(ids):
        return a.view.clauses[a.facts[verb].clause].passive or a.facts[who].role != "agent"
    if not syntax("holding_post").isdisjoint(ids):
        return True
    return not syntax("leaving_post").isdisjoint(ids) and not syntax("was_forms").isdisjoint(plain_words(a.claim.text))


def _as_post(side: View | Claim, n: int) -> bool:
    before = plain_words(side.statement.text[: side.statement.items[n].span[0]])[-NEAR:]
    return not syntax("posts").isdisjoint(before)


def _verb(view: View, m: int) -> int | None:
    """What is done about the post: the last deed told before it."""
    home = view.facts[m].clause
    return next((k for k in range(m - 1, -1, -1) if view.facts[k].verbal and view.facts[k].clause == home), None)


def _who(a: Alignment, n: int) -> int | None:
    """The fact's word for the one of whom the claim says that he is ``n``."""
    named = [k for k in a.claim.by_clause[a.claim.items[n].clause] if a.claim.items[k].kind == "mention" and k < n]
    return a.pairs.get(named[0]) if named else None
