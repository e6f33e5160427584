"""A claim's clauses laid over one fact: one SlotComparison for every part of the claim."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from feudcheck.compare import amounts, dates, mentions, stance
from feudcheck.compare.terms import Link
from feudcheck.compare.view import View, Views
from feudcheck.frozen import dataclass, field
from feudcheck.language.lexicon import Lexicon
from feudcheck.language.morphology import stem
from feudcheck.language.words import SPEECH_KINDS, syntax
from feudcheck.model import DateRef, Grain, Item, Outcome, SlotComparison, Statement

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
OWN_FACT = 0.25  # a sister fact's amount must stand in clearly better company to be the one meant
BARRIERS = (",", ";", "،", "؛", " and ", " while ", " و", " but ")
CONFLICT_COST, UNKNOWN_COST = 0.9, 1.2  # a part that conflicts is at least about the same thing
ASPECT_COST = 0.4  # polarity, roles, whose word it is: no words of their own
SAME_STANCE = 2.0  # a clause that denies is told by the clause that denies, a plan by the plan
WEIGHTS = {"mention": 2.0, "amount": 2.0, "date": 1.5, "term": 1.0}


@dataclass(slots=True)
class Comparison:
    """All parts of a claim beside one fact (and the other facts of its event)."""

    view: View
    slots: list[SlotComparison]
    once: bool = False
    predicate: bool = False  # the claim's relation is the fact's, or its opposite
    main: bool = False  # …and it is what the fact's clause mainly tells
    repeatable: bool = True  # the same participants may do it again, with another value
    helpers: set[int] = field(default_factory=set)  # other facts that back a part
    context: float = 0.0  # weight of what the claim's other clauses share with the fact
    coverage: float = 1.0  # share of what the fact's clause says that the claim says too

    def having(self, outcome: Outcome) -> list[SlotComparison]:
        """The parts with one outcome."""
        return [s for s in self.slots if s.outcome is outcome]

    @property
    def clean(self) -> bool:
        """Whether every part agrees."""
        return all(s.outcome is AGREES for s in self.slots)

    @property
    def score(self) -> float:
        """How well the fact explains the claim: what agrees, less what does not."""
        total = 0.0
        for slot in self.slots:
            if slot.outcome is AGREES:
                total += slot.weight
            else:
                total -= (CONFLICT_COST if slot.outcome is CONFLICTS else UNKNOWN_COST) * slot.weight or ASPECT_COST
        return total

    def weight(self, outcome: Outcome) -> float:
        """How much the parts with one outcome weigh together."""
        return sum(s.weight for s in self.slots if s.outcome is outcome)


class Aligner:
    """One comparison of some clauses of a claim with a fact; made and thrown away."""

    def __init__(
        self,
        claim: Statement,
        clauses: Collection[int],
        view: View,
        siblings: Sequence[View],
        views: Views,
        lexicon: Lexicon,
        settled: Collection[int] = (),
        *,
        quoted: bool = False,
    ) -> None:
        self.claim, self.clauses, self.view, self.siblings = claim, sorted(clauses), view, siblings
        self.views, self.lexicon, self.settled = views, lexicon, settled
        self.facts = view.statement.items
        self.unlisted = any(f.kind == "mention" and not f.ids for f in self.facts)
        self.mixed = self.unlisted or any(i.kind == "mention" and not i.ids for i in claim.items)
        self.hits = [self._hits(item) for item in claim.items]
        self.quoted = quoted  # the claim quotes this fact's own words
        self.home: dict[int, int] = {}  # claim clause -> fact clause
        self.pairs: dict[int, int] = {}  # claim item -> fact item
        self.helpers: set[int] = set()
        self.telling: dict[int, list[View]] = {}  # claim clause -> sister facts that tell its relation
        self.replaced: set[int] = set()  # items that a comparison of the whole phrase stands for
        self.fact_speakers = {s.speaker for s in view.statement.speeches}
        self.speakers = {
            i for s in claim.speeches if s.speaker is not None for i in claim.items[s.speaker].ids
        }

    def run(self) -> Comparison:
        """The comparison."""
        for clause in self.clauses:
            self.home[clause] = self._best_clause(clause)
        for clause in self.clauses:
            subject = self.claim.clauses[clause].subject
            if subject is not None:  # it stands in another clause but is a part of this one
                self.home.setdefault(self.claim.items[subject].clause, self.home[clause])
        slots = [slot for n in self._required() if (slot := self._item(n)) is not None]
        slots += stance.cause(self, slots)
        slots = [s for s in slots if s.item not in self.replaced or s.slot == "cause"]
        slots += stance.roles(self)
        slots += stance.polarity(self)
        slots += stance.modality(self)
        slots += stance.links(self)
        slots += stance.embedded(self)
        slots += stance.speech(self)
        once = self.once() and not self.claim.again
        return Comparison(
            self.view, slots, once, self._predicate_agrees(), self._main_predicate(), self._repeatable(), self.helpers, self._context_weight(), self._coverage()
        )

    def _context_weight(self) -> float:
        """What the clauses that are not compared now share with the fact: it helps to tell the event."""
        weight = 0.0
        for n, item in enumerate(self.claim.items):
            if item.clause in self.clauses or item.soft or item.kind == "amount" or n in self.settled:
                continue
            same = Link.SAME in self.hits[n].values()
            if item.date:
                same = any(f.date and dates.compare(item.date, f.date)[0] is AGREES for f in self.facts)
            if same:
                weight += WEIGHTS[item.kind]
        return weight

    def _coverage(self) -> float:
        homes = set(self.home.values())
        taken = set(self.pairs.values())
        whole = part = 0.0
        for m, fact in enumerate(self.facts):
            if fact.clause in homes and fact.kind in ("mention", "term") and not fact.soft and fact.span != (0, 0):
                whole += WEIGHTS[fact.kind]
                part += WEIGHTS[fact.kind] if m in taken else 0.0
        return part / whole if whole else 1.0

    def _required(self) -> list[int]:
        wanted = set(self.clauses)
        subjects = {self.claim.clauses[c].subject for c in wanted}  # understood ones are parts too
        return [
            n
            for n, item in enumerate(self.claim.items)
            if (item.clause in wanted or n in subjects) and n not in self.settled and (not item.soft or self._opposed(n))
        ]

    def _opposed(self, n: int) -> bool:
        return False

    # -- terms and mentions

    def linked(self, n: int, m: int) -> Link | None:
        """How claim item ``n`` stands to fact item ``m`` (terms and mentions)."""
        return self.hits[n].get(m)

    def _hits(self, claim: Item) -> dict[int, Link]:
        """The fact's items that have to do with a claim's, looked up by their keys."""
        keys = self.views.ring.keys(claim)
        index = self.view.index
        found: dict[int, Link] = {}
        for asked, kind in ((keys.opposite, Link.OPPOSITE), (keys.converse, Link.CONVERSE), (keys.same, Link.SAME)):
            for key in asked:
                for m in index.get(key, ()):
                    found[m] = kind  # the closer link is written last
        if keys.typo or (claim.kind == "mention" and (not claim.ids or self.unlisted)):
            for m, fact in enumerate(self.facts):
                if m not in found and (link := self._linked(claim, fact)) is not None:
                    found[m] = link
        elif found and self.mixed:
            found = {m: link for m, link in found.items() if self._comparable_kinds(claim, self.facts[m])}
        return found

    @staticmethod
    def _comparable_kinds(claim: Item, fact: Item) -> bool:
        if claim.kind == fact.kind:
            return True
        return {claim.kind, fact.kind} == {"term", "mention"} and not (claim if claim.kind == "mention" else fact).ids

    def _linked(self, claim: Item, fact: Item) -> Link | None:
        if claim.kind == "mention" and fact.kind == "mention":
            return Link.SAME if mentions.same(claim, fact, self.views) else None
        if not self._comparable_kinds(claim, fact):
            return None
        return self.views.ring.link(claim, fact)

    def _best_clause(self, clause: int) -> int:
        """The clause of the fact that tells most of what ``clause`` of the claim tells."""
        scores: dict[int, float] = {}
        predicate = self.claim.clauses[clause].predicate
        for n, item in enumerate(self.claim.items):
            if item.clause != clause:
                continue
            best: dict[int, float] = {}
            for m, link in self.hits[n].items():
                number = self.facts[m].clause
                gain = self._gain(item, m, link, n == predicate)
                if gain > best.get(number, 0.0):
                    best[number] = gain
            for number, gain in best.items():
                scores[number] = scores.get(number, 0.0) + gain
                if n == predicate and self._same_stance(clause, number):
                    scores[number] += SAME_STANCE
        return max(scores, key=lambda k: (scores[k], -k)) if scores else 0

    def _same_stance(self, clause: int, number: int) -> bool:
        mine, theirs = self.claim.clauses[clause], self.view.statement.clauses[number]
        return (mine.negated, mine.modality) == (theirs.negated, theirs.modality)

    def _gain(self, claim: Item, m: int, link: Link, predicate: bool) -> float:
        """How much a pair says for a clause. Amounts and dates say nothing: what is to be judged
        must not choose its own judge."""
        if link is Link.OPPOSITE:
            return 1.0
        if predicate and claim.kind == "term":
            return 8.0 if self.view.statement.clauses[self.facts[m].clause].predicate == m else 2.0
        return 0.3 if claim.soft else 1.0

    def text(self, item: Item) -> str:
        """An item as written in the claim."""
        return self.claim.text[item.span[0] : item.span[1]]

    def recorded(self, m: int) -> str:
        """A fact's item as written in its statement, or the name of a typed one."""
        item = self.facts[m]
        if item.span != (0, 0):
            return self.view.statement.text[item.span[0] : item.span[1]]
        return typed_text(item, self.views, self.view)

    def slot(self, n: int, outcome: Outcome, rule: str = "", m: int | None = None, **more: object) -> SlotComparison:
        """The comparison of one claim item."""
        item = self.claim.items[n]
        if m is not None and outcome is not UNKNOWN:
            self.pairs[n] = m
        weight = WEIGHTS[item.kind] + (1.0 if n == self.claim.clauses[item.clause].predicate else 0.0)
        return SlotComparison(
            self._slot_name(n), outcome, self.text(item), self.recorded(m) if m is not None else None, rule,
            item.span, weight, item=n, matched=m, fact=self.view.number, **more,  # type: ignore[arg-type]
        )  # fmt: skip

    def _slot_name(self, n: int) -> str:
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

    def _item(self, n: int) -> SlotComparison | None:
        item = self.claim.items[n]
        if item.kind == "mention":
            return self._mention(n)
        if item.kind == "term":
            return self._term(n)
        if item.kind == "amount":
            return self._quantity(n)
        return self._date(n)

    def _ordered(self, n: int, *links: Link) -> list[int]:
        """Fact items with one of ``links`` to claim item ``n``, those of the home clause first."""
        home = self.home[self.claim.items[n].clause]
        found = [m for m, link in self.hits[n].items() if link in links]
        return sorted(found, key=lambda m: (self.facts[m].clause != home, m))

    def _mention(self, n: int) -> SlotComparison | None:
        item = self.claim.items[n]
        hits = self._ordered(n, Link.SAME)
        if not hits and any(s.speaker == n for s in self.claim.speeches):
            return None  # whose word it is, is judged by itself
        if item.negated:
            return self._denied_mention(n, hits)
        if hits:
            same_role = [m for m in hits if self.facts[m].role == item.role and item.role]
            return self.slot(n, AGREES, m=(same_role or hits)[0])
        if any(
            self.linked(n, m) is None
            and k != n
            and self.claim.items[k].kind == "mention"
            and set(self.claim.items[k].ids) & set(item.ids)
            for k in self.pairs
            for m in (self.pairs[k],)
        ):
            return self.slot(n, AGREES)
        if mentions.within(item, self.view, self.views):
            return self.slot(n, AGREES)
        rival = self._rival(n)
        stands = rival is not None and bool(item.prep) and item.prep == self.facts[rival].prep
        helper = self._sibling(item) if not item.role and not stands and self._others_named(n) else None
        if helper is not None:
            self.helpers.add(helper)
            return self.slot(n, AGREES)
        if rival is not None:
            if self.open_list(rival):
                return self.slot(n, UNKNOWN, "open-list", rival)
            return self.slot(n, CONFLICTS, self._rival_rule(n), rival)
        return self.slot(n, UNKNOWN, "uncovered-part")

    def _others_named(self, n: int) -> bool:
        """Whether the fact itself names somebody else the claim names, so that only a detail is missing."""
        return any(
            item.kind == "mention" and Link.SAME in self.hits[k].values()
            for k, item in enumerate(self.claim.items[:n])
        )

    def open_list(self, m: int) -> bool:
        """Whether fact item ``m`` is one of several, with no word that they are all."""
        if self.view.record.complete or self.view.statement.complete:
            return False
        if self.claim.open_list or self._shared() or self.view.record.complete is False:
            return True
        fact = self.facts[m]
        others = [
            f for f in self.facts if f.kind == "mention" and f.clause == fact.clause and f.prep == fact.prep
            and f.role == fact.role and f is not fact and self.views.kind(f) == self.views.kind(fact)
        ]  # fmt: skip
        return self.view.statement.open_list or bool(others and (fact.role or fact.prep))

    def _shared(self) -> bool:
        """Whether the claim's relation is one that others may have to the same thing as well."""
        heads = [self.claim.clauses[c].predicate for c in self.clauses]
        terms = [self.claim.items[h] for h in heads if h is not None] or [i for i in self.claim.items if i.kind == "term"]
        return any(c.shared for t in terms for c in map(self.lexicon.concept, t.ids) if c)

    def _denied_mention(self, n: int, hits: list[int]) -> SlotComparison:
        """ "…and not to X": backed where the fact names another in X's place."""
        home = self.home[self.claim.items[n].clause]
        here = [m for m in hits if self.facts[m].clause == home]
        if here:
            return self.slot(n, CONFLICTS, "opposite", here[0])
        rival = self._rival(n, matched=True)
        if rival is not None and self.once():
            return self.slot(n, AGREES)
        return self.slot(n, UNKNOWN, "uncovered-part")

    def _rival_rule(self, n: int) -> str:
        return {"place": "place-differs", "actor": "actor-differs"}.get(self._slot_name(n), "counterpart-differs")

    def _rival(self, n: int, matched: bool = False) -> int | None:
        """The fact's item that stands where the claim has another name, if one does."""
        item = self.claim.items[n]
        home = self.home[item.clause]
        taken = {
            m for k, i in enumerate(self.claim.items) if i.kind == "mention"
            for m, link in self.hits[k].items() if link is Link.SAME
        }  # fmt: skip
        for m, fact in enumerate(self.facts):
            if fact.kind != "mention" or fact.clause != home or (m in taken and not matched):
                continue
            if m in self.fact_speakers or not mentions.rivals(item, fact, self.views):
                continue
            if item.role and fact.role:
                if item.role == fact.role:
                    return m
            elif (item.prep and item.prep == fact.prep) or (not item.role and not fact.role):
                return m
            elif matched or not (item.role or item.prep) or not (fact.role or fact.prep):
                return m
        return None

    def _is_cause(self, n: int) -> bool:
        cause = self.claim.clauses[self.claim.items[n].clause].cause
        return cause is not None and n >= cause

    def _sibling(self, item: Item, *, caused: bool = False) -> int | None:
        """The number of another fact of the event that has ``item`` (as a reason, where ``caused``)."""
        for view in self.siblings:
            if caused and all(c.cause is None for c in view.statement.clauses):
                continue
            if stance.own_word(view, self.views) - self.speakers:
                continue  # somebody's word backs nothing that is not given as that word
            for m in self._answering(item, view):
                if item.negated == view.statement.items[m].negated:
                    return view.number
        return None

    def _answering(self, item: Item, view: View) -> list[int]:
        """The items of another fact that say the same as ``item``."""
        keys = self.views.ring.keys(item)
        found = {m for key in keys.same for m in view.index.get(key, ())}
        return sorted(m for m in found if self._comparable_kinds(item, view.statement.items[m]))

    def _term(self, n: int) -> SlotComparison:
        item = self.claim.items[n]
        home = self.home[item.clause]
        same = self._ordered(n, Link.SAME, Link.CONVERSE)
        opposed = [m for m in self._ordered(n, Link.OPPOSITE) if self.facts[m].clause == home]
        if n == self.claim.clauses[item.clause].predicate and item.verbal:
            same = [m for m in same if self.facts[m].verbal or not self._spoken_for(n, m)]
        if same:
            return self.slot(n, AGREES, m=same[0])
        if opposed:
            negated = self._parity(n) != self.view.statement.clauses[home].negated
            if negated:
                return self.slot(n, AGREES, m=opposed[0])
            return self.slot(n, CONFLICTS, "opposite" if self._is_event(n) else "attribute-differs", opposed[0])
        if any(word in self.view.name_words for word in item.words if len(word) > 2 and not word.isdigit()):
            return self.slot(n, AGREES)
        if item.words and len(item.words[0]) > 4 and stem(item.words[0]) in self.view.name_stems:
            return self.slot(n, AGREES)  # "councillors" of a council
        other_of_kind = self._family_rival(n)
        if other_of_kind is not None:
            return self.slot(n, CONFLICTS, "place-differs", other_of_kind)
        if n != self.claim.clauses[item.clause].predicate and (other := self._opposed_elsewhere(n)) is not None:
            return other
        helper = self._sibling(item, caused=self._is_cause(n)) if n != self.claim.clauses[item.clause].predicate else None
        if helper is not None:
            self.helpers.add(helper)
            return self.slot(n, AGREES)
        return self.slot(n, UNKNOWN, "uncovered-part")

    def _spoken_for(self, n: int, m: int) -> bool:
        """Whether another item of the claim is the very word of the fact's item ``m``."""
        words = self.facts[m].words[:1]
        return any(
            k != n and i.kind == "term" and i.words[:1] == words and m in self.hits[k]
            for k, i in enumerate(self.claim.items)
        )

    def _family_rival(self, n: int) -> int | None:
        """The fact's other country, city or the like where the claim has one."""
        mine = {c.family for c in map(self.lexicon.concept, self.claim.items[n].ids) if c and c.family}
        if not mine:
            return None
        home = self.home[self.claim.items[n].clause]
        taken = {m for hits in self.hits for m, link in hits.items() if link is Link.SAME}
        for m, fact in enumerate(self.facts):
            if fact.kind == "term" and fact.clause == home and m not in taken and m not in self.hits[n]:
                if any(c.family in mine for c in map(self.lexicon.concept, fact.ids) if c):
                    return m
        return None

    def _opposed_elsewhere(self, n: int) -> SlotComparison | None:
        """A sister fact that tells the same with the opposite word."""
        item = self.claim.items[n]
        for view in self._telling(item.clause):
            against = self.views.ring.keys(item).opposite
            for m in {m for key in against for m in view.index.get(key, ())}:
                fact = view.statement.items[m]
                if fact.kind == "term" and self._linked(item, fact) is Link.OPPOSITE:
                    recorded = view.statement.text[fact.span[0] : fact.span[1]]
                    return SlotComparison(
                        "attribute", UNKNOWN if self._parity(n) or fact.negated else CONFLICTS, self.text(item), recorded,
                        "attribute-differs", item.span, 1.0, (), n, None, view.number,
                    )  # fmt: skip
        return None

    def _parity(self, n: int) -> bool:
        item = self.claim.items[n]
        return self.claim.clauses[item.clause].negated != item.negated

    def _is_event(self, n: int) -> bool:
        item = self.claim.items[n]
        return item.verbal or any(
            c.kind == "event" for c in map(self.lexicon.concept, item.ids) if c
        )

    # -- amounts

    def _quantity(self, n: int) -> SlotComparison:
        item = self.claim.items[n]
        assert item.amount
        found = [(score + OWN_FACT, m, view) for score, m, view in self._comparable(n, self.facts, self.view)]
        for view in self._telling(item.clause):
            found += self._comparable(n, view.statement.items, view)
        if not found:
            return self._derived(n) or self.slot(n, UNKNOWN, "uncovered-part")
        best = max(score for score, _, _ in found)
        near = [(m, view) for score, m, view in found if score >= best - 0.05]
        outcomes = []
        for m, view in near:
            fact = view.statement.items[m]
            assert fact.amount
            outcomes.append((*amounts.compare(item.amount, fact.amount), m, view))
        outcomes.sort(key=lambda o: (AGREES, UNKNOWN, CONFLICTS).index(o[0]))
        outcome, rule, flags, m, view = outcomes[0]
        if item.negated:
            outcome = {AGREES: CONFLICTS, CONFLICTS: AGREES}.get(outcome, outcome)
            rule = "amount-differs" if outcome is CONFLICTS else rule
        if outcome is CONFLICTS and not item.negated and (backed := self._derived(n)):
            return backed
        if view is not self.view:
            self.helpers.add(view.number)
            fact = view.statement.items[m]
            recorded = view.statement.text[fact.span[0] : fact.span[1]] or typed_text(fact, self.views, view)
            return SlotComparison(
                self._slot_name(n), outcome, self.text(item), recorded, rule, item.span, 2.0, flags, n, None, view.number
            )
        return self.slot(n, outcome, rule, m, flags=flags)

    def _told_clauses(self, clause: int, view: View) -> set[int]:
        """The clauses of another fact whose main term is that of the claim's clause."""
        head = self.claim.clauses[clause].predicate
        clauses = view.statement.clauses
        if head is None:
            return set(range(len(clauses)))
        heads = {n: view.statement.items[c.predicate] for n, c in enumerate(clauses) if c.predicate is not None}
        return {n for n, h in heads.items() if self._linked(self.claim.items[head], h) in (Link.SAME, Link.CONVERSE)}

    def _telling(self, clause: int) -> list[View]:
        """Other facts of the event, in the source's own voice, that tell the clause's relation."""
        if clause in self.telling:
            return self.telling[clause]
        head = self.claim.clauses[clause].predicate
        item = self.claim.items[head] if head is not None else None
        out = []
        for view in self.siblings:
            if stance.own_word(view, self.views) - self.speakers:
                continue
            if item is None or self._tells(item, view):
                out.append(view)
        self.telling[clause] = out
        return out

    def _tells(self, item: Item, view: View) -> bool:
        keys = self.views.ring.keys(item)
        asked = keys.same | keys.converse
        heads = {c.predicate for c in view.statement.clauses}
        return any(m in heads for key in asked for m in view.index.get(key, ()))

    def _comparable(self, n: int, facts: Sequence[Item], view: View) -> list[tuple[float, int, View]]:
        item = self.claim.items[n]
        assert item.amount
        out = []
        for m, fact in enumerate(facts):
            if fact.amount is None or not amounts.comparable(item.amount, fact.amount):
                continue
            if _measure(item.amount.noun) != _measure(fact.amount.noun):
                continue
            if item.amount.unit is None and not self._same_noun(n, m, facts):
                agrees = amounts.compare(item.amount, fact.amount)[0] is AGREES
                bare = not _nouns(self.claim.items, n) or not _nouns(facts, m)
                if not (bare and agrees):
                    continue
            elif item.amount.unit is None and not _nouns(facts, m) and not self._neighbours(n, m, facts):
                if amounts.compare(item.amount, fact.amount)[0] is not AGREES:
                    continue
            out.append((self._context(n, m, facts, view.statement.text), m, view))
        return out

    def _neighbours(self, n: int, m: int, facts: Sequence[Item]) -> bool:
        """Whether a term beside the one bare number is a term beside the other."""
        mine = [i for i in self.claim.items[max(0, n - 2) : n + 3] if i.kind == "term"]
        theirs = [f for f in facts[max(0, m - 2) : m + 3] if f.kind == "term"]
        return any(self._linked(a, b) is Link.SAME for a in mine for b in theirs)

    def _same_noun(self, n: int, m: int, facts: Sequence[Item]) -> bool:
        """Whether two counts count the same: a noun of one is a noun of the other."""
        mine, theirs = _nouns(self.claim.items, n), _nouns(facts, m)
        if not mine or not theirs:
            return not mine and not theirs
        persons = syntax("persons")
        if any(i.words and i.words[0] in persons for i in (*mine[:1], *theirs[:1])):
            return self._person(mine[0]) and self._person(theirs[0])
        return any(self._linked(a, b) is Link.SAME for a in mine for b in theirs)

    def _person(self, item: Item) -> bool:
        """Whether a counted noun may be people: "employees", "volunteers"."""
        if item.words and item.words[0] in syntax("persons"):
            return True
        return any(not PEOPLE.isdisjoint({c.id, *c.isa}) for c in map(self.lexicon.concept, item.ids) if c)

    def _context(self, n: int, m: int, facts: Sequence[Item], text: str) -> float:
        """How much of what stands with the fact's amount stands with the claim's.

        "With" is within the same commas: "the organisers put it at 6,000, the police at 2,500".
        """
        items = self.claim.items
        mine = _chunk(items, n, self.claim.text)
        theirs = [k for k in _chunk(facts, m, text) if facts[k].kind in ("mention", "term") and not facts[k].soft]
        score = 0.5 if items[n].prep and items[n].prep == facts[m].prep else 0.0
        shared = sum(
            any(self._linked(items[k], facts[j]) in (Link.SAME, Link.CONVERSE) for k in mine) for j in theirs
        )
        around = [k for k, i in enumerate(items) if i.clause == items[n].clause and k not in mine]
        loosely = sum(
            any(self._linked(items[k], facts[j]) in (Link.SAME, Link.CONVERSE) for k in around) for j in theirs
        )
        whole = max(len(theirs), 1)
        return score + shared / whole + 0.1 * shared + 0.3 * loosely / whole

    def _derived(self, n: int) -> SlotComparison | None:
        item = self.claim.items[n]
        assert item.amount
        around = [k for k in range(max(0, n - 3), min(len(self.claim.items), n + 4)) if k != n]
        changing = [k for k in around if self._changes(k)]
        if not changing:
            return None
        recorded = [f.amount for f in self.facts if f.amount is not None]
        for i, first in enumerate(recorded):
            for second in recorded[i + 1 :]:
                if amounts.derived(item.amount, first, second):
                    self.replaced.update(k for k in changing if k not in self.pairs)
                    return self.slot(n, AGREES, flags=("derived",))
        return None

    def _changes(self, k: int) -> bool:
        item = self.claim.items[k]
        if item.words and item.words[0] in syntax("differences"):
            return True
        return any(not DIFFERENCES.isdisjoint({c.id, *c.isa}) for c in map(self.lexicon.concept, item.ids) if c)

    # -- dates

    def _date(self, n: int) -> SlotComparison:
        item = self.claim.items[n]
        assert item.date
        if item.date.offset is not None:
            return self._offset(n)
        if item.date.weekday is not None and item.date.relative:
            return self._weekday(n)
        home = self.home[item.clause]
        here = [m for m, f in enumerate(self.facts) if f.date and not f.date.offset and f.clause == home]
        elsewhere = [m for m, f in enumerate(self.facts) if f.date and not f.date.offset and f.clause != home]
        for pool in (here, elsewhere):
            if pool:
                outcomes = []
                for m in pool:
                    fact = self.facts[m].date
                    assert fact
                    outcomes.append((*dates.compare(item.date, fact), m))
                outcomes.sort(key=lambda o: (AGREES, CONFLICTS, UNKNOWN).index(o[0]))
                outcome, rule, m = outcomes[0]
                if item.negated:
                    outcome = {AGREES: CONFLICTS, CONFLICTS: AGREES}.get(outcome, outcome)
                if outcome is CONFLICTS and len(pool) > 1 and _spans(item.date, [self.facts[m].date for m in pool]):
                    return self.slot(n, AGREES, m=m)
                return self.slot(n, outcome, rule, m)
        return self._sibling_date(n)

    def _weekday(self, n: int) -> SlotComparison:
        """A weekday that stands alone is that of the fact's day."""
        item = self.claim.items[n]
        assert item.date
        for m, fact in enumerate(self.facts):
            if fact.date and fact.date.grain is Grain.DAY:
                fits = fact.date.start.weekday() == item.date.weekday
                dated = any(i.date and i.date.grain is Grain.DAY and not i.date.relative for i in self.claim.items)
                outcome = AGREES if fits else CONFLICTS if dated else UNKNOWN
                return self.slot(n, outcome, "" if fits else "weekday-differs", m)
        return self.slot(n, UNKNOWN, "finer-than-source")

    def _sibling_date(self, n: int) -> SlotComparison:
        item = self.claim.items[n]
        assert item.date
        seen: list[tuple[Outcome, str, View, Item]] = []
        for view in self._telling(item.clause):
            told = self._told_clauses(item.clause, view)
            for fact in view.statement.items:
                if fact.date and not fact.date.offset and fact.clause in told:
                    outcome, rule = dates.compare(item.date, fact.date)
                    seen.append((outcome, rule, view, fact))
        seen.sort(key=lambda s: (AGREES, UNKNOWN, CONFLICTS).index(s[0]))
        if not seen:
            return self.slot(n, UNKNOWN, "uncovered-part")
        outcome, rule, view, fact = seen[0]
        self.helpers.add(view.number)
        recorded = view.statement.text[fact.span[0] : fact.span[1]] or typed_text(fact, self.views, view)
        return SlotComparison(
            "date", outcome, self.text(item), recorded, rule, item.span, 1.5, (), n, None, view.number
        )

    def _offset(self, n: int) -> SlotComparison:
        item = self.claim.items[n]
        assert item.date and item.date.offset
        for m, fact in enumerate(self.facts):
            if fact.date and fact.date.offset and fact.date.offset[1] == item.date.offset[1]:
                same = fact.date.offset == item.date.offset and fact.date.relation == item.date.relation
                return self.slot(n, AGREES if same else CONFLICTS, "" if same else "date-differs", m)
        pool = [f.date for f in self.facts if f.date and not f.date.offset]
        outcomes = {
            dates.offset_between(item.date, a, b) for a in pool for b in pool if a.start < b.start and a is not b
        }
        if AGREES in outcomes:
            return self.slot(n, AGREES, flags=("derived",))
        if outcomes == {CONFLICTS} and len({(d.start, d.end) for d in pool}) == 2:
            return self.slot(n, CONFLICTS, "date-differs")
        return self.slot(n, UNKNOWN, "uncovered-part")

    # -- which event

    def once(self) -> bool:
        """Whether the fact tells a one-time event or a single-valued state."""
        if self.view.record.once is not None:
            return self.view.record.once and not self._only_words()
        for clause in self.clauses:
            predicate = self.view.statement.clauses[self.home[clause]].predicate if self.view.statement.clauses else None
            if predicate is None:
                return True
            if self._once_concept(clause, predicate):
                return True
        return False

    def _repeatable(self) -> bool:
        """Whether the shared relation is one that comes again and again, or its claim has a time of its own."""
        for clause in self.clauses:
            head = self.claim.clauses[clause].predicate
            if head is None:
                continue
            mine = {i for i in self.claim.items[head].ids if not i.startswith("w:")}
            if head not in self.pairs or mine & syntax("repeatable"):
                return True
        return any(i.date and i.clause in self.clauses for i in self.claim.items)

    def _main_predicate(self) -> bool:
        for clause in self.clauses:
            head = self.claim.clauses[clause].predicate
            if head in self.pairs and self.pairs[head] in {c.predicate for c in self.view.statement.clauses}:
                return True
        return False

    def _only_words(self) -> bool:
        """Whether what the fact tells is that somebody said something: that can be said again."""
        heads = [c.predicate for c in self.view.statement.clauses if c.predicate is not None]
        return bool(heads) and any(i in _SAYING for i in self.facts[heads[0]].ids)

    def _once_concept(self, clause: int, predicate: int) -> bool:
        """The sense that claim and fact share decides; without one, all senses must agree."""
        head = self.claim.clauses[clause].predicate
        concepts = {c for c in map(self.lexicon.concept, self.facts[predicate].ids) if c}
        if head is not None:
            mine = [c for c in map(self.lexicon.concept, self.claim.items[head].ids) if c]
            near = {i for c in mine for i in (c.id, *c.opposite, *c.converse)}
            shared = {c for c in concepts if c.id in near or c.isa & near}
            if shared:
                return any(c.once or c.kind == "state" for c in shared)
        return bool(concepts) and all(c.once or c.kind == "state" for c in concepts)

    def _predicate_agrees(self) -> bool:
        heads = [self.claim.clauses[c].predicate for c in self.clauses]
        wanted = [h for h in heads if h is not None and not self.claim.items[h].soft]
        if not wanted:
            return True
        return any(h in self.pairs for h in wanted)


