"""Nouns in each other's place: "growers overtook exporters" beside "exporters overtook growers"."""

from __future__ import annotations

from feudcheck.compare.being import succession
from feudcheck.compare.clauses import beside_whom, inner_deeds
from feudcheck.compare.comparison import AGREES, CONFLICTS, EXCHANGED, TOGETHER, UNKNOWN
from feudcheck.compare.doers import arabic_undergone, sides
from feudcheck.compare.keys import Link
from feudcheck.compare.views import COUNTRY
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.language.concept import Concept
    from feudcheck.model import Item, SlotComparison

_ROLES, _STEM = {"agent", "patient"}, 4  # letters that two forms of one verb share
_NOUNS = ("term", "mention")
_LED = (["من"], ["عن"], ["علي"])  # a verb's own preposition: «تمنع من السفر»
PHRASE = 2  # items: "new products", in whichever order the language has them


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where two nouns of the claim stand each where the fact has the other."""
    if a.found & TOGETHER or succession.agreed(a):
        return []
    if a.claim.lang == "ar" and (carried := arabic_undergone.unmet(a)) is not None:
        return [a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(carried), None, carried)]
    purposes = _objects(a)
    found = purposes or _names(a) or _bases(a) or arabic_undergone.turned(a) or _holders(a) or _held(a)
    for clause in a.clauses if found is None else ():
        found = found or _subjects(a, clause)
    if found is None or found[0] in inner_deeds.agreed(a):
        return []
    n, m = found
    if a.pairs.get(n, m) in a.hits[n] and beside_whom.in_company(a, a.pairs.get(n, m)):
        return []  # "Y did it alongside X" beside "X did it alongside Y"
    if purposes is not None and _for_each_other(a):
        a.found |= EXCHANGED
        return [a.aspect("roles", CONFLICTS, "roles-reversed", a.claim.written(n), a.view.recorded(m), n)]
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]


def _for_each_other(a: Alignment) -> bool:
    """Whether claim and fact both put one thing off for another, which nobody does both ways round."""
    if any(s.outcome is not AGREES for s in a.parts):
        return False
    late = syntax("putting_off")
    off = [n for n in a.claim.deeds if n in a.pairs and not late.isdisjoint(a.claim.items[n].ids)]
    return any(not late.isdisjoint(a.facts[a.pairs[n]].ids) for n in off) and not a.claim.statement.again


def _subjects(a: Alignment, clause: int) -> tuple[int, int] | None:
    """All that acts in the clause is acted on, or stands beside it, in the fact, and the reverse."""
    told = a.claim.clauses[clause]
    head = told.predicate
    paired = a.pairs.get(head) if head is not None else None
    if head is None or paired is None or a.linked(head, paired) not in (Link.SAME, Link.OPPOSITE):
        return None
    item, fact = a.claim.items[head], a.facts[paired]
    theirs_told = a.view.clauses[fact.clause]
    if not item.verbal or not fact.verbal or told.passive or theirs_told.passive:
        return None
    apart = told.subject is not None or theirs_told.subject is not None  # who does it stands in another clause
    if apart or arabic_undergone.undergone(item) != arabic_undergone.undergone(fact):
        return None
    later = range(head + 1, len(a.claim.items))
    if any(a.claim.items[k].verbal and a.claim.items[k].clause == clause for k in later):
        return None  # "the goods handled at X fell"
    if sides.two_sided(a, paired) and not _same_verb(a.claim.written(head), a.view.recorded(paired)):
        return None  # "was awarded the prize by Y" beside "Y awarded X the prize"
    if _together(item) and _together(fact):
        return None
    if not syntax("mutual", "met").isdisjoint(item.ids) or _acts_on(a.claim.items, a.claim.text, head) != _acts_on(
        a.facts, a.view.statement.text, paired
    ):
        return None  # "the fees rose" beside "the school raised the fees"
    mine = _subject(a.claim.items, a.claim.text, head)
    theirs = _subject(a.facts, a.view.statement.text, paired)
    joined = arabic_undergone.joined_to(a, head, paired)
    if not mine or not theirs or joined or arabic_undergone.verbal_noun(a, head, mine, theirs):
        return None
    return (mine[0], theirs[0]) if _swapped(a, mine, theirs) else None


def _holders(a: Alignment) -> tuple[int, int] | None:
    """ "The ambulance has no clinic" beside "the clinic has no ambulance"."""
    for n, m in a.pairs.items():
        k = n + 1
        turned = m > 0 and k in a.pairs and a.pairs[k] == m - 1
        if turned and _has(a.claim.items, a.claim.text, n, k) and _has(a.facts, a.view.statement.text, m - 1, m):
            return n, a.pairs[k]
    return None


def _bases(a: Alignment) -> tuple[int, int] | None:
    """ "The film is based on the play" beside "the play is based on the film"."""
    for n, m in a.pairs.items():
        if syntax("based_on").isdisjoint(a.claim.items[n].ids) or syntax("based_on").isdisjoint(a.facts[m].ids):
            continue
        for k, j in a.pairs.items():
            if a.claim.items[k].kind == "mention" and (k < n) != (j < m) and a.facts[j].kind == "mention":
                return k, j
    return None


def _held(a: Alignment) -> tuple[int, int] | None:
    """ "X houses the prison" beside "X is housed in the prison": one state told from its two sides."""
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if not item.verbal or not fact.verbal:
            continue
        inside = item.words[0].endswith(" in") != fact.words[0].endswith(" in") and a.linked(n, m) is Link.SAME
        inside = inside and item.words[0][:_STEM] == fact.words[0][:_STEM]  # "houses" and "is housed in"
        states = a.linked(n, m) is Link.CONVERSE and any(
            c.kind == "state" and not c.converse.isdisjoint(fact.ids) for c in a.claim.concepts(n)
        )
        undergone = (a.claim.clauses[item.clause].passive, a.view.clauses[fact.clause].passive)
        alike = a.view.recorded(m).split()[:1] == [a.claim.written(n)]  # "born", "born in"
        inside = inside and not (alike and undergone[0] == undergone[1])
        states = states and not any(
            passive and not i.words[0].endswith(" in") for passive, i in zip(undergone, (item, fact), strict=True)
        )
        if not (states or inside):
            continue
        mine, theirs = _subject(a.claim.items, a.claim.text, n), _subject(a.facts, a.view.statement.text, m)
        same = [(k, a.pairs[k]) for k in mine if a.pairs.get(k) in theirs]
        if same:
            return same[0]
    return None


def _has(items: Sequence[Item], text: str, n: int, k: int) -> bool:
    """Whether of two nouns or names side by side the first has the second."""
    one, other = items[n], items[k]
    if one.clause != other.clause or other.prep or one.verbal or other.verbal:
        return False
    return not syntax("have_forms").isdisjoint(fold(text[one.span[1] : other.span[0]]).split())


def _together(item: Item) -> bool:
    """Whether both sides do it: who works with X is one with whom X works."""
    with_whom = item.words[0].rpartition(" ")[2] in syntax("with_words")
    return with_whom and not syntax("done_together").isdisjoint(item.ids)


def _same_verb(mine: str, theirs: str | None) -> bool:
    """Whether two verbs are one but for the letter of their person: "تمنح", "يمنح"."""
    return theirs is not None and mine.split()[0][1:] == theirs.split()[0][1:]


def _subject(items: Sequence[Item], text: str, verb: int) -> list[int]:
    """The nouns and names that stand before a verb of their clause; in Arabic also the one right behind it."""
    here = items[verb].clause
    before = [k for k in range(verb) if items[k].clause == here and _noun(items[k])]
    if any(i.role == "agent" and i.clause == here for k, i in enumerate(items) if k not in before):
        return []  # somebody else does it
    if before and before != list(range(before[0], verb)):
        return []  # something else stands between
    if before or not is_arabic(text[items[verb].span[0]]):
        return before
    if not _has_object(items, verb) or items[verb].words[0].split(" ")[1:2] in _LED:
        return []
    of_them = not syntax("quantifiers").isdisjoint(items[verb + 1].words[:1]) and _has_object(items, verb + 1)
    return [verb + 1 + of_them]  # «جميع الأرباح»: the profits


def _acts_on(items: Sequence[Item], text: str, verb: int) -> bool:
    """Whether a verb has an object: a noun of its own, or one with "ب" ("fears sent the dollar down")."""
    after = items[verb + 1] if verb + 1 < len(items) else None
    if after is not None and after.clause == items[verb].clause and text[after.span[0]] == "ب" and after.prep == "with":
        return True
    return _has_object(items, verb)


def _has_object(items: Sequence[Item], verb: int) -> bool:
    """Whether a noun or name without a preposition follows a verb at once."""
    after = items[verb + 1] if verb + 1 < len(items) else None
    return after is not None and after.clause == items[verb].clause and _noun(after)


def _noun(item: Item) -> bool:
    if item.prep or item.planned:
        return False
    return item.kind == "mention" or (item.kind == "term" and not item.verbal and not item.soft)


def _swapped(a: Alignment, mine: list[int], theirs: list[int]) -> bool:
    """Whether each subject is told by the other side, and never as its subject."""
    if all(a.claim.items[n].kind == "mention" for n in mine) and all(a.facts[m].kind == "mention" for m in theirs):
        return False  # judged by their roles
    if all(_beside(a, a.pairs[n], theirs) for n in mine if n in a.pairs) and _with_them(a, theirs):
        return False  # "X agreed with Y" beside "Y and X agreed"
    told = {m for n, m in a.pairs.items() if n not in mine}
    offices = syntax("offices_alone")  # "X's prime minister reassures Y": X does
    own = [n for n in mine if offices.isdisjoint(_kinds(a.claim.items[n], a.claim.concepts(n)))] or mine
    there = {m: _kinds(a.facts[m], a.view.concepts(m)) for m in theirs}
    states = [m for m, kinds in there.items() if COUNTRY in kinds]
    named = states or [m for m, kinds in there.items() if offices.isdisjoint(kinds)] or theirs
    elsewhere = bool(own) and all(n in a.pairs and a.pairs[n] not in theirs for n in own)
    return elsewhere and bool(named) and all(m in told for m in named)


def _kinds(item: Item, concepts: Sequence[Concept]) -> set[str]:
    return {*item.ids, *(c.family for c in concepts)}


def _beside(a: Alignment, m: int, theirs: list[int]) -> bool:
    """Whether the Arabic fact has item ``m`` joined to its subject with "and": "the union and the government"."""
    if m <= theirs[-1] or a.view.statement.lang != "ar":
        return False
    phrase = a.facts[theirs[-1] : m + 1]
    if any(f.verbal or f.prep or f.clause != phrase[0].clause or f.kind not in _NOUNS for f in phrase):
        return False
    return a.view.statement.text[phrase[-2].span[1] : phrase[-1].span[0] + 1] == " و"


def _with_them(a: Alignment, theirs: list[int]) -> bool:
    """Whether the claim tells with whom it was done where the fact tells who did it too."""
    return all(any(a.claim.items[n].prep == "with" for n, m in a.pairs.items() if m == j) for j in theirs)


def _objects(a: Alignment) -> tuple[int, int] | None:
    """ "put off X to work on Y" beside "put off Y to work on X"."""
    items = a.claim.items
    if len(a.pairs.keys() & a.claim.deeds) < 2:
        return None
    told = [n for n in sorted(a.pairs) if a.pairs[n] in a.hits[n]]
    paired = [n for n in told if items[n].clause in a.clauses and not items[n].soft and items[n].role != "agent"]
    follows = {paired[k]: n for k, n in enumerate(paired[1:])}
    place = {m: k for k, m in enumerate(m for m, fact in enumerate(a.facts) if not fact.soft and fact.role != "agent")}
    deeds = [n for n in paired if n in a.claim.deeds]
    for first in deeds:
        for second in deeds:
            x, y = follows.get(first), follows.get(second)
            if first >= second or x is None or y is None or x in (second, y):
                continue
            if not {items[x].kind, items[y].kind} <= {"mention", "term"}:
                continue
            if any(items[n].prep and items[n].prep == a.facts[a.pairs[n]].prep for n in (x, y)):
                continue  # "attributed the crash at X to Y", "the crash at X was attributed to Y"
            if y == second + 1 and a.pairs[y] == a.pairs[second] + 1:
                continue  # "promised him a building contract", "promised a building contract to him"
            if _behind(a, place, first, y) and _behind(a, place, second, x):
                return x, a.pairs[y]
    return None


def _behind(a: Alignment, place: dict[int, int], deed: int, noun: int) -> bool:
    """Whether what the fact has for ``noun`` stands right behind what it has for ``deed``."""
    before, after = place.get(a.pairs[deed]), place.get(a.pairs[noun])
    return before is not None and after is not None and 0 < after - before <= PHRASE


def _names(a: Alignment) -> tuple[int, int] | None:
    """ "X asked Y to form a government" beside "Y asked X to …": all stands as in the fact, but two names."""
    items = a.claim.items
    named = [n for n in a.claim.mentions if n in a.pairs and a.pairs[n] in a.hits[n]]
    for place, n in enumerate(named):
        for k in named[place + 1 :]:
            there_n, there_k = a.pairs[n], a.pairs[k]
            if there_n == there_k or items[n].clause not in a.clauses or _side_by_side(a, there_n, there_k):
                continue
            if {items[n].role, items[k].role} == _ROLES and _as_there(a, n) and _as_there(a, k):
                continue  # «X التي اشترتها Y» beside "Y bought X"
            led = items[n].prep == a.facts[there_k].prep and items[k].prep == a.facts[there_n].prep
            if led and _stands_as(a, n, there_k, k) and _stands_as(a, k, there_n, n):
                return n, there_k
    return None


def _as_there(a: Alignment, n: int) -> bool:
    return a.claim.items[n].role == a.facts[a.pairs[n]].role


def _stands_as(a: Alignment, n: int, m: int, other: int) -> bool:
    """Whether the neighbours of claim item ``n`` are those of fact item ``m``, and neither tells a mutual thing."""
    around = [(n + step, m + step) for step in (-1, 1)]
    there = range(len(a.facts))
    near = [(k, j) for k, j in around if 0 <= k < len(a.claim.items) and j in there and k != other]
    same = [k for k, j in near if a.pairs.get(k) == j and a.hits[k].get(j) is Link.SAME]
    own = a.pairs[n]
    at_home = any(a.pairs.get(n + step) == own + step for step in (-1, 1) if n + step != other)
    mutual = syntax("mutual")
    return bool(same) and not at_home and all(
        mutual.isdisjoint(a.claim.items[k].ids) and not _together(a.claim.items[k]) for k in same
    )  # fmt: skip


def _side_by_side(a: Alignment, one: int, other: int) -> bool:
    """Whether two names of the fact are joined: "X and Y", in whichever order."""
    first, second = sorted((one, other))
    alike = (a.facts[one].role, a.facts[one].prep) == (a.facts[other].role, a.facts[other].prep)
    between = a.facts[first + 1 : second]
    return alike and all(f.kind == "mention" for f in between)
