"""Who does it by a name that no list has: «أسس كارل أوسترو الشركة» beside a fact in which X founded it, once."""

from __future__ import annotations

from feudcheck.compare import events
from feudcheck.compare.comparison import CONFLICTS
from feudcheck.compare.doers import listed
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison

_ARTICLE = "ال"
_LEAST = 2  # words of a name
_ALIKE = 1.5  # at least two letters in three


def may(claim: Claim, n: int) -> bool:
    """Whether item ``n`` begins such a name: right behind an Arabic verb, words that no dictionary has."""
    return n == known(claim, _name)[0]


def _name(claim: Claim, _: int) -> tuple[int, int]:
    """Where the name begins and ends; (-1, -1) where the claim has none."""
    items, head = claim.items, claim.clauses[0].predicate
    if claim.lang != "ar" or head is None or not items[head].verbal or claim.clauses[0].negated:
        return -1, -1
    end = head + 1
    while end < len(items) and _unknown(claim, end):
        end += 1
    words = claim.text[items[head].span[1] : items[end - 1].span[1]].split()
    if end == head + 1 or len(words) < _LEAST or words[0].startswith(_ARTICLE):
        return -1, -1
    done_to = any(items[k].kind == "mention" and not items[k].prep for k in range(end, len(items)))
    return (head + 1, end) if done_to else (-1, -1)


def _unknown(claim: Claim, n: int) -> bool:
    item, before = claim.items[n], claim.items[n - 1]
    gap = claim.text[before.span[1] : item.span[0]].strip()
    bare = item.kind == "term" and not item.verbal and not item.prep and item.clause == 0
    return bare and "w:unknown" in item.ids and (not gap or not before.kind or before.verbal)


def instead(a: Alignment, n: int) -> SlotComparison | None:
    """The fact's one doer, in whose place the claim has such a name; the name's other words say no more."""
    head = n - 1
    deed = a.pairs.get(head)
    if a.view.language != "ar" or deed is None or a.linked(head, deed) is not Link.SAME:
        return None
    if not a.facts[deed].verbal or not events.once(a):
        return None
    clause = a.facts[deed].clause
    doers = [m for m, f in enumerate(a.facts) if f.kind == "mention" and f.role == "agent" and f.clause == clause]
    named = {m for k, hits in enumerate(a.hits) if a.claim.items[k].kind == "mention" for m in hits}
    if len(doers) != 1 or doers[0] in named or not named or listed.open_list(a, doers[0]):
        return None
    if a.view.clauses[clause].negated or a.facts[deed].planned:
        return None
    end = known(a.claim, _name)[1]
    mine = fold(a.claim.text[a.claim.items[head].span[1] : a.claim.items[end - 1].span[1]]).split()
    if any(_alike(word, own) for word in mine for own in fold(a.view.recorded(doers[0])).split()):
        return None  # a brother, or the same one spelled otherwise
    a.replaced.update(range(n + 1, end))
    return a.slot(n, CONFLICTS, "actor-differs", doers[0])


def _alike(one: str, other: str) -> bool:
    """Whether two words may be one name: most of their letters are the same."""
    common = sum(min(one.count(letter), other.count(letter)) for letter in set(one))
    return _ALIKE * common >= max(len(one), len(other))
