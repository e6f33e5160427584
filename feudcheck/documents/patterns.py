"""Patterns of ``.gitignore`` as git reads them, matched folder by folder in bounded time."""

from __future__ import annotations

import os
import re

from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_CLASSES = {
    "alpha": "a-zA-Z", "digit": "0-9", "alnum": "a-zA-Z0-9", "lower": "a-z", "upper": "A-Z", "space": r"\s",
    "xdigit": "0-9a-fA-F", "punct": "!-/:-@\\[-`{-~", "blank": r" \t",
}  # fmt: skip
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line: what it names, whether only folders, whether it takes back what an earlier line ignored.

    ``parts`` are matched against the folders and name of a path; ``None`` stands for any number of folders.
    """

    parts: tuple[re.Pattern[str] | None, ...]
    folders: bool = False
    negated: bool = False


class Patterns:
    """The patterns in some lines, about what is below ``folder`` (the working folder where none is given).

    Empty lines, comments and what can't match anything are left out.
    """

    def __init__(self, lines: Iterable[str], folder: str = "") -> None:
        self._below = os.path.join(os.path.abspath(folder), "")
        self._rules = [rule for line in lines if (rule := _pattern(line))][::-1]

    def match(self, path: str, *, folder: bool = False, otherwise: str = "") -> bool:
        """Whether ``path``, or a folder that it lies in, is named.

        ``otherwise``: the path to go by where ``path`` is not below the folder of the patterns.
        """
        full = os.path.abspath(path)
        relative = full[len(self._below) :] if full.startswith(self._below) else otherwise
        names = relative.replace(os.sep, "/").split("/")
        return any(
            self.says("/".join(names[:count]), folder or count < len(names)) for count in range(1, len(names) + 1)
        )

    def says(self, path: str, folder: bool) -> bool | None:
        """What the last pattern that names ``path`` itself (relative, ``/`` between) says; ``None``: nothing does."""
        names = path.split("/")
        if not path:
            return None
        for rule in self._rules:
            if (folder or not rule.folders) and _matches(rule.parts, names):
                return not rule.negated
        return None

    def below(self, path: str) -> str:
        """``path`` (absolute, below the folder of the patterns) as the patterns see it."""
        return path[len(self._below) :].replace(os.sep, "/")

    def __bool__(self) -> bool:
        return bool(self._rules)


def _pattern(line: str) -> Pattern | None:
    if line.startswith("#") or len(line) > _LONGEST:
        return None
    while line.endswith(" ") and not _escaped(line):
        line = line[:-1]
    negated = line.startswith("!")
    line = line[negated:]
    folders = line.endswith("/") and not _escaped(line)
    line = line[: len(line) - folders]
    if not line:
        return None
    anchored = "/" in line
    names = line.removeprefix("/").split("/")
    parts: list[re.Pattern[str] | None] = [] if anchored else [None]
    for number, name in enumerate(names):
        if name == "**" and anchored:
            if not parts or parts[-1] is not None:
                parts.append(None)
            if number == len(names) - 1:
                parts.append(re.compile(r"(?s:.+)"))
            continue
        expression = _expression(name)
        if expression is None:
            return None
        parts.append(expression)
    return Pattern(tuple(parts), folders, negated)


def _escaped(line: str) -> bool:
    """Whether a backslash stands before the last character."""
    bare = line[:-1].rstrip("\\")
    return bool((len(line) - 1 - len(bare)) % 2)


def _expression(name: str) -> re.Pattern[str] | None:
    """One name with wildcards; each star takes as little as it can and never gives back, which is enough."""
    pieces: list[str] = [""]  # between stars
    at = 0
    while at < len(name):
        char = name[at]
        at += 1
        if char == "*":
            if len(pieces) == 1 or pieces[-1]:
                pieces.append("")
        elif char == "?":
            pieces[-1] += "."
        elif char == "[":
            written, at = _set(name, at)
            if written is None:
                return None
            pieces[-1] += written
        elif char == "\\":
            if at == len(name):
                return None
            pieces[-1] += re.escape(name[at])
            at += 1
        else:
            pieces[-1] += re.escape(char)
    first, *others = pieces
    written = first
    for number, piece in enumerate(others):
        written += f"(?>.*?{piece})" if number < len(others) - 1 else f".*{piece}"
    try:
        return re.compile(f"(?s:{written})\\Z")
    except re.error:
        return None


def _set(name: str, at: int) -> tuple[str | None, int]:
    """A bracket expression whose inside begins at ``at``: as a regex set, and the place behind it."""
    negated = name[at : at + 1] in ("!", "^") and at < len(name)
    at += negated
    written, start = "", at
    while at < len(name) and (name[at] != "]" or at == start):
        if name.startswith("[:", at) and (end := name.find(":]", at)) > 0:
            if name[at + 2 : end] not in _CLASSES:
                return None, at
            written += _CLASSES[name[at + 2 : end]]
            at = end + 2
            continue
        if name[at] == "\\":
            at += 1
            if at == len(name):
                return None, at
            written += re.escape(name[at])
        else:
            written += "-" if name[at] == "-" else re.escape(name[at])
        at += 1
    if at >= len(name):
        return None, at
    return f"[{'^' if negated else ''}{written}]", at + 1


def _matches(parts: tuple[re.Pattern[str] | None, ...], names: list[str]) -> bool:
    """Two pointers: what follows the last ``None`` is tried one folder further until it fits."""
    part = name = 0
    retry: tuple[int, int] | None = None
    while name < len(names):
        if part < len(parts):
            pattern = parts[part]
            if pattern is None:
                retry = part, name
                part += 1
                continue
            if pattern.match(names[name]):
                part, name = part + 1, name + 1
                continue
        if retry is None:
            return False
        part, name = retry[0] + 1, retry[1] + 1
        retry = retry[0], name
    return all(one is None for one in parts[part:])
