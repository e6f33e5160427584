"""Which came first: "collapsed after the minister resigned" of a minister who resigned over the collapse."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.view import View
    from feudcheck.verdict.backing_case import Case

_BEFORE, _AFTER = "before", "after"
_AT = ("in", "at", "on")
_REACH = 5  # words before a noun that hold what leads it in: "eleven months before the end"


def _turned(case: Case) -> bool:
    """The fact puts the claim's two events the other way round."""
    items, view = case.claim.items, case.comparison.view
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for n, item in enumerate(items):
        m = pairs.get(n)
        way = _way(item.prep)
        if m is None or item.kind != "term" or (n and items[n - 1].prep == item.prep):
            continue
        there = _led(view, m)
        if there == _BEFORE and (way == _AFTER or item.prep in _AT) and view.facts[m].date is None:
            return True
        if not way or there or not view.facts[m].verbal:
            continue
        for k in range(n):
            first = pairs.get(k)
            if first is None or items[k].kind != "term" or items[k].clause != item.clause or items[k].prep:
                continue
            if first > m and view.facts[first].clause == view.facts[m].clause and _led(view, first) == way:
                return True
    return False


def _way(prep: str) -> str:
    return prep if prep in (_BEFORE, _AFTER) else ""


def _led(view: View, m: int) -> str:
    """Whether a noun of a fact is led in as what came before or after, or as the reason, which came first."""
    facts, text = view.facts, view.statement.text
    for k in range(m, -1, -1):
        if facts[k].clause != facts[m].clause or (k != m and facts[k].verbal):
            return ""
        if _way(facts[k].prep):
            return facts[k].prep
        start = facts[k - 1].span[1] if k and facts[k - 1].date is None else 0
        words = fold(text[start : facts[k].span[0]]).split()[-_REACH:]
        found = [way for word in words if (way := syntax_map("orders_told").get(word))]
        if found:
            return found[-1]
        own = fold(text[slice(*facts[k].span)]).split()[:1]
        if own and k != m and (told := syntax_map("orders_told").get(own[0])):
            return told
        if facts[k].kind == "mention" or facts[k].date is not None:
            return ""
    return ""


def _followed_by_it(case: Case) -> bool:
    """ "The arrest was followed by the find", "the find followed the arrest" of an arrest made after the find."""
    items, view = case.claim.items, case.comparison.view
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for head, verb in enumerate(items):
        if not verb.verbal or syntax("following").isdisjoint(verb.ids) or case.claim.lang != "en":
            continue
        here = [k for k in pairs if items[k].clause == verb.clause and items[k].kind == "term" and not items[k].verbal]
        first = next((pairs[k] for k in sorted(here) if k < head), None)
        last = next((pairs[k] for k in sorted(here) if k > head and items[k].prep in ("", "by")), None)
        if first is None or last is None:
            continue
        if not case.claim.clauses[verb.clause].passive:
            first, last = last, first
        if _comes_after(view, last) and not _comes_after(view, first):
            return True
    return False


def _comes_after(view: View, m: int) -> bool:
    """Whether "after" leads in an item of the fact, or its clause: it came first."""
    return _led(view, m) == _AFTER or view.clauses[view.facts[m].clause].link == _AFTER


TURNED_ORDER: tuple[Callable[[Case], bool], ...] = (_turned, _followed_by_it)
