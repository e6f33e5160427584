"""Quantities: which recorded amount a claimed one is about, and what the two say of each other."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.figures import in_place_of, rates, shares
from feudcheck.compare.items import led_by_and, nouns
from feudcheck.compare.keys import Link
from feudcheck.language.units import is_currency, large, left_open
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.figures import befallen, derived, how_many, more_than_one, parties, which_ones
    from feudcheck.compare.pairing import Pairing
    from feudcheck.compare.view import View
    from feudcheck.language.concept import Concept
    from feudcheck.model import Item, SlotComparison
else:
    befallen, which_ones = later("feudcheck.compare.figures.befallen", "feudcheck.compare.figures.which_ones")
    derived, parties = later("feudcheck.compare.figures.derived", "feudcheck.compare.figures.parties")
    how_many, more_than_one = later("feudcheck.compare.figures.how_many", "feudcheck.compare.figures.more_than_one")

OWN_FACT = 0.25  # a sister fact's amount must stand in clearly better company to be the one meant
AS_NEAR = 0.05  # amounts in about as good a company are all compared
SAME_PREPOSITION = 0.5
EACH_SHARED = 0.1  # a word in common says a little even where the fact has many
FARTHER = 0.3  # what a word counts for that stands elsewhere in the claim's clause
PEOPLE = frozenset({  # concepts of people, who may be counted as "persons"
    "person", "people", "worker", "employee", "patient", "passenger", "visitor", "volunteer", "participant",
    "spectator", "student", "resident", "voter", "soldier", "victim", "child", "tourist", "customer", "member",
})  # fmt: skip


def compared(a: Alignment, n: int) -> SlotComparison:
    """One amount or count of the claim."""
    item, claimed = a.claim.items[n], values.of(a.claim.items[n])
    if in_place_of.replaced(a.claim.text, item):
        return in_place_of.compared(a, n)
    if own := _of_party(a, n) or shares.whole(a, n):
        return own
    mine = [f for f in _comparable(a.pairing, n) if not how_many.of_the_other(a, n, f[1])]
    found = [(company + OWN_FACT, m, a.view) for company, m in mine]
    for view in a.pairing.telling(item.clause):
        if view.measures:
            found += [(company, m, view) for company, m in _comparable(a.pairing.beside(view), n)]
    if not found:
        other = derived.agreement(a, n) or shares.compared(a, n) or _of_others(a, n) or more_than_one.of_two(a, n)
        return other or a.slot(n, UNKNOWN, "uncovered-part")
    near = [(m, view) for company, m, view in found if company >= max(f[0] for f in found) - AS_NEAR]
    near = which_ones.so_called(claimed, near)
    part = [k for k in a.view.amounts if values.compare(claimed, values.of(a.facts[k]))[0] is AGREES]
    near += [(k, a.view) for k in part if how_many.of_the_deed(a, n, k) and (k, a.view) in [f[1:] for f in found]]
    if claimed.bound is Bound.EXACT:
        near += [(k, a.view) for m, view in near if view is a.view for k in part if parties.meant(a.pairing, n, k, m)]
    told = [(*values.compare(claimed, values.of(view.facts[m])), m, view) for m, view in near]
    outcome, rule, flags, m, view = min(told, key=lambda o: (AGREES, UNKNOWN, CONFLICTS).index(o[0]))
    if outcome is not UNKNOWN and claimed.unit is None:  # "eleven people": whom the fact counts in a word of its own
        counted = a.claim.nouns(n)[:1]
        a.replaced.update(k for k in counted if not syntax("persons").isdisjoint(a.claim.items[k].words[:1]))
    if outcome is AGREES and view is not a.view:  # the same figure in the fact itself will do
        here = [(*values.compare(claimed, values.of(a.facts[k])), k, v) for _, k, v in found if v is a.view]
        outcome, rule, flags, m, view = next((o for o in here if o[0] is AGREES), (outcome, rule, flags, m, view))
    if item.negated and view.facts[m].negated:
        outcome = outcome if outcome is AGREES else UNKNOWN  # "instead of 30": each denies a figure, the same or not
    elif item.negated:
        outcome = {AGREES: CONFLICTS, CONFLICTS: AGREES}.get(outcome, outcome)
        rule = "amount-differs" if outcome is CONFLICTS else rule
    if outcome is CONFLICTS and not item.negated and (
        backed := derived.computed(a, n) or more_than_one.and_two(a, n) or (view is a.view and shares.part(a, n, m))
    ):
        return backed
    if outcome is CONFLICTS and view is a.view and (
        _of_something_else(a, n) or _of_somebody_else(a, n, m) or _by_how_much(a, n, m) or _taken(a, n, m)
    ):
        return a.slot(n, UNKNOWN, "uncovered-part", m)
    if view is a.view:
        if outcome is AGREES and rates.gone_by(a, n, m):
            return derived.agreement(a, n) or a.slot(n, UNKNOWN, "uncovered-part", m)
        rates.account(a, n, m)
        return rates.as_money(a.slot(n, outcome, rule, m, flags), values.of(a.facts[m]))
    if outcome is CONFLICTS and view.facts[m].clause not in a.pairing.told_clauses(item.clause, view):
        return a.slot(n, UNKNOWN, "uncovered-part")  # the other fact's figure is of what it goes on to tell
    a.helpers.add(view.number)
    return rates.as_money(a.from_sibling(n, outcome, rule, view, m, flags), values.of(view.facts[m]))


def _of_others(a: Alignment, n: int) -> SlotComparison | None:
    """The same count of what excludes what is counted ("14 doctors", "14 nurses"): the nouns tell the difference."""
    counted = a.claim.nouns(n)[:1]
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if a.claim.items[n].negated or not counted or head is None or not a.claim.items[head].verbal:
        return None
    if Link.SAME not in a.hits[head].values():
        return None  # who "has two sons" may have daughters
    if Link.SAME in a.hits[counted[0]].values():
        return None  # it is there, but not what is counted
    family = a.claim.families[counted[0]]
    for m in a.view.amounts:
        theirs = a.view.nouns(m)[:1]
        if not theirs or values.compare(values.of(a.claim.items[n]), values.of(a.facts[m]))[0] is not AGREES:
            continue
        rival = any(j == theirs[0] and not family.isdisjoint(names) for j, names in a.view.families)
        if rival or a.hits[counted[0]].get(theirs[0]) is Link.OPPOSITE:
            return a.slot(n, AGREES, m=m)
    return None


def _taken(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's figure is what another of the claim agrees with: "from nine years to six"."""
    others = [k for k, i in enumerate(a.claim.items) if k != n and i.amount is not None and not i.negated]
    if a.claim.items[n].prep != "from" or a.facts[m].prep == "from":
        return False
    return any(
        a.claim.items[k].prep == "to" and values.comparable(values.of(a.claim.items[k]), values.of(a.facts[m]))
        and values.compare(values.of(a.claim.items[k]), values.of(a.facts[m]))[0] is AGREES
        for k in others
    )  # fmt: skip


