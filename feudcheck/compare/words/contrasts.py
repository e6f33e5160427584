"""Two changes in one sentence: each is set beside that of the same thing, whatever word the other one has."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item

_BACK = 4  # items of a noun phrase before its verb
_BESIDE = 4  # characters between a noun and what it is of


def told_of_it(a: Alignment, n: int, same: list[int], against: list[int]) -> int | None:
    """The contrary word that the fact has where the claim has ``n``, which another word of the claim answers to.

    "gold falls as the dollar falls" beside "gold falls as the dollar rises": each word is set beside its own.
    """
    if not a.claim.is_event(n):
        return None
    if (own := _of_its_own(a, n, same, against)) is not None:
        return own
    if not all(_answered(a, n, m) for m in same):
        return None
    for m in against:
        if a.facts[m].clause == a.home[a.claim.items[n].clause] and not _answered(a, n, m) and _beside_alike(a, n, m):
            return None if a.claim.parity(n) != a.view.clauses[a.facts[m].clause].negated else m
    return None


def _answered(a: Alignment, n: int, m: int) -> bool:
    """Whether another word of the claim is the one for the fact's item ``m``: the same word, or in the same place."""
    fact, items = a.facts[m], a.claim.items
    for k, links in enumerate(a.hits):
        if k == n or links.get(m) is not Link.SAME or items[k].kind != "term":
            continue
        if items[k].words[:1] == fact.words[:1] or (_beside_alike(a, k, m) and not _beside_alike(a, n, m)):
            return True
    return False


def _beside_alike(a: Alignment, n: int, m: int) -> bool:
    """Whether the word right before or behind it is the same in claim and fact, led in alike."""
    for step in (-1, 1):
        k, there = n + step, m + step
        if not (0 <= k < len(a.claim.items) and 0 <= there < len(a.facts)):
            continue
        if a.claim.items[k].clause == a.claim.items[n].clause and a.hits[k].get(there) is Link.SAME:
            return True
    return False


def _of_its_own(a: Alignment, n: int, same: Sequence[int], against: Sequence[int]) -> int | None:
    """The contrary change of the very thing, where the fact has the claim's change of another thing."""
    thing = _thing(a.claim.items, n)
    if thing is None or syntax("changes").isdisjoint(a.claim.items[n].ids) or _of_noun(a.claim.items, n):
        return None
    there = {m for m, link in a.hits[thing].items() if link is Link.SAME}
    if not there or any(_thing(a.facts, m) in there or _done_to_it(a, m) for m in same):
        return None
    own = next((m for m in against if _thing(a.facts, m) in there and not _of_noun(a.facts, m)), None)
    return None if own is None or a.claim.parity(n) != a.view.clauses[a.facts[own].clause].negated else own


def _done_to_it(a: Alignment, m: int) -> bool:
    """ "a barge sank … until a crane lifted it": the thing is the one told of before."""
    behind = plain_words(a.view.statement.text[a.facts[m].span[1] :])[:1]
    return not syntax("pronouns").isdisjoint(behind)


def _thing(items: Sequence[Item], k: int) -> int | None:
    """What a word of change has rise or fall: right behind it, or else the noun before it."""
    after = items[k + 1] if k + 1 < len(items) else None
    if after is not None and after.clause == items[k].clause and _is_thing(after):
        led = ("with",) if items[k].verbal else ("in", "of")
        if not after.prep or after.prep in led:
            return k + 1
    at = k - 1
    while at >= 0 and k - at < _BACK and items[at].clause == items[k].clause and _is_thing(items[at]):
        at -= 1
    first = at + 1
    if first < k and items[first].words[0].isascii():  # "X's sales", "oil stocks": what qualifies it stands before it
        return next((j for j in range(first + 1, k) if items[j].prep), k) - 1
    return first if first < k else None


def _of_noun(items: Sequence[Item], k: int) -> bool:
    """Whether a noun of change only says what the noun before it is of: "the rate of growth", «معدل النمو»."""
    before = items[k - 1] if k else None
    if before is None or items[k].verbal or before.clause != items[k].clause or items[k].prep not in ("", "of"):
        return False
    return _is_thing(before) and 0 <= items[k].span[0] - before.span[1] <= _BESIDE


def _is_thing(item: Item) -> bool:
    if item.kind not in ("term", "mention") or item.verbal or "w:cause" in item.ids:
        return False
    return syntax("changes").isdisjoint(item.ids)
