"""The two sides of one relation: who beats and who loses, who awards and who wins, who succeeds and whom."""

from __future__ import annotations

from feudcheck.compare.doers import standing
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import Item

_ROLES = frozenset({"agent", "patient"})


def other(role: str) -> str:
    """The other of the two roles."""
    return "patient" if role == "agent" else "agent"


def opened_with(a: Alignment, head: int, paired: int, places: dict[int, str]) -> bool:
    """Whether "the festival opened with X" stands beside "X opened the festival": what it began with began it."""
    if syntax("openings").isdisjoint(a.facts[paired].ids) or a.claim.lang != "en":
        return False
    acting = [n for n, place in places.items() if place == "agent" and a.facts[a.pairs[n]].role == "patient"]
    others = [n for n in places if n not in acting and n > head and a.facts[a.pairs[n]].role == "agent"]
    if len(acting) != 1 or len(others) != 1:
        return False
    between = fold(a.claim.text[a.claim.items[head].span[1] : a.claim.items[others[0]].span[0]]).split()
    return "with" in between


def forfeited(a: Alignment, head: int, places: dict[int, str]) -> bool:
    """ "the deficit cost X her job" beside "the board dismissed X": X has it done to her in both."""
    if syntax("forfeiting").isdisjoint(a.claim.items[head].ids):
        return False
    facts = [a.facts[a.pairs[n]] for n, place in places.items() if place == "agent"]
    return bool(facts) and all(fact.role == "patient" and not fact.prep for fact in facts)


def handed_over(a: Alignment, places: dict[int, str]) -> dict[int, str]:
    """The places where the other side tells it: "X sold A to Y" puts Y where "Y bought A from X" has it."""
    ends = [n for n in places if a.claim.items[n].prep in syntax("ways")]
    things = [n for n, place in places.items() if place == "patient" and n not in ends]
    givers = [n for n, place in places.items() if place == "agent" and n not in ends]
    if not givers and len(ends) == len(things) == 1 and a.facts[a.pairs[ends[0]]].prep not in syntax("ways"):
        return {ends[0]: "agent", things[0]: "patient"}  # "A was sold to Y": Y bought it
    if not ends and len(givers) == len(things) == 1:
        taker, thing = a.facts[a.pairs[givers[0]]], a.facts[a.pairs[things[0]]]
        if taker.prep in syntax("ways") and taker.role != "agent" and thing.role == "patient" and not thing.prep:
            return {givers[0]: taker.role or taker.prep, things[0]: "patient"}  # "bought by Y" beside "sold A to Y"
    if len(ends) != 1 or len(things) != 1 or len(givers) != 1:
        return {}
    there = a.facts[a.pairs[ends[0]]], a.facts[a.pairs[givers[0]]]
    joins = a.facts[a.pairs[things[0]]].role == "agent"  # "X signed A from Y" is "A joined X from Y"
    if joins or (there[0].role != "agent" and there[1].prep not in syntax("ways")):
        return {}
    back = "from" if a.claim.items[ends[0]].prep == "to" else "to"
    return {ends[0]: "agent", things[0]: "patient", givers[0]: back}


def one_sided(a: Alignment, head: int, paired: int) -> bool:
    """Whether both nouns tell a state that holds one way only: who is a subsidiary of X is no owner of X."""
    theirs = {c.id for c in a.view.concepts(paired)}
    both = [c for c in a.claim.concepts(head) if c.id in theirs and c.kind == "state"]
    return bool(both) and not any(c.shared for c in both)


def two_sided(a: Alignment, paired: int) -> bool:
    """Whether the fact's relation is one word for both of its sides: "awarded", of who gave and of who got it."""
    return known(a.view, _both_sides, paired)


def _both_sides(view: View, m: int) -> bool:
    concepts = view.concepts(m)
    ids = {c.id for c in concepts}
    return any(not c.converse.isdisjoint(ids - {c.id}) for c in concepts)


def giver_as_taker(a: Alignment, head: int, paired: int, places: dict[int, str]) -> int | None:
    """The claim's doer where the fact has him as who gives: "X won the contract" beside "X awarded it to Y"."""
    clause = a.view.clauses[a.facts[paired].clause]
    mine = {c.id for c in a.claim.concepts(head)}
    if clause.passive or not two_sided(a, paired) or mine >= {c.id for c in a.view.concepts(paired)}:
        return None
    here = [m for m, f in enumerate(a.facts) if f.kind == "mention" and f.clause == a.facts[paired].clause]
    taken = any(a.facts[m].prep == "to" or is_taker(a, paired, m) for m in here)
    acting = [n for n, place in places.items() if place == "agent" and a.facts[a.pairs[n]].role == "agent"]
    doers = (n for n in acting if a.facts[a.pairs[n]].clause == a.facts[paired].clause)
    return next(doers, None) if taken else None


def giver(a: Alignment, paired: int, m: int) -> bool:
    """Whether fact item ``m`` gives what somebody else in its clause gets: "X awarded Y the contract"."""
    clause = a.facts[paired].clause
    if a.facts[m].role != "agent" or not two_sided(a, paired):
        return False
    here = (k for k, f in enumerate(a.facts) if f.kind == "mention" and f.clause == clause and k != m)
    return any(a.facts[k].prep == "to" or is_taker(a, paired, k) for k in here)


