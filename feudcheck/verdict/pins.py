"""What pins the recorded event, so that a difference from it is a contradiction; which shapes tell the same."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import SPEECH_KINDS, syntax
from feudcheck.model import Grain, Modality, Outcome, When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison, Statement

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
# A fact must share this much with a claim before a difference is a contradiction: one
# participant and the relation, say. Less could be another event.
LEAST_SHARED = 3.0
# Plain words that agree pin an event like a date does: two at least, one is chance.
PINNING_TERMS = 2
PINNING_DAYS = 92  # a span of no more than a season pins like a month
PINNING_GRAINS = frozenset({Grain.DAY, Grain.WEEK, Grain.PART, Grain.MONTH})
OPEN_ENDED = frozenset({"after", "since", "before", "until"})
WHEREABOUTS = frozenset({"in", "on"})
WHOLE = 0.99  # share of a fact from which all of it is told
MOSTLY = 0.66  # share of a fact from which it is told but for a detail
VAGUE = 5  # times a figure's lower end: a range so wide singles nothing out
NAMES = frozenset({"actor", "counterpart", "place"})
_MEANT = frozenset("w:" + kind for kind in (*SPEECH_KINDS, "plan", "attempt"))
_WORDS_DIFFER = frozenset({"attribute-differs", "place-differs", "opposite"})


def agreeing_terms(comparison: Comparison) -> int:
    """How many terms agree beside the predicate (which weighs more than a plain term)."""
    return sum(1 for s in comparison.having(AGREES) if _is_plain_term(s))


def agreeing_words(comparison: Comparison) -> int:
    """How many terms agree; where a verb is turned round, the other verbs of the claim are of them."""
    turned = any(s.slot == "relation" and s.weight > 1.0 for s in comparison.having(CONFLICTS))
    verbs = (s for s in comparison.having(AGREES) if turned and s.slot == "relation" and s.weight > 1.0)
    return agreeing_terms(comparison) + sum(1 for _ in verbs)


def _is_plain_term(slot: SlotComparison) -> bool:
    return slot.slot in ("attribute", "relation") and slot.weight == 1.0


def dated(comparison: Comparison, claim: Statement) -> bool:
    """Whether a date of a month or less agrees, or a short span."""
    dates = [claim.items[s.item].date for s in comparison.having(AGREES) if s.slot == "date" and s.item is not None]
    return any(d is not None and (d.grain in PINNING_GRAINS or (d.end - d.start).days <= PINNING_DAYS) for d in dates)


def pinned(comparison: Comparison, claim: Statement, *, by_figure: bool = True) -> bool:
    """Whether something beside the participants and the relation singles the recorded event out.

    ``by_figure``: a figure that agrees does.
    """
    agreeing = comparison.having(AGREES)
    for slot in agreeing:
        if slot.slot == "quote" or (by_figure and slot.slot in ("amount", "count") and not _vague(claim, slot)):
            return True
    if dated(comparison, claim):
        return True
    if claim.again:
        return False
    later = _open_ended(claim)
    agreeing = [s for s in agreeing if s.item not in later]
    names = sum(1 for s in agreeing if s.slot in NAMES)
    terms = sum(1 for s in agreeing if _is_plain_term(s))
    return terms >= PINNING_TERMS or names >= 3 or (terms > 0 and names > 1 and not comparison.having(UNKNOWN))


def _open_ended(claim: Statement) -> frozenset[int]:
    """The items behind "after", "since": whatever came later came after it, unless "soon after"."""
    out: set[int] = set()
    for n, item in enumerate(claim.items):
        before = claim.items[n - 1] if n else None
        same = before is not None and before.clause == item.clause
        if same and n - 1 in out:
            out.add(n)
        elif {item.prep, claim.clauses[item.clause].link}.isdisjoint(OPEN_ENDED) or item.date is not None:
            continue
        elif before is None or "soon" not in before.ids:
            out.add(n)
    return frozenset(out)


def _vague(claim: Statement, slot: SlotComparison) -> bool:
    """Whether a figure that agrees is no more than "thousands": many things are."""
    amount = claim.items[slot.item].amount if slot.item is not None else None
    if amount is None or amount.low is None or amount.high is None:
        return False
    return amount.low > 0 and amount.high > VAGUE * amount.low


def only_a_figure(comparison: Comparison) -> bool:
    """Only a figure differs, of something that is not done again and again: "attracted 410,000 visitors"."""
    slots = {s.slot for s in comparison.having(CONFLICTS)}
    if not slots or not slots <= {"amount", "count"} or comparison.repeatable:
        return False
    return comparison.main or _level_of_a_year(comparison) or _level_of_a_state(comparison)


def level_told(comparison: Comparison) -> bool:
    """Whether the fact has the level of a state in the very year that agrees: "a population of 412,300 in 2019"."""
    slots = {s.slot for s in comparison.having(CONFLICTS)}
    there = any(s.slot == "date" and s.matched is not None for s in comparison.having(AGREES))
    return slots <= {"amount", "count"} and there and only_a_figure(comparison) and not comparison.main


def _level_of_a_year(comparison: Comparison) -> bool:
    """Whether the fact has the level of that very year, in telling a change: "from 3 million in 1990 to 5 million"."""
    facts, wrong = comparison.view.facts, comparison.having(CONFLICTS)
    dated_there = any(s.slot == "date" and s.matched is not None for s in comparison.having(AGREES))
    return dated_there and all(s.matched is not None and facts[s.matched].prep in ("from", "to") for s in wrong)


def _level_of_a_state(comparison: Comparison) -> bool:
    """ "Has a population of 512,000" beside one of 412,000 at that very time: each time has but one."""
    facts, agreeing = comparison.view.facts, comparison.having(AGREES)
    told = [s.matched for s in agreeing if s.matched is not None and s.slot in ("attribute", "relation")]
    named = any(s.slot in NAMES for s in agreeing)
    return named and not comparison.having(UNKNOWN) and any(
        not syntax("levels_of_states").isdisjoint(facts[m].ids) for m in told
    )  # fmt: skip


def but_for_one(comparison: Comparison) -> bool:
    """Whether claim and fact are one sentence but for one word, of something not done again and again."""
    wrong = [s for s in comparison.having(CONFLICTS) if s.weight]
    if len(wrong) != 1 or comparison.having(UNKNOWN) or comparison.repeatable or not comparison.main:
        return False
    facts = comparison.view.facts
    heads = [facts[c.predicate].ids for c in comparison.view.clauses if c.predicate is not None]
    if any(not _MEANT.isdisjoint(ids) for ids in heads):
        return False  # who warned of one war may warn of another
    if wrong[0].rule != "opposite" and any(not syntax("changes").isdisjoint(ids) for ids in heads):
        return False  # where gold rose silver may have risen
    if wrong[0].rule == "place-differs" and wrong[0].slot == "attribute" and not _singled_out(comparison):
        return False  # where a bridge fell in X another may have in Y
    if wrong[0].rule == "place-differs" and wrong[0].matched is not None:
        before = facts[: wrong[0].matched]
        if any(not syntax("taking_sides").isdisjoint(f.ids) for f in before if f.kind == "term"):
            return False  # who stands up for rights in X may do so in Y
    return wrong[0].rule in _WORDS_DIFFER and comparison.coverage >= MOSTLY


def _singled_out(comparison: Comparison) -> bool:
    """Whether a name, a figure or a date agrees."""
    return any(s.slot in NAMES or s.slot in ("amount", "count", "date", "quote") for s in comparison.having(AGREES))


def theme_stands(comparison: Comparison, wrong: SlotComparison, claim: Statement) -> bool:
    """What the event is about agrees; only then is another actor in it a contradiction."""
    if wrong.rule != "counterpart-differs":
        return True
    agreeing = comparison.having(AGREES)
    names = sum(1 for s in agreeing if s.slot in NAMES)
    if names and wrong.item is not None and wrong.matched is not None and not comparison.having(UNKNOWN):
        prep = claim.items[wrong.item].prep
        if names > 1 and prep == "to" and _from_there(comparison, claim, wrong.matched):
            return True  # who moved once from one to another moved to no third
        if prep in WHEREABOUTS and prep == comparison.view.facts[wrong.matched].prep:
            return True  # where something happened once, it happened nowhere else
    exact = any(s.slot in ("amount", "quote") for s in agreeing)
    terms = agreeing_terms(comparison)
    aside = wrong.item is not None and bool(claim.items[wrong.item].prep) and not claim.items[wrong.item].role
    told = aside and names > 0 and terms >= PINNING_TERMS and not comparison.having(UNKNOWN)
    themed = any(_is_theme(comparison, s) for s in agreeing)
    return exact or themed or dated(comparison, claim) or (names > 1 and terms > 0) or told


def _from_there(comparison: Comparison, claim: Statement, goal: int) -> bool:
    """Whether claim and fact both tell from whom he went to the fact's item ``goal``."""
    facts = comparison.view.facts
    ends = [
        (claim.items[s.item].prep, facts[s.matched].prep) for s in comparison.having(AGREES)
        if s.slot in NAMES and s.item is not None and s.matched is not None
    ]  # fmt: skip
    return facts[goal].prep == "to" and ("from", "from") in ends


