"""A claim's items beside those of one fact: what is the same whichever clauses are compared."""

from __future__ import annotations

from feudcheck.compare.doers import mentions
from feudcheck.compare.items import kinds
from feudcheck.compare.keys import SHORTEST_TYPO, Link
from feudcheck.language.normal import is_arabic
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare import survivors
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.compare.words import by_sound, callings, undone, whose_change
    from feudcheck.language import distance
    from feudcheck.model import Item
else:
    by_sound, callings, distance, survivors, undone, whose_change = later(
        "feudcheck.compare.words.by_sound", "feudcheck.compare.words.callings", "feudcheck.language.distance",
        "feudcheck.compare.survivors", "feudcheck.compare.words.undone", "feudcheck.compare.words.whose_change",
    )  # fmt: skip

_SAME, _OPPOSITE, _CONVERSE = Link.SAME, Link.OPPOSITE, Link.CONVERSE
SAME_STANCE = 2.0  # a clause that denies is told by the clause that denies, a plan by the plan
# What a pair says for a clause: the fact's own predicate, the predicate elsewhere, a word that says nothing new.
HEAD, HEAD_ELSEWHERE, SOFT = 8.0, 2.0, 0.3
COUNTER = 0.9  # a contrary tells of the same matter, but a bit less than the very word in another clause
SAME_VERB = 0.2  # the very verb, beside another of its meaning: where no more than that tells two clauses apart
_SHORTEST, _OWNS = 3, ("'s", "’s")


