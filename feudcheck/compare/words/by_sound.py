"""Words that no dictionary has, written in two scripts: «أنتويرب» is the fact's "Antwerp", «الليستريا» its "listeria".

Asked only where claim and fact are of two languages, of words that nothing else has met.
"""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import is_arabic
from feudcheck.language.transliteration import sounds_like
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item

_UNKNOWN = "w:unknown"


def met(claim: Claim, view: View, hits: list[dict[int, Link]]) -> None:
    """Add to ``hits`` what is one word in two scripts."""
    mine = [n for n in known(claim, _strangers) if not hits[n]]
    if not mine:
        return
    taken = {m for found in hits for m in found}
    theirs = [m for m in known(view, _strange) if m not in taken]
    found: dict[int, list[int]] = {}
    for n in mine if theirs else ():
        item = claim.items[n]
        if item.kind == "mention" and len(item.words) > 1:
            found[n] = _row(item.words, view, theirs)
        else:
            found[n] = [m for m in theirs if _one(item, view.facts[m])]
    for clause in {claim.items[n].clause for n, met_ in found.items() if met_}:
        here = {n: found[n] for n in claim.by_clause[clause] if found.get(n)}
        if _in_their_places(claim, clause, view, hits, here):
            for n, there in here.items():
                hits[n].update(dict.fromkeys(there, Link.SAME))


def _in_their_places(
    claim: Claim, clause: int, view: View, hits: Sequence[Mapping[int, Link]], found: Mapping[int, Sequence[int]]
) -> bool:
    """Whether the names of a clause stand in the fact in the same order, in the other order if one side is passive.

    Two words that only sound alike tell no roles, so that order is all there is; what both sides lead in alike,
    "from X to Y", may stand anywhere.
    """
    if not any("mention" in (claim.items[n].kind, view.facts[m].kind) for n, there in found.items() for m in there):
        return True  # common words
    places: list[int] = []
    for n in claim.by_clause[clause]:
        item = claim.items[n]
        there = found.get(n) or ([m for m, link in hits[n].items() if link is Link.SAME] if item.ids else [])
        named = item.kind == "mention" or (n in found and any(view.facts[m].kind == "mention" for m in there))
        if named and there and not (item.prep and all(view.facts[m].prep == item.prep for m in there)):
            first = min(there)
            if not places or not _joined(view, places[-1], first):
                places.append(first)
    if len(set(places)) < 2 or claim.clauses[clause].predicate is None:
        return True
    turned = claim.clauses[clause].passive != view.clauses[view.facts[places[0]].clause].passive
    return places == sorted(places, reverse=turned)


def _joined(view: View, m: int, other: int) -> bool:
    """Whether only "and" or a comma stands between two of the fact's items, so that neither is before the other."""
    first, last = sorted((m, other))
    between = view.statement.text[view.facts[first].span[1] : view.facts[last].span[0]].strip()
    glued = not between and view.recorded(last).startswith("و")
    return last == first + 1 and (glued or between in syntax("joiners"))


def of_its_name(a: Alignment, n: int) -> bool:
    """Whether an Arabic word belongs to a name beside it: "X Ocean Lines" where the base has no more than X in Arabic.

    Beside it also where the fact has two names side by side, and the claim so the last words of both.
    """
    item = a.claim.items[n]
    if _UNKNOWN not in item.ids or item.verbal or not item.words or not is_arabic(item.words[0][0]):
        return False
    named = [id_ for k in _beside(a, n) for m, link in a.hits[k].items() if link is Link.SAME for id_ in _near(a, m)]
    words = frozenset().union(*map(a.views.name_words, named))
    return any(sounds_like(word, item.words[0]) for word in words)


def _beside(a: Alignment, n: int) -> list[int]:
    """The names next to item ``n``, other words of the kind between them passed over."""
    found, items = [], a.claim.items
    for step in (-1, 1):
        k = n + step
        while 0 <= k < len(items) and items[k].kind == "term" and _UNKNOWN in items[k].ids:
            k += step
        if 0 <= k < len(items) and items[k].kind == "mention" and items[k].clause == items[n].clause:
            found.append(k)
    return found


def _near(a: Alignment, m: int) -> Sequence[str]:
    """The entities that the fact's item ``m`` and the names right beside it mention."""
    here = [k for k in (m - 1, m, m + 1) if 0 <= k < len(a.facts)]
    return [id_ for k in here if a.facts[k].kind == "mention" and a.facts[k].clause == a.facts[m].clause
            for id_ in a.facts[k].ids]  # fmt: skip


def _one(mine: Item, theirs: Item) -> bool:
    if not mine.words or not theirs.words:
        return False
    others = theirs.words if theirs.kind == "mention" else theirs.words[:1]
    return any(_alike(mine.words[0], word) for word in others)


def _row(words: Sequence[str], view: View, theirs: Sequence[int]) -> list[int]:
    """The first of the fact's words that stand in a row and are those of a name; none where one is missing."""
    for m in theirs:
        row = range(m, m + len(words))
        if all(k in theirs and _alike(w, view.facts[k].words[0]) for w, k in zip(words, row, strict=True)):
            return [m]
    return []


def _alike(one: str, other: str) -> bool:
    if is_arabic(one[0]) == is_arabic(other[0]):
        return False
    return sounds_like(other, one) if is_arabic(one[0]) else sounds_like(one, other)


def _strangers(claim: Claim, _: int) -> list[int]:
    return [n for n, item in enumerate(claim.items) if _is_strange(item)]


def _strange(view: View, _: int) -> list[int]:
    return [m for m, item in enumerate(view.facts) if _is_strange(item)]


def _is_strange(item: Item) -> bool:
    if not item.words or item.verbal or (item.ids and _UNKNOWN not in item.ids):
        return False
    return item.kind == "mention" or (item.kind == "term" and _UNKNOWN in item.ids)
