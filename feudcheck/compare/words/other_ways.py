"""Verbs beside a noun that tells the deed: "the walkout began", "the purchase cost X 5 million", "was followed by"."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim


def begun(a: Alignment, n: int) -> int | None:
    """ "The walkout began on 6 May": the fact's "went on strike on 6 May"."""
    item = a.claim.items[n]
    if "begin" not in item.ids or n != a.claim.clauses[item.clause].predicate:
        return None
    told = _told_before(a, n)
    if told is None or syntax("begun_by").isdisjoint(a.facts[told].ids) or a.facts[told].planned:
        return None
    return told if (a.view.recorded(told) or "").casefold().split()[0] in syntax("begun_as") else None


def cost(a: Alignment, n: int) -> int | None:
    """ "The purchase cost X 5 million": the fact's "bought it for 5 million"."""
    item = a.claim.items[n]
    if syntax("costing_so_much").isdisjoint(fold(a.claim.written(n)).split()):
        return None
    told = _told_before(a, n)
    sums = [a.pairs[k] for k in a.claim.by_clause[item.clause] if k > n and k in a.pairs and a.claim.items[k].amount]
    if told is None or len(sums) != 1 or a.facts[told].planned or a.facts[told].negated:
        return None
    if syntax("paid_for_deeds").isdisjoint(a.facts[told].ids):
        return None
    if a.facts[sums[0]].clause != a.facts[told].clause or a.facts[sums[0]].prep not in syntax("price_leads"):
        return None
    payers = [a.facts[a.pairs[k]] for k in range(n + 1, len(a.claim.items)) if k in a.pairs and _named(a, k)]
    return told if all(fact.role == "agent" for fact in payers) else None


def followed(a: Alignment, n: int) -> int | None:
    """ "The find was followed by five arrests": the fact's "arrested five after finding it"."""
    item = a.claim.items[n]
    if syntax("following").isdisjoint(item.ids) or not item.verbal or n != a.claim.clauses[item.clause].predicate:
        return None
    first = _deed(a, [k for k in a.claim.by_clause[item.clause] if k < n])
    last = _deed(a, [k for k in a.claim.by_clause[item.clause] if k > n])
    if first is None or last is None:
        return None
    if not a.claim.clauses[item.clause].passive:
        first, last = last, first
    earlier, later = a.facts[first], a.facts[last]
    after = a.view.clauses[earlier.clause].link == "after" and earlier.clause != later.clause
    return last if after or (earlier.prep == "after" and later.prep != "after") else None


def _told_before(a: Alignment, n: int) -> int | None:
    """What the fact's clause tells by its verb, where a plain noun before item ``n`` tells it in the claim."""
    found = _deed(a, [k for k in a.claim.by_clause[a.claim.items[n].clause] if k < n])
    home = None if found is None else a.view.clauses[a.facts[found].clause].predicate
    return found if found is not None and found == home else None


def _deed(a: Alignment, among: list[int]) -> int | None:
    """What the fact has for the first noun of a deed ``among`` items of the claim, the head of its phrase."""
    for k in among:
        item = a.claim.items[k]
        m = a.pairs.get(k)
        if item.kind == "term" and not item.verbal and m is not None and a.claim.is_event(k):
            return m if a.hits[k].get(m) is Link.SAME and a.facts[m].kind == "term" else None
    return None


def _named(a: Alignment, k: int) -> bool:
    return a.claim.items[k].kind == "mention" and not a.claim.items[k].prep


def is_time_of(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is the "era" of "the Roman era", or the "dates from" before it."""
    item = claim.items[n]
    if not syntax("eras").isdisjoint(item.ids):
        return item.kind == "term" and not item.verbal
    return "date-back" in item.ids and any(is_time_of(claim, k) for k in (n + 1, n + 2) if k < len(claim.items))


def of_its_time(a: Alignment, n: int) -> int | None:
    """ "A cemetery from the Roman era": the fact's "Roman cemetery"."""
    era = next(k for k in (n, n + 1, n + 2) if not syntax("eras").isdisjoint(a.claim.items[k].ids))
    which = era + 1 if a.claim.lang == "ar" else era - 1
    if not 0 < which < len(a.claim.items) or a.claim.items[which].clause != a.claim.items[era].clause:
        return None
    things = {m for k in range(min(n, which)) for m, link in a.hits[k].items() if link is Link.SAME}
    for m, link in a.hits[which].items():
        thing = m - 1 if a.view.language == "ar" else m + 1
        beside = 0 <= thing < len(a.facts) and a.facts[thing].clause == a.facts[m].clause and not a.facts[thing].verbal
        led = a.facts[m].prep != a.facts[thing].prep if beside else True
        if link is Link.SAME and beside and not led and thing in things:
            return m
    return None


def off_it(a: Alignment, n: int) -> int | None:
    """ "Off the coast of X", «قبالة سواحل X»: the fact's "off X"."""
    told = n + 1 < len(a.claim.items) and a.claim.items[n + 1].clause == a.claim.items[n].clause
    for m, link in a.hits[n + 1].items() if told else ():
        before = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-1:]
        if link is Link.SAME and not syntax("lying_off").isdisjoint(before):
            return m
    return None
