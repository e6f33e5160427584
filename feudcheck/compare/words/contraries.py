"""Whether two contrary words are told of one thing: else one of them says nothing against the other."""

from __future__ import annotations

from feudcheck.compare.claim import SIDES
from feudcheck.compare.items import neighbourhood
from feudcheck.compare.keys import Link
from feudcheck.compare.words import phrases, whose_change
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment


_NEAR = 2  # items between a verb and how many did so
_FOR_AND_AGAINST = 2


def apart(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's word ``m``, the contrary of the claim's ``n``, does not speak against it."""
    others = _another_sense(a, n, m) or _told_too(a, n, m) or _of_another(a, n, m)
    others = others or _aside(a, n, m) or _outvoted(a, n, m) or _stays_without(a, n, m)
    return others or _qualifies_another(a, n, m) or _in_turn(a, n, m)


def _qualifies_another(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's word only qualifies a noun behind a preposition: "rescued from a sinking boat"."""
    item, fact = a.claim.items[n], a.facts[m]
    if not item.verbal or fact.verbal or not fact.prep or not fact.words[0].endswith("ing") or m in a.view.predicates:
        return False
    noun = a.facts[m + 1] if m + 1 < len(a.facts) else None
    if noun is None or noun.kind != "term" or noun.prep != fact.prep or noun.span[0] - fact.span[1] != 1:
        return False
    head = a.view.clauses[fact.clause].predicate
    return head is not None and head < m


def _in_turn(a: Alignment, n: int, m: int) -> bool:
    """Whether the one only comes after the other, and the claim tells no time: "was arrested" beside "was released"."""
    clause = a.claim.items[n].clause
    if any(item.date is not None and item.clause == clause for item in a.claim.items):
        return False
    theirs = {id_ for c in a.view.concepts(m) for id_ in (c.id, *c.isa)}
    against = [c for c in a.claim.concepts(n) if not c.opposite.isdisjoint(theirs)]
    return bool(against) and all((c.opposite & theirs) <= c.alternate for c in against)


def _aside(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's opposite word only dates what it tells: "fell into turmoil after the departure"."""
    prep = a.facts[m].prep
    if prep not in SIDES or prep == a.claim.items[n].prep or m in a.view.predicates:
        return False
    return not whose_change.own(a, n, m)


def _outvoted(a: Alignment, n: int, m: int) -> bool:
    """Whether those who opposed it are the fact's second figure: "seven were against" beside "by 18 votes to seven"."""
    if syntax("voting_down").isdisjoint(a.claim.items[n].ids):
        return False
    clause = a.claim.items[n].clause
    counts = [i.amount for k, i in enumerate(a.claim.items) if i.amount and i.clause == clause and abs(k - n) <= _NEAR]
    told = [f.amount for f in a.facts if f.amount and f.clause == a.facts[m].clause and f.amount.unit is None]
    if len(told) != _FOR_AND_AGAINST or len(counts) != 1:
        return False
    return counts[0].low == told[1].low != told[0].low


def _another_sense(a: Alignment, n: int, m: int) -> bool:
    """Whether they are contraries only as verbs, and the claim's word is a quality: "the best" beside "a draw"."""
    if a.claim.items[n].verbal or "w:opinion" not in a.claim.items[n].ids:
        return False
    qualities = [c for c in a.claim.concepts(n) if c.kind == "quality"]
    theirs = {id_ for c in a.view.concepts(m) for id_ in (c.id, *c.isa)}
    return bool(qualities) and all(c.opposite.isdisjoint(theirs) for c in qualities)


def meanwhile(a: Alignment, n: int, m: int, home: int) -> bool:
    """Whether the claim opens with what did not happen when the rest did: "no one was hurt when the bus crashed"."""
    item, clause = a.claim.items[n], a.facts[m].clause
    if item.verbal or a.claim.by_clause[item.clause][0] != n or not a.claim.is_event(n) or abs(home - clause) != 1:
        return False
    if a.view.clauses[clause].predicate != m or a.facts[m].planned or a.facts[m].negated or not a.facts[m].verbal:
        return False
    start = a.view.clauses[max(home, clause)].span[0]
    return not syntax("meanwhile").isdisjoint(fold(a.view.statement.text[start:]).split()[:1])


def none_befell(a: Alignment, n: int, m: int, home: int) -> bool:
    """Whether the claim says that nobody was hurt, and the fact goes on with who was: "…, injuring 12"."""
    fact = a.facts[m]
    if syntax("none_befallen").isdisjoint(a.claim.items[n].ids) or abs(home - fact.clause) > _NEAR:
        return False
    if not fact.verbal or fact.planned or fact.negated or a.view.clauses[fact.clause].negated:
        return False
    return all(f.date is None or f.clause != fact.clause for f in a.facts)


def _stays_without(a: Alignment, n: int, m: int) -> bool:
    """Whether the verb only says for how long: "the district stayed without power" beside "the power was cut"."""
    items = a.claim.items
    if syntax("leaving_so").isdisjoint(items[n].words[0].split(" ")[:1]):
        return False
    behind = range(n + 1, len(items))
    return any(
        items[k].clause == items[n].clause and a.hits[k].get(m) is Link.SAME
        and not syntax("left_so").isdisjoint(items[k].words[0].split(" ")[:1])
        for k in behind if items[k].kind == "term"
    )  # fmt: skip


def _told_too(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim has the fact's own word as well: "dozens survived the drowning"."""
    items = a.claim.items
    return any(
        k != n and links.get(m) is Link.SAME and items[k].kind == "term" and items[k].clause == items[n].clause
        and items[k].words[:1] == a.facts[m].words[:1]
        for k, links in enumerate(a.hits)
    )  # fmt: skip


def _of_another(a: Alignment, n: int, m: int) -> bool:
    """ "gold falls" beside "gold is down and the dollar goes on rising": what the word stands by is another thing."""
    items = a.claim.items
    subject = items[n - 1] if n else None
    if subject is None or subject.verbal or subject.clause != items[n].clause:
        return False
    placed = [k for k, link in a.hits[n - 1].items() if link is Link.SAME]
    if not placed or any(k > m for k in placed) or m - 1 in placed:
        return False
    near = neighbourhood(a.facts, m, a.view.statement.text)
    others = [k for k in near if k < m and a.facts[k].kind in ("term", "mention") and not a.facts[k].verbal]
    return bool(others) and not any(k in near for k in placed) and _joined(a, placed[-1], m)


def _joined(a: Alignment, start: int, stop: int) -> bool:
    between = a.view.statement.text[a.facts[start].span[1] : a.facts[stop].span[0]]
    return any(mark in between for mark in syntax("barriers"))


def another_deed(a: Alignment, n: int, m: int) -> bool:
    """ "Bought a house and lost it" of "bought a house": the claim has the fact's verb, and goes on with another."""
    items = a.claim.items
    if syntax("undoing_later").isdisjoint(items[n].ids) or a.claim.clauses[items[n].clause].negated:
        return False  # "left the board and kept his seat" cannot be
    return items[n].verbal and any(
        k < n and items[k].verbal and not (items[k].negated or items[k].soft) and a.hits[k].get(m) is Link.SAME
        and not a.claim.clauses[items[k].clause].negated for k in range(n)
    )  # fmt: skip


def answered(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim itself has the fact's word elsewhere: "went into a spin after the departure".

    So has one that "cancelled the contracts it had signed" beside "signed contracts".
    """
    words, noun = a.facts[m].words[:1], not a.claim.items[n].verbal  # and "turned down the demand": "turned it down"
    verb, foreign = "".join(words).split(" ")[0], a.view.language != a.claim.lang
    for k, item in enumerate(a.claim.items):
        if k == n or a.hits[k].get(m) is not Link.SAME:
            continue
        denied = item.negated or a.claim.clauses[item.clause].negated  # "stayed out and did not join"
        told = k > n and not denied and (foreign or verb in item.words[:1])
        if (k < n if noun else told) if item.verbal else item.words[:1] == words:
            return True
    return False


def with_its_verb(a: Alignment, n: int) -> bool:
    """Whether the verb is turned round as well: "fell to the lowest level" beside "rose to the highest level"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if head is None or head == n or syntax("changes").isdisjoint(a.claim.items[head].ids):
        return False
    links = a.hits[head].values()
    return Link.OPPOSITE in links and Link.SAME not in links


def only_akin(a: Alignment, n: int, m: int) -> bool:
    """Whether a verb has but a noun of its field in the fact: "won the election" beside "lost … the election".

    Not so where the fact has the claim's doers right behind its noun: "the objection of 85 families".
    """
    item, fact = a.claim.items[n], a.facts[m]
    mine, theirs = item.words[:1], fact.words[:1]
    if not item.verbal or fact.verbal or mine == theirs or not phrases.stems(mine).isdisjoint(phrases.stems(theirs)):
        return False
    doers = (n + 1, n + 2) if a.claim.lang == "ar" else (n - 2, n - 1)
    beside = {j for k in doers if 0 <= k < len(a.claim.items) for j in a.hits[k]}
    figures = [j for j in (m + 1, m + 2) if j < len(a.facts) and a.facts[j].amount is not None]
    told = any(a.claim.items[k].amount is not None for k in doers if 0 <= k < len(a.claim.items))
    return not (bool(figures) and told and beside & {j + 1 for j in figures})


def to_do_next(a: Alignment, n: int, m: int) -> bool:
    """ "Resigned to join a charity": what was to come of the fact's deed ``m`` does not deny it."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    return a.claim.items[n].planned and head not in (None, n) and a.hits[head or 0].get(m) is Link.SAME
