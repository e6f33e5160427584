"""What something is or has ("is an Irish singer", "is 412 metres long"): it cannot be two such things at a time."""

from __future__ import annotations

from feudcheck.compare.being import having, other_sorts, whereabouts
from feudcheck.compare.comparison import AGREES, CONFLICTS
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item, SlotComparison

PHRASE = 2  # characters between words of one noun phrase
MODIFIERS = 4  # words of a noun phrase that are looked at
_TELLING_HOW_MUCH = frozenset({"total", "contain"})
PLACES = ("in", "on")  # where something is, it is nowhere else


def excluded(a: Alignment, slots: Sequence[SlotComparison]) -> bool:
    """Whether the claim tells a state of somebody, and the fact tells of the same one another such state."""
    wrong = [s for s in slots if s.outcome is CONFLICTS]
    if not wrong or any(s.outcome is not AGREES for s in slots if s not in wrong):
        return False
    if all(s.item in a.bound for s in wrong):
        return True  # each party has one figure of a kind
    if whereabouts.told(a) and all(s.slot == "polarity" for s in wrong):
        return True
    if other_sorts.excluded(a, wrong) or (len(wrong) == 1 and other_sorts.begun(a, wrong)):
        return True
    if len(wrong) > 1:
        return False
    n, m = wrong[0].item, wrong[0].matched
    if n is None or m is None or wrong[0].fact != a.view.number or not all(_is_state(a, c) for c in a.clauses):
        return False
    if not _subject_agrees(a, n) or bygone(a):
        return False
    item, fact = a.claim.items[n], a.facts[m]
    if item.kind == "date":
        return _modifies_same(a, n, m) or _came_out(a, n, m)
    if item.kind == "mention" or (item.prep in PLACES and a.claim.families[n] & syntax("place_families")):
        return item.prep in PLACES and item.prep == fact.prep and a.facts[m].clause in a.home.values()
    if item.kind == "amount":
        if having.told(a, item.clause) and not having.kept(a, m):
            return False
        return any(k in a.pairs for k in range(n - 2, n + 3) if k != n and _is_term(a, k))
    return _modifies_same(a, n, m) or (_is_complement(a.claim.items, n) and _next_to_subject(a, m))


def _is_state(a: Alignment, clause: int) -> bool:
    """Whether a clause says what its subject is or has, by "is", "has" or a verb of measure."""
    head = a.claim.clauses[clause].predicate
    concepts = a.claim.concepts(head) if head is not None else ()
    if head is not None and a.claim.items[head].verbal:
        if head in a.pairs and a.year(a.pairs[head]) is not None:
            return True
        if a.claim.items[head].soft and not _TELLING_HOW_MUCH.isdisjoint(a.claim.items[head].ids):
            return True  # "يبلغ عدد", "is equipped with": the figure says the rest
        shared = {c.id for c in a.view.concepts(a.pairs[head])} if head in a.pairs else set()
        meant = [c for c in concepts if c.id in shared] or [c for c in concepts if c.kind != "thing"]
        return bool(meant) and all(c.kind == "state" for c in meant)
    if head is None and known(a.claim, _is_called, clause):
        return True
    start, end = a.claim.clauses[clause].span
    words = set(a.claim.text[start:end].casefold().split())
    return not words.isdisjoint(syntax("copulas")) or not words.isdisjoint(syntax("have_forms"))


def _is_called(claim: Claim, clause: int) -> bool:
    """Whether an Arabic clause says what the name at its head is, with no verb: «X عالمة كيمياء»."""
    items = [claim.items[n] for n in claim.by_clause[clause]]
    if claim.lang != "ar" or not items or items[0].kind != "mention" or items[0].prep or clause:
        return False
    return not any(item.verbal for item in items) and not claim.text[: items[0].span[0]].strip()


def bygone(a: Alignment) -> bool:
    """Whether the fact tells of a time that is over, and the claim of today."""
    if not known(a.claim, is_of_today):
        return False
    spans = [f.date for f in a.facts if f.date is not None and f.clause in a.home.values()]
    return any(str(d.relation) in ("until", "before") for d in spans)


def is_of_today(claim: Claim, _: int) -> bool:
    """Whether a claim speaks of today and names no date."""
    if any(i.date for i in claim.items):
        return False
    if any(i.verbal and claim.written(n).endswith("s") for n, i in enumerate(claim.items)):
        return True
    return not syntax("todays").isdisjoint(claim.text.casefold().split())


def _subject_agrees(a: Alignment, wrong: int) -> bool:
    """Whether a name that the claim has before what is wrong is in the fact too."""
    names = [k for k in range(wrong) if a.claim.items[k].kind == "mention"]
    if any(k in a.pairs and not a.claim.items[k].prep for k in names):
        return True
    roof_of_it = names == [1] and {0, 1} <= a.pairs.keys() and _is_term(a, 0)
    return roof_of_it and a.claim.items[1].prep == "of"


def _is_term(a: Alignment, k: int) -> bool:
    return 0 <= k < len(a.claim.items) and a.claim.items[k].kind == "term"


def _came_out(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact's date is that of the work which the claim says came out then."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    return head in a.pairs and a.year(a.pairs[head]) == m


def _modifies_same(a: Alignment, n: int, m: int) -> bool:
    """Whether both stand before the same noun: "an Irish singer", "an English singer and songwriter"."""
    mine, theirs = _following(a.claim.items, n), _following(a.facts, m)
    return any(a.hits[k].get(j) is Link.SAME for k in mine for j in theirs)


def _following(items: Sequence[Item], n: int) -> list[int]:
    """The terms that follow in the same noun phrase."""
    out: list[int] = []
    for k in range(n + 1, min(n + MODIFIERS, len(items))):
        if items[k].kind != "term" or items[k].verbal or items[k].span[0] - items[k - 1].span[1] > PHRASE:
            break
        out.append(k)
    return out


def _is_complement(items: Sequence[Item], n: int) -> bool:
    """Whether nothing follows that the word could belong to: "was Polish"."""
    return not _following(items, n) and not items[n].prep


def _next_to_subject(a: Alignment, m: int) -> bool:
    """Whether no name stands between the fact's word and a name that the claim has too."""
    paired = {j for n, j in a.pairs.items() if a.claim.items[n].kind == "mention"}
    before = [k for k in range(m) if a.facts[k].kind == "mention"]
    if m + 1 in paired and not (a.facts[m].prep or a.facts[m].verbal or a.facts[m + 1].prep):
        between = a.view.statement.text[a.facts[m].span[1] : a.facts[m + 1].span[0]]
        return not between.strip()  # "the physicist X married Y"
    return bool(before) and before[-1] in paired
