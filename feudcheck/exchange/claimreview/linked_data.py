"""schema.org in JSON-LD, as publishers write it: where the reviews are, and what a property holds."""

from __future__ import annotations

import re

from feudcheck.exchange.convert.texts import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    Node = dict[str, Any]

REVIEW = "ClaimReview"
_PREFIX = re.compile(r"(?:https?://schema\.org/|schema:)", re.IGNORECASE)
_MEMBERS = ("dataFeedElement", "itemListElement")  # of a feed or list: each is a row
MOST_FOLLOWED = 3  # references by @id from one node to the next


class Graph:
    """A JSON-LD document: its reviews, and the nodes that others only refer to."""

    def __init__(self, tree: object) -> None:
        self._tree = tree
        self._by_id: dict[str, Node] = {}
        for node in _nodes(tree):
            id_ = node.get("@id")
            if isinstance(id_, str) and len(node) > 1:
                self._by_id.setdefault(id_, node)

    def reviews(self) -> Iterator[Node]:
        """Every ClaimReview, wherever it stands: alone, in a list, in an @graph, in a DataFeed."""
        return (node for node in _nodes(self._tree) if is_a(node, REVIEW))

    def others(self) -> Iterator[tuple[Node, str]]:
        """Members of a list or a feed in which there is no review: the object they are or stand in, and what they are.

        What stands in an @graph is there to be referred to, and no row of anything.
        """
        for holder, members in self._lists():
            for one in members:
                if any(is_a(self.node(node), REVIEW) for node in _nodes(one)) or self._members(one):
                    continue
                if isinstance(one, dict):
                    yield one, f"is of type {self._text(one.get('@type', one.get('type'))) or 'nothing'}"
                else:
                    yield holder, "is no object"

    def _lists(self) -> Iterator[tuple[Node, list[Any]]]:
        top: list[Any] = self._tree if isinstance(self._tree, list) else [self._tree]
        if isinstance(self._tree, list):
            yield {}, top
        for node in top:
            yield from ((node, members) for members in self._members(node))

    def _members(self, node: object) -> list[list[Any]]:
        found = [self.get(node, name) for name in _MEMBERS] if isinstance(node, dict) else []
        return [members for members in found if isinstance(members, list)]

    def node(self, value: object) -> Node:
        """The first object that ``value`` is, holds or refers to; empty where there is none."""
        for _ in range(MOST_FOLLOWED):
            if isinstance(value, list):
                value = next((one for one in value if isinstance(one, dict)), None)
            if not isinstance(value, dict):
                return {}
            if set(value) == {"@id"} and (found := self._by_id.get(str(value["@id"]))) is not None:
                value = found
                continue
            return value
        return {}

    def get(self, node: Node, *names: str) -> Any:
        """The value of the first of these properties that ``node`` has, whatever prefix its key carries."""
        for name in names:
            for key in (name, f"schema:{name}", f"http://schema.org/{name}", f"https://schema.org/{name}"):
                if node.get(key) not in (None, "", [], {}):
                    return node[key]
        return None

    def text(self, node: Node, *names: str) -> str:
        """A property as plain text; of several values the first, of an object its name."""
        return self._text(self.get(node, *names))

    def _text(self, value: object, depth: int = 0) -> str:
        if isinstance(value, str):
            return plain(value)
        if isinstance(value, bool) or value is None or depth > MOST_FOLLOWED:
            return ""
        if isinstance(value, int | float):
            return str(value)
        if isinstance(value, list):
            return next(filter(None, (self._text(one, depth + 1) for one in value)), "")
        node = self.node(value)
        inner = self.get(node, "@value", "name", "alternateName", "text", "url", "@id")
        return self._text(inner, depth + 1)


def is_a(node: Node, name: str) -> bool:
    """Whether ``node`` is of the type ``name``, among others."""
    types = node.get("@type", node.get("type"))
    given = types if isinstance(types, list) else [types]
    return any(isinstance(one, str) and _PREFIX.sub("", one, count=1) == name for one in given)


def _nodes(tree: object) -> Iterator[Node]:
    """Every object of a tree, in the order of the text."""
    stack = [tree]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            yield value
            stack += reversed(value.values())
        elif isinstance(value, list):
            stack += reversed(value)