def _is_theme(comparison: Comparison, slot: SlotComparison) -> bool:
    """Whether an agreeing name is what it was done to."""
    if slot.slot not in NAMES or slot.matched is None or not comparison.main:
        return False
    return comparison.view.facts[slot.matched].role == "patient"


def is_owner(comparison: Comparison, wrong: SlotComparison) -> bool:
    """Whether all the fact tells is whose, or of what, something is: "X is a unit of Y" leaves no other Y."""
    if comparison.having(UNKNOWN) or comparison.coverage < WHOLE or wrong.matched is None:
        return False
    facts = comparison.view.facts
    if any(c.predicate is not None and facts[c.predicate].verbal for c in comparison.view.clauses):
        return False
    subjects = [s for s in comparison.having(AGREES) if s.slot in NAMES and s.matched is not None]
    kind = comparison.view.views.kind
    things = [facts[s.matched] for s in subjects if s.matched is not None and kind(facts[s.matched]) != "person"]
    return facts[wrong.matched].prep in ("of", "to") and any(not thing.prep for thing in things)


def same_word(comparison: Comparison, claim: Statement) -> bool:
    """Whether the fact is on file as somebody's word and the claim gives it as the same one's (VERDICTS §6)."""
    speakers = {id_ for s in claim.speeches if s.speaker is not None for id_ in claim.items[s.speaker].ids}
    return bool(comparison.view.own_word) and comparison.view.own_word <= speakers


