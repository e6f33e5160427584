"""A claim, or some clauses of it, beside every candidate fact."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

from feudcheck.compare import order, quotes
from feudcheck.compare.align import WEIGHTS, Aligner, Comparison
from feudcheck.compare.view import View, Views
from feudcheck.frozen import replace
from feudcheck.language.lexicon import Lexicon
from feudcheck.model import Clause, Outcome, SlotComparison, Statement

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
SIBLINGS = 12  # other facts of an event that are looked at
COMPARED = 7  # candidates compared part by part
SECOND_LOOK = 3  # the best so many are compared in the fact's other language too
MENTIONING = 80  # facts on one name that are looked through for an attribute of it
ATTRIBUTES = 3  # words beside a name that another fact may back


class Comparer:
    """All comparisons of one claim; keeps what quotes and order in time have settled."""

    def __init__(
        self, claim: Statement, found: Sequence[int], views: Views, lexicon: Lexicon, as_of: dt.date
    ) -> None:
        self.claim, self.found, self.views, self.lexicon = claim, found, views, lexicon
        self.settled = quotes.judged(claim, found, views, lexicon, as_of, views.base)

    def settle_order(self) -> bool:
        """Decide "before", "after" and "a month later" from the dates of two facts, if they tell."""
        slots, items = order.judged(self.claim, self.found, self.views, self.lexicon)
        self.settled.slots += slots
        self.settled.items |= items
        return bool(slots)

    def compared(self, clauses: Collection[int]) -> list[Comparison]:
        """One comparison for each candidate fact."""
        first = [self._compare(clauses, n, self._languages(n)[0]) for n in self._likeliest(clauses)]
        ranked = sorted(range(len(first)), key=lambda k: -first[k].score)
        for k in ranked[:SECOND_LOOK]:
            if not first[k].clean and len(languages := self._languages(first[k].view.number)) > 1:
                second = self._compare(clauses, first[k].view.number, languages[1])
                if second.score > first[k].score:
                    first[k] = second
        for k in ranked[:SECOND_LOOK]:
            first[k] = self._with_attributes(first[k])
        return first

    def _likeliest(self, clauses: Collection[int]) -> list[int]:
        """The candidates that answer to most of the claim, in their order; a look-up, no comparison."""
        ring = self.views.ring
        asked = [
            (WEIGHTS[i.kind], ring.keys(i)) for n, i in enumerate(self.claim.items)
            if i.clause in clauses and not i.soft and n not in self.settled.items
        ]  # fmt: skip
        marks: list[tuple[float, int]] = []
        for place, number in enumerate(self.found):
            index = self.views.view(number, self.claim.lang).index
            mark = 4.0 if number in self.settled.facts else 0.0
            for weight, keys in asked:
                if any(key in index for key in keys.same):
                    mark += weight
                elif any(key in index for key in keys.opposite) or any(key in index for key in keys.converse):
                    mark += weight / 2
            marks.append((-mark, place))
        kept = sorted(place for _, place in sorted(marks)[:COMPARED])
        return [self.found[place] for place in kept]

    def _languages(self, number: int) -> list[str]:
        return sorted(self.views.languages(number), key=lambda k: k != self.claim.lang)

    def _compare(self, clauses: Collection[int], number: int, language: str) -> Comparison:
        view = self.views.view(number, language)
        quoted = any(s.slot == "quote" and s.outcome is AGREES and s.fact == number for s in self.settled.slots)
        made = Aligner(
            self.claim, clauses, view, self._siblings(view), self.views, self.lexicon, self.settled.items, quoted=quoted
        ).run()
        made.slots += [self._of_event(slot, view) for slot in self.settled.slots]
        return made

    def _of_event(self, slot: SlotComparison, view: View) -> SlotComparison:
        """A quote recorded with a sister fact of the event is recorded with this one too."""
        if slot.slot != "quote" or slot.fact is None or slot.fact == view.number or not view.record.event:
            return slot
        same = self.views.base.fact(slot.fact).event == view.record.event
        return replace(slot, fact=view.number) if same else slot

    def _siblings(self, view: View) -> list[View]:
        event = view.record.event
        if not event:
            return []
        others = [n for n in self.views.base.event_facts(event) if n != view.number]
        return [self.views.view(n, view.language) for n in others[:SIBLINGS]]

    def _with_attributes(self, made: Comparison) -> Comparison:
        """What is said of a name beside it ("the Emirati group") may stand in another fact."""
        open_ = [s for s in made.slots if s.outcome is UNKNOWN]
        if not open_ or len(open_) > ATTRIBUTES or any(s.item is None or not s.weight for s in open_):
            return made
        items = [self.claim.items[s.item] for s in open_ if s.item is not None]
        if any(i.verbal or i.kind not in ("term", "mention") for i in items):
            return made
        backed: list[SlotComparison] = []
        for slot in open_:
            assert slot.item is not None
            number = self._attribute(slot.item, {s.item for s in open_ if s.item is not None})
            if number is None:
                return made
            backed.append(replace(slot, outcome=AGREES, rule="", fact=number))
            made.helpers.add(number)
        made.slots = [s for s in made.slots if s not in open_] + backed
        return made

    def _attribute(self, item: int, open_: set[int]) -> int | None:
        """A fact that says of the name beside ``item`` what the open items say."""
        for near in (item + 1, item - 1, item + 2, item - 2):
            if not 0 <= near < len(self.claim.items) or near in open_ or self.claim.items[near].kind != "mention":
                continue
            between = self.claim.text[
                min(self.claim.items[near].span[1], self.claim.items[item].span[1]) : max(
                    self.claim.items[near].span[0], self.claim.items[item].span[0]
                )
            ]
            if len(between) > 12 or any(self.claim.items[k].verbal for k in range(min(near, item), max(near, item))):
                continue
            part = self._part([near, *sorted(open_)])
            for id_ in self.claim.items[near].ids:
                for number in self.views.base.postings("m " + id_)[:MENTIONING]:
                    if self._says(part, number):
                        return number
        return None

    def _part(self, items: Sequence[int]) -> Statement:
        kept = [replace(self.claim.items[k], clause=0, role="", prep="", verbal=False) for k in sorted(items)]
        return Statement(self.claim.text, self.claim.lang, tuple(kept), (Clause((0, len(self.claim.text))),))

    def _says(self, part: Statement, number: int) -> bool:
        view = self.views.view(number, part.lang)
        ring = self.views.ring
        if any(not any(key in view.index for key in ring.keys(i).same) for i in part.items):
            return False
        made = Aligner(part, [0], view, [], self.views, self.lexicon).run()
        return made.clean and all(s.matched is not None for s in made.slots if s.weight)
