"""Plans given up: "dropped its plan to close X" says that it will not close X, and that it once planned to."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item, SlotComparison

_UNREAL = "w:unreal"
_MEANT = (Modality.PLANNED, Modality.HAPPENED)
_FAR = 3  # items between the words of giving up and the deed: in Arabic the subject stands there


def may(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is all of "dropped its plan to"."""
    return _gives_up(claim.items[n]) and not claim.items[n].negated


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """ "Abandoned plans to close X" beside "dropped its plan to close X": the deed given up is the very same."""
    deed = _deed(a.claim.items, n)
    if deed is None:
        return None
    for m in a.ordered(deed, Link.SAME):
        u = _given_up(a, m)
        if u is not None:
            return a.slot(n, AGREES, m=u)
        if (u := _dropped(a, m)) is not None:
            return a.slot(n, AGREES, m=u)
    return None


def _dropped(a: Alignment, m: int) -> int | None:
    """The fact's word for a plan dropped elsewhere in it: "explored the sale of X but dropped the plan"."""
    clause = a.view.clauses[a.facts[m].clause]
    planned = clause.modality in (Modality.PLANNED, Modality.ATTEMPTED) or a.facts[m].planned
    if not planned or clause.negated or not a.view.dropped:
        return None
    return next((u for u in range(m + 1, len(a.facts)) if "w:dropped" in a.facts[u].ids), None)


def told(a: Alignment, clause: int) -> bool:
    """Whether the claim says of a deed given up that it will not be done, or that it was planned before."""
    mine, head = a.claim.clauses[clause], a.claim.clauses[clause].predicate
    m = a.pairs.get(head) if head is not None else None
    if m is None or mine.modality not in _MEANT or _given_up(a, m) is None:
        return False
    words = f" {fold(a.claim.text[slice(*mine.span)])} "
    if any(f" {never} " in words for never in syntax("never_words")):
        return False  # that it never will be is more than that the plan was dropped
    if mine.negated:
        return True
    return mine.modality is Modality.PLANNED and any(f" {once} " in words for once in syntax("once_planned"))


def _given_up(a: Alignment, m: int) -> int | None:
    """The fact's words for giving up the plan of its deed ``m``."""
    if not a.facts[m].negated:
        verb = m - 2  # "scrapped its plan to build"
        return verb if verb >= 0 and a.facts[m].planned and _drops_plan(a, verb) else None
    return next((u for u in range(m - 1, max(-1, m - 1 - _FAR), -1) if _deed(a.facts, u) == m), None)


def _drops_plan(a: Alignment, u: int) -> bool:
    """Whether item ``u`` of the fact is a verb of dropping, not denied, and the next one a plan."""
    verb, plan = a.facts[u], a.facts[u + 1]
    if not verb.verbal or verb.negated or a.view.clauses[verb.clause].negated or plan.clause != verb.clause:
        return False
    nouns = {word for words in plan.words for word in words.split()} & syntax("plans_given_up")
    return _UNREAL in verb.ids and "w:dropped" in verb.ids and "w:plan" in plan.ids and bool(nouns)


def _deed(items: Sequence[Item], n: int) -> int | None:
    """What somebody is said to give up the plan of by item ``n``: the next deed, which is denied with it."""
    if not _gives_up(items[n]):
        return None
    following = range(n + 1, min(len(items), n + 1 + _FAR))
    deed = next((k for k in following if items[k].kind == "term" and not items[k].soft), None)
    return deed if deed is not None and items[deed].negated and items[deed].clause == items[n].clause else None


def _gives_up(item: Item) -> bool:
    if _UNREAL not in item.ids or not item.words:
        return False
    words = item.words[0].split()
    return len(words) > 1 and not syntax("plans_given_up").isdisjoint((*words, item.words[0]))
