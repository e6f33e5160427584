"""Who is what of whom, told in passing: "X, the head of A, met Y, the head of B" has X head no B."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.frozen import dataclass
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison, Statement

NOUNS = 4  # words of what somebody is: "the former deputy chief executive"
LED = 2  # words between it and of whom: " of the "
_BESIDE = frozenset({"than", "as"})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "who", "which", ""})

_BEING = frozenset({"is", "was", "are", "were", "had", "has", "have", "been"})


@dataclass(frozen=True, slots=True)
class _Told:
    """``who`` is (or does) ``what`` of (or to) ``whom``: indexes of items; more than one where they are joined."""

    who: tuple[int, ...]
    what: tuple[int, ...]
    whom: tuple[int, ...]


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the fact tells the same of others, and not of these two."""
    if a.claim.lang != "en" or a.view.statement.lang != "en":
        return []
    mine = _told(a.claim.statement)
    theirs = _told(a.view.statement) if mine else []
    for told in mine:
        same = [t for t in theirs if any(a.hits[n].get(m) is Link.SAME for n in told.what for m in t.what)]
        n, x = told.who[0], told.whom[0]
        if not same or x not in a.pairs:
            continue
        if not any(_among(t.who, a, n) and _among(t.whom, a, x) for t in same):
            written, recorded = a.claim.written(x), a.view.recorded(same[0].whom[0])
            return [a.aspect("roles", UNKNOWN, "uncovered-part", written, recorded, x, a.claim.items[x].clause)]
    return []


def _among(found: tuple[int, ...], a: Alignment, n: int) -> bool:
    return any(m in a.hits[n] for m in found)


def _told(statement: Statement) -> list[_Told]:
    out = []
    for x, item in enumerate(statement.items):
        what = _nouns(statement, x) if item.kind == "mention" else ()
        who = _before(statement, what[0], does=not item.prep) if what else ()
        who = who or (_behind(statement, x) if what and item.prep else ())
        if who:
            out.append(_Told(who, what, _joined(statement, x)))
    return out


def _nouns(statement: Statement, x: int) -> tuple[int, ...]:
    """The words right before a name that say what somebody is of it, or does to it."""
    items, text = statement.items, statement.text
    out: list[int] = []
    for k in range(x - 1, max(x - 1 - NOUNS, -1), -1):
        between = text[items[k].span[1] : items[k + 1].span[0]]
        taken = set(" ".join(items[k].words[:1]).split())  # a phrase may have taken in its "of"
        led = [word for word in fold(between).split() if word not in taken]
        if items[k].kind != "term" or "," in between or len(led) > LED:
            break
        out.insert(0, k)
        if items[k].verbal:
            break
    return tuple(out) if items[x].prep not in _BESIDE else ()


def _between(statement: Statement, left: int, right: int) -> list[str]:
    text = fold(statement.text[statement.items[left].span[1] : statement.items[right].span[0]])
    return text.replace(",", " , ").split()


def _before(statement: Statement, first: int, *, does: bool) -> tuple[int, ...]:
    """The names that a comma and an article part from these words, or "is": the nearest first."""
    items = statement.items
    if not first or items[first - 1].kind != "mention":
        return ()
    words = _between(statement, first - 1, first)
    led = _ARTICLES | _BEING if {"who", "which"} & set(words) else _ARTICLES
    aside = words[:1] == [","] and set(words[1:]) <= led and (words[1:] or not items[first].verbal)
    is_one = words[:1] and words[0] in syntax("present_be") | syntax("was_forms") and set(words[1:]) <= _ARTICLES
    if not aside and not is_one:
        return ()
    if (does or items[first].verbal) and not {"who", "which"} & set(words):
        return ()
    out = [first - 1]
    for k in range(first - 2, -1, -1):
        if items[k].verbal or items[k].kind not in ("mention", "term"):
            break
        if items[k].kind == "mention":
            out.append(k)
    bare = [k for k in out if not items[k].prep]
    return tuple(bare[:1] + [k for k in out if k not in bare[:1]])


def _behind(statement: Statement, x: int) -> tuple[int, ...]:
    """ "the head of A, X, said": the name behind the comma."""
    after = x + 1
    if after >= len(statement.items) or statement.items[after].kind != "mention" or statement.items[after].prep:
        return ()
    return (after,) if _between(statement, x, after) == [","] else ()


def _joined(statement: Statement, x: int) -> tuple[int, ...]:
    """A name and those joined to it: "head of A and B"."""
    out = [x]
    for k in range(x + 1, len(statement.items)):
        if statement.items[k].kind != "mention" or _between(statement, k - 1, k)[-1:] not in (["and"], [","]):
            break
        out.append(k)
    return tuple(out)