def other_season(comparison: Comparison, claim: Statement) -> bool:
    """A cup, a budget, an election of another year is another one."""
    if not any(s.slot == "date" for s in comparison.having(CONFLICTS)):
        return False
    words = {w for s in comparison.having(AGREES) if s.item is not None for w in claim.items[s.item].words}
    words |= {word[1:] for word in words}  # «بكأس»
    if words.isdisjoint(syntax("recurring")) or _lifelong(comparison):
        return False
    for slot in comparison.having(CONFLICTS):
        date = claim.items[slot.item].date if slot.item is not None else None
        there = comparison.view.statement.items[slot.matched].date if slot.matched is not None else None
        if date is None or there is None or date.yearless or there.relation is When.SINCE:
            continue  # what has been so since a year is of no one season
        if date.start.year != there.start.year:
            return True
    return False


def _lifelong(comparison: Comparison) -> bool:
    """Whether the fact tells what happens to anything but once, a festival too: its founding."""
    heads = [comparison.view.facts[c.predicate].ids for c in comparison.view.clauses if c.predicate is not None]
    return bool(heads) and not syntax("lifelong").isdisjoint(heads[0])


def of_one_year(comparison: Comparison, claim: Statement) -> bool:
    """Whether a prize, cup or election of the year that agrees is meant, and all else of it agrees."""
    words = {w for s in comparison.having(AGREES) if s.item is not None for w in claim.items[s.item].words}
    if words.isdisjoint(syntax("recurring")) or comparison.having(UNKNOWN):
        return False
    if agreeing_terms(comparison) < PINNING_TERMS:
        return False
    dates = [claim.items[s.item].date for s in comparison.having(AGREES) if s.slot == "date" and s.item is not None]
    return any(d is not None and d.grain is Grain.YEAR for d in dates)


def quantifies(slot: SlotComparison) -> bool:
    """ "most of those", "every year": a statement about parts or times that the fact does not make."""
    return slot.claimed.casefold() in syntax("quantifiers")


def same_shape(comparison: Comparison, claim: Statement) -> bool:
    """Two names side by side are a statement only where the fact is no more than that either."""
    content = [i for i in comparison.view.statement.items if i.kind != "mention" and not i.soft]
    return not content and any(c.predicate is None for c in claim.clauses)


def word_for_word(comparison: Comparison, claim: Statement) -> bool:
    """The claim is the recorded statement itself, and the record says of it neither more nor less."""
    recorded, record = comparison.view.statement, comparison.view.record
    if abs(len(claim.text) - len(recorded.text)) > 2 or _plain(claim.text) != _plain(recorded.text):
        return False
    if record.status == "planned" and _tells_as_done(comparison):
        return False
    if record.status in ("did-not-happen", "cancelled") and not says_no(comparison.view, in_words=True):
        return False
    return not any(s.slot == "speaker" for s in comparison.slots if s.outcome is not AGREES)


def says_no(view: View, *, in_words: bool = False) -> bool:
    """Whether a fact is itself a denial; ``in_words``: in its statement, not only in its recorded status."""
    recorded = view.statement
    if any(clause.negated for clause in recorded.clauses) or any(item.negated for item in recorded.items):
        return True
    return not in_words and view.record.status in ("did-not-happen", "cancelled")


def _tells_as_done(comparison: Comparison) -> bool:
    """Whether the statement of a plan tells it as if it had happened, not that it was talked of."""
    recorded, relation = comparison.view.statement, comparison.view.record.relation
    if any(clause.modality is not Modality.HAPPENED for clause in recorded.clauses):
        return False
    told = {id_ for c in recorded.clauses if c.predicate is not None for id_ in recorded.items[c.predicate].ids}
    return relation is None or relation in told


def _plain(text: str) -> list[str]:
    return fold(text).rstrip(" .").split()


def whole_and_alone(comparison: Comparison) -> bool:
    """Whether claim and fact speak of the very same things, and of nothing more."""
    return comparison.coverage > WHOLE and not comparison.having(Outcome.UNKNOWN)


def of_one_place(comparison: Comparison, claim: Statement) -> bool:
    """Whether claim and fact are both about a place that the lexicon knows: "Liverpool is a port"."""
    concepts = map(comparison.view.views.lexicon.concept, claim.items[0].ids)
    families = {c.family for c in concepts if c}
    first = any(s.item == s.matched == 0 and s.outcome is AGREES for s in comparison.slots)
    return first and not families.isdisjoint(syntax("place_families"))
