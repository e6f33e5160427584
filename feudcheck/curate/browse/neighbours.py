"""What a base has beside a fact, on file or about to be: facts that say the same, that deny it, that are near it."""

from __future__ import annotations

from feudcheck import codec, verdict
from feudcheck.analyse import published, with_typed
from feudcheck.compare.facts import Comparer
from feudcheck.compare.view import View
from feudcheck.compare.views import Views
from feudcheck.factbase.formats import OUR_LANGUAGES
from feudcheck.frozen import dataclass, replace
from feudcheck.model import Outcome, Part, Verdict
from feudcheck.model.browse import Neighbour
from feudcheck.parse.statement import parse
from feudcheck.verdict import denial

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from feudcheck.compare.comparison import Comparison
    from feudcheck.factbase.base import FactBase
    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import Statement
    from feudcheck.pipeline import Checker

NEAREST = 5  # facts shown that neither say the same nor deny it
STANCES = ("same", "contradicts", "agrees", "event", "near")  # in this order they are shown
NEW = -1  # the number of a fact that is not on file yet


class _Without:
    """A base without one of its facts: nothing is backed by itself."""

    def __init__(self, base: FactBase, number: int) -> None:
        self._base, self._number = base, number

    def __getattr__(self, name: str) -> object:
        return getattr(self._base, name)

    def event_facts(self, event: str) -> tuple[int, ...]:
        return tuple([n for n in self._base.event_facts(event) if n != self._number])

    def postings(self, key: str) -> tuple[int, ...]:
        return tuple([n for n in self._base.postings(key) if n != self._number])


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact beside which the others are laid: its record, its number (or NEW) and what its statements say.

    ``day``: what its relative dates count from.
    """

    record: FactRecord
    number: int
    statements: tuple[Statement, ...]
    day: dt.date


def on_file(number: int, checker: Checker) -> Draft:
    """Fact ``number`` as a draft."""
    record = checker.base.fact(number)
    return draft(record, checker, published(record, checker.base), number)


def draft(record: FactRecord, checker: Checker, day: dt.date, number: int = NEW) -> Draft:
    """A fact with its statements read."""
    texts = [record.statement[language] for language in sorted(record.statement, reverse=True)]
    return Draft(record, number, tuple([parse(text, checker.base, checker.lexicon, day) for text in texts]), day)


def typed(one: Draft, checker: Checker) -> list[Statement]:
    """The statements of a draft with what its typed fields add."""
    return [with_typed(s, one.record, checker.base, checker.lexicon) for s in one.statements]


def neighbours(one: Draft, checker: Checker) -> tuple[Neighbour, ...]:
    """The facts beside ``one``, the most telling first; other facts of its event are among them.

    What denies it is told by the whole base, as of any claim; what says the same, by each fact alone.
    """
    room = _Room(one, checker)
    found: dict[int, tuple[int, float, Neighbour]] = {}
    for statement in one.statements:
        for made in room.beside(statement):
            rank = STANCES.index(made[2].stance), -made[1], made[2]
            if made[0] not in found or rank[:2] < found[made[0]][:2]:
                found[made[0]] = rank
    for number in room.siblings():
        record = checker.base.fact(number)
        _, score, other = found.get(number, (0, 0.0, Neighbour(record.id, "near", dict(record.statement))))
        if other.stance == "near":
            found[number] = STANCES.index("event"), score, replace(other, stance="event")
    named = frozenset(id_ for s in one.statements for i in s.items if i.kind == "mention" for id_ in i.ids)
    out = [
        replace(other, shared=tuple(sorted(named & _named(number, checker.base))))
        for number, (_, _, other) in sorted(found.items(), key=lambda entry: (*entry[1][:2], entry[0]))
    ]
    near = [other for other in out if other.stance == "near" and (other.shared or _alike(other))][:NEAREST]
    return tuple([other for other in out if other.stance != "near" or other in near])


class _Room:
    """The draft laid beside facts, and they beside it."""

    def __init__(self, one: Draft, checker: Checker) -> None:
        self.one, self.base, self.lexicon = one, checker.base, checker.lexicon
        self.others: Checker = type(checker)(_Without(self.base, one.number))  # type: ignore[arg-type]
        self.turned = Views(self.base, checker.lexicon)
        languages = tuple(s.lang for s in one.statements)
        for statement in typed(one, checker):
            kept, index = codec.encode(statement), self.turned.ring.index(statement.items)
            view = View(one.number, one.record, kept, statement.lang, languages, self.turned, index)
            self.turned.lay(view, *(name for name in OUR_LANGUAGES if name == view.language or name not in languages))

    def siblings(self) -> tuple[int, ...]:
        """The other facts of its event."""
        return self.others.base.event_facts(self.one.record.event) if self.one.record.event else ()

    def beside(self, statement: Statement) -> Iterator[tuple[int, float, Neighbour]]:
        """The likeliest facts beside a statement, each with its number and score."""
        if not statement.checkable:
            return
        comparer = self.others.comparer(statement, self.one.day)
        whole = self.others.found(statement, comparer)
        denying = {e.fact for e in whole.evidence if e.stance == "contradicts"}
        backed = whole.verdict is Verdict.SUPPORTED
        rule = whole.rule if whole.verdict is Verdict.CONTRADICTED else "disputed"
        compared = {c.view.number: c for c in comparer.each(range(len(statement.clauses)))}
        for number in (*compared, *(n for n in map(self.base.number, sorted(denying)) if n not in compared)):
            record, made = self.base.fact(number), compared.get(number)
            stance = "near"
            if record.id in denying or (backed and made is not None and _denies(made, statement)):
                stance = "contradicts"
            elif made is not None and _backs(made, statement):
                stance = "same" if self._covered(record, statement.lang) else "agrees"
            parts = _parts(made, record.id) if made is not None else ()
            told = Neighbour(record.id, stance, dict(record.statement), rule if stance == "contradicts" else "", parts)
            yield number, made.score if made is not None else 0.0, told

    def _covered(self, record: FactRecord, language: str) -> bool:
        """Whether the draft in its turn says all that another fact says."""
        text = record.statement.get(language)
        if text is None:
            return False
        day = published(record, self.base)
        statement = parse(text, self.base, self.lexicon, day)
        comparer = Comparer(
            statement, [self.one.number], self.turned, lambda text: parse(text, self.base, self.lexicon, day),
            lambda _: False,
        )  # fmt: skip
        return any(_backs(made, statement) for made in comparer.each(range(len(statement.clauses))))


def _backs(made: Comparison, statement: Statement) -> bool:
    """Whether a fact alone says all that a statement does."""
    return verdict.rule_on([made], statement).verdict is Verdict.SUPPORTED and not made.helpers


def _denies(made: Comparison, statement: Statement) -> bool:
    """Whether a fact denies what another backs, be it of the same source: a base is to be of one mind."""
    return made.main and not made.having(Outcome.UNKNOWN) and denial.contradicts(made, statement)


def _alike(other: Neighbour) -> bool:
    """Whether more than one part agrees: a word alone is no likeness."""
    return sum(part.outcome is Outcome.AGREES for part in other.parts) > 1


def _parts(made: Comparison, fact: str) -> tuple[Part, ...]:
    return tuple([
        Part(s.slot, s.outcome, s.claimed, s.recorded, fact if s.recorded else None, s.span)
        for s in made.slots if s.outcome is not Outcome.AGREES or s.weight
    ])  # fmt: skip


def _named(number: int, base: FactBase) -> frozenset[str]:
    """The entities that a fact names, in any language."""
    record = base.fact(number)
    kept = (base.parsed(number, language)[0] for language in record.statement)
    return frozenset(id_ for data in kept for kind, ids, _ in codec.terms(data) if kind == "mention" for id_ in ids)
