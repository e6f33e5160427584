"""Raw text to tokens with their places.

Words break between scripts and between letters and digits, so that "وxAI", "500bn",
"بـ10" and "GPT-4" come apart; "n't" and "'s" are tokens of their own.
"""

from __future__ import annotations

import re

from feudcheck.language.normal import fold
from feudcheck.model import Token

_ARABIC = "\u0620-\u065f\u066e-\u06d3\u06d6-\u06ed\ufb50-\ufdff\ufe70-\ufefc"
_MARKS = "\u0300-\u036f\u200c\u200d"  # combining accents and joiners stay inside a word
_TOKEN = re.compile(
    rf"(?P<number>\d+(?:[.,٫٬،]\d+)*)"
    rf"|(?P<word>[{_ARABIC}](?:[{_ARABIC}{_MARKS}])*|[^\W\d_{_ARABIC}][^\W\d_{_ARABIC}]*(?:[{_MARKS}]+[^\W\d_{_ARABIC}]*)*)"
    rf"|(?P<clitic>(?<=\w)['’ʼ](?:s|t|re|ve|ll|d|m)\b)"
    rf"|(?P<mark>\S)",
    re.IGNORECASE,
)


def tokenize(text: str) -> list[Token]:
    """``text`` as tokens, in order. Linear in the length of ``text``; spans index it."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        kind, raw = match.lastgroup or "mark", match.group()
        start, end = match.span()
        folded = fold(raw)
        if not folded:
            continue  # a control, joiner or lone accent: nothing a reader sees
        if kind == "clitic":
            kind = "word"
            if folded == "'t" and tokens and tokens[-1].end == start and tokens[-1].text[-1:] == "n":
                verb = tokens.pop()
                if len(verb.text) > 1:
                    tokens.append(Token(verb.text[:-1], verb.start, verb.end - 1, "word", verb.raw[:-1]))
                folded, start, raw = "n't", start - 1, text[start - 1 : end]
        tokens.append(Token(folded, start, end, kind, raw))
    return tokens


def adjacent(left: Token, right: Token) -> bool:
    """Whether nothing, not even a space, stands between two tokens."""
    return left.end == right.start
