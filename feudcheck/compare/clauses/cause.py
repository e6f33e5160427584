"""Why: another reason than the recorded one, or a reason that the fact does not give as one."""

from __future__ import annotations

from feudcheck.compare.clauses import charged_with
from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment

_PHRASE = 4  # items of "an attack on an army checkpoint"
_LINKS = frozenset({"because", "after"})  # what came right before is told as what brought it about


def compared(a: Alignment, slots: Sequence[SlotComparison]) -> list[SlotComparison]:
    """A conflict where no part of the claim's reason is a part of the fact's; it replaces those parts."""
    out = charged_with.compared(a, slots)
    for clause in a.clauses:
        reasons = [
            n for n in _reason(a, clause)
            if a.claim.items[n].kind in ("term", "mention") and not a.claim.items[n].soft
        ]  # fmt: skip
        if not reasons or a.home_clause(clause) is None:
            continue
        recorded = _recorded(a, a.home[clause])
        if not recorded:
            out += _unlinked(a, clause, reasons)
            continue
        effect = [a.pairs[n] for n in a.claim.by_clause[clause] if n in a.pairs and n not in reasons]
        if effect and set(recorded).issuperset(effect):
            out += _unlinked(a, clause, reasons)  # what the claim explains is the fact's reason for something else
            continue
        lost = {s.item for s in slots if s.outcome in (UNKNOWN, CONFLICTS)}
        lost |= {n for n, m in a.pairs.items() if m not in recorded}
        if not lost.issuperset(reasons):
            out += _unlinked(a, clause, reasons)
            continue
        spans = [a.facts[m].span for m in recorded if a.facts[m].span != (0, 0)]
        written = a.view.statement.text[spans[0][0] : spans[-1][1]] if spans else None
        start, end = a.claim.items[reasons[0]].span[0], a.claim.items[reasons[-1]].span[1]
        out.append(
            SlotComparison(
                "cause", CONFLICTS, a.claim.text[start:end], written, "cause-differs", (start, end), 1.0, (),
                reasons[0], None, a.view.number,
            )
        )  # fmt: skip
        a.replaced.update(reasons)
    return out


def _recorded(a: Alignment, home: int) -> list[int]:
    """The items of the reason the fact gives for what its clause ``home`` tells: in it, or where "because" opens."""
    here = a.view.clauses[home]
    if here.cause is not None:
        return [m for m, f in enumerate(a.facts) if f.clause == home and here.in_reason(m)]
    for number in range(home + 1, len(a.view.clauses)):
        inside = [m for m, f in enumerate(a.facts) if f.clause == number]
        if a.view.clauses[number].link == "because":
            return inside
        if a.view.clauses[number].link or any(a.facts[m].role == "agent" for m in inside):
            break  # somebody else's deed, and his reason
    return _after_mishap(a, home)


def _after_mishap(a: Alignment, home: int) -> list[int]:
    """The items of "after a collision with X", right behind what came of it: what is told so is told as the reason."""
    here = [m for m, f in enumerate(a.facts) if f.clause == home]
    mishaps = syntax("mishaps")
    first = next((m for m in here if a.facts[m].prep == "after" and not mishaps.isdisjoint(a.facts[m].ids)), None)
    if first is None or a.facts[first].verbal:
        return []
    behind = [m for m in here if m > first and a.facts[m].kind in ("term", "mention")]
    return [first, *behind]


def _reason(a: Alignment, clause: int) -> list[int]:
    """The items of the claim's reason: after "because of" in the clause, or of the clause that "because" opens."""
    told = a.claim.clauses[clause]
    if told.cause is not None:
        return [n for n in a.claim.by_clause[clause] if told.in_reason(n)]
    after = clause + 1
    if after in a.clauses and after < len(a.claim.clauses) and a.claim.clauses[after].link == "because":
        return a.claim.by_clause[after]
    return []


def told(a: Alignment, n: int) -> bool:
    """Whether item ``n`` only says "because of", and the fact has all of that reason where reasons stand."""
    item = a.claim.items[n]
    if "w:cause" not in item.ids or item.verbal:
        return False
    head = a.claim.clauses[item.clause].predicate
    reasons = [k for k in _reason(a, item.clause) if not a.claim.items[k].soft]
    if head is None or head == n or not reasons:
        return False
    verbs = a.ordered(head, Link.SAME)
    at = verbs[0] if verbs else None
    return at is not None and all(any(_tells_why(a, m, at) for m in a.ordered(k, Link.SAME)) for k in reasons)


def _unlinked(a: Alignment, clause: int, reasons: Sequence[int]) -> list[SlotComparison]:
    """What the claim says brought it about must stand in the fact as its reason, its doer or what came before it."""
    paired = [(n, a.pairs[n]) for n in reasons if n in a.pairs]
    head = a.claim.clauses[clause].predicate
    at = a.pairs.get(head) if head is not None else None
    wrong = next((n for n, m in paired if _in_spite(a, n, m)), None)
    if wrong is None and a.claim.clauses[clause].cause_stop is not None:
        told_so = (n for n, m in paired if not (_tells_why(a, m, at) or _in_mishap(a, m) or _owned(a, n, m, clause)))
        wrong = next(told_so, None)
    if wrong is None:
        return []
    return [a.aspect("cause", UNKNOWN, "uncovered-part", a.claim.written(wrong), None, wrong, clause)]


