"""What is dated before it can have begun or after it was over.

An entity acts after it was born or founded and before it dies or is dissolved; two parties part after they have come
together. Which words begin and end things is in ``words.yaml``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from feudcheck.curate.lint.faults import Fault, fact
from feudcheck.curate.lint.ground import Ground
from feudcheck.curate.lint.words import couples, listed
from feudcheck.model import DateRef, Grain, Item, Modality, Statement, When

_EXACT = (Grain.DAY, Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF, Grain.YEAR)


@dataclass(frozen=True, slots=True)
class _Deed:
    """One dated clause: what it tells (concepts), who does it, to whom, and when."""

    number: int
    language: str
    concepts: frozenset[str]
    agents: frozenset[str]
    patients: frozenset[str]
    date: DateRef
    text: str


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of order in time."""
    deeds = [deed for number in range(len(ground.facts)) for deed in _deeds(ground, number)]
    told: set[tuple[int, int]] = set()
    for early, late, why in (*_lives(deeds), *_couples(deeds)):
        pair = (early.number, late.number)
        if early.number == late.number or pair in told or pair[::-1] in told:
            continue
        told.add(pair)
        one, other = ground.facts[early.number], ground.facts[late.number]
        if one.note or other.note:
            continue
        yield Fault(
            "impossible-order", fact(other.id, "statement", late.language),
            f"{why(ground)} (“{late.text}”), but that was “{early.text}” by the fact “{one.id}”",
            ((fact(one.id, "statement", early.language), "the other date"),),
        )  # fmt: skip


def _deeds(ground: Ground, number: int) -> Iterator[_Deed]:
    """The clauses of a fact that happened on a date of their own, in its first language."""
    record = ground.facts[number]
    if record.status not in (None, "happened") or record.attributed_to:
        return
    language = next(iter(record.statement))
    statement = ground.statement(number, language)
    if not statement.checkable or statement.speeches:
        return
    for n, clause in enumerate(statement.clauses):
        if clause.modality is not Modality.HAPPENED or clause.negated or clause.predicate is None or clause.dropped:
            continue
        items = [item for item in statement.items if item.clause == n and item.span[1] and item.quote is None]
        dates = [item.date for item in items if item.date and not item.date.offset]
        if len(dates) != 1 or not _is_point(dates[0]):
            continue
        predicate = statement.items[clause.predicate]
        yield _Deed(
            number, language, frozenset(predicate.ids), _in_role(items, "agent"), _in_role(items, "patient"),
            dates[0], _written(statement, items, dates[0]),
        )  # fmt: skip


def _is_point(date: DateRef) -> bool:
    plain = date.relation is When.IN and date.grain in _EXACT
    return plain and not (date.yearless or date.relative or date.about)


def _in_role(items: list[Item], role: str) -> frozenset[str]:
    return frozenset(id_ for item in items if item.role == role and len(item.ids) == 1 for id_ in item.ids)


def _written(statement: Statement, items: list[Item], date: DateRef) -> str:
    item = next(item for item in items if item.date is date)
    return statement.text[item.span[0] : item.span[1]]


class _Why:
    """What is wrong, told once the names are asked for."""

    def __init__(self, template: str, *ids: str) -> None:
        self.template, self.ids = template, ids

    def __call__(self, ground: Ground) -> str:
        return self.template.format(*map(ground.name, self.ids))


Order = tuple[_Deed, _Deed, _Why]


def _lives(deeds: list[_Deed]) -> Iterator[Order]:
    """Deeds before the beginning or after the end of the one who does them."""
    begun: defaultdict[str, list[_Deed]] = defaultdict(list)
    ended: defaultdict[str, list[_Deed]] = defaultdict(list)
    for deed in deeds:
        for id_ in deed.patients if deed.concepts & listed("founded") else ():
            begun[id_].append(deed)
        for id_ in deed.agents | deed.patients if deed.concepts & listed("born") else ():
            begun[id_].append(deed)
        for id_ in deed.agents if deed.concepts & listed("died") else ():
            ended[id_].append(deed)
        for id_ in deed.patients if deed.concepts & listed("dissolved") else ():
            ended[id_].append(deed)
    for deed in deeds:
        for id_ in deed.agents:
            # Told of twice it is no sure thing: the one birth, the one founding must be on file once.
            if len(begun.get(id_, ())) == 1 and deed.date.end <= begun[id_][0].date.start:
                yield begun[id_][0], deed, _Why("{0} acts before the beginning", id_)
            if len(ended.get(id_, ())) == 1 and ended[id_][0].date.end <= deed.date.start:
                yield ended[id_][0], deed, _Why("{0} acts after the end", id_)


def _couples(deeds: list[_Deed]) -> Iterator[Order]:
    """Partings before the coming together of the same two, each on file once."""
    for first, second in couples():
        met: defaultdict[tuple[frozenset[str], frozenset[str]], list[_Deed]] = defaultdict(list)
        parted: defaultdict[tuple[frozenset[str], frozenset[str]], list[_Deed]] = defaultdict(list)
        for deed in deeds:
            key = (deed.agents, deed.patients)
            if not deed.agents or not deed.patients:
                continue
            if first in deed.concepts:
                met[key].append(deed)
            elif second in deed.concepts:
                parted[key].append(deed)
        for key, earlier in met.items():
            later = parted.get(key, [])
            if len(earlier) == 1 and len(later) == 1 and later[0].date.end <= earlier[0].date.start:
                yield later[0], earlier[0], _Why(f"“{first}” comes after “{second}” of the same two")
