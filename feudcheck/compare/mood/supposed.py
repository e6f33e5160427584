"""Conditions: "unless X is paid" is "if X is not paid", and what is only supposed denies nothing."""

from __future__ import annotations

import re

from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Clause, Item

_COMMA = re.compile("[,،] ")
_ENDS = (". ", "؛", ";", "! ", "? ", "؟")
REACH = 8  # words behind "if" within which "not" is of the condition


def alike(a: Alignment) -> bool:
    """Whether one of the two says "unless" and the other "if not"."""
    mine, theirs = _condition(a.claim.text), _condition(a.view.statement.text)
    return {mine, theirs} == {"unless", "if not"}


def on_one_side(a: Alignment, n: int, m: int) -> bool:
    """Whether only one of the two tells item ``n``, ``m`` of the fact, as no more than a condition."""
    mine = _under(a.claim.text[: a.claim.items[n].span[0]])
    return mine != _under(a.view.statement.text[: a.facts[m].span[0]])


def awaited(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact has a deed only as what is waited for: "no train will run before it dries" has nothing dry."""
    before = [a.facts[m].clause, a.facts[m - 1].clause if m else a.facts[m].clause]
    open_ = any(a.view.clauses[k].negated or a.view.clauses[k].modality is Modality.PLANNED for k in before)
    return open_ and _led(a.view.statement.text, a.facts, m) and not _led(a.claim.text, a.claim.items, n)


def _led(text: str, items: Sequence[Item], k: int) -> bool:
    """Whether one of the words right before an item waits for it."""
    return not syntax("waiting").isdisjoint(plain_words(text[items[k - 1].span[1] if k else 0 : items[k].span[0]]))


def hangs_on(a: Alignment, m: int) -> str:
    """The word that makes the fact's item ``m`` hang on something, where the claim has no condition: "will X if Y"."""
    if _conditions(plain_words(a.claim.text)):
        return ""
    text = a.view.statement.text
    stop = min((at for mark in _ENDS if (at := text.find(mark, a.facts[m].span[1])) >= 0), default=len(text))
    return next(iter(_conditions(plain_words(text[a.facts[m].span[1] : stop]))), "")


def follows(a: Alignment, m: int) -> str:
    """The word that leads in the condition before the fact's item ``m``, where the claim has none: "if Y, X will"."""
    if _conditions(plain_words(a.claim.text)):
        return ""
    text, end = a.view.statement.text, a.facts[m].span[0]
    start = max((at + len(mark) for mark in _ENDS if (at := text.rfind(mark, 0, end)) >= 0), default=0)
    stretch = text[start:end]
    for at, part in enumerate(parts := _COMMA.split(stretch)):
        words = plain_words(part)
        while words and words[0] in syntax("before_conditions"):
            words = words[1:]
        own = {" ".join(words[:size]) for size in (1, 2, 3)}
        led = next(iter((syntax("hanging_on") | syntax("in_front")) & own), "")
        if not led or ("if" in own and words[1:2] and words[1] in syntax("supposing_nothing")):
            continue
        if at + 1 < len(parts) or _answered(a, m, part):
            return led
    return ""


def narrower(a: Alignment) -> int | None:
    """What the fact's condition has and the claim's leaves out: "if he sells the old mill" beside "the mill"."""
    mine, text = plain_words(a.claim.text), a.view.statement.text
    taken = set(a.pairs.values())
    if not _conditions(mine):
        return None
    for part in _COMMA.split(text):
        if not syntax("hanging_on").isdisjoint(plain_words(part)[:1]):
            start = text.index(part)
            inside = [m for m, f in enumerate(a.facts) if start <= f.span[0] < start + len(part) and not f.soft]
            return next((m for m in inside if m not in taken and a.facts[m].kind != "word"), None)
    return None


def _answered(a: Alignment, m: int, condition: str) -> bool:
    """Whether an Arabic "so" joins the deed to the condition before it: «إذا فاز … فسيدفع»."""
    own = fold(a.view.recorded(m))
    return len(plain_words(condition)) > 1 and own.startswith("ف") and not a.facts[m].words[0].startswith("ف")


def _conditions(words: tuple[str, ...]) -> list[str]:
    """The words of a text that something hangs on."""
    free = (at for at in range(len(words)) if not at or words[at - 1] not in syntax("asked_before"))
    told = (words_at for at in free for words_at in (" ".join(words[at : at + 2]), words[at]))
    return [words_at for words_at in told if words_at in syntax("hanging_on")]


def _condition(text: str) -> str:
    """How a text leads its condition in, "" where it has none or denies anything besides."""
    words = plain_words(text)
    pairs = [" ".join(words[at : at + 2]) for at in range(len(words))]
    denials = sum(word in syntax("contrary_words") or word.endswith("n't") for word in words)
    for at, word in enumerate(words):
        if pairs[at] in syntax("unless_words") or word in syntax("unless_words"):
            return "unless" if denials == (pairs[at] in syntax("unless_not")) else ""
        led = word in syntax("if_words") and not syntax("contrary_words").isdisjoint(words[at + 1 : at + 1 + REACH])
        if led or pairs[at] in syntax("if_not_words"):
            return "if not" if denials == 1 else ""
    return ""


def _under(before: str) -> bool:
    """Whether what follows these words, with no comma between, is a condition."""
    last = max((before.rfind(mark) for mark in ",;،؛"), default=-1)
    words = plain_words(before[last + 1 :])
    pairs = {" ".join(words[at : at + 2]) for at in range(len(words))}
    return not syntax("unless_words").isdisjoint(pairs.union(words)) or not syntax("if_words").isdisjoint(words)


def only_expected(a: Alignment, clause: Clause) -> bool:
    """Whether a clause of the fact tells what is yet to come by no more than that it is expected."""
    if clause.modality not in (Modality.PLANNED, Modality.FORECAST):
        return False
    return not syntax("expecting_words").isdisjoint(plain_words(a.view.statement.text[slice(*clause.span)]))
