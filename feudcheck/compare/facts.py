"""A claim, or some clauses of it, beside every candidate fact."""

from __future__ import annotations

from bisect import insort
from math import inf

from feudcheck.compare.align import Alignment
from feudcheck.compare.claim import Claim
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN, WEIGHTS, Settled, score
from feudcheck.compare.pairing import Pairing
from feudcheck.frozen import replace
from feudcheck.language.words import syntax
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.keys import Link
    from feudcheck.compare.sayings import quotes
    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.compare.words import attributes
    from feudcheck.model import SlotComparison, Statement
else:
    attributes, quotes = later("feudcheck.compare.words.attributes", "feudcheck.compare.sayings.quotes")

COMPARED = 7  # candidates compared part by part
MORE = 2  # …and so many more that tell the state that the claim tells, or its deed in a month that it names
SECOND_LOOK = 3  # the best so many are compared in the fact's other language too
QUOTED = 4.0  # what a settled quotation counts for among the candidates
SAME_KIND = 0.5  # any amount or date counts where the claim has one: which one is judged later
BARE = 0.1  # of facts that answer alike, those that say little else first: "X is worth Y"
OTHER_SIDE = 0.5  # what an opposite or a converse counts for beside the same


class Comparer:
    """All comparisons of one claim; keeps what quotes and order in time have settled.

    ``found``: numbers of the candidate facts, the likeliest first. ``read`` parses a text as
    claims are. ``decides``: a comparison after which no other need be made. ``look``: numbers of
    the candidates for a part of the claim alone. ``floor``: the score below which no
    fact has a say beside those compared. ``ask``: the comparison that backs a sentence, if one does.
    """

    def __init__(
        self,
        statement: Statement,
        found: Sequence[int],
        views: Views,
        read: Callable[[str], Statement],
        decides: Callable[[Comparison], bool],
        look: Callable[[Statement], Sequence[int]] | None = None,
        floor: Callable[[Sequence[Comparison]], float] = lambda _: -inf,
        ask: Callable[[str], Comparison | None] = lambda _: None,
    ) -> None:
        self.found, self.views, self.decides, self.floor, self.ask = found, views, decides, floor, ask
        self.look: Callable[[Statement], Sequence[int]] = look or (lambda _: ())
        self.claim = Claim(statement, views.ring, views.lexicon)
        self.settled = quotes.judged(self.claim, found, views, read) if statement.quotes else Settled()
        self._quoted = {s.fact for s in self.settled.slots if s.slot == "quote" and s.outcome is AGREES}
        self._required: list[int] = []
        self._whole: list[Comparison] = []  # the last comparisons of all clauses
        self.decided: Comparison | None = None  # the one that decided, of those made last
        self._pairings: dict[tuple[int, str], Pairing] = {}

    def part(self, clause: int) -> list[Comparison]:
        """The comparisons of one clause, with its own candidates too: beside the whole claim they may be far down."""
        statement, found = self.claim.statement, self.found
        subject = statement.clauses[clause].subject
        items = tuple([i for n, i in enumerate(statement.items) if i.clause == clause or n == subject])
        there = set(found)
        more = [number for number in self.look(replace(statement, items=items))[:COMPARED] if number not in there]
        self.found = [*found, *more]
        made = self.compared([clause], shown=1)
        self.found = found
        return made

    def settle_order(self) -> bool:
        """Decide "before", "after" and "a month later" from the dates of two facts, if they tell."""
        from feudcheck.compare.times import order  # start-up: most claims tell no order

        slots, items, dating = order.judged(self.claim.statement, self.found, self.views, self.look, self.ask)
        added = dating is not None and dating not in self.found
        if dating is not None and added:
            self.found = [*self.found, dating]
        self.settled.slots += slots
        self.settled.items |= items
        return bool(slots) or self._settle_day(again=added or bool(items))

    def _settle_day(self, *, again: bool) -> bool:
        """Decide the one date left open by the day of what the fact counts it from; ``again``: all is compared anew."""
        if not any(i.date is not None and i.date.offset is None for i in self.claim.items):
            return False
        from feudcheck.compare.times import anchored  # start-up: most facts have days of their own

        if not any(anchored.counts(pairing.view) for pairing in self._pairings.values()):
            return False
        made = self.compared(range(len(self.claim.clauses))) if again or not self._whole else self._whole
        slot = anchored.judged(self.claim.statement, made, self.found, self.views, self.look)
        if slot is None or slot.item is None:
            return False
        self.settled.slots.append(slot)
        self.settled.items |= {slot.item}
        return True

    def compared(self, clauses: Collection[int], shown: int = SECOND_LOOK) -> list[Comparison]:
        """The comparisons with the facts that may have a say, and with the ``shown`` best in any case.

        The likeliest alone where one of them decides.
        """
        self._required = self.claim.required(clauses, self.settled.items)
        first = self._first_look(clauses, shown)
        if len(clauses) == len(self.claim.clauses):
            self._whole = first
        if self.decided is not None:
            return first
        ranked = sorted(range(len(first)), key=lambda k: -first[k].score)[:SECOND_LOOK]
        for k in ranked:
            first[k] = self._second_look(clauses, first[k], sure=k == ranked[0])
        for k in ranked:
            first[k] = attributes.backed(first[k], self.claim, self.views)
        return first

    def each(self, clauses: Collection[int]) -> list[Comparison]:
        """The comparison with every fact that may have a say, the likeliest first, none passed over."""
        self._required = self.claim.required(clauses, self.settled.items)
        made = []
        for _, place in self._likeliest(clauses):
            alignment = self._alignment(clauses, self._pairing(self.found[place], self.claim.lang))
            alignment.judge_parts()
            made.append(self._second_look(clauses, self._finished(alignment), sure=False))
        return made

    def _first_look(self, clauses: Collection[int], shown: int) -> list[Comparison]:
        """The comparisons that may have a say or be shown; sees to ``decided``."""
        made: dict[int, Comparison] = {}
        waiting: list[tuple[float, int, Alignment]] = []
        least = self.decided = None
        for mark, place in self._likeliest(clauses):
            if least is not None and mark < least:
                break  # it answers to less of the claim than the one that decides
            alignment = self._alignment(clauses, self._pairing(self.found[place], self.claim.lang))
            parts = alignment.judge_parts()
            if any(s.outcome is UNKNOWN for s in parts) and self.found[place] not in self.settled.facts:
                waiting.append((score(parts), place, alignment))
                continue
            made[place] = self._finished(alignment)
            if least is None and self.decides(made[place]):
                least, self.decided = mark, made[place]
        self._finish(waiting, made, shown if least is None else 1)
        return [made[place] for place in sorted(made)]

    def _finish(self, waiting: list[tuple[float, int, Alignment]], made: dict[int, Comparison], shown: int) -> None:
        """Finish what by its parts may come within reach of the best or among the ``shown``."""
        asked = score(self.settled.slots)
        scores, floor = sorted(comparison.score for comparison in made.values()), self.floor(list(made.values()))
        for bound, place, alignment in sorted(waiting, key=lambda w: (-w[0], w[1])):
            if len(scores) >= shown and bound + asked < min(scores[-shown], floor):
                break
            made[place] = comparison = self._finished(alignment)
            insort(scores, comparison.score)
            floor = max(floor, self.floor([comparison]))

    def _second_look(self, clauses: Collection[int], made: Comparison, *, sure: bool) -> Comparison:
        """The comparison with the fact's statement in its other language, where it explains more."""
        other = next((k for k in made.view.languages if k != made.view.language), None)
        if made.clean or other is None or _told_apart(made, self.claim):
            return made
        if made.view.statement.text.rstrip(".") == self.claim.text.rstrip("."):
            return made  # the statement itself, word for word
        pairing = self._pairing(made.view.number, other)
        if not sure and not self._tells_more(made, pairing.hits):
            return made
        alignment = self._alignment(clauses, pairing)
        if score(alignment.judge_parts()) + score(self.settled.slots) <= made.score:
            return made
        second = self._finished(alignment)
        return second if second.score > made.score else made

    def _tells_more(self, made: Comparison, hits: Sequence[dict[int, Link]]) -> bool:
        """Whether another wording has a word for what is open, or may tell otherwise who does what in what sense."""
        return any(
            s.outcome is not AGREES and (not s.weight or (s.item is not None and hits[s.item]))
            for s in made.slots if s.slot != "quote"
        )  # fmt: skip

    def _pairing(self, number: int, language: str) -> Pairing:
        found = self._pairings.get((number, language))
        if found is None:
            found = self._pairings[number, language] = Pairing(self.claim, self.views.view(number, language))
        return found

    def _likeliest(self, clauses: Collection[int]) -> list[tuple[float, int]]:
        """(mark, place in ``found``) of the candidates that answer to most of the claim; a look-up, no comparison."""
        claim = self.claim
        kinds = {claim.items[n].kind for n in claim.in_clauses(clauses)}
        asked, deeds, states = [], set[str](), set[str]()
        for n in claim.in_clauses(clauses):
            if not claim.items[n].soft and n not in self.settled.items:
                keys = claim.keys[n]
                asked.append((WEIGHTS[claim.items[n].kind], keys.same, keys.opposite | keys.converse))
                head = claim.clauses[claim.items[n].clause].predicate
                if n == head:
                    deeds |= keys.same
                elif head is None and claim.items[n].kind == "term":
                    states |= keys.same
        timed, measured, months = "date" in kinds, "amount" in kinds, claim.months
        marks: list[tuple[float, int]] = []
        alike: set[int] = set()
        for place, number in enumerate(self.found):
            view = self.views.view(number, claim.lang)
            there, (size, figures, times) = claim.answered(view), view.extent
            mark = QUOTED if number in self.settled.facts else 0.0
            mark += BARE / (1 + size)
            mark += SAME_KIND * ((measured and figures) + (timed and bool(times)))
            for weight, same, turned in asked if there else ():
                if not there.isdisjoint(same):
                    mark += weight
                elif turned and not there.isdisjoint(turned):
                    mark += weight * OTHER_SIDE
            marks.append((mark, place))
            if not states.isdisjoint(there) or not (deeds.isdisjoint(there) or months.isdisjoint(times)):
                alike.add(place)
        ranked = sorted(marks, key=lambda m: (-m[0], m[1]))
        return ranked[:COMPARED] + [m for m in ranked[COMPARED:] if m[1] in alike][:MORE]

    def _alignment(self, clauses: Collection[int], pairing: Pairing) -> Alignment:
        settled, quoted = self.settled.items, pairing.view.number in self._quoted
        return Alignment(pairing, clauses, settled, quoted=quoted, required=self._required)

    def _finished(self, alignment: Alignment) -> Comparison:
        made = alignment.finished()
        made.slots += [self._of_event(slot, alignment.view) for slot in self.settled.slots]
        return made

    def _of_event(self, slot: SlotComparison, view: View) -> SlotComparison:
        """A quote recorded with a sister fact of the event is recorded with this one too."""
        if slot.slot != "quote" or slot.fact is None or slot.fact == view.number or not view.record.event:
            return slot
        same = self.views.base.fact(slot.fact).event == view.record.event
        return replace(slot, fact=view.number) if same else slot


