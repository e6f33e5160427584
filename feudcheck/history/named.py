"""The entities that a sentence names, as they were and as they are: an alias dropped may turn its verdict."""

from __future__ import annotations

from feudcheck.history.difference import fields, title
from feudcheck.language.tokens import tokenize
from feudcheck.model.history import CHANGED, REMOVED, Change
from feudcheck.parse.names.mentions import find_mentions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from feudcheck.factbase.base import FactBase
    from feudcheck.history.snapshot import OnFile

    Records = Mapping[str, Mapping[str, Any]]


def named(base: FactBase, text: str) -> set[str]:
    """The ids of those whom a text names by a name or alias on file."""
    return {id_ for found in find_mentions(tokenize(text), base, (), lambda _: False) for id_ in found.ids}


def changed(claim: str, then: Records, now: OnFile) -> Iterator[Change]:
    """What changed of those that ``claim`` named when ``then`` was written."""
    said = _words(claim)
    for id_, before in then.items():
        after = now.get(id_)
        if after == before or not any(name in said for name in _names(before)):
            continue
        if after is None:
            yield Change("entity", id_, REMOVED, (), title("entity", before))
        else:
            yield Change("entity", id_, CHANGED, tuple(fields(before, after)), title("entity", after))


def _names(record: Mapping[str, Any]) -> list[str]:
    """The names of an entity as ``_words`` has them."""
    names = map(_words, [*record.get("name", {}).values(), *record.get("aliases", ())])
    return [name for name in names if name.strip()]


def _words(text: str) -> str:
    """The words of a text with a blank on either side of each, so that only whole ones are found in it."""
    return " " + " ".join(token.text for token in tokenize(text) if token.kind != "mark") + " "
