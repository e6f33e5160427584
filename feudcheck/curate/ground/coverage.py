"""What an article says that no fact of the base has: whole sentences, and figures, dates and quotations in others."""

from __future__ import annotations

from feudcheck.compare.views import named
from feudcheck.curate.ground.search import same_date
from feudcheck.frozen import dataclass
from feudcheck.model import Location, Verdict
from feudcheck.model.ground import Uncovered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from feudcheck.curate.ground.evidence import Evidence, Sentence
    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import DateRef, Item
    from feudcheck.pipeline import Checker

Key = tuple[object, ...]
LEAST_SHARED = 2
"""Things that a fact must have in common with a sentence to tell something of it: a name alone is no fact of it."""


def uncovered(article: Evidence, facts: Mapping[int, set[int]], checker: Checker) -> tuple[int, list[Uncovered]]:
    """How many checkable sentences there are, and those that no fact covers.

    ``facts``: the facts that cite the article, each with the blocks it cites.
    """
    told = {number: _told(number, checker) for number in facts}
    found: list[Uncovered] = []
    count = 0
    for sentence in article.sentences:
        if not _checkable(sentence, article):
            continue
        count += 1
        finding = checker.answer(sentence.statement, article.day_of(sentence.block))
        if finding.verdict is Verdict.SUPPORTED:
            continue
        denied = finding.evidence[0].fact if finding.verdict is Verdict.CONTRADICTED else ""
        near = [number for number, blocks in facts.items() if sentence.block in blocks]
        missing = _missing(sentence, [told[number] for number in near])
        if missing is not None or denied:
            found.append(Uncovered(_location(sentence, article), sentence.statement.text, tuple(missing or ()), denied))
    return count, found


def _checkable(sentence: Sentence, article: Evidence) -> bool:
    said = sentence.statement
    running = sentence.block in article.outline.body
    return running and said.checkable and sum(_tells(item) for item in said.items) >= LEAST_SHARED


def _tells(item: Item) -> bool:
    return not item.soft and (item.kind != "term" or item.verbal or bool(item.ids))


@dataclass(frozen=True, slots=True)
class _Told:
    """What a fact tells of, in any of its languages: entities, concepts, words and amounts as keys; and its dates."""

    keys: frozenset[Key]
    dates: tuple[DateRef, ...]

    def has(self, item: Item) -> bool:
        """Whether the fact has this item of a sentence."""
        if item.date is not None:
            return any(same_date(date, item.date) or same_date(item.date, date) for date in self.dates)
        return not self.keys.isdisjoint(_keys(item))


def _told(number: int, checker: Checker) -> _Told:
    record = checker.base.fact(number)
    names: set[Key] = {("name", id_) for id_ in _entities(record, checker)}
    items = [item for language in record.statement for item in checker.views.view(number, language).facts]
    dates = tuple([item.date for item in items if item.date is not None])
    return _Told(frozenset(names.union(*map(_keys, items))), dates)


def _entities(record: FactRecord, checker: Checker) -> set[str]:
    ids = {record.subject, record.object, *record.with_, record.attributed_to} - {None}
    reported = named(record.reported_by, checker.base) if record.reported_by else set()
    return {id_ for id_ in ids if id_} | reported


def _keys(item: Item) -> set[Key]:
    if item.amount is not None:
        return {("amount", item.amount.low), ("amount", item.amount.high)}
    if item.kind == "mention":
        names: set[Key] = {("name", id_) for id_ in item.ids}
        return names or {("word", word) for word in item.words}
    concepts: set[Key] = {("concept", id_) for id_ in item.ids if not id_.startswith("w:")}
    return concepts or {("word", word) for word in item.words[:1]}


def _missing(sentence: Sentence, near: Sequence[_Told]) -> list[str] | None:
    """What of a sentence no fact near it has: None where nothing is missing, empty where all is."""
    items = [item for item in sentence.statement.items if _tells(item)]
    telling = [fact for fact in near if sum(map(fact.has, items)) >= LEAST_SHARED]
    if not telling:
        return []
    written = sentence.statement.text
    left = [written[slice(*i.span)] for i in items if _exact(i) and not any(fact.has(i) for fact in telling)]
    return list(dict.fromkeys(left)) or None


def _exact(item: Item) -> bool:
    """What a fact would have as it stands: a name on file, a figure, a date."""
    if item.date is not None:
        return item.date.offset is None and not item.date.relative
    return item.amount is not None or (item.kind == "mention" and bool(item.ids))


def _location(sentence: Sentence, article: Evidence) -> Location:
    passage = article.document.blocks[sentence.block].passage
    start, end = passage.raw_span(sentence.span)
    (line, column), (end_line, end_column) = article.place(start), article.place(end)
    return Location(article.document.path, line, column, end_line, end_column)
