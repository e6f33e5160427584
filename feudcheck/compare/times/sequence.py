"""Before, after, since, until inside one fact: it must put the two things in the claim's order."""

from __future__ import annotations

from feudcheck.compare.claim import SIDES
from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.compare.times import crossed
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison

_CONTRARY = {"before": "after", "after": "before", "since": "until", "until": "since"}


def may(claim: Claim) -> bool:
    """Whether the claim tells what came first."""
    return crossed.may(claim) or bool(known(claim, _links))


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each link in time that the fact does not tell."""
    out = []
    told = a.view.sides
    turned = crossed.judged(a) if len(a.pairs) > 1 else None
    if turned is not None:
        outcome, claimed, recorded = turned
        if outcome is CONFLICTS and any(_of_another(a, n, link, recorded) for n, link in known(a.claim, _links)):
            return [a.aspect("order", UNKNOWN, "uncovered-part", claimed, None, None)]
        return [a.aspect("order", CONFLICTS, "order-differs", claimed, recorded, None)] if outcome is CONFLICTS else []
    for n, link in known(a.claim, _links):
        item = a.claim.items[n]
        if item.clause not in a.clauses or n in a.settled or item.date or (item.amount and link == "since"):
            continue
        if link in told and _of_the_same(a, n, told[link]):
            continue
        caused = any(c.cause is not None for c in a.view.clauses)
        if (link == "after" and (caused or "since" in told)) or (link == "since" and "after" in told):
            continue
        if link == "after" and (_told_later(a, n) or _same_event(a, n) or _brought_about(a, n) or _by_way_of(a, n)):
            continue
        if link == "after" and _once_it_was(a, n):
            continue
        if link == "before" and _of_one_who_was(a, n):
            continue
        contrary = link not in told and not _of_another(a, n, link, _CONTRARY[link])
        if contrary and _CONTRARY[link] in told and not _other_end(a, n, _CONTRARY[link]):
            out.append(a.aspect("order", CONFLICTS, "order-differs", link, _CONTRARY[link], n))
        else:
            out.append(a.aspect("order", UNKNOWN, "uncovered-part", link, None, n))
    return out


def _other_end(a: Alignment, n: int, contrary: str) -> bool:
    """Whether the fact has elsewhere what the claim puts behind "after": "land after it fell silent"."""
    if (m := a.pairs.get(n)) is None or contrary not in ("before", "after"):
        return False
    fact = a.facts[m]
    return fact.verbal and fact.prep != contrary and a.view.clauses[fact.clause].link != contrary


def _links(claim: Claim, _: int) -> list[tuple[int, str]]:
    """(item, link) of what stands before, after, since or until something in the claim."""
    out = []
    firsts = {members[0] for members in claim.by_clause if members}
    for n, item in enumerate(claim.items):
        link = item.prep
        if link not in SIDES:
            link = claim.clauses[item.clause].link if n in firsts else ""
        before = claim.items[n - 1] if n else None
        if before is not None and before.prep == item.prep == link and before.clause == item.clause:
            continue  # one phrase: "بعد انهيار كاسر الأمواج الشرقي"
        if before is not None and before.words and before.words[0].endswith(" " + link) and link == item.prep:
            continue  # "went after X": the verb has taken the word in
        if link in SIDES:
            out.append((n, link))
    return out


def _of_the_same(a: Alignment, n: int, joined: set[int]) -> bool:
    """Whether what the claim puts before or after item ``n`` stands where the fact tells such a link."""
    clause = a.claim.items[n].clause
    own = bool(a.claim.clauses[clause].link) and a.claim.by_clause[clause][0] == n
    head = a.claim.clauses[clause - 1 if own and clause else clause].predicate
    if head is None or head == n or head not in a.pairs:
        return True
    return a.facts[a.pairs[head]].clause in joined


def _of_another(a: Alignment, n: int, link: str, contrary: str) -> bool:
    """Whether the fact puts something else behind its "after": "X donated, but the money stopped after Y"."""
    joined = a.view.sides.get(contrary) if _CONTRARY[link] == contrary else None
    return joined is not None and not _of_the_same(a, n, joined)


def _brought_about(a: Alignment, n: int) -> bool:
    """Whether in the fact it came about in what the claim puts it after, or by it: "hurt in a crash", "X lifts Y"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    at = a.pairs.get(head) if head is not None else None
    reason = next((m for k in (n, n + 1) if (m := a.pairs.get(k)) is not None and _is_deed(a, m)), None)
    if head is None or at is None or reason is None or a.facts[reason].clause != a.facts[at].clause:
        return False
    fact = a.facts[reason]
    if fact.prep in ("in", "by") and not syntax("mishaps").isdisjoint(fact.ids):
        return True
    thing = not (a.view.is_person(reason) or a.view.is_body(reason))
    if thing and reason < at and not fact.prep and a.facts[at].verbal and not a.view.clauses[fact.clause].passive:
        return True  # "flooding after heavy rain" beside "heavy rain flooded"
    rest = (k for k in a.claim.by_clause[a.claim.items[n].clause] if k not in (n, head))
    ended = any(a.pairs.get(k, 0) > at for k in rest)
    acts = reason < at and not fact.prep and a.facts[at].verbal and not a.view.clauses[fact.clause].passive
    return acts and ended and not syntax("changes").isdisjoint(a.facts[at].ids)


