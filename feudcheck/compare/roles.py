"""Who does it to whom: roles reversed, or a name that stands in the fact's place of somebody else."""

from __future__ import annotations

from feudcheck.compare import belonging, deeds, handing, membership, mentions, sides, standing, topics, voice
from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, Outcome, SlotComparison

_LIKE = {"against": "patient", "to": "of"}  # "beat X" and "won against X" put X in one place
_OF = {"of": "patient"}
_NO_STAND_IN = ("in", "by", "of", "about", "via")  # names led in by these stand in nobody's place
_GOALS = ("patient", "against", "in", "to", "with", "of")
_GIVEN = ("to", "against")  # how the two languages lead in the one it goes to
_TARGETS = ("for", "against", "about")  # "praise for X": X is praised, and does not praise
_DIFFERS = {"agent": "actor-differs", "patient": "counterpart-differs"}


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison for each clause; none where roles agree or nothing tells them."""
    slots = [slot for clause in a.clauses if (slot := _in_clause(a, clause)) is not None]
    slots = slots or [_slot(a, n, UNKNOWN, a.pairs[n]) for n in sides.doers_as_ends(a)[:1]]
    topic = None if slots else topics.compared(a)
    return slots if topic is None else [topic]


def _in_clause(a: Alignment, clause: int) -> SlotComparison | None:
    for ends in (handing.turned, membership.turned):
        told, wrong = ends(a, clause)
        if told:
            return None if wrong is None else _slot(a, wrong, UNKNOWN, a.pairs[wrong])
    head = a.claim.clauses[clause].predicate
    paired = a.pairs.get(head) if head is not None else None
    if head is None or paired is None:  # "A is the parent of B"
        crossed = _crossed(a, _places(a, clause, False))
        return _slot(a, crossed[0], UNKNOWN, crossed[1]) if crossed is not None else None
    if not syntax("mutual").isdisjoint(a.claim.items[head].ids):
        return None  # both do it
    if paired not in a.hits[head] and not syntax("installing").isdisjoint(a.claim.items[head].ids):
        return None  # "took over as treasurer" beside "appointed her treasurer": the office says whose it is
    swap = a.linked(head, paired) is Link.CONVERSE
    places = _places(a, clause, swap)
    if swap and not sides.same_roles(a, head, places):
        if (turned := sides.turned(a, clause, paired, places)) is not None:
            return _slot(a, turned[0], CONFLICTS, turned[1])
        if (n := sides.same_doer(a, head, paired)) is not None:
            return _slot(a, n, CONFLICTS, a.pairs[n])  # "X bought Z" beside "X sold Z"
        return a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(head), a.view.recorded(paired), head)
    if (wrong := sides.replaced_with(a, head, paired, places)) is not None:
        return _slot(a, wrong, UNKNOWN, a.pairs[wrong])
    crossed = _crossed(a, places, noun=not a.claim.items[head].verbal)
    claim_verbal, fact_verbal = a.claim.items[head].verbal, a.facts[paired].verbal
    if crossed is not None:
        told = claim_verbal and fact_verbal
        told = told or (not claim_verbal and not fact_verbal and sides.one_sided(a, head, paired))
        return _slot(a, crossed[0], CONFLICTS if told else UNKNOWN, crossed[1])
    if (giver := sides.giver_as_taker(a, head, paired, places)) is not None:
        return _slot(a, giver, UNKNOWN, a.pairs[giver])
    if claim_verbal and not fact_verbal and _is_doer(a, places, paired):
        return None  # "X's departure": X left
    if claim_verbal and not fact_verbal and _points_back(a, places, paired):
        n = next(n for n, place in places.items() if place == "agent")
        return _slot(a, n, UNKNOWN, a.pairs[n])
    if fact_verbal and not claim_verbal:
        aimed_at = (n for n, place in places.items() if place in _TARGETS)
        target = next((n for n in aimed_at if a.facts[a.pairs[n]].role == "agent"), None)
        if target is not None:
            return _slot(a, target, UNKNOWN, a.pairs[target])
    undergoing = voice.acts_on_another(a, clause, head, paired, places)
    if undergoing is not None:
        return _slot(a, undergoing, UNKNOWN, a.pairs[undergoing])
    if a.facts[paired].clause != a.home[clause] or (not fact_verbal and sides.has_complement(a, places, paired)):
        return None
    return _displaced(a, places, paired, verbal=claim_verbal and fact_verbal)


def _displaced(a: Alignment, places: dict[int, str], paired: int, *, verbal: bool) -> SlotComparison | None:
    """The first name that has a role which somebody else has in the fact."""
    home = a.facts[paired].clause
    subject = a.view.clauses[home].subject
    filled = [m for m, f in enumerate(a.facts) if f.clause == home and f.role]
    for n, place in places.items():
        m = a.pairs[n]
        fact, item = a.facts[m], a.claim.items[n]
        if not fact.prep and (holder := _holder(a, item, home)) is not None:
            return _slot(a, n, UNKNOWN, holder)  # "awarded it to Y after X's bid had been excluded"
        if place not in ("agent", "patient"):
            continue
        at_home = any(a.facts[k].clause == home for k in a.hits[n]) or (subject is not None and subject in a.hits[n])
        if at_home and (fact.role == place or (place == "agent" and subject in a.hits[n])):
            continue
        if place == "agent" and verbal and sides.only_heard_from(a, n, paired):
            return _slot(a, n, UNKNOWN, m)
        if place == "agent" and verbal and sides.another_acts(a, places, n, paired):
            return _slot(a, n, UNKNOWN, m)
        if fact.prep == "with" and _with_each_other(a, n, places):
            continue  # "X had a talk with Y": so had Y with X
        if place == "agent" and sides.is_taker(a, paired, m):
            continue  # "awarded the contract to X": X won it
        taker = sides.other_taker(a, paired) if place == "agent" and verbal and not at_home else None
        if taker is not None and standing.rivals(item, a.facts[taker], a.views):
            return _slot(a, n, CONFLICTS, taker, _DIFFERS[place])
        if place == "patient" and not at_home and sides.outbid(a, n, m):
            continue
        if not at_home and _stands_instead(a, n, home):
            return _slot(a, n, UNKNOWN, m)
        if place == "agent" and verbal and _of_agent(a, m):
            return _slot(a, n, UNKNOWN, m)
        if place == "agent" and verbal and not (fact.role or fact.prep) and standing.names_office(a, m, paired):
            return _slot(a, n, UNKNOWN, m)
        if not (fact.role or fact.prep) or (item.prep and item.prep == fact.prep):
            continue
        if place == "agent" and fact.role == "patient" and "patient" not in places.values():
            if fact.prep == "against" and a.view.clauses[home].predicate == paired:
                won = next((k for k in filled if a.facts[k].role == "agent"), None)
                return _slot(a, n, UNKNOWN, m) if won is None else _slot(a, n, CONFLICTS, won, _DIFFERS[place])
            led = fact.prep == "from" or _by_another_verb(a, paired)
            if verbal and a.view.clauses[home].predicate == paired and (led or sides.has_object(a, n)):
                return _slot(a, n, UNKNOWN, m)
            if _names_doer(a, n) and a.facts[paired].verbal and any(a.facts[k].role == "agent" for k in filled):
                return _slot(a, n, UNKNOWN, m)  # "the winner was X" of what says that Y beat X
            continue  # "the line opened": who opened it is left out
        if place == "agent" and fact.role == "patient" and verbal and _is_subject(a, places, paired):
            return _slot(a, n, CONFLICTS, m)
        told = a.view.clauses[home].predicate == paired and "agent" not in places.values()
        told = told and not any(f.clause == home and f.prep == "by" for f in a.facts)
        if told and place == "patient" and fact.role == "agent" and (
            _has_agent(a, n) or (m < paired and _has_subject(a, n))
        ):
            return _slot(a, n, UNKNOWN, m)  # the fact's own doer has it done to him, by somebody it does not name
        filler = next((k for k in filled if a.facts[k].role == place), None)
        if filler is None or not standing.rivals(item, a.facts[filler], a.views):
            continue
        if not fact.role and any(a.pairs[k] == filler and other == place for k, other in places.items()):
            continue
        another = place == "agent" and verbal and filler not in a.pairs.values() and not mentions.open_list(a, filler)
        return _slot(a, n, CONFLICTS, filler, _DIFFERS[place]) if another else _slot(a, n, UNKNOWN, filler)
    return None


def _holder(a: Alignment, item: Item, home: int) -> int | None:
    """The name that the fact has in the place of ``item``,  that the claim does not have."""
    if item.prep not in _GIVEN:
        return None
    taken = set(a.pairs.values())
    held = (m for m, f in enumerate(a.facts) if f.clause == home and f.prep in _GIVEN and f.kind == "mention")
    return next((m for m in held if m not in taken and standing.rivals(item, a.facts[m], a.views)), None)


def _with_each_other(a: Alignment, n: int, places: dict[int, str]) -> bool:
    """Whether the claim has the fact's doer as the one with whom item ``n`` does it."""
    return any(k != n and place == "with" and a.facts[a.pairs[k]].role == "agent" for k, place in places.items())


