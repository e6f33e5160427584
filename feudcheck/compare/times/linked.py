"""Clauses that hang together: "X resigned because the mill opened" is more than that both are so.

What links two clauses of a claim, a reason or an order in time, must be told by the fact that has both.
"""

from __future__ import annotations

import re

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.compare.times import date_values
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item, SlotComparison, Statement

_SLOTS = {"because": "cause", "despite": "cause", "purpose": "cause", "after": "order", "when": "order"}
_BREAKS = re.compile("[.;:,،؛]")
_BEFORE = 3  # words at the head of a fact before its first deed


def may(claim: Claim) -> bool:
    """Whether two clauses of a claim are said to hang together."""
    return bool(known(claim, links) or known(claim, _of_being))


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
    if not out and (word := known(a.claim, _of_being)) and word not in plain_words(a.view.statement.text):
        return [a.aspect("order", UNKNOWN, "uncovered-part", word, None, None)]
    return out


def _of_being(claim: Claim, _: int) -> str:
    """The word that says when, or why, somebody was something: "after she was in prison"."""
    words = plain_words(claim.text)
    for link, who, was, then in zip(words, words[1:], words[2:], words[3:], strict=False):
        being = who in syntax("subject_pronouns") and was in syntax("be_forms")
        if being and link in syntax("links_of_being") and (then in ARTICLES or then in syntax_map("prepositions")):
            return link
    return ""


def links(claim: Claim, _: int) -> list[tuple[str, int, int]]:
    """(kind, verb of what is told, verb of what it is linked to) of the clauses that such a word opens."""
    out = list(_links_of_verbs(claim))
    for number, clause in enumerate(claim.clauses if not out else ()):
        kind = _kind(leading(claim.statement, number))
        if kind == "when" and not syntax("already_words").isdisjoint(plain_words(claim.text)):
            continue  # "had already been built when X came"
        other = claim.clauses[number - 1 if number else 1] if len(claim.clauses) > 1 else None
        if not kind or other is None or clause.predicate is None or other.predicate is None:
            continue
        if claim.items[clause.predicate].verbal and (number or _parted(claim)):
            out.append((kind, other.predicate, clause.predicate))
    return [_turned(*one) for one in out]


def _turned(kind: str, told: int, led: int) -> tuple[str, int, int]:
    """ "X, so Y" as "Y because X"."""
    return ("because", led, told) if kind == "result" else (kind, told, led)


def _links_of_verbs(claim: Claim) -> Iterator[tuple[str, int, int]]:
    """The same of verbs right behind such a word, as Arabic has them, and of two in one English clause."""
    verbs = [n for n, item in enumerate(claim.items) if item.verbal]
    for k, n in enumerate(verbs):
        other = verbs[k - 1] if k else next(iter(verbs[1:]), None)
        if other is None:
            continue
        if claim.lang == "ar":
            start = claim.items[n - 1].span[1] if n else 0
            words = plain_words(_BREAKS.split(claim.text[start : claim.items[n].span[0]])[-1])
            kind = next((found for size in (2, 1) if (found := _kind(words[-size:]))), "")
        else:
            inside = k and claim.items[other].clause == claim.items[n].clause
            words = plain_words(claim.text[claim.items[other].span[1] : claim.items[n].span[0]]) if inside else ()
            kind = _kind(words) if "that" in words else ""
        if kind:
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
    facts = a.facts
    left, right = sorted((facts[first], facts[second]), key=lambda f: f.span)
    if left.span == (0, 0) or (left.clause == right.clause and not (left.verbal and right.verbal)):
        return True  # how the parts of one clause stand to each other is told elsewhere
    behind = left is facts[second]  # what the claim names as the reason, or as what came first, stands first
    if behind and (kind == "after" or _outcome(a.view.recorded(first))):
        return True  # what is told later came later; "the train derailed, killing nine"
    reasons = [f for f in (first, second) if a.view.clauses[facts[f].clause].in_reason(f)]
    if kind == "despite":
        return not reasons and not _led_by(a, left, right, syntax("link_words", "link_words_outcome"))
    if kind == "purpose":
        return not behind and _led_by(a, left, right, syntax("link_words_purpose"))
    if kind == "when" and _led_by(a, left, right, syntax("link_words_when")):
        return True
    before = _led_by(
        a, left, None, syntax("link_words", "link_words_after") if kind != "because" else syntax("link_words")
    )
    if second in reasons and first not in reasons:
        return True
    if behind:
        return before or _led_by(a, left, right, syntax("link_words_outcome"))
    own = syntax("link_words_because") if kind == "because" else syntax("link_words_after")
    if _between(a, left, right) & (syntax("link_words") | own):
        return True
    days = [next((f.date for f in facts if f.clause == facts[m].clause and f.date), None) for m in (second, first)]
    if kind == "because" or days[0] is None or days[1] is None or days[0] is days[1]:
        return False
    return days[0].end <= days[1].start if kind == "after" else date_values.overlap(days[0], days[1])


def _led_by(a: Alignment, left: Item, right: Item | None, words: frozenset[str]) -> bool:
    """Whether one of ``words`` stands between two items of the fact, or opens it before the first."""
    opening = plain_words(a.view.statement.text[: left.span[0]])[:_BEFORE]
    return not words.isdisjoint(opening if right is None else (*opening, *_between(a, left, right)))


def _between(a: Alignment, left: Item, right: Item) -> frozenset[str]:
    return frozenset(plain_words(a.view.statement.text[left.span[1] : right.span[0]]))
