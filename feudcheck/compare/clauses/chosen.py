"""Who is chosen is who gets the contract: "picked X to build the line" of "awarded the contract for the line to X"."""

from __future__ import annotations

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


def _picked_out(a: Alignment, head: int) -> int | None:
    """Who stands before "that" in "it was X that the council picked"."""
    before = fold(a.claim.text[: a.claim.items[0].span[0]]).split()
    cleft = before[:1] == ["it"] and head > 1 and a.claim.items[0].kind == "mention"
    return 0 if cleft and fold(a.claim.text[a.claim.items[0].span[1] :]).split()[:1] in (["that"], ["whom"]) else None