def other_taker(a: Alignment, paired: int) -> int | None:
    """The one whom the fact has given something, named nowhere in the claim: "awarded Y the contract"."""
    fact = a.facts[paired]
    if not two_sided(a, paired) or a.view.clauses[fact.clause].passive:
        return None
    givers = [m for m, f in enumerate(a.facts) if f.clause == fact.clause and f.role == "agent" and m < paired]
    taken = {m for hits in a.hits for m in hits}
    takers = [
        m for m, f in enumerate(a.facts)
        if f.clause == fact.clause and f.kind == "mention" and (f.prep == "to" or (m == paired + 1 and not f.prep))
    ]  # fmt: skip
    return takers[0] if givers and len(takers) == 1 and takers[0] not in taken else None


def awarded_to_another(a: Alignment, paired: int, places: dict[int, str]) -> tuple[int, int] | None:
    """The claim's winner, and who has been awarded it in the fact, of whom the claim does not tell: "awarded Y it"."""
    fact = a.facts[paired]
    if not _awards(a, paired) or not fact.verbal or a.view.clauses[fact.clause].passive:
        return None
    taken = {m for hits in a.hits for m in hits}
    here = [(m, f) for m, f in enumerate(a.facts) if f.clause == fact.clause and f.kind == "mention"]
    takers = [m for m, f in here if f.role == "patient" and f.prep in ("", "to")]
    givers = [m for m, f in here if f.role == "agent" and m < paired]
    winners = [n for n, place in places.items() if place in ("agent", "patient") and a.claim.items[n].role == "agent"]
    if len(takers) != 1 or len(winners) != 1 or len(givers) != 1 or takers[0] in taken:
        return None
    n, m = winners[0], takers[0]
    rival = a.pairs[n] not in givers and standing.rivals(a.claim.items[n], a.facts[m], a.views)
    return (n, m) if rival else None


def _awards(a: Alignment, m: int) -> bool:
    """Whether the fact's verb is of who gives what another wins: "awarded Y the contract"."""
    return any(not c.converse.isdisjoint(syntax("given_to")) for c in a.view.concepts(m))


def same_roles(a: Alignment, head: int, places: dict[int, str]) -> bool:
    """Whether a converse ("lost to" for "won against") is known to be the same by somebody's role."""
    if not syntax("voice_converses").isdisjoint(a.claim.items[head].ids):
        return True
    if not a.claim.items[head].verbal and len(places) < 2 and not any(_ROLES & {p} for p in places.values()):
        return True  # "the number of X's employees": nobody is said to do it to anybody
    employing = not syntax("taking_in").isdisjoint(a.claim.items[head].ids)  # "1,200 work at the mill"
    if employing and [a.facts[a.pairs[n]].prep for n, place in places.items() if place == "patient"] == ["in"]:
        return True
    return any(place and _stands(a.facts[a.pairs[n]], place) for n, place in places.items())


def _stands(fact: Item, place: str) -> bool:
    """Whether a name of the fact has a role, or stands where "sold to", "bought from" puts it."""
    return fact.role == place or (not fact.role and fact.prep == "to" and place == "patient")


def turned(a: Alignment, clause: int, paired: int, places: dict[int, str]) -> tuple[int, int] | None:
    """The winner of the fact told as the loser and the loser as the winner: "X lost to Y" for "X beat Y"."""
    if not (a.claim.items[a.claim.clauses[clause].predicate or 0].verbal and a.facts[paired].verbal):
        return None
    items, subject = a.claim.items, a.claim.clauses[clause].subject
    for n in places:
        role = a.facts[a.pairs[n]].role
        if (items[n].role != "agent" and n != subject) or role != "agent":
            continue
        for k in places:
            beaten = items[k].role == "patient" or items[k].prep in ("against", "to")
            if beaten and a.facts[a.pairs[k]].role == "patient" and standing.rivals(items[n], items[k], a.views):
                return n, a.pairs[k]
    return None


def complement_of(a: Alignment, noun: int, k: int) -> bool:
    """Whether the name of claim item ``k`` stands in the fact right after "as a noun", led in by "to"."""
    m = a.pairs[k]
    told_of = a.facts[noun].prep in ("", "as")
    return told_of and m == noun + 1 and a.facts[m].prep == "to" and a.facts[m].clause == a.facts[noun].clause


def has_complement(a: Alignment, places: dict[int, str], noun: int) -> bool:
    """Whether a noun of the fact has its own object among the claim's names, and what precedes it is its subject."""
    return any(
        complement_of(a, noun, k) and any(a.pairs[n] < noun for n, place in places.items() if place == "agent")
        for k, place in places.items() if place == "patient"
    )  # fmt: skip


