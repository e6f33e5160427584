"""A share ("half of them") beside what a fact tells of a whole and of its part."""

from __future__ import annotations

import itertools
import re

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.keys import Link
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

SHARES = ("share", "%")
_BETWEEN = 3  # items from a count to its whole: «عشرون لوحة من أصل ثلاثمئة»
_BEFORE, _WORDS = 40, 4  # characters and words before a figure that are looked at


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison of a share with the part of a whole that the fact tells; None where it tells none."""
    claimed = values.of(a.claim.items[n])
    if claimed.unit not in SHARES or claimed.low is claimed.high or len(a.view.amounts) < 2:
        return None
    for all_of_it, part in _told(a, n):
        first, second = values.of(a.facts[all_of_it]), values.of(a.facts[part])
        if first.unit != second.unit or not first.low or second.low is None or first.bound is not Bound.EXACT:
            continue
        told = second.low / first.low * (100 if claimed.unit == "%" else 1)
        outcome, rule, _ = values.compare(claimed, replace(claimed, low=told, high=told, bound=Bound.EXACT))
        if outcome is CONFLICTS and not (_of_the_same(a, n) and _all_told(a, n)):
            return a.slot(n, UNKNOWN, "uncovered-part", part)  # half of the houses, not of the boats
        return a.slot(n, outcome, rule, part, ("derived",))
    return None


def whole(a: Alignment, n: int) -> SlotComparison | None:
    """Agreement of the whole that a share is said to be of ("half of the 5 million") with the same figure on file."""
    items = a.claim.items
    share = items[n - 1].amount if n else None
    if share is None or share.unit != "share" or not _joined(items, a.claim.text, n - 1):
        return _whole_of_some(a, n)
    claimed = values.of(items[n])
    for m in a.view.amounts:
        told = values.of(a.facts[m])
        if values.comparable(claimed, told) and values.compare(claimed, told)[0] is AGREES:
            return a.slot(n, AGREES, m=m)
    return None


def _whole_of_some(a: Alignment, n: int) -> SlotComparison | None:
    """The whole of a count, "six of its 40 branches", beside what the fact has besides the six."""
    items, claimed = a.claim.items, values.of(a.claim.items[n])
    some = next((k for k in range(n - 1, max(-1, n - 1 - _BETWEEN), -1) if items[k].amount is not None), None)
    if claimed.unit is not None or some is None or values.of(items[some]).unit is not None:
        return None
    words = fold(a.claim.text[items[some].span[1] : items[n].span[0]]).split()
    nouns = [item for item in items[some + 1 : n] if not item.verbal]
    counted = {word for item in nouns for word in fold(a.claim.text[slice(*item.span)]).split()}
    if not set(words) - counted or not set(words) - counted <= syntax("of_a_whole") | syntax("possessives"):
        return None
    counts = [m for m in a.view.amounts if values.of(a.facts[m]).unit is None]
    others = [m for m in counts if values.compare(values.of(items[some]), values.of(a.facts[m]))[0] is not AGREES]
    if len(others) == len(counts):
        return None  # the six are not told
    for m in others:
        if values.compare(claimed, values.of(a.facts[m]))[0] is AGREES:
            return a.slot(n, AGREES, m=m)
    mine = {m for k in a.claim.nouns(n) for m, link in a.hits[k].items() if link is Link.SAME}
    same = [m for m in others if not mine.isdisjoint(a.view.nouns(m))]
    if len(same) == 1:
        return a.slot(n, CONFLICTS, "count-differs", same[0])
    return a.slot(n, UNKNOWN, "uncovered-part")


def part(a: Alignment, n: int, m: int) -> SlotComparison | None:
    """The comparison of a count with the share that the fact tells of a whole: "half of the 60 passengers" are 30."""
    share = a.facts[m - 1].amount if m else None
    if (share is None and _some_of_it(a, m)) or _of_another_whole(a, n, m):
        return a.slot(n, UNKNOWN, "uncovered-part", m)
    told, claimed = values.of(a.facts[m]), values.of(a.claim.items[n])
    if share is None or share.unit not in SHARES or share.low is None or told.low is None or claimed.unit in SHARES:
        return None
    if not _joined(a.facts, a.view.statement.text, m - 1):
        return None
    some = told.low * share.low / (100 if share.unit == "%" else 1)
    outcome, rule, _ = values.compare(claimed, replace(claimed, low=some, high=some, bound=Bound.EXACT))
    return a.slot(n, outcome, rule, m, ("derived",))


def _some_of_it(a: Alignment, m: int) -> bool:
    """Whether the fact tells of some or none of a figure, "most of the 14", "none of the 23": how many is open."""
    words = fold(a.view.statement.text[max(0, a.facts[m].span[0] - _BEFORE) : a.facts[m].span[0]]).split()[-_WORDS:]
    while words and words[-1] in ("the", "its", "their", "these", "those"):
        words.pop()
    own = fold(a.view.recorded(m)).split()[:1]
    if words[-1:] == ["of"]:
        words.pop()
    elif not own or not own[0].startswith("ال"):
        return False
    return bool(words) and (words[-1] in syntax("part_of_them") or words[-1] in syntax("nothing_words"))


def _of_another_whole(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim tells so many "of the 14", and the fact's figure is no such part: it is the 14, say."""
    items = a.claim.items
    if n + 1 >= len(items) or values.of(items[n]).unit is not None:
        return False
    if items[n + 1].amount is None:  # "ten of the samples", beside "14 of the 60 samples"
        led = fold(a.claim.text[items[n].span[1] :]).split()[:1]
        return led in (["of"], ["من"]) and any(_out_of(a, k, m) for k in a.view.amounts if k == m - 1)
    if values.of(items[n + 1]).unit is not None or not _joined(items, a.claim.text, n):
        return False
    nexts = a.facts[m + 1].amount if m + 1 < len(a.facts) else None
    if nexts is not None and values.compare(values.of(items[n + 1]), nexts)[0] is AGREES:
        return False  # "14 of the 60"
    whole = values.compare(values.of(items[n + 1]), values.of(a.facts[m]))[0]
    return whole is AGREES


