"""What a statement is dressed in where it comes from: "BREAKING:", list marks, links, hashtags, marks of emphasis.

The tokens that are left keep their places in the raw text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from feudcheck.language.normal import is_arabic
from feudcheck.language.words import syntax
from feudcheck.model import Token

_SIGNS = frozenset({"#", "@", "*", "_", "http", "https", "www"})
_LINKS = frozenset({"http", "https", "www"})
_BULLETS = frozenset("-–—*•·")
_BEHIND_LABELS = frozenset(":|—–-.…!")
_SENDER = 8  # tokens of "RT @somebody:"
_HIGHEST = 99  # the last number that a list goes to
_HUMP = re.compile("(?<=[a-z])(?=[A-Z])")


def undressed(tokens: Sequence[Token]) -> Sequence[Token]:
    """``tokens`` without what only says where they stand or how they are shown; all of them where nothing is left."""
    start = _opening(tokens)
    kept = tokens[start:]
    if any(token.text in _SIGNS for token in kept):
        kept = _plain(kept)
    return kept if kept and len(kept) < len(tokens) else tokens


def _opening(tokens: Sequence[Token]) -> int:
    """The index behind labels and list marks at the head."""
    at = 0
    while at < len(tokens) - 1:
        behind = _behind_label(tokens, at) or _behind_list_mark(tokens, at) or _behind_sender(tokens, at)
        if not behind or behind >= len(tokens):
            break
        at = behind
    return at


def _behind_label(tokens: Sequence[Token], at: int) -> int:
    """ "Breaking news: …", «عاجل | …», «بالصور.. …»."""
    for length in (2, 1):
        words = tokens[at : at + length]
        if " ".join(token.text for token in words) in syntax("opening_labels"):
            stop = at + length
            while stop < len(tokens) and tokens[stop].text in _BEHIND_LABELS:
                stop += 1
            return stop if stop > at + length or words[0].text in syntax("labels_alone") else 0
    return 0


def _behind_list_mark(tokens: Sequence[Token], at: int) -> int:
    """ "1. …", "(1) …", "- …"."""
    if tokens[at].text in _BULLETS and tokens[at + 1].start > tokens[at].end:
        return at + 1
    opened = tokens[at].text == "("
    number = at + opened
    if number + 2 >= len(tokens) or not tokens[number].raw.isdecimal() or int(tokens[number].raw) > _HIGHEST:
        return 0
    mark, first = tokens[number + 1], tokens[number + 2]
    closed = mark.text == ")" or (mark.text == "." and not opened)
    apart = mark.start == tokens[number].end and first.start > mark.end
    return number + 2 if closed and apart and (first.raw[0].isupper() or is_arabic(first.raw[0])) else 0


def _behind_sender(tokens: Sequence[Token], at: int) -> int:
    """ "RT @somebody: …"."""
    if tokens[at].raw != "RT" or tokens[at + 1].text != "@":
        return 0
    return next((n + 1 for n in range(at + 2, min(at + _SENDER, len(tokens))) if tokens[n].text == ":"), 0)


def _plain(tokens: Sequence[Token]) -> list[Token]:
    """Without links, hashtags at the end and the signs of others; "#CoralLine" and "#coral_line" are two words."""
    out: list[Token] = []
    at, stop = 0, _hashtags_at_end(tokens)
    while at < stop:
        token = tokens[at]
        if token.text in _LINKS and at + 1 < stop and tokens[at + 1].text in ":." and _beside(tokens, at):
            while at + 1 < stop and _beside(tokens, at):
                at += 1
        elif token.text == "#" and at + 1 < stop and _beside(tokens, at):
            at += 1
            out += _humps(tokens[at])
        elif token.text not in _SIGNS:
            out.append(token)
        at += 1
    return out


def _beside(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].end


def _humps(token: Token) -> list[Token]:
    """The words of "CoralLine"."""
    out, start = [], token.start
    for part in _HUMP.split(token.raw) if token.raw.isascii() else [token.raw]:
        end = start + len(part) if token.raw.isascii() else token.end
        out.append(Token(part.lower() if part.isascii() else token.text, start, end, token.kind, part))
        start = end
    return out


def _hashtags_at_end(tokens: Sequence[Token]) -> int:
    """The index behind what is said, where nothing but hashtags, or a link, follows."""
    stop = len(tokens)
    while True:
        at = stop - 1
        while at > 0 and _beside(tokens[:stop], at - 1):
            at -= 1
        if at <= 0 or (tokens[at].text != "#" and tokens[at].text not in _LINKS):
            return stop
        stop = at
