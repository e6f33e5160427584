"""Lines, columns and colours of the text view."""

from __future__ import annotations

from feudcheck.report.safe_text import cells, isolate

_CODES = {"red": "31", "green": "32", "yellow": "33", "bold": "1", "dim": "2", "underline": "4"}


class Style:
    """How wide a page is (``None``: lines are never broken) and whether it has colour."""

    __slots__ = ("color", "width")

    def __init__(self, width: int | None = None, color: bool = False) -> None:
        self.width, self.color = width, color

    def paint(self, text: str, *names: str) -> str:
        """``text`` in the named colours; unchanged where colour is off."""
        if not self.color or not text:
            return text
        return f"\x1b[{';'.join(_CODES[name] for name in names)}m{text}\x1b[0m"


def wrap(text: str, width: int | None) -> list[str]:
    """``text`` in lines of at most ``width`` cells, broken at spaces only; never an empty list."""
    if width is None or cells(text) <= width:
        return [text]
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        size = cells(word)
        if line and used + 1 + size > width:
            lines.append(line)
            line, used = word, size
        elif line:
            line, used = f"{line} {word}", used + 1 + size
        else:
            line, used = word, size
    lines.append(line)
    return lines


def column(label: str, lines: list[str], style: Style, *, indent: int = 2, label_width: int = 9) -> str:
    """``label`` and beside it ``lines`` (already safe and isolated), one under the other."""
    head = " " * indent + style.paint(label, "dim") + " " * max(0, label_width - cells(label))
    return head + ("\n" + " " * (indent + label_width)).join(lines)


def labelled(label: str, text: str, style: Style, *, indent: int = 2, label_width: int = 9) -> str:
    """``label`` and its (already safe) ``text``, wrapped with a hanging indent, each line isolated by itself."""
    room = None if style.width is None else max(20, style.width - indent - label_width)
    lines = [isolate(line) for line in wrap(text, room)]
    return column(label, lines, style, indent=indent, label_width=label_width)


def pad(text: str, width: int) -> str:
    """``text``, isolated, and spaces up to ``width`` cells."""
    return isolate(text) + " " * max(0, width - cells(text))


def flow(pieces: list[str], width: int | None, separator: str = ", ") -> list[str]:
    """``pieces``, each isolated by itself, joined into lines of ``width`` cells and broken between pieces.

    A piece wider than a line is broken at its spaces, so no isolate runs over a line's end.
    """
    lines: list[str] = []
    line, used = "", 0
    for number, piece in enumerate(pieces):
        last = number == len(pieces) - 1
        parts = wrap(piece, width)
        for place, part in enumerate(parts):
            end = "" if last or place < len(parts) - 1 else separator
            size = cells(part) + cells(end.rstrip())
            if line and (place or (width is not None and used + size > width)):
                lines.append(line.rstrip())
                line, used = "", 0
            line += isolate(part) + end
            used += cells(part) + cells(end)
    return [*lines, line.rstrip()]
