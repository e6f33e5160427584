"""What is led in by a preposition does nothing and has nothing done to it: "X bought Y" of "X bought a ship from Y"."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map
from feudcheck.parse.clauses.english_parts import Parts, is_passive, parts_of
from feudcheck.parse.clauses.noun_phrases import governors, led_by
from feudcheck.verdict.deeds.told_apart import lead_in, of_another, pairs_of, same_deed
from feudcheck.verdict.lost_head import stands_for_it

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

_BY = "by"
_LETS = "lets"
_SWAPPED = frozenset({"from", "to", "for", "against", "into"})
_OWNS = ("'s ", "’s ", "' ", "’ ")


def _led_in(case: Case) -> bool:
    claim, statement = case.claim, case.comparison.view.statement
    if claim.lang != "en" or statement.lang != "en" or claim.quotes:
        return False
    pairs = pairs_of(case)
    theirs, mine = parts_of(statement), parts_of(claim)
    if len(mine.parts) > 1:
        return False
    for head, m in pairs.items():
        if m not in theirs.of or head not in mine.of or not same_deed(case, mine, theirs, head, m):
            continue
        if fold(claim.text[: claim.items[head].span[0]]).split()[-1:] == ["to"]:
            continue  # "chose X to build it"
        if syntax_map("deals").get(claim.items[head].words[0].split(" ")[0], "").startswith(_LETS):
            continue  # "leased to X" of "X leased from": the deals have been compared
        told = is_passive(claim.text, claim.items, head), is_passive(statement.text, statement.items, m)
        if told[0] != told[1]:
            continue
        if _as_doer(case, theirs, pairs, head, m) or _of_what(case, theirs, pairs, head, m):
            return True
        if not told[0] and _as_object(case, theirs, pairs, head, m):
            return True
    return False


def _as_doer(case: Case, theirs: Parts, pairs: dict[int, int], head: int, m: int) -> bool:
    """ "the tank leaked out of the hall" of "oil leaked out of a tank"."""
    claim, statement = case.claim, case.comparison.view.statement
    n = _subject(claim, pairs, head)
    p = pairs.get(n) if n is not None else None
    if n is None or p is None or p < m or theirs.of.get(p) != theirs.of[m]:
        return False
    led = _led(statement, p)
    own = {k for k in theirs.before_verb(theirs.of[m]) if not _led(statement, k) and theirs.items[k].date is None}
    if not led or led == _BY or not own:
        return False
    together = led == "with" or not syntax("mutual").isdisjoint(claim.items[head].ids)
    return not together and not any(_alike(theirs.items[k], theirs.items[p]) for k in own)


def _as_object(case: Case, theirs: Parts, pairs: dict[int, int], head: int, m: int) -> bool:
    """ "took the milk for water" of "took the water for milk", "left X" of "left X's party"."""
    claim, statement = case.claim, case.comparison.view.statement
    n = head + 1
    p = pairs.get(n)
    if not syntax("joining_two").isdisjoint(claim.items[head].ids):
        return False  # "links X to Y"
    if p is None or p <= m or theirs.of.get(p) != theirs.of[m] or not _noun(claim.items[n]):
        return False
    if _led(claim, n) or of_another(claim, pairs, n, head) or claim.items[n].clause != claim.items[head].clause:
        return False
    if p == m + 1:
        return statement.text[theirs.items[p].span[1] :].startswith(_OWNS)
    first = m + 1 if theirs.items[m + 1].amount is None else m + 2
    if p <= first or _led(statement, p) not in _SWAPPED or not _noun(theirs.items[first]) or _led(statement, m + 1):
        return False
    return first not in {k for j, k in pairs.items() if not _led(claim, j)}


def _of_what(case: Case, theirs: Parts, pairs: dict[int, int], head: int, m: int) -> bool:
    """ "voted against the hospital" of "voted against the sale of the hospital"."""
    claim, statement = case.claim, case.comparison.view.statement
    for n, p in pairs.items():
        led = _led(claim, n)
        if led not in _SWAPPED or n < head or not _noun(claim.items[n]) or claim.items[n - 1].amount is not None:
            continue
        if n < head or p <= m or theirs.of.get(p) != theirs.of[m] or list(governors(claim, n)):
            continue
        heads = [q for q in governors(statement, p) if not (stands_for_it(theirs.items[q]) or theirs.items[q].soft)]
        if heads and heads[-1] not in pairs.values() and _led(statement, heads[-1]) in (led, ""):
            return m < heads[-1] < p
    return False


def _subject(claim: Statement, pairs: dict[int, int], head: int) -> int | None:
    """The noun before the claim's verb that nothing leads in."""
    for n in range(head - 1, -1, -1):
        item = claim.items[n]
        if item.verbal or item.clause != claim.items[head].clause or not _noun(item):
            return None
        if not _led(claim, n) and not of_another(claim, pairs, n, head):
            return n
    return None


def _noun(item: Item) -> bool:
    noun = item.kind in ("term", "mention") and not item.verbal
    return noun and bool(item.words) and not item.words[0].endswith("ly")


def _led(statement: Statement, n: int) -> str:
    return led_by(statement, n) or lead_in(statement, n)


def _alike(one: Item, other: Item) -> bool:
    return one.words[:1] == other.words[:1]


CHANGED_PLACES: tuple[Callable[[Case], bool], ...] = (_led_in,)