def _once_it_was(a: Alignment, n: int) -> bool:
    """Whether the fact has both, the one told by "when": "the strike ended when the union accepted the offer"."""
    head = next((k for k in reversed(range(n)) if k in a.pairs and a.claim.is_event(k)), None)
    at = a.pairs.get(head) if head is not None else None
    deeds = (a.pairs[k] for k in range(n, len(a.claim.items)) if k in a.pairs)
    deed = next((m for m in deeds if _happens(a, m)), None)
    if at is None or deed is None or deed <= at or all(c.kind != "event" for c in a.view.concepts(at)):
        return False
    fact, between = a.facts[deed], plain_words(a.view.statement.text[a.facts[at].span[1] : a.facts[deed].span[0]])
    others = (f for f in a.facts[at + 1 : deed] if f.verbal)
    plainly = not (fact.negated or fact.planned or a.view.clauses[fact.clause].negated or any(others))
    return plainly and not syntax("at_that_moment").isdisjoint(between) and not a.view.recorded(deed).endswith("ing")


def _by_way_of(a: Alignment, n: int) -> bool:
    """Whether the fact tells as the means what the claim puts first: "took the title by beating X", «بفوزه على»."""
    m = a.pairs.get(n)
    if m is None or not _is_deed(a, m) or not a.claim.is_event(n):
        return False
    head = a.view.clauses[a.facts[m].clause].predicate
    if head is None or head >= m or head not in a.pairs.values():
        return False
    return a.facts[m].prep == "by" or (a.view.language == "ar" and a.view.recorded(m).startswith("ب") and _glued(a, m))


def _glued(a: Alignment, m: int) -> bool:
    """Whether an Arabic word has its first letter from «ب»."""
    return not a.facts[m].words[0].startswith("ب")


def _of_one_who_was(a: Alignment, n: int) -> bool:
    """Whether the fact tells the deed of a former something: "X, formerly deputy governor, was appointed"."""
    m = a.pairs.get(n)
    if m is None or a.view.clauses[a.facts[m].clause].predicate != m:
        return False
    return not syntax("formerly").isdisjoint(fold(a.view.statement.text).replace(",", " ").split())


def _happens(a: Alignment, m: int) -> bool:
    return a.facts[m].verbal and any(c.kind == "event" for c in a.view.concepts(m))


def _is_deed(a: Alignment, m: int) -> bool:
    return a.facts[m].kind == "term" and not a.facts[m].verbal


def _same_event(a: Alignment, n: int) -> bool:
    """Whether what comes after and what it comes after are one event of the fact: "crowned after beating X"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    return head is not None and head != n and n in a.pairs and a.pairs.get(head) == a.pairs[n]


def _told_later(a: Alignment, n: int) -> bool:
    """Whether the fact itself tells the one after the other: "X rejected it and Y dropped it"."""
    told = [(k, a.facts[a.pairs[k]].clause) for k in sorted(a.pairs) if a.claim.is_event(k)]
    opening = a.claim.items[n].clause
    if n == 0 and opening == 0:  # "after X, Y": what comes first stands first
        first = [clause for k, clause in told if a.claim.items[k].clause == opening]
        then = [clause for k, clause in told if a.claim.items[k].clause > opening]
        return bool(first and then) and then[0] > max(first)
    right = [clause for k, clause in told if k >= n]
    left = [clause for k, clause in told if k < n]
    return bool(right and left) and left[-1] > right[0] and not _at_that_moment(a, left[-1])


def _at_that_moment(a: Alignment, clause: int) -> bool:
    """Whether a clause of the fact opens with "when": it tells of no later day."""
    start, end = a.view.clauses[clause].span
    return not syntax("at_that_moment").isdisjoint(plain_words(a.view.statement.text[start:end])[:1])
