"""Records that already have the fields of a fact base: JSONL and YAML of a base, brought together with other rows."""

from __future__ import annotations

from feudcheck.exchange.candidates import Candidate, Unfit
from feudcheck.exchange.convert.rows import identified
from feudcheck.factbase.schema import BASE, FACT, MapOf
from feudcheck.factbase.validate import Checker
from feudcheck.factbase.yaml_reader import Map, Seq

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feudcheck.factbase.schema import Type

PARTS = ("sources", "entities", "relations")


def is_part(value: object) -> bool:
    """Whether an object holds parts of a base, by the keys of its files."""
    if not isinstance(value, dict) or not value or not value.keys() <= {*PARTS, "facts"}:
        return False
    return not isinstance(value.get("sources"), list)


def is_fact(value: object) -> bool:
    """Whether an object is meant as a fact of a base."""
    return isinstance(value, dict) and isinstance(value.get("statement"), dict)


def fact(value: object) -> Candidate | Unfit:
    """A fact with the fields of a base, or what strict loading would say of it."""
    try:
        made = _clean(FACT, value)
        identified(made, made.get("id"))
    except Unfit as error:
        return error
    return Candidate(made)


def parts(value: Any) -> Iterator[tuple[int, Candidate | Unfit]]:
    """The records of parts of a base, one by one, with the line of each where it is known."""
    for key in PARTS:
        type_ = BASE.fields[key].type
        assert isinstance(type_, MapOf)
        held = value.get(key)
        for id_, record in held.items() if isinstance(held, dict) else ():
            line = held.marks[id_][0].line + 1 if isinstance(held, Map) else 1
            try:
                records = {one: _clean(type_, {id_: record}) if one == key else {} for one in PARTS}
                yield line, Candidate(None, records["sources"], records["entities"], records["relations"])
            except Unfit as error:
                yield line, Unfit(f"{key}.{id_}: {error}")
    facts = value.get("facts")
    for n, one in enumerate(facts if isinstance(facts, list) else ()):
        yield facts.marks[n].line + 1 if isinstance(facts, Seq) else 1, fact(one)


def _clean(type_: Type, value: Any) -> dict[str, Any]:
    checker = Checker("")
    clean: dict[str, Any] = checker.check(type_, value, None, None)
    if checker.problems:
        raise Unfit("; ".join(dict.fromkeys(problem.message for problem in checker.problems)))
    return clean
