"""The address of a Markdown link: ``(address "title")``."""

from __future__ import annotations

import re

_WHITE = re.compile(r"[ \t\n]*+")
_ANGLE = re.compile(r"<(?:[^<>\\\n]|\\.)*+>")
_BARE = re.compile(r"(?:[^\s()\\<\x00-\x1f]|\\.|\\(?=\s))++")
_TITLE = re.compile(r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\))""", re.DOTALL)
DEEPEST = 32
"""Brackets within a bare address (as cmark): an unclosed one is given up soon."""


def tail(text: str, at: int) -> int:
    """The end of the address that starts at ``at``, or -1."""
    if not text.startswith("(", at):
        return -1
    at = _skip(text, at + 1)
    if match := _ANGLE.match(text, at):
        at = match.end()
    else:
        at = _bare(text, at)
        if at < 0:
            return -1
    space = _skip(text, at)
    if space > at and (match := _TITLE.match(text, space)):
        space = _skip(text, match.end())
    return space + 1 if text.startswith(")", space) else -1


def _skip(text: str, at: int) -> int:
    match = _WHITE.match(text, at)
    return match.end() if match else at


def _bare(text: str, at: int) -> int:
    depth = 0
    while True:
        if match := _BARE.match(text, at):
            at = match.end()
        if text.startswith("(", at) and depth < DEEPEST:
            depth += 1
        elif text.startswith(")", at) and depth:
            depth -= 1
        else:
            return -1 if depth else at
        at += 1
