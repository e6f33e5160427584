"""Reading on after a syntax error, from the next fact or entity: one slip must not hide the others."""

from __future__ import annotations

import re
from typing import Any

from feudcheck.factbase.yaml_reader import Composer, Map, Mark, Report, Seq

MOST_RESTARTS = 20
_TOP_KEY = re.compile(r"(?:sources|entities|relations|facts)[ ]*:")


def read_all(text: str, report: Report) -> tuple[list[tuple[Any, Mark]], bool]:
    """The pieces of one file with their places, and whether it is one whole piece."""
    pieces: list[tuple[Any, Mark]] = []
    lines: list[str] = []
    anchors: dict[str, tuple[Any, int]] = {}
    for _ in range(MOST_RESTARTS):
        composer = Composer(report)
        composer.anchors = anchors
        if composer.read(text):
            pieces.append((composer.root, composer.root_mark))
            return pieces, not lines
        lines = lines or text.split("\n")
        section, dash, column = _open_item(composer, lines)
        if isinstance(composer.root, Map):
            pieces.append((composer.root, composer.root_mark))
        at = _next_start(lines, composer.failed_at + 1, section, dash, column)
        if at is None:
            return pieces, False
        head = "\n" * at if _TOP_KEY.match(lines[at]) else "\n" * (at - 1) + f"{section}:\n"
        text = head + "\n".join(lines[at:])
    return pieces, False


def _open_item(composer: Composer, lines: list[str]) -> tuple[str | None, bool, int]:
    """The section that was being read, whether its items have dashes, and their column.

    The item that the error lies in is taken out: what it lacks is not its fault.
    """
    root, stack = composer.root, composer.stack
    if type(root) is not Map or not root or len(stack) < 2:
        return None, False, 0
    section = next(reversed(root))
    items, bad_line = stack[1].node, _line(lines, composer.failed_at)
    if not items:
        return (section, True, 0) if section == "facts" else (None, False, 0)
    if type(items) is Seq:
        line = _line(lines, items.marks[0].line)
        column = len(line) - len(line.lstrip(" "))
        if len(stack) > 2 or not _starts_item(bad_line, True, column):
            items.pop()
            items.marks.pop()
        return section, True, column
    assert type(items) is Map
    column = next(iter(items.marks.values()))[0].column
    if len(stack) > 2 or not _starts_item(bad_line, False, column):
        items.popitem()
    return section, False, column


def _line(lines: list[str], n: int) -> str:
    return lines[n] if n < len(lines) else ""  # the end; or a file with line ends only YAML knows


def _next_start(lines: list[str], at: int, section: str | None, dash: bool, column: int) -> int | None:
    """The first line from ``at`` on where an item of the section, or another section, begins."""
    for n in range(max(at, 1), len(lines)):
        line = lines[n]
        if _TOP_KEY.match(line):
            return n
        if section is not None and _starts_item(line, dash, column):
            return n
    return None


def _starts_item(line: str, dash: bool, column: int) -> bool:
    rest = line[column:]
    if line[:column].strip(" ") or not rest:
        return False
    if dash:
        return rest.startswith("- ") or rest.rstrip() == "-"
    return column > 0 and rest[0] not in " #-}]" and ":" in rest
