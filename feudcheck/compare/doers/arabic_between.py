"""What a long Arabic sentence tells in one of its parts is not told in another: «بينما», «الذي», «بعد أن», «وقال»."""

from __future__ import annotations

from itertools import pairwise

from feudcheck.compare.clauses.arabic_reach import Reach, parts_of
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.doers.whose_deed import plain_deed
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.clauses.arabic_parts import Part
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_NAMING = frozenset({"w:titles", "w:generic_nouns"})
_OBJECTS = ("ها", "هم", "هما", "ه")
_SHORTEST = 3
_BESIDE = 2  # items between a name and what it is called, at most
_PLURAL = ("وا", "ون", "ان", "ين")
_WAYS = {"الي": "من", "من": "الي"}
_GAP = 0  # items that a claim may leave out between what it says of somebody and the name
_LONG = 20  # spaces
_LEAST = 2  # parts of a sentence in which a word may be in the wrong one


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for the first word that the fact has in another part than its verb."""
    if a.view.language != "ar" or a.claim.lang != "ar" or a.view.statement.lang != "ar":
        return []
    if not known(a.view, _is_long):
        return []
    theirs = parts_of(a.view)
    if len(theirs.parts) < _LEAST or known(a.claim, _gives_reason):
        return []
    mine = parts_of(a.claim)
    for part in mine.parts:
        n = _apart(a, mine, theirs, part)
        if n is None:
            n = _named_for(a, part)
        if n is not None and a.claim.items[n].clause in a.clauses:
            recorded = a.view.recorded(a.pairs[n]) if n in a.pairs else None
            return [a.aspect("relation", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]
    return []


def _is_long(view: View, _: int) -> bool:
    """Whether a fact is a sentence of so many words that what is far apart is seldom told together."""
    return view.statement.text.count(" ") >= _LONG


def _gives_reason(claim: Claim, _: int) -> bool:
    """Whether it says what the reason of something was: what that is, others judge."""
    return any(_bare_of_object(claim.written(n)) in syntax("arabic_reasons") for n in range(len(claim.items)))


def _places(a: Alignment, n: int) -> set[int]:
    """The fact's items that back claim item ``n``."""
    found = {m for m, link in a.hits[n].items() if link is Link.SAME}
    if n in a.pairs:
        found.add(a.pairs[n])
    return found


def _apart(a: Alignment, mine: Reach, theirs: Reach, part: Part) -> int | None:
    items = [n for n in part.items if n != part.head and _says_more(a, n)]
    head = part.head
    heads = _heads(a, theirs, head) if head is not None else set()
    opens = bool(part.items) and not a.claim.items[part.items[0]].span[0]
    if head is not None and opens and head != part.items[0] and not mine.verb(head):
        heads = set()  # «X رسامة»
    if not heads or head is None:
        if len(mine.parts) > 1 or a.claim.statement.speeches or any(a.claim.items[n].verbal for n in part.items[2:]):
            return None
        told = [n for n in part.items if not (a.claim.items[n].soft or a.claim.items[n].prep) and _places(a, n)]
        return _strewn(a, theirs, told)
    items = [n for n in items if heads.isdisjoint(_places(a, n))]
    missed = None
    for m in sorted(heads):
        number = theirs.of.get(m)
        if number is None:
            return None
        wrong = _outside(a, theirs, m, items) or _not_its_doer(a, mine, theirs, m, part, items)
        if not wrong:
            return _miscounted(a, theirs, items)
        missed = missed or wrong
    return missed[0] if missed else None


def _says_more(a: Alignment, n: int) -> bool:
    """Whether the fact's words for claim item ``n`` have a place in the sentence that matters here."""
    item = a.claim.items[n]
    if a.claim.written(n) in syntax_map("prepositions"):
        return False
    if item.soft or not _NAMING.isdisjoint(item.ids) or any(n == s.speaker for s in a.claim.statement.speeches):
        return False
    places = _places(a, n)
    return bool(places) and all(a.facts[m].span[1] for m in places)


def _heads(a: Alignment, theirs: Reach, head: int) -> set[int]:
    """The fact's words for the claim's verb: the very verb, where it has it."""
    found = _places(a, head)
    if a.claim.items[head].kind != "term":
        return found
    word = _bare(a.claim.written(head))
    same = {m for m, f in enumerate(a.facts) if f.verbal and theirs.verb(m) and _bare(a.view.recorded(m)) == word}
    return same or found


def _bare(written: str) -> str:
    """A verb without what is glued to it: «وأعدتها» → «اعد»."""
    word = _bare_of_object(written)
    if word[:1] == "و" and len(word) > _SHORTEST:
        word = word[1:]
    return word.removesuffix("ت") if len(word) > _SHORTEST else word


def _bare_of_object(written: str) -> str:
    word = fold(written)
    ending = next((e for e in _OBJECTS if word.endswith(e) and len(word) - len(e) >= _SHORTEST), "")
    return word.removesuffix(ending)


