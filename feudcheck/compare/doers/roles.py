"""Who does it to whom: roles reversed, or a name that stands in the fact's place of somebody else."""

from __future__ import annotations

from feudcheck.compare import lifetimes
from feudcheck.compare.being import beaten, membership, offices, owned_by, owners, succession, topics
from feudcheck.compare.clauses import beside_whom, chosen, gone_over, inner_deeds
from feudcheck.compare.comparison import CONFLICTS, EXCHANGED, TOGETHER, UNKNOWN
from feudcheck.compare.doers import deeds, displaced, handing, mutual, sides, standing, voice
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.doers import objects
    from feudcheck.model import Item, SlotComparison
else:
    (objects,) = later("feudcheck.compare.doers.objects")

_LIKE = {"against": "patient", "to": "of"}  # "beat X" and "won against X" put X in one place
_OF = {"of": "patient"}
_GOALS = ("patient", "against", "in", "to", "with", "of")
_TARGETS = ("for", "against", "about")  # "praise for X": X is praised, and does not praise


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison for each clause; none where roles agree or nothing tells them."""
    slots = [slot for clause in a.clauses if (slot := _in_clause(a, clause)) is not None]
    slots = slots or [displaced.slot(a, n, UNKNOWN, a.pairs[n]) for n in sides.doers_as_ends(a)[:1]]
    topic = None if slots else topics.compared(a)
    return slots if topic is None else [topic]


def _in_clause(a: Alignment, clause: int) -> SlotComparison | None:
    owners_found, exchanged = owned_by.judged(a, clause)
    if owners_found:
        return exchanged
    if (single := mutual.not_theirs(a, clause)) is not None:
        return displaced.slot(a, single, UNKNOWN, a.pairs[single])
    if mutual.both_ways(a, clause):
        return None
    if (came := succession.changed_hands(a, clause)) is not None:
        a.found |= EXCHANGED  # whose place each stands in need not be asked again
        return None if came[1] is None else displaced.slot(a, came[1], came[0], a.pairs[came[1]])
    for ends in (handing.turned, membership.turned):
        told, wrong = ends(a, clause)
        if told:
            return displaced.slot(a, wrong, UNKNOWN, a.pairs[wrong]) if wrong is not None and wrong in a.pairs else None
    head = a.claim.clauses[clause].predicate
    paired = a.pairs.get(head) if head is not None else None
    if head is None or paired is None:  # "A is the parent of B"
        crossed = _crossed(a, _places(a, clause, False))
        return displaced.slot(a, crossed[0], UNKNOWN, crossed[1]) if crossed is not None else None
    both = syntax("mutual", "with_each_other")
    if not both.isdisjoint(a.claim.items[head].ids) and (third := mutual.third_party(a, head, paired)) is not None:
        return displaced.slot(a, third, UNKNOWN, a.pairs.get(third, paired))
    if not syntax("mutual").isdisjoint(a.claim.items[head].ids):
        return None  # both do it
    beside, wrong = beside_whom.judged(a, clause)
    picked, wrong = (beside, wrong) if beside else chosen.judged(a, head, paired)
    if picked:
        wrong = None if wrong is None or chosen.found(a, wrong) else wrong
        return None if wrong is None else displaced.slot(a, wrong, UNKNOWN, a.pairs.get(wrong, paired))
    if (winner := beaten.winner(a, head)) is not None:
        return displaced.slot(a, winner, CONFLICTS, a.pairs[winner])
    if gone_over.told(a, head) is not None or beaten.told(a, head) is not None:
        return None  # who was beaten has been found, or whom he left, and for whom
    if paired not in a.hits[head] and handing.goes_to(a.claim, head):
        return None  # who got it has been found
    if paired not in a.hits[head] and a.claim.written(head).casefold() in syntax("costing_so_much") | syntax("nearing"):
        return None  # whom it cost that has been found, too, and so has what the figure is of
    if paired not in a.hits[head] and not syntax("installing").isdisjoint(a.claim.items[head].ids):
        return None  # "took over as treasurer" beside "appointed her treasurer": the office says whose it is
    if (follows := succession.ends(a, head, paired)) is not None:
        return None if follows[1] is None else displaced.slot(a, follows[1], CONFLICTS, a.pairs[follows[1]])
    if (parted := displaced.turned_from(a, head, paired)) is not None:
        return parted
    swap = a.linked(head, paired) is Link.CONVERSE and not sides.by_his_hand(a, head, paired)
    places = _places(a, clause, swap)
    if sides.opened_with(a, head, paired, places):
        return None
    if sides.forfeited(a, head, places):
        return None
    if owners.taken_over(a, head, paired, places):
        return None
    if (owner := owners.as_owned(a, head, places)) is not None:
        return displaced.slot(a, owner, UNKNOWN, a.pairs[owner])
    if (accused := _accused(a, paired)) is not None:
        doer = next((n for n, place in places.items() if place == "agent"), None)
        return None if doer is None or accused in a.hits[doer] else displaced.slot(a, doer, UNKNOWN, a.pairs[doer])
    if mutual.each_other(a, head, paired, places):
        a.found |= TOGETHER if len(a.clauses) == 1 else 0
        return None  # "X met Y" is "Y met X"
    if swap and a.claim.lang == "en" and objects.undergone_by_noun(a, head, paired):
        return None
    if swap:  # "beat Y to the contract": Y is not who awarded it
        places = {n: place for n, place in places.items() if not sides.outbid(a, n, a.pairs[n])}
    if swap and a.claim.items[head].verbal and (other := sides.awarded_to_another(a, paired, places)) is not None:
        return displaced.slot(a, other[0], CONFLICTS, other[1], "actor-differs")
    if swap and not sides.same_roles(a, head, places) and not chosen.given_to_another(a, clause):
        if (turned := sides.turned(a, clause, paired, places)) is not None:
            return displaced.slot(a, turned[0], CONFLICTS, turned[1])
        if (n := sides.same_doer(a, head, paired)) is not None:
            return displaced.slot(a, n, CONFLICTS, a.pairs[n])  # "X bought Z" beside "X sold Z"
        return a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(head), a.view.recorded(paired), head)
    if (wrong := sides.replaced_with(a, head, paired, places)) is not None:
        return displaced.slot(a, wrong, UNKNOWN, a.pairs[wrong])
    claim_verbal, fact_verbal = a.claim.items[head].verbal, a.facts[paired].verbal
    if claim_verbal and (bereft := lifetimes.of_somebody_else(a, head, paired)) is not None:
        return displaced.slot(a, bereft, UNKNOWN, a.pairs[bereft])
    told = claim_verbal and fact_verbal and a.hits[head].get(paired) is Link.SAME
    crossed = _crossed(a, places, noun=not claim_verbal, home=a.facts[paired].clause if told else -1)
    if crossed is not None and mutual.joined(a, head, paired, places):
        return None  # "links X to Y" is "links Y to X"
    if crossed is not None:
        if not syntax("comes_about").isdisjoint(a.claim.items[head].words):
            return displaced.slot(a, crossed[0], UNKNOWN, crossed[1])  # "Y came into being" turns nothing round
        told = (claim_verbal and fact_verbal) or (claim_verbal == fact_verbal and sides.one_sided(a, head, paired))
        told &= not any(map(mutual.with_somebody, (a.facts[paired], a.claim.items[head])))  # «تعاقد X مع Y»: either did
        return displaced.slot(a, crossed[0], CONFLICTS if told else UNKNOWN, crossed[1])
    if (giver := sides.giver_as_taker(a, head, paired, places)) is not None:
        return displaced.slot(a, giver, UNKNOWN, a.pairs[giver])
    if claim_verbal and not fact_verbal and _is_doer(a, places, paired):
        return None  # "X's departure": X left
    if claim_verbal and not fact_verbal and a.facts[paired].kind == "term" and _heads(a, head, paired, places):
        return None  # "X took over the bank" beside "the bank appointed X chief executive"
    if claim_verbal and not fact_verbal and _points_back(a, places, paired):
        n = next(n for n, place in places.items() if place == "agent")
        if _put_in_his_place(a, head, paired, places, "agent", "patient"):
            return None  # "X succeeded Y" beside "appointed X as her successor"
        put = _put_in_his_place(a, head, paired, places, "patient", "agent")
        return displaced.slot(a, n, CONFLICTS if put else UNKNOWN, a.pairs[n])
    if fact_verbal and not claim_verbal:
        aimed_at = (n for n, place in places.items() if place in _TARGETS)
        target = next((n for n in aimed_at if a.facts[a.pairs[n]].role == "agent"), None)
        if target is not None:
            return displaced.slot(a, target, UNKNOWN, a.pairs[target])
    if claim_verbal and not fact_verbal and lifetimes.told(a):
        return None  # "X died" beside "X headed the bank until her death"
    undergoing = voice.acts_on_another(a, clause, head, paired, places)
    if undergoing is not None:
        return displaced.slot(a, undergoing, UNKNOWN, a.pairs[undergoing])
    if a.facts[paired].clause != a.home[clause] or (not fact_verbal and sides.has_complement(a, places, paired)):
        return None
    return displaced.compared(a, places, paired, verbal=claim_verbal and fact_verbal)


def _accused(a: Alignment, paired: int) -> int | None:
    """Who is accused of having done it, where that is all the fact tells of it: "X accused Y of selling Z"."""
    charge = next((c for c in a.view.charges if c < paired and a.facts[c].verbal), None)
    if charge is None or not a.facts[paired].verbal or a.view.clauses[a.facts[charge].clause].passive:
        return None
    named = [m for m in range(charge + 1, paired) if a.facts[m].role == "patient"]
    return named[0] if len(named) == 1 else None


def _is_doer(a: Alignment, places: dict[int, str], noun: int) -> bool:
    """Whether the fact's noun belongs to the one who does it in the claim, and nobody else stands there."""
    own = deeds.owner(a.facts, a.view.statement.text, noun)
    agents = [n for n, place in places.items() if place == "agent"]
    return own is not None and bool(agents) and all(own in a.hits[n] for n in agents)