class Pairing:
    """``hits``: for each item of the claim, the items of the fact that have to do with it."""

    __slots__ = ("_event", "_homes", "_siblings", "_telling", "claim", "hits", "measured", "view")

    def __init__(self, claim: Claim, view: View, *, alone: bool = False) -> None:
        """``alone``: other facts of the event are left out of it."""
        self.claim, self.view = claim, view
        self._event: list[View] | None = [] if alone else None
        self.hits: list[dict[int, Link]] = _hits(claim, view)
        self.measured: dict[int, list[tuple[float, int]]] = {}  # memo of compare.figures.amounts
        self._homes: dict[int, int] = {}
        self._telling: dict[int, list[View]] = {}
        self._siblings: list[View] | None = None
        claim.pairings.setdefault(view, self)

    @property
    def event(self) -> list[View]:
        """The other facts of the event; read only for a part that this fact doesn't have."""
        if self._event is None:
            self._event = self.view.views.siblings(self.view)
        return self._event

    def home(self, clause: int) -> int:
        """The clause of the fact that tells most of what ``clause`` of the claim tells."""
        found = self._homes.get(clause)
        if found is None:
            found = self._homes[clause] = self._best_clause(clause)
        return found

    def _best_clause(self, clause: int) -> int:
        if len(self.view.clauses) < 2:
            return 0
        scores: dict[int, float] = {}
        facts = self.view.facts
        predicate = self.claim.clauses[clause].predicate
        subjects: dict[int, list[int]] = {}  # item: the later clauses whose understood subject it is
        for number, told in enumerate(self.view.clauses):
            if told.subject is not None:
                subjects.setdefault(told.subject, []).append(number)
        for n in self.claim.by_clause[clause]:
            best: dict[int, float] = {}
            for m, link in self.hits[n].items():
                number = facts[m].clause
                gain = self._gain(n, m, link, n == predicate)
                if gain > best.get(number, 0.0):
                    best[number] = gain
                for other in subjects.get(m, ()):
                    if gain > best.get(other, 0.0):
                        best[other] = gain
            for number, gain in best.items():
                scores[number] = scores.get(number, 0.0) + gain
                if n == predicate and self._same_stance(clause, number):
                    scores[number] += SAME_STANCE
        if not scores:
            return 0
        best_clause = max(scores, key=lambda k: (scores[k], -k))
        if predicate is not None and (whole := self._told_of(clause, best_clause)) is not None:
            best_clause = whole
        if predicate is not None and (meant := self._of_whom(clause, best_clause, predicate)) is not None:
            return meant
        turned = self._turned_clause(clause, best_clause) if predicate is not None else None
        return best_clause if turned is None else turned

    def _told_of(self, clause: int, aside: int) -> int | None:
        """The clause that an aside on somebody ("X, a chemist at Y, won Z") stands in, if the claim has more."""
        subject, facts = self.view.clauses[aside].subject, self.view.facts
        if subject is None or self.view.clauses[aside].predicate is not None or facts[subject].clause == aside:
            return None
        around = facts[subject].clause
        named = (n for n in self.claim.by_clause[clause] if self.claim.items[n].kind == "mention")
        there = any(m != subject and facts[m].clause == around for n in named for m in self.hits[n])
        return around if there else None

    def _of_whom(self, clause: int, told: int, head: int) -> int | None:
        """The clause with the same verb for the one the claim names: "no longer serves X; it still serves Y"."""
        theirs = self.view.clauses
        others = {
            self.view.facts[m].clause for m, link in self.hits[head].items()
            if link is _SAME and theirs[self.view.facts[m].clause].predicate == m
        }  # fmt: skip
        if len(others) < 2 or told not in others or len({theirs[k].negated for k in others}) < 2:
            return None
        facts, subjects = self.view.facts, {theirs[k].subject for k in others}
        named = (
            {facts[m].clause for m, link in self.hits[n].items() if link is _SAME and m not in subjects}
            for n in self.claim.by_clause[clause] if self.claim.items[n].kind == "mention"
        )
        homes = [there & others for there in named if there & others]
        meant = {k for there in homes for k in there}
        return next(iter(meant)) if len(meant) == 1 and meant != {told} else None

    def _turned_clause(self, clause: int, told: int) -> int | None:
        """The clause on the claim's own subject that has the contrary verb: "X fell" beside "X rose while Y fell"."""
        head = self.claim.clauses[clause].predicate
        if head is None or _OPPOSITE not in self.hits[head].values() or self.view.clauses[told].subject is not None:
            return None
        mine = next((k for k in (head - 1, head + 1) if self._is_subject(k, clause)), None)
        if mine is None or (verb := self.view.clauses[told].predicate) is None:
            return None
        homes = {self.view.facts[m].clause for m, link in self.hits[mine].items() if link is _SAME}
        before = self.view.facts[verb - 1] if verb else None
        if not homes or told in homes or before is None or before.clause != told or before.kind != "term":
            return None  # nobody else is told to do it
        verbs = ((m, self.view.facts[m].clause) for m, link in self.hits[head].items() if link is _OPPOSITE)
        return next((k for m, k in verbs if k in homes and self.view.clauses[k].predicate == m), None)

    def _is_subject(self, k: int, clause: int) -> bool:
        """Whether a plain noun stands there in the claim's clause."""
        item = self.claim.items[k] if 0 <= k < len(self.claim.items) else None
        return item is not None and item.clause == clause and item.kind == "term" and not item.prep

    def _same_stance(self, clause: int, number: int) -> bool:
        mine, theirs = self.claim.clauses[clause], self.view.clauses[number]
        return mine.negated == theirs.negated and mine.modality is theirs.modality

    def _gain(self, n: int, m: int, link: Link, predicate: bool) -> float:
        """Amounts and dates say nothing here: what is to be judged must not choose its own judge."""
        item = self.claim.items[n]
        if link is Link.OPPOSITE:
            return 1.0 if predicate else COUNTER
        if predicate and item.kind == "term":
            told = self.view.clauses[self.view.facts[m].clause].predicate == m
            told = told and (self.view.facts[m].quote is None or item.quote is not None)  # a word he only used
            return (HEAD if told else HEAD_ELSEWHERE) + (SAME_VERB if told and self._same_verb(n, m) else 0.0)
        return SOFT if item.soft else 1.0

    def _same_verb(self, n: int, m: int) -> bool:
        """Whether an Arabic verb is the fact's very own, not only of its meaning: «سجل X», «أحرز Y … وسجل X»."""
        mine, theirs = self.claim.items[n], self.view.facts[m]
        if self.claim.lang != "ar" or not (mine.verbal and theirs.verbal and mine.words and theirs.words):
            return False
        return _bare(mine.words[-1]) == _bare(theirs.words[-1])

    def telling(self, clause: int) -> list[View]:
        """Other facts of the event, in a voice the claim may use, that tell the relation of its clause."""
        found = self._telling.get(clause)
        if found is None:
            asked, siblings = self.claim.head(clause), self.siblings()
            found = siblings if asked is None else [v for v in siblings if not v.told.isdisjoint(asked)]
            self._telling[clause] = found
        return found

    def siblings(self) -> list[View]:
        """Other facts of the event but those that are the word of somebody who speaks in neither claim nor fact."""
        if self._siblings is None:
            speakers, event = self.claim.speakers | self.view.own_word, self.event
            if event and not speakers:
                self._siblings = self.view.views.unspoken(self.view)
            else:
                self._siblings = [v for v in event if v.own_word <= speakers]
        return self._siblings

    def told_clauses(self, clause: int, view: View) -> set[int]:
        """The clauses of another fact whose main term is that of the claim's clause."""
        head = self.claim.clauses[clause].predicate
        if head is None:
            return set(range(len(view.clauses)))
        hits = self.beside(view).hits[head]
        return {
            n for n, c in enumerate(view.clauses)
            if c.predicate is not None and hits.get(c.predicate) in (Link.SAME, Link.CONVERSE)
        }  # fmt: skip

    def beside(self, view: View) -> Pairing:
        """The same claim beside another fact of the event."""
        return self.claim.pairings.get(view) or Pairing(self.claim, view, alone=True)


def _bare(verb: str) -> str:
    """A folded Arabic verb without "and" before it and "she" behind it."""
    word = verb[1:] if verb[:1] in ("و", "ف") and len(verb) > _SHORTEST else verb
    return word.removesuffix("ت") if len(word) > _SHORTEST else word