def _by_how_much(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim tells by how much something changed, and the fact's figure is from or to what: "to 91"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if head is None or not derived.changes(a, head) or a.claim.items[n].prep in ("from", "to"):
        return False
    return a.facts[m].prep in ("from", "to")


def _of_something_else(a: Alignment, n: int) -> bool:
    """Whether the fact has no word of a noun after "of", "in": "16 counts of wire fraud", "12 seats in the senate"."""
    counted = nouns(a.claim.items, n)
    return len(counted) > 1 and any(a.claim.items[k].prep in ("of", "in") and not a.hits[k] for k in counted[1:])


def _of_somebody_else(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's figure is that of another subject: "finished on 71 points, four ahead of X"."""
    claim, clause = a.claim, a.facts[m].clause
    agents = [k for k in claim.by_clause[claim.items[n].clause] if claim.items[k].role == "agent"]
    theirs = [j for j, f in enumerate(a.facts) if f.role == "agent" and f.clause == clause and f.kind == "mention"]
    subject = a.view.clauses[clause].subject
    theirs += [subject] if subject is not None and not theirs and a.facts[subject].kind == "mention" else []
    if not agents or not theirs or any(j in a.hits[k] for k in agents for j in theirs):
        return False
    placed = [j for k in agents for j in a.hits[k]]
    return bool(placed) and all(a.facts[j].role != "agent" and a.facts[j].prep in ("of", "against") for j in placed)


def _of_party(a: Alignment, n: int) -> SlotComparison | None:
    """The comparison where the fact has such a figure of each of several parties; None where it has not."""
    claimed = values.of(a.claim.items[n])
    if len(a.view.amounts) < 2:
        return None
    alike = [m for m in a.view.amounts if _alike(a, n, m)]
    owned = parties.owners(a.view, alike)
    if not owned or a.claim.items[n].negated:
        return None
    own = parties.bound(a.pairing, n, owned)
    if len(own) == 1:
        a.bound.add(n)
        outcome, rule, flags = values.compare(claimed, values.of(a.facts[own[0]]))
        if outcome is CONFLICTS and _of_something_else(a, n):
            return a.slot(n, UNKNOWN, "uncovered-part", own[0])
        return a.slot(n, outcome, rule, own[0], flags)
    if not own and parties.told_by_each(a.view, owned):
        for m in owned:
            if values.compare(claimed, values.of(a.facts[m]))[0] is AGREES:
                return a.slot(n, UNKNOWN, "rival-figures", m)
    return None


def _alike(a: Alignment, n: int, m: int) -> bool:
    """Whether two figures may be of one kind, so that one party's stands beside another's."""
    claimed, recorded = values.of(a.claim.items[n]), values.of(a.facts[m])
    return claimed.unit == recorded.unit and rates.alike(a.pairing, n, m) and values.comparable(claimed, recorded)


def _comparable(pairing: Pairing, n: int) -> list[tuple[float, int]]:
    """(company, fact item) of the amounts that measure what the claim's measures."""
    known = pairing.measured.get(n)
    if known is not None:
        return known
    claim, view = pairing.claim, pairing.view
    claimed = values.of(claim.items[n])
    out = pairing.measured[n] = []
    for m in view.amounts:
        recorded = values.of(view.facts[m])
        if not values.comparable(claimed, recorded) or not rates.alike(pairing, n, m):
            continue
        if is_currency(recorded.unit) and not is_currency(claimed.unit):
            if not _sum_left_open(pairing, n, m):
                continue
        elif claimed.unit is None and not _same_count(pairing, n, m):
            continue
        out.append((_company(pairing, n, m), m))
    return out


def _sum_left_open(pairing: Pairing, n: int, m: int) -> bool:
    """Whether a bare figure may be a sum like the fact's, another than its only one: "worth 300 billion"."""
    view = pairing.view
    if pairing.claim.nouns(n) or pairing.claim.items[n].role == "agent":
        return False
    if values.compare(values.of(pairing.claim.items[n]), values.of(view.facts[m]))[0] is not CONFLICTS:
        return True
    return len({f.unit for f in values.all_of(view) if is_currency(f.unit) or large(f)}) == 1


def _same_count(pairing: Pairing, n: int, m: int) -> bool:
    """Whether two bare numbers may count the same; without a noun in common only equal numbers may."""
    if (alike := befallen.same(pairing, n, m)) is not None:
        return alike
    claim, view = pairing.claim, pairing.view
    mine, theirs = claim.nouns(n), view.nouns(m)
    if (some := view.some_of(m)) is not None:
        theirs = view.nouns(some)  # "six of 24 boats"
    if mine and theirs:
        first, other = claim.items[mine[0]], view.facts[theirs[0]]
        if not syntax("persons").isdisjoint((*first.words[:1], *other.words[:1])):
            if _sole_count(view) and _who_did(pairing, n, theirs[0]):
                return True
            if not syntax("anybody").isdisjoint(first.words[:1]) and _sole_count(view) and view.is_person(theirs[0]):
                return True
            return _people(first, claim.concepts(mine[0])) and _people(other, view.concepts(theirs[0]))
        if not any(pairing.hits[k].get(j) is Link.SAME for k in mine for j in theirs):
            return False
        return not which_ones.of_its_kind(pairing, mine[0], theirs[0])
    if which_ones.of_another_figure(pairing, n, m):
        return False
    if not mine and (not theirs or theirs[0] < m):  # "31 of them"
        noun = values.of(claim.items[n]).noun
        if _neighbours(pairing, n, m) or (noun and noun == values.of(view.facts[m]).noun):
            return True
    elif which_ones.taken_in_alike(pairing, n, m, mine, theirs):
        return True
    claimed, led = values.of(claim.items[n]), view.facts[m].prep
    if theirs and left_open(claimed) and any(is_currency(f.unit) for f in values.all_of(view)):
        return False  # "paid 2 million" is no word of the two million who were paid
    bare = theirs and not (mine or claimed.noun) and claimed.bound is not Bound.EXACT
    margin = claim.items[n].prep == "by" and values.of(view.facts[m]).noun in syntax("goals_counted")
    if margin or (bare and led not in ("", claim.items[n].prep)):
        return False  # "scored less than 70" of "72 out of 100, based on 28 critics"
    return values.compare(claimed, values.of(view.facts[m]))[0] is AGREES


def _sole_count(view: View) -> bool:
    """Whether a fact has one count, and nobody's: not one of the police's and one of the organisers'."""
    if any("w:number" in fact.ids or not parties.TELLING.isdisjoint(fact.ids) for fact in view.facts):
        return False
    return sum(values.of(view.facts[m]).unit is None for m in view.amounts) == 1


def _who_did(pairing: Pairing, n: int, counted: int) -> bool:
    """Whether the people counted are those who do what the fact counts: "11 people founded X", "11 founders of X"."""
    claim, head = pairing.claim, pairing.claim.clauses[pairing.claim.items[n].clause].predicate
    return head is not None and (n < head) == (claim.lang == "en") and pairing.hits[head].get(counted) is Link.SAME


def _people(counted: Item, concepts: Sequence[Concept]) -> bool:
    """Whether a counted noun may be people: "employees", "volunteers"."""
    people = any(c.id in PEOPLE or not PEOPLE.isdisjoint(c.isa) for c in concepts)
    return people or not syntax("persons", "populations").isdisjoint((*counted.words[:1], *counted.ids))


def _neighbours(pairing: Pairing, n: int, m: int) -> bool:
    """Whether a term beside the one bare number is a term beside the other."""
    mine, theirs = _beside(pairing.claim.items, n), _beside(pairing.view.facts, m)
    return any(pairing.hits[k].get(j) is Link.SAME for k in mine for j in theirs)


def _beside(items: Sequence[Item], n: int) -> list[int]:
    """The terms up to two places from item ``n``, the next part of what is listed left out."""
    near = [k for k in range(max(0, n - 2), min(n + 3, len(items))) if items[k].kind == "term"]
    ends = next((k for k in near if k > n and led_by_and(items[k])), len(items))
    return [k for k in near if k < ends]


def _company(pairing: Pairing, n: int, m: int) -> float:
    """How much of what stands with the fact's amount stands with the claim's.

    "With" is within the same commas: "the organisers put it at 6,000, the police at 2,500".
    """
    claim, view = pairing.claim, pairing.view
    mine, around = claim.company(n)
    theirs = view.company(m)
    score = SAME_PREPOSITION if view.facts[m].prep and view.facts[m].prep == claim.items[n].prep else 0.0
    shared, loosely = _shared(pairing, mine, theirs), _shared(pairing, around, theirs)
    whole = max(len(theirs), 1)
    return score + shared / whole + EACH_SHARED * shared + FARTHER * loosely / whole


def _shared(pairing: Pairing, mine: Sequence[int], theirs: Sequence[int]) -> int:
    """How many of the fact's items ``theirs`` some item of the claim tells too."""
    told = {j for k in mine for j, link in pairing.hits[k].items() if link is not Link.OPPOSITE}
    return sum(j in told for j in theirs)
