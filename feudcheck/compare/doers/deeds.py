"""Whose deed a noun tells: "رحيل X", "X's departure" are no departure of Y."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.doers import standing
from feudcheck.compare.items import concepts
from feudcheck.compare.keys import Link
from feudcheck.language.normal import definite, is_arabic
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

BESIDE = 2  # characters between a noun and the name that owns it
_LED = 9  # the same with " of the " between
_NEAR = 2  # items between a name with its "'s" and the noun
_OWNS = ("'s", "’s")


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: none where each deed is that of the one whom the claim names for it."""
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "term" or fact.kind != "term" or fact.verbal or item.clause not in a.clauses:
            continue
        mine, led_by = _doers(a, n), _headed_by(a, m)
        if led_by is not None and mine and led_by in a.hits[mine[0]] and (other := _leads_other(a, n, m)) is not None:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), other)]
        theirs = owner(a.facts, a.view.statement.text, m) if led_by is None else led_by
        told = led_by is not None or any(c.kind == "event" for c in concepts(fact, a.views.lexicon))
        if theirs is None or not told:
            continue
        if not mine or any(theirs in hits for hits in a.hits) or theirs in (a.pairs.get(k) for k in mine):
            continue
        if any(standing.rivals(a.claim.items[k], a.facts[theirs], a.views) for k in mine):
            doer = mine[0]
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(doer), a.view.recorded(theirs), doer)]
    return []


def _headed_by(a: Alignment, m: int) -> int | None:
    """X of "a committee headed by X", «لجنة برئاسة القاضي X»."""
    k = m + 1
    while k < len(a.facts) and "w:titles" in a.facts[k].ids and a.facts[k].kind == "term":
        k += 1
    if k >= len(a.facts) or a.facts[k].kind != "mention":
        return None
    return k if a.facts[k].prep == "by" or not syntax("headed_by").isdisjoint(a.facts[m].ids) else None


def _leads_other(a: Alignment, n: int, m: int) -> int | None:
    """What the claim has somebody lead where the fact has him lead the noun before: "led a delegation of the firm"."""
    if a.view.language != "ar" or not a.claim.items[n].verbal:
        return None
    led = []
    for k in range(m - 1, -1, -1):
        if a.facts[k].kind != "term" or a.facts[k].verbal:
            break
        led.append(k)
        if k and definite(a.view.recorded(k - 1)) and not definite(a.view.recorded(k)):
            break
    behind = (k for k in a.claim.by_clause[a.claim.items[n].clause] if k > n and a.claim.items[k].role != "agent")
    led_on = (k for k in behind if a.claim.items[k].kind in ("term", "mention"))
    first = next((k for k in led_on if "w:titles" not in a.claim.items[k].ids), None)
    return first if first is not None and a.hits[first] and not set(led) & a.hits[first].keys() else None


def _doers(a: Alignment, n: int) -> list[int]:
    """The names that the claim has for who does what item ``n`` tells."""
    item = a.claim.items[n]
    if item.verbal:
        clause = a.claim.clauses[item.clause]
        if clause.predicate != n or clause.passive:
            return []
        acting = [k for k in a.claim.by_clause[item.clause] if a.claim.items[k].role == "agent"]
        return acting or ([clause.subject] if clause.subject is not None else [])
    own = owner(a.claim.items, a.claim.text, n)
    return [] if own is None else [own]


def owner(items: Sequence[Item], text: str, n: int) -> int | None:
    """The name right after an Arabic noun, or before an English one with its "'s"."""
    noun = items[n]
    if is_arabic(text[noun.span[0]]):
        k = n + 1
        beside = k < len(items) and 0 <= items[k].span[0] - noun.span[1] < BESIDE
        article = definite(text[noun.span[0] : noun.span[1]])
        return k if beside and items[k].kind == "mention" and items[k].prep in ("", noun.prep) and not article else None
    before = items[n - 1] if n else None
    if before is None or before.kind != "mention":
        return None
    between = text[before.span[1] : noun.span[0]].strip()
    return n - 1 if between in ("'s", "’s", "'", "’") or text[: before.span[1]].endswith(("'s", "’s")) else None


def of_one_noun(a: Alignment, n: int) -> bool:
    """Whether claim and fact have a name only as whose one and the same noun is: "the trial of X" has no role for X."""
    for k in range(max(n - 1, 0), min(n + _NEAR + 1, len(a.claim.items))):
        if k == n or a.claim.items[k].kind != "term" or a.claim.items[k].verbal or len(a.hits[k]) != 1:
            continue
        m, link = next(iter(a.hits[k].items()))
        if link is not Link.SAME or a.facts[m].verbal or _belongs(a.claim.items, a.claim.text, k) != n:
            continue
        theirs = _belongs(a.facts, a.view.statement.text, m)
        if theirs is not None and theirs in a.hits[n]:
            return _in_order(a, (n, k), (theirs, m))
    return False


def _belongs(items: Sequence[Item], text: str, n: int) -> int | None:
    """Whose noun ``n`` is: as ``owner`` has it, and "the trial of X", "X's first trial", «محاكمة لـX»."""
    found = owner(items, text, n)
    if found is not None or items[n].span == (0, 0):
        return found
    following = items[n + 1] if n + 1 < len(items) else None
    if following is not None and following.kind == "mention":
        arabic = is_arabic(text[items[n].span[0]])
        close = following.span[0] - items[n].span[1] < (BESIDE if arabic else _LED)
        if close and following.prep in (("to", "of") if arabic else ("of",)):
            return n + 1
    for k in range(n - 1, max(n - 1 - _NEAR, -1), -1):
        if items[k].kind == "mention":
            return k if text[items[k].span[1] :].startswith(_OWNS) or text[: items[k].span[1]].endswith(_OWNS) else None
        if items[k].verbal or items[k].prep:
            return None
    return None


def _in_order(a: Alignment, mine: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether the other names that claim and fact share stand on the same side of the noun, its doer put first."""
    told = []
    for n, m in a.pairs.items():
        item = a.claim.items[n]
        if n in mine or m not in a.hits[n] or item.kind != "mention" or item.clause != a.claim.items[mine[0]].clause:
            continue
        if _touches(a.claim.items, a.claim.text, n, mine) and _touches(a.facts, a.view.statement.text, m, theirs):
            continue  # "the lawyer of X, Y": the noun tells who Y is
        first, there = item.prep == "by" or n < mine[0], a.facts[m].prep == "by" or m < theirs[0]
        told.append(first == there)
    return bool(told) and all(told)


def _touches(items: Sequence[Item], text: str, n: int, noun: tuple[int, int]) -> bool:
    for k in noun:
        left, right = sorted((items[n].span, items[k].span))
        if not text[left[1] : right[0]].strip(" ,،"):
            return True
    return False


def understood(a: Alignment, home: int, n: int, k: int) -> int | None:
    """Which of two names of the claim does what fact clause ``home`` tells, where the fact names both only before."""
    here, told = a.facts[a.pairs[n]].clause, a.view.clauses[home] if home >= 0 else None
    if told is None or told.subject is None or told.passive or a.facts[told.subject].role == "agent":
        return None
    if here == home or here != a.facts[a.pairs[k]].clause:
        return None
    return next((j for j in (n, k) if a.pairs[j] == told.subject), None)