def _by_another_verb(a: Alignment, paired: int) -> bool:
    """Whether the claim tells the fact's relation by a word of another meaning: "paid" for "bought"."""
    heads = [head for c in a.clauses if (head := a.claim.clauses[c].predicate) is not None]
    return any(a.pairs.get(head) == paired and paired not in a.hits[head] for head in heads)


def _of_agent(a: Alignment, m: int) -> bool:
    """ "by engineers of X": the engineers act, not X."""
    head = a.facts[m - 1] if m else None
    if head is None or a.facts[m].role or a.facts[m].prep != "of":
        return False
    return head.kind == "term" and head.prep == "by" and head.clause == a.facts[m].clause


def _is_doer(a: Alignment, places: dict[int, str], noun: int) -> bool:
    """Whether the fact's noun belongs to the one who does it in the claim, and nobody else stands there."""
    own = deeds.owner(a.facts, a.view.statement.text, noun)
    agents = [n for n, place in places.items() if place == "agent"]
    return own is not None and bool(agents) and all(own in a.hits[n] for n in agents)


def _is_subject(a: Alignment, places: dict[int, str], paired: int) -> bool:
    """Whether the claim's patient is the word before the fact's verb: "Rovers beat Y" has no name for a parser."""
    patient = next(n for n, place in places.items() if place == "patient")
    m = a.pairs[patient]
    fact = a.facts[m]
    active = not a.view.clauses[fact.clause].passive and fact.clause == a.facts[paired].clause
    return active and fact.kind == "term" and m < paired and not fact.prep


