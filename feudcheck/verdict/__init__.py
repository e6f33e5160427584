"""The policy: comparisons to a verdict and its rule; every threshold and precedence is in this room.

Which rule leads is here; what backs a claim is in ``backing``, what keeps a backing from counting in ``outweighed``,
what denies a claim in ``denial``, what makes a denial doubtful in ``doubts``, ``other_sums`` and ``other_things``, what
pins an event in ``pins``, what is near enough to be shown in ``nearness``.
"""

from __future__ import annotations

from math import inf

from feudcheck.frozen import replace
from feudcheck.later import later
from feudcheck.model import Modality, Outcome, Verdict
from feudcheck.verdict import nearness
from feudcheck.verdict.outweighed import NEAR_BEST, outweighed
from feudcheck.verdict.pins import NAMES, WHEREABOUTS, agreeing_terms, dated, whole_and_alone, word_for_word
from feudcheck.verdict.ruling import Ruling as Ruling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import SlotComparison, Statement
    from feudcheck.verdict import backing, denial
    from feudcheck.verdict import compounds as compounds
else:
    backing, compounds, denial = later(
        "feudcheck.verdict.backing", "feudcheck.verdict.compounds", "feudcheck.verdict.denial"
    )

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN

# Farther behind the leading one, a fact neither denies the claim nor answers for one that does.
REACH = 2 * NEAR_BEST

# Of an utterance so much must be told, at its place or on its platform, before another speaker is the wrong one;
# it is looked for among the first few facts, as those on the other speaker may stand before it.
MOST_SAID = 0.7
NEAR_SAID = 3
BESIDE_SAYING = 3  # items between the word of saying and the place

# Which reason is told first when several keep a claim from being decided.
PRECEDENCE = (
    "misquote", "misattribution", "wrong-medium", "denied-not-confirmed", "roles-reversed", "opposite",
    "plan-is-no-event", "actor-differs", "counterpart-differs", "currency-differs", "unit-differs",
    "amount-differs", "count-differs", "weekday-differs", "date-differs", "order-differs", "place-differs",
    "cause-differs", "attribute-differs", "attribution-missing", "other-speaker", "other-medium", "rival-figures",
    "outcome-open", "finer-than-source", "only-a-bound", "other-time", "repeatable-event", "open-list",
    "uncovered-part",
)  # fmt: skip
_ORDER = {rule: n for n, rule in enumerate(PRECEDENCE)}

_OF_ROLES = frozenset({"roles", "speaker"})
_OF_A_QUESTION = _OF_ROLES | {"modality"}
_COARSER = frozenset({"finer-than-source"})  # another fact has it, less exactly


def rule_on(comparisons: Sequence[Comparison], claim: Statement, sure: Comparison | None = None) -> Ruling:
    """The ruling over all facts compared: backing beats denial, denial beats silence.

    ``sure``: one of them that ``supports`` the claim, where that has been found already.
    """
    ranked = sorted(comparisons, key=lambda c: (-c.score, len(c.helpers), -c.coverage, c.view.number))
    for comparison in ranked:
        backs = (comparison is sure or supports(comparison, claim)) and not outweighed(comparison, ranked, claim)
        if backs and _turned_elsewhere(comparison, ranked, claim):
            continue
        if backs or word_for_word(comparison, claim):
            against = tuple([c for c in ranked if c is not comparison and disagrees(c, comparison, claim)])
            return Ruling(Verdict.SUPPORTED, "supported", comparison, against=against)
    for place, comparison in enumerate(ranked[:NEAR_SAID]):
        if _pinned_utterance(comparison, claim, by_day=not place):
            return Ruling(Verdict.CONTRADICTED, "misattribution", _given_to_another(comparison))
    misled = [c for c in ranked if _only_seems(c)]  # none of them backs the claim, however well it agrees
    leading = next((c.score for c in ranked if c not in misled and not _of_another_matter(c, claim)), 0.0)
    for comparison in ranked:
        if not comparison.having(CONFLICTS):
            continue
        far = comparison.score < leading - NEAR_BEST
        if far and not denial.misquotes(comparison) and not whole_and_alone(comparison):
            continue
        denied = denial.contradicts(comparison, claim)
        if denied and not _backed_elsewhere(comparison, [c for c in ranked if c not in misled]):
            return Ruling(Verdict.CONTRADICTED, first_rule(comparison.having(CONFLICTS)), comparison)
    if not ranked:
        return Ruling(Verdict.UNSOURCED, "no-fact-near")
    best, near = ranked[0], tuple([c for c in ranked[1:] if nearness.beside(c)])
    conflicts = best.having(CONFLICTS)
    unknown = _informative(best.having(UNKNOWN), otherwise=bool(conflicts))
    if not nearness.near(best):
        named = any(s.slot in NAMES for s in best.having(AGREES))
        told = nearness.left_open(best) if named else None
        return Ruling(Verdict.UNSOURCED, "no-fact-near", told, shown=False)
    if unknown and not nearness.shares_more(best) and first_rule(unknown) == "uncovered-part":
        return Ruling(Verdict.UNSOURCED, "uncovered-part", nearness.left_open(best), shown=False)
    if unknown:
        return Ruling(Verdict.UNSOURCED, first_rule(unknown), best, near)
    if conflicts:
        return Ruling(Verdict.UNSOURCED, "repeatable-event", best, near)
    return Ruling(Verdict.UNSOURCED, "uncovered-part", best, near, doubt=backing.in_doubt(best, claim))


