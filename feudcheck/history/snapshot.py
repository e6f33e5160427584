"""One state of a base as plain records by kind and id, with the places where they stand, ready to be compared."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field
from feudcheck.review import path_of_record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from feudcheck.factbase.base import FactBase
    from feudcheck.factbase.loader import Content, Given

    Records = dict[str, dict[str, Any]]

KINDS = ("fact", "entity", "source", "relation")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """``records`` by kind, then by id, each as on file without what is null or empty; ``places`` by kind and id."""

    records: dict[str, Records]
    places: dict[tuple[str, str], tuple[str, int]] = field(default_factory=dict)


def of_files(files: Sequence[Given]) -> Snapshot:
    """The state that these files hold; FactBaseError where the loader would refuse them."""
    from feudcheck.factbase import loader

    return _of_content(loader.read_files(files), str)


def of_paths(paths: Sequence[str]) -> Snapshot:
    """The state of the files and folders ``paths`` today; FactBaseError as ever."""
    from feudcheck.factbase import loader

    return _of_content(loader.read_paths(list(paths)), path_of_record)


def of_base(base: FactBase) -> Snapshot:
    """The state of an open base, without places."""
    relations = {id_: {"words": one.words, "once": one.once} for id_, one in base.relations.items()}
    return Snapshot(
        {
            "fact": {record.id: plain(record) for record in map(base.fact, range(base.count))},
            "entity": {id_: plain(base.entity(id_)) for id_ in base.entity_ids()},
            "source": {id_: plain(base.source(id_)) for id_ in base.source_ids()},
            "relation": {id_: _plain_dict(one) for id_, one in relations.items()},
        }
    )


class OnFile:
    """Records of one kind in an open base, each made when it is asked for."""

    def __init__(self, look_up: Callable[[str], object]) -> None:
        self._look_up = look_up

    def get(self, id_: str) -> dict[str, Any] | None:
        """The record with this id, or None."""
        try:
            return plain(self._look_up(id_))
        except KeyError:
            return None


def facts_of(base: FactBase) -> OnFile:
    """The facts of ``base``."""
    return OnFile(lambda id_: base.fact(base.number(id_)))


def entities_of(base: FactBase) -> OnFile:
    """The entities of ``base``."""
    return OnFile(base.entity)


def _of_content(content: Content, shown: Callable[[str], str]) -> Snapshot:
    from feudcheck.factbase import records

    made = {
        "fact": {str(data["id"]): plain(records.fact(data)) for data in content.facts},
        "entity": {id_: plain(records.entity(id_, data)) for id_, data in content.entities.items()},
        "source": {id_: plain(records.source(id_, data)) for id_, data in content.sources.items()},
        "relation": {id_: _plain_dict(data) for id_, data in content.relations.items()},
    }
    return Snapshot(made, {key: (shown(path), line) for key, (path, line, _) in content.places.items()})


_NAMES = {"with_": "with", "names": "name"}  # of fields, as on file


def plain(record: Any) -> dict[str, Any]:
    """A record as JSON has it, without its id: fields as on file, null and empty ones left out."""
    fields = {name: getattr(record, name) for name in type(record).__match_args__ if name != "id"}
    return _plain_dict({_NAMES.get(name, name): value for name, value in fields.items()})


def _plain_dict(fields: Mapping[str, Any]) -> dict[str, Any]:
    found = {str(name): _plain(value) for name, value in fields.items()}
    return {name: value for name, value in found.items() if value not in (None, [], {})}


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in sorted(value.items())}
    names = getattr(type(value), "__match_args__", None)
    if names is not None:
        made = {_NAMES.get(name, name): _plain(getattr(value, name)) for name in names}
        return {name: one for name, one in made.items() if one not in (None, [], {})}
    return value
