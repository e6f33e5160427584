"""Who comes in whose place: «عُيّن X … خلفا لـY», «انتُخب X … ليخلف Y» have X succeed Y, and Y nobody."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS
from feudcheck.compare.known import known
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Grain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, Outcome

_DAYS = frozenset({Grain.DAY, Grain.WEEK, Grain.PART, Grain.MONTH})
_TO = ("to", "of")
_SO_AS_TO = ("لي", "لت")  # «ليخلف Y»


def ends(a: Alignment, head: int, noun: int) -> tuple[bool, int | None] | None:
    """Whether the claim's verb of succeeding has its two names as the fact's noun has them, and the first that errs.

    None where either side tells it otherwise; who errs is only told of a day that the fact has.
    """
    items, facts = a.claim.items, a.facts
    succeeds = syntax("succeeding")
    if succeeds.isdisjoint(items[head].ids) or not items[head].verbal or a.claim.clauses[items[head].clause].passive:
        return None
    aim = facts[noun].verbal and a.view.recorded(noun).startswith(_SO_AS_TO)
    if succeeds.isdisjoint(facts[noun].ids) or (facts[noun].verbal and not aim):
        return None
    put = _put_there(a, noun)
    gone = _gone(a, noun)
    named = [n for n in a.claim.by_clause[items[head].clause] if items[n].kind == "mention" and n > head]
    before = [n for n in a.claim.by_clause[items[head].clause] if items[n].kind == "mention" and n < head]
    named = (before[-1:] + named)[:2]
    if put is None or gone is None or len(named) < 2 or any(n not in a.pairs for n in named):
        return None
    first, second = named
    if put in a.hits[first] and gone in a.hits[second]:
        return True, None
    dated = any(items[n].date is not None and n in a.pairs for n in a.claim.by_clause[items[head].clause])
    return (True, first) if dated and gone in a.hits[first] and put in a.hits[second] else None


def changed_hands(a: Alignment, clause: int) -> tuple[Outcome, int | None] | None:
    """What a fact says that tells who came in whose place, as the claim does; the claim's first name, if exchanged.

    None where either does not tell it, or of others.
    """
    mine = known(a.claim, _change, clause)
    if mine is None:
        return None
    comes, goes = a.hits[mine[0]], a.hits[mine[1]]
    for number in range(len(a.view.clauses)):
        theirs = known(a.view, _change, number)
        if theirs is not None and theirs[0] in comes and theirs[1] in goes:
            return AGREES, None
        if theirs is not None and theirs[0] in goes and theirs[1] in comes and _on_a_day(a, clause):
            return CONFLICTS, mine[0]
    return None


def _on_a_day(a: Alignment, clause: int) -> bool:
    """Whether a day or month of the claim agrees: within a year one may come for the other, and go again."""
    dates = [(a.claim.items[n].date, n in a.pairs) for n in a.claim.by_clause[clause]]
    return any(date is not None and told and date.grain in _DAYS for date, told in dates)


def agreed(a: Alignment) -> bool:
    """Whether who came in whose place has been found, by whatever verb the two tell it."""
    return any(changed_hands(a, clause) is not None for clause in a.clauses)


def _change(side: Claim | View, clause: int) -> tuple[int, int] | None:
    """Who comes in a clause of a sentence and who goes, by the verb that has both or by «خلفا لـ»; else None."""
    items, told = side.statement.items, side.statement.clauses[clause]
    named = [n for n, item in enumerate(items) if item.clause == clause and item.kind == "mention"]
    verbs = [n for n, item in enumerate(items) if item.clause == clause and item.verbal and _tells(item)]
    if not verbs or told.negated or len(named) < 2:
        return None
    verb = verbs[0]
    first = items[verb].words[0]
    before = next((n for n in reversed(named) if n < verb and not items[n].prep), None)
    after = [n for n in named if n > verb]
    if side.statement.lang == "ar":
        return _arabic(items, verb, before, after)
    if told.passive:
        by = next((n for n in after if items[n].prep == "by"), None)
        return None if before is None or by is None or told.predicate != verb else (by, before)
    if before is None:
        return None
    leads = syntax_map("office_passed_on").get(" ".join(first.split()[:2]), "")
    wanted = {"from": "from", "for": "for"}.get(leads, "")
    other = next((n for n in after if items[n].prep == wanted), None)
    comes_after = other == verb + 1 and not syntax("succeeding").isdisjoint(items[verb].ids)
    if other is None or not (wanted or comes_after):
        return None
    return (other, before) if wanted == "for" else (before, other)


def _tells(item: Item) -> bool:
    """Whether a verb may tell that somebody comes in another's place."""
    passed_on = syntax_map("office_passed_on")
    return not syntax("succeeding", "installing").isdisjoint(item.ids) or item.words[0] in passed_on


def _arabic(items: Sequence[Item], verb: int, before: int | None, after: list[int]) -> tuple[int, int] | None:
    """«خلف X Y», «تولى X … خلفا لـY», «تسلم X … من Y»."""
    comes = before if before is not None else next((n for n in after if not items[n].prep), None)
    if comes is None:
        return None
    heir = next((n for n in range(verb + 1, len(items)) if items[n].words[:1] == ("خلفا",)), None)
    if heir is not None:
        goes = heir + 1 if heir + 1 in after and items[heir + 1].prep in _TO else None
    elif items[verb].words[0].split()[-1] == "من":
        goes = next((n for n in after if n > comes and items[n].prep == "from"), None)
    elif items[verb].words[0].split()[0] in syntax("coming_after"):
        goes = comes + 1 if comes + 1 in after and not items[comes + 1].prep else None
    else:
        return None
    return None if goes is None else (comes, goes)


def told(a: Alignment, clause: int) -> bool:
    """Whether a clause of the claim tells who succeeded whom, and the fact so."""
    head = a.claim.clauses[clause].predicate
    noun = a.pairs.get(head) if head is not None else None
    return head is not None and noun is not None and ends(a, head, noun) is not None


def _put_there(a: Alignment, noun: int) -> int | None:
    """The one whom the fact names before the noun as put there: nobody else of the kind stands between."""
    before = [m for m in range(noun) if a.facts[m].kind == "mention" and a.views.kind(a.facts[m]) == "person"]
    m = before[-1] if before else None
    return m if m is not None and a.facts[m].role == "patient" and not a.facts[m].prep else None


def _gone(a: Alignment, noun: int) -> int | None:
    """The one whose place it was, right behind the noun but for a title."""
    for m in (noun + 1, noun + 2):
        if m >= len(a.facts):
            return None
        fact = a.facts[m]
        if fact.kind == "mention":
            return m if a.facts[noun].verbal or fact.prep in _TO else None
        if fact.kind != "term" or fact.verbal or not any(c.person for c in a.view.concepts(m)):
            return None
    return None
