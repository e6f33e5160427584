"""What somebody or something is called: "X (born in 1961), known as Y, is a Kenyan singer and painter"."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.compare import posts
from feudcheck.compare.being import neighbours
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.frozen import dataclass
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison, Statement

_PRESENT = frozenset({"is", "are"})
_LED = frozenset({"a", "an", "the", "not", "no", "also"})  # words between "is" and what it is
_NOT = frozenset({"not", "no"})
_NOUNS = ("term", "mention", "date")
_MODIFIERS = 6  # words from "who" to what he is
_WHERE = frozenset({"in", "at", "near"})
_NEAR = 4  # words before what somebody is among which "is" stands
_OWNS = ("'s", "’s", "' ", "’ ")
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


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the fact calls another one what the claim calls this one."""
    mine = known(a.claim, being)
    if mine is None:
        return []
    theirs = known(a.view, being)
    for n in heads(a.claim.items, a.claim.text, mine.what) or list(mine.what[-1:]):
        m = a.pairs.get(n)
        if m is None or (a.claim.lang == "en" and (_placed(a, n) or neighbours.beside_its_name(a, mine.who, m))):
            continue
        other = neighbours.of_its_neighbour(a, mine.who, m)
        if a.claim.lang == "ar" or other is not None:
            return neighbours.aspect(a, n, other)
        bearer = _before_relative(a, m)
        if theirs is not None and any(j in a.hits[k] for k in mine.who for j in theirs.what):
            continue  # "her husband was the pianist X"
        who = theirs.who if theirs is not None and m in theirs.what else () if bearer is None else (bearer,)
        named = any(a.hits[k].get(j) is Link.SAME for k in range(len(a.claim.items)) for j in who)
        if (who and not named) or (not who and _done_instead(a, mine, n, m)):
            recorded = a.view.recorded((*who, m)[0])
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]
    return []


def _placed(a: Alignment, n: int) -> bool:
    """Whether item ``n`` only tells where somebody is: "is behind the church"."""
    before = plain_words(a.claim.text[: a.claim.items[n].span[0]])[-2:]
    return any(word in syntax_map("sides_of_it") or word in syntax_map("prepositions") for word in before)


def _done_instead(a: Alignment, mine: Being, n: int, m: int) -> bool:
    """Whether the fact has a deed between somebody and item ``m``: "X founded the museum" makes X no museum."""
    placed = a.facts[m].prep in _WHERE and not a.facts[m].verbal and may(a.claim, n)  # "lives in a Danish town"
    if not mine.negated and (placed or neighbours.only_made(a, n, m)):
        return True  # "is a book" of "wrote", "was written by"
    named = a.facts[m].prep == "as" or posts.told(a, n, m)
    if mine.negated or a.facts[m].verbal or named or a.claim.items[n].kind != "term":
        return False
    there = [j for k in mine.who for j, link in a.hits[k].items() if link is Link.SAME]
    near = min(there, key=lambda j: abs(j - m), default=m)
    between = [a.facts[k] for k in range(min(near, m) + 1, max(near, m)) if a.facts[k].verbal]
    between = [f for f in between if f.clause in (a.facts[m].clause, a.facts[near].clause)]
    becomes = syntax("becoming", "put_in_office", "installing", "making_somebody", "serving", "became")
    if not between or any(not becomes.isdisjoint((*f.ids, *f.words)) for f in between):
        return False
    before = plain_words(a.view.statement.text[: a.facts[m].span[0]])[-_NEAR:]
    return syntax("be_forms", "became").isdisjoint(before) and "as" not in before


def _before_relative(a: Alignment, m: int) -> int | None:
    """Of whom a relative clause says that he is ``m``: "Y, who is a painter", "Y, who served as mayor"."""
    words = plain_words(a.view.statement.text[: a.facts[m].span[0]])
    at = max((k for k, word in enumerate(words) if word in syntax("relatives")), default=-1)
    if at < 1 or words[at + 1 : at + 2] == () or words[at + 1] not in syntax("is_one") or len(words) - at > _MODIFIERS:
        return None
    end = a.view.statement.text[: a.facts[m].span[0]].casefold().rfind(f" {words[at]} ")
    before = [k for k in range(m) if a.facts[k].span[1] <= end + 1]
    return before[-1] if before else None


