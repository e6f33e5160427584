"""Names: whether two name the same, and who stands where somebody else should."""

from __future__ import annotations

from feudcheck.compare import events
from feudcheck.compare.clauses import beside_whom, chosen
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.doers import handing, listed, standing
from feudcheck.compare.keys import Link
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Grain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare import sisters
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.times import date_values
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.language import distance
    from feudcheck.model import Item, SlotComparison
else:
    date_values, sisters = later("feudcheck.compare.times.date_values", "feudcheck.compare.sisters")
    (distance,) = later("feudcheck.language.distance")

_INITIAL = 2  # letters
RULES = {"place": "place-differs", "actor": "actor-differs"}


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """The part of the claim that names somebody; None where it only says whose word something is."""
    item = a.claim.items[n]
    hits = a.ordered(n, Link.SAME)
    if hits and standing.both_parts(a, n):
        return a.slot(n, UNKNOWN, "uncovered-part", hits[0])
    if not hits and n in a.claim.speaking:
        return None  # whose word it is, is judged by itself
    if not hits and standing.found_it(a.claim.items, n):
        return a.slot(n, UNKNOWN, "uncovered-part")
    if item.negated:
        return _denied(a, n, hits)
    if hits:
        led = n not in a.claim.speaking  # "according to X" leads nobody in
        if led and (other := _on_other_side(a, n, hits)) is not None:
            return a.slot(n, CONFLICTS, RULES.get(a.slot_name(n), "counterpart-differs"), other)
        if led and standing.other_way(a, n, hits):
            return a.slot(n, CONFLICTS, RULES.get(a.slot_name(n), "counterpart-differs"), hits[0])
        if all(a.facts[m].negated for m in hits) and beside_whom.of_another_side(a.claim.statement, n):
            return a.slot(n, UNKNOWN, "uncovered-part", hits[0])
        if all(a.facts[m].negated for m in hits):
            return a.slot(n, CONFLICTS, RULES.get(a.slot_name(n), "counterpart-differs"), hits[0])  # "X, not Y, did it"
        elsewhere = _is_there(a, n) and all(a.facts[m].prep != "in" for m in hits)
        if elsewhere or standing.not_alone(a, n, hits[0]) or handing.used_otherwise(a, n, hits):
            return a.slot(n, UNKNOWN, "uncovered-part", hits[0])
        same_role = [m for m in hits if a.facts[m].role == item.role and item.role]
        return a.slot(n, AGREES, m=(same_role or hits)[0])
    if _named_twice(a, n) or within(item, a.view):
        return a.slot(n, AGREES)
    if (called := standing.by_its_kind(a, n)) is not None:
        return a.slot(n, AGREES, m=called)
    if (outweighed := _set_against(a, n)) is not None:
        return a.slot(n, CONFLICTS, RULES.get(a.slot_name(n), "counterpart-differs"), outweighed)
    if (taker := chosen.won_by_another(a, n)) is not None and standing.rivals(item, a.facts[taker], a.views):
        return a.slot(n, CONFLICTS, "actor-differs", taker)
    rival = _rival(a, n)
    told = standing.is_told(a.claim.statement, n) and (rival is None or not standing.is_told(a.view.statement, rival))
    if told or standing.whose(a, n):
        return a.slot(n, UNKNOWN, "uncovered-part")
    replaced = rival is not None and bool(item.prep) and item.prep == a.facts[rival].prep
    apart = standing.part_of_longer(a.claim.items, n) or standing.left_out(a, n)
    lent = not (item.role or replaced or apart or _is_there(a, n)) and _others_named(a, n)
    helper = sisters.backing(a, n) if lent else None
    if helper is not None:
        return a.lent(n, helper)
    if rival is None and (actor := _acts_instead(a, n)) is not None:
        return a.slot(n, CONFLICTS, "actor-differs", actor)
    if rival is None:
        return _elsewhere(a, n) or a.slot(n, UNKNOWN, "uncovered-part")
    if not item.ids and len(item.words) > 1 and a.view.says(item.words[-1:]) and not _of_bodies(a, item.words[-1]):
        return a.slot(n, UNKNOWN, "uncovered-part", rival)  # "Chris Long" beside "… Long is one of five"
    if _by_first_name(a, n, rival):
        return a.slot(n, UNKNOWN, "uncovered-part", rival)
    if (listed.open_list(a, rival) or listed.one_of_them(a, n, rival)) and not _one_day(a, n, rival):
        return a.slot(n, UNKNOWN, "open-list", rival)
    return a.slot(n, CONFLICTS, RULES.get(a.slot_name(n), "counterpart-differs"), rival)


