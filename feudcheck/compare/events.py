"""Which event is meant: whether it can happen but once, and how much of it the claim tells."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, WEIGHTS
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import SPEECH_KINDS, syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.times import changed, date_values, season_totals
    from feudcheck.compare.view import View
else:
    changed, date_values, season_totals = later(
        "feudcheck.compare.times.changed", "feudcheck.compare.times.date_values",
        "feudcheck.compare.times.season_totals",
    )  # fmt: skip

SUPERLATIVE = 4  # letters of an Arabic superlative: أكبر
_TIMES = frozenset({"before", "after", "since", "until"})
_NAMED_THINGS = frozenset({"product", "work"})
_SAYING = frozenset("w:" + kind for kind in SPEECH_KINDS if kind not in ("promise", "report", "confirm"))


def once(a: Alignment) -> bool:
    """Whether the fact tells a one-time event or a single-valued state."""
    view = a.view
    if view.record.once is not None:
        return view.record.once and not _only_words(a)
    told = [c for c in a.clauses if a.claim.clauses[c].link not in _TIMES] or a.clauses  # what the rest only dates
    for clause in told:
        predicate = view.clauses[a.home[clause]].predicate if view.clauses else None
        if predicate is None or _once_concept(a, clause, predicate) or _ranked(a, clause) or _presented(a, clause):
            return True
        if _changes_hands(a, clause):
            return True
    if len(view.amounts) > 1 and len(view.dates) > 1 and changed.pinned(a):
        return True
    return bool(view.amounts and view.dates) and season_totals.told(a)


def _only_words(a: Alignment) -> bool:
    """Whether what the fact tells is that somebody said something: that can be said again."""
    heads = [c.predicate for c in a.view.clauses if c.predicate is not None]
    return bool(heads) and not _SAYING.isdisjoint(a.facts[heads[0]].ids)


def _ranked(a: Alignment, clause: int) -> bool:
    """Whether claim and fact both tell of the first or the last time: that comes but once."""
    utmost, ranked = known(a.claim, _ranks, clause)
    if any(n in a.pairs and known(a.view, _utmost, a.pairs[n]) for n in utmost):
        return True  # of one thing at a time there is a largest
    return any(n in a.pairs and known(a.view, _has_rank, a.pairs[n]) for n in ranked)


def _ranks(claim: Claim, clause: int) -> tuple[list[int], list[int]]:
    """The items of a clause of the claim that say "the largest", and those that say "the first"."""
    items = claim.by_clause[clause]
    return [n for n in items if _utmost(claim, n)], [n for n in items if _has_rank(claim, n)]


def _has_rank(side: View | Claim, n: int) -> bool:
    return not syntax("single_ranks").isdisjoint(side.statement.items[n].words)


def _utmost(side: View | Claim, n: int) -> bool:
    """Whether item ``n`` says "the largest": a superlative that compares with nothing named."""
    statement = side.statement
    start, end = statement.items[n].span
    word, after = statement.text[start:end].casefold(), statement.text[end:].split()[:1]
    if statement.items[n].kind != "term" or after in (["من"], ["than"]):
        return False
    if statement.lang == "ar":
        return word[:1] == "أ" and len(fold(word)) == SUPERLATIVE and not word.endswith("ا")
    return word.endswith("est") and "w:unknown" not in statement.items[n].ids


def _presented(a: Alignment, clause: int) -> bool:
    """Whether a thing with a name is announced or brought out, and no more than that thing."""
    head = a.claim.clauses[clause].predicate
    if head is None or head not in a.pairs or syntax("presenting").isdisjoint(a.claim.items[head].ids):
        return False
    return any(
        n in a.pairs and a.claim.items[n].role != "agent" and a.views.kind(a.claim.items[n]) in _NAMED_THINGS
        and (a.claim.items[n - 1].kind == "mention" or n - 1 == head or n - 1 in a.pairs)
        for n in a.claim.by_clause[clause] if n and a.claim.items[n].kind == "mention"
    )  # fmt: skip


def _changes_hands(a: Alignment, clause: int) -> bool:
    """Whether a named body is bought or sold, itself and no part of it: that is one deal."""
    head = a.claim.clauses[clause].predicate
    if head is None or head not in a.pairs or syntax("changing_hands").isdisjoint(a.claim.items[head].ids):
        return False
    if a.linked(head, a.pairs[head]) is not Link.SAME:
        return False  # who has bought it may sell it
    for n in a.claim.by_clause[clause]:
        item, m = a.claim.items[n], a.pairs.get(n)
        body = item.kind == "mention" and m is not None and a.views.is_body(item)
        if body and m is not None and _is_object(a.view, m):
            return True
    return False


def _is_object(view: View, m: int) -> bool:
    """Whether fact item ``m`` is itself what something is done to: not "X shares", "10 percent of X"."""
    facts = view.facts
    after = facts[m + 1] if m + 1 < len(facts) else None
    touched = after is not None and after.kind == "term" and after.span[0] - facts[m].span[1] <= 1
    return facts[m].role == "patient" and not facts[m].prep and not (touched and view.language == "en")


def _once_concept(a: Alignment, clause: int, predicate: int) -> bool:
    """The sense that claim and fact share decides; without one, all senses must agree."""
    head = a.claim.clauses[clause].predicate
    concepts = a.view.concepts(predicate)
    if head is not None:
        near = known(a.claim, _near, head)
        common = [c for c in concepts if c.id in near or not c.isa.isdisjoint(near)]
        if common:
            return any(c.once or c.kind == "state" for c in common)
    return bool(concepts) and all(c.once or c.kind == "state" for c in concepts)


def _near(claim: Claim, n: int) -> set[str]:
    """What item ``n`` names, with what is its contrary or its other side."""
    return {id_ for c in claim.concepts(n) for id_ in (c.id, *c.opposite, *c.converse)}


def shared(a: Alignment) -> bool:
    """Whether the claim's relation is one that others may have to the same thing as well."""
    heads = [head for c in a.clauses if (head := a.claim.clauses[c].predicate) is not None]
    terms = heads or [n for n, item in enumerate(a.claim.items) if item.kind == "term"]
    if any(c.shared for n in terms for c in a.claim.concepts(n)):
        return True
    told = [a.pairs[n] for n in terms if n in a.pairs]  # "founded by X" beside "Y co-founded": others did so too
    return any(concepts and all(c.shared for c in concepts) for m in told if (concepts := a.view.concepts(m)))


