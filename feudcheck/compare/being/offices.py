"""Offices: whose each is, who was put in one holds it, and a deputy holds another one."""

from __future__ import annotations

from feudcheck.compare.being import succession
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import Item, SlotComparison

_OWNING = ("'s", "’s", "s'", "s’")


def may(claim: Claim) -> bool:
    """Whether the claim says of anybody that he is or was made something."""
    return any(known(claim, said_of, n) for n in range(len(claim.items)))


def compared(a: Alignment) -> list[SlotComparison]:
    """The office that the claim gives to one person and the fact to another."""
    for n, m in a.pairs.items():
        if a.facts[m].kind != "term" or a.facts[m].prep == "as" or not known(a.claim, said_of, n):
            continue
        if not syntax("mutual").isdisjoint(a.claim.items[n].ids):
            continue  # a wife has no office
        if succession.told(a, a.claim.items[n].clause):
            return []  # of whom it is said there others judge
        mine = _put_there(a, n)
        if mine is None:
            mine = _successor(a.claim, n) or _holder_of(a.claim.items, n, a.claim.text, a.views)
        theirs = _holder_of(a.facts, m, a.view.statement.text, a.views)
        if mine is not None and theirs is not None and a.pairs.get(mine, theirs) != theirs:
            if a.facts[m].verbal and _as_one(a, n, mine):
                continue
            written, recorded = a.claim.written(mine), a.view.recorded(theirs)
            return [a.aspect("roles", UNKNOWN, "uncovered-part", written, recorded, mine)]
    return []


def _as_one(a: Alignment, n: int, mine: int) -> bool:
    """Whether the fact has the office in one more place, and there of the claim's own: "took over as its head"."""
    for m in a.ordered(n, Link.SAME):
        home = a.view.clauses[a.facts[m].clause]
        doers = [k for k, f in enumerate(a.facts[:m]) if f.role == "agent" and f.clause == a.facts[m].clause]
        if a.facts[m].prep == "as" or (home.predicate == m - 1 and a.view.recorded(m - 1).endswith(" as")):
            return any(k in a.hits[mine] for k in doers)
    return False


def _successor(claim: Claim, n: int) -> int | None:
    """Who follows somebody else in the office ``n``: "X succeeded Y as treasurer"."""
    clause = claim.items[n].clause
    head = claim.clauses[clause].predicate
    if head is None or head > n or not claim.items[head].verbal or claim.clauses[clause].passive:
        return None
    if syntax("succeeding").isdisjoint(claim.items[head].ids):
        return None
    return next((k for k in claim.by_clause[clause] if k < n and claim.items[k].role == "agent"), None)


def _put_there(a: Alignment, n: int) -> int | None:
    """Whom somebody else puts in the office ``n`` of the claim: «X عينها Y رئيسة»."""
    clause = a.claim.items[n].clause
    head = a.claim.clauses[clause].predicate
    if head is None or not a.claim.items[head].verbal or a.claim.clauses[clause].passive:
        return None
    if syntax("putting_in_office").isdisjoint(a.claim.items[head].ids):
        return None
    put = [k for k in a.claim.by_clause[clause] if a.claim.items[k].role == "patient"]
    return next((k for k in put if k < head and a.views.kind(a.claim.items[k]) == "person"), None)


def led_by_holder(a: Alignment, office: int, places: dict[int, str]) -> bool:
    """Whether those who lead a body in the claim hold the fact's ``office``, which is no other body's."""
    holder = _holder_of(a.facts, office, a.view.statement.text, a.views)
    acting = [n for n, place in places.items() if place == "agent"]
    if holder is None or not acting or any(a.pairs[n] != holder for n in acting):
        return False
    owner = office + 1 if office + 1 < len(a.facts) and a.facts[office + 1].kind == "mention" else None
    owner = owner if owner is not None and a.views.kind(a.facts[owner]) != "person" else None
    for n in places.keys() - set(acting):
        led = a.pairs[n]
        if led != owner and (owner is not None or a.views.kind(a.facts[led]) in ("person", "place")):
            return False
    return True


def said_of(claim: Claim, n: int) -> bool:
    """Whether the claim says of somebody that he is or was made this."""
    item = claim.items[n]
    if n not in claim.persons or item.verbal or item.soft or item.prep == "as":
        return False
    head = claim.clauses[item.clause].predicate
    return head is None or not claim.items[head].verbal or not syntax("becoming").isdisjoint(claim.items[head].ids)


