"""A claim, or some clauses of it, beside every candidate fact."""

from __future__ import annotations

from feudcheck.compare import attributes, quotes
from feudcheck.compare.align import Alignment
from feudcheck.compare.claim import Claim
from feudcheck.compare.comparison import AGREES, CONFLICTS, WEIGHTS
from feudcheck.compare.pairing import Pairing
from feudcheck.frozen import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import SlotComparison, Statement

COMPARED = 7  # candidates compared part by part
SECOND_LOOK = 3  # the best so many are compared in the fact's other language too
QUOTED = 4.0  # what a settled quotation counts for among the candidates
SAME_KIND = 0.5  # any amount or date counts where the claim has one: which one is judged later
BARE = 0.1  # of facts that answer alike, those that say little else first: "X is worth Y"
OTHER_SIDE = 0.5  # what an opposite or a converse counts for beside the same


class Comparer:
    """All comparisons of one claim; keeps what quotes and order in time have settled.

    ``found``: numbers of the candidate facts, the likeliest first. ``read`` parses a text as
    claims are. ``decides``: a comparison after which no other need be made. ``look``: numbers of
    the candidates for a part of the claim alone.
    """

    def __init__(
        self,
        statement: Statement,
        found: Sequence[int],
        views: Views,
        read: Callable[[str], Statement],
        decides: Callable[[Comparison], bool],
        look: Callable[[Statement], Sequence[int]] | None = None,
    ) -> None:
        self.found, self.views, self.decides = found, views, decides
        self.look: Callable[[Statement], Sequence[int]] = look or (lambda _: ())
        self.claim = Claim(statement, views.ring, views.lexicon)
        self.settled = quotes.judged(self.claim, found, views, read)
        self._pairings: dict[tuple[int, str], Pairing] = {}

    def settle_order(self) -> bool:
        """Decide "before", "after" and "a month later" from the dates of two facts, if they tell."""
        from feudcheck.compare import order  # start-up: most claims tell no order

        slots, items, dating = order.judged(self.claim.statement, self.found, self.views, self.look)
        if dating is not None and dating not in self.found:
            self.found = [*self.found, dating]
        self.settled.slots += slots
        self.settled.items |= items
        return bool(slots)

    def compared(self, clauses: Collection[int]) -> list[Comparison]:
        """One comparison for each candidate fact; the likeliest alone where one of them decides."""
        first, decided = self._first_look(clauses)
        if decided:
            return first
        ranked = sorted(range(len(first)), key=lambda k: -first[k].score)[:SECOND_LOOK]
        for k in ranked:
            first[k] = self._second_look(clauses, first[k])
        for k in ranked:
            first[k] = attributes.backed(first[k], self.claim, self.views)
        return first

    def _first_look(self, clauses: Collection[int]) -> tuple[list[Comparison], bool]:
        made: list[tuple[int, Comparison]] = []
        least = None
        for mark, place in self._likeliest(clauses):
            if least is not None and mark < least:
                break  # it answers to less of the claim than the one that decides
            made.append((place, self._compare(clauses, self._pairing(self.found[place], self.claim.lang))))
            if least is None and self.decides(made[-1][1]):
                least = mark
        return [comparison for _, comparison in sorted(made, key=lambda m: m[0])], least is not None

    def _second_look(self, clauses: Collection[int], made: Comparison) -> Comparison:
        """The comparison with the fact's statement in its other language, where it explains more."""
        other = next((k for k in made.view.languages if k != made.view.language), None)
        if made.clean or other is None or _told_apart(made):
            return made
        second = self._compare(clauses, self._pairing(made.view.number, other))
        return second if second.score > made.score else made

    def _pairing(self, number: int, language: str) -> Pairing:
        found = self._pairings.get((number, language))
        if found is None:
            found = self._pairings[number, language] = Pairing(self.claim, self.views.view(number, language))
        return found

    def _likeliest(self, clauses: Collection[int]) -> list[tuple[float, int]]:
        """(mark, place in ``found``) of the candidates that answer to most of the claim; a look-up, no comparison."""
        claim = self.claim
        kinds = {claim.items[n].kind for n in claim.in_clauses(clauses)}
        asked = []
        for n in claim.in_clauses(clauses):
            if not claim.items[n].soft and n not in self.settled.items:
                keys = claim.keys[n]
                asked.append((WEIGHTS[claim.items[n].kind], keys.same, keys.opposite | keys.converse))
        timed, measured = "date" in kinds, "amount" in kinds
        marks: list[tuple[float, int]] = []
        for place, number in enumerate(self.found):
            view = self.views.view(number, claim.lang)
            index = view.index.keys()
            mark = QUOTED if number in self.settled.facts else 0.0
            mark += BARE / (1 + len(view.content))
            mark += SAME_KIND * ((measured and bool(view.amounts)) + (timed and bool(view.dates)))
            for weight, same, turned in asked:
                if not index.isdisjoint(same):
                    mark += weight
                elif turned and not index.isdisjoint(turned):
                    mark += weight * OTHER_SIDE
            marks.append((mark, place))
        return sorted(marks, key=lambda m: (-m[0], m[1]))[:COMPARED]

    def _compare(self, clauses: Collection[int], pairing: Pairing) -> Comparison:
        number, slots = pairing.view.number, self.settled.slots
        quoted = any(s.slot == "quote" and s.outcome is AGREES and s.fact == number for s in slots)
        made = Alignment(pairing, clauses, self.settled.items, quoted=quoted).run()
        made.slots += [self._of_event(slot, pairing.view) for slot in slots]
        return made

    def _of_event(self, slot: SlotComparison, view: View) -> SlotComparison:
        """A quote recorded with a sister fact of the event is recorded with this one too."""
        if slot.slot != "quote" or slot.fact is None or slot.fact == view.number or not view.record.event:
            return slot
        same = self.views.base.fact(slot.fact).event == view.record.event
        return replace(slot, fact=view.number) if same else slot


def _told_apart(made: Comparison) -> bool:
    """Whether all words agree but two stand in each other's place, or one is the opposite: no wording mends that."""
    rest = [s for s in made.slots if s.outcome is not AGREES]
    misplaced = all(s.slot == "relation" and not s.weight for s in rest)
    return bool(rest) and (misplaced or all(s.outcome is CONFLICTS and s.rule == "opposite" for s in rest))