def _of_bodies(a: Alignment, word: str) -> bool:
    """Whether the fact has a word only in the names of bodies: "Halden Steel" is no namesake of "Orlane Steel"."""
    having = [f for f in a.facts if word in f.words or (f.kind == "mention" and word in a.views.words_of(f))]
    return bool(having) and all(f.kind == "mention" and a.views.is_body(f) for f in having)


def _by_first_name(a: Alignment, n: int, rival: int) -> bool:
    """Whether the fact has a word of a person's name that is not its other person's: "X Solano, his brother Y"."""
    if a.views.kind(a.claim.items[n]) != "person":
        return False
    own = set(a.claim.items[n].words) - set(a.facts[rival].words)
    return any(len(word) > _INITIAL and a.view.says((word,)) for word in own)


def _is_there(a: Alignment, n: int) -> bool:
    """Whether the claim only says that somebody is at item ``n``: no more than that names him makes it so."""
    item, before = a.claim.items[n], a.claim.items[n - 1] if n else None
    if item.prep != "in" or before is None or before.kind != "mention" or before.clause != item.clause:
        return False
    return a.slot_name(n) != "place" and not a.claim.text[item.span[1] :].startswith(("'s", "’s"))  # "in X's election"


def _on_other_side(a: Alignment, n: int, hits: list[int]) -> int | None:
    """Who stands in the fact where the claim has somebody from its other side: "for X" of "for Y against X"."""
    item, home = a.claim.items[n], a.home[a.claim.items[n].clause]
    sides = syntax("sided")
    if item.prep not in sides or any(a.facts[m].prep == item.prep or a.facts[m].prep not in sides for m in hits):
        return None
    if any(a.facts[m].clause != home for m in hits):
        return None
    named = {m for k, i in enumerate(a.claim.items) if i.kind == "mention" for m in a.hits[k]}
    return next(
        (m for m, f in enumerate(a.facts) if f.kind == "mention" and f.prep == item.prep and f.clause == home
         and m not in named and standing.rivals(item, f, a.views)), None
    )  # fmt: skip


def _acts_instead(a: Alignment, n: int) -> int | None:
    """The fact's one actor of a one-time event that the claim gives to somebody else, and names elsewhere itself."""
    item = a.claim.items[n]
    head = a.claim.clauses[item.clause].predicate
    if item.role != "agent" or head is None or not a.claim.items[head].verbal or not events.once(a) or (
        _has_doer(a, item, a.home[item.clause])
    ):
        return None
    if sum(i.role == "agent" and i.clause == item.clause for i in a.claim.items) > 1:
        return None
    for verb in a.ordered(head, Link.SAME):
        acting = [m for m, f in enumerate(a.facts) if f.role == "agent" and f.clause == a.facts[verb].clause]
        sole = verb in a.view.predicates and a.facts[verb].verbal and len(acting) == 1
        if sole and not listed.open_list(a, acting[0]):
            return acting[0] if standing.rivals(item, a.facts[acting[0]], a.views) else None
    return None


