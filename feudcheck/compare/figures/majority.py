""" "A majority" beside a share on file is more than half; "unanimously" beside the votes on file, none against."""

from __future__ import annotations

from decimal import Decimal

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import amount_values
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Amount, Bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_HALF = Amount(Decimal(50), None, Decimal(1), Bound.MORE_THAN, "%")
_PERCENT = "%"
_NEAR = 2  # words and items within which votes for and against are told


def compared(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison of a majority with the one per cent that the fact's clause gives; None where it gives none."""
    item = a.claim.items[n]
    if item.kind != "term" or item.negated:
        return None
    head = a.claim.clauses[item.clause].predicate
    if head is None or not a.hits[head]:
        return None  # a share of something else
    home = a.home[item.clause]
    if not syntax("by_all").isdisjoint(item.ids):
        return _by_all(a, n, home)
    shares = [m for m in a.view.amounts if a.facts[m].clause == home and _unit(a, m) == _PERCENT]
    if len(shares) != 1 or any(i.amount is not None and i.clause == item.clause for i in a.claim.items):
        return None
    recorded = a.facts[shares[0]].amount
    if recorded is None:
        return None
    outcome, rule, flags = amount_values.compare(_HALF, recorded)
    if outcome is AGREES or outcome is UNKNOWN:
        return a.slot(n, outcome, rule, shares[0], flags)
    return a.slot(n, outcome, "amount-differs", shares[0], flags)


def _by_all(a: Alignment, n: int, home: int) -> SlotComparison | None:
    """The comparison of "unanimously" with the votes against in the fact's clause; None where it tells none."""
    figures = [m for m in a.view.amounts if a.facts[m].clause == home]
    for m in figures:
        against = _against(a, m, figures)
        if against is not None:
            return a.slot(n, CONFLICTS if against else AGREES, "opposite" if against else "", m)
    return None


def _against(a: Alignment, m: int, figures: list[int]) -> Decimal | None:
    """How many voted against, behind how many voted for: "seven votes to two", «بسبعة أصوات مقابل صوتين»."""
    text, facts = a.view.statement.text, a.facts
    for k in range(m + 1, min(len(facts), m + 1 + _NEAR)):
        led = plain_words(text[facts[m].span[1] : facts[k].span[0]])
        if syntax("for_and_against").isdisjoint(led[-1:]):
            continue
        beside = (*plain_words(text[: facts[m].span[0]])[-_NEAR:], *led, *plain_words(text[facts[k].span[0] :])[:_NEAR])
        if syntax("vote_words").isdisjoint(beside):
            return None
        amount = facts[k].amount
        if amount is not None:
            return amount.low if k in figures and amount.unit is None else None
        in_words = (syntax_map("votes_in_words").get(word) for word in facts[k].words)
        return next((Decimal(told) for told in in_words if told), None)
    return None


def _unit(a: Alignment, m: int) -> str | None:
    amount = a.facts[m].amount
    return None if amount is None else amount.unit