def _heads(a: Alignment, head: int, paired: int, places: dict[int, str]) -> bool:
    """Whether the claim's verb tells of the office that the fact gives the same one."""
    item = a.claim.items[head]
    told = not syntax("installing").isdisjoint(item.ids) and not a.claim.clauses[item.clause].passive
    return told and any(c.person for c in a.view.concepts(paired)) and offices.led_by_holder(a, paired, places)


def _points_back(a: Alignment, places: dict[int, str], paired: int) -> bool:
    """Whether a noun of the fact ("an investment from Y", "her successor") points the other way."""
    if sides.has_complement(a, places, paired):
        return False  # "named X as a successor to Y": X succeeds Y
    agents = [n for n, place in places.items() if place == "agent"]
    others = [n for n, place in places.items() if place in _GOALS]
    for n in agents:
        for k in others:
            if not standing.rivals(a.claim.items[n], a.claim.items[k], a.views):
                continue
            there_n, there_k = _place(a.facts[a.pairs[n]]), _place(a.facts[a.pairs[k]])
            swapped = there_n != "agent" and there_k == "patient"
            if swapped or there_n == "patient" or there_k in ("by", "from", "agent"):
                return there_n not in ("by", "from")
    return False


def _put_in_his_place(a: Alignment, head: int, noun: int, places: dict[int, str], comes: str, goes: str) -> bool:
    """ "Y succeeded X" beside "appointed X to succeed Y", "X … as her successor": the one put there has not gone."""
    at = {place: a.pairs[n] for n, place in places.items()}
    ends = sorted(place for place in places.values() if place in ("agent", "patient"))
    if syntax("succeeding").isdisjoint(a.claim.items[head].ids) or ends != ["agent", "patient"]:
        return False
    come, gone = at[comes], at[goes]
    if a.facts[come].role != "patient" or a.facts[come].prep or a.facts[gone].role == "agent" or come > noun:
        return False
    nearest = all(f.kind != "mention" for f in a.facts[come + 1 : noun])
    return nearest and (gone < come or gone == noun + 1)


