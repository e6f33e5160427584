"""New facts and sources held against the schema and against the base, as strictly as a base is loaded."""

from __future__ import annotations

from feudcheck.errors import NewFactError, Problem
from feudcheck.factbase.formats import shown
from feudcheck.factbase.schema import BASE
from feudcheck.factbase.validate import Checker, meant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from feudcheck.factbase.base import FactBase
    from feudcheck.language.lexicon import Lexicon

Facts = list[dict[str, "Any"]]
Sources = dict[str, dict[str, "Any"]]


def checked(
    facts: Sequence[Mapping[str, Any]],
    sources: Mapping[str, Mapping[str, Any]],
    base: FactBase,
    lexicon: Lexicon,
    name: str = "<new fact>",
) -> tuple[Facts, Sources]:
    """The facts and sources in their clean form; NewFactError, beginning with ``name``, lists all that is wrong."""
    checker = Checker(name)
    clean = checker.check(BASE, {"sources": sources, "facts": list(facts)}, None, None)
    problems = checker.problems
    for kind, id_, mark, trail in checker.references:
        if kind == "source" and id_ in sources:
            continue
        if not _known(kind, id_, base, lexicon):
            known = {"source": base.source_ids, "entity": base.entity_ids}.get(kind, tuple[str, ...])()
            checker.fail(mark, trail, f"no {kind} has the id {shown(id_)}{meant(id_, known)}")
    if not problems and not clean["facts"]:
        problems.append(Problem(name, 1, 1, "holds no facts"))
    taken = [("source", str(id_)) for id_ in sources]
    ids = [str(fact["id"]) for fact in facts if isinstance(fact, dict) and fact.get("id") is not None]
    for kind, id_ in [*taken, *(("fact", id_) for id_ in ids)]:
        if place := base.place(kind, id_):
            problems.append(Problem(name, 1, 1, f"the {kind} id {shown(id_)} is taken ({':'.join(map(str, place))})"))
    problems += [
        Problem(name, 1, 1, f"the fact id {shown(id_)} is given twice") for n, id_ in enumerate(ids) if id_ in ids[:n]
    ]
    if problems:
        raise NewFactError(problems)
    return clean["facts"], clean["sources"]


def _known(kind: str, id_: str, base: FactBase, lexicon: Lexicon) -> bool:
    if kind == "relation":
        return id_ in base.relations or lexicon.concept(id_) is not None
    try:
        base.source(id_) if kind == "source" else base.entity(id_)
    except KeyError:
        return False
    return True
