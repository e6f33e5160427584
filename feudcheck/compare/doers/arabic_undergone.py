"""Who has a deed done to him in Arabic, by a verb that only carries its noun: «حظي X بدعم Y» is «دعم Y X»."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item

_NEAR = 4  # items between the verb that carries and the noun of the deed
_OBJECT = 2  # nouns behind a verb: «يرفض طلبا بزيادة»
_PREPOSITIONS = frozenset({"من", "في", "علي", "عن", "الي", "مع"})
_FROM = frozenset({"", "from", "by"})


def undergone(item: Item) -> bool:
    """Whether a verb says that its subject has done to him what its noun tells."""
    if not item.verbal or not item.words or not is_arabic(item.words[0][0]):
        return False
    verb, *noun = item.words[0].split(" ")
    own = noun and not syntax("winning", "awarded", "getting", "losing", "impressing").isdisjoint(item.ids)
    return not own and verb in syntax("undergoing")


def turned(a: Alignment) -> tuple[int, int] | None:
    """The claim's noun that has done to it what it does in the fact, or the reverse, and the fact's noun."""
    if a.claim.lang != "ar" or a.view.statement.lang != "ar":
        return None
    for deed, bearer, doer in known(a.claim, _carried, 0):
        if a.claim.items[deed].clause not in a.home:
            continue
        m = a.pairs.get(deed, next(iter(a.ordered(deed, Link.SAME)), None))
        if m is None or doer not in a.pairs or bearer not in a.pairs or not _plainly(a.view.facts, a.view, m):
            continue
        if a.pairs[bearer] == m + 1 and a.facts[m + 1].clause == a.facts[m].clause and a.pairs[doer] > m + 1:
            return bearer, m + 1
    for deed, bearer, doer in known(a.view, _carried, 0):
        heads = [n for n in a.claim.deeds if a.pairs.get(n) == deed and _plain(a.claim.items[n])]
        for n in heads:
            if a.claim.clauses[a.claim.items[n].clause].passive or n + 1 not in a.pairs:
                continue
            told = any(a.pairs[k] == doer for k in a.pairs if k > n + 1)
            if told and a.pairs[n + 1] == bearer and a.claim.items[n + 1].clause == a.claim.items[n].clause:
                return n + 1, bearer
    return None


def verbal_noun(a: Alignment, head: int, mine: list[int], theirs: list[int]) -> bool:
    """Whether the claim opens with a noun of the deed that looks like a verb, and who does it is led in.

    «رفع الإنتاج في إيران», «رفض الزيادة للوزير»: what is right behind it is what is right behind the fact's verb.
    """
    meanings = a.claim.concepts(head + 1) if mine == [head + 1] else []
    if a.claim.lang != "ar" or not meanings or all(c.person for c in meanings):
        return False
    items, there = a.claim.items, a.pairs[head]
    word = fold(a.claim.written(head))
    behind = range(there + 1, there + 1 + _OBJECT)
    if items[mine[0]].kind != "term" or a.pairs.get(mine[0]) not in behind:
        return False
    if word.startswith("ي") or word.endswith("ت"):
        return False  # a verb
    doers = [n for n, m in a.pairs.items() if m in theirs]
    led = (n for n in doers if items[n].prep or fold(a.claim.written(n))[:1] in "لب")
    return bool(doers) and [n for n in led if n > head + 1] == doers and theirs[-1] < there


def unmet(a: Alignment) -> int | None:
    """The claim's verb with the noun it carries, of which the fact has nothing: «لقي 20 شخصا مصرعهم»."""
    for n in known(a.claim, _read_over, 0):
        given = not syntax("winning", "awarded").isdisjoint(a.claim.items[n].ids)  # who gives a prize gets none
        met = any(link is Link.SAME or (not given and link is Link.CONVERSE) for link in a.hits[n].values())
        if a.claim.items[n].clause in a.home and not met:
            return n
    return None


def _read_over(claim: Claim, _: int) -> list[int]:
    told = [n for n, item in enumerate(claim.items) if item.soft and item.words and " " in item.words[0]]
    rows = {n: claim.items[n].words[0].split(" ") for n in told}
    carried = [n for n, row in rows.items() if row[0] in syntax("undergoing") and row[-1] not in _PREPOSITIONS]
    return [n for n in carried if any(c.kind == "event" for c in claim.concepts(n))]


def _plainly(facts: tuple[Item, ...], view: View, m: int) -> bool:
    return _plain(facts[m]) and m + 1 < len(facts) and not view.clauses[facts[m].clause].passive


def _plain(item: Item) -> bool:
    """Whether a verb tells by itself who does it: the noun behind it."""
    return item.verbal and not undergone(item) and bool(item.words) and is_arabic(item.words[0][0])


def _carried(side: Claim | View, _: int) -> list[tuple[int, int, int]]:
    """The deeds that somebody has done to him: the item of each, who it is done to, and who does it."""
    items = side.statement.items
    found = []
    for k, item in enumerate(items):
        if not undergone(item) or side.clauses[item.clause].passive:
            continue
        if " " in item.words[0]:
            deed = k
        else:
            later = range(k + 2, min(k + 2 + _NEAR, len(items)))
            events = (d for d in later if any(c.kind == "event" for c in side.concepts(d)))
            deed = next((d for d in events if items[d].clause == item.clause and items[d].kind == "term"), -1)
        bearer = k + 1
        doer = next((d for d in range(max(deed, bearer) + 1, len(items)) if items[d].kind in ("term", "mention")), -1)
        if deed >= 0 and doer >= 0 and items[doer].prep in _FROM and items[bearer].kind in ("term", "mention"):
            found.append((deed, bearer, doer))
    return found


def joined_to(a: Alignment, head: int, m: int) -> bool:
    """Whether the fact's verb takes its doer from the one before: «زار الوزير المدرسة وافتتح المتحف»."""
    if a.view.statement.lang != "ar" or a.view.recorded(m)[:1] not in ("و", "ف"):
        return False
    return _behind(a.claim.items, head) > _behind(a.facts, m)


def _behind(items: Sequence[Item], verb: int) -> int:
    """How many nouns and names stand behind a verb in its clause, led in by nothing."""
    own = (i for i in items[verb + 1 :] if i.clause == items[verb].clause and not i.prep)
    return sum(i.kind == "mention" or (i.kind == "term" and not (i.verbal or i.soft)) for i in own)
