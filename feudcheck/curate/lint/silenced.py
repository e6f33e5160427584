"""Comments in a file of a base that silence findings, and those that no longer do.

    # feudcheck-ignore-next-line RULE: reason      the item that begins on the next line, with all that is in it
    key: value   # feudcheck-ignore RULE: reason   this line
    # feudcheck-disable RULE: reason  …  # feudcheck-enable RULE

Without RULE they mean every rule; several rules are written with commas. What loading refuses is never silenced.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

_COMMENT = re.compile(r"(?:^|[ \t])#[ \t]*feudcheck-([a-z-]*)(.*)$")
_NEXT, _HERE, _OFF, _ON = "ignore-next-line", "ignore", "disable", "enable"
ORDERS = (_NEXT, _HERE, _OFF, _ON)


@dataclass(frozen=True, slots=True)
class Silence:
    """One comment: it covers the lines ``first`` to ``last`` for ``rules`` (empty: all)."""

    rules: frozenset[str]
    reason: str
    first: int
    last: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Malformed:
    """A comment that is not understood."""

    line: int
    column: int
    message: str


def read(text: str, known: Container[str]) -> tuple[list[Silence], list[Malformed]]:
    """The comments of one YAML file that silence something, and those that can't be understood."""
    if "feudcheck-" not in text:
        return [], []
    lines = text.split("\n")
    found: list[Silence] = []
    wrong: list[Malformed] = []
    begun: dict[str, tuple[str, int, int]] = {}
    for number, line in enumerate(lines, 1):
        match = _COMMENT.search(line)
        if match is None or _quoted(line, match.start()):
            continue
        order, column = match[1], line.index("#", match.start()) + 1
        names, _, reason = match[2].strip().removeprefix(":").partition(":")
        rules = frozenset(names.replace(",", " ").split())
        unknown = sorted(rule for rule in rules if rule not in known)
        if order not in ORDERS or unknown:
            wrong.append(Malformed(number, column, _fault(order, unknown)))
        elif order == _NEXT:
            first = _next(lines, number)
            found.append(Silence(rules, reason.strip(), first, _item_end(lines, first), number, column))
        elif order == _HERE:
            found.append(Silence(rules, reason.strip(), number, number, number, column))
        elif order == _OFF:
            for rule in rules or {""}:
                begun.setdefault(rule, (reason.strip(), number, column))
        else:
            over = [rule for rule in rules or set(begun) if rule in begun]
            found += [_ended(rule, begun.pop(rule), number) for rule in over]
    found += [_ended(rule, start, len(lines) + 1) for rule, start in begun.items()]
    return found, wrong


def _fault(order: str, unknown: list[str]) -> str:
    if order not in ORDERS:
        return f"there is no comment feudcheck-{order}; there are {', '.join('feudcheck-' + name for name in ORDERS)}"
    return f"no such rule: {', '.join(unknown)}"


def _ended(rule: str, start: tuple[str, int, int], last: int) -> Silence:
    reason, line, column = start
    return Silence(frozenset({rule} if rule else ()), reason, line, last, line, column)


def _quoted(line: str, at: int) -> bool:
    """Whether the mark stands inside quotation marks of the same line."""
    before = line[:at]
    return before.count('"') % 2 == 1 or (before.count("'") % 2 == 1 and '"' not in before)


def _next(lines: list[str], number: int) -> int:
    """The next line with anything on it but a comment."""
    following = number + 1
    while following < len(lines) and (not lines[following - 1].strip() or lines[following - 1].lstrip()[:1] == "#"):
        following += 1
    return following


def _item_end(lines: list[str], first: int) -> int:
    """The last line of the item that begins on line ``first``: those below that are indented deeper."""
    if first > len(lines):
        return first
    opening = lines[first - 1]
    depth = len(opening) - len(opening.lstrip(" "))
    last = first
    for number in range(first + 1, len(lines) + 1):
        line = lines[number - 1]
        if line.strip() and len(line) - len(line.lstrip(" ")) <= depth and line.lstrip()[:1] not in "]}":
            break
        if line.strip():
            last = number
    return last


def covering(found: list[Silence], rule: str, line: int) -> Silence | None:
    """The comment that silences a finding of ``rule`` on ``line``, or None."""
    for one in found:
        if one.first <= line <= one.last and (not one.rules or rule in one.rules):
            return one
    return None
