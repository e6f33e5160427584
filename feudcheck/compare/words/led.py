"""What leads a word in: "the second richest" is not the richest, before the strike is not during it, nor behind in."""

from __future__ import annotations

from feudcheck.compare.clauses import cause
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import definite, fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison, Statement

LONGEST = 4  # words of "a short distance from"
_IN = "in"
_WHERE = ("in", "at", "during")
_NOT_IN = frozenset({"near", "behind", "opposite", "outside", "front"})  # what is on such a side of it is not in it
_BEFORE_THE_DOOR = frozenset({"outside", "front"})
_ON_IT = frozenset({"on", "in", "by", "with"})
_BEFORE_A_BODY = frozenset({"front"})  # who speaks before parliament speaks in it


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim has it on another side of a thing than the fact, "behind the church"."""
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind not in ("term", "mention") or item.verbal or fact.verbal or fact.span == (0, 0):
            continue
        mine, theirs = _side(a.claim.statement, n), _side(a.view.statement, m)
        if mine and theirs and mine != theirs and not _may_be_both(a, n, {mine, theirs}):
            return [a.aspect("place", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return []


def _may_be_both(a: Alignment, n: int, sides: set[str]) -> bool:
    """Whether what is on one of two sides of item ``n`` may be on the other too."""
    if sides <= _BEFORE_THE_DOOR:
        return True  # "outside parliament", «أمام البرلمان»
    if _IN not in sides:
        return False
    sides.discard(_IN)
    body = a.claim.items[n].kind == "mention" or any(c.party for c in a.claim.concepts(n))
    return not sides <= _NOT_IN or (body and sides <= _BEFORE_A_BODY)


def leads_in(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is a word that only says on which side of the next one something is: «قرب», "outside"."""
    if n + 1 >= len(claim.items):
        return False
    led = plain_words(claim.text[claim.items[n].span[0] : claim.items[n + 1].span[0]])
    if claim.lang != "ar" and led[-1:] and led[-1] in syntax("leading_in_nouns"):
        led = led[:-1]
    return " ".join(led) in syntax_map("sides_of_it")


def on_that_side(a: Alignment, n: int) -> int | None:
    """What the fact has on the side of the same thing that item ``n`` of the claim leads in."""
    side = _side(a.claim.statement, n + 1)
    alike = _BEFORE_THE_DOOR if side in _BEFORE_THE_DOOR else {side}
    return next((m for m in a.ordered(n + 1, Link.SAME) if _side(a.view.statement, m) in alike), None)


def _side(statement: Statement, n: int) -> str:
    """On which side of item ``n`` a place is, by the words that lead in its noun phrase."""
    first, text = n, statement.text
    for k in range(n - 1, -1, -1) if statement.lang != "ar" else ():
        before = statement.items[k]
        if text[before.span[1] : statement.items[first].span[0]] != " " or before.words[:1] == ():
            break
        if before.words[0] in syntax_map("sides_of_it"):
            break
        first = k
    if n and statement.lang == "ar" and statement.clauses[statement.items[n - 1].clause].predicate == n - 1:
        glued = text[statement.items[n - 1].span[1] : statement.items[n].span[0]] == " "
        if glued and statement.items[n - 1].verbal:
            return ""  # «خلف الزلزال 30 قتيلا»: a verb
    words = list(plain_words(text[: statement.items[first].span[0]])[-LONGEST - 1 :])
    if words and words[-1] in syntax("leading_in_nouns"):
        words.pop()
    found = (syntax_map("sides_of_it").get(" ".join(words[-size:])) for size in range(min(LONGEST, len(words)), 0, -1))
    return next((side for side in found if side), "")


def is_aboard(claim: Claim, n: int) -> bool:
    """Whether item ``n`` only says that something is on the ship or plane named next: «على متن قارب»."""
    return "aboard" in claim.items[n].ids and n + 1 < len(claim.items)


def on_it(a: Alignment, n: int) -> int | None:
    """The fact's ship or plane on which it has what the claim has aboard."""
    return next((m for m in a.ordered(n + 1, Link.SAME) if a.facts[m].prep in _ON_IT), None)


def ranked_lower(a: Alignment, _: int, m: int) -> bool:
    """Whether the fact says "the second richest" where the claim says "the richest"."""
    before, text = a.facts[m - 1] if m else None, a.view.recorded(m)
    if before is None or before.kind != "term" or before.words[-1] not in syntax("lower_ranks"):
        return False
    highest = text.endswith("est") or text[:1] == "أ"
    return highest and not any(m - 1 in hits for hits in a.hits)


def otherwise_led(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim has something happen during, for or despite what the fact has it before, after or despite."""
    item, theirs = a.claim.items[n], a.facts[m].prep
    if "under" in (item.prep, theirs) and item.prep != theirs and "ordinal" in a.claim.families[n]:
        return True  # «دون الخامسة» is no «فوق الخامسة»
    if item.verbal or item.prep == theirs or a.facts[m].verbal or not a.claim.is_event(n):
        return False
    if "despite" in (item.prep, theirs):
        return not cause.turned(a, n, m)
    if theirs == "after" and item.prep == "in" and _did_it(a, n, m):
        return False
    caused = not item.prep and a.claim.clauses[item.clause].in_reason(n)
    return (theirs in ("before", "until") and caused) or (theirs in ("before", "until", "after") and item.prep == "in")


def _did_it(a: Alignment, n: int, m: int) -> bool:
    """ "died in a fire" beside "after a fire killed three", «بعد انهيار أودى بحياة ثلاثة»: it is what did it."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    deed = m if head is None else a.pairs.get(head, -1)
    if head is not None and deed < 0:  # who died was killed by it
        both = syntax("voice_converses")
        deaths = () if both.isdisjoint(a.claim.items[head].ids) else range(m + 1, len(a.facts))
        deed = next((p for p in deaths if a.facts[p].verbal and not both.isdisjoint(a.facts[p].ids)), m)
    if deed <= m or not a.facts[deed].verbal or a.view.clauses[a.facts[deed].clause].passive:
        return False
    if any(f.verbal or f.kind != "term" for f in a.facts[m + 1 : deed]):
        return False
    between = a.view.statement.text[a.facts[m].span[1] : a.facts[deed].span[0]]
    if a.view.language == "ar" and definite(fold(a.view.recorded(m))):
        return not syntax("relatives").isdisjoint(plain_words(between))
    return not any(mark in between for mark in syntax("commas"))


def occasion_of_both(a: Alignment, n: int, m: int, verb: int) -> bool:
    """ «أصيب 14 شخصا في حريق ولم يقتل أحد»: in the fire nobody was, as nothing else is told where."""
    way, here = a.facts[m].prep, a.facts[verb].clause
    if way not in _WHERE or a.claim.items[n].prep not in ("", way) or a.facts[m].clause >= here:
        return False
    told = [f for f in a.facts if f.clause == here]
    words = plain_words(a.view.statement.text[slice(*a.view.clauses[here].span)])
    return len(told) == 1 and a.view.clauses[here].negated and not syntax("nobody_at_all").isdisjoint(words)
