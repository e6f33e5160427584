"""Which ``*``, ``_`` and ``~`` of Markdown are markers: CommonMark's pairing of delimiter runs, in linear time."""

from __future__ import annotations

import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Run:
    """A run of one delimiter; ``start`` to ``end`` shrinks to what stays text."""

    __slots__ = ("char", "closes", "end", "length", "opens", "partner", "start")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.char, self.start, self.end, self.length = text[start], start, end, end - start
        self.partner: Run | None = None
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        left = not after.isspace() and (not _mark(after) or before.isspace() or _mark(before))
        right = not before.isspace() and (not _mark(before) or after.isspace() or _mark(after))
        if self.char == "_":
            self.opens = left and (not right or _mark(before))
            self.closes = right and (not left or _mark(after))
        else:
            self.opens, self.closes = left, right


def _mark(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def pair(nodes: Iterable[object]) -> None:
    """Take away from every run what is a marker."""
    stack: list[Run] = []
    bottoms: dict[tuple[str, bool, int], int] = {}  # kind of closer → nothing below this number opens it
    numbers: dict[int, int] = {}
    for number, run in enumerate(node for node in nodes if isinstance(node, Run)):
        numbers[id(run)] = number
        while run.closes and run.start < run.end:
            kind = (run.char, run.opens, run.length % 3)
            floor = bottoms.get(kind, -1)
            place = len(stack) - 1
            while place >= 0 and numbers[id(stack[place])] > floor and not _fits(stack[place], run):
                place -= 1
            if place < 0 or numbers[id(stack[place])] <= floor:
                bottoms[kind] = numbers[id(stack[-1])] if stack else -1
                break
            opener = stack[place]
            used = 2 if min(opener.end - opener.start, run.end - run.start) >= 2 else 1
            opener.end -= used
            run.start += used
            opener.partner, run.partner = run, opener
            del stack[place + (opener.start < opener.end) :]
        if run.opens and run.start < run.end:
            stack.append(run)


def _fits(opener: Run, closer: Run) -> bool:
    if opener.char != closer.char:
        return False
    if opener.char == "~":
        return opener.length == closer.length
    both = opener.closes or closer.opens
    return not both or (opener.length + closer.length) % 3 != 0 or not (opener.length % 3 or closer.length % 3)
