"""Lines and columns of a text, both from 1; columns count code points."""

from __future__ import annotations

from bisect import bisect_right
from re import finditer

from feudcheck.frozen import dataclass
from feudcheck.model.finding import Location
from feudcheck.model.values import Span


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file; line and column count from 1, columns in code points."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Lines:
    """The lines of one text. A line ends at ``\\n``, ``\\r\\n`` or ``\\r``."""

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(found.end() for found in finditer(r"\r\n|\n|\r", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at ``offset``."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of line ``number``, without its end."""
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[self._starts[number - 1] : end].rstrip("\r\n")

    @property
    def count(self) -> int:
        """How many lines there are; a final line end opens no line of its own."""
        return len(self._starts) - (self._starts[-1] == len(self.text) and len(self._starts) > 1)

    def location(self, path: str, span: Span) -> Location:
        """Where ``span`` stands: its end is the place right after its last character."""
        return Location(path, *self.place(span[0]), *self.place(span[1]))