def _outside(a: Alignment, theirs: Reach, told: int, items: list[int]) -> list[int]:
    """The claim's words that the fact has out of reach of its verb ``told``, and of what the claim says further on."""
    reach, number = theirs.reach(told), theirs.of[told]
    out = []
    for n in items:
        places = _places(a, n)
        if _led_otherwise(a, n, places):
            out.append(n)
            continue
        kin = {theirs.kin(m) for m in places if m in theirs.of}
        if None not in kin and kin.isdisjoint(a.pairs.values()):
            out.append(n)
            continue
        if not reach.isdisjoint(places):
            continue
        below = [m for m in places if m in theirs.of and theirs.below(theirs.of[m], number)]
        if below and a.claim.is_event(n):
            reach = reach.union(*map(theirs.reach, below))
        else:
            out.append(n)
    return out


def _not_its_doer(
    a: Alignment, mine: Reach, theirs: Reach, m: int, part: Part, items: list[int]
) -> list[int]:
    """The first of the claim's words for who does it, where the fact has them elsewhere in the part."""
    head, number = part.head, theirs.of[m]
    if head is None or not mine.verb(head):
        return []
    passive = a.claim.clauses[a.claim.items[head].clause].passive
    called = next((n for n in part.doers if n in a.claim.persons and _places(a, n)), None)
    if called is not None and all(theirs.verb(p) for p in _places(a, called)):
        return [called]  # «الرئيس» is not who «ليترأس»
    told_of = (n for n in part.doers if _places(a, n) and a.claim.items[n].kind != "amount")
    first = next((n for n in told_of if n in items or a.claim.items[n].kind == "mention"), None)
    if first is not None and first < head and mine.event(first):
        return []
    there = theirs.parts[number]
    told = there.head
    if first is None or first not in items:
        return []  # whose word it is others judge
    places = _places(a, first)
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
    if not places.intersection(there.doers) and _of_her(a.claim.written(head), theirs.written(told)):
        return [first]
    return _half_of_name(a, first, there) or _behind_another(a, theirs, m, part, first, places)


def _of_her(mine: str, theirs: str) -> bool:
    """Whether one of two forms of a verb is of "she" and the other of "he"."""
    one, other = _bare_of_object(mine), _bare_of_object(theirs)
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
    if a.claim.items[after].span[0] - a.claim.items[first].span[1] > 1 or _places(a, first).isdisjoint(there.items):
        return []
    return [after] if _places(a, after).isdisjoint((*there.items, *there.tails, *there.before)) else []


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
        others = _places(a, n)
        if others and others <= set(there.items) and m < min(others) and max(others) < min(places):
            return [first]
    return []


def _led_otherwise(a: Alignment, n: int, places: set[int]) -> bool:
    """Whether the claim has "to" where the fact has "from", or the reverse."""
    mine = _word_before(a.claim.text, a.claim.items[n].span[0])
    if mine not in _WAYS:
        return False
    return all(_word_before(a.view.statement.text, a.facts[m].span[0]) == _WAYS[mine] for m in places)


def _word_before(text: str, start: int) -> str:
    words = text[:start].rsplit(None, 1)
    return fold(words[-1]) if words else ""


def _strewn(a: Alignment, theirs: Reach, items: list[int]) -> int | None:
    """The first word of a claim without a verb that the fact has far from the others."""
    if len(items) < 2:
        return None
    lists = [sorted(_places(a, n)) for n in items]
    for start in lists[0]:
        near = sorted({start, *(min(found, key=lambda m: abs(m - start)) for found in lists[1:])})
        skipped = [range(b + 1, c) for b, c in pairwise(near)]
        whole = all(len([k for k in gap if not a.facts[k].soft]) <= _GAP for gap in skipped)
        whole = whole and not any(c.person for gap in skipped for k in gap for c in a.view.concepts(k))
        whole = whole or all(not gap or theirs.kin(gap[0]) == gap[0] - 1 for gap in skipped)
        if whole and not any(theirs.verb(k) for k in range(near[0] + 1, near[-1])):
            return None
    return items[-1]


def _miscounted(a: Alignment, theirs: Reach, items: list[int]) -> int | None:
    """A number whose noun the fact has, but not behind that number."""
    for n in items:
        item, noun = a.claim.items[n], n + 1
        if item.kind != "amount" or noun not in items or a.claim.items[noun].kind != "term" or n not in a.pairs:
            continue
        if item.amount is None or a.claim.items[noun].prep not in ("", item.prep, "from"):
            continue
        if (item.amount.unit is not None) != (a.claim.items[noun].prep == "from"):
            continue
        m = a.pairs[n]
        if a.facts[m].kind != "amount" or m + 1 >= len(a.facts):
            continue
        near = {m - 1, m + 1}
        if m + 2 < len(a.facts) and a.facts[m + 2].span[0] - a.facts[m + 1].span[1] <= 1:
            near.add(m + 2)
        if _places(a, noun).isdisjoint(near):
            return noun
    return None


def _named_for(a: Alignment, part: Part) -> int | None:
    """A place that only stands in the fact as part of a name: «طيران كندا», «بنك لشبونة»."""
    for n in part.items:
        if a.claim.items[n].prep != "in" or n not in a.pairs or not n:
            continue
        before = fold(a.claim.text[: a.claim.items[n].span[0]]).split()[-1:]
        if before != ["في"]:
            continue
        named = fold(a.claim.written(n))
        for m in [m for m in _places(a, n) if fold(a.view.recorded(m)) == named] or _places(a, n):
            words = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-1:]
            if not words or words[0].removeprefix("ل") not in syntax("named_for_places"):
                break
        else:
            return n
    return None
