""" "Gold rose as the dollar fell" beside "a fall in gold with a rise in the dollar": whose rise it is, whose fall."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item

_NOUNS = ("term", "mention")
_OF = frozenset({"", "of", "in", "to", "against", "on"})  # «انخفاض على أسعار X», «ارتفاع في قيمة X», «صعود للذهب»


def told(claim: Claim, hits: list[dict[int, Link]], view: View) -> None:
    """``hits``: a rise or fall of the claim is none of the fact's that is of a thing told to move otherwise."""
    mine = {n: _of_what(claim.items, n) for n, i in enumerate(claim.items) if _changes(i)}
    theirs = {m: _of_what(view.facts, m) for m, f in enumerate(view.facts) if _changes(f)}
    if len(mine) < 2 and len(theirs) < 2:
        return
    plain = {n: [k for k in things if claim.items[k].kind == "term"] for n, things in mine.items()}
    astray = {(n, m) for n in mine for m in theirs if _of_another(hits, plain[n], m, theirs)}
    own = {(n, m) for n in mine for m in theirs if _met(hits, mine[n], theirs[m])} - astray
    for n, m in [(n, m) for n in mine for m in theirs if m in hits[n] and (n, m) not in own]:
        if mine[n] and theirs[m] and any(n == k or m == j for k, j in own):
            del hits[n][m]
    for n, m in astray:
        hits[n].pop(m, None)


def own(a: Alignment, n: int, m: int) -> bool:
    """Whether of two rises or falls, one of claim and one of fact, both are of one thing: nothing else moves so."""
    if not (a.claim.changing and _changes(a.claim.items[n]) and _changes(a.facts[m])):
        return False
    return _met(a.hits, _of_what(a.claim.items, n), _of_what(a.facts, m))


def _changes(item: Item) -> bool:
    return item.kind == "term" and not syntax("changes").isdisjoint(item.ids)


def _met(hits: list[dict[int, Link]], mine: list[int], theirs: list[int]) -> bool:
    """Whether a noun of the claim is one of the fact's."""
    return any(hits[k].get(m) is Link.SAME for k in mine for m in theirs)


def _of_another(hits: list[dict[int, Link]], mine: list[int], m: int, theirs: dict[int, list[int]]) -> bool:
    """Whether a noun of what moves in the claim is only told of what moves otherwise: "wheat exports" of "imports"."""
    others = [k for j, things in theirs.items() if j != m for k in things]
    return any(_met(hits, [k], others) and not _met(hits, [k], theirs[m]) for k in mine)


def _of_what(items: Sequence[Item], n: int) -> list[int]:
    """What rises or falls: the nouns before a verb, or right behind it, or behind the noun of the change."""
    before: list[int] = []
    if items[n].verbal and not (_brings_about(items, n) or _joined(items[n])):
        k = n - 1
        while k >= 0 and items[k].clause == items[n].clause and _noun(items[k]) and not before[2:]:
            before.append(k)
            k -= 1
    behind: list[int] = []
    for k in range(n + 1, len(items) if not before else 0):
        if not _noun(items[k]) or items[k].clause != items[n].clause or items[k].prep not in _OF | {items[n].prep}:
            break
        behind.append(k)
    return [k for k in before or behind[:3] if not items[k].soft]


def _joined(item: Item) -> bool:
    """Whether "and" is written onto an Arabic word, so that what moves stands behind it: «وهبوط الدولار»."""
    return "و" + item.words[0] in item.words[1:]


def _brings_about(items: Sequence[Item], n: int) -> bool:
    """Whether an Arabic verb has something else move: «يهبط بأسعار X», «يرفع X»."""
    after = items[n + 1] if n + 1 < len(items) else None
    if after is None or after.clause != items[n].clause or not _noun(after) or "w:cause" in after.ids:
        return False
    if after.words and any(word.startswith("ب") for word in after.words[1:]):
        return after.prep in ("", "with")
    arabic = is_arabic(items[n].words[0][0])
    return arabic and not after.prep and not syntax("bringing_changes").isdisjoint(items[n].ids)


def _noun(item: Item) -> bool:
    return item.kind in _NOUNS and not item.verbal and not _changes(item)