def called_so(a: Alignment) -> bool:
    """Whether the fact calls the same one all that the claim calls him, or says he is not; nothing else is told."""
    mine, theirs = known(a.claim, being), known(a.view, being)
    if mine is None or theirs is None or not mine.whole or theirs.unsure or mine.unsure:
        return False
    if theirs.negated or mine.present != theirs.present:
        return False
    if not _same_one(a, mine, theirs):
        return False
    places = [next((m for m in theirs.what if a.hits[n].get(m) is Link.SAME), None) for n in mine.what]
    return None not in places and places == sorted(m for m in places if m is not None)


def is_so(a: Alignment, n: int, m: int) -> bool:
    """Whether item ``m`` is what the fact calls the one of whom the claim says that he is ``n``."""
    mine, theirs = known(a.claim, being), called(a)
    told = theirs is not None and m in theirs.what
    return mine is not None and may(a.claim, n) and (told or neighbours.beside_its_name(a, mine.who, m))


def of_its_subject(a: Alignment, j: int, m: int) -> bool:
    """Whether the fact says of its item ``j`` that it is ``m``, whatever an aside tells: "X, played by Y, is one"."""
    theirs = known(a.view, being)
    return theirs is not None and not theirs.negated and j in theirs.who and m in theirs.what


def may(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is a thing that the claim says somebody is."""
    whose = claim.text[claim.items[n].span[1] :].startswith(_OWNS[:2])  # "the world's best-known company"
    mine = known(claim, being) if claim.items[n].kind == "term" and not whose else None
    return mine is not None and not mine.negated and n in heads(claim.items, claim.text, mine.what)


def called(a: Alignment) -> Being | None:
    """What the fact calls the one of whom the claim says what he is."""
    mine, theirs = known(a.claim, being), known(a.view, being)
    return theirs if mine is not None and theirs is not None and _same_one(a, mine, theirs) else None


def elsewhere(a: Alignment, n: int, m: int | None) -> bool:
    """ "X is a river" of "X is a town on the river": the fact has the word (``m``; or in a name) of another."""
    theirs = called(a) if may(a.claim, n) else None
    if theirs is None or theirs.negated or m in theirs.what:
        return False
    if m is None or neighbours.only_made(a, n, m):
        return True  # "is a book" of "is a film written by"
    if a.hits[n].get(m) is not Link.SAME or _of_a_kind(a, theirs):
        return False
    between = plain_words(a.view.statement.text[a.facts[theirs.what[-1]].span[1] : a.facts[m].span[0]])
    again = any(one == "and" and two in ARTICLES for one, two in pairwise(between))  # "and the parent company of"
    own = " ".join(a.facts[theirs.what[-1]].words).split()  # "song by" has its preposition in its phrase
    return bool(between) and not again and bool(a.facts[m].prep or between[0] in own)


def _of_a_kind(a: Alignment, theirs: Being) -> bool:
    """ "X is a kind of bread", "one of the rivers": what follows is what it is."""
    return not syntax("kinds_of").isdisjoint(a.facts[theirs.what[-1]].words)


def _same_one(a: Alignment, mine: Being, theirs: Being) -> bool:
    """Whether both are of the same: each name, or each word, that the claim has for it is the fact's."""
    items = a.claim.items
    names = [n for n in mine.who if items[n].kind == "mention"] or list(mine.who)
    return all(any(a.hits[n].get(m) is Link.SAME for m in theirs.who) for n in names)


def heads(items: Sequence[Item], text: str, what: Sequence[int]) -> list[int]:
    """The nouns at the ends of noun phrases: behind each stands a mark, an "and" or nothing of it."""
    marks = [text[items[k].span[1] : items[after].span[0]].casefold() for k, after in pairwise(what)]
    parted = ("," in mark or not syntax("and_or").isdisjoint(mark.split()) for mark in marks)
    ends = [k for k, part in zip(what, parted, strict=False) if part]
    return [k for k in (*ends, *what[-1:]) if items[k].kind == "term"]


def being(side: View | Claim, _: int) -> Being | None:
    return _read(side.statement) if side.statement.lang == "en" else _called(side)


def _called(side: View | Claim) -> Being | None:
    """What an Arabic sentence with no verb at its head calls the name that it begins with: «X رواية»."""
    what, items = neighbours.called(side), side.statement.items
    real = what and _real(side.statement.text, items, what, 0)
    return Being((0,), tuple(what), True, False, what[-1] == len(items) - 1, not real) if what else None


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
    not_only = not _NOT.isdisjoint(led) and not syntax("only_words").isdisjoint(led)  # "is not only a singer"
    if not behind or not_only or any(word not in _LED | syntax("only_words") for word in led):
        return None
    what: list[int] = []
    for n in behind:
        if not _goes_on(text, items, what, n):
            break
        what.append(n)
    if not what:
        return None
    real = _real(text, items, what, stop)
    whole = what[-1] == behind[-1] and len(real) in (0, len(what)) and not plain_words(text[items[what[-1]].span[1] :])
    word = plain_words(text[start:stop])[0]
    who += [n for n, item in enumerate(items) if item.kind == "mention" and _other_name(text, item, start)]
    return Being(tuple(who), tuple(real or what), word in _PRESENT, not _NOT.isdisjoint(led), whole, not real)


def _real(text: str, items: Sequence[Item], what: Sequence[int], stop: int) -> list[int]:
    """The items ``what`` but for those of a part of the list that is no more or in a tale: "a poet and former spy"."""
    unreal = syntax("unreal_adjectives", "bygone_adjectives")
    real: list[int] = []
    part: list[int] = []
    ends = set(heads(items, text, what))
    begin = stop
    for k in what:
        part.append(k)
        if k in ends or k == what[-1]:
            if unreal.isdisjoint(plain_words(text[begin : items[k].span[1]])):
                real += part
            part, begin = [], items[k].span[1]
    return real


def copula(text: str) -> tuple[int, int] | None:
    """Where the "is" of a sentence stands, if it is in no aside."""
    return _copula(text, asides=True)


def _copula(text: str, *, asides: bool) -> tuple[int, int] | None:
    """Where the first "is" or "was" stands that is in no brackets and no aside between commas."""
    depth, commas, start = 0, 0, 0
    for end in range(len(text) + 1):
        char = text[end] if end < len(text) else " "
        if char not in " ,()[]":
            continue
        word = text[start:end].casefold()
        if not depth and word in _PRESENT | syntax("was_forms"):
            ended = commas > 1 and text[:start].rstrip().endswith(",")
            if not commas or not asides or ended:
                return start, end
        start = end + 1
        depth += _BRACKETS.get(char, 0)
        commas += char == "," and not depth
    return None


def _outside(text: str, items: Sequence[Item], stop: int, *, asides: bool) -> list[int]:
    """The items before ``stop`` in no brackets and no aside, if only articles stand between them."""
    kept, depth = set(), 0
    for at in range(stop):
        depth += _BRACKETS.get(text[at], 0)
        if asides and text[at] == "," and not depth:
            break
        if not depth:
            kept.add(at)
    found = [n for n, item in enumerate(items) if item.span[1] <= stop and item.span[0] in kept]
    found = [n for n in found if not text.startswith(_OWNS, items[n].span[1])]  # "X's brother Y is a painter"
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
    if item.verbal or not (item.kind in _NOUNS or text.startswith("-", item.span[1])):  # "a 58-storey tower"
        return False
    if not what:
        return True
    inside = {word for words in items[what[-1]].words for word in words.split(" ")}  # "South Korean" is one item
    inside = (inside - syntax_map("prepositions").keys()) | syntax("and_or") | ARTICLES
    between = text[items[what[-1]].span[1] : item.span[0]].replace(",", " ").replace("-", " ").split()
    return item.clause == items[what[0]].clause and inside.issuperset(map(str.casefold, between))