def _joined(items: Sequence[Item], text: str, n: int) -> bool:
    """Whether a share is one of the amount that follows it."""
    between = fold(text[items[n].span[1] : items[n + 1].span[0]]).split()
    return set(between) <= syntax("of_a_whole") and (bool(between) or not text[items[n].span[0]].isascii())


def _of_the_same(a: Alignment, n: int) -> bool:
    """Whether the fact has every word of what the claim tells a share of."""
    items, told = a.claim.items, []
    for k in range(n + 1, len(items)):
        if items[k].clause != items[n].clause or items[k].verbal or items[k].kind not in ("term", "mention"):
            break
        told.append(k)
    if not told:
        return _named_whole(a, n) is not None
    return all(a.hits[k] or items[k].soft or not syntax("sums").isdisjoint(items[k].words) for k in told)


def _all_told(a: Alignment, n: int) -> bool:
    """Whether the fact has all that the claim tells in the clause of its share."""
    clause = a.claim.items[n].clause
    words = [k for k, i in enumerate(a.claim.items) if i.clause == clause and i.kind in ("term", "mention")]
    told = (k for k in words if syntax("sums").isdisjoint(a.claim.items[k].words))  # the sum is judged as such
    return all(a.hits[k] and Link.OPPOSITE not in a.hits[k].values() for k in told)


def _told(a: Alignment, n: int) -> Iterator[tuple[int, int]]:
    """(whole, part) of the fact's amounts that may be meant."""
    named, led_in = _named_whole(a, n), _led_in(a)
    if named is not None:
        yield from named or (pair for pair in led_in if _agrees_with_the_next(a, n, pair[0]))
        return
    yield from led_in
    for first, second in itertools.pairwise(a.view.amounts):
        if _part_of(a, second):
            yield first, second
        elif _out_of(a, first, second) or a.view.some_of(second) == first:
            yield second, first


