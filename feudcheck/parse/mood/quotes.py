"""Words in quotation marks: where they stand, in any of the marks newsrooms use."""

from __future__ import annotations

from feudcheck.model import Span

_PAIRS = {"“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", "「": "」", "『": "』", "〝": "〞", "″": "″", "❝": "❞"}
_STRAIGHT = "\"'"
_OPENERS = frozenset(_PAIRS) | frozenset(_STRAIGHT) | {"”"}


def find_quotes(text: str) -> list[Span]:
    """Inner spans of the outermost quotations of ``text``, in order; unclosed marks are none.

    One pass; apostrophes inside words are not marks. A closing mark that opens (”…”, as in
    Swedish or by slip) is taken as a pair.
    """
    if _OPENERS.isdisjoint(text):
        return []
    found: list[Span] = []
    at, length = 0, len(text)
    last: dict[str, int] = {}
    while at < length:
        char = text[at]
        if char not in _OPENERS or (char in "'‘" and at and text[at - 1].isalnum()):
            at += 1
            continue
        closers = _PAIRS.get(char, char)
        if last.get(char, 0) < 0:  # looked for before and not found to the end
            at += 1
            continue
        end = _closing(text, at + 1, char, closers)
        if end < 0:
            last[char] = -1
            at += 1
            continue
        if text[at + 1 : end].strip():
            found.append((at + 1, end))
        at = end + 1
    return found


def _closing(text: str, start: int, opener: str, closers: str) -> int:
    depth, at, length = 1, start, len(text)
    nests = opener not in closers and opener != "„"
    while at < length:
        char = text[at]
        if char in closers:
            inside_word = char in "'’" and at + 1 < length and text[at + 1].isalnum()
            if not inside_word:
                depth -= 1
                if not depth:
                    return at
        elif nests and char == opener:
            depth += 1
        at += 1
    return -1
