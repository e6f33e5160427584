"""Raw text to tokens with their places.

Words break between scripts and between letters and digits, so that "وxAI", "500bn",
"بـ10" and "A-12" come apart; "n't" and "'s" are tokens of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from feudcheck.language.normal import fold, is_arabic
from feudcheck.model import Token

_ARABIC = "\u0620-\u065f\u066e-\u06d3\u06d6-\u06ed\ufb50-\ufdff\ufe70-\ufefc"
_MARKS = "\u0300-\u036f\u200c\u200d"  # combining accents and joiners stay inside a word
_VOWELS = "\u064b-\u065f\u0670"
_THAT_NOT = "الا"
_PRESENT = ("ي", "ت", "ن", "أ")  # how Arabic verbs of what is and will be begin
_DASHES = ("—", "–", "-")
LONGEST_KEPT = 1_000  # characters; a whole text would fill the memory
# Compiled at every start: each set of more than two ranges costs as much as the rest, so there is
# one, and words of both scripts are cut afterwards.
_TOKEN = re.compile(
    rf"(?P<number>\d+(?:[.,]\d+|[،٫٬]\d+)*)"
    rf"|(?P<word>(?![{_MARKS}])[{_ARABIC}{_MARKS}]+|[^\W\d_]+(?:(?:[{_MARKS}]|[{_VOWELS}]+)[^\W\d_]*)*)"
    rf"|(?P<clitic>(?:(?<=\w)(?:'|[’ʼ](?=\w))|(?<=\w )'(?=s ))(?:[stdmSTDM]|[rR][eE]|[vV][eE]|[lL][lL])\b)"
    rf"|(?P<bracket>-[LR]RB-)"
    rf"|(?P<mark>\S)"
)


def tokenize(text: str) -> Sequence[Token]:
    """``text`` as tokens, in order. Linear in the length of ``text``; spans index it."""
    return _lately(text) if len(text) < LONGEST_KEPT else _tokens(text)


def _tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        kind, raw = match.lastgroup or "mark", match.group()
        start, end = match.span()
        if raw.isascii():
            folded = raw.lower()
        else:
            if kind == "word" and not _is_arabic(raw[0]) and any(map(_is_arabic, raw)):
                tokens += _by_script(raw, start)
                continue
            folded = fold(raw)
            if not folded:
                continue  # a control, joiner or lone accent: nothing a reader sees
            if folded.endswith(_THAT_NOT) and len(folded) < 5 and tokens and _denies(raw, text, end):
                tokens += _that_not(folded, raw, start)
                continue
        if kind == "bracket":  # as corpora write them
            kind, folded = "mark", "(" if raw[1] == "L" else ")"
        if kind == "clitic":
            kind = "word"
            if folded == "'t" and tokens and tokens[-1].end == start and tokens[-1].text[-1:] == "n":
                verb = tokens.pop()
                if len(verb.text) > 1:
                    tokens.append(Token(verb.text[:-1], verb.start, verb.end - 1, "word", verb.raw[:-1]))
                folded, start, raw = "n't", start - 1, text[start - 1 : end]
        tokens.append(Token(folded, start, end, kind, raw))
    return _aside(tokens) if any(dash in text for dash in _DASHES) else tokens


def _aside(tokens: list[Token]) -> list[Token]:
    """The tokens with the two dashes around an aside as commas: "X — based in Y — said"."""
    spaced = [
        n for n in range(1, len(tokens) - 1)
        if tokens[n].text in _DASHES and tokens[n - 1].end < tokens[n].start and tokens[n].end < tokens[n + 1].start
    ]  # fmt: skip
    if len(spaced) != 2:
        return tokens
    for n in spaced:
        tokens[n] = Token(",", tokens[n].start, tokens[n].end, "mark", tokens[n].raw)
    return tokens


_lately = lru_cache(maxsize=16)(_tokens)  # a sentence is read by several, one after another


def _denies(raw: str, text: str, end: int) -> bool:
    """Whether a word that may be "that not" is: with its hamza, and before a verb."""
    following = text[end : end + 2].lstrip()
    return "أ" in raw and following[:1] in _PRESENT


def _that_not(folded: str, raw: str, start: int) -> list[Token]:
    """ "ألا" as the two words it is written together from, so that what it denies is seen: "أن لا"."""
    cut = raw.index("أ") + 1
    that = folded.removesuffix(_THAT_NOT) + "ان"
    return [
        Token(that, start, start + cut, "word", raw[:cut]),
        Token("لا", start + cut, start + len(raw), "word", raw[cut:]),
    ]


def _is_arabic(char: str) -> bool:
    return is_arabic(char) or "\u06d6" <= char <= "\u06ed"


def _by_script(word: str, start: int) -> list[Token]:
    """The pieces of a word in two scripts; marks stay with the letter before them."""
    cuts = [0]
    arabic = False
    for place, char in enumerate(word):
        if char.isalnum() and _is_arabic(char) != arabic:
            arabic = not arabic
            cuts.append(place)
    pieces = [(begin, word[begin:end]) for begin, end in zip(cuts, [*cuts[1:], len(word)], strict=True)]
    return [
        Token(folded, start + begin, start + begin + len(piece), "word", piece)
        for begin, piece in pieces
        if (folded := fold(piece))
    ]


def adjacent(left: Token, right: Token) -> bool:
    """Whether nothing, not even a space, stands between two tokens."""
    return left.end == right.start
