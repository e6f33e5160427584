"""From a thing of a base and the way into it to path, line and column: looked up only for what is at fault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from feudcheck.curate.lint.faults import Where
from feudcheck.factbase import yaml_reader
from feudcheck.factbase.loader import KINDS, Piece, Survey, derived_id
from feudcheck.factbase.yaml_reader import Map, Seq
from feudcheck.model.places import Place


@dataclass(frozen=True, slots=True)
class Spotted:
    """A value in a piece of a file: ``way`` from the top of its tree; ``line``: of JSONL, which the piece is."""

    piece: Piece
    way: tuple[str | int, ...]


class Places:
    """The places of all things of a base."""

    def __init__(self, survey: Survey) -> None:
        self._pieces, self._stand = survey.pieces, survey.content.places
        self._things: dict[tuple[str, str], Spotted] | None = None
        self._trees: dict[int, Any] = {}

    def spotted(self, where: Where) -> Spotted | None:
        """Where a thing's value stands; None for what is in no file."""
        if self._things is None:
            self._things = {}
            for key, spotted in self._listed():
                # Of two with one id the first is meant, unless a later base has taken its place.
                path, first, standing = spotted.piece.path, self._things.get(key), self._stand.get(key)
                if first is None or (standing is not None and standing[0] == path != first.piece.path):
                    self._things[key] = spotted
        thing = self._things.get((where.kind, where.id))
        return None if thing is None else Spotted(thing.piece, (*thing.way, *where.way))

    def place(self, where: Where) -> Place:
        """Path, line and column of a value; of what holds it where the value itself is not on file."""
        if not where.kind:
            return Place(where.id, *where.at)
        spotted = self.spotted(where)
        if spotted is None:
            return Place("<records>", 1, 1)
        line, column = self._mark(spotted)
        return Place(spotted.piece.path, line, column)

    def _listed(self) -> list[tuple[tuple[str, str], Spotted]]:
        found: list[tuple[tuple[str, str], Spotted]] = []
        for piece in self._pieces:
            tree = piece.tree
            if not isinstance(tree, dict):
                continue
            part = tree.keys() <= KINDS.keys() and not isinstance(tree.get("sources"), list)
            if piece.text is not None and not part:
                found.append((("fact", _id(tree)), Spotted(piece, ())))
                continue
            for section, kind in KINDS.items():
                held = tree.get(section)
                if isinstance(held, dict):
                    found += [((kind, str(id_)), Spotted(piece, (section, id_))) for id_ in held]
                elif isinstance(held, list):
                    found += [
                        ((kind, _id(fact)), Spotted(piece, (section, n)))
                        for n, fact in enumerate(held) if isinstance(fact, dict)
                    ]  # fmt: skip
        return found

    def _mark(self, spotted: Spotted) -> tuple[int, int]:
        """Line and column where the value at the end of a way begins."""
        node, mark = self._tree(spotted.piece), None
        for step in spotted.way:
            if isinstance(node, Map) and step in node.marks:
                key_mark, value_mark = node.marks[str(step)]
                node = node[str(step)]
                mark = key_mark if isinstance(node, Map | Seq) else value_mark
            elif isinstance(node, Seq) and isinstance(step, int) and step < len(node):
                mark, node = node.marks[step], node[step]
            else:
                break
        if mark is None:
            return spotted.piece.line, 1
        return spotted.piece.line + mark.line, mark.column + 1

    def _tree(self, piece: Piece) -> Any:
        """The tree with its places; a line of JSONL is read once more for them."""
        if piece.text is None:
            return piece.tree
        if id(piece) not in self._trees:
            self._trees[id(piece)] = yaml_reader.read(piece.text, lambda *_: None)[0]
        return self._trees[id(piece)]


def _id(fact: dict[str, Any]) -> str:
    id_ = fact.get("id")
    if id_ is None and isinstance(fact.get("statement"), dict):
        return derived_id(fact["statement"])
    return str(id_)