def _named_whole(a: Alignment, n: int) -> list[tuple[int, int]] | None:
    """The pairs where the claim names the whole, "half of the 5 million pledged"; None where it names none."""
    items = a.claim.items
    if n + 1 >= len(items) or items[n + 1].amount is None:
        return None
    if not _joined(a.claim.items, a.claim.text, n):
        return None
    claimed = values.of(items[n + 1])
    alike = [m for m in a.view.amounts if values.comparable(claimed, values.of(a.facts[m]))]
    wholes = [m for m in alike if values.compare(claimed, values.of(a.facts[m]))[0] is AGREES]
    parts = [m for m in alike if m not in wholes]
    if len(wholes) != 1 or len(parts) != 1 or not _spoken_of(a, parts[0], wholes[0]):
        return []
    return [(wholes[0], parts[0])]


def _led_in(a: Alignment) -> list[tuple[int, int]]:
    """The pair of a fact that leads a whole in, "of the 94 films 41 were …", and goes on with the part claimed."""
    for k, m in enumerate(a.view.amounts):
        start = a.facts[m].span[0]
        before = re.split(r"[,;:،؛.]", a.view.statement.text[:start])[-1]
        if not fold(before).startswith(tuple(syntax("leading_a_whole_in"))):
            continue
        parts = [j for j in a.view.amounts[k + 1 :] if _smaller(a, j, m)]
        told = parts if len(parts) == 1 else [j for j in parts if _alone(a, j, parts)]
        return [(m, j) for j in told if len(parts) == 1 or _spoken_of(a, j, m)]
    return []


def _smaller(a: Alignment, part: int, whole: int) -> bool:
    """Whether a count is below another one, in the same statement."""
    less, more = values.of(a.facts[part]), values.of(a.facts[whole])
    if less.unit is not None or more.unit is not None or less.low is None or more.low is None:
        return False
    return less.low < more.low


def _alone(a: Alignment, part: int, parts: list[int]) -> bool:
    """Whether the claim has words that stand with one part, and none that stand with the others alone."""
    near = {j: set(a.view.company(j)) for j in parts}
    own = {j: near[j].difference(*(near[k] for k in parts if k != j)) for j in parts}
    said = {m for hits in a.hits for m, link in hits.items() if link is Link.SAME}
    return bool(own[part] & said) and not any(own[j] & said for j in parts if j != part)


def _agrees_with_the_next(a: Alignment, n: int, whole: int) -> bool:
    """Whether the whole that the claim names after its share is the fact's."""
    claimed, told = values.of(a.claim.items[n + 1]), values.of(a.facts[whole])
    return values.comparable(claimed, told) and values.compare(claimed, told)[0] is AGREES


def _spoken_of(a: Alignment, part: int, whole: int) -> bool:
    """Whether the claim has words of what stands with the part and not with the whole: "paid", "initial"."""
    own = set(a.view.company(part)) - set(a.view.company(whole))
    return any(link is Link.SAME and m in own for hits in a.hits for m, link in hits.items())


def _out_of(a: Alignment, part: int, whole: int) -> bool:
    """Whether the fact tells a part out of a whole: "120 of the island's 340 boats", "9 out of 21"."""
    text, start, stop = a.view.statement.text, a.facts[part].span[1], a.facts[whole].span[0]
    between = fold(text[start:stop]).split()
    if a.facts[part].clause != a.facts[whole].clause or not between or a.facts[part].span == (0, 0):
        return False
    if any(mark in text[start:stop] for mark in syntax("commas")):
        return False
    return between[0] in syntax("of_a_whole") and values.of(a.facts[part]).unit is None


def _part_of(a: Alignment, m: int) -> bool:
    """Whether the fact goes on from a figure to what it is a part of: "240 of them", "منها 240"."""
    text, (start, stop) = a.view.statement.text, a.facts[m].span
    after, before = text[stop:].split(maxsplit=2)[:2], text[:start].split()[-1:]
    of_them = len(after) > 1 and after[0] == "of" and after[1].rstrip(".,;") in syntax("wholes")
    return of_them or (bool(before) and before[0].lstrip("و") in syntax("wholes"))
