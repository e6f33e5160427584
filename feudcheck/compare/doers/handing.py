"""Who gives and who gets: "X got 5 million from Y" is "Y invested 5 million in X", and is not turned round."""

from __future__ import annotations

from feudcheck.compare.doers import sides
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item

_PRIZES = ("term", "mention")  # "the contract", "the Booker Prize"
_NEXT = 3  # words behind a name that hold the verb of getting
_SOURCES = frozenset({"from", "by"})
_BY_WAY = frozenset({"via", "on", "with", "by"})
_TO = frozenset({"to", "from", "against", "of"})
_ENDS = frozenset({"in", "to", "for", "against", "on"})


def taken(claim: Claim, clause: int) -> tuple[int, int | None] | None:
    """Who is said to get something in a clause, and from whom where that is said; None where nobody gets anything."""
    items, told = claim.items, claim.clauses[clause]
    names = [n for n in claim.by_clause[clause] if items[n].kind == "mention"]
    giver = next((n for n in names if items[n].prep == "from"), None)
    before = [n for n in names if giver is None or n < giver]
    acting = [n for n in before if items[n].role == "agent"] or [n for n in before if not items[n].prep]
    taker = acting[0] if acting else told.subject
    given = next((n for n in names if items[n].prep == "to"), None)
    if giver is not None and given is not None and any(_is_gift(claim, k) for k in claim.by_clause[clause]):
        return given, giver  # "a gift from Y to X"
    if taker is None or taker == giver or told.passive or told.negated:
        return None
    before_it = [k for k in claim.by_clause[clause] if giver is None or k < giver]
    getting = before_it if giver is not None else [k for k in [told.predicate] if k is not None and not _both(claim, k)]
    if any(_is_getting(claim, k) or (giver is not None and _is_awarded(claim.items[k])) for k in getting):
        return taker, giver
    if giver is None or giver < taker or any(items[k].verbal and not items[k].soft for k in range(taker + 1, giver)):
        return None
    after = claim.text[items[taker].span[1] : items[giver].span[0]].casefold().split()[:_NEXT]
    after += fold(claim.text[: items[taker].span[0]]).split()[-1:]  # in Arabic the verb stands first
    return (taker, giver) if not syntax("getting_words").isdisjoint(after) else None


def _is_getting(claim: Claim, n: int) -> bool:
    return claim.items[n].verbal and not syntax("getting").isdisjoint(claim.items[n].ids)


def _both(claim: Claim, n: int) -> bool:
    """Whether a verb may be that of who gives as well: "منحت" without its vowels."""
    return not syntax("giving").isdisjoint(claim.items[n].ids)


def _is_gift(claim: Claim, n: int) -> bool:
    item = claim.items[n]
    return item.kind == "term" and not item.verbal and not syntax("giving").isdisjoint(item.ids)


