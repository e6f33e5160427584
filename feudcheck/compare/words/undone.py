""" "The strike" beside "ended the strike", "the ban" beside "lifted the ban": what was undone is no contrary of it."""

from __future__ import annotations

from feudcheck.compare.keys import Link

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item


def told(claim: Claim, n: int, view: View, links: dict[int, Link]) -> None:
    """``links`` of claim item ``n``, a noun that a phrase of the fact has, or the reverse, no longer opposed to it."""
    item, head = claim.items[n], claim.clauses[claim.items[n].clause].predicate
    for m in [m for m, link in links.items() if link is Link.OPPOSITE]:
        fact = view.facts[m]
        if not item.verbal and n != head and fact.verbal and _within(item, fact):
            links[m] = Link.SAME
        elif not fact.verbal and _within(fact, item):
            verb = _goes_on(view, m)
            if verb is not None and not set(view.facts[verb].words).isdisjoint(item.words[1:]):
                del links[m]
                links[verb] = Link.SAME


def _goes_on(view: View, m: int) -> int | None:
    """The verb that the fact goes on with of the noun it opens with: "the strike lasted 16 days and ended"."""
    clause = view.facts[m].clause
    if any(f.clause == clause and f.kind in ("term", "mention") and not f.verbal for f in view.facts[:m]):
        return None
    verb = next((k for k, f in enumerate(view.facts) if f.clause == clause + 1), None)
    if verb is None or not view.facts[verb].verbal or clause + 1 >= len(view.clauses):
        return None
    start = view.facts[verb].span[0]
    text = view.statement.text[view.facts[verb - 1].span[1] : start].strip(" ,،")
    joined = text.casefold() == "and" or (not text and view.statement.text[start] == "و")
    return verb if joined else None


def _within(noun: Item, phrase: Item) -> bool:
    """Whether a phrase of several words has the noun: "end … strike", «أنهى إضرابا»."""
    if not phrase.words or " " not in phrase.words[0] or not noun.words or " " in noun.words[0]:
        return False
    return noun.words[0] in phrase.words[1:] or f"{noun.words[0]}ا" in phrase.words[1:]
