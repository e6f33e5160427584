"""Which file of a base a new fact goes to: that of its event, of what is near it, of its source."""

from __future__ import annotations

import os

from feudcheck.errors import InputError, WhichFileError
from feudcheck.factbase.files import EXTENSIONS, found_files, layer_of
from feudcheck.factbase.opening import PACKAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from feudcheck.factbase.base import FactBase
    from feudcheck.model.browse import Neighbour

EVENT, CLOSE, NEAR, SOURCE = 100, 3, 1, 2  # what counts for a file: a fact of the event outweighs all the rest
_FIRST = "facts.yaml"  # the first file of a base that is a folder
_WEIGHTS = {"event": EVENT, "same": CLOSE, "agrees": CLOSE, "contradicts": CLOSE, "near": NEAR}


def chosen(
    record: Mapping[str, Any], neighbours: Sequence[Neighbour], base: FactBase, file: str | None = None
) -> str:
    """The file for a fact: ``file``, else the likeliest of the base that is being kept, which is the last of several.

    InputError where there is none, or none can be told.
    """
    if not base.roots:
        raise InputError("this fact base was made in memory; it has no file to add to")
    if file is not None:
        return _named(file, base)
    files = _files(base)
    _refuse_bundled(files[0])
    if len(files) == 1:
        return files[0]
    scores = dict.fromkeys(files, 0.0)
    for other in neighbours:
        same = record.get("event") is not None and _event(other.fact, base) == record["event"]
        _count(scores, base, other.fact, EVENT if same else _WEIGHTS[other.stance])
    for id_, weight in _sisters(record, base):
        _count(scores, base, id_, weight)
    best = max(scores.values())
    if not best:
        raise WhichFileError(tuple(files))
    return next(path for path in files if scores[path] == best)


def _refuse_bundled(path: str) -> None:
    if os.path.realpath(path).startswith(os.path.join(PACKAGE, "")):
        raise InputError("the bundled fact base is a part of feudcheck; add to one of your own: --facts PATH")


def _count(scores: dict[str, float], base: FactBase, id_: str, weight: float) -> None:
    place = base.place("fact", id_)
    if place is not None and place[0] in scores:
        scores[place[0]] += weight


def _event(id_: str, base: FactBase) -> str | None:
    return base.fact(base.number(id_)).event


def _sisters(record: Mapping[str, Any], base: FactBase) -> Iterable[tuple[str, float]]:
    """Facts from its sources, which together count as much as one that is near."""
    for ref in record["sources"]:
        numbers = base.holding(f'"id":"{ref["id"]}"')
        for number in numbers:
            yield base.fact(number).id, SOURCE / len(numbers)


def _files(base: FactBase) -> list[str]:
    """The files that facts stand in; where there are none, all; where the base is to be begun, its first."""
    kept = len(base.roots) - 1
    found = sorted(path for path in base.files("fact") if layer_of(path, base.roots) == kept)
    found = found or found_files(base.roots[kept:], begun=False)
    return found or [os.path.join(root, _FIRST) if os.path.isdir(root) else root for root in base.roots[kept:]]


def _named(file: str, base: FactBase) -> str:
    """A file that somebody named, from here or from the base's folder: one of it, or a new one where it would look."""
    _refuse_bundled(file)
    if not os.path.lexists(file) and os.path.lexists(there := os.path.join(base.roots[-1], file)):
        file = there
    real = os.path.realpath(file)
    for path in (*found_files(base.roots, begun=False), *base.roots):
        if not os.path.isdir(path) and os.path.realpath(path) == real:
            return path
    inside = [root for root in map(os.path.realpath, base.roots) if real.startswith(os.path.join(root, ""))]
    hidden = [part for root in inside for part in os.path.relpath(real, root).split(os.sep) if part.startswith(".")]
    if os.path.lexists(file) or not inside or hidden or not file.lower().endswith(EXTENSIONS):
        where = ", ".join(base.roots)
        raise InputError(f"{file}: is no file of this fact base, nor a new one (.yaml, .yml or .jsonl) inside {where}")
    return file


def source_file(path: str, base: FactBase) -> str:
    """Where a new source goes: to the file of the same base that holds the most, or beside the facts."""
    kept = layer_of(path, base.roots)
    counts = {name: n for name, n in base.files("source").items() if layer_of(name, base.roots) == kept}
    if not counts or path in counts:
        return path
    return max(sorted(counts), key=lambda name: counts[name])
