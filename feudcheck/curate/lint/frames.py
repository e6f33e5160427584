"""What a statement says, laid out so that two of them can be held against each other slot by slot.

Statements meet under a key of their names and words: those that differ in them never do, and no statement is held
against all others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from feudcheck.compare.figures import amount_values
from feudcheck.compare.times import date_values
from feudcheck.curate.lint.ground import Ground
from feudcheck.model import Amount, DateRef, Item, Modality, Outcome, Statement

MOST_IN_A_BUCKET = 12  # of statements alike in all but their figures each meets so many: a series is none of ours
QUOTED = "“"  # begins the key of words in quotation marks
T = TypeVar("T")
AGREES, CONFLICTS = Outcome.AGREES, Outcome.CONFLICTS


@dataclass(frozen=True, slots=True)
class Frame:
    """One statement of one fact. ``terms``: a key for each word that carries information, the predicate's among them.

    ``order``: the names in the order of their parts, agent and patient told apart where the syntax tells.
    ``sense``: whether it is denied, planned, or whose word it is: statements of another sense say something else.
    """

    number: int
    language: str
    names: frozenset[str]
    order: tuple[tuple[str, str], ...]
    terms: frozenset[str]
    amounts: tuple[Amount, ...]
    dates: tuple[DateRef, ...]
    negated: bool
    sense: tuple[str, ...]
    predicates: frozenset[str]
    rest: frozenset[str]  # the terms but the predicates
    opening: str = ""  # the name that the statement begins with
    soft: frozenset[str] = frozenset()  # words that say nothing by themselves, but make a statement another one


def of(ground: Ground) -> list[Frame]:
    """Every statement of every fact that says something definite; worked out once."""
    found: list[Frame] | None = ground.memo.get("frames")
    if found is None:
        found = ground.memo["frames"] = _made(ground)
    return found


def _made(ground: Ground) -> list[Frame]:
    found = []
    for number, fact in enumerate(ground.facts):
        for language in fact.statement:
            statement = ground.statement(number, language)
            if statement.checkable and statement.items:
                found.append(_frame(ground, number, language, statement))
    return found


def _frame(ground: Ground, number: int, language: str, statement: Statement) -> Frame:
    items = [item for item in statement.items if item.span[1]]
    mentions = [item for item in items if item.kind == "mention"]
    terms = {key_of(item) for item in items if item.kind == "term" and not item.soft}
    terms.update(QUOTED + " ".join(quote.words) for quote in statement.quotes)
    speakers = [statement.items[s.speaker] for s in statement.speeches if s.speaker is not None]
    kinds = [s.kind for s in statement.speeches]
    clauses = statement.clauses
    sense = [str(clause.modality) for clause in clauses if clause.modality is not Modality.HAPPENED]
    sense += ["dropped"] * any(clause.dropped for clause in clauses)
    sense += [f"{kind} {name}" for kind in kinds for name in (map(_named, speakers) if speakers else ("",))]
    record = ground.facts[number]
    if record.status not in (None, "happened"):
        sense.append(str(record.status))
    predicates = [statement.items[c.predicate] for c in clauses if c.predicate is not None]
    return Frame(
        number, language, frozenset(map(_named, mentions)),
        tuple(sorted((item.role, _named(item)) for item in mentions if item.role)), frozenset(terms),
        tuple([item.amount for item in items if item.amount]),
        tuple([item.date for item in items if item.date and not item.date.offset]),
        sum(clause.negated for clause in clauses) % 2 == 1, tuple(sorted(sense)),
        frozenset(id_ for item in predicates for id_ in item.ids if not id_.startswith("w:")),
        frozenset(terms.difference(map(key_of, predicates))),
        _named(items[0]) if items and items[0] in mentions else "",
        frozenset(key_of(item) for item in items if item.kind == "term" and item.soft),
    )  # fmt: skip


def key_of(item: Item) -> str:
    """The concept of a term; of several the first by name; its base form where it has none."""
    concepts = sorted(id_ for id_ in item.ids if not id_.startswith("w:"))
    return concepts[0] if concepts else "=" + (item.words[0] if item.words else "")


def _named(item: Item) -> str:
    return "|".join(sorted(item.ids)) if item.ids else "=" + " ".join(item.words)


def alike(ground: Ground) -> Iterator[tuple[Frame, Frame]]:
    """Pairs with the same names, the same words and a predicate in common, in one language where they share one."""
    met: set[tuple[int, int, str]] = set()
    for together in gathered(of(ground), _keys):
        for one, other in pairs(together):
            pair = (one.number, other.number, one.language)
            if one.number != other.number and pair not in met and _comparable(ground, one, other):
                met.add(pair)
                yield one, other


def _keys(frame: Frame) -> list[Hashable]:
    """A predicate of several readings answers to each of them: "acquired" is bought, too."""
    return [(frame.names, frame.rest, id_) for id_ in frame.predicates] or [(frame.names, frame.terms, "")]


def _comparable(ground: Ground, one: Frame, other: Frame) -> bool:
    """Whether two statements are in one language, or their facts have none in common."""
    mine, theirs = ground.facts[one.number].statement, ground.facts[other.number].statement
    return one.language == other.language or mine.keys().isdisjoint(theirs)


def same_shape(one: Frame, other: Frame) -> bool:
    """Whether those named have the same parts in it, and what says little by itself is the same.

    Of two languages only the parts that both tell are compared.
    """
    if one.language == other.language:
        return one.order == other.order and one.soft == other.soft
    mine, theirs = ({name: role for role, name in frame.order} for frame in (one, other))
    return all(mine[name] == theirs[name] for name in mine.keys() & theirs.keys()) and bool(one.names)


def gathered(found: list[T], keys: Callable[[T], Iterable[Hashable]]) -> Iterator[list[T]]:
    """What has a key in common, in the order given; what is alone under a key is left out."""
    buckets: defaultdict[Hashable, list[T]] = defaultdict(list)
    for one in found:
        for key in keys(one):
            buckets[key].append(one)
    return (together for together in buckets.values() if len(together) > 1)


def pairs(together: list[T]) -> Iterator[tuple[T, T]]:
    """Each with those next to it, so many at most."""
    for at, one in enumerate(together):
        for other in together[at + 1 : at + 1 + MOST_IN_A_BUCKET]:
            yield one, other


def differing(
    ours: tuple[T, ...], theirs: tuple[T, ...], compare: Callable[[T, T], Outcome]
) -> tuple[list[T], list[T]]:
    """What of each side nothing on the other agrees with."""
    mine = [one for one in ours if not any(_agree(one, other, compare) for other in theirs)]
    others = [one for one in theirs if not any(_agree(one, other, compare) for other in ours)]
    return mine, others


def _agree(one: T, other: T, compare: Callable[[T, T], Outcome]) -> bool:
    return compare(one, other) is AGREES or compare(other, one) is AGREES


def amounts(one: Amount, other: Amount) -> Outcome:
    """What two amounts say of each other."""
    return amount_values.compare(one, other)[0]


def is_money(amount: Amount) -> bool:
    """Whether an amount is in a currency, by the form of its code."""
    return amount.unit is not None and len(amount.unit) == 3 and amount.unit.isupper()


def dates(one: DateRef, other: DateRef) -> Outcome:
    """What two dates say of each other."""
    return date_values.compare(one, other)[0]


def apart(one: DateRef, other: DateRef) -> bool:
    """Whether two dates have no day in common."""
    return one.end <= other.start or other.end <= one.start