def _has_agent(a: Alignment, n: int) -> bool:
    """Whether the claim names who does it to item ``n``."""
    clause = a.claim.items[n].clause
    return any(a.claim.items[k].role == "agent" for k in a.claim.by_clause[clause])


def _names_doer(a: Alignment, n: int) -> bool:
    """Whether the claim calls item ``n`` by a noun of doing: "the winner was X"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if head is None or a.claim.items[head].verbal or not a.claim.items[head].words:
        return False
    return a.claim.items[head].words[-1].endswith(belonging.DOERS)


def _has_subject(a: Alignment, n: int) -> bool:
    """Whether a plain noun stands before the claim's verb as who does it to item ``n``."""
    members = a.claim.by_clause[a.claim.items[n].clause]
    told = a.claim.clauses[a.claim.items[n].clause]
    head = told.predicate
    if head is None or n < head or told.passive or a.claim.lang != "en" or not a.claim.items[head].verbal:
        return False
    before = [a.claim.items[k] for k in members if k < head and k != n + 1 and not told.in_reason(k)]
    return any(i.kind == "term" and not i.verbal and not i.prep and not i.soft for i in before)  # "the hospital gave"


def _stands_instead(a: Alignment, n: int, home: int) -> bool:
    """Whether the clause that tells the relation names somebody whom the claim does not name there."""
    taken = set(a.pairs.values())
    item = a.claim.items[n]
    return any(
        f.kind == "mention" and f.clause == home and m not in taken and f.prep not in _NO_STAND_IN
        and m not in a.view.speakers and standing.rivals(item, f, a.views)
        for m, f in enumerate(a.facts)
    )  # fmt: skip


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


def _places(a: Alignment, clause: int, swap: bool) -> dict[int, str]:
    """Paired mentions of a clause and the place each has: its role, or the preposition before it.

    ``swap``: the fact tells the relation from the other side.
    """
    out = {}
    cited = _cited(a)
    for n, m in a.pairs.items():
        item = a.claim.items[n]
        if item.kind == "mention" and item.clause == clause and m in a.hits[n] and n not in cited:
            out[n] = item.role or item.prep
    if swap:
        out = sides.handed_over(a, out) or {n: sides.other(p) if a.claim.items[n].role else p for n, p in out.items()}
    subject = a.claim.clauses[clause].subject
    if subject is not None and subject in a.pairs and "agent" not in out.values():
        out[subject] = "patient" if a.claim.clauses[clause].passive != swap else "agent"
    return out


def _cited(a: Alignment) -> set[int]:
    """The names that only say whose word it is: "according to X of Y"."""
    items, cited = a.claim.items, set()
    for speech in a.claim.speeches:
        led_in = speech.verb is not None and not syntax("announcers").isdisjoint(items[speech.verb].words)
        if speech.speaker is not None and led_in:
            after = speech.speaker + 1
            led = after < len(items) and items[after].kind == "mention" and items[after].prep == "of"
            cited |= {speech.speaker, after} if led else {speech.speaker}
    return cited


def _crossed(a: Alignment, places: dict[int, str], *, noun: bool = False) -> tuple[int, int] | None:
    """Two names of which each stands where the fact has the other: the first, and the fact's second."""
    for n, mine in places.items():
        for k, theirs in places.items():
            if n == k or not mine or not theirs or _alike(mine, theirs):
                continue
            fact_n, fact_k = a.facts[a.pairs[n]], a.facts[a.pairs[k]]
            if "with" in (a.claim.items[n].prep, a.claim.items[k].prep) and "with" in (fact_n.prep, fact_k.prep):
                continue  # "talked with", "an interview with": both do it
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


def _alike(place: str, other: str) -> bool:
    return _LIKE.get(place, place) == _LIKE.get(other, other)


def _place(fact: Item) -> str:
    return fact.role or fact.prep


def _slot(a: Alignment, n: int, outcome: Outcome, m: int, rule: str = "roles-reversed") -> SlotComparison:
    return a.aspect(
        "roles", outcome, rule if outcome is CONFLICTS else "uncovered-part",
        a.claim.written(n), a.view.recorded(m), n,
    )  # fmt: skip
