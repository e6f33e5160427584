"""Facts that cannot all hold, and do not say so: another value of what has one, another date of one event.

Two facts meet only if they tell the same in the same words but for a figure, a date, a denial or one name. They may
differ all the same where the thing may happen again, where they speak of different times, where one of them is
somebody's word, or where a note, a status or the medium named says that sources disagree.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from feudcheck.curate.lint import frames
from feudcheck.curate.lint.faults import Fault, fact
from feudcheck.curate.lint.frames import Frame
from feudcheck.curate.lint.ground import Ground, as_claim
from feudcheck.curate.lint.words import listed
from feudcheck.factbase.records import FactRecord
from feudcheck.language.words import syntax
from feudcheck.model import Amount, Grain, Outcome
from feudcheck.parse.dates.field import read_date

AT_LENGTH = 6  # words, or what stands for as many
FIGURE, QUOTE = 2, 3  # words that a figure or words in quotation marks stand for


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of facts that exclude one another."""
    told: set[tuple[int, int]] = set()
    found = frames.of(ground)
    if ground.wants("contradicting-facts"):
        for one, other in frames.alike(ground):
            pair = (one.number, other.number)
            if pair not in told and (why := _excludes(ground, one, other)):
                told.add(pair)
                yield _fault(ground, "contradicting-facts", one, other, why)
        for one, other in _by_others(found):
            pair = (one.number, other.number)
            if pair not in told and (why := _another_name(ground, one, other)):
                told.add(pair)
                yield _fault(ground, "contradicting-facts", one, other, why)
    if ground.wants("two-dates"):
        yield from _two_dates(ground, told)


def _fault(ground: Ground, rule: str, one: Frame, other: Frame, why: str) -> Fault:
    first, second = ground.facts[one.number].id, ground.facts[other.number].id
    return Fault(
        rule, fact(second, "statement", other.language), f"{why}, unlike the fact “{first}”",
        ((fact(first, "statement", one.language), "the other fact"),),
    )  # fmt: skip


def _excludes(ground: Ground, one: Frame, other: Frame) -> str:
    """In what two facts that tell the same exclude each other; ``""`` where they need not."""
    first, second = ground.facts[one.number], ground.facts[other.number]
    if one.sense != other.sense or not one.names or _says_so(first, second):
        return ""
    alike = frames.same_shape(one, other)
    if not alike and (one.language != other.language or one.order != other.order):
        return ""
    days = frames.differing(one.dates, other.dates, frames.dates)
    sums = frames.differing(one.amounts, other.amounts, frames.amounts)
    if one.negated != other.negated:
        same = not any((*days, *sums)) and alike
        return "says the opposite" if same and _same_time(ground, first, second) else ""
    if not any(days) and any(_rival(a, b) for a in sums[0] for b in sums[1]):
        same_day = any(date.grain is Grain.DAY and not date.yearless for date in one.dates)
        state = alike and _single(ground, one, first, second) and _same_time(ground, first, second)
        return "gives another figure" if same_day or state else ""
    if not any(sums) and days[0] and days[1] and all(frames.apart(a, b) for a in days[0] for b in days[1]):
        told = _happens_once(ground, one, first, second) or (alike and _told_at_length(one))
        return "gives another date" if told else ""
    return ""


def _told_at_length(frame: Frame) -> bool:
    """Whether so much is told that the same will not have happened on another day: what may be a series is short."""
    quoted = sum(term.startswith(frames.QUOTED) for term in frame.terms)
    return len(frame.terms) + FIGURE * len(frame.amounts) + QUOTE * quoted >= AT_LENGTH


def _rival(one: Amount, other: Amount) -> bool:
    return one.unit == other.unit and frames.amounts(one, other) is frames.CONFLICTS and (
        frames.amounts(other, one) is Outcome.CONFLICTS
    )  # fmt: skip


def _says_so(first: FactRecord, second: FactRecord) -> bool:
    """Whether the base itself says that the two differ, or whose word each is."""
    return bool(first.note or second.note) or (first.attributed_to, first.reported_by, first.status) != (
        second.attributed_to, second.reported_by, second.status
    )  # fmt: skip


def _single(ground: Ground, frame: Frame, first: FactRecord, second: FactRecord) -> bool:
    """Whether it can have one value only: it is a state, it happens once, or both tell of one event."""
    concepts = [ground.checker.lexicon.concept(id_) for id_ in frame.predicates]
    state = bool(concepts) and all(concept is not None and concept.kind == "state" for concept in concepts)
    return state or not frame.predicates or _happens_once(ground, frame, first, second)


