"""The draft as it reads: its blocks as headings, paragraphs, lists, quotations and tables, its sentences marked."""

from __future__ import annotations

from itertools import groupby

from feudcheck.report.page.markup import Html, direction, el, join, language
from feudcheck.report.page.sentence import sentence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from feudcheck.model.document import Block
    from feudcheck.model.review import Review
    from feudcheck.report.page.entries import Entry
    from feudcheck.report.page.words import Words

_TOP = 2  # headings above those of a draft: of the page, of the file
_DEEPEST = 12  # of a list or quotation; deeper ones are shown at this depth
_NESTED = {"item": ("ul", "li"), "quote": ("blockquote", "p")}


class Leaf:
    """A block ready to be set: its content and how to read it."""

    __slots__ = ("block", "content", "dir", "lang")

    def __init__(self, block: Block, found: Sequence[Entry], lang: str | None, words: Words) -> None:
        text = block.passage.text
        self.block = block
        self.lang = language(text, block.lang, lang)
        self.dir = direction(text, self.lang, block.direction)
        self.content = _content(text, found, words, self.lang)

    def as_(self, name: str, class_: str | None = None) -> Html:
        """The block as an element of this name."""
        return el(name, self.content, class_=class_, lang=self.lang, dir=self.dir)


def draft(review: Review, found: Sequence[Entry], words: Words) -> Html:
    """All blocks of the document of ``review``, with ``found`` marked in them."""
    by_block: dict[int, list[Entry]] = {}
    for entry in found:
        by_block.setdefault(entry.checked.block, []).append(entry)
    document = review.document
    leaves = [Leaf(block, by_block.get(n, ()), document.lang, words) for n, block in enumerate(document.blocks)]
    return join(*[_run(kind, list(group), words) for kind, group in groupby(leaves, lambda leaf: leaf.block.kind)])


def _content(text: str, found: Sequence[Entry], words: Words, lang: str | None) -> Html:
    """The text of a block with its sentences marked; what stands between them is kept."""
    pieces: list[str] = []
    at = 0
    for entry in sorted(found, key=lambda one: one.checked.span):
        start, end = entry.checked.span
        if start < at or end > len(text):
            continue  # no place of its own in this block; it is among the findings all the same
        pieces += [text[at:start], sentence(text[start:end], entry, words, lang)]
        at = end
    return join(*pieces, text[at:])


def _run(kind: str, leaves: list[Leaf], words: Words) -> Html:
    """Neighbours of one kind."""
    if kind in _NESTED:
        outer, inner = _NESTED[kind]
        return _nested(leaves, outer, inner, 1)
    if kind == "cell":
        return join(*[_table(table, words["draft_table"]) for table in _tables(leaves)])
    if kind == "heading":
        return join(*[leaf.as_(f"h{min(6, max(1, leaf.block.level) + _TOP)}") for leaf in leaves])
    return join(*[leaf.as_("p", kind if kind in ("note", "caption") else None) for leaf in leaves])


def _nested(leaves: list[Leaf], outer: str, inner: str, depth: int) -> Html:
    """``leaves`` in one container, those of a deeper level in containers inside it."""
    inside: list[Html] = []
    at = 0
    while at < len(leaves):
        leaf, after = leaves[at], at + 1
        while after < len(leaves) and depth < _DEEPEST and _depth(leaves[after]) > depth:
            after += 1
        if _depth(leaf) > depth and depth < _DEEPEST:  # begins deeper than its container
            deeper = _nested(leaves[at:after], outer, inner, depth + 1)
            inside.append(el("li", deeper, class_="bare") if outer == "ul" else deeper)
        elif outer == "ul":
            below = _nested(leaves[at + 1 : after], outer, inner, depth + 1) if after > at + 1 else Html()
            inside.append(el(inner, leaf.as_("div"), below))
        else:
            inside.append(leaf.as_(inner))
            after = at + 1
        at = after
    return el(outer, *inside, dir=_mostly(leaves))


def _depth(leaf: Leaf) -> int:
    return max(1, leaf.block.level)


def _mostly(leaves: Sequence[Leaf]) -> str:
    """How most of these are read; the first of them where it is half and half."""
    rtl = sum(leaf.dir == "rtl" for leaf in leaves) * 2
    return leaves[0].dir if rtl == len(leaves) else "rtl" if rtl > len(leaves) else "ltr"


def _tables(leaves: Iterable[Leaf]) -> Iterator[list[Leaf]]:
    """Cells that stand in one table: their rows count upward."""
    table: list[Leaf] = []
    for leaf in leaves:
        if table and leaf.block.row < table[-1].block.row:
            yield table
            table = []
        table.append(leaf)
    if table:
        yield table


def _table(leaves: list[Leaf], label: str) -> Html:
    rows = [
        el("tr", *[leaf.as_("td") for leaf in cells]) for _, cells in groupby(leaves, lambda leaf: leaf.block.row)
    ]
    table = el("table", el("tbody", *rows))
    dir_ = _mostly(leaves)
    return el("div", table, class_="wide", dir=dir_, tabindex="0", role="group", aria_label=label)
