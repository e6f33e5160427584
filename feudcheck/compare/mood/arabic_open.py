"""What the words before an Arabic deed leave open: "كاد X يبيع", "إذا باع X", "يجب أن يبيع X", "شائعات عن بيع X"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import definite, fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.model import Modality
from feudcheck.parse.clauses.noun_phrases import end_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison

FOLLOWING = 4  # words behind a noun among which its adjective stands: "استحواذ بنك نور المقترح"
_THAT = "ان"
_PRESENT = ("ي", "ت")
_GLUED = "وفل"


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for the first clause whose deed the fact leaves open and the claim tells as done."""
    if a.view.language != "ar" or a.claim.lang != "ar":
        return []
    mine = known(a.claim, _said)
    for clause in a.clauses:
        told = a.claim.clauses[clause]
        head = told.predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or a.facts[m].kind != "term" or a.linked(head, m) is Link.OPPOSITE:
            continue
        if told.negated or told.speech is not None or told.modality is not Modality.HAPPENED:
            continue
        if not a.claim.items[head].planned and (word := _opened(a, head, m, mine)):
            return [a.aspect("modality", UNKNOWN, "outcome-open", a.claim.written(head), word, head, clause)]
    return _qualified(a, mine)


def _qualified(a: Alignment, mine: frozenset[str]) -> list[SlotComparison]:
    """What is so called and is not, or no more: «قنبلة» of «قنبلة وهمية», «الوزير» of «الوزير السابق»."""
    said = {word.removeprefix("ال") for word in mine}
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        told = a.claim.clauses[item.clause]
        if item.kind != "term" or fact.kind != "term" or item.verbal or fact.verbal or item.clause not in a.clauses:
            continue
        if told.negated or item.negated or told.modality is not Modality.HAPPENED or not fact.span[1]:
            continue
        word = known(a.view, _adjective, m)
        if not word or word.removeprefix("ال") in said:
            continue
        bygone = word.removeprefix("ال") in syntax("bygone_arabic")
        named = any(k + 1 < len(items) and items[k + 1].kind == "mention" for items, k in _ends(a, n, m))
        if not bygone or (a.view.is_person(m) and not named):
            return [a.aspect("modality", UNKNOWN, "outcome-open", a.claim.written(n), word, n, item.clause)]
    return []


def _ends(a: Alignment, n: int, m: int) -> tuple[tuple[Sequence[Item], int], tuple[Sequence[Item], int]]:
    """The claim's noun and the fact's, the latter with the adjective behind it."""
    after = m + 1 if m + 1 < len(a.facts) and a.facts[m + 1].kind == "term" else m
    return (a.claim.items, n), (a.facts, after)


def _adjective(view: View, m: int) -> str:
    """The adjective right behind a noun, or behind its genitive, that says it is not what it is called."""
    rest = view.statement.text[end_of(view.statement, m) :]
    words = plain_words(rest.partition("،")[0].partition(".")[0])[:2]
    words = words if view.facts[m].span[1] and not definite(plain_words(view.recorded(m))[-1:][0]) else words[:1]
    listed = syntax("unreal_arabic", "bygone_arabic")
    own = view.facts[m].words[0].split(" ")[1:]  # «الوزير السابق» may be one word of the lexicon
    return next((word for word in (*own, *words) if word.removeprefix("ال") in listed), "")


def _opened(a: Alignment, head: int, m: int, mine: frozenset[str]) -> str:
    """The words that leave the fact's item ``m`` open, "" where there are none or the claim has them too."""
    before = _before(a.view, m)
    if not a.facts[m].verbal and (said := known(a.view, _so_called, m)) and said not in mine:
        return said
    if not a.facts[m].verbal and a.facts[m].prep == "since":
        return ""  # "sought it since the founding of X": X has been founded
    if not before or any("w:achieved" in f.ids and f.clause == a.facts[m].clause for f in a.facts[:m]):
        return ""
    found = _listed(before, "leaving_open") or (_listed(before, "leaving_noun_open") if not a.facts[m].verbal else "")
    if found:
        return "" if found in mine or not mine.isdisjoint(syntax("leaving_open")) else found
    return _not_yet(a, head, m, before)


def _so_called(view: View, m: int) -> str:
    """ "الاستحواذ المزعوم", "استحواذ X المقترح على Y"."""
    following = plain_words(view.statement.text[view.facts[m].span[1] :])[:FOLLOWING]
    return next((word for word in following if word in syntax("so_called")), "")


def _not_yet(a: Alignment, head: int, m: int, before: Sequence[str]) -> str:
    """ "أن يبيع", "قد يبيع": such a verb tells no event, but after "before" and "until"."""
    written, last = fold(a.view.recorded(m)), before[-1]
    if not a.facts[m].verbal:
        return ""
    if len(before) == 1 and last == _THAT and not written.startswith(_PRESENT):
        raw = a.view.statement.text[: a.facts[m].span[0]].split()[-1]
        return raw if raw.startswith("إ") else ""  # "إن باع": if
    ahead = written.startswith(_PRESENT) and a.facts[m].words[0][:1] != "ت" and written != fold(a.claim.written(head))
    if not ahead or (last == _THAT and before[-2:-1] and before[-2] in syntax("before_the_deed")):
        return ""
    return last if last in (_THAT, "قد", "بان") else ""


def _listed(before: Sequence[str], name: str) -> str:
    listed = syntax(name)
    for at, word in enumerate(before):
        pair = f"{word} {before[at + 1]}" if at + 1 < len(before) else word
        for told in (pair, word):
            bare = told[1:] if told[0] in _GLUED else told
            if told in listed or bare in listed:
                return told
    return ""


def _said(claim: Claim, _: int) -> frozenset[str]:
    return frozenset(plain_words(claim.text))


def _before(view: View, m: int) -> tuple[str, ...]:
    """The words of the fact's clause before item ``m``, and the one that leads the clause in."""
    start = view.clauses[view.facts[m].clause].span[0]
    text = view.statement.text
    stretch = text[start : view.facts[m].span[0]]
    for mark in syntax("commas"):
        stretch = stretch.rpartition(mark)[2]
    return plain_words(text[:start])[-1:] + plain_words(stretch)
