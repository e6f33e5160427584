"""Reading text taken down piece by piece, each with the place in the raw text it came from."""

from __future__ import annotations

import re
from bisect import bisect_right

from feudcheck.model.document import Passage, Stretch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.values import Span

WHITE = " \t\n\r\f\v"
_RUN = re.compile(r"[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]")
_LINE_END = re.compile(r"\r\n|\r|\n")


def lines_of(text: str, start: int = 0) -> list[Span]:
    """The lines of ``text`` from ``start`` on, without what ends them."""
    found = []
    for end in _LINE_END.finditer(text, start):
        found.append((start, end.start()))
        start = end.end()
    if start < len(text):
        found.append((start, len(text)))
    return found


class Source:
    """Text gathered from lines of the raw text: what a scanner reads, and where each character stands.

    Lines are joined by one ``\\n``, whatever ended them; what a container (``>``, an indent) put before
    them is gone. A whole file is a source of one "line".
    """

    __slots__ = ("_raws", "_starts", "text")

    def __init__(self, raw: str, lines: Sequence[Span]) -> None:
        self.text = raw[lines[0][0] : lines[0][1]] if len(lines) == 1 else "\n".join([raw[a:b] for a, b in lines])
        self._raws = [start for start, _ in lines]
        self._starts = [0]
        for start, end in lines[:-1]:
            self._starts.append(self._starts[-1] + end - start + 1)

    def raw(self, at: int) -> int:
        """Where the character at ``at`` stands in the raw text."""
        line = bisect_right(self._starts, at) - 1 if len(self._starts) > 1 else 0
        return self._raws[line] + at - self._starts[line]

    def raw_span(self, start: int, end: int) -> Span:
        """The raw stretch of ``text[start:end]`` (not empty)."""
        return self.raw(start), self.raw(end - 1) + 1


class Ink:
    """The reading text of one block while it is being written."""

    __slots__ = ("_gap", "_length", "_parts", "_stretches", "_white")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._stretches: list[list[int]] = []  # at, raw, length, raw length
        self._length = 0
        self._gap = ""  # white space that counts only if more follows
        self._white = True  # nothing written yet, or white space last

    def add(self, source: Source, start: int, end: int) -> None:
        """Take down ``source.text[start:end]``, which lies within one line, as it is."""
        text = source.text
        if self._gap or self._white:
            while start < end and text[start] in WHITE:
                start += 1
        if start < end:
            self._write(text[start:end], source.raw(start), end - start)
            self._white = text[end - 1] in WHITE

    def words(self, source: Source, start: int, end: int) -> None:
        """Take down ``source.text[start:end]``, every run of white space as one space."""
        for run in _RUN.finditer(source.text, start, end):
            self.add(source, start, run.start())
            self.space()
            start = run.end()
        self.add(source, start, end)

    def put(self, written: str, source: Source, start: int, end: int) -> None:
        """Take down ``written``, which stands for the whole of ``source.text[start:end]``."""
        raw_start, raw_end = source.raw_span(start, end)
        self._write(written, raw_start, raw_end - raw_start)
        self._white = written[-1] in WHITE

    def space(self) -> None:
        """White space, unless there is some already."""
        if not self._white and not self._gap:
            self._gap = " "

    def line_break(self) -> bool:
        """A line break that the reader sees; whether it is the first in its place."""
        first = self._gap != "\n"
        if self._length:
            self._gap = "\n"
        return first

    def passage(self) -> Passage | None:
        """What was written, without outer white space; ``None`` if that is nothing."""
        text = "".join(self._parts)
        bare = text.rstrip()
        while self._stretches and self._stretches[-1][0] >= len(bare):
            self._stretches.pop()
        if self._stretches and (last := self._stretches[-1])[2] == last[3]:
            last[2] = last[3] = min(last[2], len(bare) - last[0])
        passage = Passage(bare, tuple([Stretch(*values) for values in self._stretches]))
        if bare[:1].isspace():
            return passage.part(len(bare) - len(bare.lstrip()), len(bare))
        return passage if bare else None

    def _write(self, written: str, raw: int, raw_length: int) -> None:
        if self._gap:
            if self._length:
                self._parts.append(self._gap)
                self._length += 1
            self._gap = ""
        length = len(written)
        last = self._stretches[-1] if self._stretches else None
        if (
            last
            and length == raw_length
            and last[2] == last[3]
            and last[0] + last[2] == self._length
            and last[1] + last[3] == raw
        ):
            last[2] += length
            last[3] += length
        else:
            self._stretches.append([self._length, raw, length, raw_length])
        self._parts.append(written)
        self._length += length