def _hits(claim: Claim, view: View) -> list[dict[int, Link]]:
    """Looked up by keys; only misspelt words and names the base does not list are gone through."""
    index = view.index
    hits: list[dict[int, Link]] = [{} for _ in claim.items]
    for key in claim.answered(view):
        for n, link in claim.asked[key]:
            mine = hits[n]
            for m in index[key]:
                if link is _SAME or mine.get(m, _OPPOSITE) is _OPPOSITE:  # the closer link counts
                    mine[m] = link
    for n, links in enumerate(hits):
        if _CONVERSE in links.values() and not claim.items[n].verbal:
            for m in [m for m, link in links.items() if link is _CONVERSE and not view.facts[m].verbal]:
                against = any(m in index.get(key, ()) for key in claim.keys[n].opposite)
                if against and (_of_nobody(claim, n) or _of_one(claim, n, view, m, hits)):
                    links[m] = _OPPOSITE  # "a victory", "a defeat" of nobody or of one: no two sides of one thing
    for n, exclusive in enumerate(claim.siblings):
        if exclusive:
            links = hits[n]
            for m in [m for m, link in links.items() if link is Link.SAME and _apart(claim, n, view, m)]:
                links[m] = Link.OPPOSITE
    for n, item in enumerate(claim.items):
        if item.kind == "term" and _OPPOSITE in hits[n].values():
            undone.told(claim, n, view, hits[n])
    for n, links in enumerate(hits):
        if links and claim.items[n].kind == "term":
            callings.told(claim, n, view, links)
    for n, typo in claim.typos:
        for letter in {typo[0], typo[1]}:
            for word, m in view.letters.get(letter, ()):
                if len(word) >= SHORTEST_TYPO and m not in hits[n] and distance.close(typo, word):
                    hits[n][m] = Link.SAME
    hits = survivors.told(claim, view, _with_free_names(claim, view, hits))
    if claim.changing:
        whose_change.told(claim, hits, view)
    if view.language != claim.lang:
        by_sound.met(claim, view, hits)
    return hits


def _of_nobody(claim: Claim, n: int) -> bool:
    """Whether the claim has nobody who could take part but who says so."""
    return all(k in claim.speaking for k in claim.by_clause[claim.items[n].clause] if claim.items[k].kind == "mention")


def _of_one(claim: Claim, n: int, view: View, m: int, hits: list[dict[int, Link]]) -> bool:
    """Whether it is of him that both nouns are: "X's victory" beside "X's defeat", «فوز X» beside «خسارة X»."""
    mine, theirs = _whose(claim.items, claim.text, n), _whose(view.facts, view.statement.text, m)
    return mine is not None and theirs is not None and hits[mine].get(theirs) is _SAME


def _whose(items: Sequence[Item], text: str, n: int) -> int | None:
    """The item right behind an Arabic noun, with no preposition of its own; before an English one's "'s", or "of"."""
    noun, after = items[n], items[n + 1] if n + 1 < len(items) else None
    if after is not None and after.kind in ("mention", "term") and not after.verbal and after.clause == noun.clause:
        beside = text[noun.span[1] : after.span[0]]
        if len(beside) <= 1 and is_arabic(text[noun.span[0]]) and after.prep in ("", noun.prep):
            return n + 1
        if beside.split() in (["of"], ["of", "the"]):
            return n + 1
    before = items[n - 1] if n else None
    if before is None or before.clause != noun.clause:
        return None
    return n - 1 if text[: noun.span[0]].rstrip().endswith(_OWNS) else None


def _apart(claim: Claim, n: int, view: View, m: int) -> bool:
    """Whether two words of one relation name two things that exclude each other: "a son", "a daughter"."""
    theirs = kinds(view.facts[m], view.concepts(m), view.views.lexicon)
    ids = {id_ for c in theirs for id_ in (c.id, *c.isa)}
    if not theirs or any(c.id in ids or not c.isa.isdisjoint(t.id for t in theirs) for c in claim.siblings[n]):
        return False
    other = {t.family for t in theirs if t.family}
    return any(not c.opposite.isdisjoint(ids) or c.family in other for c in claim.siblings[n])


def _with_free_names(claim: Claim, view: View, hits: list[dict[int, Link]]) -> list[dict[int, Link]]:
    views = view.views
    for n in claim.free:  # a first word in common makes no one name of "Peter Wells" and "Peter Walsh"
        item = claim.items[n]
        hits[n] = {m: link for m, link in hits[n].items() if view.facts[m].kind != "mention" and len(item.words) < 2}
        for m, fact in enumerate(view.facts):
            if fact.kind == "mention" and mentions.same(item, fact, views):
                hits[n][m] = Link.SAME
    for m in view.unlisted:
        for n, item in enumerate(claim.items):
            if item.kind == "mention" and item.ids and m not in hits[n] and mentions.same(item, view.facts[m], views):
                hits[n][m] = Link.SAME
    return hits
