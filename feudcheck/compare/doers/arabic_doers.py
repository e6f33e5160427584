"""Who does what the verb of a part of a long Arabic sentence tells, and whom the claim has in his place."""

from __future__ import annotations

from feudcheck.compare.doers.whose_deed import plain_deed
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.clauses.arabic_part import Part
    from feudcheck.compare.clauses.arabic_reach import Reach

_OBJECTS = ("ها", "هم", "هما", "ه")
_SHORTEST = 3
_BESIDE = 2  # items between a name and what it is called, at most
_PLURAL = ("وا", "ون", "ان", "ين")


def places_of(a: Alignment, n: int) -> set[int]:
    """The fact's items that back claim item ``n``."""
    found = {m for m, link in a.hits[n].items() if link is Link.SAME}
    if n in a.pairs:
        found.add(a.pairs[n])
    return found


def another(a: Alignment, mine: Reach, theirs: Reach, m: int, part: Part, items: list[int]) -> list[int]:
    """The first of the claim's words for who does it, where the fact has them elsewhere in the part."""
    head, number = part.head, theirs.of[m]
    if head is None or not mine.verb(head) or _of_a_pronoun(a, head):
        return []
    passive = a.claim.clauses[a.claim.items[head].clause].passive or _of_itself(a, head)
    doers = part.before if part.kind == "relative" and not part.resumes and part.before else part.doers
    called = next((n for n in doers if n in a.claim.persons and places_of(a, n)), None)
    if called is not None and all(theirs.verb(p) for p in places_of(a, called)):
        return [called]  # «الرئيس» is not who «ليترأس»
    told_of = (n for n in doers if places_of(a, n) and a.claim.items[n].kind != "amount")
    first = next((n for n in told_of if n in items or a.claim.items[n].kind == "mention"), None)
    if first is not None and first < head and mine.event(first):
        return []
    if first is not None and any(a.claim.items[n].soft and places_of(a, n) & theirs.doers(number) for n in doers):
        return []  # «أكد مصدر حقيقة الخطط»: the source does it
    there = theirs.parts[number]
    told = there.head
    if first is None or first not in items:
        return []  # whose word it is others judge
    places = places_of(a, first)
    if told != m and not theirs.verb(m):
        if there.kind == "aside" and there.up is not None and m == there.items[0]:
            return [first] if theirs.doers(there.up).isdisjoint(places) else []
        called = theirs.written(m).startswith("ال") or any(c.person for c in a.view.concepts(m))
        return [first] if called and min(abs(p - m) for p in places) > _BESIDE else []
    if passive or told != m or told is None or not plain_deed(a, a.claim.items[head].clause, head, m):
        return []
    if a.linked(head, m) is not Link.SAME or a.view.clauses[a.facts[told].clause].passive:
        return []
    if (theirs.doers(number) | {told}).isdisjoint(places):
        return [first]
    if not places.intersection(there.doers) and of_her(a.claim.written(head), theirs.written(told)):
        return [first]
    return _half_of_name(a, first, there) or _behind_another(a, theirs, m, part, first, places)


def _of_itself(a: Alignment, head: int) -> bool:
    """ «أوصد القسم أبوابه»: what a thing does to its own is done to it."""
    words = a.claim.items[head].words
    return bool(words) and " " in words[0] and words[0].split(" ")[-1] in syntax("own_ends")


def _of_a_pronoun(a: Alignment, verb: int) -> bool:
    """Whether a pronoun before the verb does it: what follows is whom it is done to («إنها سلمت السائق»)."""
    before = word_before(a.claim.text, a.claim.items[verb].span[0])
    return before.endswith(_OBJECTS) and syntax_map("part_openers").get(before) == "content"


def of_her(mine: str, theirs: str) -> bool:
    """Whether one of two forms of a verb is of "she" and the other of "he"."""
    one, other = bare_of_object(mine), bare_of_object(theirs)
    if one.endswith(_PLURAL) or other.endswith(_PLURAL):
        return False
    if one[:1] in "يت" and other[:1] in "يت" and one[1:] == other[1:]:
        return one[0] != other[0]
    return one.endswith("ت") != other.endswith("ت") and one.removesuffix("ت") == other.removesuffix("ت")


def _half_of_name(a: Alignment, first: int, there: Part) -> list[int]:
    """The second word of the doer's name, where the fact has it with another first one: «دار الساقي», «دار الشروق»."""
    after = first + 1
    if not there.resumes or after >= len(a.claim.items) or "w:unknown" not in a.claim.items[after].ids:
        return []
    if a.claim.items[after].span[0] - a.claim.items[first].span[1] > 1 or places_of(a, first).isdisjoint(there.items):
        return []
    return [after] if places_of(a, after).isdisjoint((*there.items, *there.tails, *there.before)) else []


def _behind_another(
    a: Alignment, theirs: Reach, m: int, part: Part, first: int, places: set[int]
) -> list[int]:
    """The doer, where the fact has him behind the one whom the claim has it done to: «استقبل X Y», «استقبل Y X»."""
    if part.head is None or first < part.head:
        return []
    there = theirs.parts[theirs.of[m]]
    if m not in there.items or places.isdisjoint((*there.items, *there.tails)):
        return []
    for n in part.doers:
        if n <= first + 1 or a.claim.items[n].kind == "amount":
            continue
        if any("w:titles" in a.claim.items[k].ids for k in range(first, n + 1)):
            continue
        others = places_of(a, n)
        if others and others <= set(there.items) and m < min(others) and max(others) < min(places):
            return [first]
    return []


def bare_of_object(written: str) -> str:
    return fold(written).removesuffix(object_pronoun(written))


def object_pronoun(written: str) -> str:
    """What a verb has glued to it for whom it is done to: «خفضتها»."""
    word = fold(written)
    return next((e for e in _OBJECTS if word.endswith(e) and len(word) - len(e) >= _SHORTEST), "")


def word_before(text: str, start: int) -> str:
    words = text[:start].rsplit(None, 1)
    return fold(words[-1]) if words else ""
