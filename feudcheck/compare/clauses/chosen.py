"""Who is chosen is who gets the contract: "picked X to build the line" of "awarded the contract for the line to X"."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.compare.word_places import next_noun
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment

_NOUNS = ("term", "mention")
_TO = {"en": ("to",), "ar": ("to", "on", "against")}  # «أرسى العقد على X»


def judged(a: Alignment, head: int, paired: int) -> tuple[bool, int | None]:
    """Whether verb ``head`` chooses whom the fact gives a contract, and who errs: who did not give it, or get it."""
    item, fact = a.claim.items[head], a.facts[paired]
    if syntax("choosing").isdisjoint(item.ids) or syntax("contracting").isdisjoint(fact.ids):
        return False, None
    home = a.view.clauses[fact.clause]
    if home.predicate == paired and (home.passive or (" " in fact.words[0] and not fact.verbal)):
        return False, None  # "the contract was awarded to X"
    giver = next_noun(a.facts, paired, 1 if a.view.language == "ar" else -1)
    chooser: int | None = next_noun(a.claim.items, head, -1)
    chosen: int | None = next_noun(a.claim.items, head, 1)
    if a.claim.clauses[item.clause].passive:
        chosen = chooser
        chooser = None
    elif (picked := _picked_out(a, head)) is not None:
        chosen = picked
    elif a.claim.lang == "ar" and chooser is None and chosen is not None:
        chooser, chosen = chosen, next_noun(a.claim.items, chosen, 1)
    if not fact.verbal:
        return True, chosen if chosen is not None else chooser  # "sued over the award of the contract"
    if giver is None or chosen is None:
        return False, None
    if chooser is not None and giver not in a.hits[chooser]:
        return True, chooser
    there = [(m, f) for m, f in enumerate(a.facts) if m > paired and f.clause == fact.clause and f.kind in _NOUNS]
    got = {m for m, f in there if f.prep in _TO[a.view.language]}
    return True, chosen if giver in a.hits[chosen] or (got and got.isdisjoint(a.hits[chosen])) else None


def won_by_another(a: Alignment, n: int) -> int | None:
    """Who got in the fact the contract that the claim has item ``n`` win: "X won the contract", "awarded it to Y"."""
    item = a.claim.items[n]
    head = a.claim.clauses[item.clause].predicate
    if head is None or item.role != "agent" or item.prep or a.claim.clauses[item.clause].passive:
        return None
    for m in a.ordered(head, Link.CONVERSE):
        if not syntax("contracting").isdisjoint(a.facts[m].ids):
            return _taker(a, m)
    return None


def given_to_another(a: Alignment, clause: int) -> bool:
    """Whether the one who wins the contract in the claim has been found to be another than who got it."""
    return any(found(a, n) and won_by_another(a, n) is not None for n in a.claim.by_clause[clause])


def found(a: Alignment, n: int) -> bool:
    """Whether a name of the claim has been found to stand in somebody else's place."""
    m = a.pairs.get(n)
    return a.claim.items[n].kind == "mention" and m is not None and m not in a.hits[n]


def _taker(a: Alignment, verb: int) -> int | None:
    """The one name in the fact that the contract goes to; None where there are several, or none."""
    fact = a.facts[verb]
    if not fact.verbal or fact.negated or a.view.clauses[fact.clause].negated:
        return None
    named = [m for m, f in enumerate(a.facts) if f.clause == fact.clause and f.kind == "mention" and not f.negated]
    takers = [m for m in named if m > verb and a.facts[m].prep in _TO[a.view.language]]
    return takers[0] if len(takers) == 1 else None


def _picked_out(a: Alignment, head: int) -> int | None:
    """Who stands before "that" in "it was X that the council picked"."""
    before = fold(a.claim.text[: a.claim.items[0].span[0]]).split()
    cleft = before[:1] == ["it"] and head > 1 and a.claim.items[0].kind == "mention"
    return 0 if cleft and fold(a.claim.text[a.claim.items[0].span[1] :]).split()[:1] in (["that"], ["whom"]) else None
