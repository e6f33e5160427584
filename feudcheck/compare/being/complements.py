"""What somebody or something is called: "X (born in 1961), known as Y, is a Kenyan singer and painter"."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.compare.comparison import CONFLICTS
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.frozen import dataclass
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.language.concept import Concept
    from feudcheck.model import Item, SlotComparison, Statement

_PRESENT = frozenset({"is", "are"})
_LED = frozenset({"a", "an", "the", "not", "no", "also"})  # words between "is" and what it is
_NOT = frozenset({"not", "no"})
_ARTICLES = frozenset({"the", "a", "an"})
_JOINED = frozenset({"and", "&", "or"})
_NOUNS = ("term", "mention", "date")
_BRACKETS = {"(": 1, "[": 1, ")": -1, "]": -1}


@dataclass(frozen=True, slots=True)
class Being:
    """``who`` is ``what``: indexes of items; ``whole``: nothing follows that says more of it.

    ``unsure``: what he is called he was, or is in a tale: "a former singer", "a fictional town".
    """

    who: tuple[int, ...]
    what: tuple[int, ...]
    present: bool
    negated: bool
    whole: bool
    unsure: bool


def excluded(a: Alignment, wrong: Sequence[SlotComparison]) -> bool:
    """Whether the claim denies of somebody just what the fact calls him, or calls him a thing of another sort."""
    mine = known(a.claim, _being)
    if mine is None:
        return False
    if any(s.slot != "polarity" for s in wrong):
        n, m = wrong[0].item, wrong[0].matched
        if len(wrong) > 1 or n is None or m is None:
            return False
        return _rival(a, n) == m or _by_another(a, mine, n, m)
    return mine.negated and called_so(a)


def begun(a: Alignment, wrong: Sequence[SlotComparison]) -> bool:
    """ "X formed in 2006" of "X is a rock band, formed in 2004": what a thing is began but once."""
    n, theirs = wrong[0].item, known(a.view, _being)
    head = a.claim.clauses[0].predicate
    if theirs is None or n is None or a.claim.items[n].date is None or head is None or head not in a.pairs:
        return False
    others = [k for k in range(len(a.claim.items)) if k not in (n, head)]
    who = bool(others) and all(any(m in theirs.who for m in a.hits[k]) for k in others)
    told = a.claim.items[head].ids, a.facts[a.pairs[head]].ids
    same = wrong[0].matched is not None and a.facts[wrong[0].matched].clause == a.facts[a.pairs[head]].clause
    return who and same and all(not syntax("forming").isdisjoint(ids) for ids in told)


def _by_another(a: Alignment, mine: Being, n: int, m: int) -> bool:
    """ "X is an album by Y" of "X is the second album by Z": a work is of those who made it."""
    theirs = _called(a)
    if theirs is None or mine.negated or theirs.negated or n != mine.what[-1] + 1 or n + 1 < len(a.claim.items):
        return False
    head, text = mine.what[-1], a.view.statement.text
    made = next((k for k in theirs.what if a.hits[head].get(k) is Link.SAME), m)
    if made >= m or "work" not in a.claim.families[head] or a.claim.items[n].prep != "by":
        return False
    if any(a.facts[k].verbal or a.facts[k].prep not in ("", "by") for k in range(made + 1, m + 1)):
        return False
    return plain_words(text[a.facts[made].span[1] : a.facts[m].span[0]])[:1] == ("by",)


def called_so(a: Alignment) -> bool:
    """Whether the fact calls the same one all that the claim calls him, or says he is not; nothing else is told."""
    mine, theirs = known(a.claim, _being), known(a.view, _being)
    if mine is None or theirs is None or not mine.whole or theirs.unsure or mine.unsure:
        return False
    if theirs.negated or mine.present != theirs.present:
        return False
    if not _same_one(a, mine, theirs):
        return False
    places = [next((m for m in theirs.what if a.hits[n].get(m) is Link.SAME), None) for n in mine.what]
    told = [m for m in places if m is not None]
    return len(told) == len(places) and told == sorted(told)


def may(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is a thing that the claim says somebody is."""
    mine = known(claim, _being) if claim.items[n].kind == "term" else None
    return mine is not None and not mine.negated and n in _heads(claim.items, claim.text, mine.what)


