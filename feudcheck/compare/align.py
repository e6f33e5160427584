"""Some clauses of a claim laid over one fact: one SlotComparison for every part."""

from __future__ import annotations

from feudcheck.compare import events, lifetimes
from feudcheck.compare.clauses import cause
from feudcheck.compare.comparison import AGREES, UNKNOWN, Comparison
from feudcheck.compare.doers import mentions
from feudcheck.compare.keys import Link
from feudcheck.compare.words import besides, each_other, terms
from feudcheck.frozen import replace
from feudcheck.later import later
from feudcheck.model import SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from feudcheck.compare import judges
    from feudcheck.compare.being import placed, ranked_among, states, whereabouts
    from feudcheck.compare.figures import amounts, arabic_ranks
    from feudcheck.compare.mood import instead
    from feudcheck.compare.pairing import Pairing
    from feudcheck.compare.times import changed, dates, ever_since, spanned
    from feudcheck.compare.view import View
    from feudcheck.model import Clause, Outcome, Span
else:
    amounts, arabic_ranks, changed, dates, ever_since, instead, spanned = later(
        "feudcheck.compare.figures.amounts", "feudcheck.compare.figures.arabic_ranks",
        "feudcheck.compare.times.changed", "feudcheck.compare.times.dates", "feudcheck.compare.times.ever_since",
        "feudcheck.compare.mood.instead", "feudcheck.compare.times.spanned",
    )  # fmt: skip
    judges, placed, ranked_among, states, whereabouts = later(
        "feudcheck.compare.judges", "feudcheck.compare.being.placed", "feudcheck.compare.being.ranked_among",
        "feudcheck.compare.being.states", "feudcheck.compare.being.whereabouts",
    )  # fmt: skip


