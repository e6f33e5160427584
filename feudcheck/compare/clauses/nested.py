"""Who does what inside a relative clause: "the firm that X founded bought Y" has X buy nothing, and found no Y."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.frozen import dataclass
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_THAT, _WHOSE, _WHERE = "that", "whose", "where"
_PLACED = ("in", "at", "near")
_INSIDE = 3  # items from the pronoun to the verb: "that the former owner founded"


@dataclass(frozen=True, slots=True)
class _Relative:
    """``before``: the item it is of; ``verb``: what it tells; ``doer``: who does it there; ``stop``: the item behind.

    ``doer`` is ``before`` itself where the clause has no subject of its own.
    """

    before: int
    verb: int
    doer: int
    stop: int


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim joins what stands inside such a clause with what stands outside."""
    if a.claim.lang != "en" or a.view.statement.lang != "en":
        return []
    found = _relatives(a)
    if not found:
        return []
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = _told(a, head) if head is not None else None
        if head is None or m is None or a.facts[m].kind != "term":
            continue
        for relative in found:
            n = _misplaced(a, relative, clause, head, m)
            if n is not None:
                recorded = a.view.recorded(relative.doer)
                return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]
    return []


def _told(a: Alignment, head: int) -> int | None:
    """The fact's word for the claim's verb; one of saying is paired with none."""
    m = a.pairs.get(head)
    if m is None and a.claim.items[head].soft:
        return next(iter(a.ordered(head, Link.SAME)), None)
    return m if m is not None and a.linked(head, m) is Link.SAME else None


def _misplaced(a: Alignment, relative: _Relative, clause: int, head: int, m: int) -> int | None:
    """The claim's doer or object, if the fact's word order has it on the other side of the clause's border."""
    first, passive = _before(a, clause, head), a.claim.clauses[clause].passive
    doer, target = (None, first) if passive else (first, _behind(a, head))
    inside = range(relative.before + 1, relative.stop)
    if m == relative.verb:
        if doer is not None and _told_outside(a, relative, head, doer):
            return None
        named_so = any(relative.doer in _same(a, n) for n in a.claim.by_clause[clause] if n < head)
        if not named_so and doer in a.pairs and _not_its_doer(a, relative, doer):
            return doer
        between = target is not None and relative.before < a.pairs.get(target, -1) < relative.verb
        if between and target is not None and relative.doer != a.pairs[target]:
            return target  # "a hall in X that Y built": he built no X
        named = [n for n in a.claim.by_clause[clause] if a.claim.items[n].kind == "mention" and n > head]
        if any(p >= relative.stop and a.facts[p].verbal for p in a.pairs.values()):
            named = []  # the claim tells both
        return next((n for n in (target, *named) if n is not None and a.pairs.get(n, 0) >= relative.stop), None)
    if m in inside or relative.verb in a.pairs.values():
        return None  # the claim tells both
    others = (n for n in a.claim.by_clause[clause] if a.claim.items[n].kind == "mention" and n not in (doer, target))
    led = [n for n in others if n in a.pairs and a.claim.items[n].prep != a.facts[a.pairs[n]].prep]
    if a.view.statement.text.startswith(",", a.facts[relative.before].span[1]):  # "X, who lives in Y, opened a shop"
        led += [n for n in a.claim.by_clause[clause] if a.claim.items[n].prep in _PLACED and n in a.pairs]
    for n in (doer, target, *led):
        if n is not None and a.pairs.get(n) in inside and not _same(a, n) - set(inside):
            return n
    return None


def _told_outside(a: Alignment, relative: _Relative, head: int, doer: int) -> bool:
    """Whether the fact tells the claim's deed outside too, of its doer: "X took office, succeeding Y, who headed …"."""
    inside = range(relative.before + 1, relative.stop)
    others = [n for n in a.claim.by_clause[a.claim.items[head].clause] if n != head and n in a.pairs]
    if any(a.pairs[n] in inside and set(a.hits[n]) <= set(inside) for n in others):
        return False
    places = [k for k in a.ordered(head, Link.SAME) if k not in inside]
    return any(a.facts[k].clause == a.facts[p].clause for k in places for p in a.hits[doer] if p < k)


def _same(a: Alignment, n: int) -> set[int]:
    """The fact's items that are what claim item ``n`` is: a pupil is not his teacher."""
    return {m for m, link in a.hits[n].items() if link not in (Link.CONVERSE, Link.OPPOSITE)}


def _not_its_doer(a: Alignment, relative: _Relative, n: int | None) -> bool:
    if n is None or relative.doer in _same(a, n):
        return False
    p = a.pairs[n]
    if a.facts[p].prep == "by" and a.view.clauses[a.facts[relative.verb].clause].passive:
        return False  # "a hall that was built by X"
    if relative.doer != relative.before:
        return p <= relative.before or p >= relative.stop
    between = range(p + 1, relative.before)
    return p > relative.verb or any(_parts(a, m) for m in between)


def _parts(a: Alignment, m: int) -> bool:
    """Whether item ``m`` is a verb of another clause: not "became", nor "created by"."""
    fact = a.facts[m]
    participle = a.view.statement.text[fact.span[1] :].startswith((" by ", " in ", " with "))
    return fact.verbal and not participle and syntax("becoming").isdisjoint(fact.ids)