def supports(comparison: Comparison, claim: Statement) -> bool:
    """Every part agrees, and enough of them to know which event is meant."""
    told = comparison.clean and (comparison.predicate or _quoted_there(comparison, claim))
    return told and not backing.in_doubt(comparison, claim)


def _quoted_there(comparison: Comparison, claim: Statement) -> bool:
    """Whether the claim is a quotation on file with its speaker, whatever leads it in: "so X saw the sale"."""
    named = bool(claim.quotes) and all(q.speaker is not None for q in claim.quotes)
    return named and any(s.slot == "quote" and s.fact == comparison.view.number for s in comparison.having(AGREES))


def _turned_elsewhere(backing: Comparison, ranked: Sequence[Comparison], claim: Statement) -> bool:
    """Whether another fact tells the very thing the other way round, and this one has the names but not who did it."""
    if not any(_only_turned(c) for c in ranked if c is not backing):
        return False
    facts, heads = backing.view.facts, {clause.predicate for clause in claim.clauses}
    agreeing = [(s.item, s.matched) for s in backing.having(AGREES) if s.item is not None and s.matched is not None]
    verbs = {facts[m].clause: m for n, m in agreeing if n in heads}
    doers = [m for n, m in agreeing if claim.items[n].role == "agent" and facts[m].role == "agent"]
    return not any(_does(backing, m, verbs.get(facts[m].clause)) for m in doers)


def _does(backing: Comparison, doer: int, verb: int | None) -> bool:
    """Whether the fact has its item ``doer`` where who does it stands: before an English verb, led in by nothing."""
    view = backing.view
    if verb is None or view.clauses[view.facts[verb].clause].passive:
        return verb is not None
    return not view.facts[doer].prep and (doer < verb or view.statement.lang != "en")


def _only_turned(comparison: Comparison) -> bool:
    """Whether all of a claim is in a fact, but for who does it to whom."""
    conflicts = comparison.having(CONFLICTS)
    return bool(conflicts) and all(s.rule == "roles-reversed" for s in conflicts) and not comparison.having(UNKNOWN)


def floor(comparisons: Sequence[Comparison]) -> float:
    """The score below which no other fact has a say beside these: it need not be compared to the end."""
    return max((c.score for c in comparisons if not _only_seems(c)), default=-inf) - REACH


def _only_seems(comparison: Comparison) -> bool:
    """Whether all parts agree, or all but whose part in it is whose: what is not backed so is not left open either.

    Nor is it, then, by whose word it is, and never by a fact that only asks.
    """
    open_ = {s.slot for s in comparison.slots if s.outcome is not AGREES}
    if not comparison.predicate or comparison.having(CONFLICTS):
        return False
    asks = any(clause.modality is Modality.QUESTIONED for clause in comparison.view.clauses)
    return open_ <= _OF_A_QUESTION if asks else not open_ or ("roles" in open_ and open_ <= _OF_ROLES)


def _of_another_matter(comparison: Comparison, claim: Statement) -> bool:
    """Whether none of what the claim mainly tells is in the fact: no deed of it, nothing that it calls somebody."""
    items, clauses = claim.items, claim.clauses
    told = [(s.item, s) for s in comparison.slots if s.slot in ("relation", "attribute") and s.weight]
    main = [s for n, s in told if n is not None and clauses[items[n].clause].predicate in (None, n)]
    return bool(main) and all(s.outcome is UNKNOWN for s in main)


def _informative(unknown: list[SlotComparison], *, otherwise: bool) -> list[SlotComparison]:
    """What nobody on file says, if anything; only then whose word it is or in what sense it is on file.

    Of what is ``otherwise`` on file, or of others, it is nobody's word.
    """
    if told := [s for s in unknown if s.weight and not s.recorded]:
        return told
    another = otherwise or any(s.slot == "roles" for s in unknown)
    return [s for s in unknown if s.rule != "attribution-missing"] if another else unknown


