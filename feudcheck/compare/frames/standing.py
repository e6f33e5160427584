"""Where the fact has what the claim tells: the items that are one of the claim's."""

from __future__ import annotations

from feudcheck.compare.frames.frame import Phrase, members
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


def deeds(a: Alignment, n: int) -> list[int]:
    """The fact's verbs that are the claim's verb ``n``; of verbs that are read over the very ones."""
    found = {m for m, link in a.hits[n].items() if link is Link.SAME}
    if not found and a.claim.items[n].soft:
        first = a.claim.items[n].words[:1]
        found = {m for m, fact in enumerate(a.facts) if fact.kind == "term" and fact.words[:1] == first}
    return sorted(m for m in found if a.facts[m].span[1])


def of_item(a: Alignment, n: int) -> list[int]:
    """The fact's items that are the claim's item ``n``."""
    found = {m for m, link in a.hits[n].items() if link is Link.SAME}
    if n in a.pairs and a.hits[n].get(a.pairs[n]) is not Link.CONVERSE:
        found.add(a.pairs[n])
    exact = {m for m in found if a.facts[m].words[:1] == a.claim.items[n].words[:1]}
    return sorted(m for m in exact or found if a.facts[m].span[1])


def spots(a: Alignment, n: int) -> list[int]:
    """The fact's items that are the claim's item ``n``; of a word that is read over the very word."""
    if asked(a, n):
        return of_item(a, n)
    first = a.claim.items[n].words[:1]
    return [m for m, fact in enumerate(a.facts) if fact.kind == "term" and fact.span[1] and fact.words[:1] == first]


def asked(a: Alignment, n: int) -> bool:
    item = a.claim.items[n]
    return not item.soft or "w:titles" in item.ids


def unnamed(a: Alignment, phrases: list[Phrase]) -> bool:
    """Whether the claim names nobody of some phrases."""
    return not members(phrases) & {m for n in range(len(a.claim.items)) for m in of_item(a, n)}


def listed(a: Alignment, spots: list[int], own: list[Phrase]) -> bool:
    """Whether one stands in a list with the fact's doer: "singer X, guitarist Y and Z formed it"."""
    first, last = sorted(((min(members(own)), max(members(own))), (min(spots), max(spots))))
    between = a.facts[first[1] + 1 : last[0] + 1]
    text = a.view.statement.text[a.facts[first[1]].span[1] : a.facts[last[0]].span[0]]
    joined = "," in text or "and" in fold(text).split()
    return first[1] < last[0] and joined and not any(f.verbal or f.prep not in ("", "by") for f in between)
