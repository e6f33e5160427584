"""Words beside each other's nouns: "law in Lyon and medicine in Turin", "the old town and the new port" exchanged."""

from __future__ import annotations

from feudcheck.compare.clauses import gapped
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import definite, fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison, Statement

    Edge = tuple[int, str, int]  # which item, how it leads the other in, the other

_NOUNS = ("term", "mention")
_OWNING = ("'s", "’s")
_IS, _OF, _NEXT = "is", "of", "next"  # the ways that no preposition tells
PLAIN_WAYS = ("in", "with", "on", "from", "without", "of")
_AND = "و"
LED_IN = 2  # words between two items of which one leads the other in: "of the", "is now"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where a word of the claim goes with what goes with another word in the fact."""
    if a.claim.lang != a.view.statement.lang or gapped.may(a.claim):
        return []  # of two who share a verb others judge
    found = _modifiers(a) or _led(a) or _left_out(a) or _owned(a) or _about(a)
    if found is None:
        return []
    n, m = found
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]


def same(a: Alignment, n: int) -> set[int]:
    """The fact's items that are the claim's item ``n``."""
    own = {m for m, link in a.hits[n].items() if link is Link.SAME}
    return own | ({a.pairs[n]} if n in a.pairs else set())


# Words right before their noun, in Arabic right behind it


def _modifiers(a: Alignment) -> tuple[int, int] | None:
    """ "The black coat and the bicycle" beside "the coat and the black bicycle"."""
    theirs = {m: phrase for phrase in known(a.view, phrases) for m in phrase}
    for phrase in known(a.claim, phrases):
        head, nouns = phrase[0], None
        named = a.claim.items[head].kind == "mention"
        for n in phrase[1:]:
            if named and any(c.person or c.party for c in a.claim.concepts(n)):
                continue  # "its competitor X"
            places = same(a, n)
            nouns = same(a, head) if nouns is None else nouns
            if not places or not nouns:
                continue
            there = [theirs.get(m, (m,)) for m in places]
            if any(m == p[0] or m in nouns or not nouns.isdisjoint(p) for m, p in zip(places, there, strict=True)):
                continue
            others = [k for k in range(len(a.claim.items)) if k not in phrase]
            if all(any(p[0] in same(a, k) for k in others) for p in there):
                return n, there[0][0]
    return None


def phrases(side: View | Claim, _: int) -> list[tuple[int, ...]]:
    """The noun phrases of several words: first the noun, then what stands beside it."""
    statement, out = side.statement, list[tuple[int, ...]]()
    run: list[int] = []
    for n in range(len(statement.items)):
        if run and _one_phrase(statement, run[-1], n, run[0]):
            run.append(n)
            continue
        out += _whole(statement.lang, run)
        run = [n] if _noun(statement.items[n]) else []
    return out + _whole(statement.lang, run)


def _whole(lang: str, run: list[int]) -> list[tuple[int, ...]]:
    if len(run) < 2:
        return []
    return [tuple(run) if lang == "ar" else (run[-1], *run[:-1])]


def _noun(item: Item) -> bool:
    if item.kind not in _NOUNS or item.span == (0, 0):
        return False
    return not item.verbal or item.words[0].endswith(" of")


def _one_phrase(statement: Statement, before: int, n: int, head: int) -> bool:
    one, other, text = statement.items[before], statement.items[n], statement.text
    if not _noun(other) or one.clause != other.clause or one.verbal or text[one.span[1] : other.span[0]] not in " -":
        return False
    if statement.lang != "ar":
        return True
    first, second = (fold(text[slice(*statement.items[k].span)]) for k in (head, n))
    if other.kind != "term" or _joined(statement, n) or (one.prep or "") != (other.prep or ""):
        return False
    return definite(first) and definite(second)


def _joined(statement: Statement, n: int) -> bool:
    """Whether an Arabic word has "and" before it."""
    item = statement.items[n]
    return statement.text[item.span[0]] == _AND and not item.words[0].startswith(_AND)