def is_getting(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is the verb of who gets something: "X secured 5 million from Y"."""
    return n == claim.clauses[claim.items[n].clause].predicate and _is_getting(claim, n)


def handed(a: Alignment, n: int) -> int | None:
    """The fact's "Y invested … in X" where the claim has X get it from Y."""
    clause = a.claim.items[n].clause
    ends, home = known(a.claim, taken, clause), a.home_clause(clause)
    if ends is None or ends[1] is None or home is None or home.predicate is None:
        return None
    gives = home.predicate
    happened = home.modality is Modality.HAPPENED and not home.negated and not a.facts[gives].planned
    if not happened or not _gives(a, gives):
        return None
    giver, taker = _hits(a, ends[1]), _hits(a, ends[0])
    right = any(_side(a, m) == "giver" for m in giver) and any(_side(a, m) == "taker" for m in taker)
    return gives if right else None


def turned(a: Alignment, clause: int) -> tuple[bool, int | None]:
    """Whether the fact tells who gives to whom, and the claim's one who gets where the fact has it the other way."""
    ends = known(a.claim, taken, clause)
    if ends is None:
        return _given(a, clause)
    taker, giver = ends
    if giver is not None and not _of_one_kind(a, clause):
        return False, None
    if giver is None:
        sides = {_side(a, m) for m in _hits(a, taker)} - {""}
        return sides == {"giver"} and taker in a.pairs, taker
    told = {_which_way(a, t, g) for t in _hits(a, taker) for g in _hits(a, giver)}
    if _is_price(a, clause):
        told = {-way for way in told}
    if 1 in told:
        return True, None
    return -1 in told and taker in a.pairs, taker


def _given(a: Alignment, clause: int) -> tuple[bool, int | None]:
    """The same for a claim that tells who gives where the fact tells who gets it from whom."""
    told = a.claim.clauses[clause]
    if told.predicate is None or told.passive or told.negated or not _is_giving(a.claim.items[told.predicate]):
        return False, None
    names = [n for n in a.claim.by_clause[clause] if a.claim.items[n].kind == "mention"]
    givers = [n for n in names if a.claim.items[n].role == "agent"]
    takers = [n for n in names if n not in givers and a.claim.items[n].prep in ("", "to")]
    if len(givers) != 1 or len(takers) != 1:
        return False, None
    giver, taker = givers[0], takers[0]
    if any(_gets_from(a, t, g) for t in _hits(a, taker) for g in _hits(a, giver)):
        return True, None
    back = any(_gets_from(a, g, t) for t in _hits(a, taker) for g in _hits(a, giver))
    return back and giver in a.pairs, giver


def _of_one_kind(a: Alignment, clause: int) -> bool:
    """Whether a claim's verb that may be of winning a prize («خطفت») stands beside one of giving or winning."""
    head, home = a.claim.clauses[clause].predicate, a.home_clause(clause)
    if head is None or _is_getting(a.claim, head) or not _is_awarded(a.claim.items[head]):
        return True
    told = home.predicate if home is not None else None
    return told is not None and (_is_giving(a.facts[told]) or _is_awarded(a.facts[told]))


def _gets_from(a: Alignment, taker: int, giver: int) -> bool:
    """Whether the fact has one of its names get something from another one."""
    gets, gives = a.facts[taker], a.facts[giver]
    clause = a.view.clauses[gets.clause]
    if gets.clause != gives.clause or gives.prep != "from" or gets.prep or clause.predicate is None or clause.negated:
        return False
    head = a.facts[clause.predicate]
    kinds = frozenset(_kinds(a, clause.predicate))
    got = not syntax("getting").isdisjoint(kinds) or _is_awarded(head)
    return head.verbal and got and gets.role == "agent" and not clause.passive


def _is_awarded(item: Item) -> bool:
    """Whether a verb tells who wins or receives a prize, and not who hands it over."""
    return item.verbal and not syntax("awarded").isdisjoint(item.ids) and syntax("awarding").isdisjoint(item.ids)


def _is_giving(item: Item) -> bool:
    return item.verbal and not syntax("giving", "awarding").isdisjoint(item.ids)


def _which_way(a: Alignment, taker: int, giver: int) -> int:
    """1 where the fact has something go from ``giver`` to ``taker``, -1 for the other way, 0 where nothing tells."""
    gets, gives = a.facts[taker], a.facts[giver]
    if gets.clause != gives.clause:
        return 0
    subject = a.view.clauses[gets.clause].subject
    sources = _SOURCES if a.view.language == "en" else _SOURCES | {"about"}  # «ورثه عن»
    if gives.prep in sources and gets.prep not in sources:
        return 1
    if gets.prep in sources or (gives.prep == "to" and gets.prep != "to"):
        return -1
    if not (gets.role or gets.prep or gives.role or gives.prep):
        return _handed_on(a, taker, giver)
    if gets.role == "agent" or subject == taker:
        return -1 if gives.role == "patient" or gives.prep in _ENDS else 0
    head = a.view.clauses[gets.clause].predicate
    if head is not None and _pays_for(a, head) and (gets.prep or taker != head + 1):
        return 0  # "paid 5 million for X": X is what was bought
    if head is not None and head not in a.pairs.values() and not _gives(a, head):
        return -1 if gives.role == "agent" else 0  # another deed: "replaced its supplier"
    return 1 if gives.role == "agent" or subject == giver else 0


def _handed_on(a: Alignment, taker: int, giver: int) -> int:
    """The same for two names that have but a light verb between them: "Y gave X a book"."""
    first, second = sorted((taker, giver))
    between = a.view.statement.text[a.facts[first].span[1] : a.facts[second].span[0]].casefold().split()
    if syntax("giving_words").isdisjoint(between):
        return 0
    return 1 if first == giver else -1


def _is_price(a: Alignment, clause: int) -> bool:
    """Whether what somebody gets is in the fact the price of something: it goes the other way than the thing."""
    figures = [n for n in a.claim.by_clause[clause] if a.claim.items[n].amount is not None and n in a.pairs]
    text, paid = a.view.statement.text, [a.facts[a.pairs[n]] for n in figures]
    return any(not syntax("price_words").isdisjoint(text[: fact.span[0]].split()[-1:]) for fact in paid)


def _hits(a: Alignment, n: int) -> list[int]:
    return [m for m, link in a.hits[n].items() if link is Link.SAME]


def _gives(a: Alignment, m: int) -> bool:
    return not syntax("giving").isdisjoint(_kinds(a, m)) or _pays_for(a, m)


def _pays_for(a: Alignment, m: int) -> bool:
    """Whether a verb that is one with its "for" tells whom the money went to, too: "paid X 5 million for Y"."""
    verb = a.facts[m]
    return verb.verbal and bool(verb.words) and verb.words[0].split(" ")[0] in syntax("paying_for")


def _kinds(a: Alignment, m: int) -> Iterable[str]:
    return {id_ for c in a.view.concepts(m) for id_ in (c.id, *c.isa)}


def _side(a: Alignment, m: int) -> str:
    """Which end of what is handed over a name of the fact is: "giver", "taker", "" where nothing tells."""
    fact = a.facts[m]
    if fact.prep in _SOURCES:
        return "giver"
    clause = a.view.clauses[fact.clause]
    if fact.role == "agent" or clause.subject == m:
        here = [f for f in a.facts if f.clause == fact.clause and f is not fact and f.kind == "mention"]
        if any(f.prep == "from" for f in here):
            return "taker"
        head = clause.predicate
        return "giver" if head is not None and not clause.passive and _gives(a, head) else ""
    return "taker" if fact.role == "patient" or fact.prep in _ENDS else ""


def used_otherwise(a: Alignment, n: int, hits: Iterable[int]) -> bool:
    """Whether the claim has somebody use what the fact does not name as a means: "used X to post"."""
    if a.claim.items[n].prep != "via" or n == 0:
        return False
    before = a.claim.by_clause[a.claim.items[n].clause]
    if all(syntax("using").isdisjoint(a.claim.items[k].ids) for k in before if k < n):
        return False
    led = _BY_WAY if a.view.language == "en" else {*_BY_WAY, "against"}
    return all(a.facts[m].prep not in led for m in hits)


def fallen(a: Alignment, n: int) -> int | None:
    """The fact's "Y won …", "… awarded to Y" where the claim says that it went to Y."""
    items, item = a.claim.items, a.claim.items[n]
    home = a.home_clause(item.clause)
    members = a.claim.by_clause[item.clause]
    taker = next((k for k in members if k > n and items[k].kind == "mention" and items[k].prep in _TO), None)
    if home is None or home.predicate is None or home.negated or taker is None:
        return None
    if (called := _called(a.claim, taker)) is not None:
        taker = called
    prized = any(k < taker and k != n and items[k].kind in _PRIZES and not items[k].soft for k in members)
    wins = home.predicate
    if not prized or home.modality is not Modality.HAPPENED:
        return None
    for m in _hits(a, taker):
        if a.facts[m].clause != a.home[item.clause]:
            continue
        won = a.facts[m].role == "agent" and not syntax("winning").isdisjoint(_kinds(a, wins))
        if (won and not home.passive and not sides.giver(a, wins, m)) or sides.is_taker(a, wins, m):
            return wins
    return None


def _called(claim: Claim, n: int) -> int | None:
    """Whom name ``n`` only tells more about: "went to Ardun University physicist Y"."""
    k = n + 1
    while k in claim.persons and not claim.items[k].prep:
        k += 1
    if k == n + 1 or k >= len(claim.items) or claim.items[k].clause != claim.items[n].clause:
        return None
    return k if claim.items[k].kind == "mention" and not claim.items[k].prep else None


def goes_to(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is what tells whom something went to: "went to Y", «من نصيب Y»."""
    item = claim.items[n]
    return bool(item.words) and not item.negated and not syntax("going_to").isdisjoint(item.words[:1])
