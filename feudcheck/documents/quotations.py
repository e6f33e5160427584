"""Where quotations and brackets stand, so that no sentence is cut inside one. One pass over any text."""

from __future__ import annotations

import re

from feudcheck.model.values import Span

_MARK = re.compile("[\"“”„«»‹›‘’'()\\[\\]]")
_PAIRS = {"“": "”", "„": "“", "«": "»", "‹": "›", "”": "“", "(": ")", "[": "]"}
_CLITICS = "وفبلكـ"
_FARTHEST = 300
"""Characters; brackets are closed sooner, or one of them is a slip."""


def quotations(text: str) -> list[Span]:
    """From the opening to behind the closing mark of each outermost quotation, in order; unclosed ones are none."""
    return _regions(text)[0]


def regions(text: str) -> tuple[list[Span], list[Span]]:
    """The quotations, and the brackets outside them."""
    return _regions(text)


def _regions(text: str) -> tuple[list[Span], list[Span]]:
    quotes: list[Span] = []
    brackets: list[Span] = []
    opener, place, depth = "", 0, 0  # the quotation that is open
    bracket: list[tuple[str, int]] = []
    for mark in _MARK.finditer(text):
        char, at = mark.group(), mark.start()
        if char in "()[]":
            if opener:
                continue
            if char in "([":
                bracket.append((_PAIRS[char], at))
            elif bracket and bracket[-1][0] == char:
                _, start = bracket.pop()
                if not bracket and at - start <= _FARTHEST:
                    brackets.append((start, at + 1))
            continue
        if opener and _closes(text, at, char, opener):
            depth -= 1
            if depth <= 0:
                quotes.append((place, at + 1))
                opener = ""
        elif opener == char and char in "«“„‹":
            depth += 1
        elif _opens(text, at, char) and not (opener and (char in "‘'\"" or char != opener) and opener not in "\"'‘"):
            if opener and char in "'‘":
                continue
            opener, place, depth = char, at, 1
    return quotes, brackets


def _closes(text: str, at: int, char: str, opener: str) -> bool:
    after = text[at + 1 : at + 2]
    if opener in "'‘":
        return char == ("'" if opener == "'" else "’") and not after.isalnum() and text[at - 1] in ".,!?…"
    if opener == '"':
        return char == '"' and not (text[at - 1].isspace() and after and not after.isspace() and after.isalnum())
    return char == _PAIRS[opener] or (opener == "„" and char == "”")


def _opens(text: str, at: int, char: str) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if char in "“„«‹":
        return True
    if char == "”":
        return (not before or before.isspace()) and bool(after) and not after.isspace()
    if char in "\"'‘":
        free = not before or (not before.isalnum() and before not in ".,!?") or before in _CLITICS
        return free and bool(after) and (not after.isspace() or char == '"')
    return False
