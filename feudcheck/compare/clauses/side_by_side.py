"""Two told side by side: "in Paris on Monday and in Rome on Tuesday" has nothing in Rome on Monday.

Behind "and" stand, with no verb of their own, as many parts of the same kinds as before it. Each goes with those on
its own side.
"""

from __future__ import annotations

import re

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison, Statement

_STOPS = re.compile("[.;:؛]")
_COMMAS = re.compile("[,،]")
_MOST = 8  # items on either side
_TWO = 2
_AND = "و"
_PLAIN = ("noun", "")
_OWNS = ("'s ", "’s ")

Sides = tuple[tuple[int, int], ...]  # the parts before "and", each with the one behind it that answers to it


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for a part of the claim that the fact has on the other side of its "and"."""
    sides = known(a.view, _of_fact)
    if len(sides) < _TWO:
        return []
    place = {m: (k, side) for k, pair in enumerate(sides) for side, m in enumerate(pair)}
    persons, items = syntax("persons"), a.claim.items  # "30 people" of "14 people … and 30 others"
    told = [(n, *place[m]) for n, m in sorted(a.pairs.items()) if m in place and persons.isdisjoint(items[n].words)]
    for group in _groups(a.claim, [n for n, _, _ in told]):
        mine = [(n, k, side) for n, k, side in told if n in group]
        right = {k for _, k, side in mine if side}
        left = {k for _, k, side in mine if not side} - right  # "the last train" of "the first train and the last"
        if left and right:
            n = next(n for n, _, side in mine if side)
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(a.pairs[n]), n)]
    return []


def _groups(claim: Claim, told: list[int]) -> list[set[int]]:
    """The claim's items on either side of its own "and", where it tells of both; else all of them."""
    at = next((n for n in told[1:] if _joined(claim.statement, n)), None)
    if at is None or len(told) <= _TWO:
        return [set(told)]
    first, second = {n for n in told if n < at}, {n for n in told if n >= at}
    return [first, second] if len(first) > 1 and len(second) > 1 else [set(told)]


def _of_fact(view: View, _: int) -> Sides:
    return _sides(view.statement)


def _sides(statement: Statement) -> Sides:
    items = statement.items
    for at in range(1, len(items)):
        if not _joined(statement, at) or items[at].verbal:
            continue
        behind = _behind(statement, at)
        for stop in range(len(behind), 1, -1):  # what follows may be of both: "of $96 million and … in 2023"
            found = _answers(statement, at, behind[:stop])
            pairs = [(i, j) for i, j in found if items[i].words != items[j].words or not items[i].words]
            if len(pairs) >= _TWO and _alike(statement, pairs):
                return tuple(pairs)
    return ()


def _alike(statement: Statement, pairs: list[tuple[int, int]]) -> bool:
    """Whether the two sides are built alike: by days, figures or prepositions, or with one verb or owner for both."""
    (first, _), (last, _) = pairs[0], pairs[-1]
    if any(syntax_map("prepositions").get(_led_by(statement, i)) == "between" for i, _ in pairs):
        return False  # "talks between X and Y about Z"
    if any(_kind(statement, i) != _PLAIN for i, _ in pairs):
        return True
    between = range(first + 1, last)
    owned = (statement.text[statement.items[n].span[1] :].startswith(_OWNS) for n in pairs[0])
    return any(statement.items[k].verbal for k in between) or all(owned)


def _behind(statement: Statement, at: int) -> list[int]:
    """The parts behind "and", as far as a verb, a comma or the end."""
    out: list[int] = []
    for j in range(at, min(at + _MOST, len(statement.items))):
        item = statement.items[j]
        gap = _gap(statement, j)
        if j > at and not syntax("be_forms", "have_forms", "modals_plain").isdisjoint(plain_words(gap)):
            break
        if item.verbal or (j > at and (_STOPS.search(gap) or _COMMAS.search(gap) or _joined(statement, j))):
            break
        if item.clause != statement.items[at].clause:
            break
        out.append(j)
    return out


def _answers(statement: Statement, at: int, behind: list[int]) -> list[tuple[int, int]]:
    """For each part behind "and" the last one of its kind before it, in one order; none where one has none."""
    out: list[tuple[int, int]] = []
    last, first = at, max(0, at - _MOST)
    for j in reversed(behind):
        kind = _kind(statement, j)
        found = next((i for i in range(last - 1, first - 1, -1) if _kind(statement, i) == kind), None)
        if j == behind[0] and kind == _PLAIN and last - 1 >= first and _kind(statement, last - 1)[0] == "noun":
            found = last - 1  # "by the lawyer X and the engineer Y": what leads in the first is for both
        if found is None or _STOPS.search(statement.text[statement.items[found].span[1] : statement.items[at].span[0]]):
            return []
        out.append((found, j))
        last = found
    return out[::-1]


def _kind(statement: Statement, n: int) -> tuple[str, str]:
    """What kind of part an item is, and the preposition right before it."""
    item = statement.items[n]
    kind = "noun" if item.kind in ("term", "mention") else item.kind
    if item.verbal and " " not in item.words[0]:
        return "verb", ""  # "made a profit" has its noun
    return kind, "" if kind in ("date", "amount") else _led_by(statement, n)


def _led_by(statement: Statement, n: int) -> str:
    words = plain_words(_gap(statement, n))
    led = " ".join(word for word in words if word in syntax_map("prepositions"))
    written = statement.text[slice(*statement.items[n].span)]
    if led or statement.lang != "ar" or not statement.items[n].words:
        return led
    bare = written.removeprefix(_AND) if _joined(statement, n) else written
    return bare[0] if bare[:1] in "بلك" and not statement.items[n].words[0].startswith(bare[0]) else ""


def _gap(statement: Statement, n: int) -> str:
    """The text between the item before and this one."""
    return statement.text[statement.items[n - 1].span[1] if n else 0 : statement.items[n].span[0]]


def _joined(statement: Statement, n: int) -> bool:
    """Whether "and" leads an item in."""
    item = statement.items[n]
    if not syntax("going_on_words").isdisjoint(plain_words(_gap(statement, n))):
        return True
    return statement.lang == "ar" and _glued(statement.text[slice(*item.span)], item)


def _glued(written: str, item: Item) -> bool:
    if not written.startswith(_AND):
        return False
    return not item.words or not any(word.startswith(_AND) for word in item.words[:1])
