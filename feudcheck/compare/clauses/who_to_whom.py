"""Who does it to whom with plain nouns, by the order of words and the voice: "was bitten by a dog", "bit a dog"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.word_places import is_object, subject
from feudcheck.language.words import syntax
from feudcheck.parse.clauses import gave_whom
from feudcheck.parse.clauses.english_parts import is_passive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

_BY = "by"
_OWN = ("'", "’", "'s", "’s", "s'", "s’")


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has both ends of the fact's deed, each in the place of the other."""
    if a.view.statement.lang != "en":
        return []
    for head, m in a.pairs.items():
        if not _told_alike(a, head, m):
            continue
        mine = _ends(a.claim.items, a.claim.text, head)
        theirs = _ends(a.facts, a.view.statement.text, m) if mine is not None else None
        if mine is None or theirs is None:
            continue
        hits = [{k for k, link in there.items() if link is Link.SAME} for there in a.hits]
        crossed = gave_whom.turned((mine[0], ()), theirs, hits), gave_whom.turned(((), mine[1]), theirs, hits)
        if crossed[0] is not None and crossed[1] is not None:
            n, k = crossed[0]
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(k), n)]
    return []


def _told_alike(a: Alignment, head: int, m: int) -> bool:
    """Whether item ``head`` is a verb, and item ``m`` of the fact the same one, of what one does to another."""
    item, fact = a.claim.items[head], a.facts[m]
    if item.kind != "term" or fact.kind != "term" or item.clause not in a.clauses or _for_both(item):
        return False
    acts = item.verbal or is_passive(a.claim.text, a.claim.items, head)
    return acts and a.linked(head, m) is Link.SAME and (fact.verbal or is_passive(a.view.statement.text, a.facts, m))


def _for_both(item: Item) -> bool:
    """Whether whoever does it to somebody has it done by him: "met", "married", "played"."""
    return not syntax("mutual", "with_each_other", "done_together").isdisjoint(item.ids)


def _ends(items: Sequence[Item], text: str, verb: int) -> gave_whom.Ends | None:
    """Who does what a verb tells and whom it is done to, where the sentence names both."""
    first = subject(items, text, verb)
    if first is None:
        return None
    front = tuple(k for k in range(first, verb) if not (items[k].prep or items[k].verbal or _owns(items[k], text)))
    swallowed = items[verb].words[0].endswith(f" {_BY}")  # "Bridge destroyed by army"
    bare = " " not in items[verb].words[0]  # no "accepted a request by X"
    led = bare and any(item.prep == _BY for item in items[verb + 1 : verb + 2])
    if swallowed or led or is_passive(text, items, verb):
        by = (k for k in range(verb + 1, len(items)) if items[k].prep == _BY or (swallowed and k == verb + 1))
        doer = next(by, None)
        return None if doer is None or items[doer].verbal else (_phrase(items, text, doer), front)
    behind = verb + 1
    if behind >= len(items) or not is_object(items, behind):
        return None
    return front, _phrase(items, text, behind)


def _phrase(items: Sequence[Item], text: str, first: int) -> tuple[int, ...]:
    stop = first + 1
    while stop < len(items) and is_object(items, stop):
        stop += 1
    return tuple(k for k in range(first, stop) if not _owns(items[k], text))


def _owns(item: Item, text: str) -> bool:
    """Whether an item is only whose the next one is: "the nurses' strike"."""
    return text.startswith(_OWN, item.span[1]) or text[: item.span[1]].endswith(_OWN)
