"""Who does a deed that another verb is about: "opposed X taking over Y", "X's takeover of Y"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.items import concepts
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Clause, Item, SlotComparison

    Ends = tuple[int | None, int | None]  # who does it, and to whom

_NEAR = 4  # items behind a noun among which "by X" stands


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where who does the deed in the claim has it done to him in the fact, or the other way."""
    for mine, theirs in _told(a):
        turned = [n is not None and m in a.hits[n] for n, m in zip(mine, reversed(theirs), strict=True)]
        n, m = mine[0], theirs[1]
        if all(turned) and n is not None and m is not None:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return []


def agreed(a: Alignment) -> set[int]:
    """The names of the claim that stand at the same end of such a deed as they do in the fact."""
    found: set[int] = set()
    for mine, theirs in _told(a):
        ends = [(n, m) for n, m in zip(mine, theirs, strict=True) if n is not None and m is not None]
        if ends and all(m in a.hits[n] for n, m in ends):
            found.update(n for n, m in ends if a.claim.items[n].role not in ("", a.facts[m].role))
    return found


def _told(a: Alignment) -> list[tuple[Ends, Ends]]:
    """The ends of each deed that both tell, neither as what its clause is about."""
    if a.claim.lang != "en" or a.view.language != "en":
        return []
    return [
        (_ends(a.claim.items, a.claim.text, n), _ends(a.facts, a.view.statement.text, m))
        for n, m in a.pairs.items()
        if a.hits[n].get(m) is Link.SAME and _inner(a.facts, a.view.clauses, m)
        and (_inner(a.claim.items, a.claim.clauses, n) or a.claim.items[n].prep == "against" or _after(a, n, "against"))
        and any(c.kind == "event" for c in concepts(a.facts[m], a.views.lexicon))
    ]  # fmt: skip


def _inner(items: Sequence[Item], clauses: Sequence[Clause], k: int) -> bool:
    """Whether a word stands behind the verb of its clause."""
    head = clauses[items[k].clause].predicate if items[k].clause < len(clauses) else None
    return items[k].kind == "term" and head is not None and head < k and items[head].verbal


def _after(a: Alignment, n: int, prep: str) -> bool:
    """Whether the name right before a deed of the claim stands behind ``prep``: "was against X buying Y"."""
    return n > 0 and a.claim.items[n - 1].kind == "mention" and a.claim.items[n - 1].prep == prep


def _owns(text: str, name: Item, noun: Item) -> bool:
    """Whether a name stands in the genitive right before a noun."""
    genitives = tuple(syntax("genitives"))
    return text[name.span[1] : noun.span[0]].strip() in genitives or text[: name.span[1]].endswith(genitives)


def _ends(items: Sequence[Item], text: str, k: int) -> Ends:
    before = k - 1 if k and items[k - 1].kind == "mention" else None
    owner = before if before is not None and _owns(text, items[before], items[k]) else None
    after = k + 1 if k + 1 < len(items) and items[k + 1].clause == items[k].clause else None
    after = after if after is not None and items[after].kind == "mention" else None
    by = next((j for j in range(k + 1, min(k + 1 + _NEAR, len(items))) if items[j].prep == "by"), None)
    if by is not None and (items[by].kind != "mention" or items[by].clause != items[k].clause):
        by = None
    if not items[k].verbal:
        done = after if after is not None and items[after].prep == "of" else None
        return (owner, done) if by is None else (by, owner if done is None else done)
    gap = text[items[before].span[1] : items[k].span[0]].split() if before is not None else []
    if gap == ["being"]:
        return by, before
    if gap == ["to"] or (text[slice(*items[k].span)].split()[0].endswith("ing") and (not gap or owner is not None)):
        return before, None if after == by else after
    return None, None