# What one word leads in by a preposition, or is said to be


def _led(a: Alignment) -> tuple[int, int] | None:
    """ "Studied law in Turin" beside "law in Lyon and medicine in Turin"."""
    recorded = known(a.view, edges)
    for n, way, k in known(a.claim, edges) if len(recorded) > 1 else ():
        alike = [(m, j) for m, how, j in recorded if how == way]
        if len(alike) < 2:
            continue
        one, other = same(a, n), same(a, k)
        if not one or not other or any(m in one and j in other for m, j in alike):
            continue
        if not one <= {m for m, _ in alike} or not other <= {j for _, j in alike}:
            continue
        inside = {m for m, how, j in recorded if how == _OF and j in other}
        nests = {j for m, j in alike if m in one}
        if any(m in one and j in inside for m, j in alike):
            continue  # "south of the island of X"
        if any(j in other and (m in nests or _gapped(a.view.statement, m)) for m, j in alike):
            continue  # "in X in Y", or of a verb left out
        if len({a.facts[m].verbal for m, j in alike if m in one or j in other}) > 1:
            continue
        if way == _NEXT and not _turned(a, [(m, j) for m, j in alike if m in one or j in other]):
            continue
        return k, next(m for m, j in alike if j in other)
    return None


def _turned(a: Alignment, crossed: list[tuple[int, int]]) -> bool:
    """Whether the claim has all of these the other way round: «شمال بيرو وجنوب الإكوادور»."""
    mine = [(n, k) for n, way, k in known(a.claim, edges) if way == _NEXT]
    firsts, seconds = {m for m, _ in crossed}, {j for _, j in crossed}
    told = [(one, other) for n, k in mine for one in same(a, n) & firsts for other in same(a, k) & seconds]
    return len(crossed) == len(told) == 2 and all(pair not in crossed for pair in told)


def edges(side: View | Claim, _: int) -> list[Edge]:
    """The items that lead in another, each with how and with the other."""
    statement = side.statement
    head = {k: phrase[0] for phrase in known(side, phrases) for k in phrase}
    out: list[Edge] = []
    for k in range(1, len(statement.items)):
        n = k - 1
        if any(i.kind not in _NOUNS or i.span == (0, 0) for i in statement.items[n : k + 1]):
            continue
        if not syntax("of_them_all").isdisjoint(statement.items[k].words):
            continue  # «من أصل 40»
        if head.get(n, n) == head.get(k, k):
            continue
        way = _way(statement, n, k)
        if way:
            one, other = head.get(n, n), head.get(k, k)
            out.append((other, _OF, one) if way in _OWNING else (one, way, other))
    return out


def _way(statement: Statement, n: int, k: int) -> str:
    """How item ``n`` leads in item ``k``, the next one; "" where it does not."""
    text, start = statement.text, statement.items[n].span[1]
    if any(mark in text[start : statement.items[k].span[0]] for mark in ",;:.،؛"):
        return ""
    between = fold(text[start : statement.items[k].span[0]]).split()
    if between[:1] in (["'s"], ["’s"]) and len(between) == 1:
        return "'s"
    own = fold(text[slice(*statement.items[n].span)]).split()
    if not between and len(own) > 1 and own[-1] in syntax_map("prepositions"):
        between = own[-1:]  # "the son of X"
    if not between and statement.lang == "ar":
        return _NEXT if not _joined(statement, k) and not statement.items[n].verbal else ""
    if not between or len(between) > LED_IN or statement.items[k].verbal:
        return ""
    if between[0] in syntax("present_be") | syntax("be_forms") and not statement.items[n].verbal:
        return _IS
    led = syntax_map("prepositions").get(between[0], "")
    return led if len(between) == 1 or between[1] in syntax("leading_in_nouns") else ""


# A verb left out


