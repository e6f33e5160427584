"""Who gives and who gets in an English sentence: "gave the museum a piano", "was given it by", "got it from"."""

from __future__ import annotations

from feudcheck.language.plain_words import plain
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from feudcheck.model import Statement

Phrase = tuple[int, ...]  # a noun with the name behind it and what it is of
Ends = tuple[Phrase, Phrase]  # who gives, who gets
_NOBODY: Phrase = ()
_OF = "of"
_BESIDE = frozenset({"", "'s", "’s"})  # what stands between the parts of one phrase
_OWNING = frozenset({"having", "'s"})
_ACTIVE = frozenset({"give", "gave", "got"})
_PARTING = frozenset({"and", "or", "but", "who", "which", "that", "when", "while", "as"})
_REACH = 3  # words between a form of "to be" and its participle


def ends(statement: Statement) -> Ends | None:
    """Who gives and who gets, where a sentence has one verb for it, so light that it may be read over."""
    if statement.lang != "en" or statement.quotes or statement.speeches:
        return None
    telling = syntax("telling_words")
    giving = telling | syntax("giving_words", "handing_words")
    verbs = giving | syntax("receiving_words")
    words = _words(statement.text)
    found = [n for n, (word, _) in enumerate(words) if word in verbs]
    if len(found) != 1:
        return None
    (verb, at), before = words[found[0]], {word for word, _ in words[max(0, found[0] - _REACH) : found[0]]}
    passive = verb not in _ACTIVE and not (syntax("be_forms") - _OWNING).isdisjoint(before)
    phrases = _phrases(statement, at)
    front = [phrase for phrase in phrases if statement.items[phrase[0]].span[0] < at]
    behind = [phrase for phrase in phrases if statement.items[phrase[0]].span[0] > at]
    first = next((p for p in reversed(front) if not statement.items[p[0]].prep), _NOBODY)
    start = statement.items[first[-1]].span[1] if first else 0
    if any(item.verbal and start <= item.span[0] < at for item in statement.items):
        return None
    if first and not _PARTING.isdisjoint(word for word, place in words if start <= place < at):
        return None  # "backed the festival and pays it"
    led = {statement.items[phrase[0]].prep: phrase for phrase in reversed(behind)}
    after = next((item for item in statement.items if item.span[0] > at), None)
    if after is None or ((after.prep or after.verbal) and not passive):
        return None  # "got married"
    if verb not in giving:
        return None if passive else (led.get("from", _NOBODY), first)
    unled = not (after.prep or after.verbal) and after.date is None
    if passive:
        gets = first if unled or verb in telling else _NOBODY
        return led.get("by", _NOBODY), led.get("to", _NOBODY) or gets
    at_once = behind[0] if behind and statement.items[behind[0][0]] is after else _NOBODY
    return first, led.get("to", _NOBODY) or (at_once if verb in telling or _goes_on(statement, at_once) else _NOBODY)


def turned(mine: Ends | None, theirs: Ends | None, hits: Sequence[Collection[int]]) -> tuple[int, int] | None:
    """Who gives in the claim and gets in the fact, or the reverse."""
    if mine is None or theirs is None:
        return None
    for own, other in ((0, 1), (1, 0)):
        for n in mine[own]:
            there = next((m for m in theirs[other] if m in hits[n]), None)
            if there is not None and not any(m in hits[k] for m in theirs[own] for k in mine[own]):
                return n, there
    return None


def same(mine: Ends | None, theirs: Ends | None, pairs: Collection[tuple[int, int]]) -> bool:
    """Whether both tell of the same giver, if the claim names one, and the same taker."""
    if mine is None or theirs is None or not mine[1]:
        return False
    return (not mine[0] or _paired(mine[0], theirs[0], pairs)) and _paired(mine[1], theirs[1], pairs)


def _paired(mine: Phrase, theirs: Phrase, pairs: Collection[tuple[int, int]]) -> bool:
    here = [m in theirs for n, m in pairs if n in mine]
    return bool(here) and all(here)


def _words(text: str) -> list[tuple[str, int]]:
    """The words of a text without the marks around them, each with where it begins."""
    out, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        out.append((plain(word), at))
        at += len(word)
    return out


def _phrases(statement: Statement, verb: int) -> list[Phrase]:
    """The nouns and names of a sentence, each with what it is of and the name right behind it."""
    out: list[list[int]] = []
    items, text = statement.items, statement.text
    for n, item in enumerate(items):
        if item.kind not in ("term", "mention") or item.verbal or item.planned:
            continue
        last = out[-1][-1] if out else None
        beside = last == n - 1 and text[items[n - 1].span[1] : item.span[0]].strip() in _BESIDE
        over = last is not None and items[last].span[0] < verb < item.span[0]
        over = over or (beside and item.kind == "term" and items[n - 1].kind == "mention" and verb < item.span[0])
        if last == n - 1 and not over and (item.prep == _OF or (beside and not item.prep)):
            out[-1].append(n)
        else:
            out.append([n])
    return [tuple(phrase) for phrase in out]


def _goes_on(statement: Statement, phrase: Phrase) -> bool:
    """Whether something without a preposition follows: "gave X a book"."""
    k = phrase[-1] + 1 if phrase else len(statement.items)
    following = statement.items[k] if k < len(statement.items) else None
    if following is None or following.verbal or following.kind == "date":
        return False
    beside = not statement.text[statement.items[k - 1].span[1] : following.span[0]].strip()
    return not following.prep or (beside and following.kind == "amount")