def _places(a: Alignment, clause: int, swap: bool) -> dict[int, str]:
    """Paired mentions of a clause and the place each has: its role, or the preposition before it.

    ``swap``: the fact tells the relation from the other side.
    """
    out = {}
    cited = standing.cited(a) | inner_deeds.agreed(a)
    for n, m in a.pairs.items():
        item = a.claim.items[n]
        if item.kind == "mention" and item.clause == clause and m in a.hits[n] and n not in cited:
            if _of_office(a, n) and a.facts[m].role == "agent" and not a.facts[m].prep:
                continue  # "lost the job as head of X": X may have sent him away
            out[n] = item.role or item.prep
    if swap:
        out.update(dict.fromkeys(_of_verb(a, clause, out), "patient"))
        ends = ("agent", "patient")
        out = sides.handed_over(a, out) or {n: sides.other(p) if p in ends else p for n, p in out.items()}
    subject = a.claim.clauses[clause].subject
    if subject is not None and subject in a.pairs and "agent" not in out.values():
        out[subject] = "patient" if a.claim.clauses[clause].passive != swap else "agent"
    return _approving(a, clause, out)


def _approving(a: Alignment, clause: int, places: dict[int, str]) -> dict[int, str]:
    """The places with who gave it as the doer of "the sale got approval from X": X approved the sale."""
    head = a.claim.clauses[clause].predicate
    if head is None or syntax("approved").isdisjoint(a.claim.items[head].ids):
        return places
    givers = [n for n in places if a.claim.items[n].prep == "from"]
    if len(givers) != 1 or a.pairs.get(head) is None or syntax("approving").isdisjoint(a.facts[a.pairs[head]].ids):
        return places
    turned = {n: "patient" if place == "agent" else place for n, place in places.items()}
    return {**turned, givers[0]: "agent"}


