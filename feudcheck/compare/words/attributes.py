"""What is said of a name beside it ("the Emirati group") may stand in another fact about that name."""

from __future__ import annotations

from feudcheck.compare.align import Alignment
from feudcheck.compare.claim import Claim
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.doers.standing import part_of_longer
from feudcheck.compare.pairing import Pairing
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Clause, Statement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import Item, SlotComparison

MENTIONING = 80  # facts on one name that are looked through for an attribute of it
ATTRIBUTES = 3  # words beside a name that another fact may back
NOTHING_BUT = 3  # names and words of a fact that only says what a name is
NAMES = frozenset({"actor", "counterpart", "place"})
WHEREABOUTS = frozenset({"in", "on"})
_PEOPLE = ("و", "ون", "ي", "ين")  # endings of Arabic subjects that are several people: "مؤسسو", "العاملون"
BESIDE = 12  # characters between a word and the name it is said of


def backed(made: Comparison, claim: Claim, views: Views) -> Comparison:
    """``made`` with its open attributes agreed, if other facts back all of them; else as it was."""
    open_ = [s for s in made.slots if s.outcome is UNKNOWN]
    items = [s.item for s in open_ if s.item is not None and s.weight]
    if not open_ or len(open_) > ATTRIBUTES or len(items) < len(open_):
        return made
    if any(claim.items[n].verbal or not _attribute(claim, n, views) for n in items):
        return made
    acting = any(item.verbal for item in claim.items)
    if not acting and any(n == claim.clauses[claim.items[n].clause].predicate for n in items):
        return made  # what the claim tells is no aside
    if any(claim.acts(n) and claim.items[n].words[-1].endswith(_PEOPLE) for n in items):
        return made
    if any(s.recorded for s in open_) or any(_taken(made, claim.items[n].role) for n in items):
        return made  # somebody else stands there in the fact
    names = (claim.items[n] for n in items if claim.items[n].kind == "mention")
    if any(views.kind(name) == "place" for name in names) and _names_another(made):
        return made
    found: list[SlotComparison] = []
    for slot, n in zip(open_, items, strict=True):
        number = _backing(claim, n, set(items), views)
        if number is None:
            denied = _denied(claim, n, views) if len(items) == 1 else None
            if denied is not None:
                fact, recorded = denied
                wrong = replace(slot, outcome=CONFLICTS, rule="attribute-differs", recorded=recorded, fact=fact)
                made.slots = [wrong if s is slot else s for s in made.slots]
            return made
        found.append(replace(slot, outcome=AGREES, rule="", fact=number))
    made.helpers.update(s.fact for s in found if s.fact is not None)
    made.slots = [s for s in made.slots if s.outcome is not UNKNOWN] + found
    return made


def _taken(made: Comparison, role: str) -> bool:
    """Whether the fact has a name in this role that the claim does not have."""
    told = {s.matched for s in made.slots if s.outcome is AGREES}
    facts = enumerate(made.view.facts)
    return bool(role) and any(f.role == role and f.kind == "mention" and m not in told for m, f in facts)


def _names_another(made: Comparison) -> bool:
    """Whether the fact has a name that the claim does not have."""
    told = {s.matched for s in made.slots if s.outcome is AGREES}
    return any(f.kind == "mention" and m not in told for m, f in enumerate(made.view.facts))


def _attribute(claim: Claim, n: int, views: Views) -> bool:
    """A word, or a country ("the Emirati group"); that two names stand in one fact says nothing of either."""
    item = claim.items[n]
    if item.kind == "term":
        return True
    if _listed(claim, n, views) or (item.role and any(_joined(item, o) for k, o in enumerate(claim.items) if k != n)):
        return False  # "in X and Y": each takes part
    if part_of_longer(claim.items, n):
        return False
    if item.prep in WHEREABOUTS and _happens_there(claim, n, views):
        return False
    owner = item.prep == "of" or (item.prep == "to" and not _goal(claim, n))
    owner = owner or claim.text[item.span[1] : item.span[1] + 2] in ("'s", "’s")
    return item.kind == "mention" and (owner or views.kind(item) == "place")


def _happens_there(claim: Claim, n: int, views: Views) -> bool:
    """Whether it tells where its verb came about ("X was arrested in Y"), not where a place lies."""
    head = claim.clauses[claim.items[n].clause].predicate
    before = claim.items[n - 1] if n else None
    if head is None or not claim.items[head].verbal or before is None or (claim.lang == "en" and n < head):
        return False  # "the museum in X was founded"
    return before.kind == "mention" and views.kind(before) != "place"


def _goal(claim: Claim, n: int) -> bool:
    """Whether a word of its own leads the name in ("إلى X"), not the prefix that says whose a thing is ("لX")."""
    before = claim.text[: claim.items[n].span[0]].split()
    return bool(before) and syntax_map("prepositions").get(fold(before[-1])) == "to"


def _joined(item: Item, other: Item) -> bool:
    mine = (item.kind, item.clause, item.role, item.prep)
    return mine == (other.kind, other.clause, other.role, other.prep)