def repeatable(a: Alignment) -> bool:
    """Whether the shared relation is one that comes again and again, or its claim has a time of its own."""
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        if head is not None and a.claim.items[head].soft and Link.SAME in a.hits[head].values():
            continue
        if head is not None and (head not in a.pairs or not syntax("repeatable").isdisjoint(a.claim.items[head].ids)):
            return True
    return any(i.date and i.clause in a.clauses and not _same_time(a, n) for n, i in enumerate(a.claim.items))


def _same_time(a: Alignment, n: int) -> bool:
    """Whether the claim's date is just the fact's: a total of 2023 is told of 2023 once."""
    mine, m = a.claim.items[n].date, a.pairs.get(n)
    theirs = a.facts[m].date if m is not None else None
    return mine is not None and theirs is not None and (mine.start, mine.end) == (theirs.start, theirs.end)


def predicate_agrees(a: Alignment) -> bool:
    """Whether the fact tells one of the relations that the claim tells."""
    wanted = [h for c in a.clauses if (h := _told(a, c)) is not None and not a.claim.items[h].soft]
    if not wanted or any(h in a.pairs or h in a.contrasted for h in wanted):
        return True
    return not a.pairs.keys().isdisjoint(known(a.claim, _going_to))  # "كان العقد من نصيب Y": who won it


def _going_to(claim: Claim, _: int) -> list[int]:
    return [n for n, item in enumerate(claim.items) if not syntax("going_to").isdisjoint(item.words[:1])]


def _told(a: Alignment, clause: int) -> int | None:
    """The relation a clause tells beside what is settled: of "resigned after the dam broke" the resigning."""
    head = a.claim.clauses[clause].predicate
    if head is None or head not in a.settled:
        return head
    rest = [n for n in a.claim.by_clause[clause] if n not in a.settled and a.claim.items[n].kind == "term"]
    return next((n for n in rest if a.claim.is_event(n)), None)


def main_predicate(a: Alignment) -> bool:
    """Whether a relation of the claim is what a clause of the fact mainly tells."""
    heads = [head for clause in a.clauses if (head := a.claim.clauses[clause].predicate) is not None]
    if any(a.pairs.get(head) in a.view.predicates for head in heads):
        return True
    nouns = [m for head in heads if (m := a.pairs.get(head)) is not None and not a.facts[m].verbal]
    if any(a.view.clauses[a.facts[m].clause].predicate is None for m in nouns):
        return True  # "X became the head of Y": what it became is what it tells
    soft = [h for h in heads if a.claim.items[h].soft]
    if not soft:
        return False
    measured = {i.clause for i in a.claim.items if i.amount is not None}
    soft = [h for h in soft if a.claim.items[h].clause in measured]  # "amounts to"
    return any(link is Link.SAME and m in a.view.predicates for head in soft for m, link in a.hits[head].items())


def context_weight(a: Alignment) -> float:
    """What the clauses that are not compared now share with the fact: it helps to tell the event."""
    if len(a.clauses) == len(a.claim.clauses):
        return 0.0
    weight = 0.0
    for n, item in enumerate(a.claim.items):
        if item.clause in a.clauses or item.soft or item.kind == "amount" or n in a.settled:
            continue
        same = Link.SAME in a.hits[n].values()
        if item.date:
            dates = [f.date for f in a.facts if f.date]
            same = any(date_values.compare(item.date, d)[0] is AGREES for d in dates)
        if same:
            weight += WEIGHTS[item.kind]
    return weight


def coverage(a: Alignment) -> float:
    """The share of what the fact's clauses say that the claim says too (0 to 1)."""
    homes, taken = set(a.home.values()), set(a.pairs.values())
    whole = part = 0.0
    for m, clause, weight in a.view.content:
        if clause in homes and (m in taken or syntax("quantifying").isdisjoint(a.facts[m].words)):
            whole += weight
            if m in taken:
                part += weight
    return part / whole if whole else 1.0
