"""What words that are read over say after all: "took place" of what was called off, "is against" of what he backs."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import SlotComparison

_SIDES = frozenset({"against", "for", "with"})


def may(claim: Claim) -> bool:
    """Whether all that a claim says is that something came about, or who is for or against it."""
    return known(claim, _coming_about, 0) or known(claim, _taking_side, 0) is not None


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: that the thing came about, or whose side somebody is on."""
    if known(a.claim, _coming_about, 0) and (found := _undone(a)) is not None:
        n, m, denied = found
        outcome, rule = (CONFLICTS, "opposite") if denied else (UNKNOWN, "uncovered-part")
        return [a.aspect("polarity", outcome, rule, a.claim.written(n), a.view.recorded(m), n)]
    side = known(a.claim, _taking_side, 0)
    found = None if side is None else _other_side(a, side)
    if found is not None:
        n, m, denied = found
        outcome, rule = (CONFLICTS, "opposite") if denied else (UNKNOWN, "uncovered-part")
        return [a.aspect("polarity", outcome, rule, a.claim.written(n), a.view.recorded(m), n)]
    return []


def _coming_about(claim: Claim, _: int) -> bool:
    """Whether all that the claim says of a thing is that it came about."""
    told = claim.clauses[0]
    if len(claim.clauses) != 1 or told.negated or told.modality is not Modality.HAPPENED:
        return False
    if told.predicate is not None and not claim.items[told.predicate].soft:
        return False
    return _has(claim.text, syntax("took_place"))


def _has(text: str, phrases: frozenset[str]) -> bool:
    words = f" {fold(text).rstrip('.')} "
    return any(f" {phrase} " in words for phrase in phrases)


def _undone(a: Alignment) -> tuple[int, int, bool] | None:
    """The claim's thing and the fact's verb that undoes it; and whether for good."""
    if _has(a.view.statement.text, syntax("took_place")):
        return None
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        told = a.view.clauses[fact.clause]
        u = told.predicate
        if item.kind != "term" or item.prep or fact.kind != "term" or fact.prep or u is None or u == m:
            continue
        if not a.facts[u].verbal or a.facts[u].negated or told.negated or told.modality is not Modality.HAPPENED:
            continue
        if syntax("keeping_from_coming_about").isdisjoint(a.facts[u].ids):
            continue
        off = not syntax("called_off_for_good").isdisjoint(a.facts[u].ids)
        return n, u, off and syntax("broken_off").isdisjoint(a.facts[u].words)
    return None


def _taking_side(claim: Claim, _: int) -> tuple[int, str] | None:
    """What the claim says somebody is for or against, by no other word than that, and which."""
    told = claim.clauses[0]
    if len(claim.clauses) != 1 or told.predicate is not None or told.negated or claim.speeches:
        return None
    if len(claim.items) < 2:
        return None
    last = len(claim.items) - 1
    item = claim.items[last]
    if item.prep not in _SIDES or any(other.prep or other.verbal for other in claim.items[:last]):
        return None
    before = fold(claim.text[: item.span[0]]).split()
    words = [word for word in before if word not in ("the", "a", "an")]
    side = syntax_map("side_words").get(words[-1]) if words else None
    if side is None or (claim.lang == "en" and (len(words) < 3 or words[-2] not in syntax("be_forms"))):
        return None
    return last, side


def _other_side(a: Alignment, taken: tuple[int, str]) -> tuple[int, int, bool] | None:
    """The thing, and the fact's verb by which he is on the other side, or on none."""
    n, side = taken
    m = a.pairs.get(n)
    if m is None:
        return None
    u = a.view.clauses[a.facts[m].clause].predicate
    if u is None or a.facts[m].prep == a.claim.items[n].prep:
        return None
    other, own = ("being_for", "being_against") if side == "against" else ("being_against", "being_for")
    denied = a.facts[u].negated != a.view.clauses[a.facts[u].clause].negated
    ids = a.facts[u].ids
    if not syntax(own).isdisjoint(ids) or (not a.facts[u].verbal and syntax(other).isdisjoint(ids)):
        return None
    if not syntax(other).isdisjoint(ids):
        return n, u, not denied and not a.facts[m].prep
    return (n, u, False) if side == "against" else None