def _elsewhere(a: Alignment, n: int) -> SlotComparison | None:
    """Another place, where only a sister fact of a one-time event tells the place."""
    item = a.claim.items[n]
    if a.slot_name(n) != "place" or not item.prep or not events.once(a):
        return None
    for view in a.pairing.telling(item.clause):
        named = a.pairing.beside(view).hits
        taken = {m for hits in named for m, link in hits.items() if link is Link.SAME}
        names = sum(1 for k, i in enumerate(a.claim.items) if i.kind == "mention" and Link.SAME in named[k].values())
        for m, fact in enumerate(view.facts):
            there = fact.kind == "mention" and fact.prep == item.prep and m not in taken and names > 1
            if there and a.views.kind(fact) == "place" and standing.rivals(item, fact, a.views):
                return a.from_sibling(n, CONFLICTS, "place-differs", view, m)
    return None


def _named_twice(a: Alignment, n: int) -> bool:
    """Whether the claim has the same name elsewhere, paired with what stands in its place."""
    ids = a.claim.items[n].ids
    for k, m in a.pairs.items():
        other = a.claim.items[k]
        if k != n and other.kind == "mention" and a.linked(n, m) is None and not set(ids).isdisjoint(other.ids):
            return True
    return False


def _others_named(a: Alignment, n: int) -> bool:
    """Whether the fact itself names somebody else the claim names, so that only a detail is missing."""
    return any(a.claim.items[k].kind == "mention" and Link.SAME in a.hits[k].values() for k in range(n))


def _denied(a: Alignment, n: int, hits: list[int]) -> SlotComparison:
    """ "…and not to X": backed where the fact names another in X's place."""
    here = _at_home(a, n, hits)
    placed = [m for m in here if a.facts[m].role or a.facts[m].prep or not a.claim.items[n].prep]
    if placed and beside_whom.of_another_side(a.view.statement, placed[0]):
        return a.slot(n, UNKNOWN, "uncovered-part", placed[0])  # "instead of X" beside "for X"
    if placed:
        none = standing.called_off(a, n, placed[0]) or all(a.facts[m].negated for m in hits)  # "X, not Y"
        return a.slot(n, AGREES, m=placed[0]) if none else a.slot(n, CONFLICTS, "opposite", placed[0])
    instead = bool(hits) and any(
        k != n and a.claim.items[k].prep == a.claim.items[n].prep and not a.claim.items[k].negated
        and not listed.among_others(a, m)
        for k, m in a.pairs.items() if a.claim.items[k].kind == "mention" and (a.facts[m].prep or a.facts[m].role)
    )  # fmt: skip
    if instead or (_rival(a, n, matched=True) is not None and events.once(a)):
        return a.slot(n, AGREES)
    return a.slot(n, UNKNOWN, "uncovered-part")


def _one_day(a: Alignment, n: int, m: int) -> bool:
    """Whether the day is the recorded event's own and nobody else stands beside item ``m``: no list is open."""
    open_ended = a.claim.statement.open_list or a.view.statement.open_list
    if a.view.record.complete is False or open_ended or listed.among_others(a, m):
        return False
    home = a.home[a.claim.items[n].clause]
    days = [i.date for i in a.claim.items if i.date and i.date.grain is Grain.DAY]
    there = [f.date for f in a.facts if f.date and f.clause == home]
    return any(date_values.compare(d, t)[0] is AGREES for d in days for t in there)


def _at_home(a: Alignment, n: int, hits: list[int]) -> list[int]:
    """Those of the fact's items that stand in the clause compared, or are its understood subject."""
    home = a.home[a.claim.items[n].clause]
    clause = a.view.clause(home)
    return [m for m in hits if a.facts[m].clause == home or (clause is not None and clause.subject == m)]


def _set_against(a: Alignment, n: int) -> int | None:
    """What the fact has in the place of item ``n``, where the claim denies it: "X, not Y" of what tells Y."""
    item = a.claim.items[n]
    for k in a.claim.by_clause[item.clause]:
        other = a.claim.items[k]
        if other.kind != "mention" or not other.negated:
            continue
        here = _at_home(a, k, a.ordered(k, Link.SAME))
        if here and standing.rivals(item, a.facts[here[0]], a.views):
            return here[0]
    return None