def _called(a: Alignment) -> Being | None:
    """What the fact calls the one of whom the claim says what he is."""
    mine, theirs = known(a.claim, _being), known(a.view, _being)
    return theirs if mine is not None and theirs is not None and _same_one(a, mine, theirs) else None


def elsewhere(a: Alignment, n: int, m: int | None) -> bool:
    """ "X is a river" of "X is a town on the river": the fact has the word (``m``; or in a name) of another."""
    theirs = _called(a) if may(a.claim, n) else None
    if theirs is None or theirs.negated or m in theirs.what:
        return False
    if m is None:
        return True
    if a.hits[n].get(m) is not Link.SAME or not a.facts[m].prep or _of_a_kind(a, theirs):
        return False
    between = plain_words(a.view.statement.text[a.facts[theirs.what[-1]].span[1] : a.facts[m].span[0]])
    again = any(one == "and" and two in _ARTICLES for one, two in pairwise(between))  # "and the parent company of"
    return bool(between) and not again


def _of_a_kind(a: Alignment, theirs: Being) -> bool:
    """ "X is a kind of bread", "one of the rivers": what follows is what it is."""
    return not syntax("kinds_of").isdisjoint(a.facts[theirs.what[-1]].words)


def of_another_sort(a: Alignment, n: int) -> SlotComparison | None:
    """ "X is a dog" of "X is a singer": nothing is of two such sorts."""
    m = _rival(a, n)
    return None if m is None else a.slot(n, CONFLICTS, "attribute-differs", m)


def _rival(a: Alignment, n: int) -> int | None:
    mine, theirs = known(a.claim, _being), _called(a)
    if mine is None or theirs is None or theirs.negated or theirs.unsure or mine.present != theirs.present:
        return None
    sorts = _sorts(a.claim.concepts(n)) if may(a.claim, n) else frozenset()
    heads = _heads(a.facts, a.view.statement.text, theirs.what)
    others = [(m, _sorts(a.view.concepts(m))) for m in heads]
    if not sorts or not others or any(not other or not sorts.isdisjoint(other) for _, other in others):
        return None
    return others[-1][0]


def _same_one(a: Alignment, mine: Being, theirs: Being) -> bool:
    """Whether both are of the same: each name, or each word, that the claim has for it is the fact's."""
    items = a.claim.items
    names = [n for n in mine.who if items[n].kind == "mention"] or list(mine.who)
    return all(any(a.hits[n].get(m) is Link.SAME for m in theirs.who) for n in names)


def _sorts(concepts: Sequence[Concept]) -> frozenset[str]:
    """Of what sorts a noun may be; none, where one of its senses is of no sort on the list."""
    of, of_family = syntax_map("sorts"), syntax_map("sorts_of_families")
    found: set[str] = set()
    for concept in concepts:
        if concept.kind != "thing":
            continue
        ids = (concept.id, *sorted(concept.isa))
        sort = next((of[id_] for id_ in ids if id_ in of), of_family.get(concept.family, ""))
        if not sort:
            return frozenset()
        found.update(sort.split(" "))
    return frozenset(found)


def _heads(items: Sequence[Item], text: str, what: Sequence[int]) -> list[int]:
    """The nouns at the ends of noun phrases: behind each stands a mark, an "and" or nothing of it."""
    marks = [text[items[k].span[1] : items[after].span[0]].casefold() for k, after in pairwise(what)]
    ends = [k for k, mark in zip(what, marks, strict=False) if "," in mark or not _JOINED.isdisjoint(mark.split())]
    return [k for k in (*ends, *what[-1:]) if items[k].kind == "term"]


def _being(side: View | Claim, _: int) -> Being | None:
    return _read(side.statement) if side.statement.lang == "en" else None