def _before(a: Alignment, clause: int, head: int) -> int | None:
    """The name or noun right before the claim's verb."""
    names = [n for n in a.claim.by_clause[clause] if n < head and not a.claim.items[n].prep]
    named = [n for n in names if a.claim.items[n].kind == "mention"]
    nouns = [n for n in names if a.claim.items[n].kind == "term" and not a.claim.items[n].verbal]
    return named[-1] if named else nouns[-1] if nouns else a.claim.clauses[clause].subject


def _behind(a: Alignment, head: int) -> int | None:
    """The name or noun right behind the claim's verb."""
    n = head + 1
    if n >= len(a.claim.items):
        return None
    item = a.claim.items[n]
    return n if item.kind in ("mention", "term") and not (item.prep or item.soft or item.verbal) else None


def _relatives(a: Alignment) -> list[_Relative]:
    """The relative clauses of the fact, as far as word order tells them."""
    out = []
    text = a.view.statement.text
    for m in range(len(a.facts) - 1):
        fact, after = a.facts[m], a.facts[m + 1]
        if fact.kind not in ("mention", "term") or after.span[0] <= fact.span[1]:
            continue
        between = fold(text[fact.span[1] : after.span[0]]).replace(",", " , ").split()
        word = next((w for w in between if w in syntax("relatives") or w == _THAT), "")
        made = _opened(a, m, word, between) if word else _without(a, m)
        if made is not None:
            out.append(made)
    return out


def _opened(a: Alignment, m: int, word: str, between: list[str]) -> _Relative | None:
    """The clause that a pronoun behind item ``m`` opens."""
    said = a.facts[m].verbal or not syntax("mere_thoughts").isdisjoint(a.facts[m].words)
    if word == _THAT and (said or "," in between or a.view.statement.speeches):
        return None  # "said that"
    rest = between[between.index(word) + 1 :]
    first, m = m + 1, _common(a, m) if word == _THAT else m
    verb = _verb(a, first, pronoun=word)
    if verb is None or not syntax("subject_pronouns").isdisjoint(rest):
        return None
    own = verb > first and word != "who"
    return _Relative(m, verb, first if own else m, _stop(a, verb, parted="," in between[: between.index(word) + 1]))


def _common(a: Alignment, m: int) -> int:
    """The noun that a "that" behind item ``m`` is of: no name can be, so "a studio in X, Y that" is of the studio."""
    text, k = a.view.statement.text, m
    while k >= 0 and (text[a.facts[k].span[0]].isupper() or a.facts[k].verbal):
        k -= 1
    return k if k >= 0 and a.facts[k].kind == "term" else m


def _verb(a: Alignment, first: int, *, pronoun: str) -> int | None:
    """The first word of a relative clause that may be its verb."""
    at_once = pronoun not in (_WHOSE, _WHERE)
    if at_once and a.facts[first].kind == "term" and _may_act(a, first):
        return first
    for k in range(first + 1, min(first + 1 + _INSIDE, len(a.facts))):
        if _may_act(a, k):
            return k
    return None


def _may_act(a: Alignment, m: int) -> bool:
    fact = a.facts[m]
    if fact.kind != "term" or fact.prep:
        return False
    return fact.verbal or (not fact.soft and any(c.kind in ("event", "state") for c in a.view.concepts(m)))


def _stop(a: Alignment, verb: int, *, parted: bool) -> int:
    """The item behind the clause: behind a comma where one led it in, else the next verb that nothing joins to it."""
    text = a.view.statement.text
    for k in range(verb + 1, len(a.facts)):
        between = text[a.facts[k - 1].span[1] : a.facts[k].span[0]]
        if ("," in between and not _in_list(a, k, parted=parted)) or ";" in between:
            return k
        joined = between.strip().casefold().split()[-1:] in (["and"], ["or"], ["to"], ["but"])
        if not parted and a.facts[k].verbal and not joined and not a.view.recorded(k).endswith("ing"):
            return k
    return len(a.facts)


def _in_list(a: Alignment, k: int, *, parted: bool) -> bool:
    """Whether item ``k`` behind a comma goes on with nouns up to an "and": "works in film, television and theatre"."""
    text, before = a.view.statement.text, a.facts[k - 1]
    if before.verbal or before.kind not in ("term", "mention"):
        return False
    for j in range(k, len(a.facts)):
        fact = a.facts[j]
        between = text[a.facts[j - 1].span[1] : fact.span[0]].replace(",", " ").split()
        if fact.kind not in ("term", "mention") or fact.verbal or fact.prep not in ("", before.prep):
            return False
        if between[:1] in (["and"], ["or"]):
            return not parted or text[fact.span[1] : fact.span[1] + 1] in (",", ".", "")
    return False


def _without(a: Alignment, m: int) -> _Relative | None:
    """ "The woman X married accused Y": two verbs in a row, the first of them without a pronoun."""
    if m + 3 >= len(a.facts):
        return None
    noun, name, verb, main = a.facts[m : m + 4]
    beside = [b.span[0] - f.span[1] for f, b in ((noun, name), (name, verb), (verb, main))] == [1, 1, 1]
    if not beside or noun.kind != "term" or noun.verbal or name.kind != "mention" or name.prep:
        return None
    if not (_may_act(a, m + 2) and main.verbal) or a.view.recorded(m + 3).endswith("ing"):
        return None
    return _Relative(m, m + 2, m + 1, m + 3)
