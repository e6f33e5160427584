"""So much a day, told with the figure or with what it is: "22 dinars a day", "a daily wage of 22 dinars"."""

from __future__ import annotations

from feudcheck.compare.figures import amount_values as values
from feudcheck.frozen import replace
from feudcheck.language.units import is_currency
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.pairing import Pairing
    from feudcheck.model import Amount, Item, SlotComparison

_SPANS = frozenset({"hour", "day", "week", "month", "year"})
_BACK = 3  # items between the word for how often and its figure


def gone_by(a: Alignment, n: int, m: int) -> bool:
    """Whether one of two lengths of time is told to have gone by, "after six years", and the other is not."""
    claim, fact = a.claim.items[n], a.facts[m]
    if not values.of_time(values.of(claim).unit):
        return False
    mine = claim.prep == "after" and "-" not in a.claim.text[slice(*claim.span)]  # "after a four-day strike"
    theirs = fact.prep == "after" and "-" not in a.view.statement.text[slice(*fact.span)]
    return mine != theirs


def alike(pairing: Pairing, n: int, m: int) -> bool:
    """Whether two figures measure the same: both plain or of an age, or both so much for one length of time."""
    if _off_schedule(pairing.claim.items, n, pairing.view.facts, m):
        return False  # "six weeks ahead of schedule" is not how long it took
    claimed, recorded = _measure(pairing.claim.items[n]), _measure(pairing.view.facts[m])
    if claimed == recorded:
        return True
    if claimed != "per" or recorded:
        return False
    period = _per(pairing.claim.items, n)
    return bool(period) and period == _named_before(pairing.view.facts, m)


def as_money(made: SlotComparison, recorded: Amount) -> SlotComparison:
    """A figure whose unit is left open is a sum where it stands beside one."""
    return replace(made, slot="amount") if made.slot == "count" and is_currency(recorded.unit) else made


def account(a: Alignment, n: int, m: int) -> None:
    """Leave out the "day" of a figure that stands beside a "daily" one: it is judged with it."""
    if _measure(a.claim.items[n]) == "per" and not _measure(a.facts[m]):
        a.replaced.add(n + 1)


def _measure(item: Item) -> str:
    """ "per" for a rate, "age" for an age: neither is compared with a plain amount."""
    noun = item.amount.noun if item.amount is not None else None
    return noun.split(" ")[0] if noun and noun.startswith(("per", "age")) else ""


def _per(items: Sequence[Item], n: int) -> str:
    """The length of time right behind a figure: "22 dinars a day"."""
    periods, after = syntax_map("periods"), items[n + 1] if n + 1 < len(items) else None
    return periods.get(after.words[0], "") if after is not None and after.kind == "term" and after.words else ""


def _named_before(items: Sequence[Item], m: int) -> str:
    """The length of time that the word before a figure tells: "a daily wage of 22 dinars"."""
    periods = syntax_map("periods")
    for k in range(m - 1, max(-1, m - 1 - _BACK), -1):
        item = items[k]
        if item.kind != "term" or item.verbal or item.clause != items[m].clause:
            return ""
        if item.words and (period := periods.get(item.words[0])):
            return period
    return ""


def _off_schedule(mine: Sequence[Item], n: int, theirs: Sequence[Item], m: int) -> bool:
    """Whether one figure tells how late or early something is and the other does not: "six weeks behind schedule"."""
    sides = ((mine, n), (theirs, m))
    if any((amount := items[k].amount) is None or amount.unit not in _SPANS for items, k in sides):
        return False
    late = [_beside(items, k, "off_schedule") for items, k in sides]
    if late[0] == late[1]:
        return False
    items, k = sides[late.index(False)]
    return not _beside(items, k, "put_off", len(items))


def _beside(items: Sequence[Item], n: int, words: str, back: int = 2) -> bool:
    """Whether one of the concepts ``words`` stands right beside item ``n`` of the same clause."""
    near = (items[k] for k in range(max(0, n - back), min(len(items), n + back)) if items[k].clause == items[n].clause)
    return any(not syntax(words).isdisjoint(item.ids) for item in near)
