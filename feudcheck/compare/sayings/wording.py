"""Two wordings beside each other: word for word, with honest ellipsis, or by what the changed words do."""

from __future__ import annotations

import itertools
from functools import cache

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.morphology import stem
from feudcheck.language.tokens import tokenize
from feudcheck.language.words import building, syntax
from feudcheck.model import Item, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from feudcheck.compare.keys import KeyRing
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Outcome

_LONG = 7  # words from which one verb for another is no other rendering
_PHRASE = 4  # words of a phrase that one word may be the opposite of
LEAST_KEPT = 4  # words of a sentence that must stand before one changed makes it another
ONE_WORD = 0.7  # how alike two spellings of one word are
_MARGIN = 3  # words to either side of where a quotation is looked for
LONGEST = 400  # words of a quotation that are aligned: the time for that grows with the square


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


def meaning(
    spoken: list[str], recorded: list[str], lexicon: Lexicon, ring: KeyRing, *, untranslated: bool = False
) -> Outcome:
    """What the words that differ do to a rendering: nothing, change it, or nobody can tell.

    A "not", a number, a name or an opposite changes it; other words for the same do not.
    ``untranslated``: nothing hints at other words than the recorded ones.
    """
    there = _window(spoken, recorded)
    changes = _changes(spoken, there, lexicon)
    outcome: Outcome = AGREES if changes else UNKNOWN
    if _exchanged(changes, lexicon) or _one_for_another(changes, lexicon, ring, len(spoken), untranslated):
        return CONFLICTS
    for mine, theirs in changes:
        if any(turns(w, lexicon) for w in mine) != any(turns(w, lexicon) for w in theirs):
            return CONFLICTS
        many = len(mine) != 1 or len(theirs) != 1  # in the place of one another every word counts, "kind" too
        known = [i for w in theirs if (i := _as_item(w, lexicon, plainly=many))]
        if len(mine) == 1 and _opposite_phrase(mine[0], theirs, there, lexicon, ring):
            return CONFLICTS
        for item in filter(None, [_as_item(w, lexicon, plainly=many) for w in mine]):
            links = {ring.link(item, k) for k in known}
            if Link.SAME in links or any(ring.link(k, item) is Link.SAME for k in known):
                continue
            unknown = "w:unknown" in item.ids
            if Link.OPPOSITE in links or (known and unknown and _names(known)) or "w:number" in item.ids:
                return CONFLICTS
            if "w:generic_nouns" not in item.ids:
                outcome = UNKNOWN
    return outcome


def turned_round(spoken: list[str], recorded: list[str], lexicon: Lexicon, ring: KeyRing) -> set[str]:
    """The words that are spoken in the place of recorded ones which they are the opposite of."""
    found = set()
    for mine, theirs in _changes(spoken, _window(spoken, recorded), lexicon):
        known = [item for w in theirs if (item := _as_item(w, lexicon))]
        for word in mine:
            item = _as_item(word, lexicon)
            if item is not None and any(ring.link(item, k) is Link.OPPOSITE for k in known):
                found.add(word)
    return found


def _opposite_phrase(word: str, theirs: list[str], recorded: list[str], lexicon: Lexicon, ring: KeyRing) -> bool:
    """ "bad" for the phrase that begins with ``theirs`` and means "fine"."""
    mine = _as_item(word, lexicon)
    at = next((n for n in range(len(recorded)) if theirs and recorded[n : n + len(theirs)] == theirs), None)
    if mine is None or at is None:
        return False
    match = lexicon.match([Token(w, 0, len(w), "word", w) for w in recorded[at : at + _PHRASE]], 0)
    if match is None or len(match.places) < 2:
        return False
    return ring.link(mine, Item("term", (0, 0), 0, match.ids, (match.lemma,))) is Link.OPPOSITE