def _holder_of(items: Sequence[Item], n: int, text: str, views: Views) -> int | None:
    """The person whom an office is said of: named right behind it, or before it with no other deed between."""
    behind = _next_person(items, range(n + 1, len(items)), text, views)
    before = _next_person(items, range(n - 1, -1, -1), text, views)
    if behind is None or not _led_in(items, n, behind, text):
        return before
    between = text[items[n].span[1] : items[behind].span[0]]
    return before if before is not None and not syntax("commas").isdisjoint(between) else behind


def _led_in(items: Sequence[Item], n: int, behind: int, text: str) -> bool:
    """Whether an office stands before its holder's name, with nothing between but whose office it is."""
    inner = items[n + 1 : behind]
    between = text[items[n].span[1] : items[behind].span[0]]
    direct = not any(item.kind == "mention" for item in inner)
    if direct and (items[behind].prep or (between.isspace() and not _definite(items[n], text))):
        return False  # "an aide of X", «مساعد X»: X is whose aide he is
    parted = text[items[behind - 1].span[1] : items[behind].span[0]].strip(" ,،")
    return not parted and all(item.kind == "mention" or item.soft for item in inner)


def _next_person(items: Sequence[Item], numbers: range, text: str, views: Views) -> int | None:
    """The next person named, a possessor left out; None where somebody does something before that."""
    for k in numbers:
        item = items[k]
        if item.verbal and syntax("becoming").isdisjoint(item.ids):
            return None
        if item.kind == "mention" and item.ids and views.kind(item) == "person" and not _owns(item, text):
            return k
    return None


def _owns(item: Item, text: str) -> bool:
    return text[: item.span[1] + 2].endswith(_OWNING) or text[: item.span[1]].endswith(_OWNING)


def _definite(item: Item, text: str) -> bool:
    """Whether a noun may stand before its holder's name: any English one, an Arabic one with the article."""
    first = text[item.span[0] : item.span[0] + 2]
    return first.isascii() or first == "ال"


def held(a: Alignment, n: int) -> int | None:
    """The fact's "became treasurer", "is treasurer" where the claim says that the same one was made that."""
    item = a.claim.items[n]
    home = a.home_clause(item.clause)
    if home is None:
        return None
    if home.predicate is not None and a.facts[home.predicate].verbal and not _same_holder(a, n, home.predicate):
        return None
    offices = (k for k in a.claim.by_clause[item.clause] if k in a.claim.persons)
    return next((m for k in offices for m in a.ordered(k, Link.SAME) if a.facts[m].clause == a.home[item.clause]), None)


def _same_holder(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's verb puts the claim's one in office: "the board appointed X" beside "X took over"."""
    item, fact = a.claim.items[n], a.facts[m]
    if syntax("installing").isdisjoint(fact.ids):
        return False
    mine, theirs = _holder(item), _holder(fact)
    holders = (k for k in a.claim.by_clause[item.clause] if a.claim.items[k].role == mine)
    return any(a.facts[j].role == theirs and a.facts[j].clause == fact.clause for k in holders for j in a.hits[k])


def _holder(verb: Item) -> str:
    return "patient" if "appoint" in verb.ids else "agent"


def of_deputy(a: Alignment, n: int) -> bool:
    """Whether the fact has the deputy of the office that the claim tells: "vice-president", «نائب الرئيس»."""
    if n not in a.claim.persons or not known(a.view, _names_deputy):
        return False
    item = a.claim.items[n]
    told = {word for i in a.claim.items if i.kind == "term" for word in _parts(i)}
    home, standing_in, mine = a.home[item.clause], syntax("deputies") - told, set(_parts(item))
    terms = [m for m in a.view.terms if a.facts[m].clause == home]
    return any(
        not standing_in.isdisjoint(_parts(a.facts[m]))
        and not mine.isdisjoint([*_parts(a.facts[m]), *(_parts(a.facts[m + 1]) if m + 1 in terms else ())])
        for m in terms
    )


def _names_deputy(view: View, _: int) -> bool:
    return any(not syntax("deputies").isdisjoint(_parts(view.facts[m])) for m in view.terms)


def _parts(item: Item) -> list[str]:
    """The words of a term, each part of a compound by itself."""
    return item.words[0].replace("-", " ").split() if item.words else []
