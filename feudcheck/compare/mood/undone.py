"""What is called off, refused or failed has not come about: "cancelled the visit" beside "the visit of X"."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.compare.tone import UNDOING
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.language.concept import Concept
    from feudcheck.model import Item

    Concepts = Callable[[int], Sequence[Concept]]

_BARE = frozenset({"", "about", "of", "against", "with", "from"})  # how the object of such a word is led in
_OPEN = UNDOING | {"w:deny", "w:demand", "w:promise", "w:plan", "w:attempt", "w:question", "w:forecast", "w:warn"}
_NEAR = 4  # items between a deed and what it is done to
_FAR = 6  # items between a verb and its object, its subject among them


def undoes(claim: Claim, n: int) -> bool:
    """Whether item ``n`` calls off, refuses or puts off what follows it."""
    ids = claim.items[n].ids
    return not UNDOING.isdisjoint(ids) or not syntax("putting_back").isdisjoint(ids)


def brings_about(claim: Claim, n: int) -> bool:
    """Whether item ``n``, a verb, has what follows it come about: "approved the plan"."""
    if n != claim.clauses[claim.items[n].clause].predicate:
        return False
    return any(not syntax(name).isdisjoint(claim.items[n].ids) for name in ("bringing_about", "seeing_through"))


def called_off(a: Alignment, n: int) -> int | None:
    """The fact's word for what the claim says was called off, where the fact tells it as done."""
    item = a.claim.items[n]
    if item.negated or any(a.facts[m].clause == a.home[item.clause] for m in a.hits[n]):
        return None
    k = object_of(a.claim.items, a.claim.concepts, n)
    if k is None:
        return None
    return next((m for m in a.ordered(k, Link.SAME) if _told_as_done(a, m)), None)


def after_all(a: Alignment, n: int) -> int | None:
    """The fact's word of calling off, where the claim has its very object come about: "approved the plan"."""
    items, item = a.claim.items, a.claim.items[n]
    k = object_of(items, a.claim.concepts, n)
    if k is None or item.negated or a.claim.clauses[item.clause].negated:
        return None
    if a.claim.clauses[item.clause].modality is not Modality.HAPPENED:
        return None
    for m in a.ordered(k, Link.SAME):
        for u in range(m - 1, max(-1, m - _FAR), -1):
            fact = a.facts[u]
            if fact.clause != a.facts[m].clause:
                break
            undoing = not UNDOING.isdisjoint(fact.ids) or not syntax("putting_back").isdisjoint(fact.ids)
            if undoing and object_of(a.facts, a.view.concepts, u) == m:
                answered = any(u in hits for j, hits in enumerate(a.hits) if j != n)
                return None if answered or fact.negated else u
    return None


def done_after_all(a: Alignment, n: int) -> int | None:
    """The fact's verb where the claim "refused to" or "failed to" do the very thing, and the fact says it was done."""
    item = a.claim.items[n]
    if not item.verbal or "w:unreal" not in item.ids:
        return None
    undone = next((k for k in range(n + 1, len(a.claim.items)) if a.claim.items[k].verbal), None)
    if undone is None or not a.claim.items[undone].negated or a.claim.items[undone].clause != item.clause:
        return None
    for m in a.ordered(undone, Link.SAME):
        fact = a.facts[m]
        told = a.view.clauses[fact.clause]
        if fact.verbal and not fact.negated and not fact.planned and told.predicate == m:
            return m if not told.negated and told.modality is Modality.HAPPENED else None
    return None


