"""One comparison and one claim, with what the doubts about a denial ask of them."""

from __future__ import annotations

from feudcheck.frozen import dataclass
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Outcome
from feudcheck.verdict.pins import NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.model import Item, SlotComparison, Statement

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
# Differences that deny the statement itself, whichever time it happened
DENIALS = frozenset({"opposite", "plan-is-no-event"})
_VALUES = frozenset({"date", "amount"})
_OCCASIONS = frozenset({"after", "before", "despite", "since", "with"})
KEPT = 3  # words of the fact, beside the one turned round, by which a claim keeps its wording
KEPT_SHARE = 0.5  # …and so much of all it tells
_MENTION_RULES = frozenset({"actor-differs", "counterpart-differs", "place-differs"})


@dataclass(frozen=True, slots=True)
class Case:
    """What differs, what is on file nowhere and what agrees, counted and weighed."""

    comparison: Comparison
    claim: Statement
    conflicts: list[SlotComparison]
    open: list[SlotComparison]  # parts on file nowhere
    rules: set[str | None]
    wrong: set[str]  # the slots that differ
    names: list[SlotComparison]  # the names that differ
    lost: list[SlotComparison]  # the names on file nowhere
    named: list[SlotComparison]  # the names that agree
    shared: float
    unknown: float

    @property
    def lived(self) -> bool:
        """Whether only the day or the figure differs of what comes to the same named thing but once."""
        return self.comparison.lived and self.wrong <= _VALUES and not self.lost


def case_of(comparison: Comparison, claim: Statement) -> Case:
    """The case of one comparison."""
    conflicts, unknown = comparison.having(CONFLICTS), comparison.having(UNKNOWN)
    weight = comparison.weight(UNKNOWN)
    if any(s.slot == "polarity" and s.claimed == "so" for s in conflicts):
        # "invests nothing" denies "invests $3 million" whatever the sum
        weight -= sum(s.weight for s in unknown if s.slot in ("amount", "count", "attribute"))
    names = [s for s in conflicts if s.rule in _MENTION_RULES]
    misplaced = {s.item for s in names}
    return Case(
        comparison,
        claim,
        conflicts,
        unknown,
        {s.rule for s in conflicts},
        {s.slot for s in conflicts},
        names,
        [s for s in unknown if s.slot in NAMES],
        [s for s in comparison.having(AGREES) if s.slot in NAMES and s.item not in misplaced]
        or _unlisted_name(comparison, claim),
        comparison.weight(AGREES) + comparison.context,
        weight,
    )


def _unlisted_name(comparison: Comparison, claim: Statement) -> list[SlotComparison]:
    """The end of an Arabic name that no list has, and both tell: words of no dictionary, two, or one behind «متحف»."""
    if claim.lang != "ar" or comparison.view.statement.lang != "ar":
        return []
    told = {s.item: s for s in comparison.having(AGREES) if s.item is not None and s.matched is not None}
    facts, text = comparison.view.facts, comparison.view.statement.text
    for n, slot in told.items():
        if n is None or slot.matched is None or not _of_no_dictionary(claim.items[n]):
            continue
        before = told.get(n - 1)
        two = before is not None and before.matched == slot.matched - 1 and _of_no_dictionary(claim.items[n - 1])
        if two and claim.items[n].span[0] - claim.items[n - 1].span[1] <= 1:
            return [slot]
        nouns = plain_words(claim.text[: claim.items[n].span[0]])[-1:]
        theirs = plain_words(text[: facts[slot.matched].span[0]])[-1:]
        if nouns == theirs and not syntax("before_names").isdisjoint(nouns):
            return [slot]
    return []


def _of_no_dictionary(item: Item) -> bool:
    return item.kind == "term" and not item.verbal and "w:unknown" in item.ids


def keeps_the_wording(case: Case) -> bool:
    """The recorded statement with nothing changed but its one deed turned round, so that it is the one meant.

    Its other words are the fact's, three at least (those too that add little: "the state answers … prices") and no
    fewer than half of the fact's. Of what rises and falls day by day the occasion, the reason or the time from which
    it is counted must be among them: "oil falls ahead of the sanctions", not "oil falls in Asia".
    """
    if case.rules != {"opposite"} or not case.wrong <= {"relation", "attribute"} or case.open or case.claim.again:
        return False
    turned = [(s.item, s.matched) for s in case.conflicts if s.item is not None and s.matched is not None]
    if len(turned) != len(case.conflicts) or not _one_deed(case, turned):
        return False
    items, facts = case.claim.items, case.comparison.view.facts
    told = [(s.item, s.matched) for s in case.comparison.having(AGREES) if s.item is not None and s.matched is not None]
    homes = {facts[m].clause for _, m in turned}
    content = {m for m, f in enumerate(facts) if f.clause in homes and not f.soft and f.span != (0, 0)}
    content -= {m for _, m in turned}
    if len(content.intersection(m for _, m in told)) < KEPT_SHARE * len(content):
        return False
    kept = sum(1 for n, _ in told if n not in {n for n, _ in turned}) + len(_soft_in_both(items, facts))
    led = [n for n, m in told if _occasion(case.claim, n) and _occasion(case.comparison.view.statement, m)]
    if any(_changes(items[n]) or _changes(facts[m]) for n, m in turned):
        return bool(led or _beside_its_frame(case)) and kept > 1
    why = any(_reason(case.claim, n) for n in led)  # "closes because of the flood", "stays open despite the flood"
    return kept >= (KEPT - 1 if why else KEPT)


def _one_deed(case: Case, turned: Sequence[tuple[int, int]]) -> bool:
    """Whether one deed is turned round, and with it no more than its level: "falls to the lowest"."""
    items = case.claim.items
    deeds = [n for n, _ in turned if syntax("levels").isdisjoint(items[n].ids)]
    return len(deeds) == 1 and len(turned) <= len(deeds) + 1 and not _occasion(case.claim, deeds[0])


def _soft_in_both(items: Sequence[Item], facts: Sequence[Item]) -> set[str]:
    """The words that add little, in the claim and in the fact."""
    mine, theirs = ({i.words[0] for i in side if i.soft and i.words} for side in (items, facts))
    return mine & theirs


def _occasion(statement: Statement, n: int) -> bool:
    """Whether an item stands where it is told on what occasion, for what reason or from what time on."""
    item = statement.items[n]
    if item.prep in _OCCASIONS or statement.clauses[item.clause].in_reason(n):
        return True
    if item.prep in ("", "of", "from") and n and statement.items[n - 1].soft and _occasion(statement, n - 1):
        return True  # "on fears of drought"
    before = plain_words(statement.text[: item.span[0]])[-2:]
    return not syntax("on_what_occasion").isdisjoint((*before, " ".join(before)))


def _reason(statement: Statement, n: int) -> bool:
    """Whether an item is told as the reason, or as what was none: "despite the flood"."""
    return statement.items[n].prep == "despite" or statement.clauses[statement.items[n].clause].in_reason(n)


def _changes(item: Item) -> bool:
    """Whether an item tells a change that comes and goes day by day."""
    return not syntax("changes").isdisjoint(item.ids) or not syntax("changes_of_prices").isdisjoint(item.ids)


def _beside_its_frame(case: Case) -> bool:
    """Whether another verb stands over the change in both: "answers the heat wave by raising prices"."""
    texts = (case.claim, case.comparison.view.statement)
    heads = [{i.words[0] for i in t.items if i.verbal and not _changes(i) and i.words} for t in texts]
    return bool(heads[0] & heads[1])
