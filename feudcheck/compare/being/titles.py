"""Titles before names: they need not be on file, but where the fact gives another of the kind they differ."""

from __future__ import annotations

from feudcheck.compare.claim import TITLE
from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import SPEECH_CLASSES, syntax

_STOPS = (":", "..", "…")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison


def may(claim: Claim) -> bool:
    """Whether the claim gives somebody a title."""
    return bool(claim.titles)


def compared(a: Alignment) -> list[SlotComparison]:
    """ "Colonel X" where the fact has "Major X": two ranks of one kind."""
    out = []
    for n in a.claim.titles:
        if a.claim.items[n].clause not in a.clauses or not a.claim.families[n]:
            continue
        if Link.SAME not in a.hits[n].values() and (other := _other(a, n)) is not None:
            out.append(a.slot(n, CONFLICTS, "attribute-differs", other))
    return out


def _other(a: Alignment, n: int) -> int | None:
    """The title of the same family that stands beside the same name in the fact."""
    beside = [a.pairs[k] for k in (n - 1, n + 1) if k in a.pairs and a.claim.items[k].kind == "mention"]
    families = dict(a.view.families)
    near = (j for m in beside for j in (m - 1, m + 1) if j in families and TITLE in a.facts[j].ids)
    return next((j for j in near if not a.claim.families[n].isdisjoint(families[j])), None)


def only_speaks(a: Alignment) -> list[SlotComparison]:
    """ "The minister closed it" where in the fact he only says that it was closed: "Minister: X closed it"."""
    for n, item in enumerate(a.claim.items):
        if item.kind != "term" or TITLE not in item.ids:
            continue
        head = a.claim.clauses[item.clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or item.clause not in a.clauses or not _does(a, n, head):
            continue
        there = [k for k, link in a.hits[n].items() if link is Link.SAME]
        if there and all(_speaks(a, k, m) for k in there):
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(there[0]), n)]
    return []


def _does(a: Alignment, n: int, head: int) -> bool:
    """Whether a title stands right beside a verb in the active, with no name and nobody else who does it."""
    items, told = a.claim.items, a.claim.clauses[a.claim.items[n].clause]
    if told.passive or not items[head].verbal or told.speech is not None:
        return False
    if any(items[k].role == "agent" for k in a.claim.by_clause[items[n].clause]):
        return False
    return n == head - 1 or (a.claim.lang == "ar" and n == head + 1)


def _speaks(a: Alignment, k: int, m: int) -> bool:
    """Whether a "that" or a colon parts a title of the fact from the deed, or a verb of speech is the title's own."""
    first, second = sorted((k, m))
    text = a.view.statement.text
    between = text[a.facts[first].span[1] : a.facts[second].span[0]]
    if any(mark in between for mark in _STOPS):
        return True
    if not syntax("quoters").isdisjoint(fold(between).split()):
        return True
    if m == k + 1:
        return False  # "Y said the minister closed it"
    beside = [a.facts[j] for j in (k - 1, k + 1) if 0 <= j < len(a.facts) and j != m]
    return any(f.verbal and f.soft and not SPEECH_CLASSES.isdisjoint(f.ids) for f in beside)