def _happens_once(ground: Ground, frame: Frame, first: FactRecord, second: FactRecord) -> bool:
    if first.event and first.event == second.event:
        return True
    if first.once is False or second.once is False:
        return False
    concepts = [ground.checker.lexicon.concept(id_) for id_ in frame.predicates]
    return (first.once and second.once) is True or any(concept is not None and concept.once for concept in concepts)


def _same_time(ground: Ground, first: FactRecord, second: FactRecord) -> bool:
    """Whether two states may hold on the same day: what changes is no contradiction."""
    if first.event and first.event == second.event and not (first.as_of and second.as_of):
        return True
    one, other = _held(ground, first), _held(ground, second)
    return one is None or other is None or (one[0] < other[1] and other[0] < one[1])


def _held(ground: Ground, record: FactRecord) -> tuple[dt.date, dt.date] | None:
    """The time for which a fact is on file: its own date, else its first dated source's."""
    if text := record.as_of or record.date:
        date = read_date(text)
        return date.start, date.end
    for reference in record.sources:
        if published := ground.base.source(reference.id).published:
            date = read_date(published)
            return date.start, date.end
    return None


def _by_others(found: list[Frame]) -> Iterator[tuple[Frame, Frame]]:
    """Pairs that tell the same of one agent each, and differ in that one name."""
    telling = [(frame, _agents(frame)) for frame in found if len(frame.names) > 1 and frame.terms]
    single = [(frame, agents[0]) for frame, agents in telling if len(agents) == 1]
    for together in frames.gathered(
        single, lambda p: [(p[0].language, p[0].names - {p[1]}, p[0].terms, p[0].predicates, p[0].soft)]
    ):
        for (one, name), (other, another) in frames.pairs(together):
            if name != another and len(one.names) == len(other.names) and one.number != other.number:
                yield one, other


def _agents(frame: Frame) -> list[str]:
    found = [name for role, name in frame.order if role == "agent"]
    return found or [frame.opening] * bool(frame.opening)  # "فلان عمدة المدينة": a sentence without a verb


def _another_name(ground: Ground, one: Frame, other: Frame) -> str:
    """Whether what only one can do or be is told of two."""
    first, second = ground.facts[one.number], ground.facts[other.number]
    concepts = [concept for id_ in one.predicates if (concept := ground.checker.lexicon.concept(id_)) is not None]
    if any(concept.shared for concept in concepts) or False in (first.once, second.once) or _says_so(first, second):
        return ""
    same = one.sense == other.sense and one.negated == other.negated
    figures = (
        *frames.differing(one.dates, other.dates, frames.dates),
        *frames.differing(one.amounts, other.amounts, frames.amounts),
    )
    if not same or any(figures) or not _same_time(ground, first, second):
        return ""
    single = (first.once and second.once) or _office(ground, one) or _exclude(ground, one, other)
    return "names somebody else" if single else ""


def _office(ground: Ground, frame: Frame) -> bool:
    """Whether all that is told of somebody is an office that one holds at a time: "the mayor", not "a mayor"."""
    words = ground.facts[frame.number].statement[frame.language].casefold().split()
    if len(frame.terms) != 1 or not syntax("indefinite").isdisjoint(words):
        return False
    (term,) = frame.terms
    concept = ground.checker.lexicon.concept(term)
    return term in listed("offices") or (concept is not None and not listed("office_kinds").isdisjoint(concept.isa))


def _exclude(ground: Ground, one: Frame, other: Frame) -> bool:
    """Whether each of two facts denies a claim in the words of the other: one head of one company at one time."""
    pairs = ((one, other), (other, one))
    return all(
        ground.denies(as_claim(ground.statement(mine.number, mine.language)), its.number) for mine, its in pairs
    )


def _two_dates(ground: Ground, told: set[tuple[int, int]]) -> Iterator[Fault]:
    """Facts of one event and one relation whose fields date it on days that have nothing in common."""
    dated = [(number, record) for number, record in enumerate(ground.facts) if record.event and record.date]
    by_number = {frame.number: frame for frame in frames.of(ground)}

    def keys(entry: tuple[int, FactRecord]) -> list[tuple[str | None, str]]:
        number, record = entry
        if record.relation:
            return [(record.event, record.relation)]
        frame = by_number.get(number)
        return [(record.event, "; ".join(sorted(frame.predicates)))] if frame and frame.predicates else []

    for together in frames.gathered(dated, keys):
        for (number, one), (second, other) in frames.pairs(together):
            apart = frames.apart(read_date(one.date or ""), read_date(other.date or ""))
            if apart and (number, second) not in told and not _says_so(one, other):
                yield Fault(
                    "two-dates", fact(other.id, "date"),
                    f"dates the event “{one.event}” {other.date}, the fact “{one.id}” {one.date}",
                    ((fact(one.id, "date"), "the other date"),),
                )  # fmt: skip
