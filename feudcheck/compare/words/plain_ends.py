"""Before and behind the verb, of plain words that are read over: "the man bit the dog", "the girl in a mask"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.compare.words import crossed
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison, Statement

_NOUNS = ("term", "mention")


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where who acts is acted on in the fact, or one of them has what the other has there."""
    if not a.view.statement.lang == a.claim.lang == "en":
        return []
    recorded = known(a.view, _ends)
    for verb, (doer, other) in known(a.claim, _ends).items():
        m = a.pairs.get(verb)
        if m is None or m not in recorded or a.linked(verb, m) is not Link.SAME or _mutual(a.facts[m]):
            continue
        there, beside = recorded[m]
        mine, theirs = crossed.same(a, doer), crossed.same(a, other)
        if beside in mine and there in theirs and not (there in mine or beside in theirs):
            return [_open(a, doer, there)]
        if there in mine and beside in theirs and beside not in mine:
            moved = _moved(a, (doer, other), (there, beside))
            if moved is not None:
                return [_open(a, moved[0], moved[1])]
    return []


def _open(a: Alignment, n: int, m: int) -> SlotComparison:
    return a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)


def _mutual(verb: Item) -> bool:
    both = syntax("mutual", "with_each_other", "done_together", "met", "joining_two")
    return not both.isdisjoint(verb.ids) or verb.words[0].rpartition(" ")[2] in syntax("with_words")


def _moved(a: Alignment, mine: tuple[int, int], theirs: tuple[int, int]) -> tuple[int, int] | None:
    """What stands beside the one in the claim and beside the other in the fact: "a girl in a mask attacked a man"."""
    recorded = known(a.view, crossed.edges)
    for n, way, k in known(a.claim, crossed.edges):
        if n not in mine or way not in crossed.PLAIN_WAYS:
            continue
        own, other = theirs if n == mine[0] else theirs[::-1]
        places = crossed.same(a, k)
        led = {(m, j) for m, how, j in recorded if how == way and j in places}
        if led and all(m == other for m, _ in led) and not any(m == own for m, _ in led):
            return k, other
    return None


def _ends(side: View | Claim, _: int) -> dict[int, tuple[int, int]]:
    """By verb: who does it and to whom, where both are nouns and nothing is told in the passive."""
    statement, out = side.statement, {}
    heads = {k: phrase[0] for phrase in known(side, crossed.phrases) for k in phrase}
    for verb, item in enumerate(statement.items):
        if not item.verbal or item.kind != "term" or statement.clauses[item.clause].passive:
            continue
        before = [k for k in range(verb) if _noun(statement, k, verb)]
        after = next((k for k in range(verb + 1, len(statement.items)) if statement.items[k].kind in _NOUNS), None)
        if before and after is not None and _noun(statement, after, verb):
            out[verb] = (heads.get(before[-1], before[-1]), heads.get(after, after))
    return out


def _noun(statement: Statement, k: int, verb: int) -> bool:
    """Whether an item is a noun of the verb's clause that nothing leads in, and no other verb parts them."""
    item = statement.items[k]
    if item.kind not in _NOUNS or item.verbal or item.prep or item.clause != statement.items[verb].clause:
        return False
    between = statement.items[min(k, verb) + 1 : max(k, verb)]
    return item.span != (0, 0) and not any(i.verbal and not i.soft for i in between)