def _listed(claim: Claim, n: int, views: Views) -> bool:
    """Whether a name is one of several: "a venture of X, Y and Z"; not the country of "in X, Y"."""
    item = claim.items[n]
    for k in (n - 1, n + 1):
        other = claim.items[k] if 0 <= k < len(claim.items) else None
        if other is None or other.kind != "mention" or item.kind != "mention" or other.clause != item.clause:
            continue
        first, second = claim.items[min(n, k)], claim.items[max(n, k)]
        between = claim.text[first.span[1] : second.span[0]].replace(",", " , ").split()
        glued = not between and claim.written(max(n, k)).startswith("و")
        joined = bool(between) and all(fold(word) in syntax("joiners") for word in between)
        if glued or (joined and (views.kind(item) != "place" or any(w not in syntax("commas") for w in between))):
            return True
    return False


def _beside(claim: Claim, n: int, open_: set[int]) -> Iterator[int]:
    """The names right beside item ``n``, which may be said of them."""
    for near in (n + 1, n - 1, n + 2, n - 2):
        if not 0 <= near < len(claim.items) or near in open_ or claim.items[near].kind != "mention":
            continue
        first, last = claim.items[min(near, n)], claim.items[max(near, n)]
        if last.span[0] - min(first.span[1], last.span[1]) > BESIDE:
            continue
        if near < n and claim.lang == "en" and not claim.text[first.span[1] : last.span[0]].strip():
            continue  # "the X opera" is an opera, not something that X is
        if not any(claim.items[k].verbal for k in range(min(near, n), max(near, n))) and _of_name(claim, n, near):
            yield near


def _of_name(claim: Claim, n: int, near: int) -> bool:
    """Whether an Arabic word behind a name belongs to it, and not to its verb: "X الإماراتية", not "تجني X أرباحا"."""
    item, name = claim.items[n], claim.items[near]
    if claim.lang != "ar" or near > n or item.kind != "term":
        return True
    head = claim.clauses[item.clause].predicate
    if head is None or not claim.items[head].verbal or head > near:
        return True
    between = claim.text[name.span[1] : item.span[0]]
    return claim.written(n).startswith("ال") or any(mark in between for mark in syntax("commas"))


def _denied(claim: Claim, n: int, views: Views) -> tuple[int, str | None] | None:
    """A fact that says nothing but another thing of the name beside item ``n`` ("X is Emirati"), and what it says."""
    if claim.items[n].kind == "mention" and views.kind(claim.items[n]) != "place":
        return None
    for near in _beside(claim, n, {n}):
        if claim.items[near].prep or claim.items[n].prep or near > n + 1:
            continue
        part = Claim(_part(claim, [near, n]), views.ring, views.lexicon)
        for id_ in claim.items[near].ids:
            for number in views.base.postings("m " + id_)[:MENTIONING]:
                view = views.view(number, part.lang)
                if len(view.content) > NOTHING_BUT or view.record.attributed_to or view.statement.speeches:
                    continue
                made = Alignment(Pairing(part, view, alone=True), [0]).run()
                differs = [s for s in made.slots if s.outcome is CONFLICTS and s.weight]
                if len(differs) == 1 and len(made.having(AGREES)) == 1 and not made.having(UNKNOWN):
                    return number, differs[0].recorded
    return None


def _backing(claim: Claim, n: int, open_: set[int], views: Views) -> int | None:
    """A fact that says of the name beside item ``n`` what the open items say."""
    names = list(_beside(claim, n, open_))
    office = any(c.person for c in claim.concepts(n))
    every = {*(k for k in names if k < n), *_whose(claim, n)} if office else ()
    for near in names:
        part = Claim(_part(claim, {near, *open_, *every}), views.ring, views.lexicon)
        for id_ in claim.items[near].ids:
            for number in views.base.postings("m " + id_)[:MENTIONING]:
                if _says(part, number, views):
                    return number
    return None


def _whose(claim: Claim, n: int) -> list[int]:
    """The name behind an office: "X, the treasurer of Y" is told of X and of Y."""
    clause = claim.items[n].clause
    behind = (k for k in range(n + 1, len(claim.items)) if claim.items[k].clause == clause)
    following = next((k for k in behind if not claim.items[k].soft), None)
    if following is None or claim.items[following].kind != "mention":
        return []
    between = claim.text[claim.items[n].span[1] : claim.items[following].span[0]]
    return [following] if syntax("commas").isdisjoint(between) else []


def _part(claim: Claim, items: Collection[int]) -> Statement:
    kept = [replace(claim.items[k], clause=0, role="", prep="", verbal=False, quote=None) for k in sorted(items)]
    return Statement(claim.text, claim.lang, tuple(kept), (Clause((0, len(claim.text))),))


def _says(part: Claim, number: int, views: Views) -> bool:
    view = views.view(number, part.lang)
    if any(view.index.keys().isdisjoint(keys.same) for keys in part.keys):
        return False
    made = Alignment(Pairing(part, view, alone=True), [0]).run()
    if not made.clean or any(s.matched is None for s in made.slots if s.weight):
        return False
    return not any(s.matched is not None and only_prevented(view, s.matched) for s in made.slots)


def only_prevented(view: View, m: int) -> bool:
    """Whether the fact names the word only as what somebody would prevent, limit or oppose."""
    return any(
        f.clause == view.facts[m].clause and not syntax("unfactive").isdisjoint(f.ids) for f in view.facts[:m]
    )  # fmt: skip