def _left_out(a: Alignment) -> tuple[int, int] | None:
    """ "The north belongs to X and the south to Y": the south does not belong to X."""
    for m, way, j in known(a.view, edges):
        if a.facts[m].verbal or not _gapped(a.view.statement, m):
            continue
        verbs = [(v, o) for v, how, o in known(a.view, edges) if how == way and v < m and a.facts[v].verbal]
        for verb, first in verbs:
            for n, mine, k in known(a.claim, edges):
                if mine != way or verb not in same(a, n) or not n:
                    continue
                who = [t for t in _subject(a.claim.statement, n) if same(a, t)]
                second = [t for t in who if min(same(a, t)) > first]
                earlier = [t for t in who if max(same(a, t)) < verb]
                if second and first in same(a, k) and j not in same(a, k):
                    return second[0], j
                if earlier and not second and j in same(a, k) and first not in same(a, k):
                    return earlier[0], first
    return None


def _gapped(statement: Statement, m: int) -> bool:
    """Whether "and the" stands before a noun phrase that ends in item ``m``."""
    k = m
    while k and statement.text[statement.items[k - 1].span[1] : statement.items[k].span[0]] == " ":
        k -= 1
    before = plain_words(statement.text[: statement.items[k].span[0]])[-2:]
    return not {"and", "while"}.isdisjoint(before)


def _subject(statement: Statement, verb: int) -> Sequence[int]:
    """The words of the clause before a verb."""
    return [n for n in range(verb) if statement.items[n].clause == statement.items[verb].clause]


# Whose it is


def _owned(a: Alignment) -> tuple[int, int] | None:
    """ "The union's offer" beside "the union rejects the ministry's offer": an offer that somebody else made."""
    recorded = [(m, j) for m, way, j in known(a.view, edges) if way in (_OF, _NEXT) and _somebody(a.view, j)]
    for n, way, k in known(a.claim, edges) if recorded else ():
        both = not syntax("mutual").isdisjoint(a.claim.items[n].ids)
        if way not in (_OF, _NEXT) or both or a.claim.items[n].kind != "term" or not _somebody(a.claim, k):
            continue
        things, owner = same(a, n), same(a, k)
        told = {m for t in range(len(a.claim.items)) for m in same(a, t)}
        things = {m for m in things if a.facts[m].words[:1] == a.claim.items[n].words[:1]}
        theirs = [(m, j) for m, j in recorded if m in things]
        if not theirs or not owner or any(j in told or j in owner for _, j in theirs):
            continue
        if all(j < m for j in owner for m, _ in theirs):
            return k, theirs[0][1]
    return None


def _somebody(side: View | Claim, n: int) -> bool:
    """Whether an item is a body or people."""
    return side.statement.items[n].kind == "term" and any(c.party or c.person for c in side.concepts(n))


# Who does it to whom, in a row of three words


def _about(a: Alignment) -> tuple[int, int] | None:
    """ "Villagers attack soldiers" beside "soldiers attack villagers": verbs that look like nouns."""
    items = a.claim.items
    for n in range(1, len(items) - 1) if a.claim.lang == "en" else ():
        m = a.pairs.get(n + 1, -1) + 1
        if m < 1 or a.pairs.get(n - 1) != m + 1 or items[n].words[:1] != a.facts[m].words[:1]:
            continue
        if not syntax("mutual", "with_each_other").isdisjoint(items[n].ids):
            continue
        if items[n - 1].kind == items[n + 1].kind == "mention":
            continue  # names are judged by their roles
        if a.claim.is_event(n) and _in_a_row(a.claim.statement, n) and _in_a_row(a.view.statement, m):
            return n - 1, m + 1
    return None


def _in_a_row(statement: Statement, n: int) -> bool:
    """Whether nothing but blanks parts an item from the nouns on both sides of it."""
    items, text = statement.items, statement.text
    rows = [(items[k], items[k + 1]) for k in (n - 1, n)]
    return all(text[one.span[1] : other.span[0]] == " " and one.clause == other.clause for one, other in rows)
