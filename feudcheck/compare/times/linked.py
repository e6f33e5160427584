"""Clauses that hang together: "X resigned because the mill opened" is more than that both are so.

What links two clauses of a claim, a reason or an order in time, must be told by the fact that has both.
"""

from __future__ import annotations

import re

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.compare.times import date_values
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison, Statement

_SLOTS = {"because": "cause", "despite": "cause", "after": "order", "when": "order"}
_BREAKS = re.compile("[.;:,،؛]")
_BEFORE = 3  # words at the head of a fact before its first deed


def may(claim: Claim) -> bool:
    """Whether two clauses of a claim are said to hang together."""
    return bool(known(claim, links))


def compared(a: Alignment) -> list[SlotComparison]:
    """An open part for each link that the fact has not, though it has both of its clauses."""
    out = []
    for kind, told, led in known(a.claim, links):
        first, second = a.pairs.get(told), a.pairs.get(led)
        if first is None or second is None or first == second or _linked(a, kind, first, second):
            continue
        clause = a.claim.items[led].clause
        if kind != "because" and not a.claim.affirms:
            continue  # "nobody was hurt when it ran aground" of "it ran aground; nobody was hurt"
        if clause in a.clauses and a.claim.items[told].clause in a.clauses:
            out.append(a.aspect(_SLOTS[kind], UNKNOWN, "uncovered-part", a.claim.written(led), None, led, clause))
    return out


def links(claim: Claim, _: int) -> list[tuple[str, int, int]]:
    """(kind, verb of what is told, verb of what it is linked to) of the clauses that such a word opens."""
    out = list(_arabic_links(claim)) if claim.lang == "ar" else []
    for number, clause in enumerate(claim.clauses if not out else ()):
        kind = _kind(leading(claim.statement, number))
        if kind == "when" and not syntax("already_words").isdisjoint(plain_words(claim.text)):
            continue  # "had already been built when X came"
        other = claim.clauses[number - 1 if number else 1] if len(claim.clauses) > 1 else None
        if not kind or other is None or clause.predicate is None or other.predicate is None:
            continue
        if claim.items[clause.predicate].verbal and (number or _parted(claim)):
            out.append((kind, other.predicate, clause.predicate))
    return out


def _arabic_links(claim: Claim) -> Iterator[tuple[str, int, int]]:
    """The same of an Arabic sentence, whose verbs stand right behind such a word, in one clause or in two."""
    verbs = [n for n, item in enumerate(claim.items) if item.verbal]
    for k, n in enumerate(verbs):
        start = claim.items[n - 1].span[1] if n else 0
        words = plain_words(_BREAKS.split(claim.text[start : claim.items[n].span[0]])[-1])
        kind = next((found for size in (2, 1) if (found := _kind(words[-size:]))), "")
        other = verbs[k - 1] if k else next(iter(verbs[1:]), None)
        if kind and other is not None:
            yield kind, other, n


def _kind(words: Sequence[str]) -> str:
    """What links a clause that these words lead in: "because", "after", "when" or ""."""
    linking = syntax_map("linking_words")
    runs = [" ".join(words[k : k + n]) for n in (3, 2, 1) for k in range(len(words) - n + 1)]
    return next((linking[run] for run in runs if run in linking), "")


def _parted(claim: Claim) -> bool:
    """Whether a comma parts the first clause, whole, from the second: "When X left, Y came"."""
    head, then = claim.clauses[0].predicate, next(iter(claim.by_clause[1]), None)
    if head is None or then is None or head > then:
        return False
    before = claim.text[: claim.items[head].span[0]]
    between = claim.text[claim.items[then - 1].span[1] : claim.items[then].span[0]]
    marks = syntax("commas")
    return not any(m in before for m in marks) and any(m in between for m in marks) and not _joined(between)


def _joined(between: str) -> bool:
    return not syntax("going_on").isdisjoint(plain_words(between))


def leading(statement: Statement, clause: int) -> list[str]:
    """The words between the clause before and the first item of this one."""
    first = next((n for n, item in enumerate(statement.items) if item.clause == clause), None)
    if first is None:
        return []
    start = statement.items[first - 1].span[1] if first else 0
    between = _BREAKS.split(statement.text[start : statement.items[first].span[0]])[-1]
    words = plain_words(between)
    return [word for w in words for word in ((w, w[1:]) if w[0] in "وف" else (w,))]


def _outcome(written: str) -> bool:
    """Whether a fact's verb is told as what came of the one before it: ", killing nine", «فأصيب تسعة»."""
    return written.casefold().endswith("ing") or written.startswith("ف")


def _linked(a: Alignment, kind: str, first: int, second: int) -> bool:
    """Whether the fact links its items ``first`` and ``second`` so: by words between or before them, or by days."""
    facts, text = a.facts, a.view.statement.text
    left, right = sorted((facts[first], facts[second]), key=lambda f: f.span)
    if left.span == (0, 0) or left.clause == right.clause:
        return True  # how the parts of one clause stand to each other is told elsewhere
    if kind == "after" and left is facts[second]:
        return True  # what is told later came later
    if left is facts[second] and _outcome(a.view.recorded(first)):
        return True  # "the train derailed, killing nine"
    words = plain_words(text[left.span[1] : right.span[0]])
    if facts[first] is right:
        words += plain_words(text[: left.span[0]])[:_BEFORE]
    reason = a.view.clauses[right.clause].cause is not None
    if kind == "despite":
        return not reason and syntax("link_words").isdisjoint(words)  # what was done because of it was not so in spite
    own = {
        "because": syntax("link_words_because"), "after": syntax("link_words_after"), "when": syntax("link_words_when")
    }  # fmt: skip
    if reason or not (syntax("link_words") | own[kind]).isdisjoint(words):
        return True
    days = [next((f.date for f in facts if f.clause == facts[m].clause and f.date), None) for m in (second, first)]
    if kind == "because" or days[0] is None or days[1] is None:
        return False
    return days[0].end <= days[1].start if kind == "after" else date_values.overlap(days[0], days[1])
