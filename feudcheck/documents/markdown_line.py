"""One line of Markdown while containers take their markers off its front."""

from __future__ import annotations

from feudcheck.model.values import Span


class Line:
    """What is left of a line: ``at`` is its first character behind white space, ``indent`` the columns before that."""

    __slots__ = ("_column", "_start", "_text", "at", "end", "indent")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._start, self.end = text, start, end
        self.at = start
        self._column = 0
        self.settle()

    @property
    def blank(self) -> bool:
        """Whether nothing but white space is left."""
        return self.at >= self.end

    @property
    def char(self) -> str:
        """The first character that is left (of a line that is not blank)."""
        return self._text[self.at]

    def settle(self) -> None:
        """Measure the indent from ``at`` on, and step over it."""
        text, at, end, column = self._text, self.at, self.end, self._column
        self._start = at
        while at < end and text[at] in " \t":
            column += 4 - column % 4 if text[at] == "\t" else 1
            at += 1
        self.at, self.indent, self._column = at, column - self._column, column

    def take_columns(self, width: int) -> None:
        """Take ``width`` columns of the indent for a container."""
        self.indent -= width

    def take_marker(self) -> None:
        """Take a marker of one character and one column of white space behind it."""
        self.at += 1
        self._column += 1
        self.settle()
        if self.indent:
            self.indent -= 1

    def take_item(self, length: int) -> int:
        """Take a list marker; the columns that the lines of its item are indented by."""
        before = self.indent
        self.at += length
        self._column += length
        self.settle()
        if self.blank:
            self.indent = 0
            return before + length + 1
        if self.indent > 4:
            self.indent -= 1  # indented code inside the item
            return before + length + 1
        width = before + length + self.indent
        self.indent = 0
        return width

    def rest(self) -> Span:
        """The raw stretch of what is left."""
        return self.at, self.end

    def whole(self) -> Span:
        """The raw stretch of what is left with its indent, for what is read verbatim."""
        return min(self._start, self.at), self.end
