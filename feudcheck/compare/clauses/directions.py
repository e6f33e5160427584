"""From where and to where: "moved from X to Y" has nobody move to X."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

_TO = frozenset({"to", "الي"})
_OVER = frozenset({"over", "علي"})
_PHRASE = 2  # characters between the words of one noun phrase


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for the first thing that the claim has as the goal and the fact as the start."""
    ways = syntax_map("directions_led")
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.clause not in a.clauses or not _thing(item) or not _thing(fact):
            continue
        if _traced_back(a, n, m) or _only_bound_for(a, n):
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
        if not _same_deed(a, n, m):
            continue
        mine = ways.get(_led_by(a.claim.items, a.claim.text, n))
        theirs = ways.get(_led_by(a.facts, a.view.statement.text, m))
        if mine is None or theirs is None or mine == theirs or _elsewhere(a, n, mine):
            continue
        return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    turned = _over(a)
    if turned is not None:
        recorded = a.view.recorded(a.pairs[turned])
        return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(turned), recorded, turned)]
    back = next((k for clause in a.clauses if (k := _sent_back(a, clause)) is not None), None)
    if back is None:
        return []
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(back), a.view.recorded(a.pairs[back]), back)]


def _only_bound_for(a: Alignment, n: int) -> bool:
    """ «اعتُقل في قبرص» of «اعتُقل في بيروت أثناء سفره إلى قبرص»: the deed has a place, and where one goes is not it."""
    item = a.claim.items[n]
    head = a.claim.clauses[item.clause].predicate
    there = None if head is None else a.pairs.get(head)
    if item.prep != "in" or there is None or not _is_place(a, item):
        return False
    goals = [m for m, link in a.hits[n].items() if link is Link.SAME]
    if any(a.facts[m].prep != "to" or m < there for m in goals):
        return False
    told = a.facts[there + 1 : min(goals, default=0)]
    return any(f.prep == "in" and _is_place(a, f) and f.clause == a.facts[there].clause for f in told)


def _is_place(a: Alignment, item: Item) -> bool:
    return item.kind == "mention" and a.views.kind(item) == "place"


def _over(a: Alignment) -> int | None:
    """X in "the victory of Y over X" where the fact has one of X over Y; «انتصار Y على X»."""
    text = a.view.statement.text
    things = [(n, m) for n, m in a.pairs.items() if _thing(a.claim.items[n]) and _thing(a.facts[m])]
    led = {n: _led_by(a.claim.items, a.claim.text, n) in _OVER for n, _ in things}
    if not any(led.values()) or all(led.values()):
        return None
    there = {m: _led_by(a.facts, text, m) in _OVER for _, m in things}
    for n, m in things:
        if led[n] and not there[m] and not any(_led_by(a.facts, text, k) in _OVER for k in a.hits[n]):
            fact = a.facts[m]
            here = a.claim.items[n].clause
            beaten = (k for k, p in things if not led[k] and there[p] and a.claim.items[k].clause == here)
            if any(a.facts[a.pairs[k]].clause == fact.clause and m < a.pairs[k] for k in beaten):
                return n
    return None


def _sent_back(a: Alignment, clause: int) -> int | None:
    """X in "5 million went from X to Y" where Y gave them to X."""
    named = [n for n in a.claim.by_clause[clause] if n in a.pairs and a.claim.items[n].kind == "mention"]
    starts = [n for n in named if a.claim.items[n].prep == "from"]
    goals = [n for n in named if a.claim.items[n].prep == "to"]
    if len(starts) != 1 or len(goals) != 1:
        return None
    start, goal = a.facts[a.pairs[starts[0]]], a.facts[a.pairs[goals[0]]]
    given = goal.role == "agent" and start.role != "agent" and start.prep not in ("from", "by", "of")
    return starts[0] if given and start.clause == goal.clause else None


def _thing(item: Item) -> bool:
    return item.kind in ("mention", "term") and not item.verbal and item.span != (0, 0)


def _same_deed(a: Alignment, n: int, m: int) -> bool:
    """Whether both tell it of the same verb."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    there = None if head is None else a.pairs.get(head)
    if head is None or there is None or not a.claim.items[head].verbal or a.hits[head].get(there) is not Link.SAME:
        return False
    if traced(a, head, there):
        return False
    return a.facts[there].verbal and a.facts[there].clause == a.facts[m].clause and head < n and there < m


def traced(a: Alignment, head: int, there: int) -> bool:
    """Whether one side tells by "to" what the other tells by "from": "came from X" beside "traced it to X"."""
    mine, theirs = a.claim.items[head], a.facts[there]
    same = not syntax("stemming").isdisjoint(mine.ids) and not syntax("stemming").isdisjoint(theirs.ids)
    return same and _source_words(mine).isdisjoint(_source_words(theirs))


def _traced_back(a: Alignment, n: int, m: int) -> bool:
    """Whether one side has as the source what the other has as come from there."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    there = None if head is None else a.pairs.get(head)
    if head is None or there is None or not traced(a, head, there) or a.facts[there].clause != a.facts[m].clause:
        return False
    mine = _led_by(a.claim.items, a.claim.text, n) in _source_words(a.claim.items[head])
    return mine != (_led_by(a.facts, a.view.statement.text, m) in _source_words(a.facts[there]))


def _source_words(verb: Item) -> frozenset[str]:
    """How a verb leads in where something came from: the word that is one with it, else "traced X to Y"."""
    phrase = verb.words[0].split(" ")
    return frozenset(phrase[-1:]) if len(phrase) > 1 else _TO


def _elsewhere(a: Alignment, n: int, way: str) -> bool:
    """Whether the fact has the word once more, led in as the claim has it."""
    ways, text = syntax_map("directions_led"), a.view.statement.text
    return any(ways.get(_led_by(a.facts, text, k)) == way for k, link in a.hits[n].items() if link is Link.SAME)


def _led_by(items: Sequence[Item], text: str, n: int) -> str:
    """The word before the noun phrase in which item ``n`` stands, its article aside."""
    while n and not items[n - 1].verbal and 0 <= items[n].span[0] - items[n - 1].span[1] < _PHRASE:
        if items[n - 1].kind not in ("mention", "term") or items[n - 1].clause != items[n].clause:
            break
        n -= 1
    before_it = items[n - 1].date if n else None
    if before_it is not None and before_it.offset is not None:
        return ""  # "three days from": it is the distance that is led on
    before = text[: items[n].span[0]].split()
    determined = ARTICLES | syntax("possessives")
    while before and fold(before[-1]) in determined:
        before.pop()
    return fold(before[-1]) if before else ""
