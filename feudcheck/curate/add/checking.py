"""New facts and sources held against the schema and against the base, as strictly as a base is loaded."""

from __future__ import annotations

from feudcheck.errors import NewFactError, Problem
from feudcheck.factbase.files import layer_of
from feudcheck.factbase.formats import shown
from feudcheck.factbase.layers import Layers
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
    given = [("fact", str(fact["id"]), fact) for fact in facts if isinstance(fact, dict) and fact.get("id") is not None]
    ids = [id_ for _, id_, _ in given]
    for kind, id_, record in [*(("source", str(id_), sources[id_]) for id_ in sources), *given]:
        if wrong := _misplaced(kind, id_, base, override=Layers.asked(record)):
            problems.append(Problem(name, 1, 1, wrong))
    problems += [
        Problem(name, 1, 1, f"the fact id {shown(id_)} is given twice") for n, id_ in enumerate(ids) if id_ in ids[:n]
    ]
    if problems:
        raise NewFactError(problems)
    return clean["facts"], clean["sources"]


def _misplaced(kind: str, id_: str, base: FactBase, *, override: bool) -> str | None:
    """What is wrong with a new record's having this id, if anything; see factbase/layers.py."""
    place = base.place(kind, id_)
    if place is None:
        return f"overrides no {kind}: no base before this one has the id {shown(id_)}" if override else None
    kept = layer_of(place[0], base.roots) == len(base.roots) - 1
    if override and not kept:
        return None
    hint = "" if kept else "; override: true puts this one in its place"
    return f"the {kind} id {shown(id_)} is taken ({':'.join(map(str, place))}){hint}"


def _known(kind: str, id_: str, base: FactBase, lexicon: Lexicon) -> bool:
    if kind == "relation":
        return id_ in base.relations or lexicon.concept(id_) is not None
    try:
        base.source(id_) if kind == "source" else base.entity(id_)
    except KeyError:
        return False
    return True