def same_doer(a: Alignment, head: int, paired: int) -> int | None:
    """The claim's doer where it does in the fact the converse of what the claim says."""
    item, fact = a.claim.items[head], a.facts[paired]
    if not item.verbal or not fact.verbal:
        return None
    if a.claim.clauses[item.clause].passive or a.view.clauses[fact.clause].passive:
        return None
    doers = [n for n in a.claim.by_clause[item.clause] if a.claim.items[n].role == "agent" and n in a.pairs]
    if len(doers) != 1 or doers[0] > head:
        return None
    there = a.facts[a.pairs[doers[0]]]
    return doers[0] if there.role == "agent" and there.clause == fact.clause else None


def is_taker(a: Alignment, paired: int, m: int) -> bool:
    """Whether fact item ``m`` is who gets it where the fact's word is that of both sides: "awarded Y the contract"."""
    fact = a.facts[m]
    if fact.role == "agent" or not (two_sided(a, paired) or _awards(a, paired)):
        return False
    at_once = m == paired + 1 and not fact.prep and not a.view.clauses[fact.clause].passive
    return fact.prep in ("to", "against") or at_once


def outbid(a: Alignment, n: int, m: int) -> bool:
    """Whether the one beaten in "beat X to the contract" is one who bid for it in the fact, and did not get it."""
    item, fact = a.claim.items[n], a.facts[m]
    head = a.claim.clauses[item.clause].predicate
    verb = a.claim.items[head].words if head is not None else ()
    if not verb or syntax("won_over").isdisjoint(verb[0].split()):
        return False
    return any(f.clause == fact.clause and not syntax("bidding").isdisjoint(f.ids) for f in a.facts)


def another_acts(a: Alignment, places: dict[int, str], n: int, paired: int) -> bool:
    """Whether the fact's doer, who is alone there, is somebody whom the claim has on another end: "B followed A"."""
    home, fact = a.facts[paired].clause, a.facts[a.pairs[n]]
    here = fact.clause == home
    if a.view.clauses[home].passive or (here and (fact.role or fact.prep or a.pairs[n] < paired)):
        return False
    acting = [m for m, f in enumerate(a.facts) if f.clause == home and (f.role == "agent" or is_taker(a, paired, m))]
    takers = [m for m in acting if a.facts[m].role != "agent"] or acting
    ends = ("patient", "from", "to", "against")
    return len(takers) == 1 and any(k != n and a.pairs[k] == takers[0] and places[k] in ends for k in places)


def only_heard_from(a: Alignment, n: int, paired: int) -> bool:
    """Whether the claim's doer is in the fact only who something comes from: a fine "over complaints from X"."""
    m = a.pairs[n]
    fact = a.facts[m]
    if fact.prep not in ("from", "about") or fact.role or fact.prep == a.claim.items[n].prep or m < paired:
        return False
    if standing.through_its_team(a, m):
        return False
    return a.facts[m - 1].kind == "term" and fact.clause == a.facts[paired].clause


def doers_as_ends(a: Alignment) -> list[int]:
    """The names that the claim has something go to or come from, who in the fact are those that do it: "to pay X"."""
    out = []
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "mention" or item.clause not in a.clauses or item.prep not in syntax("ways") or item.role:
            continue
        verb = next((k for k in range(n - 1, -1, -1) if a.claim.items[k].verbal and not a.claim.items[k].soft), None)
        told = a.pairs.get(verb) if verb is not None else None
        if verb is None or told is None or a.claim.items[verb].clause != item.clause:
            continue
        if a.claim.clauses[item.clause].passive or not syntax("mutual").isdisjoint(a.claim.items[verb].ids):
            continue
        if item.prep == "from" and not any(a.claim.items[k].role == "agent" for k in range(n)):
            continue  # "5 million flowed from X": X paid it
        same = a.linked(verb, told) is Link.SAME and told in a.view.predicates
        same = same and a.facts[told].verbal and not a.view.clauses[fact.clause].passive
        if same and fact.role == "agent" and fact.clause == a.facts[told].clause:
            out.append(n)
    return out


def replaced_with(a: Alignment, head: int, paired: int, places: dict[int, str]) -> int | None:
    """Who stands wrong in "X replaced Y with Z", where Z takes the place of Y: the fact may say that Z replaced Y."""
    if syntax("replacing").isdisjoint(a.claim.items[head].ids) or "with" not in places.values():
        return None
    home = a.facts[paired].clause
    same = any(f.prep == "with" and f.kind == "mention" and f.clause == home for f in a.facts)
    for n, place in places.items():
        fact = a.facts[a.pairs[n]]
        if place == "agent" and (fact.prep == "with" if same else fact.role == "agent"):
            return n
        if place == "with" and same and fact.role == "agent":
            return n
    return None


def by_his_hand(a: Alignment, head: int, m: int) -> bool:
    """Whether the doer stands behind a verb of undergoing on either side: «لقي X مصرعه على يد Y» has Y kill X."""
    sides = ((a.claim.items, head), (a.facts, m))
    return any(
        not syntax("voice_converses").isdisjoint(items[k].ids)
        and any(i.kind == "mention" and i.prep == "by" and i.clause == items[k].clause for i in items)
        for items, k in sides
    )
