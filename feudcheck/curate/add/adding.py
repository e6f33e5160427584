"""From what somebody gives to an addition that can be looked at, and from there into the files, whole or not at all."""

from __future__ import annotations

import datetime as dt
import os

from feudcheck.curate.add import content, placing
from feudcheck.curate.add.checking import checked
from feudcheck.curate.add.naming import named
from feudcheck.curate.browse.neighbours import Draft, draft, neighbours, typed
from feudcheck.curate.browse.plain import plain
from feudcheck.curate.browse.understanding import reading
from feudcheck.curate.mend.writing import locked, replace_files
from feudcheck.errors import FactBaseError, InputError
from feudcheck.factbase import opening, records
from feudcheck.factbase.formats import shown
from feudcheck.factbase.layers import KEY, Layers
from feudcheck.frozen import replace
from feudcheck.model.addition import Added, Addition, NewFact
from feudcheck.model.places import Place
from feudcheck.parse.dates.field import read_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from feudcheck.model.browse import Neighbour, Reading
    from feudcheck.pipeline import Checker

MOST_TRIES = 50  # other numbers for an id that others take at the same time


def planned(
    checker: Checker,
    facts: Sequence[Mapping[str, Any]],
    sources: Mapping[str, Mapping[str, Any]] | None = None,
    *,
    file: str | None = None,
    name: str = "<new fact>",
) -> Addition:
    """What adding ``facts``, with new ``sources``, would write and where, and what it meets; nothing is written.

    Raises NewFactError for what the base can't take, InputError where no file can be told for it.
    """
    clean, fresh = checked(facts, sources or {}, checker.base, checker.lexicon, name)
    found: list[tuple[dict[str, Any], bool, tuple[Reading, ...], tuple[Neighbour, ...]]] = []
    taken: set[str] = {fact["id"] for fact in clean if "id" in fact}
    path = ""
    for fact in clean:
        override = {KEY: True} if Layers.asked(fact) else {}
        fact = Layers.bare(fact)
        one = _draft(fact, fresh, checker)
        if nameless := "id" not in fact:
            fact = {"id": named(one.statements, checker.base, taken), **fact}
            taken.add(fact["id"])
        beside = neighbours(one, checker)
        path = path or placing.chosen(fact, beside, checker.base, file)
        record = plain(records.fact(fact)) | override
        found.append((record, nameless, tuple([reading(s, checker.views) for s in typed(one, checker)]), beside))
    how = content.manner_of(_bytes(path) or b"", path, checker.base.last_facts(path))
    made = [
        NewFact(record["id"], record, "\n".join(content.fact_text(record, path, how)), read, beside, nameless)
        for record, nameless, read, beside in found
    ]
    where = placing.source_file(path, checker.base) if fresh else ""
    data = (_bytes(where) or b"") if where else b""
    text = "\n".join(line for id_ in fresh for line in content.source_text(id_, fresh[id_], where, data))
    return Addition(tuple(made), path, fresh, where, text)


def renamed(checker: Checker, addition: Addition, id_: str) -> Addition:
    """The same with another id for its one fact; NewFactError where that can't be."""
    record = {**addition.facts[0].record, "id": id_}
    return planned(checker, [record], addition.sources, file=addition.path)


def events_near(
    checker: Checker, fact: Mapping[str, Any], sources: Mapping[str, Mapping[str, Any]], language: str
) -> list[tuple[str, str]]:
    """The events of facts near a new one, the nearest first, each with what the nearest fact says of it."""
    clean, fresh = checked([fact], sources, checker.base, checker.lexicon)
    found: dict[str, str] = {}
    for other in neighbours(_draft(Layers.bare(clean[0]), fresh, checker), checker):
        event = checker.base.fact(checker.base.number(other.fact)).event
        if event:
            found.setdefault(event, other.statement.get(language) or next(iter(other.statement.values())))
    return list(found.items())