def _told_apart(made: Comparison, claim: Claim) -> bool:
    """Whether all words agree but two stand in each other's place, or one is the opposite: no wording mends that."""
    rest = [s for s in made.slots if s.outcome is not AGREES]
    misplaced = all(s.slot == "relation" and not s.weight for s in rest)
    if rest and not misplaced and all(s.slot in ("relation", "roles") and not s.weight for s in rest):
        misplaced = _in_its_words(made, claim)
    return bool(rest) and (misplaced or all(s.outcome is CONFLICTS and s.rule == "opposite" for s in rest))


def _in_its_words(made: Comparison, claim: Claim) -> bool:
    """Whether the fact tells what the claim tells in the very verb, and so tells too who does it."""
    facts, told = made.view.facts, [s for s in made.having(AGREES) if s.item is not None and s.matched is not None]
    verbs = [(claim.items[s.item or 0], facts[s.matched or 0]) for s in told if claim.items[s.item or 0].verbal]
    if claim.lang != "en" and all(s.slot not in ("actor", "counterpart") for s in told):
        return False
    if any(not syntax("replacing").isdisjoint(item.ids) for item, _ in verbs):
        return False  # "X replaced Y", "Z replaced Y with X"
    return bool(verbs) and all(fact.verbal and item.words[0] == fact.words[0] for item, fact in verbs)
