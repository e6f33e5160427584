"""READ FIRST in this room: files of other people to an ``Imported``, everything left out told.

bytes → ``read`` → rows → ``convert`` → Candidate → ``ledger``; reviews go by way of ``claimreview``
"""

from __future__ import annotations

import os

from feudcheck.errors import InputError
from feudcheck.exchange import formats
from feudcheck.exchange.candidates import Candidate, Skipped, Unfit
from feudcheck.exchange.convert import days
from feudcheck.exchange.convert.naming import Names
from feudcheck.exchange.convert.trial import Trial
from feudcheck.exchange.ledger import Ledger
from feudcheck.exchange.read import headers, readers
from feudcheck.exchange.read.lines import opened
from feudcheck.exchange.read.readers import Way
from feudcheck.exchange.write import outlet
from feudcheck.exchange.write.base_text import PARTS
from feudcheck.factbase.formats import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from feudcheck.factbase.base import FactBase

    Opener = Callable[[str], io.BufferedReader]


class Imported:
    """What files gave: the records are in ``ledger``; ``rows`` counts what was read, ``facts`` what became one."""

    def __init__(self, beside: FactBase | None = None) -> None:
        self.ledger = Ledger()
        self.names = Names(beside, self.ledger.has)
        self.trial = Trial(beside)
        self.rows = self.skipped = 0

    def __enter__(self) -> Imported:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of what is kept on disk."""
        self.ledger.close()

    def records(self) -> dict[str, Any]:
        """All of it with the keys of a fact-base file, as ``FactBase.from_records`` takes it."""
        made: dict[str, Any] = {
            key: dict(self.ledger.records(kind)) for kind, key in PARTS.items() if kind != "fact"
        }
        return {**made, "facts": [fact for _, fact in self.ledger.records("fact")]}

    def write(self, path: str | os.PathLike[str], format: str | None = None, *, force: bool = False) -> None:  # noqa: A002
        """Write a fact base to the file ``path``, whole or not at all. Raises WriteError.

        ``format``: "yaml" or "jsonl"; default as the name ends, else YAML up to 10,000 facts. Raises InputError for
        another one, also where only the name tells it: a table or a feed would lose fields of the facts.
        """
        name = os.fspath(path)
        outlet.write(name, formats.of_base(format, name) or self.form, self.ledger, force=force)

    @property
    def form(self) -> str:
        """The format for so many facts."""
        return "yaml" if self.facts <= outlet.LARGE else "jsonl"

    @property
    def facts(self) -> int:
        """How many facts there are."""
        return self.ledger.count("fact")


def importing(beside: Sequence[str] = ()) -> Imported:
    """An import whose result stands beside the base made of these files and folders, if any. Raises FactBaseError."""
    from feudcheck import pipeline

    return Imported(pipeline.load(*beside) if beside else None)


def gather(path: str, way: Way, into: Imported, opener: Opener = opened) -> Iterator[Skipped]:
    """Take in what the file at ``path`` holds, telling of each row left out or changed as it is met.

    Raises InputError for a file that can't be read at all.
    """
    form = _settled(way, path)
    for place, made in readers.read(form, path, way, readers.Maker(into.names, into.trial, way), opener(path)):
        if isinstance(made, Skipped):
            into.rows, into.skipped = into.rows + (not made.kept), into.skipped + (not made.kept)
            yield made
            continue
        into.rows += 1
        try:
            if isinstance(made, Unfit):
                raise made
            into.ledger.add(_beside(made, into.names), place)
        except Unfit as error:
            into.skipped += 1
            yield Skipped(place, str(error))
            continue
        if made.remark:
            yield Skipped(place, made.remark, kept=True)


def _settled(way: Way, path: str) -> str:
    """The format of the file at ``path``. Raises InputError for a name in ``way`` that there is not."""
    if way.dates:
        formats.known(way.dates, days.ORDERS, "order of dates")
    for constant in way.constants:
        if not headers.is_field(constant):
            raise InputError(f"--set: there is no field {constant!r}; there are: {', '.join(headers.fields())}")
    if way.format:
        return formats.known(way.format, formats.READ, "format to read facts from")
    if (form := formats.by_name(path)) is None:
        raise InputError(f"{path}: what it holds can't be told from its name; say --from {'|'.join(formats.READ)}")
    return form


def _beside(made: Candidate, names: Names) -> Candidate:
    """What the base beside does not have of a row's records. Raises Unfit for a fact that it has."""
    if names.beside is None:
        return made
    if made.fact is not None and names.known("fact", made.fact["id"]):
        raise Unfit(f"the base has a fact with the id {shown(made.fact['id'])} already")
    sources = {id_: record for id_, record in made.sources.items() if not names.known("source", id_)}
    entities = {id_: record for id_, record in made.entities.items() if not names.known("entity", id_)}
    relations = {id_: record for id_, record in made.relations.items() if id_ not in names.beside.relations}
    return Candidate(made.fact, sources, entities, relations, made.remark)


def settle(into: Imported) -> Iterator[Skipped]:
    """Take out what refers to an id that nothing has; to be called once all files are in."""
    for id_, fact in into.ledger.records("fact"):
        missing = [
            f"no {kind} has the id {one!r}"
            for kind, one in _referred(fact)
            if not (into.ledger.has(kind, one) or into.names.known(kind, one))
        ]
        if missing:
            place = into.ledger.place("fact", id_)
            into.ledger.drop("fact", id_)
            into.skipped += 1
            yield Skipped(place, "; ".join(missing))


def _referred(fact: dict[str, object]) -> Iterator[tuple[str, str]]:
    for reference in fact["sources"]:  # type: ignore[attr-defined]
        yield "source", reference["id"]
    for key in ("subject", "object", "attributed_to"):
        if isinstance(one := fact.get(key), str):
            yield "entity", one
    for one in fact.get("with", ()):  # type: ignore[attr-defined]
        yield "entity", one
    if isinstance(quote := fact.get("quote"), dict):
        yield "entity", quote["speaker"]