def _read(statement: Statement) -> Being | None:
    """What a sentence says that its subject is, where that is all that its main clause tells."""
    text, items = statement.text, statement.items
    asides = True
    at = _copula(text, asides=True)
    if at is None and text.count(",") == 1:
        asides, at = False, _copula(text, asides=False)  # "X, Y is a town"
    if at is None:
        return None
    start, stop = at
    who = _outside(text, items, start, asides=asides)
    if not who or any(items[n].verbal or items[n].kind not in ("mention", "term") for n in who):
        return None
    behind = [n for n, item in enumerate(items) if item.span[0] >= stop and "w:complete_list" not in item.ids]
    led = plain_words(text[stop : items[behind[0]].span[0]]) if behind else ()
    if not behind or any(word not in _LED | syntax("only_words") for word in led):
        return None
    if not _NOT.isdisjoint(led) and not syntax("only_words").isdisjoint(led):
        return None  # "is not only a singer"
    what: list[int] = []
    for n in behind:
        if not _goes_on(text, items, what, n):
            break
        what.append(n)
    if not what:
        return None
    unreal = syntax("unreal_adjectives", "bygone_adjectives")
    unsure = not unreal.isdisjoint(plain_words(text[stop : items[what[-1]].span[1]]))
    whole = what[-1] == behind[-1] and not plain_words(text[items[what[-1]].span[1] :])
    word = plain_words(text[start:stop])[0]
    who += [n for n, item in enumerate(items) if item.kind == "mention" and _other_name(text, item, start)]
    return Being(tuple(who), tuple(what), word in _PRESENT, not _NOT.isdisjoint(led), whole, unsure)


def _copula(text: str, *, asides: bool) -> tuple[int, int] | None:
    """Where the first "is" or "was" stands that is in no brackets and no aside between commas."""
    depth, aside, start = 0, False, 0
    for end in range(len(text) + 1):
        char = text[end] if end < len(text) else " "
        if char not in " ,()[]":
            continue
        word = text[start:end].casefold()
        start = end + 1
        if not depth and not aside and word in _PRESENT | syntax("was_forms"):
            return end - len(word), end
        depth += _BRACKETS.get(char, 0)
        aside ^= asides and char == "," and not depth
    return None


def _outside(text: str, items: Sequence[Item], stop: int, *, asides: bool) -> list[int]:
    """The items before ``stop`` in no brackets and no aside, if only articles stand between them."""
    kept, depth, aside = [], 0, False
    for at in range(stop):
        depth += _BRACKETS.get(text[at], 0)
        aside ^= asides and text[at] == "," and not depth
        if not depth and not aside:
            kept.append(at)
    inside = set(kept)
    found = [n for n, item in enumerate(items) if item.span[1] <= stop and item.span[0] in inside]
    return found if all(not items[n].prep for n in found) else []


def _other_name(text: str, item: Item, stop: int) -> bool:
    """Whether a name before ``stop`` is what somebody is known as, too: "X (born Y), known as Z, is"."""
    if item.span[1] > stop or item.prep not in ("", "as"):
        return False
    aside = text[: item.span[0]].replace("(", ",").replace(";", ",").rpartition(",")[2]
    return not syntax("known_by").isdisjoint(plain_words(aside)[:3])


def _goes_on(text: str, items: Sequence[Item], what: Sequence[int], n: int) -> bool:
    """Whether item ``n`` still belongs to what it is, after the items ``what``."""
    item = items[n]
    if item.verbal or item.kind not in _NOUNS:
        return False
    if not what:
        return True
    inside = {word for words in items[what[-1]].words for word in words.split(" ")}  # "South Korean" is one item
    inside -= syntax_map("prepositions").keys()
    between = text[items[what[-1]].span[1] : item.span[0]].replace(",", " ").replace("-", " ").split()
    return item.clause == items[what[0]].clause and _only(between, _JOINED | _ARTICLES | inside)


def _only(words: Collection[str], of: Collection[str]) -> bool:
    return all(word.casefold() in of for word in words)


