"""Whether two mentions name the same, and who stands where somebody else should."""

from __future__ import annotations

from feudcheck.compare.view import View, Views
from feudcheck.language.distance import close
from feudcheck.model import Item

_ACTORS = frozenset({"person", "organisation", "organization", "company", "medium", "group", "party", "team", ""})


def same(claim: Item, fact: Item, views: Views) -> bool:
    """The same entity, or names of which one is part of the other."""
    if claim.ids and fact.ids:
        return not set(claim.ids).isdisjoint(fact.ids)
    if claim.ids or fact.ids:
        known, free = (claim, fact) if claim.ids else (fact, claim)
        names = views.words_of(known)
        return bool(free.words) and all(word in names for word in free.words)
    a, b = set(claim.words), set(fact.words)
    if not a or not b:
        return False
    if a <= b or b <= a:
        return True
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return all(any(close(word, other) for other in large) for word in small if not word.isdigit()) and {
        w for w in small if w.isdigit()
    } <= large


def within(claim: Item, view: View, views: Views) -> bool:
    """Whether the name is part of a longer name the fact mentions ("the city" of its council)."""
    words = claim.words if not claim.ids else None
    if words is None:
        return any(bool(views.entity_words(i)) and _main_words(i, views) <= view.name_words for i in claim.ids)
    return bool(words) and all(w in view.name_words for w in words) and not any(w.isdigit() for w in words)


def _main_words(id_: str, views: Views) -> frozenset[str]:
    from feudcheck.language.tokens import tokenize

    name = next(iter(views.base.entity(id_).names.values()), id_)
    return frozenset(t.text for t in tokenize(name) if t.kind != "mark")


def rivals(claim: Item, fact: Item, views: Views) -> bool:
    """Whether one could stand in the other's place: both act, or both are places or works."""
    mine, theirs = views.kind(claim), views.kind(fact)
    if mine == theirs:
        return True
    return mine in _ACTORS and theirs in _ACTORS