def _rival(a: Alignment, n: int, matched: bool = False) -> int | None:
    """The fact's item that stands where the claim has another name, if one does.

    ``matched``: it may be one that the claim names as well.
    """
    item = a.claim.items[n]
    home = a.home[item.clause]
    named = [a.hits[k] for k, i in enumerate(a.claim.items) if i.kind == "mention" and not i.negated]
    taken = {m for hits in named for m, link in hits.items() if link is Link.SAME}
    for m, fact in enumerate(a.facts):
        if fact.kind != "mention" or fact.clause != home or (m in taken and not matched):
            continue
        if m in a.view.speakers or not standing.rivals(item, fact, a.views):
            continue
        if matched and not (item.role and fact.role):
            return m
        if not fact.role and item.role == "agent" and item.prep != "by" and _has_doer(a, item, home):
            continue  # "Y announced it with X" of "X announced it to support Z": nobody has Z announce it
        if _one_place(item, fact) or (item.role == "agent" and fact.role == "patient" and _elected(a, item, m)):
            return m
    return None


def _has_doer(a: Alignment, item: Item, home: int) -> bool:
    """Whether the claim names who does it in the fact, as one more who did it: "with X", "X and Y"."""
    beside = [k for k in a.claim.by_clause[item.clause] if a.claim.items[k].kind == "mention"]
    named = [k for k in beside if a.claim.items[k].role == "agent" or a.claim.items[k].prep == "with"]
    return any(a.facts[m].role == "agent" and a.facts[m].clause == home for k in named for m in a.hits[k])


def _elected(a: Alignment, item: Item, m: int) -> bool:
    """Whether the fact tells that people elect fact item ``m``: he stands where the claim has who won."""
    head = a.claim.clauses[item.clause].predicate
    verb = a.pairs.get(head) if head is not None else None
    return verb is not None and verb < m and not syntax("electing").isdisjoint(a.facts[verb].ids)


def _one_place(item: Item, fact: Item) -> bool:
    """Whether nothing tells that two names stand in different places of their clauses."""
    if item.role and fact.role:
        return item.role == fact.role
    if not item.role and not fact.role:
        return True
    return (bool(item.prep) and item.prep == fact.prep) or not (item.role or item.prep) or not (fact.role or fact.prep)


def same(claim: Item, fact: Item, views: Views) -> bool:
    """The same entity, or names of which one is part of the other."""
    if claim.ids and fact.ids:
        return not set(claim.ids).isdisjoint(fact.ids)
    if claim.ids or fact.ids:
        known, free = (claim, fact) if claim.ids else (fact, claim)
        return bool(free.words) and views.goes_by(known, frozenset(free.words))
    mine, theirs = set(claim.words), set(fact.words)
    if not mine or not theirs:
        return False
    if mine <= theirs or theirs <= mine:
        return syntax("directions").isdisjoint(mine - theirs)  # "South Yorkshire" is more than "Yorkshire"
    small, large = (mine, theirs) if len(mine) <= len(theirs) else (theirs, mine)
    if any(word.isdigit() and word not in large for word in small):
        return False
    return all(word.isdigit() or any(distance.close(word, other) for other in large) for word in small)


def within(claim: Item, view: View) -> bool:
    """Whether the name is part of a longer name the fact mentions ("the city" of its council)."""
    if claim.ids:
        return any(view.views.main_words(i) <= view.name_words and view.views.entity_words(i) for i in claim.ids)
    words = claim.words
    if not words or any(w.isdigit() for w in words):
        return False
    if any(f.kind == "mention" and view.views.words_of(f).issuperset(words) for f in view.facts):
        return True
    return len(words) > 1 and view.says(words)  # "Supreme Court" of a supreme court