def _of_verb(a: Alignment, clause: int, places: dict[int, str]) -> list[int]:
    """The name right behind a verb that has taken its preposition with it: "works for X", «يعمل لدى X»."""
    head = a.claim.clauses[clause].predicate
    if head is None or not a.claim.items[head].verbal or " " not in a.claim.items[head].words[0]:
        return []
    n, item = head + 1, a.claim.items[head]
    close = n in places and a.claim.items[n].span[0] - item.span[1] <= len(item.words[0])
    return [n] if close and not a.claim.items[n].role and "patient" not in places.values() else []


def _crossed(a: Alignment, places: dict[int, str], *, noun: bool = False, home: int = -1) -> tuple[int, int] | None:
    """Two names of which each stands where fact clause ``home`` has the other: the first, and the fact's second."""
    for n, mine in places.items():
        for k, theirs in places.items():
            if n == k or not mine or not theirs or _alike(mine, theirs):
                continue
            fact_n, fact_k = a.facts[a.pairs[n]], a.facts[a.pairs[k]]
            if "with" in (a.claim.items[n].prep, a.claim.items[k].prep) and "with" in (fact_n.prep, fact_k.prep):
                continue  # "talked with", "an interview with": both do it
            if _each_his_own(a.claim.items, n, k) and _each_his_own(a.facts, a.pairs[n], a.pairs[k]):
                continue  # "the north went to X and the south to Y"
            if (doer := deeds.understood(a, home, n, k)) is not None:
                if places[doer] != "agent" and "agent" in (mine, theirs):
                    return n, a.pairs[k]
                continue  # "X bid for Y, but the club refused": Y did
            there_n, there_k = _place(fact_n), _place(fact_k)
            if fact_n.clause != fact_k.clause:
                if a.view.clauses[fact_n.clause].subject == a.pairs[k]:
                    there_k = "agent"
                elif a.view.clauses[fact_k.clause].subject == a.pairs[n]:
                    there_n = "agent"
                else:
                    continue
            if noun:  # "is the parent of Y": Y stands where a verb would have its object
                there_n, there_k = _OF.get(there_n, there_n), _OF.get(there_k, there_k)
            if _alike(there_n, theirs) and _alike(there_k, mine):
                return n, a.pairs[k]
    return None


def _each_his_own(items: Sequence[Item], one: int, other: int) -> bool:
    """Whether two names are led in alike and one verb is all that they have, with something beside each."""
    first, second = sorted((one, other))
    between = items[first + 1 : second]
    return bool(items[one].prep) and items[one].prep == items[other].prep and bool(between) and not any(
        i.verbal for i in between
    )  # fmt: skip


def _of_office(a: Alignment, n: int) -> bool:
    """Whether a name only tells where somebody's office is: "lost the job as director of X"."""
    items = a.claim.items
    return items[n].prep == "of" and n - 1 in a.claim.persons and items[n - 1].prep == "as"


def _alike(place: str, other: str) -> bool:
    return _LIKE.get(place, place) == _LIKE.get(other, other)


def _place(fact: Item) -> str:
    return fact.role or fact.prep
