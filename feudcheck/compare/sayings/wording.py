"""Two wordings beside each other: word for word, with honest ellipsis, and where they differ."""

from __future__ import annotations

import itertools
from functools import cache

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.morphology import stem
from feudcheck.language.tokens import tokenize
from feudcheck.language.words import building, syntax
from feudcheck.model import Item, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from feudcheck.compare.keys import KeyRing
    from feudcheck.language.lexicon import Lexicon

ONE_WORD = 0.7  # how alike two spellings of one word are
_MARGIN = 3  # words to either side of where a quotation is looked for
LONGEST = 400  # words of a quotation that are aligned: the time for that grows with the square

Changes = list[tuple[list[str], list[str]]]  # stretches spoken, each with those recorded in its place


@cache
def _ellipsis() -> re.Pattern[str]:
    import re

    return re.compile(r"\[?(?:\.\s?\.\s?\.|…)\]?|\(\.\.\.\)|\(…\)")


def words(text: str) -> list[str]:
    """The normalised words and numbers of a text, marks left out."""
    return [t.text for t in tokenize(text) if t.kind != "mark"]


def verbatim(text: str, recorded: list[str], lexicon: Lexicon) -> bool | None:
    """Whether ``text`` is a part of the recorded words as they stand, with honest ellipsis.

    None: not these words. False: these words, but a "not" or "if" among those cut governs them.
    """
    split = _ellipsis().split(text) if "." in text or "…" in text else [text]
    pieces = [p for p in map(words, split) if p]
    if not pieces:
        return None
    at, honest = 0, True
    for number, piece in enumerate(pieces):
        for start in range(at, len(recorded) - len(piece) + 1):
            if recorded[start] == piece[0] and recorded[start : start + len(piece)] == piece:
                cut = recorded[at:start] if number else recorded[max(0, start - 1) : start]
                honest = honest and not any(turns(word, lexicon) for word in cut)
                at = start + len(piece)
                break
        else:
            return None
    return honest


def without_joiner(text: str) -> str:
    """``text`` without the "and" that it begins with, in Arabic written onto its first word."""
    text = text.lstrip(" \t\n.…")
    first, _, rest = text.partition(" ")
    if first.casefold() in syntax("resuming"):
        return rest
    return text[1:] if text[:1] in syntax("resuming") and text[1:2].isalpha() else text


def turns(word: str, lexicon: Lexicon) -> bool:
    """Whether a word negates or sets a condition."""
    if word in syntax("conditions"):
        return True
    bases = [base for level in lexicon.forms(word) for base in level]
    return any(id_ == "w:negators" and not rest for base in bases for rest, id_ in lexicon.entries(base))


def as_items(said: Sequence[str], lexicon: Lexicon, *, plainly: bool) -> list[Item]:
    """What words say that carry a meaning of their own; a phrase is one thing: "data centres"."""
    tokens = [token(word) for word in said]
    out: list[Item] = []
    at = 0
    while at < len(tokens):
        match = lexicon.match(tokens, at)
        if match is not None and len(match.places) > 1 and match.places == tuple(range(at, at + len(match.places))):
            out.append(Item("term", (0, 0), 0, match.ids, (match.lemma,)))
            at += len(match.places)
            continue
        item = as_item(said[at], lexicon, plainly=plainly)
        out += [] if item is None else [item]
        at += 1
    return out


def apart(these: Sequence[Item], those: Sequence[Item], ring: KeyRing) -> list[Item]:
    """Of ``these`` what none of ``those`` says as well."""
    return [one for one in these if not any(ring.link(one, other) or ring.link(other, one) for other in those)]


def is_slip(mine: str, theirs: str) -> bool:
    """Whether two words are one in another form or spelling: "hand", "hands"; "colour", "color"."""
    from difflib import SequenceMatcher

    if mine[:1].isdigit() or theirs[:1].isdigit():
        return mine == theirs
    return stem(mine) == stem(theirs) or SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= ONE_WORD


def changes(spoken: list[str], recorded: list[str], lexicon: Lexicon) -> Changes:
    """The stretches in which two wordings differ; none where they have no word in common."""
    from difflib import SequenceMatcher

    blocks = [b for b in SequenceMatcher(None, spoken, recorded, autojunk=False).get_matching_blocks() if b.size]
    while len(blocks) > 1 and blocks[0].size == 1 and as_item(spoken[blocks[0].a], lexicon, plainly=True) is None:
        blocks.pop(0)  # a stray "they" far before is not where the quote begins
    if not blocks:
        return []
    first, last = blocks[0], blocks[-1]
    out = [(spoken[: first.a], recorded[max(0, first.b - first.a - 1) : first.b])]
    for left, right in itertools.pairwise(blocks):
        mine, theirs = spoken[left.a + left.size : right.a], recorded[left.b + left.size : right.b]
        if left is not first and left.size == 1 and spoken[left.a] in ARTICLES:
            out[-1] = (out[-1][0] + mine, out[-1][1] + theirs)  # "all parts of the": "the whole"
        else:
            out.append((mine, theirs))
    a, b = last.a + last.size, last.b + last.size
    out.append((spoken[a:], recorded[b : b + len(spoken) - a]))
    return out


def window(spoken: list[str], recorded: list[str]) -> list[str]:
    """The stretch of ``recorded`` around the longest run of words that both have."""
    from difflib import SequenceMatcher

    if len(recorded) <= len(spoken) + _MARGIN:
        return recorded
    run = SequenceMatcher(None, spoken, recorded, autojunk=False).find_longest_match()
    start = max(0, run.b - run.a - _MARGIN)
    return recorded[start : run.b - run.a + len(spoken) + len(spoken) // 2 + _MARGIN]


def token(word: str) -> Token:
    return Token(word, 0, len(word), "number" if word[:1].isdigit() else "word", word)


def as_item(word: str, lexicon: Lexicon, *, plainly: bool = False) -> Item | None:
    """A word as a term, or None for one that carries no meaning of its own; ``plainly``: that may carry none."""
    if word in building() or word in ARTICLES:
        return None
    match = lexicon.match([token(word)], 0)
    if match is None:
        return Item("term", (0, 0), 0, ("w:unknown",), (word, stem(word)))
    meant = tuple([i for i in match.ids if i != "w:ignore"])  # "kind of" says nothing, "kind" does
    if not meant or "w:negators" in meant or (plainly and "w:ignore" in match.ids):
        return None
    return Item("term", (0, 0), 0, meant, (match.lemma,))


def likeness(spoken: Sequence[str], recorded: Sequence[str]) -> float:
    """The share of ``spoken`` that stands in ``recorded`` in the same order (0 to 1)."""
    if not spoken or not recorded:
        return 0.0
    row = [0] * (len(recorded[:LONGEST]) + 1)
    for a in spoken[:LONGEST]:
        before = 0
        for j, b in enumerate(recorded[:LONGEST], 1):
            before, row[j] = row[j], before + 1 if a == b else max(row[j], row[j - 1])
    return row[-1] / len(spoken)