def _exchanged(changes: list[tuple[list[str], list[str]]], lexicon: Lexicon) -> bool:
    """ "good for A is bad for B" of what says "good for B is bad for A": two words in each other's place."""
    for (mine, theirs), (later, there) in itertools.combinations(changes, 2):
        here, recorded, after, behind = (_lemmas(words, lexicon) for words in (mine, theirs, later, there))
        if here & behind - recorded and after & recorded - behind:
            return True
    return False


def _lemmas(said: Sequence[str], lexicon: Lexicon) -> set[str]:
    """The words that carry a meaning of their own, whatever is written onto them: "سقفنا" is "السقف"."""
    return {item.words[0] for word in said if (item := _as_item(word, lexicon, plainly=True))}


def _one_for_another(
    changes: list[tuple[list[str], list[str]]], lexicon: Lexicon, ring: KeyRing, length: int, untranslated: bool
) -> bool:
    """ "will lose its school" for "its stop": one word of another meaning, all else word for word."""
    changed = [(mine, theirs) for mine, theirs in changes if mine]
    if len(changed) != 1 or len(changed[0][0]) != 1 or len(changed[0][1]) != 1:
        return False
    mine, theirs = (_as_item(word, lexicon, plainly=True) for word in (changed[0][0][0], changed[0][1][0]))
    if mine is None or theirs is None or ring.link(mine, theirs) or ring.link(theirs, mine):
        return False
    if _is_number(mine) and _is_number(theirs):
        return True
    if untranslated and length > LEAST_KEPT:
        return not _slip(changed[0][0][0], changed[0][1][0])
    kinds = [{c.kind for c in map(lexicon.concept, item.ids) if c} for item in (mine, theirs)]
    telling = {"thing", "quality", "event"} if length >= _LONG else {"thing", "quality"}
    return bool(kinds[0] & kinds[1] & telling)


def _slip(mine: str, theirs: str) -> bool:
    """Whether two words are one in another form or spelling: "hand", "hands"; "colour", "color"."""
    from difflib import SequenceMatcher

    return stem(mine) == stem(theirs) or SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= ONE_WORD


def _is_number(item: Item) -> bool:
    return "w:number" in item.ids or (bool(item.words) and item.words[-1] in _numbers())


@cache
def _numbers() -> Mapping[str, object]:
    """The number words of both languages."""
    from feudcheck.language.data import section

    words: Mapping[str, object] = section("numbers")["words"]
    return words


def _changes(spoken: list[str], recorded: list[str], lexicon: Lexicon) -> list[tuple[list[str], list[str]]]:
    """The stretches in which two wordings differ; none where they have no word in common."""
    from difflib import SequenceMatcher

    blocks = [b for b in SequenceMatcher(None, spoken, recorded, autojunk=False).get_matching_blocks() if b.size]
    while len(blocks) > 1 and blocks[0].size == 1 and _as_item(spoken[blocks[0].a], lexicon, plainly=True) is None:
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


def _window(spoken: list[str], recorded: list[str]) -> list[str]:
    """The stretch of ``recorded`` around the longest run of words that both have."""
    from difflib import SequenceMatcher

    if len(recorded) <= len(spoken) + _MARGIN:
        return recorded
    run = SequenceMatcher(None, spoken, recorded, autojunk=False).find_longest_match()
    start = max(0, run.b - run.a - _MARGIN)
    return recorded[start : run.b - run.a + len(spoken) + len(spoken) // 2 + _MARGIN]


def _names(items: Sequence[Item]) -> bool:
    return any("w:unknown" in item.ids for item in items)


def _as_item(word: str, lexicon: Lexicon, *, plainly: bool = False) -> Item | None:
    """A word as a term, or None for one that carries no meaning of its own; ``plainly``: that may carry none."""
    if word in building() or word in ARTICLES:
        return None
    token = Token(word, 0, len(word), "number" if word[:1].isdigit() else "word", word)
    match = lexicon.match([token], 0)
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