def written(addition: Addition, checker: Checker) -> Added:
    """Put an addition into the files of the base.

    Nobody else who uses feudcheck writes there meanwhile; what others wrote since the base was opened is kept, and
    everything is read anew then, as strictly as ever. An id that was made up, and that somebody took meanwhile, gets
    another number. Raises WriteError or FactBaseError; the files are what they were.
    """
    for _ in range(MOST_TRIES):
        try:
            return _written(addition, checker)
        except FactBaseError as error:
            other = _numbered(addition, error, checker)
            if other is None:
                raise
            addition = other
    return _written(addition, checker)


def _numbered(addition: Addition, error: FactBaseError, checker: Checker) -> Addition | None:
    """The same with other ids for facts whose made-up ones are taken; None where something else is wrong, too."""
    taken = [
        fact for fact in addition.facts
        if fact.nameless and any(problem.message.startswith(_is_taken(fact.id)) for problem in error.problems)
    ]  # fmt: skip
    if len(taken) < len(error.problems) or not taken:
        return None
    how = content.manner_of(_bytes(addition.path) or b"", addition.path, checker.base.last_facts(addition.path))
    made = []
    for fact in addition.facts:
        if fact in taken:
            stem, _, number = fact.id.rpartition("-")
            counted = stem and number.isdecimal() and len(number) < 4  # a longer one is a year
            id_ = f"{stem}-{int(number) + 1}" if counted else f"{fact.id}-2"
            record = {**fact.record, "id": id_}
            fact = replace(fact, id=id_, record=record, text="\n".join(content.fact_text(record, addition.path, how)))
        made.append(fact)
    return replace(addition, facts=tuple(made))


def _is_taken(id_: str) -> str:
    return f"the fact id {shown(id_)} is taken"


def _written(addition: Addition, checker: Checker) -> Added:
    base, real = checker.base, os.path.realpath(addition.path)
    with locked(*{addition.path, addition.sources_path or addition.path}):
        before = {real: _bytes(addition.path)}
        known = opening.unchanged(base)
        changed = bool(base.signature) and not known
        after: dict[str, bytes] = {}
        if addition.sources:
            sources = os.path.realpath(addition.sources_path)
            before[sources] = _bytes(addition.sources_path)
            data = before[sources] or b""
            for id_, record in addition.sources.items():
                lines = content.source_text(id_, record, addition.sources_path, data)
                data = content.with_source(data, addition.sources_path, lines)
            after[sources] = data
        known = known and real not in after
        last = base.last_facts(addition.path) if known else ()
        items = [fact.text.split("\n") for fact in addition.facts]
        data = after.pop(real, before[real] or b"")
        after[real] = content.with_facts(data, addition.path, items, last)
        if not known:
            _read_strictly(base.roots, after)
        replace_files(after, before)
    found = _places(after[real], addition.facts)
    return Added(addition, tuple([Place(addition.path, *place) for place in found]), rechecked=changed)


def _read_strictly(roots: Sequence[str], after: Mapping[str, bytes]) -> None:
    """Read the base as it would be; FactBaseError, where it could not be loaded any more."""
    from feudcheck.factbase.loader import read_paths

    read_paths(roots, instead=after)


def _draft(fact: dict[str, Any], fresh: Mapping[str, Mapping[str, Any]], checker: Checker) -> Draft:
    """A fact as a draft; relative dates count from its first dated source, new ones included."""
    day = dt.date(2000, 1, 1)
    for ref in fact["sources"]:
        given = fresh.get(ref["id"])
        dated = given.get("published") if given is not None else checker.base.source(ref["id"]).published
        if dated:
            day = read_date(dated).end - dt.timedelta(days=1)
            break
    return draft(records.fact({"id": "", **fact}), checker, day)


def _bytes(path: str) -> bytes | None:
    """What a file holds; None where there is none yet."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error


def _places(data: bytes, facts: Sequence[NewFact]) -> list[tuple[int, int]]:
    """Line and column, from 1, of facts that were just added: the last of the file, the later ones first."""
    found, end = [], len(data)
    for fact in reversed(facts):
        end = data.rfind(fact.text.split("\n", 1)[0].encode("utf-8"), 0, end)
        before = data[: max(end, 0)]
        found.append((before.count(b"\n") + 1, len(before.rpartition(b"\n")[2]) + 1))
    return found[::-1]