def turns_down(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is the verb of who rejects something."""
    item = claim.items[n]
    against = not syntax("turning_down").isdisjoint(item.ids)
    return item.verbal and against and n == claim.clauses[item.clause].predicate


def words_and_all(a: Alignment, n: int) -> bool:
    """Whether the claim rejects what the fact has voted: "a bill to lower X" of "voted to lower X", each word of it."""
    return turns_down(a.claim, n) and resolved_on(a, n) is not None


def resolved_on(a: Alignment, n: int) -> int | None:
    """The fact's "voted to", "decided" where the claim rejects the very thing: "voted down a plan to …"."""
    item, items = a.claim.items[n], a.claim.items
    if item.negated or a.claim.clauses[item.clause].negated:
        return None
    deeds = [
        k for k in range(n + 1, min(len(items), n + 1 + _FAR))
        if items[k].clause == item.clause and items[k].kind == "term" and not items[k].soft and a.claim.is_event(k)
    ]  # fmt: skip
    for m in a.ordered(deeds[0], Link.SAME) if deeds else ():
        verb = _resolving(a, m)
        if verb is not None and _of_one_thing(a, deeds[0], m):
            between = range(n + 1, deeds[0])
            a.replaced.update(k for k in between if not syntax("put_to_vote").isdisjoint(items[k].words))
            a.replaced.add(deeds[0])
            return verb
    return None


def _resolving(a: Alignment, m: int) -> int | None:
    """The fact's verb of voting or deciding, where it has item ``m`` done."""
    fact = a.facts[m]
    if fact.negated or a.view.clauses[fact.clause].negated:
        return None
    for k in range(m - 1, max(-1, m - _FAR), -1):
        before = a.facts[k]
        if before.clause != fact.clause or before.negated or not syntax("turning_down").isdisjoint(before.ids):
            return None
        if before.verbal:
            return None if syntax("resolving").isdisjoint(before.ids) else k
    return None


def _of_one_thing(a: Alignment, k: int, m: int) -> bool:
    """Whether the deed has in the claim the object it has in the fact: the pool, not the library."""
    items = a.claim.items
    after = (j for j in range(k + 1, len(items)) if items[j].clause == items[k].clause and not items[j].soft)
    thing = next(after, None)
    if thing is None or items[thing].date is not None:
        return False
    return any(at in a.hits[thing] for at in range(m + 1, min(len(a.facts), m + _NEAR)))


def comes_by(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is the verb of who gets something."""
    item = claim.items[n]
    return item.verbal and not syntax("coming_by").isdisjoint(item.ids) and n == claim.clauses[item.clause].predicate


def gone_without(a: Alignment, n: int) -> int | None:
    """What the fact says they went without, where the claim has them get it: "won a pay rise"."""
    items, item = a.claim.items, a.claim.items[n]
    if item.negated or a.claim.clauses[item.clause].negated:
        return None
    phrase = set(item.words[0].split())
    after = (k for k in range(n + 1, len(items)) if items[k].clause == item.clause and items[k].kind == "term")
    got = next((k for k in after if a.hits[k]), None)
    for m, fact in enumerate(a.facts):
        if fact.clause != a.home[item.clause] or not fact.negated or fact.verbal or fact.kind != "term":
            continue
        if set(fact.words[0].split()) <= phrase or (got is not None and a.hits[got].get(m) is Link.SAME):
            return None if any(f.negated for f in a.facts[:m]) else m
    return None


def object_of(items: Sequence[Item], concepts: Concepts, at: int) -> int | None:
    """The first thing behind a word that can be called off: an event, a plan, a deal."""
    for k in range(at + 1, min(len(items), at + 1 + _FAR)):
        item = items[k]
        if item.clause != items[at].clause or item.prep not in _BARE or item.date or item.amount:
            return None
        if item.kind != "term":
            continue
        if item.verbal and not item.soft:
            return None
        named = concepts(k)
        if any(c.kind == "event" or c.id in syntax("undertakings") for c in named) and not any(c.person for c in named):
            return k
    return None


def _told_as_done(a: Alignment, m: int) -> bool:
    """Whether the fact tells its item ``m`` as something that came about."""
    fact, told = a.facts[m], a.view.clauses[a.facts[m].clause]
    if fact.negated or told.negated or told.dropped or fact.prep or told.modality is not Modality.HAPPENED:
        return False
    if fact.planned or a.view.record.status is not None or told.speech is not None:
        return False
    before = [f for f in a.facts[:m] if f.clause == fact.clause]
    if any(not _OPEN.isdisjoint(f.ids) or not syntax("putting_back").isdisjoint(f.ids) for f in before):
        return False
    head = told.predicate
    if head is None or head == m:
        return True
    return m == head + 1 and not syntax("bringing_about").isdisjoint(a.facts[head].ids)
