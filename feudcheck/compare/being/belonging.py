"""Whose a word is: "the son of a baker" makes nobody a baker, "from A to B" is not "from B to A"."""

from __future__ import annotations

from feudcheck.compare import posts
from feudcheck.compare.items import neighbourhood
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item

NEAR = 3  # items before a verb that tell its subject
BESIDE = 2  # characters between a noun and the name it stands before
DOERS = ("er", "or", "ist", "ect", "ers", "ors", "ists", "ects")  # endings of those who do something
_OTHERS = frozenset({"of", "by", "with", "to", "from", "for"})  # what they lead in is somebody else


def elsewhere(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact says its item ``m`` of something else than the claim says item ``n`` of."""
    if (held := posts.told(a, n, m)) is not None:
        return not held
    return (
        of_another(a, n, m) or _other_way(a, n, m) or _of_the_contrary(a, n, m) or _beside_other_names(a, n, m)
        or _only_what_kind(a, n, m)
    )


def of_another(a: Alignment, n: int, m: int) -> bool:
    """ "X was a pianist" beside "X married the pianist Y", "X, the son of a pianist"."""
    claim, facts = a.claim, a.facts
    item, clause = claim.items[n], claim.clauses[claim.items[n].clause]
    subject = known(claim, _subject, item.clause)
    if subject is None or subject not in a.pairs or n < subject or item.prep:
        return False
    if item.verbal:  # "X directed Y" beside "X met the director of Y"
        return _acted_on(a, a.pairs[subject], m)
    if (clause.predicate is not None and claim.items[clause.predicate].verbal) or not _complement(a, n):
        return False
    who, fact = a.pairs[subject], facts[m]
    if fact.verbal:
        return False
    following = facts[m + 1] if m + 1 < len(facts) else None
    if _acted_on(a, who, m):
        return True
    if following is not None and following.kind == "mention" and following.span[0] - fact.span[1] < BESIDE:
        return m + 1 != who
    if _led_in(a, m):
        return True
    before = facts[m - 1] if m else None
    if before is None or before.kind not in ("mention", "term") or m - 1 == who:
        return False
    between = a.view.statement.text[before.span[1] : fact.span[0]].split()
    if not between and "kin" in _families(a, m - 1):  # "ابن طبيب"
        return True
    aside = bool(between) and between[0] in syntax("commas") and between[-1] in ("a", "an", "the", between[0])
    return aside and (before.kind == "mention" or _led_in(a, m - 1) or "kin" in _families(a, m - 1))


def _subject(claim: Claim, clause: int) -> int | None:
    """Who acts in a clause of the claim."""
    return next((k for k in claim.by_clause[clause] if claim.items[k].role == "agent"), None)


def _acted_on(a: Alignment, who: int, m: int) -> bool:
    """Whether item ``m`` is what ``who`` does something to in the fact: who "met the owner" is not the owner."""
    fact, told = a.facts[m], a.view.clauses[a.facts[m].clause]
    verb = told.predicate
    if verb is None or not who < verb < m or told.passive or fact.prep == "as":
        return False
    if not fact.words or not (fact.words[-1].endswith(DOERS) or any(c.person for c in a.view.concepts(m))):
        return False
    if not a.facts[verb].verbal or a.facts[verb].soft or a.facts[who].clause != fact.clause:
        return False
    if a.facts[verb].words[0].endswith(" as"):
        return False  # "joined X as director"
    return not any(link is Link.SAME for hits in a.hits for j, link in hits.items() if j == verb)


def _led_in(a: Alignment, m: int, *, at_once: bool = False) -> bool:
    """Whether a preposition stands right before the noun phrase of item ``m``: "of a young baker"."""
    text, facts = a.view.statement.text, a.facts
    while m:
        between = text[facts[m - 1].span[1] : facts[m].span[0]].casefold().split()
        if between or at_once or facts[m - 1].kind != "term":
            prepositions = syntax_map("prepositions")
            if " ".join(between[-3:-1]) in syntax("one_of_those") and not at_once:
                between = between[:-3]  # "one of the founders" is a founder, "the wife of one of the founders" is none
            return any(prepositions.get(word, "") in _OTHERS for word in between)
        m -= 1
    return False


def _only_what_kind(a: Alignment, n: int, m: int) -> bool:
    """ "X's investment in Y" beside "the investment group X": there the word only says what kind of thing X is."""
    item = a.claim.items[n]
    if n != a.claim.clauses[item.clause].predicate or item.verbal or a.facts[m].verbal or a.view.language != "en":
        return False
    if any(c.person for c in a.view.concepts(m)):
        return False
    return _compounded(a.facts, m) and not _compounded(a.claim.items, n)


def _compounded(items: Sequence[Item], n: int) -> bool:
    """Whether an English noun stands right before the noun that it qualifies."""
    after = items[n + 1] if n + 1 < len(items) else None
    if after is None or after.kind != "term" or after.verbal or after.clause != items[n].clause:
        return False
    return not items[n].verbal and 0 <= after.span[0] - items[n].span[1] < BESIDE


def other_object(a: Alignment, n: int) -> bool:
    """Whether claim and fact tell of verb ``n`` and its contrary with different objects: "ousted X", "elected Y"."""
    clause = a.claim.items[n].clause
    home = a.home[clause]
    theirs = [m for m, f in enumerate(a.facts) if f.kind == "mention" and f.clause == home and f.role == "patient"]
    mine = [k for k in a.claim.by_clause[clause] if a.claim.items[k].role == "patient"]
    if a.claim.clauses[clause].passive and a.claim.items[n].words[0].endswith(" for"):
        mine += [k for k in a.claim.by_clause[clause] if a.claim.items[k].prep == "for"]  # "was passed over for X"
    return bool(mine and theirs) and all(m not in a.hits[k] for k in mine for m in theirs)


def _complement(a: Alignment, n: int) -> bool:
    """Whether item ``n`` is the noun after "is a": nothing of its noun phrase follows it."""
    items = a.claim.items
    following = items[n + 1] if n + 1 < len(items) else None
    ends = following is None or following.span[0] - items[n].span[1] > 1 or following.kind == "date"
    named = n in a.claim.persons or "w:unknown" in items[n].ids
    return ends and (named or n == a.claim.clauses[items[n].clause].predicate)


def _families(a: Alignment, m: int) -> frozenset[str]:
    return next((names for k, names in a.view.families if k == m), frozenset())


def _other_way(a: Alignment, n: int, m: int) -> bool:
    """ "to A" beside "from A"."""
    ways = syntax("ways")
    mine, theirs = a.claim.items[n].prep, a.facts[m].prep
    return mine in ways and theirs in ways and mine != theirs


def _of_the_contrary(a: Alignment, n: int, m: int) -> bool:
    """ "X rose" beside "X fell while Y rose": the word stands in the clause of the contrary."""
    claim = a.claim
    clause = claim.items[n].clause
    head, home, there = claim.clauses[clause].predicate, a.home[clause], a.facts[m].clause
    if head is not None and head < n and m and a.facts[m].prep in ("of", "for") and _led_in(a, m, at_once=True):
        return a.hits[head].get(m - 1) is Link.OPPOSITE  # "praised the plot", "criticism of its plot"
    if head is None or there == home or not head - NEAR <= n < head or claim.items[n].kind != "term":
        return False
    told, goes_on = a.view.clauses[there].predicate, a.view.clauses[home].predicate
    before = (f for k, f in enumerate(a.facts) if f.clause == home and goes_on is not None and k < goes_on)
    if not any(f.kind in ("term", "mention") and not f.soft for f in before):
        return False  # "X, closed since 2019, will reopen"
    return told is not None and claim.items[head].verbal and a.linked(head, told) is Link.OPPOSITE


def _beside_other_names(a: Alignment, n: int, m: int) -> bool:
    """ "number four in A and number nine in B": each number has its own place."""
    claim = a.claim
    if not _numbers(claim.items, n):
        return False
    near = neighbourhood(a.facts, m, a.view.statement.text)
    told = {j for hits in a.hits for j, link in hits.items() if link is Link.SAME}
    others = [j for j in near if j not in told]
    for k in neighbourhood(claim.items, n, claim.text):
        own = {j for j, link in a.hits[k].items() if link is Link.SAME}
        if own and own.isdisjoint(near) and any(_alike(a, k, j) for j in others):
            return True
    return False


def _alike(a: Alignment, k: int, j: int) -> bool:
    """Whether claim item ``k`` and fact item ``j`` are names, or of one family."""
    if a.claim.items[k].kind == a.facts[j].kind == "mention":
        return True
    return not a.claim.families[k].isdisjoint(_families(a, j))


def _numbers(items: Sequence[Item], n: int) -> bool:
    """Whether item ``n`` is a place in a row: "number four", "15th"."""
    if "w:number" in items[n].ids:
        return True
    return n > 0 and items[n].kind == "term" and "number-noun" in items[n - 1].ids


def titles_another(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim counts what the fact only calls somebody: "injured 41 fishermen", "the fisherman X"."""
    before, after = a.claim.items[n - 1] if n else None, a.facts[m + 1] if m + 1 < len(a.facts) else None
    if before is None or before.amount is None or before.amount.unit is not None or after is None:
        return False
    text, (start, end) = a.view.statement.text, a.facts[m].span
    led = text[start].isascii() or text[start:].startswith("ال")  # «موظفو X» are those of X
    return after.kind == "mention" and led and text[end : after.span[0]].isspace()
