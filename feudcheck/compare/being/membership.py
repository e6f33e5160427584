"""Who is among whose backers, founders, customers: told of the one or of the other, and not turned round."""

from __future__ import annotations

from feudcheck.compare.being.belonging import DOERS
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.language.concept import Concept
    from feudcheck.model import Item

_OWNING = ("'s", "’s", "s'", "s’")
_SHORT = 4  # words of "is the one", "include"
_LED = ("of", "in", "to", "for")  # "a backer of X", "an investor in X"


def told(items: Sequence[Item], text: str, n: int) -> tuple[int, int] | None:
    """Who is said to be one of the people of noun ``n``, and whose people they are."""
    noun = items[n]
    names = [k for k, i in enumerate(items) if i.kind == "mention" and i.clause == noun.clause]
    plain = [k for k in names if k < n and not items[k].prep and not _owns(items, text, k)]
    owner = next((k for k in names if k < n and _owns(items, text, k) and _reaches(items, k, n)), None)
    behind = n + 1 if n + 1 in names and (items[n + 1].prep in _LED or _in_construct(items, text, n)) else None
    if _among(items, text, n if owner is None else owner):
        if owner is not None:  # "Y is among X's backers"
            return (plain[0], owner) if plain else None
        if len(plain) > 1:  # "X counts Y among its backers"
            return plain[-1], plain[0]
        return (plain[0], behind) if plain and behind is not None else None
    whose = owner if owner is not None else behind
    if whose is None:
        return None
    if plain and _is_one(text, items[plain[-1]], items[min(whose, n)]):  # "Y is X's lawyer", "Y is the lawyer of X"
        return plain[-1], whose
    last = max(whose, n)
    after = last + 1 if last + 1 in names and not items[last + 1].prep else None  # "X's backers include Y"
    return (after, whose) if after is not None and _is_one(text, items[last], items[after]) else None


def _in_construct(items: Sequence[Item], text: str, n: int) -> bool:
    """Whether a name stands right behind an Arabic noun without an article: "محامي X"."""
    noun, name = items[n], items[n + 1]
    bare = is_arabic(text[noun.span[0]]) and not text[noun.span[0] :].startswith("ال")
    return bare and not name.prep and name.span[0] - noun.span[1] == 1


def _is_one(text: str, first: Item, second: Item) -> bool:
    """Whether no more than "is the", "include" stands between two items."""
    between = fold(text[first.span[1] : second.span[0]]).split()
    return 0 < len(between) <= _SHORT and not syntax("counting_words").isdisjoint(between)


def _owns(items: Sequence[Item], text: str, k: int) -> bool:
    end = items[k].span[1]
    return text[:end].endswith(_OWNING) or text[end : end + 2] in _OWNING or text[end : end + 1] in ("'", "’")


def _reaches(items: Sequence[Item], k: int, n: int) -> bool:
    return all(i.kind == "term" and not i.verbal for i in items[k + 1 : n])


def _among(items: Sequence[Item], text: str, n: int) -> bool:
    """Whether "among", "one of" leads item ``n`` in."""
    start = items[n - 1].span[1] if n else 0
    between = f" {fold(text[start : items[n].span[0]])} "
    return items[n].prep == "between" or any(f" {word} " in between for word in syntax("among"))


def is_doer(item: Item, named: Sequence[Concept]) -> bool:
    """Whether a noun calls people by what they do: "backers", "founder"."""
    if item.kind != "term" or item.verbal or item.soft or not item.words:
        return False
    return item.words[-1].endswith(DOERS) or any(c.person for c in named)


def turned(a: Alignment, clause: int) -> tuple[bool, int | None]:
    """Whether the fact tells who does it for whom, and the claim's member where the fact has it the other way."""
    for n, ends in known(a.claim, _members, clause):
        m = a.pairs.get(n)
        link = None if m is None else a.linked(n, m)
        if m is None or link is None:
            continue
        right, wrong = (_does(a, m, k) for k in (ends if link is Link.SAME else reversed(ends)))
        if right or wrong:
            return True, None if right else ends[0]
    return False, None


def _members(claim: Claim, clause: int) -> list[tuple[int, tuple[int, int]]]:
    """The nouns of a clause of the claim that tell who is one of whose people, and these two."""
    nouns = [n for n in claim.by_clause[clause] if is_doer(claim.items[n], claim.concepts(n))]
    return [(n, ends) for n in nouns if (ends := told(claim.items, claim.text, n)) is not None]


def _does(a: Alignment, m: int, k: int) -> bool:
    """Whether claim item ``k`` is in the fact the one who does what item ``m`` tells."""
    here = [j for j, link in a.hits[k].items() if link is Link.SAME]
    fact = a.facts[m]
    if not fact.verbal and fact.kind == "term":
        ends = told(a.facts, a.view.statement.text, m)
        return ends is not None and ends[0] in here
    subject = a.view.clauses[fact.clause].subject
    return any((a.facts[j].role == "agent" and a.facts[j].clause == fact.clause) or j == subject for j in here)