_SAYING = frozenset("w:" + kind for kind in SPEECH_KINDS if kind not in ("promise", "report", "confirm"))
PEOPLE = frozenset({"person", "people", "worker", "employee", "patient", "passenger", "visitor", "volunteer", "participant",
                    "spectator", "student", "resident", "voter", "soldier", "victim", "child", "tourist", "customer", "member"})  # fmt: skip
# concepts of change and difference that make a computed amount sayable
DIFFERENCES = frozenset({"increase", "rise", "decrease", "fall", "difference", "exceed", "gap", "reduce", "grow"})


def _chunk(items: Sequence[Item], n: int, text: str) -> list[int]:
    """The items that no comma or "and" parts from item ``n``."""
    out = []
    for step in (-1, 1):
        k = n
        while 0 <= k + step < len(items) and items[k + step].clause == items[n].clause:
            left, right = (items[k + step], items[k]) if step < 0 else (items[k], items[k + step])
            if any(mark in text[left.span[1] : right.span[0]] for mark in BARRIERS):
                break
            k += step
            out.append(k)
    return out


def _measure(noun: str | None) -> str:
    """ "per" for a rate, "age" for an age: neither is compared with a plain amount."""
    return noun.split(" ")[0] if noun and noun.startswith(("per", "age")) else ""


def _nouns(items: Sequence[Item], n: int) -> list[Item]:
    """The terms that follow an amount directly: what it counts."""
    out = []
    end = items[n].span[1]
    for item in items[n + 1 : n + 4]:
        if item.kind != "term" or item.span[0] - end > 8 or item.clause != items[n].clause or item.verbal:
            break
        out.append(item)
        end = item.span[1]
    return out


def _spans(claim: DateRef, recorded: Sequence[DateRef | None]) -> bool:
    """Whether the claim's range is the one from the first to the last recorded date."""
    known = [d for d in recorded if d is not None]
    return claim.start == min(d.start for d in known) and claim.end == max(d.end for d in known)


def typed_text(item: Item, views: Views, view: View) -> str:
    """What a typed field says, for a person."""
    if item.amount is not None and item.amount.low is not None:
        value = f"{item.amount.low:f}"
        return f"{value} {item.amount.unit}" if item.amount.unit else value
    if item.date is not None:
        return view.record.date or item.date.start.isoformat()
    if item.ids and item.kind == "mention":
        names = views.base.entity(item.ids[0]).names
        return names.get(view.language) or next(iter(names.values()), item.ids[0])
    return " ".join(item.words)
