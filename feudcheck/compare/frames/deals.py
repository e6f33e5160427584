"""One deal told from its sides: "X sold Y to Z", "Z bought Y from X" and "Y went from X to Z".

Where both sides are wholly read, the places of the names speak for claim and fact alike, whatever their order.
"""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.frames.deal import deal
from feudcheck.compare.frames.frame import Deal
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.words import syntax, syntax_map
from feudcheck.later import later
from feudcheck.model import Modality, SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.frames import each_other
    from feudcheck.model import Clause, Item
else:
    (each_other,) = later("feudcheck.compare.frames.each_other")

_DOUBTS = ("roles", "place")
_WEIGHT = 1.0  # of a deal that is told by a verb so light that it is read over
_THINGS = ("work", "product", "event", "place")  # kinds of what is given, and is given nothing
_PERSONAL = ("train", "teach")  # kinds that need no thing
_OF_PEOPLE = ("hire", "loan")  # kinds of what goes over where one end tells enough
_WHOLE = 2  # parts of a deal beside the one that is told of


def spared(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` without those that doubt who does it to whom where both sides tell one deal with the same ends."""
    doubting = [s for s in slots if s.slot in _DOUBTS and s.outcome in (CONFLICTS, UNKNOWN) and s.item is not None]
    doubting = [s for s in doubting if s.slot == "roles" or not s.weight]
    if not doubting:
        return slots
    slots = each_other.spared(a, slots)
    cleared = []
    for slot in doubting:
        clause = a.claim.items[slot.item or 0].clause
        mine = known(a.claim, deal, clause)
        found = _same(a, mine) if mine is not None else None
        if mine is None or found is None:
            continue
        if slot.item in _all(mine) or (slot.item in mine.goods and a.pairs.get(slot.item) in found[1].goods):
            cleared.append(slot)
    left = [s for s in slots if s not in cleared]
    doubted = [s for s in doubting if s in left and s.outcome is UNKNOWN]
    denied = [s for s in turned(a) if s.outcome is CONFLICTS] if doubted else []
    return [s for s in left if s not in doubted] + denied if denied else left


def told(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` with the deed itself where only its verb is another: who sold a house to X has X get it."""
    for clause in a.clauses:
        mine = known(a.claim, deal, clause)
        if mine is None or not mine.kind or not _happened(a.claim.clauses[clause]):
            continue
        open_ = next((s for s in slots if s.item is not None and s.item == mine.verb), None)
        if open_ is not None and open_.slot not in ("relation", "attribute"):
            continue
        agreed = open_ is not None and open_.outcome is AGREES and _is_deed(a, open_)
        if open_ is None and any(s.slot == "relation" for s in slots if s.item is None or s.item in _all(mine)):
            continue
        found = _same(a, mine)
        if found is None or not _happened(a.view.clauses[found[0]]) or not _implied(a, mine, found[1]):
            continue
        theirs = found[1]
        if agreed and mine.then is None:
            continue
        if mine.verb is not None and theirs.verb is not None:
            a.pairs[mine.verb] = theirs.verb
        recorded = a.view.statement.text[slice(*theirs.span)]
        if mine.then is not None:
            at = theirs.verb
            joined = [replace(s, outcome=AGREES, rule="", recorded=recorded, matched=at) for s in slots]
            slots = [j if s.item == mine.then else s for s, j in zip(slots, joined, strict=True)]
        coming = [s for s in slots if s.slot == "attribute" and s.outcome is UNKNOWN and _coming(a, s.item)]
        slots = [s for s in slots if s not in coming or not mine.giver]
        if agreed:
            continue
        if open_ is not None:
            made = replace(open_, outcome=AGREES, rule="", recorded=recorded, matched=theirs.verb)
            slots = [made if s is open_ else s for s in slots]
        else:
            (start, end), at = mine.span, theirs.verb if theirs.verb is not None else (*theirs.things, *theirs.sums)[0]
            slots = [*slots, SlotComparison(
                "relation", AGREES, a.claim.text[start:end], recorded, "", mine.span, _WEIGHT, (), mine.verb, at,
                a.view.number,
            )]  # fmt: skip
    return slots


def _is_deed(a: Alignment, slot: SlotComparison) -> bool:
    """Whether what agrees with the claim's verb is a verb, and not only a noun: "on loan" of "loaned"."""
    return slot.matched is not None and a.facts[slot.matched].verbal


def _coming(a: Alignment, n: int | None) -> bool:
    return n is not None and not syntax("arriving_from").isdisjoint(a.claim.items[n].words)


def _implied(a: Alignment, mine: Deal, theirs: Deal) -> bool:
    """Whether the fact's deed is the claim's as well, with the same two at its ends and the very thing between."""
    goes = [*mine.things, *mine.sums]
    if mine.kind == theirs.kind and mine.kind in _PERSONAL and not goes and set(mine.goods) <= a.pairs.keys():
        return len(mine.giver) + len(mine.taker) == _WHOLE  # "X coached Y", "X is the coach of Y"
    if len(goes) != 1 or not (theirs.things or theirs.sums):
        return False
    if a.views.kind(a.claim.items[goes[0]]) == "person" and _taken_on(a, mine, theirs):
        return True
    if len(mine.giver) + len(mine.taker) < _WHOLE:
        return False
    also = {theirs.kind, *syntax_map("deal_implies").get(theirs.kind, "").split()}
    if a.views.kind(a.claim.items[goes[0]]) == "person":
        also |= set(syntax_map("transfer_implies").get(theirs.kind, "").split())
        also -= {"go", "get"}
    return bool(theirs.kind) and mine.kind in also


def _taken_on(a: Alignment, mine: Deal, theirs: Deal) -> bool:
    """Whether the two tell from either side that somebody is hired, or lent: "X joined Y as …", "Y hired X"."""
    if mine.kind == theirs.kind:
        return mine.kind in _OF_PEOPLE
    if {mine.kind, theirs.kind} != {"hire", "move"} or not mine.taker:
        return False
    if theirs.kind == "hire":
        return not mine.giver or bool(theirs.giver)
    left = bool(theirs.giver) and a.views.kind(a.claim.items[mine.taker[0]]) not in _THINGS
    return left or (theirs.verb is not None and not syntax("installing").isdisjoint(a.facts[theirs.verb].ids))


def _happened(clause: Clause) -> bool:
    return clause.modality is Modality.HAPPENED and not clause.negated


def turned(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for who has it before in the claim and then in the fact, or the reverse."""
    for clause in a.clauses:
        mine = known(a.claim, deal, clause)
        if mine is None or _given_to_thing(a, a.claim.items, mine) or _same(a, mine) is not None:
            continue
        for number in range(len(a.view.clauses)):
            theirs = deal(a.view, number)
            if theirs is None:
                continue
            unclear = mine.beside != theirs.beside
            n = next((n for n in mine.giver if unclear and n in a.pairs), None)
            n = _crossed(a, mine, theirs) if n is None else n
            if n is None:
                continue
            sure = not unclear and _sure(a, clause, number, mine, theirs)
            recorded = a.view.recorded(a.pairs[n]) if n in a.pairs else None
            rule = "roles-reversed" if sure else "uncovered-part"
            return [a.aspect("roles", CONFLICTS if sure else UNKNOWN, rule, a.claim.written(n), recorded, n)]
    return _where_from(a)


def _where_from(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: "director of X" of one whom the fact has another hire from X."""
    for n in range(1, len(a.claim.items)):
        item, m = a.claim.items[n], a.pairs.get(n)
        if m is None or item.kind != "mention" or item.prep != "of" or n - 1 not in a.claim.persons:
            continue
        theirs = deal(a.view, a.facts[m].clause) if a.facts[m].prep == "from" else None
        if theirs is not None and theirs.kind in ("hire", "move") and theirs.taker and m in theirs.giver:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return []


def _all(told_: Deal) -> set[int | None]:
    names = (*told_.giver, *told_.taker, *told_.things)
    return {told_.verb, *names, *told_.sums, *told_.heads.values()}


def _same(a: Alignment, mine: Deal) -> tuple[int, Deal] | None:
    """The clause of the fact that tells the claim's deal, with each of its names at the same end."""
    if _given_to_thing(a, a.claim.items, mine):
        return None
    for number in range(len(a.view.clauses)):
        theirs = deal(a.view, number)
        if theirs is None or mine.beside or theirs.beside or _given_to_thing(a, a.facts, theirs):
            continue
        ends = [(mine.giver, theirs.giver), (mine.taker, theirs.taker), (mine.things, theirs.things)]
        if all(_found(a, n, own, mine, theirs) for names, own in ends for n in names) and all(
            a.pairs.get(n) in theirs.sums for n in mine.sums
        ):
            return number, theirs
    return None


def _given_to_thing(a: Alignment, items: Sequence[Item], told_: Deal) -> bool:
    """Whether what is read as who is given something is none who can be: a place, a work."""
    return told_.bare is not None and a.views.kind(items[told_.bare]) in _THINGS


def _found(a: Alignment, n: int, own: list[int], mine: Deal, theirs: Deal) -> bool:
    """Whether a name of the claim is one of some of the fact's, and of whom it tells whose he is, too."""
    for m in own:
        if a.hits[n].get(m) is not Link.SAME:
            continue
        head, there = mine.heads.get(n), theirs.heads.get(m)
        if head is None and there is None:
            return True
        if head is not None and there is not None and a.hits[head].get(there) is Link.SAME:
            return True
    return False


def _crossed(a: Alignment, mine: Deal, theirs: Deal) -> int | None:
    """The first of the claim's names that stands at the other end of what is the same deal but for that."""
    if mine.kind == "pay" and theirs.kind == "sale":  # "paid X" of whom the sum was paid for
        sold = (n for n in mine.taker if any(m in a.hits[n] for m in theirs.things))
        return next((n for n in sold if not any(m in a.hits[n] for m in theirs.giver)), None)
    if mine.kind == theirs.kind == "sale":  # "bought X" of what X sold
        sellers = (n for n in mine.things if any(m in a.hits[n] for m in theirs.giver))
        n = next((n for n in sellers if not any(m in a.hits[n] for m in theirs.things)), None)
        if n is not None:
            return n
    if _given_to_thing(a, a.facts, theirs) or not all(_found(a, n, theirs.things, mine, theirs) for n in mine.things):
        return None
    if mine.sums and not any(a.pairs.get(n) in theirs.sums for n in mine.sums):
        return None
    for names, own, others in ((mine.giver, theirs.giver, theirs.taker), (mine.taker, theirs.taker, theirs.giver)):
        for n in names:
            if any(m in a.hits[n] for m in others) and not any(m in a.hits[n] for m in own):
                return n
    return None


def _sure(a: Alignment, clause: int, number: int, mine: Deal, theirs: Deal) -> bool:
    """Whether both ends are told of one deed that took place, and each stands where the other should."""
    if mine.verb is None or theirs.verb is None or a.hits[mine.verb].get(theirs.verb) not in (Link.SAME, Link.CONVERSE):
        return False
    if not _happened(a.claim.clauses[clause]) or not _happened(a.view.clauses[number]):
        return False
    ends = [(mine.giver, theirs.taker), (mine.taker, theirs.giver)]
    return all(names and all(_found(a, n, own, mine, theirs) for n in names) for names, own in ends)
