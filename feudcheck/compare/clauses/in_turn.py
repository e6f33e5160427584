"""Each his own: "A and B opened in 1990 and 1995 respectively", "A makes ships and B trains", "the latter won"."""

from __future__ import annotations

from feudcheck.compare import events
from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.normal import fold, is_arabic
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison

_AND = "و"
_AND_THE = ("and the", "and a", "and an", "and its", "and his", "and her")
_JOINED = 12  # characters between two of a list: ", and in "
_NAMED = 2  # as many are told apart as "the former" and "the latter"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has somebody with what the fact says of another one beside him."""
    if known(a.view, _respectively):
        return _in_order(a)
    found = _latter(a) if known(a.view, _of_two) else _remainders(a)
    if found is None:
        return []
    n, m = found
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]


def _respectively(view: View, _: int) -> bool:
    folded = f" {fold(view.statement.text)}"
    return any(f" {word}" in folded for word in syntax("respectively"))


def _of_two(view: View, _: int) -> bool:
    folded = f" {fold(view.statement.text)} "
    return any(f" {word} " in folded for word in syntax("former_and_latter"))


def spared(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """The parts without a conflict where all that the claim says stands in a list told in turn: it is another's."""
    if all(s.outcome is not CONFLICTS for s in slots):
        return slots
    if not known(a.view, _may_be_in_turn):
        return slots
    if not set(plain_words(a.view.statement.text)).issuperset(plain_words(a.claim.text)):
        return slots
    return [replace(s, outcome=UNKNOWN, rule="uncovered-part") if s.outcome is CONFLICTS else s for s in slots]


def _may_be_in_turn(view: View, _: int) -> bool:
    folded = fold(view.statement.text)
    return any(word in folded for word in syntax("respectively"))


def _in_order(a: Alignment) -> list[SlotComparison]:
    """Two lists of one length: the first of the one goes with the first of the other."""
    lists = _lists(a)
    if len(lists) < _NAMED or len(lists[-1]) != len(lists[-2]):
        return []
    owners, things = lists[-2], lists[-1]
    mine = [owners.index(m) for n in sorted(a.pairs) if (m := a.pairs[n]) in owners]
    theirs = [(n, things.index(m)) for n in sorted(a.pairs) if (m := a.pairs[n]) in things]
    theirs = [(n, k) for n, k in theirs if not a.claim.items[n].verbal] or theirs
    if not mine or not theirs or mine == [k for _, k in theirs]:
        return []
    n, k = next(((n, k) for n, k in theirs if k not in mine), theirs[0])
    sure = len(mine) == len(theirs) == 1 and events.once(a) and not a.claim.statement.again
    owner = a.view.recorded(owners[k])
    rule = "roles-reversed" if sure else "uncovered-part"
    return [a.aspect("roles", CONFLICTS if sure else UNKNOWN, rule, a.claim.written(n), owner, n)]


def _lists(a: Alignment) -> list[list[int]]:
    """The runs of two or more items of one kind that only commas, "and" and prepositions part."""
    out: list[list[int]] = []
    for m, fact in enumerate(a.facts):
        last = out[-1][-1] if out else None
        if last is not None and last == m - 1 and a.facts[last].kind == fact.kind and _listed(a, last, m):
            out[-1].append(m)
        elif fact.kind != "term" or not (fact.verbal or fact.soft) or " " in fact.words[0]:
            out.append([m])  # "finished first and third": the verb has taken in the first
    return [run for run in out if len(run) > 1]


def _listed(a: Alignment, first: int, second: int) -> bool:
    start, stop = a.facts[first].span[1], a.facts[second].span[0]
    text = a.view.statement.text
    taken = a.facts[first].words[0].split(" ")[1:] if a.facts[first].verbal else []  # "finished first and third"
    between = " ".join(word for word in text[start:stop].casefold().split() if word not in taken)
    glued = text[stop : stop + 1] == _AND or between == _AND
    if stop - start > _JOINED:
        return False
    return glued or between[:1] in syntax("commas") or between.split()[:1] == ["and"]


def _remainders(a: Alignment) -> tuple[int, int] | None:
    """ "A opened in 1990 and B in 1995": what stands behind the second name is the second's."""
    for second in _seconds(a):
        if (found := _mixed_up(a, second)) is not None:
            return found
    return None


def _seconds(a: Alignment) -> list[int]:
    """The names that a comma or "and" leads in, with something of their own behind and no verb."""
    out = []
    text = a.view.statement.text
    for m in range(2, len(a.facts) - 1):
        fact, after = a.facts[m], a.facts[m + 1]
        if not _a_thing(fact) or after.clause != fact.clause:
            continue
        before = text[a.facts[m - 1].span[1] : fact.span[0]].strip().casefold()
        if fact.kind == "term":
            if before not in _AND_THE or not after.prep:
                continue  # "sold the mill to X and the dairy to Y"
            before = "and"
        joined = before[-1:] in syntax("commas") or before.split()[-1:] in (["and"], ["while"], [_AND])
        joined = joined or (is_arabic(text[fact.span[0]]) and text[fact.span[0]] == _AND)
        own = text[fact.span[1] : after.span[0]]
        beside = after.kind == "mention" and not after.prep and bool(own.strip())
        if before[-1:] == own[:1] == "," and a.facts[m - 1].kind == "term" and not a.facts[m - 1].verbal:
            continue  # "her third album, Slow Light, on 9 June"
        if joined and not beside and not own.startswith(("'", "’", " is ", " was ")) and not _has_verb(a, m):
            out.append(m)
    return out


def _a_thing(fact: Item) -> bool:
    return fact.kind == "mention" or (fact.kind == "term" and not (fact.verbal or fact.soft))


def _has_verb(a: Alignment, second: int) -> bool:
    return any(f.verbal for f in _region(a, second))


def _region(a: Alignment, second: int) -> Sequence[Item]:
    """What stands behind the second name, up to the next clause."""
    stop = second + 1
    while stop < len(a.facts) and a.facts[stop].clause == a.facts[second].clause:
        stop += 1
    return a.facts[second + 1 : stop]


def _mixed_up(a: Alignment, second: int) -> tuple[int, int] | None:
    """A part of the claim that the fact tells of the other of two, and that other's name."""
    named = [m for m in range(second) if a.facts[m].kind == "mention" and not a.facts[m].prep]
    here = a.facts[second].clause
    first = next((m for m in named if a.facts[m].clause == here and m < second - 1), None)
    if first is None:
        return None
    before = range(first + 1, second)
    after = range(second + 1, second + 1 + len(_region(a, second)))
    objects = [m for m in before if m in named]  # "met B in 2010 and C in 2015": C stands beside B
    if a.facts[second].kind == "term":
        objects = [m for m in before if _a_thing(a.facts[m]) and not a.facts[m].prep]
    paired = {m: n for n, m in a.pairs.items()}
    told = {_stands(a, m) for m in before if m not in objects} & {_stands(a, m) for m in after}
    if not objects or _stands(a, second + 1) == _stands(a, objects[0]):
        told |= {_stands(a, m) for m in before} & {_stands(a, m) for m in after}
        objects = []
    told.discard(None)
    early = [paired[m] for m in before if m in paired and _stands(a, m) in told]
    late = [paired[m] for m in after if m in paired and _stands(a, m) in told]
    if early and late:
        return None
    if second in paired:
        whole = first in paired and not objects
        wrong = early or (late if whole else [])
        return (wrong[0], first if early else second) if wrong else None
    return (late[0], second) if late and first in paired else None


def _stands(a: Alignment, m: int) -> tuple[str, str] | None:
    """What kind of part an item is, and what leads it in; None for one that stands for nothing here."""
    fact = a.facts[m]
    if fact.soft or fact.verbal:
        return None
    return (fact.kind, fact.prep if fact.kind in ("mention", "term") else "")


def _latter(a: Alignment) -> tuple[int, int] | None:
    """ "X met Y and Z; the latter resigned": Z did."""
    text = a.view.statement.text
    marks = _marks(a, fold(text)) if len(fold(text)) == len(text) else []
    for n, m in a.pairs.items():
        told = [(at, word) for at, word in marks if at < a.facts[m].span[0]]
        if not told or a.facts[m].kind == "mention" or a.claim.items[n].clause not in a.clauses:
            continue
        at, word = told[-1]
        runs = [run for run in _lists(a) if a.facts[run[-1]].span[1] <= at and a.facts[run[0]].kind == "mention"]
        doer = _doer(a, a.claim.items[n].clause)
        if not runs or len(runs[-1]) != _NAMED or doer is None or doer not in a.pairs:
            return None
        meant = runs[-1][0 if word == "former" else 1]
        if a.facts[a.pairs[doer]].span[0] < at and meant not in a.hits[doer]:
            return doer, meant
    return None


def _marks(a: Alignment, folded: str) -> list[tuple[int, str]]:
    """Where the text has "the former", "the latter" that no noun follows, and which of the two."""
    out = []
    for phrase in syntax("former_and_latter"):
        at = folded.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            noun = any(f.span[0] == end + 1 and f.kind == "term" and not f.verbal for f in a.facts)
            if not noun and not folded[end : end + 1].isalpha():
                out.append((at, phrase.split()[-1]))
            at = folded.find(phrase, end)
    return sorted(out)


def _doer(a: Alignment, clause: int) -> int | None:
    names = [n for n in a.claim.by_clause[clause] if a.claim.items[n].kind == "mention" and not a.claim.items[n].prep]
    return names[0] if names else a.claim.clauses[clause].subject