def disagrees(other: Comparison, backing: Comparison, claim: Statement) -> bool:
    """Whether a fact of the same event, or of the same relation pinned, denies what another one backs."""
    if not (_same_event(other, backing) or other.main) or other.having(UNKNOWN) or not other.having(CONFLICTS):
        return False
    if _told_by_one(other, backing):
        return False
    return denial.contradicts(other, claim)


def _told_by_one(one: Comparison, other: Comparison) -> bool:
    """Whether one source tells both facts, not as the reports of two media or the words of two people."""
    first, second = one.view.record, other.view.record
    if {ref.id for ref in first.sources}.isdisjoint(ref.id for ref in second.sources):
        return False
    speakers = {name for name in (first.attributed_to, second.attributed_to) if name}
    return len(speakers) < 2 and _reporters(one) == _reporters(other)


def _reporters(comparison: Comparison) -> set[str]:
    """The media that a source names for a fact; none, where it tells it itself."""
    view = comparison.view
    media = (s.speaker for s in view.statement.speeches if s.kind == "report" and s.speaker is not None)
    said = {id_ for m in media for id_ in view.facts[m].ids or view.facts[m].words}
    return said | ({view.record.reported_by} if view.record.reported_by else set())


def _same_event(one: Comparison, other: Comparison) -> bool:
    event = one.view.record.event
    return event is not None and event == other.view.record.event


def _backed_elsewhere(comparison: Comparison, ranked: Sequence[Comparison]) -> bool:
    """Whether another fact as near agrees with the very part that this one excludes."""
    wrong = {s.item for s in comparison.having(CONFLICTS) if s.item is not None and s.weight}
    if not wrong:
        return False
    bad = comparison.weight(CONFLICTS) + comparison.weight(UNKNOWN)
    for other in ranked:
        if other is comparison or not other.predicate or other.score < comparison.score - NEAR_BEST:
            continue
        if other.weight(CONFLICTS) + other.weight(UNKNOWN) > bad:
            continue
        # …but the sources on one event together know its date as exactly as the most exact of them
        nearest = other.main and other.coverage >= comparison.coverage and not _same_event(other, comparison)
        coarser = _COARSER if nearest and not other.having(CONFLICTS) else ()
        agreed = {s.item for s in other.slots if s.outcome is AGREES or s.rule in coarser}
        if wrong <= agreed and {s.item for s in comparison.having(AGREES) if s.weight} <= agreed:
            return True
    return False


def _given_to_another(comparison: Comparison) -> Comparison:
    """The comparison with the wrong speaker as what conflicts; the same swap seen as roles says nothing more."""
    told = [s for s in comparison.slots if s.outcome is AGREES or s.rule == "other-speaker"]
    slots = [s if s.outcome is AGREES else replace(s, outcome=CONFLICTS, rule="misattribution") for s in told]
    return replace(comparison, slots=slots)


def _pinned_utterance(comparison: Comparison, claim: Statement, *, by_day: bool) -> bool:
    """All of an utterance agrees but who made it, its place or platform too, or its day (``by_day``; VERDICTS §6)."""
    if comparison.view.language != claim.lang:
        return False  # whose word it is, is not told from a translation
    other = [s for s in comparison.slots if s.outcome is not AGREES]
    said = [s for s in other if s.rule == "other-speaker"]
    rest = [s for s in other if s.rule != "other-speaker"]
    misplaced = all(s.slot == "roles" for s in rest)  # the same swap, seen as roles
    if len(said) != 1 or not misplaced or not said[0].recorded or said[0].matched is not None:
        return False  # …nor where the fact vouches for the act of speech itself
    if not rest and _on_its_occasion(comparison):
        return True
    if not by_day:
        return False
    names = sum(1 for s in comparison.having(AGREES) if s.slot in ("actor", "counterpart"))
    swapped = bool(rest) and names > 1 and agreeing_terms(comparison) > 0  # its wording pins it
    return swapped or dated(comparison, claim)


def _on_its_occasion(comparison: Comparison) -> bool:
    """Whether where it was said agrees, beside the word of saying, and hardly a word said is missing."""
    facts = comparison.view.facts
    saying = {speech.verb for speech in comparison.view.statement.speeches}
    there = any(
        s.slot in NAMES and s.matched is not None and facts[s.matched].prep in WHEREABOUTS
        and any(verb is not None and 0 < s.matched - verb <= BESIDE_SAYING for verb in saying)
        for s in comparison.having(AGREES)
    )  # fmt: skip
    told = any(
        s.slot in ("attribute", "relation") and s.weight and s.matched is not None and s.matched not in saying
        for s in comparison.having(AGREES)
    )  # fmt: skip
    return there and told and comparison.coverage >= MOST_SAID


def first_rule(slots: Sequence[SlotComparison]) -> str:
    """The rule that leads, of several."""
    rules = sorted((s.rule or "uncovered-part" for s in slots), key=lambda r: _ORDER.get(r, len(_ORDER)))
    return rules[0]