def _owned(a: Alignment, n: int, m: int, clause: int) -> bool:
    """Whether the fact has only a pronoun for what the reason is of, and the claim its name."""
    return _resumed(a, n, m) or _his_own(a, n, m, clause)


def _resumed(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact has a name of the reason in its noun's ending: «تخلي X عن» beside «ضد X بسبب تخليها عن»."""
    noun = a.pairs.get(n - 1)
    if noun is None or a.claim.items[n].kind != "mention" or a.claim.items[n - 1].kind != "term" or noun <= m:
        return False
    fact = a.facts[noun]
    ends = tuple(syntax("suffixed_owners"))
    ended = fold(a.view.recorded(noun)).endswith(ends) and not fold(a.claim.written(n - 1)).endswith(ends)
    nearest = all(f.kind != "mention" for f in a.facts[m + 1 : noun])
    return ended and nearest and a.view.clauses[fact.clause].in_reason(noun)


def _his_own(a: Alignment, n: int, m: int, clause: int) -> bool:
    """ "cracks in the pillars of X" of the fact's "because of cracks in its pillars", told of X."""
    item, fact = a.claim.items[n], a.facts[m]
    owned = item.prep == "of" or a.claim.text[item.span[1] :].startswith(("'s", "’s"))
    recorded = _recorded(a, a.home[clause])
    if item.kind != "mention" or not owned or not recorded or fact.prep or a.claim.lang != "en":
        return False
    reason = fold(a.view.statement.text[a.facts[recorded[0]].span[0] : a.facts[recorded[-1]].span[1]]).split()
    lead = fold(a.view.statement.text[: a.facts[recorded[0]].span[0]]).split()[-1:]
    subject = next(k for k, f in enumerate(a.facts) if f.clause == a.home[clause])
    return m == subject and not syntax("possessives").isdisjoint(reason + lead)


def _in_mishap(a: Alignment, m: int) -> bool:
    """Whether the fact's item belongs to what somebody was hurt in: "in an attack on a checkpoint"."""
    for k in range(m - 1, max(-1, m - _PHRASE), -1):
        fact = a.facts[k]
        if fact.clause != a.facts[m].clause or fact.verbal:
            return False
        if fact.prep == "in" and not syntax("mishaps").isdisjoint(fact.ids):
            return True
    return False


def _in_spite(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact tells as "despite X" what the claim does not."""
    if a.facts[m].prep != "despite" or a.claim.items[n].prep == "despite":
        return False
    return not turned(a, n, m)


def _led_by(a: Alignment, m: int) -> str:
    """The word that leads in the noun phrase of which the fact's item is a part; "" behind a figure or a verb."""
    text = a.view.statement.text
    if a.facts[m].kind != "term" or any(c.family in syntax("place_families") for c in a.view.concepts(m)):
        return ""  # "flew over Paris"
    for k in range(m, max(-1, m - _PHRASE), -1):
        fact = a.facts[k]
        if fact.clause != a.facts[m].clause or fact.kind not in ("term", "mention") or (fact.verbal and k != m):
            return ""
        before = fold(text[: fact.span[0]]).split()[-1:]
        if before and before[0] in syntax("leading_reasons"):
            return before[0]
        if fact.prep and k != m and fact.prep != a.facts[m].prep:
            return ""
    return ""


def _went_on_to_cause(a: Alignment, m: int, head: int) -> bool:
    """Whether ``m`` is what did it in the clause before one that only says "and led to": "a storm hit X and led to"."""
    last = a.facts[head].clause
    led, did = a.view.clauses[last].predicate, a.view.clauses[a.facts[m].clause].predicate
    if led is None or did is None or a.facts[m].clause != last - 1 or a.view.clauses[last].link or led > head:
        return False
    if "cause" not in a.facts[led].ids or any(a.facts[k].clause == last for k in range(led)):
        return False
    fact = a.facts[m]
    return not fact.prep and (m == did + 1 if a.view.statement.lang == "ar" else m == did - 1)


def _tells_why(a: Alignment, m: int, head: int | None) -> bool:
    """Whether the fact's item ``m`` stands where a reason for what ``head`` tells does."""
    fact = a.facts[m]
    there = a.view.clauses[fact.clause]
    if head is None:
        return there.in_reason(m)
    if there.in_reason(m):
        return not a.view.clauses[a.facts[head].clause].in_reason(head)
    if fact.clause != a.facts[head].clause:
        return there.link in _LINKS or _went_on_to_cause(a, m, head)
    if fact.prep == "in" and not syntax("mishaps").isdisjoint(fact.ids):
        return True  # "killed in an attack"
    if _led_by(a, m) in syntax("leading_reasons"):
        return True  # "recalled the cars over faulty brakes"
    if fact.prep == "after" or (fact.prep == "for" and any(c.kind == "event" for c in a.view.concepts(m))):
        return True  # "expelled for cheating"
    mine = a.view.clauses[a.facts[head].clause]
    acts = fact.kind == "term" or fact.role == "agent"
    return m < head and not mine.passive and not mine.in_reason(head) and acts


def turned(a: Alignment, n: int, m: int) -> bool:
    """Whether the deed is turned round, and "because" with it: "stops because of X" beside "goes on despite X"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if head is None or head == n or Link.SAME in a.hits[head].values():
        return False
    against = [k for k, link in a.hits[head].items() if link is Link.OPPOSITE]
    return any(k != m and a.facts[k].clause == a.facts[m].clause for k in against)