class Alignment:
    """One comparison of ``clauses`` of a claim with a fact; made and thrown away.

    The rooms of these folders each judge one slot of it. ``pairs``: claim item → the fact's item
    it was set beside; ``helpers``: other facts that back a part; ``replaced``: items that a
    comparison of the whole phrase stands for; ``bound``: amounts set beside their own party's;
    ``contrasted``: items that the claim denies, and those it puts in their place; ``found``: what
    the judges of the whole have found so far; ``quoted``: the claim quotes this fact's words.
    ``required``: the items to be judged, where that is known.
    """

    __slots__ = (
        "_required", "bound", "claim", "clauses", "contrasted", "facts", "found", "helpers", "hits", "home", "pairing",
        "pairs", "parts", "quoted", "replaced", "settled", "view", "views",
    )  # fmt: skip

    def __init__(
        self, pairing: Pairing, clauses: Collection[int], settled: Collection[int] = (), *, quoted: bool = False,
        required: Sequence[int] | None = None,
    ) -> None:
        self.pairing, self.claim, self.view = pairing, pairing.claim, pairing.view
        self.views, self.facts, self.hits = self.view.views, self.view.facts, pairing.hits
        self.clauses, self.settled, self.quoted = sorted(clauses), settled, quoted
        self.home = {clause: pairing.home(clause) for clause in self.clauses}
        for clause in self.clauses:
            subject = self.claim.clauses[clause].subject
            if subject is not None:  # it stands in another clause but is a part of this one
                self.home.setdefault(self.claim.items[subject].clause, self.home[clause])
        self.pairs: dict[int, int] = {}
        self.helpers: set[int] = set()
        self.replaced: set[int] = set()
        self.bound: set[int] = set()
        self.contrasted: set[int] = set()
        self.found = 0
        self._required = self.claim.required(self.clauses, settled) if required is None else required

        self.parts: list[SlotComparison] = []

    def run(self) -> Comparison:
        """The comparison, parts and all."""
        self.judge_parts()
        return self.finished()

    def judge_parts(self) -> list[SlotComparison]:
        """The parts with words of their own. What ``finished`` adds to them only ever speaks against the fact."""
        items = self.claim.items
        slots = [slot for n in self._required if (slot := _JUDGES[items[n].kind].compared(self, n)) is not None]
        slots += cause.compared(self, slots)
        if self.replaced:
            slots = [s for s in slots if s.item not in self.replaced or s.slot == "cause"]
        slots = slots if self.claim.affirms else instead.judged(self, slots)
        slots = whereabouts.judged(self, slots)
        slots = placed.judged(self, ranked_among.judged(self, each_other.excused(self, slots)))
        self.parts = ever_since.judged(self, spanned.judged(self, besides.excused(self, slots)))
        if len(self.view.amounts) > 1 and len(self.view.dates) > 1:
            self.parts = changed.judged(self, self.parts)
        return self.parts

    def finished(self) -> Comparison:
        """The parts with roles, polarity and the like, which ask what was paired."""
        slots = self.parts if self.claim.lang != "ar" else arabic_ranks.turned_twice(self, self.parts)
        slots = judges.heard(self, slots)
        lived = not self.claim.statement.again and lifetimes.told(self)
        once = lived or (not self.claim.statement.again and events.once(self))
        return Comparison(
            self.view, slots, once, events.predicate_agrees(self), events.main_predicate(self), events.repeatable(self),
            self.helpers, events.context_weight(self), events.coverage(self), states.excluded(self, slots),
            whereabouts.all_told(self), lived, states.bygone(self),
        )  # fmt: skip

    def linked(self, n: int, m: int) -> Link | None:
        """How claim item ``n`` stands to fact item ``m`` (terms and mentions)."""
        return self.hits[n].get(m)

    def ordered(self, n: int, *links: Link) -> list[int]:
        """Fact items with one of ``links`` to claim item ``n``, those of the home clause first."""
        hits = self.hits[n]
        if not hits or (len(links) == 1 and links[0] not in hits.values()):
            return []
        found = [m for m, link in hits.items() if link in links]
        if len(found) > 1:
            home = self.home[self.claim.items[n].clause]
            word, facts = self.claim.items[n].words[:1], self.facts  # the very word before others of its meaning
            found = self._of_its_own(n, found)
            titled = self.claim.lang == "ar" and self.claim.items[n].verbal  # «تولت» is «رئيسة», not «الرئيس فلان»
            found.sort(key=lambda m: (
                facts[m].clause != home, links.index(hits[m]), titled and facts[m].soft, facts[m].words[:1] != word, m,
            ))  # fmt: skip
        return found

    def _of_its_own(self, n: int, found: list[int]) -> list[int]:
        """Without what only belongs to it, where the fact has the very word too: not "Paris" for "French"."""
        facts, concepts = self.facts, self.claim.concepts(n)
        if not concepts or any(c.kind != "thing" or not c.family or c.person for c in concepts):
            return found
        item = self.claim.items[n]
        if not any(facts[m].words[:1] == item.words[:1] for m in found):
            return found
        return [m for m in found if facts[m].kind != "term" or not set(facts[m].ids).isdisjoint(item.ids)]

    def year(self, m: int) -> int | None:
        """The fact's year that stands before its item ``m`` in one noun phrase: "a 2009 American film"."""
        for k in range(m - 1, max(m - 5, -1), -1):
            if self.facts[k].date is not None:
                return k if not self.facts[k].prep else None
            if self.facts[k].kind != "term" or self.facts[k].verbal:
                return None
        return None

    def home_clause(self, clause: int) -> Clause | None:
        """The clause of the fact that ``clause`` of the claim is compared with."""
        return self.view.clause(self.home[clause])

    def slot_name(self, n: int) -> str:
        """What part of the claim item ``n`` is: actor, amount, date, …"""
        item = self.claim.items[n]
        if item.kind == "mention":
            if self.views.kind(item) == "place":
                return "place"
            return "actor" if item.role == "agent" else "counterpart"
        if item.kind == "amount":
            return "count" if item.amount and item.amount.unit is None else "amount"
        if item.kind == "date":
            return "date"
        return "relation" if item.verbal else "attribute"

    def slot(
        self, n: int, outcome: Outcome, rule: str = "", m: int | None = None, flags: tuple[str, ...] = ()
    ) -> SlotComparison:
        """The comparison of claim item ``n`` with fact item ``m``, which are paired by it."""
        if m is not None and outcome is not UNKNOWN:
            self.pairs[n] = m
        name, written, span, weight = self.claim.parts.get(n) or self.part(n)
        return SlotComparison(
            name, outcome, written, None if m is None else self.view.recorded(m), rule, span, weight, flags, n, m,
            self.view.number,
        )  # fmt: skip

    def lent(self, n: int, helper: int) -> SlotComparison:
        """Agreement of claim item ``n`` that rests on another fact of the event, the one with number ``helper``."""
        self.helpers.add(helper)
        return replace(self.slot(n, AGREES), fact=helper)

    def part(self, n: int) -> tuple[str, str, Span, float]:
        """What claim item ``n`` is, its words, their place and weight: the same beside every fact."""
        claim = self.claim
        found = claim.parts[n] = self.slot_name(n), claim.written(n), claim.items[n].span, claim.weight(n)
        return found

    def aspect(
        self, slot: str, outcome: Outcome, rule: str, claimed: str, recorded: str | None, n: int | None, clause: int = 0
    ) -> SlotComparison:
        """A comparison that has no words of its own (roles, polarity, whose word it is)."""
        span = self.claim.items[n].span if n is not None else self.claim.clauses[clause].span
        return SlotComparison(slot, outcome, claimed, recorded, rule, span, 0.0, (), n, None, self.view.number)

    def from_sibling(
        self, n: int, outcome: Outcome, rule: str, view: View, m: int, flags: tuple[str, ...] = ()
    ) -> SlotComparison:
        """The comparison of claim item ``n`` with item ``m`` of another fact of the event."""
        name, written, span, weight = self.claim.parts.get(n) or self.part(n)
        return SlotComparison(
            name, outcome, written, view.recorded(m), rule, span, weight, flags, n, None, view.number
        )


_JUDGES = {"mention": mentions, "term": terms, "amount": amounts, "date": dates}
