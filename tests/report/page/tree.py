"""A page read by the standard library's parser into a tree that refuses what is not well formed."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

VOID = {"meta", "input", "br", "hr", "link"}


class Node:
    """An element: its name, attributes, children (elements and texts)."""

    def __init__(self, name: str, attributes: dict[str, str | None]) -> None:
        self.name, self.attributes = name, attributes
        self.children: list[Node | str] = []

    def __getitem__(self, name: str) -> str:
        return self.attributes[name] or ""

    def get(self, name: str) -> str | None:
        """An attribute, or ``None``."""
        return self.attributes.get(name)

    @property
    def classes(self) -> set[str]:
        """The words of its class."""
        return set((self.get("class") or "").split())

    @property
    def text(self) -> str:
        """All text inside."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def all(self, name: str | None = None, class_: str | None = None) -> list[Node]:
        """The elements inside with this name and class, in the order of the page."""
        return [n for n in self.walk() if name in (None, n.name) and (class_ is None or class_ in n.classes)]

    def one(self, name: str | None = None, class_: str | None = None) -> Node:
        """The only such element inside."""
        found = self.all(name, class_)
        assert len(found) == 1, (name, class_, len(found))
        return found[0]

    def by_id(self, id_: str) -> Node:
        """The element with this id."""
        found = [node for node in self.walk() if node.get("id") == id_]
        assert len(found) == 1, (id_, len(found))
        return found[0]

    def walk(self) -> Iterator[Node]:
        """All elements inside."""
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child.walk()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), f"<{tag}> has an attribute twice: {attrs}"
        node = Node(tag, dict(attrs))
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag, f"</{tag}> closes nothing"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def parse(text: str) -> Node:
    """The tree of a whole page."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == [reader.root], [node.name for node in reader.open]
    return reader.root
