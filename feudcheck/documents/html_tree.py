"""The elements that are open at a place of an HTML page, however badly they are nested.

Finding what an end tag ends costs the same on any input: places are kept by name.
"""

from __future__ import annotations

import re

from feudcheck.documents.html_elements import BLOCKS, ENDS_PARAGRAPH, HEADINGS, IMPLIED, UNSEEN, WALLS
from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_NO_DISPLAY = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_LANG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_NOTES = ("doc-footnote", "doc-endnote", "doc-endnotes")


@dataclass(frozen=True, slots=True)
class Element:
    """An open element, with what its content inherits."""

    name: str
    hidden: bool = False
    lang: str | None = None
    direction: str | None = None
    kind: str = "paragraph"
    level: int = 0
    row: int = 0


class Tree:
    """The path from the root to where the reader is. ``left`` is called with each element that ends."""

    def __init__(self, root: Element, left: Callable[[Element], None]) -> None:
        self.path = [root]
        self._left = left
        self._places: dict[str, list[int]] = {}
        self._blocks = [0]
        self._walls = [0]
        self._rows = [0]  # of each open table

    @property
    def inner(self) -> Element:
        """The innermost open element."""
        return self.path[-1]

    def depth(self, *names: str) -> int:
        """How many elements of these names are open."""
        return sum(len(self._places.get(name, ())) for name in names)

    def is_open(self, name: str) -> bool:
        """Whether such an element is open."""
        return bool(self._places.get(name))

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Open an element, after those it ends."""
        if name in ENDS_PARAGRAPH and self._last("p") > self._walls[-1]:
            self._end_at(self._last("p"))
        if name in IMPLIED:
            ended, barriers = IMPLIED[name]
            place = max(self._last(one) for one in ended)
            if place > max([self._last(one) for one in barriers], default=-1):
                self._end_at(place)
        if name in HEADINGS and self.inner.name in HEADINGS:
            self._end_at(len(self.path) - 1)
        if name == "tr":
            self._rows[-1] += 1
        elif name == "table":
            self._rows.append(0)
        place = len(self.path)
        self._places.setdefault(name, []).append(place)
        if name in BLOCKS:
            self._blocks.append(place)
        if name in WALLS:
            self._walls.append(place)
        self.path.append(self._element(name, attributes))

    def _element(self, name: str, attributes: Mapping[str, str]) -> Element:
        outer = self.inner
        kind, level, row = outer.kind, outer.level, outer.row
        if name in HEADINGS:
            kind, level = "heading", HEADINGS[name]
        elif name == "li":
            kind, level = "item", self.depth("ul", "ol", "menu")
        elif name in ("td", "th"):
            kind, level, row = "cell", 0, max(1, self._rows[-1])
        elif name in ("caption", "figcaption"):
            kind, level, row = "caption", 0, 0
        elif name == "blockquote":
            kind, level = "quote", self.depth("blockquote")
        elif attributes.get("role", "").lower() in _NOTES:
            kind, level = "note", 0
        lang, direction = outer.lang, outer.direction
        hidden = outer.hidden or name in UNSEEN
        if name == "title":
            hidden, kind, level = hidden and outer.name != "head", "heading", 1
        elif name == "head":
            hidden = True
        if attributes:
            hidden = hidden or _is_hidden(attributes)
            written = attributes.get("lang") or attributes.get("xml:lang") or ""
            lang = written if _LANG.fullmatch(written) else lang
            direction = attributes.get("dir", "").lower() or direction
            direction = direction if direction in ("ltr", "rtl") else outer.direction
        return Element(name, hidden, lang, direction, kind, level, row)

    def end(self, name: str) -> None:
        """An end tag: ends the innermost element of its name, if it may."""
        place = self._last(name)
        if name in BLOCKS:
            if place > self._walls[-1] or (place > 0 and name in WALLS) or name in ("tr", "tbody", "thead", "tfoot"):
                self._end_at(place)
        elif place > self._blocks[-1]:
            self._end_at(place)

    def _last(self, name: str) -> int:
        places = self._places.get(name)
        return places[-1] if places else -1

    def _end_at(self, place: int) -> None:
        if place <= 0:
            return
        while len(self.path) > place:
            element = self.path.pop()
            at = len(self.path)
            self._places[element.name].pop()
            if self._blocks[-1] == at:
                self._blocks.pop()
            if self._walls[-1] == at:
                self._walls.pop()
            if element.name == "table":
                self._rows.pop()
            self._left(element)


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden", "").strip().lower() == "true"
        or ("style" in attributes and bool(_NO_DISPLAY.search(attributes["style"])))
    )
